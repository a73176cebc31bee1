# The daily message to the admins.

digest = <b>Les dernières 24 heures</b>
digest-scans =
    { $scans ->
        [one] { $scans } examen analysé
       *[other] { $scans } examens analysés
    }, de { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } ; { $open } en attente maintenant.
# $what is a verdict, such as COVID, or the code of a reason, such as not_image.
digest-count = { $count } { $what }
digest-verdicts = { modality } : { $counts }.
digest-refused = Refusés : { $counts }.
digest-failed = Échoués : { $counts }.
digest-seconds = Réponse en { NUMBER($median, minimumFractionDigits: 1, maximumFractionDigits: 1) } s (médiane), en { NUMBER($slow, minimumFractionDigits: 1, maximumFractionDigits: 1) } s (19 sur 20).
digest-backup = Dernière sauvegarde : { TIME($at, pattern: "d MMM yyyy, HH:mm") } UTC.
digest-no-backup = <b>Il n’y a aucune sauvegarde.</b>
digest-disk = Disque : { $said }
digest-checkpoint =
    Conservez ce message : il prouve l’état du journal d’audit aujourd’hui (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
