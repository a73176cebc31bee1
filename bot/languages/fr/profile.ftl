# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = Ce que fait ce bot
command-help = Comment envoyer un examen et lire la réponse
command-model = À quelle fréquence les modèles ont raison, ou tort
command-history = Vos cas, les plus récents d’abord
command-case = Revoir un cas
command-delete = Effacer un cas, ou tout ce qui est à vous
command-export = Vos données en fichier
command-cancel = Retirer la dernière question
command-language = Changer de langue
command-lowdata = Réponses légères, si les données sont chères ou lentes
command-privacy = Ce qui est conservé, combien de temps, et qui peut le voir
command-withdraw = Retirer votre consentement
command-scan = Lire l’examen dont c’est la légende, ou auquel c’est la réponse
command-admin = Menu : relecture, chiffres, personnes, audit
command-review = Relire les cas l’un après l’autre
command-broadcast = Écrire à toutes les personnes qui utilisent le bot
command-invite = Inviter les personnes d’un établissement
command-invites = Invitations ouvertes
command-people = Qui peut utiliser le bot
command-role = Changer ce que quelqu’un peut faire

# Descriptions: at most 120 and 512 characters, no markup.
description-short = Lit un scanner ou une radio du thorax à la recherche de signes de COVID. Ceci n’est pas un diagnostic.
description =
    Envoyez une coupe de scanner thoracique ou une radiographie thoracique en photo ou en fichier. Vous recevez en un instant COVID ou Non-COVID, avec un niveau de confiance et une carte de chaleur.

    Pour les professionnels de santé. Ceci n’est pas un diagnostic : la RT-PCR reste l’examen de référence.
