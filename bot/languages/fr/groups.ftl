# In groups. The command /scan stays as it is.

group-pointer = Veuillez m’écrire dans une discussion privée. Dans un groupe, je lis un examen envoyé avec la légende <code>/scan</code>, ou auquel vous répondez par <code>/scan</code>.
group-stranger = Je ne lis que les examens des personnes autorisées par mon administrateur ; si vous devriez en faire partie, veuillez m’écrire dans une discussion privée.
group-anonymous = Je ne peux pas savoir qui vous êtes. Veuillez écrire en votre nom, et non au nom du groupe ou d’une chaîne.
