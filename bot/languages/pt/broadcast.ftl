# A text of an admin to everybody who uses the bot.

broadcast-head = <b>Dos administradores deste bot:</b>
broadcast-ask = O que você quer escrever a todas as pessoas que usam este bot? Responda a esta mensagem com o texto; você o verá mais uma vez antes de ser enviado.
broadcast-confirm =
    { $people ->
        [one] Isto será enviado a { $people } pessoa, como está aqui:
       *[other] Isto será enviado a { $people } pessoas, como está aqui:
    }
broadcast-too-long = O texto pode ter no máximo { $most } caracteres, para que todos o recebam em uma só mensagem. Por favor, envie um mais curto.
broadcast-sending =
    { $people ->
        [one] Enviando a { $people } pessoa. Você será avisado(a) quando terminar.
       *[other] Enviando a { $people } pessoas, cerca de dez por segundo. Você será avisado(a) quando terminar.
    }
broadcast-sent =
    { $reached ->
        [one] Sua mensagem chegou a { $reached } pessoa.
       *[other] Sua mensagem chegou a { $reached } pessoas.
    } { $missed ->
        [0] Ninguém ficou de fora.
        [one] Não chegou a { $missed } pessoa: ela bloqueou o bot ou saiu do Telegram.
       *[other] Não chegou a { $missed } pessoas: elas bloquearam o bot ou saíram do Telegram.
    }
broadcast-cancelled = Cancelado. Não será enviado a mais ninguém.
# Labels of buttons: no markup, and short.
broadcast-send = Enviar
broadcast-stop = Parar
# Alerts: at most 200 characters, no markup.
broadcast-over = Esta mensagem já foi enviada ou cancelada.
broadcast-busy = Outra mensagem está sendo enviada a todos. Espere terminar, ou pare o envio.
