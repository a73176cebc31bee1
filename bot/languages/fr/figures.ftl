# Drift, told to the admins in the chat. PSI is the population stability index.
measure =
    { $measure ->
        [distance] Distance aux images d’entraînement
       *[probability] P(COVID)
    }
drift-measure = { measure } : PSI { NUMBER($psi, minimumFractionDigits: 2, maximumFractionDigits: 2) }, { $scans } examens
drift-shifted =
    ⚠️ Les examens de { $modality ->
        [ct] scanner
       *[xray] radio
    } des sept derniers jours diffèrent de ceux avec lesquels le modèle a été testé :
    { $measures }
    Ses réponses peuvent être fausses plus souvent que /model ne le dit. Voyez Chiffres dans la console, et ce qui a changé : un autre appareil, d’autres patients, des photos d’écran.
drift-over = ✅ Les examens de { $modality ->
    [ct] scanner
   *[xray] radio
} des sept derniers jours ressemblent de nouveau à ceux avec lesquels le modèle a été testé.
drift-state = { $state ->
    [shifted] décalé
    [watch] à surveiller
    [stable] habituel
   *[too_few] trop peu d’examens
}

# Numbers, in the console. Plots have these as titles and labels, so these hold no markup.
number = { $number }
console-sum = Total
console-reason = { $reason ->
    [empty] Fichier vide
    [not_image] Pas une image
    [not_an_image] Pas une image
    [corrupt] Fichier endommagé
    [too_many_pixels] Trop de pixels
    [too_small] Trop petite
    [unsupported_format] Format qui n’est pas lu
    [too_large] Fichier trop volumineux
    [unsafe] Fichier potentiellement nuisible
    [file_unavailable] Le fichier n’est plus chez Telegram
    [text] Texte
    [sticker] Sticker
    [voice] Message vocal
    [video] Vidéo
    [animation] Animation
    [not_a_chest_scan] Pas un examen du thorax
    [looks_like_ct] Scanner envoyé comme radio
    [looks_like_xray] Radio envoyée comme scanner
    [reading_failed] Échec de la lecture
   *[other] Autre : { $reason }
}
console-figure-table = En tableau
console-numbers-span = Période
console-numbers-days = { $days ->
    [365] 1 an
   *[other] { $days } jours
}
console-numbers-behind = Comptés jusqu’ici : { $counted } événements sur { $events }. Rechargez cette page pour continuer le décompte.
console-numbers-nothing = Rien n’est arrivé pendant cette période. Choisissez une autre période, un autre établissement ou une autre modalité.
console-numbers-intake = Examens
console-numbers-scans-count = { $scans ->
    [one] { $scans } examen a été analysé.
   *[other] { $scans } examens ont été analysés.
}
console-numbers-seconds = Réponse en { NUMBER($median, maximumSignificantDigits: 2) } s environ (médiane), { NUMBER($slow, maximumSignificantDigits: 2) } s (19 sur 20).
console-numbers-scans = Examens { $size ->
    [1] par jour
    [7] par semaine
   *[other] par période de quatre semaines
}
console-numbers-waits = De la modalité connue à la réponse, { $size ->
    [1] par jour
    [7] par semaine
   *[other] par période de quatre semaines
}
console-numbers-day = À partir du
console-numbers-median = Médiane
console-numbers-slow = 19 sur 20 en moins de
console-numbers-ended = { $state ->
    [refused] Refusés, par motif
   *[failed] Échoués, par motif
}
console-numbers-by-site = Par établissement et modalité
console-numbers-no-site = Sans établissement
console-numbers-field = Face aux RT-PCR déclarées
console-numbers-known = { $n ->
    [one] { $n } cas a un résultat
   *[other] { $n } cas ont un résultat
}, sur { $judged } analysés.
console-numbers-biased = Ce sont les cas dont quelqu’un a déclaré le résultat, et non un échantillon de tous : les cas surprenants sont peut-être déclarés plus souvent. Prenez ces chiffres comme un signal d’alerte, et non comme l’exactitude du modèle.
console-numbers-no-results = Aucune RT-PCR n’a été déclarée pour ces cas, on ne peut donc pas dire à quel point les réponses étaient justes.
console-numbers-rate = { $share } % ({ $low }–{ $high }), n = { $n }
console-numbers-rate-few = { $hits } sur { $n }, trop peu
console-numbers-rate-none = aucun cas
console-numbers-rate-name = { $rate ->
    [sensitivity] Sensibilité, classe nommée
    [specificity] Spécificité, classe nommée
    [found] Sensibilité, sur tous
    [cleared] Spécificité, sur tous
   *[abstained] Indéterminé
}
console-numbers-rate-by = { $rate ->
    [calibration] Calibration
    [sensitivity] Sensibilité
   *[specificity] Spécificité
} { $by ->
    [site] par établissement
   *[month] par mois
}
console-numbers-share = Part, avec intervalle à 95 %
console-numbers-overall = Sensibilité, spécificité et abstention
console-numbers-overall-note = Sur tous : Indéterminé compte comme une erreur. Les traits sont des intervalles à 95 % (Wilson) ; pour moins de cinq cas, il n’y a que des effectifs.
console-numbers-calibration = Calibration
console-numbers-calibration-note = Sur la diagonale, P(COVID) serait juste. Score de Brier { $brier }, erreur de calibration attendue { $error }, n = { $n }.
console-numbers-forecast = P(COVID) annoncée
console-numbers-positive = RT-PCR positive
console-numbers-readers = Concordance des relecteurs
console-numbers-no-readings = Aucun cas n’a encore été lu par deux relecteurs.
console-numbers-readings-few = { $agreed } des { $n } cas lus par deux relecteurs ont été lus de la même façon : trop peu pour en dire plus.
console-numbers-kappa-none = Les { $n } cas ont tous été lus de la même façon, avec un seul avis, et le hasard suffirait donc à l’expliquer : il n’y a pas de kappa.
console-numbers-kappa = Le kappa de Cohen est de { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) } (intervalle à 95 % : de { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } à { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }) : sur { $n } cas lus par deux relecteurs, { $agreed } ont été lus de la même façon.
console-numbers-pairs = Première lecture (lignes) et deuxième lecture (colonnes)
console-numbers-drift = Dérive
console-numbers-no-drift = Aucun examen de cette période n’a été lu par les modèles en service, la dérive ne peut donc pas être mesurée.
console-numbers-tenths = Part des examens dans chaque dixième de la référence
console-numbers-tenths-note = Une colonne est une semaine, une ligne un dixième des images avec lesquelles le modèle a été testé, { $measure ->
    [distance] les plus atypiques en haut
   *[probability] les plus proches de COVID en haut
}. Une teinte uniforme est habituelle ; une teinte vive signale un excès.
console-numbers-psi = Indice de stabilité de la population par semaine
console-numbers-psi-note = Traits à 0,1 (à surveiller) et 0,2 (décalé). Les semaines de moins de 100 examens sont omises.
console-numbers-week = Semaine du
console-numbers-images = Examens
console-numbers-state = État

