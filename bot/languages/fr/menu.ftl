# /admin: the menu of admins and reviewers.

# $unread and $disputed are numbers, or such as 1,000+.
menu =
    <b>Menu</b>
    Cas que personne n’a relus : { $unread }
    Cas où deux relecteurs divergent : { $disputed }
# Labels of buttons: no markup, and short.
menu-review = Relire des cas ({ $waiting })
menu-numbers = Chiffres
menu-people = Personnes
menu-invites = Invitations
menu-audit = Journal d’audit
menu-export-button = Exporter
menu-broadcast = Écrire à tous
menu-close = Fermer
menu-back = « Retour
menu-before = ‹
menu-after = ›
menu-closed = Fermé. /admin rouvre le menu.
# An alert: at most 200 characters, no markup.
menu-unknown = Ce bouton n’est plus valable. /admin rouvre le menu.
menu-export =
    <b>Exporter</b> : quels cas ? Ils arrivent en tableau (CSV), sans noms, identifiants Telegram, notes ni images. Le journal d’audit dit qui a exporté quoi, et combien de cas.

    Avec leurs images, ou en manifeste pour l’entraînement, l’export des cas se fait dans la console de relecture : /console l’ouvre.
menu-export-making = Préparation du tableau…
menu-export-large = ⚠️ Rien n’a été exporté : même compressé, le tableau dépasse ce que Telegram accepte (50 Mo). Choisissez une période plus courte, ou exportez-le dans la console de relecture : /console l’ouvre.
menu-export-failed = ⚠️ Telegram n’a pas confirmé le fichier. S’il n’arrive pas, vous pourrez réessayer à partir de { TIME($again, pattern: "HH:mm") } UTC.
# The caption of a file. $span is the label of a button.
menu-export-made =
    { $span } : { $cases ->
        [one] { $cases } cas
       *[other] { $cases } cas
    }, sans noms, identifiants Telegram, notes ni images. Ceci prouve l’état du journal d’audit à ce moment :
    <code>{ $checkpoint }</code>
# Labels of buttons.
menu-export-year = Cette année
menu-export-all = Tous les cas
# Alerts.
menu-export-none = Rien n’a été exporté : il n’y a aucun cas dans cette période.
menu-export-wait = Vous venez d’exporter ces cas. Vous pourrez le refaire à partir de { TIME($again, pattern: "HH:mm") } UTC.

numbers =
    { $days ->
        [1] <b>Aujourd’hui</b> (UTC)
       *[other] <b>Les { $days } derniers jours</b> (UTC)
    }
numbers-days =
    { $days ->
        [1] Aujourd’hui
       *[other] { $days } jours
    }

audit = Le <b>journal d’audit</b> contient ce qui a été fait de chaque cas, et par qui. Chaque entrée est scellée par la suivante : tout changement, ajout ou retrait se voit à la vérification du journal. Un point de contrôle, gardé ailleurs, prouve que la fin n’en a pas été coupée.
audit-verify = Vérifier maintenant
audit-make-checkpoint = Créer un point de contrôle
audit-verifying = Lecture de tout le journal d’audit…
audit-holds =
    ✅ Le journal d’audit est intègre : { $events ->
        [one] { $events } entrée.
       *[other] { $events } entrées.
    }
    La dernière est scellée par <code>{ $head }</code>
# $problem is a sentence of `python -m storage audit verify`.
audit-broken = ⚠️ <b>Le journal d’audit n’est pas intègre</b> : { $problem }. Laissez tout en l’état, et comparez-le à une sauvegarde.
audit-checkpoint =
    Conservez ce message : il prouve l’état actuel du journal d’audit (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
