# The review deck, and alerts to the admins.

review-sent = Envoyé le { TIME($at, pattern: "d MMM yyyy, HH:mm") } UTC
review-site = Établissement : { $site }
review-rt-pcr =
    RT-PCR : { $rt_pcr ->
        [positive] positive
        [negative] négative
       *[pending] en attente
    }
# Labels of buttons: no markup, and short.
review-view =
    { $view ->
        [picture] Image
       *[heatmap] Carte de chaleur
    }
review-opinion =
    { $opinion ->
        [agree] D’accord
        [disagree] Pas d’accord
       *[unusable] Inexploitable
    }
review-note = Note
review-skip = Passer
review-stop = Arrêter
review-go-on = Continuer la relecture

review-none = Aucun autre cas n’attend votre relecture.
review-stopped = Arrêté. Vos avis sont conservés.
review-no-picture = L’image du cas <code>{ $code }</code> est introuvable, le cas ne peut donc pas être relu ici.
review-note-ask = Que faut-il noter pour le cas <code>{ $code }</code> ? Répondez à ce message, sans nom de patient.
review-note-asks = Et que dites-vous de la réponse au cas <code>{ $code }</code> ? Votre note est conservée avec votre avis.
review-note-too-long = Une note a { $most } caractères au plus. Veuillez répondre de nouveau avec une note plus courte.
review-noted = Votre note sur le cas <code>{ $code }</code> est conservée.
# Alerts: at most 200 characters, no markup.
review-note-lost = Votre note n’est plus là. Veuillez toucher Note sous le cas et la réécrire.
review-own = C’est vous qui avez envoyé ce cas : une autre personne le relit.
review-closed = D’autres relecteurs ont déjà tranché ce cas.
review-gone = Ce cas ne peut plus être relu.

# $verdict is such as: COVID — 93 % confidence.
contradiction =
    ⚠️ La RT-PCR contredit la réponse du cas <code>{ $code }</code>.
    Réponse : { $verdict }
    RT-PCR : { $rt_pcr ->
        [positive] positive
       *[negative] négative
    }
contradiction-open = Ouvrir pour relecture
errors-many =
    ⚠️ Dans la dernière heure, { $bad } examens sur { $all } ont échoué ou ont été refusés par le lecteur. Voyez le journal, et ce qui a été envoyé.
errors-few = ✅ Dans la dernière heure, { $bad } examens sur { $all } ont échoué ou ont été refusés par le lecteur : de nouveau en ordre.