# People and invitations, in the console.
console-day = { TIME($at, pattern: "d MMM yyyy") }
console-page-of = Page { $page } sur { $pages }
console-people-members = { $people ->
    [one] { $people } personne a un accès ou un rôle
   *[other] { $people } personnes ont un accès ou un rôle
}
console-people-search = Nom, numéro ou établissement
console-people-name = Nom
console-people-role = Rôle
console-people-scans = Examens
console-people-last = Dernier examen
console-people-never = Aucun
console-people-consent = Consentement
console-people-consented = Version { $version }, { TIME($at, pattern: "d MMM yyyy") }
console-people-not-consented = Non
console-people-change = Changer
console-people-out = Retirer l’accès
console-people-by-settings = Par ADMIN_IDS
console-people-nobody = Aucune personne trouvée. Cherchez un autre nom ou établissement, ou créez une invitation.
console-people-role-unknown = Rien n’a été changé : un rôle est clinician, reviewer ou admin.
console-people-invite = Inviter des personnes
console-people-uses = Combien peuvent l’utiliser
console-people-days = Pendant combien de jours
console-people-make = Créer une invitation
console-people-made = Invitation pour { $site }
console-people-made-told = Comme { role }, pour { $people ->
    [one] une personne
   *[other] { $people } personnes
}, jusqu’au { TIME($until, pattern: "d MMM yyyy, HH:mm") } UTC. Le lien et l’image ne sont affichés que maintenant. Quiconque les a peut entrer, ne les transmettez donc à personne d’autre.
console-people-qr = Le lien en code QR
console-people-invite-wrong = Aucune invitation n’a été créée : il faut un établissement de { $letters } caractères au plus, de 1 à { $people } personnes et de 1 à { $days } jours.
console-people-invite-unknown = Cette invitation n’existe pas.
console-people-open = Invitations ouvertes
console-people-none-open = Il n’y en a pas.
console-people-number = Numéro
console-people-used = Utilisée
console-people-used-of = { $used } sur { $most }
console-people-revoke = Annuler

