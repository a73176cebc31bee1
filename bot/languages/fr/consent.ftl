# What people agree to before a scan of theirs is analysed: neither less nor more than in English.

# How long a picture is stored: $days days, with 0 for ever.
consent-kept =
    { $days ->
        [0] jusqu’à sa suppression
        [one] pendant { $days } jour
       *[other] pendant { $days } jours
    }
consent-terms =
    <b>Ce que vous acceptez</b>
    Vos images sont analysées par ce service. Chacune est conservée chiffrée { consent-kept } ; les réponses, votre nom et votre identifiant Telegram sont aussi conservés. Les relecteurs et les administrateurs de ce projet pilote peuvent voir tout cela. Telegram garde sa propre copie de tout ce qui est envoyé ici, et dans un groupe tout le monde le voit. N’indiquez ni nom de patient ni autre donnée personnelle. Vous pouvez retirer votre consentement à tout moment : /withdraw
# Above the question CT or X-ray.
consent-by-tap = En touchant Scanner ou Radio, vous acceptez que cette image, et chacune de celles que vous enverrez ensuite, soit analysée et conservée chiffrée { consent-kept }, avec les réponses, votre nom et votre identifiant Telegram ; les relecteurs et les administrateurs de ce projet pilote peuvent voir tout cela. Telegram garde sa propre copie. Vous pouvez retirer votre consentement : /withdraw. En savoir plus : /privacy

consent-ask = Acceptez-vous ? Tant que vous n’avez pas accepté, aucune de vos images n’est analysée.
consent-given = Vous avez accepté. Envoyez un examen quand vous voulez.
# Buttons.
consent-agree = J’accepte
consent-language = Langue
withdraw = Retirer

withdraw-ask = Retirez-vous votre consentement ? Aucun autre de vos examens ne sera alors analysé tant que vous n’aurez pas accepté de nouveau. Ce qui est déjà conservé le reste ; /delete l’efface.
withdraw-done = Vous avez retiré votre consentement : aucun autre de vos examens ne sera analysé tant que vous n’aurez pas accepté de nouveau, avec /start. Ce qui est déjà conservé le reste ; /delete l’efface.
withdraw-none = Vous n’avez rien accepté, aucun de vos examens n’est donc analysé. /start en dit plus.

# Alerts: at most 200 characters, no markup.
consent-changed = Ce texte a changé. Veuillez le relire avant d’accepter.
consent-read-first = Veuillez d’abord lire ce que vous acceptez, au-dessus des boutons. Puis touchez de nouveau.
consent-needed = Vous n’avez pas accepté que vos examens soient analysés, ou ne l’acceptez plus. Lisez /start, donnez-y votre accord, puis touchez de nouveau.
consent-foreign = Seule la personne à qui ceci a été écrit peut répondre.
