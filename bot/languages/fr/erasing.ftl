# /delete and /export.

-stays =
    Ce qui reste ne nomme personne : le fait qu’il y a eu un cas, sa réponse et ses entrées dans le journal d’audit. Les sauvegardes gardent ce qui est effacé jusqu’à leur remplacement. Je supprime de cette discussion les messages des dernières 48 heures ; Telegram garde sa propre copie des autres tant que vous ne les y supprimez pas.

erase-offer = Que faut-il effacer ? Je redemande avant d’effacer quoi que ce soit. <code>/delete 7K2M-9QFD</code> efface un autre cas.
erase-last = Le dernier cas, { $code }
erase-all = Tout ce qui est à moi
erase-no = Conserver
erase-kept = Rien n’a été effacé.
erase-case-sure =
    <b>Effacer définitivement le cas <code>{ $code }</code> ?</b>
    Disparaîtront : l’image, la carte de chaleur, votre note, et le fait que c’est vous qui l’avez envoyé.

    { -stays }
erase-case-yes = Effacer { $code } définitivement
erase-all-sure =
    <b>Effacer définitivement tout ce qui est à vous ?</b> { $count ->
        [0] Vous n’avez aucun cas ici.
        [one] Vous avez { $count } cas ici.
       *[other] Vous avez { $count } cas ici.
    }

    Disparaîtront : toutes les images, cartes de chaleur et notes, votre nom, votre identifiant Telegram, et le fait que c’est vous qui les avez envoyées. Là où une invitation est nécessaire, il faudra vous inviter de nouveau. /export vous en donne d’abord une copie.

    { -stays }
erase-all-yes = Tout effacer définitivement
erase-busy = Le cas <code>{ $code }</code> est en cours de lecture. Rien n’a été effacé : réessayez une fois la réponse arrivée.
erase-last-admin = Vous êtes la seule personne admin de ce bot, on ne peut donc pas encore vous effacer. Rien n’a été effacé : donnez d’abord le rôle d’admin à quelqu’un d’autre (/role).
erased-case = Le cas <code>{ $code }</code> a été effacé.
erased-all = Tout ce qui était à vous a été effacé. Vous pouvez maintenant supprimer cette discussion.

export-made =
    Vos données : { $cases ->
        [one] { $cases } cas
       *[other] { $cases } cas
    } en tableaux (CSV et JSON), et { $pictures ->
        [one] { $pictures } image
       *[other] { $pictures } images
    }. Gardez-les en lieu sûr : elles ne sont pas chiffrées.
export-without =
    { $pictures ->
        [one] { $pictures } image plus ancienne n’a pas trouvé de place
       *[other] { $pictures } images plus anciennes n’ont pas trouvé de place
    }, car Telegram n’accepte que 50 Mo. /case suivi d’un code montre chacune.
export-wait = Vous venez de demander vos données. Vous pourrez le refaire à partir de { TIME($again, pattern: "HH:mm") } UTC.