# The audit log, in the console. $said is a sentence of a command.
console-audit-proof = Le journal est-il intègre ?
console-audit-proof-told = Chaque événement porte le hachage du précédent, de sorte que tout changement se voit. Un point de contrôle gardé ailleurs montre aussi si la fin a été coupée ou si tout a été réécrit.
console-audit-paste = Points de contrôle gardés ailleurs, si vous en avez
console-audit-verify = Lire et vérifier tout le journal
console-audit-reading = Lecture du journal en cours.
console-audit-read = { $read } événements lus sur { $events }.
console-audit-progress = Avancement de la lecture du journal
console-audit-stop = Arrêter
console-audit-make = Créer un point de contrôle
console-audit-made = Gardez cette ligne ailleurs, par exemple sur papier ou dans un courriel à vous-même. Le message quotidien aux admins en contient un aussi.
console-audit-holds = { $said }
console-audit-broken = { $said } Gardez cette base de données en l’état, et comparez-la à une sauvegarde.
console-audit-unread = { $said } Le journal n’a pas été vérifié.
console-audit-busy = Le journal est justement en cours de lecture. Attendez un instant et réessayez.
console-audit-checkpoint-wrong = { $said }
console-audit-events = Événements
console-audit-person = Numéro de la personne, ou system
console-audit-action = Ce qui s’est passé
console-audit-number = N°
console-audit-when = Quand (UTC)
console-audit-who = Qui
console-audit-what = Quoi
console-audit-details = Détails
console-audit-nothing = Il n’y a pas de tels événements. Choisissez une autre personne, un autre cas ou une autre période.
console-audit-newest = Les plus récents
console-audit-older = Plus anciens

