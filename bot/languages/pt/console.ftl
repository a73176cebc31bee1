# The review console in the browser, and what is said about it in the chat. A message of a page may hold HTML.

command-console = Abrir o console de revisão

console-link =
    Isto abre o console de revisão, uma só vez e em até dez minutos. Não compartilhe com ninguém.
    { $link }
console-link-here =
    { $told }

    Ele abre no computador em que o bot funciona. Um administrador pode definir CONSOLE_URL para que abra em outro lugar.
console-nowhere = Agora não há console: outro programa usa a porta { $port }. Um administrador pode pôr uma porta livre em HTTP_PORT e reiniciar o bot.

# Around every page.
console-title = Revisão do Radiogram
console-skip = Ir para o conteúdo
console-menu = Menu
console-place-queue = Casos
console-place-numbers = Números
console-place-people = Pessoas
console-place-audit = Auditoria
console-place-export = Exportar
console-theme-dark = Escuro
console-theme-light = Claro
console-leave = Sair
console-leave-everywhere = Sair em todos os lugares
console-footer = Isto não é um diagnóstico. O RT-PCR permanece o exame de referência.
console-home = Para a lista de casos
# Where somebody has no name.
console-nobody = Pessoa { $number }

# Pages that only say something.
console-open-title = Abrir o console
console-open-told = Este link funciona uma só vez. Abra o console apenas em uma tela que mais ninguém possa ver.
console-open-button = Abrir o console
console-open-code = Código: o que vem depois de # no link
console-told-closed = Você não está em uma sessão, ou ela foi encerrada após uma hora sem uso. Escreva /console ao bot para receber um novo link.
console-told-left = Você saiu. Escreva /console ao bot quando precisar do console de novo.
console-told-link-unknown = Este link não é válido. Escreva /console ao bot para receber um novo.
console-told-link-used = Este link já foi usado. Cada um abre o console uma só vez: escreva /console ao bot para receber um novo.
console-told-link-expired = Este link expirou. Ele funciona por dez minutos: escreva /console ao bot para receber um novo.
console-told-link-replaced = Um link mais novo substituiu este. Use o último que o bot enviou, ou escreva /console para receber um novo.
console-told-too-many = Houve links errados demais. Espere um minuto e escreva /console ao bot para receber um novo.
console-told-role-refused = Sua função não permite isto. Um administrador do bot pode mudá-la.
console-told-forged = Este formulário está desatualizado, por isso nada foi mudado. Volte, recarregue a página e tente de novo.
console-told-foreign = Isto veio de outro site, por isso nada foi mudado. Abra o console pelo próprio link dele.
console-told-wrong-host = O console não responde neste endereço. Use o link que o bot envia; quem administra o bot define o endereço em CONSOLE_URL.
console-told-too-long = É mais do que o console aceita. Uma nota tem no máximo 1.000 caracteres.
console-told-not-found = Essa página não existe.
console-told-failed = Algo deu errado do nosso lado. Tente de novo em um momento; o log do bot diz mais.
console-told-held-up = O armazenamento do bot não pode ser usado agora. Nada se perde: tente de novo em alguns minutos.
console-offline = Não foi possível alcançar o bot, por isso nada foi mudado. Verifique a conexão e tente de novo.

# Times, in UTC.
console-moment = { TIME($at, pattern: "dd/MM/yyyy, HH:mm") }
console-moment-exact = { TIME($at, pattern: "dd/MM/yyyy, HH:mm:ss") }

# The queue: cases to look through.
console-shortcuts = Consultas frequentes
console-shortcut-all = Todos os casos
console-shortcut-unread = Não revisados
console-shortcut-second = Para uma segunda leitura
console-shortcut-disputed = Discordantes
console-shortcut-unsure = Indeterminados
console-filters = Filtros
console-filters-more = Filtros
console-filters-clear = Limpar todos os filtros
console-show = Mostrar
console-any = Qualquer
console-text = Código do caso ou nota
console-text-admin = Código do caso, nota ou remetente
console-sort = Ordem
console-sort-newest = Mais recentes primeiro
console-sort-oldest = Mais antigos primeiro
console-sort-least = Menor confiança primeiro
console-sort-most = Maior confiança primeiro
console-filter-modality = Modalidade
console-filter-verdict = Resposta
console-filter-outcome = RT-PCR
console-filter-review = Revisão
console-filter-site = Unidade
console-filter-confidence = Confiança
console-filter-least = Confiança mínima em %
console-filter-most = Confiança máxima em %
console-filter-dates = Datas (UTC)
console-filter-since = A partir do dia
console-filter-until = Até o dia
console-modality = { $value ->
    [ct] TC
   *[xray] Raio-X
}
console-verdict = { $value ->
    [Refused] Não lido
    [Indeterminate] Indeterminado
    [COVID] COVID
   *[Non-COVID] Non-COVID
}
console-outcome = { $value ->
    [disagrees] Quem enviou discorda
    [positive] Positivo
    [negative] Negativo
    [pending] Pendente
   *[none] Sem resultado
}
console-review = { $value ->
    [second] Espera uma segunda leitura
    [agree] De acordo
    [disagree] Em desacordo
    [unusable] Não avaliável
    [disputed] Discordante
   *[none] Não revisado
}
console-state = { $state ->
    [received] Recebido
    [awaiting_modality] Falta indicar TC ou raio-X
    [queued] À espera de leitura
    [analysed] Sendo respondido
    [cancelled] Cancelado
    [refused] Recusado
    [failed] Com falha
   *[answered] Respondido
}
console-column-case = Caso
console-column-logged = Registrado
console-column-sender = Remetente
console-read-by-others = Lido
console-erased-short = Apagado
console-found = { $count ->
    [one] { $count } caso
   *[other] { $count } casos
}
console-found-more = Os próximos { $count } casos. Há mais.
console-found-further = { $count ->
    [0] Nenhum entre os casos examinados.
    [one] { $count } caso entre os examinados.
   *[other] { $count } casos entre os examinados.
} Você pode continuar a busca.
console-found-nothing = Nenhum caso corresponde a estes filtros.
console-pages = Páginas
console-first-page = Primeira página
console-next-page = Próxima página
console-further-back = Continuar a busca

