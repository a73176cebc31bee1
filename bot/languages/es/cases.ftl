# One's own cases: /history, /case and /cancel.

history = <b>Sus casos</b>, los más recientes primero. Toque uno para verlo de nuevo.
history-none = No tiene ningún caso aquí. Envíe una TC o una radiografía de tórax como foto o como archivo.
history-when = <code>{ $code }</code> · { TIME($sent, pattern: "d MMM yyyy, HH:mm") } UTC
# $verdict is COVID or Non-COVID, $confidence and $share such as 87 %.
history-sure = <b>{ $verdict } { $confidence }</b>
history-unsure = <b>Indeterminado</b> ({ $share } COVID)
history-newer = Más recientes
history-older = Más antiguos
list-dot = { " · " }

# A case without a verdict, in a word or two.
case-state =
    { $state ->
        [received] sin respuesta todavía
        [awaiting_modality] falta indicar TC o rayos X
        [queued] en lectura
        [analysed] en lectura
        [cancelled] cancelado
        [refused] no analizado
       *[failed] fallido
    }
case-usage =
    Escriba el código de un caso después del comando, tal como aparece debajo de cada respuesta:
    <code>/case 7K2M-9QFD</code>
    /history muestra sus casos.
# The same for a code that nobody has and for somebody else's case.
case-unknown = No tiene ningún caso <b>{ $words }</b>. Compruebe el código; /history muestra sus casos.
case-picture = { $modality ->
    [ct] TC
   *[xray] Radiografía
} de tórax · caso <code>{ $code }</code> · enviada el { TIME($sent, pattern: "d MMM yyyy, HH:mm") } UTC
case-open =
    { $state ->
        [queued] El caso <code>{ $code }</code> se está leyendo; la respuesta llega sola.
        [analysed] El caso <code>{ $code }</code> se está leyendo; la respuesta llega sola.
       *[awaiting_modality] Falta indicar si el caso <code>{ $code }</code> es un corte de TC o una radiografía.
    }
case-erased = El caso <code>{ $code }</code> se borró el { TIME($erased, pattern: "d MMM yyyy") }. Su imagen y su mapa de calor ya no existen.
case-pictures-removed =
    Su imagen y su mapa de calor se eliminaron, como los de todos los casos, al cabo de { $days ->
        [one] { $days } día.
       *[other] { $days } días.
    }
case-pictures-missing = Su imagen y su mapa de calor no se pueden mostrar: ya no están guardados, o no se pueden leer ahora.
case-note =
    <b>Nota</b>
    { $note }

# An alert too: at most 200 characters, no markup.
nothing-known = Todavía no hay nada guardado sobre usted aquí, así que no hay nada que mostrar, cancelar, exportar o borrar. Envíe una TC o una radiografía de tórax como foto o como archivo.

cancel-nothing = No hay ninguna pregunta abierta que cancelar.
