# What people agree to before a scan of theirs is analysed: neither less nor more than in English.

# How long a picture is stored: $days days, with 0 for ever.
consent-kept =
    { $days ->
        [0] até ser apagada
        [one] por { $days } dia
       *[other] por { $days } dias
    }
consent-terms =
    <b>O que você aceita</b>
    Suas imagens são analisadas por este serviço. Cada imagem é guardada de forma criptografada { consent-kept }; as respostas, seu nome e seu ID do Telegram também são guardados. Os revisores e administradores deste piloto podem ver tudo isso. O Telegram mantém a própria cópia de tudo o que é enviado aqui, e em um grupo todos veem. Não inclua nomes de pacientes nem outros dados pessoais. Você pode retirar seu consentimento a qualquer momento: /withdraw
# Above the question CT or X-ray.
consent-by-tap = Ao tocar em TC ou Raio-X, você aceita que esta imagem, e cada imagem que enviar depois, seja analisada e guardada de forma criptografada { consent-kept }, com as respostas, seu nome e seu ID do Telegram; os revisores e administradores deste piloto podem ver tudo isso. O Telegram mantém a própria cópia. Você pode retirar seu consentimento: /withdraw. Mais informações: /privacy

consent-ask = Você aceita? Antes disso, nenhuma imagem sua é analisada.
consent-given = Você aceitou. Envie um exame quando quiser.
# Buttons.
consent-agree = Aceito
consent-language = Idioma
withdraw = Retirar

withdraw-ask = Você retira seu consentimento? A partir daí, nenhum outro exame seu será analisado até que você aceite de novo. O que já está guardado continua guardado; para apagar, use /delete.
withdraw-done = Você retirou seu consentimento: nenhum outro exame seu será analisado até que você aceite de novo, com /start. O que já está guardado continua guardado; para apagar, use /delete.
withdraw-none = Você não aceitou nada, por isso nenhum exame seu é analisado. /start explica mais.

# Alerts: at most 200 characters, no markup.
consent-changed = Este texto mudou. Por favor, leia-o de novo antes de aceitar.
consent-read-first = Por favor, leia primeiro o que você aceita, acima dos botões. Depois toque de novo.
consent-needed = Você não aceitou que seus exames sejam analisados, ou não aceita mais. Leia /start, aceite lá e toque de novo.
consent-foreign = Só a pessoa para quem isto foi escrito pode responder.