# Keys.
console-keys = Teclas
console-keys-title = Teclado
console-key-move = Próximo caso e caso anterior
console-key-open = Abrir o caso
console-key-search = Buscar
console-key-help = Mostrar estas teclas
console-key-opinions = Concordo, discordo, não avaliável
console-key-next = Próximo caso
console-key-previous = Caso anterior
console-key-queue = Voltar à lista
console-key-heatmap = Mostrar ou ocultar o mapa de calor
console-key-zoom = Ampliar, reduzir e restaurar
console-close = Fechar

# One case.
console-previous = Anterior
console-next = Próximo
console-picture = Imagem
console-stage = Imagem. Amplie e reduza com mais, menos e zero; mova com as setas.
console-scan-alt = Imagem deste caso ({ $modality ->
    [ct] TC
   *[xray] raio-X
})
console-overlay-alt = A mesma imagem com o mapa de calor do modelo
console-heatmap = Mapa de calor
console-window = Janela
console-level = Nível
console-zoom-in = Ampliar
console-zoom-out = Reduzir
console-reset = Restaurar
console-heatmap-told = As cores quentes mostram o que pesou a favor da classe indicada. O mapa de calor é desenhado sobre uma cópia em tons de cinza de no máximo 720 pixels; a janela e o nível mudam também as cores dele.
console-heatmap-apart = O mapa de calor tem formato diferente da imagem, por isso é mostrado à parte.
console-erased = Este caso foi apagado a pedido: suas imagens, notas e remetente não existem mais. A resposta e este registro permanecem.
console-no-pictures = As imagens deste caso não são mais guardadas. O caso e seu registro permanecem.
console-said = A resposta do modelo
console-context = A confiança é a probabilidade que o modelo dá à classe que indica, calibrada com imagens públicas de pesquisa que não foram usadas no treinamento. Em hospitais fora do seu treinamento, ele erra com muito mais frequência.
console-contradicted = O RT-PCR informado contradiz esta resposta.
console-give = { $opinion ->
    [agree] Concordo
    [disagree] Discordo
   *[unusable] Não avaliável
}
console-opinion = { $opinion ->
    [agree] Concorda
    [disagree] Discorda
   *[unusable] Imagem não avaliável
}
console-note = Nota (no máximo 1.000 caracteres, sem nomes)
console-save-note = Salvar a nota
console-outcome-note = Nota sobre o resultado (no máximo 1.000 caracteres, sem nomes)
console-blind = { $count ->
    [one] Outra pessoa já leu este caso. Você verá o que ela disse depois de dar sua própria opinião.
   *[other] Outras { $count } pessoas já leram este caso. Você verá o que disseram depois de dar sua própria opinião.
}
console-readings = Leituras
console-reading = { $number ->
    [1] Primeira leitura
    [2] Segunda leitura
   *[3] Leitura decisiva
}
console-sender-disagrees = Quem enviou a imagem não concorda com a resposta.
console-rt-pcr = RT-PCR { $rt_pcr ->
    [positive] positivo
    [negative] negativo
    [pending] pendente
   *[none] sem resultado
}
console-problem-review-closed = Este caso já tem todas as leituras de que precisa.
console-problem-review-impossible = Só um caso respondido e não apagado pode ser revisado.
console-problem-review-own = Foi você quem enviou este caso, por isso outra pessoa o revisa.
console-problem-review-first = Dê primeiro sua opinião; a nota a acompanha.
console-problem-outcome-impossible = Só um caso respondido e não apagado pode ter um resultado.
console-problem-note-too-long = Uma nota tem no máximo 1.000 caracteres, por isso ela não foi salva.
console-told-no-case = Não há nenhum caso com este código.
console-told-no-picture = Esta imagem não é mais guardada.
console-told-unseen = Abra primeiro o caso: suas imagens só são mostradas na página dele.

# The timeline of a case. Who did it stands behind.
console-timeline = Linha do tempo
console-by-bot = o bot
console-event-received = Recebido
console-event-awaiting-modality = Perguntado: TC ou raio-X
console-event-queued = A ser lido
console-event-analysed = Lido pelo modelo
console-event-answered = Respondido
console-event-cancelled = Cancelado
console-event-refused = Recusado
console-event-failed = Com falha
console-event-told = Remetente avisado
console-event-viewed = Consultado
console-event-listed = Lista de casos consultada
console-event-outcome = Resultado informado
console-event-reviewed = Revisado
console-event-review-note = Nota de revisão mudada
console-event-erased = Apagado
console-event-reminded = Remetente lembrado do resultado
console-event-not-reminded = Não foi possível lembrar o remetente do resultado
console-event-tap-refused = Um botão foi recusado a alguém
console-event-case-refused = O caso foi recusado a alguém
console-event-note-refused = Uma nota foi recusada a alguém
console-event-edit-ignored = A mensagem foi editada, o que não mudou nada
console-seen-in = { $place ->
    [review] ao revisar no chat
    [console] no console
    [chat] no chat
   *[export] em uma exportação
}
