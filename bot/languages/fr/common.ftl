# Glossaire, pour que tous les messages emploient les mêmes mots :
# scan: examen; picture: image; case: cas; answer, verdict: réponse; confidence: confiance; heatmap: carte de chaleur;
# Indeterminate: Indéterminé; refused: refusé; judged, analysed: analysé; learned from: entraîné sur;
# review, reviewer: relecture, relecteur(trice); clinician: clinicien(ne); admin: admin; site: établissement;
# invitation: invitation; audit log: journal d’audit; checkpoint: point de contrôle; backup: sauvegarde;
# consent: consentement; RT-PCR: la RT-PCR; not a diagnosis: ceci n’est pas un diagnostic.
# review console: console de relecture; queue: liste des cas; reading: lecture; outcome: résultat; disputed: discordant;
# unusable: inexploitable; drift: dérive; note: note; Telegram number: identifiant Telegram; to put out: retirer l’accès.
# CT: scanner; X-ray: radio, ou radiographie dans les phrases. Vouvoiement. Espace insécable devant : ; ? ! %.

# Words and forms that other messages are made of.

modality = { $modality ->
    [ct] Scanner
   *[xray] Radio
}
role = { $role ->
    [admin] admin
    [reviewer] relecteur(trice)
   *[clinician] clinicien(ne)
}
percent = { $number } %
duration-seconds = { $count } s
duration-minutes = { $count } min
duration-hours = { $count } h
list-comma = { ", " }
list-and = { " et " }

unproven = Dans les hôpitaux absents de son entraînement, le modèle se trompe bien plus souvent. Voir /help
not-a-diagnosis = <i>Ceci n’est pas un diagnostic. La RT-PCR reste l’examen de référence.</i>
