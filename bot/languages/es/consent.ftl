# What people agree to before a scan of theirs is analysed: neither less nor more than in English.

# How long a picture is stored: $days days, with 0 for ever.
consent-kept =
    { $days ->
        [0] hasta que se borre
        [one] durante { $days } día
       *[other] durante { $days } días
    }
consent-terms =
    <b>Lo que usted acepta</b>
    Este servicio analiza sus imágenes. Cada una se guarda cifrada { consent-kept }; también se guardan las respuestas, su nombre y su ID de Telegram. Los revisores y los administradores de este piloto pueden verlo todo. Telegram conserva su propia copia de todo lo que se envía aquí, y en un grupo lo ven todos. No incluya nombres de pacientes ni otros datos personales. Puede retirar su consentimiento en cualquier momento: /withdraw
# Above the question CT or X-ray.
consent-by-tap = Al tocar TC o Rayos X, usted acepta que esta imagen, y cada una que envíe después, se analice y se guarde cifrada { consent-kept }, junto con las respuestas, su nombre y su ID de Telegram; los revisores y los administradores de este piloto pueden verlo todo. Telegram conserva su propia copia. Puede retirar su consentimiento: /withdraw. Más información: /privacy

consent-ask = ¿Acepta? Mientras no acepte, no se analiza ninguna imagen suya.
consent-given = Ha aceptado. Envíe un estudio cuando quiera.
# Buttons.
consent-agree = Acepto
consent-language = Idioma
withdraw = Retirar

withdraw-ask = ¿Retira su consentimiento? A partir de entonces no se analizará ningún otro estudio suyo hasta que vuelva a aceptar. Lo que ya está guardado seguirá guardado; /delete lo borra.
withdraw-done = Ha retirado su consentimiento: no se analizará ningún otro estudio suyo hasta que vuelva a aceptar, con /start. Lo que ya está guardado sigue guardado; /delete lo borra.
withdraw-none = No ha aceptado nada, así que no se analiza ningún estudio suyo. /start explica más.

# Alerts: at most 200 characters, no markup.
consent-changed = Este texto ha cambiado. Léalo de nuevo, por favor, antes de aceptar.
consent-read-first = Lea primero, por favor, lo que acepta, encima de los botones. Después toque de nuevo.
consent-needed = No ha aceptado que se analicen sus estudios, o ya no lo acepta. Lea /start, acepte allí y toque de nuevo.
consent-foreign = Solo puede responder la persona a quien se escribió esto.
