# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = Ce que fait ce bot
command-help = Comment envoyer un examen et lire la réponse
command-model = À quelle fréquence les modèles ont raison, ou tort
command-invite = Inviter les personnes d’un établissement
command-invites = Invitations ouvertes
command-people = Qui peut utiliser le bot
command-role = Changer ce que quelqu’un peut faire

# Descriptions: at most 120 and 512 characters, no markup.
description-short = Lit un scanner ou une radio du thorax à la recherche de signes de COVID. Ceci n’est pas un diagnostic.
description =
    Envoyez une coupe de scanner thoracique ou une radiographie thoracique en photo ou en fichier. Vous recevez en un instant COVID ou Non-COVID, avec un niveau de confiance et une carte de chaleur.

    Pour les professionnels de santé. Ceci n’est pas un diagnostic : la RT-PCR reste l’examen de référence.
