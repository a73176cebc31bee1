# One's own cases: /history, /case and /cancel.

history = <b>Vos cas</b>, les plus récents d’abord. Touchez-en un pour le revoir.
history-none = Vous n’avez aucun cas ici. Envoyez un scanner ou une radio du thorax en photo ou en fichier.
history-when = <code>{ $code }</code> · { TIME($sent, pattern: "d MMM yyyy, HH:mm") } UTC
# $verdict is COVID or Non-COVID, $confidence and $share such as 87 %.
history-sure = <b>{ $verdict } { $confidence }</b>
history-unsure = <b>Indéterminé</b> ({ $share } COVID)
history-newer = Plus récents
history-older = Plus anciens
list-dot = { " · " }

# A case without a verdict, in a word or two.
case-state =
    { $state ->
        [received] sans réponse pour l’instant
        [awaiting_modality] scanner ou radio à préciser
        [queued] en cours de lecture
        [analysed] en cours de lecture
        [cancelled] annulé
        [refused] non analysé
       *[failed] échoué
    }
case-usage =
    Écrivez le code d’un cas après la commande, tel qu’il figure sous chaque réponse :
    <code>/case 7K2M-9QFD</code>
    /history montre vos cas.
# The same for a code that nobody has and for somebody else's case.
case-unknown = Vous n’avez pas de cas <b>{ $words }</b>. Vérifiez le code ; /history montre vos cas.
case-picture = { $modality ->
    [ct] Scanner thoracique · cas <code>{ $code }</code> · envoyé
   *[xray] Radio du thorax · cas <code>{ $code }</code> · envoyée
} le { TIME($sent, pattern: "d MMM yyyy, HH:mm") } UTC
case-open =
    { $state ->
        [queued] Le cas <code>{ $code }</code> est en cours de lecture ; la réponse arrive d’elle-même.
        [analysed] Le cas <code>{ $code }</code> est en cours de lecture ; la réponse arrive d’elle-même.
       *[awaiting_modality] Il reste à dire si le cas <code>{ $code }</code> est une coupe de scanner ou une radio.
    }
case-erased = Le cas <code>{ $code }</code> a été effacé le { TIME($erased, pattern: "d MMM yyyy") }. Son image et sa carte de chaleur n’existent plus.
case-pictures-removed =
    Son image et sa carte de chaleur ont été supprimées, comme celles de tous les cas, au bout de { $days ->
        [one] { $days } jour.
       *[other] { $days } jours.
    }
case-pictures-missing = Son image et sa carte de chaleur ne peuvent pas être montrées : elles ne sont plus conservées, ou ne peuvent pas être lues pour le moment.
case-note =
    <b>Note</b>
    { $note }

# An alert too: at most 200 characters, no markup.
nothing-known = Rien n’est encore conservé de vous ici : il n’y a donc rien à montrer, annuler, exporter ou effacer. Envoyez un scanner ou une radio du thorax en photo ou en fichier.

cancel-nothing = Il n’y a aucune question ouverte à annuler.
