# One's own cases: /history, /case and /cancel.

history = <b>Seus casos</b>, os mais recentes primeiro. Toque em um para vê-lo de novo.
history-none = Você não tem casos aqui. Envie uma TC ou radiografia de tórax como foto ou como arquivo.
history-when = <code>{ $code }</code> · { TIME($sent, pattern: "dd/MM/yyyy, HH:mm") } UTC
# $verdict is COVID or Non-COVID, $confidence and $share such as 87 %.
history-sure = <b>{ $verdict } { $confidence }</b>
history-unsure = <b>Indeterminado</b> ({ $share } COVID)
history-newer = Mais recentes
history-older = Mais antigos
list-dot = { " · " }

# A case without a verdict, in a word or two.
case-state =
    { $state ->
        [received] ainda sem resposta
        [awaiting_modality] falta indicar TC ou raio-X
        [queued] em leitura
        [analysed] em leitura
        [cancelled] cancelado
        [refused] não analisado
       *[failed] com falha
    }
case-usage =
    Escreva o código de um caso depois do comando, como aparece abaixo de cada resposta:
    <code>/case 7K2M-9QFD</code>
    /history mostra seus casos.
# The same for a code that nobody has and for somebody else's case.
case-unknown = Você não tem nenhum caso <b>{ $words }</b>. Confira o código; /history mostra seus casos.
case-picture = { $modality ->
    [ct] TC
   *[xray] Radiografia
} de tórax · caso <code>{ $code }</code> · enviada em { TIME($sent, pattern: "dd/MM/yyyy, HH:mm") } UTC
case-open =
    { $state ->
        [queued] O caso <code>{ $code }</code> está sendo lido; a resposta chega sozinha.
        [analysed] O caso <code>{ $code }</code> está sendo lido; a resposta chega sozinha.
       *[awaiting_modality] Falta indicar se o caso <code>{ $code }</code> é um corte de TC ou uma radiografia.
    }
case-erased = O caso <code>{ $code }</code> foi apagado em { TIME($erased, pattern: "dd/MM/yyyy") }. Sua imagem e seu mapa de calor não existem mais.
case-pictures-removed =
    A imagem e o mapa de calor foram removidos, como os de todos os casos, depois de { $days ->
        [one] { $days } dia.
       *[other] { $days } dias.
    }
case-pictures-missing = A imagem e o mapa de calor não podem ser mostrados: não estão mais guardados, ou não podem ser lidos agora.
case-note =
    <b>Nota</b>
    { $note }

# An alert too: at most 200 characters, no markup.
nothing-known = Ainda não há nada guardado sobre você aqui, por isso não há nada para mostrar, cancelar, exportar ou apagar. Envie uma TC ou radiografia de tórax como foto ou como arquivo.

cancel-nothing = Não há nenhuma pergunta aberta para cancelar.
