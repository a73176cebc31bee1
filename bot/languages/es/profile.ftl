# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = Qué hace este bot
command-help = Cómo enviar un estudio y leer la respuesta
command-model = Cuánto aciertan los modelos y cuánto fallan
command-history = Sus casos, los más recientes primero
command-case = Volver a mostrar un caso
command-delete = Borrar un caso, o todo lo suyo
command-export = Sus datos en un archivo
command-cancel = Retirar la última pregunta
command-language = Cambiar el idioma
command-lowdata = Respuestas ligeras, si los datos son caros o lentos
command-privacy = Qué se guarda, cuánto tiempo y quién puede verlo
command-withdraw = Retirar su consentimiento
command-scan = Leer el estudio que lleva este pie, o al que responde
command-admin = Menú: revisión, cifras, personas, auditoría
command-review = Revisar los casos uno tras otro
command-broadcast = Escribir a todas las personas que usan el bot
command-invite = Invitar a personas de un centro
command-invites = Invitaciones abiertas
command-people = Quién puede usar el bot
command-role = Cambiar lo que alguien puede hacer

# Descriptions: at most 120 and 512 characters, no markup.
description-short = Lee una imagen de TC o radiografía de tórax en busca de signos de COVID. No es un diagnóstico.
description =
    Envíe un corte de TC o una radiografía de tórax como foto o como archivo. En un momento recibe COVID o Non-COVID, con un nivel de confianza y un mapa de calor.

    Para personal de salud. Esto no es un diagnóstico: la RT-PCR sigue siendo la prueba de referencia.
