# /admin: the menu of admins and reviewers.

# $unread and $disputed are numbers, or such as 1,000+.
menu =
    <b>Menu</b>
    Casos que ninguém revisou: { $unread }
    Casos em que dois revisores divergem: { $disputed }
# Labels of buttons: no markup, and short.
menu-review = Revisar casos ({ $waiting })
menu-numbers = Números
menu-people = Pessoas
menu-invites = Convites
menu-audit = Auditoria
menu-export-button = Exportar
menu-broadcast = Escrever a todos
menu-close = Fechar
menu-back = « Voltar
menu-before = ‹
menu-after = ›
menu-closed = Fechado. /admin abre o menu de novo.
# An alert: at most 200 characters, no markup.
menu-unknown = Este botão não é mais válido. /admin abre o menu de novo.
menu-export =
    <b>Exportar</b>: quais casos? Eles vêm como tabela (CSV), sem nomes, IDs do Telegram, notas nem imagens. O registro de auditoria diz quem exportou o quê, e quantos casos.

    Com imagens, ou como manifesto para treinar, os casos são exportados no console de revisão: /console abre o console.
menu-export-making = Preparando a tabela…
menu-export-large = ⚠️ Nada foi exportado: mesmo compactada, a tabela é maior do que o Telegram aceita (50 MB). Escolha um período mais curto ou exporte-a no console de revisão: /console abre o console.
menu-export-failed = ⚠️ O Telegram não confirmou o arquivo. Se ele não chegar, você poderá tentar de novo a partir de { TIME($again, pattern: "HH:mm") } UTC.
# The caption of a file. $span is the label of a button.
menu-export-made =
    { $span }: { $cases ->
        [one] { $cases } caso
       *[other] { $cases } casos
    }, sem nomes, IDs do Telegram, notas nem imagens. Isto prova como estava então o registro de auditoria:
    <code>{ $checkpoint }</code>
# Labels of buttons.
menu-export-year = Este ano
menu-export-all = Todos os casos
# Alerts.
menu-export-none = Nada foi exportado: não há casos neste período.
menu-export-wait = Você acabou de exportar estes casos. Poderá exportar de novo a partir de { TIME($again, pattern: "HH:mm") } UTC.

numbers =
    { $days ->
        [1] <b>Hoje</b> (UTC)
       *[other] <b>Os últimos { $days } dias</b> (UTC)
    }
numbers-days =
    { $days ->
        [1] Hoje
       *[other] { $days } dias
    }

audit = O <b>registro de auditoria</b> contém o que foi feito com cada caso, e por quem. Cada entrada é selada pela seguinte: tudo o que for mudado, acrescentado ou removido aparece quando o registro é verificado. Um ponto de verificação, guardado em outro lugar, prova que o final não foi cortado.
audit-verify = Verificar agora
audit-make-checkpoint = Criar ponto de verificação
audit-verifying = Lendo todo o registro de auditoria…
audit-holds =
    ✅ O registro de auditoria está íntegro: { $events ->
        [one] { $events } entrada.
       *[other] { $events } entradas.
    }
    A última está selada com <code>{ $head }</code>
# $problem is a sentence of `python -m storage audit verify`.
audit-broken = ⚠️ <b>O registro de auditoria não está íntegro</b>: { $problem }. Deixe tudo como está e compare-o com um backup.
audit-checkpoint =
    Guarde esta mensagem: ela prova como estava agora o registro de auditoria (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
