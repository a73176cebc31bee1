# A text of an admin to everybody who uses the bot.

broadcast-head = <b>De los administradores de este bot:</b>
broadcast-ask = ¿Qué quiere escribir a todas las personas que usan este bot? Responda a este mensaje con el texto; lo verá una vez más antes de que se envíe.
broadcast-confirm =
    { $people ->
        [one] Esto se enviará a { $people } persona, tal como aparece aquí:
       *[other] Esto se enviará a { $people } personas, tal como aparece aquí:
    }
broadcast-too-long = El texto puede tener { $most } caracteres como máximo, para que llegue a todos en un solo mensaje. Por favor, envíe uno más corto.
broadcast-sending =
    { $people ->
        [one] Se está enviando a { $people } persona. Se le avisará cuando termine.
       *[other] Se está enviando a { $people } personas, unas diez por segundo. Se le avisará cuando termine.
    }
broadcast-sent =
    { $reached ->
        [one] Su mensaje llegó a { $reached } persona.
       *[other] Su mensaje llegó a { $reached } personas.
    } { $missed ->
        [0] No faltó nadie.
        [one] A { $missed } persona no le llegó: bloqueó el bot o dejó Telegram.
       *[other] A { $missed } personas no les llegó: bloquearon el bot o dejaron Telegram.
    }
broadcast-cancelled = Cancelado. No se enviará a nadie más.
# Labels of buttons: no markup, and short.
broadcast-send = Enviar
broadcast-stop = Detener
# Alerts: at most 200 characters, no markup.
broadcast-over = Este mensaje ya se envió o se canceló.
broadcast-busy = Se está enviando otro mensaje a todos. Espere a que termine, o deténgalo.
