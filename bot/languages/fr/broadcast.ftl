# A text of an admin to everybody who uses the bot.

broadcast-head = <b>De la part des administrateurs de ce bot :</b>
broadcast-ask = Que voulez-vous écrire à toutes les personnes qui utilisent ce bot ? Répondez à ce message avec le texte ; vous le reverrez avant qu’il ne soit envoyé.
broadcast-confirm =
    { $people ->
        [one] Ceci sera envoyé à { $people } personne, tel quel :
       *[other] Ceci sera envoyé à { $people } personnes, tel quel :
    }
broadcast-too-long = Le texte peut avoir { $most } caractères au plus, pour que tout le monde le reçoive en un seul message. Veuillez en envoyer un plus court.
broadcast-sending =
    { $people ->
        [one] Envoi en cours à { $people } personne. Vous serez prévenu(e) à la fin.
       *[other] Envoi en cours à { $people } personnes, une dizaine par seconde. Vous serez prévenu(e) à la fin.
    }
broadcast-sent =
    { $reached ->
        [one] Votre message est arrivé à { $reached } personne.
       *[other] Votre message est arrivé à { $reached } personnes.
    } { $missed ->
        [0] Il ne manque personne.
        [one] { $missed } personne n’a pas été jointe : elle a bloqué le bot ou quitté Telegram.
       *[other] { $missed } personnes n’ont pas été jointes : elles ont bloqué le bot ou quitté Telegram.
    }
broadcast-cancelled = Annulé. Plus personne d’autre ne le recevra.
# Labels of buttons: no markup, and short.
broadcast-send = Envoyer
broadcast-stop = Arrêter
# Alerts: at most 200 characters, no markup.
broadcast-over = Ce message a déjà été envoyé ou annulé.
broadcast-busy = Un autre message est en cours d’envoi à tout le monde. Attendez la fin, ou arrêtez-le.