# Export, in the console.
console-export-which = Quels cas
console-export-how = Sous quelle forme
console-export-kind = { $kind ->
    [csv] CSV, un tableau
    [jsonl] JSON Lines, pour les programmes
   *[manifest] Manifeste, pour l’entraînement
}
console-export-kind-told = { $kind ->
    [csv] S’ouvre dans un tableur. Une apostrophe précède ce qu’un tableur prendrait pour une formule.
    [jsonl] Un cas par ligne.
   *[manifest] Un ZIP avec des images, que python -m ml train sait lire : les cas dont la RT-PCR a été déclarée, ou sur lesquels les relecteurs sont tombés d’accord. Les cas inexploitables et discordants sont omis. Les patients ne sont pas connus : un même patient peut donc se trouver à la fois dans la partie d’entraînement et dans la partie de test.
}
console-export-more = Avec
console-export-pictures = Images
console-export-pictures-told = Un ZIP, avec les images qui ne sont plus chiffrées : rangez-le là où seules les personnes autorisées à les voir y ont accès. 50 000 cas au plus à la fois.
console-export-personal = Noms, identifiants Telegram et notes
console-export-personal-told = Seulement là où vous en avez besoin : sans eux, les personnes se distinguent par un numéro qui ne veut rien dire ailleurs.
console-export-logged = Le journal d’audit dit qui a exporté quoi, et combien de cas.
console-export-button = Exporter
console-export-these = Exporter ces cas
console-export-unknown = Rien n’a été exporté : choisissez CSV, JSON Lines ou un manifeste.
console-export-many = Rien n’a été exporté : il y a plus de { $most } cas avec des images. Choisissez une période plus courte ou un seul établissement.
console-export-nothing = Rien n’a été exporté : aucun de ces cas n’a de RT-PCR déclarée, ni de relecteurs tombés d’accord sur une réponse tranchée.
console-export-readme =
    Cas relus de Radiogram : { $images ->
        [one] une image
       *[other] { $images } images
    }, pour python -m ml train --data ce-dossier.

    manifest.csv a une ligne par image. La colonne finding dit d’où vient son étiquette : rt_pcr est la RT-PCR qui a été déclarée, review l’avis auquel les relecteurs sont arrivés sur une réponse tranchée. Les cas inexploitables ou discordants, et les images arrivées deux fois avec deux étiquettes, sont omis.

    On ne sait pas ici quelles images sont d’un même patient : chacune est un groupe à elle seule, et le même patient peut se trouver dans plusieurs. Les chiffres sur la partie de test en sont flattés.

    Les images ne sont pas chiffrées. Rangez-les là où seules les personnes autorisées à les voir y ont accès, et supprimez-les quand vous avez fini.

# What happened, in the audit log; what happens to a case stands in console.ftl.
console-event-image-erased = Image supprimée
console-event-person-erased = Personne effacée
console-event-exported = Export commencé
console-event-export-ended = Export terminé
console-event-role-changed = Rôle changé
console-event-role-refused = Commande refusée au rôle
console-event-expelled = Accès retiré
console-event-stranger-refused = Inconnu refusé
console-event-invite-made = Invitation créée
console-event-invite-used = Invitation utilisée
console-event-invite-revoked = Invitation annulée
console-event-consented = Consentement donné
console-event-consent-withdrawn = Consentement retiré
console-event-checkpoint = Point de contrôle créé
console-event-audit-verified = Journal vérifié : intègre
console-event-audit-broken = Journal vérifié : non intègre
console-event-console-link = Lien vers la console créé
console-event-console-link-refused = Lien vers la console refusé
console-event-console-opened = Console ouverte
console-event-console-closed = Console fermée
console-event-console-role-refused = Page de la console refusée au rôle
console-event-console-forged = Formulaire périmé ou falsifié refusé
console-event-console-refused = Requête à la console refusée
console-event-backup = Sauvegarde faite
console-event-purged = Anciennes images supprimées
console-event-tidied = Base de données nettoyée
console-event-digest = Message quotidien envoyé
console-event-drift = Dérive contrôlée
console-event-own-case-refused = Relecture de son propre cas refusée
console-event-contradiction-told = Admins informés : la RT-PCR contredit la réponse
console-event-remind-no-more = Fin des rappels : le bot est bloqué
console-event-nothing-known = Une personne inconnue a demandé ses données
console-event-invite-refused-unknown = Invitation inconnue refusée
console-event-invite-refused-expired = Invitation expirée refusée
console-event-invite-refused-used-up = Invitation déjà utilisée refusée
console-event-invite-refused-revoked = Invitation annulée refusée
console-event-broadcast-drafted = Message à tous rédigé
console-event-broadcast-made = Envoi du message à tous commencé
console-event-broadcast-cancelled = Message à tous annulé
console-event-broadcast-sent = Message à tous envoyé
console-event-last-admin-kept = Le seul administrateur l’est resté
console-event-admin-kept = Un administrateur par ADMIN_IDS l’est resté
console-event-tap-unknown = Un bouton qui ne mène nulle part a été touché
console-event-flooded = Quelqu’un qui écrivait trop vite a été freiné
console-event-note-too-long = Une note trop longue a été refusée
console-event-put-off = Remis à plus tard : trop de cas attendent
