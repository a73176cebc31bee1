# The review console in the browser, and what is said about it in the chat. A message of a page may hold HTML.

command-console = Ouvrir la console de relecture

console-link =
    Ceci ouvre la console de relecture, une seule fois et dans les dix minutes. Ne le partagez avec personne.
    { $link }
console-link-here =
    { $told }

    La console s’ouvre sur l’ordinateur où tourne le bot. Un administrateur peut définir CONSOLE_URL pour qu’elle s’ouvre ailleurs.
console-nowhere = Il n’y a pas de console pour le moment : le port { $port } est utilisé par un autre programme. Un administrateur peut mettre un port libre dans HTTP_PORT et redémarrer le bot.

# Around every page.
console-title = Relecture Radiogram
console-skip = Aller au contenu
console-menu = Menu
console-place-queue = Cas
console-place-numbers = Chiffres
console-place-people = Personnes
console-place-audit = Audit
console-place-export = Exporter
console-theme-dark = Sombre
console-theme-light = Clair
console-leave = Se déconnecter
console-leave-everywhere = Se déconnecter partout
console-footer = Ceci n’est pas un diagnostic. La RT-PCR reste l’examen de référence.
console-home = Vers la liste des cas
# Where somebody has no name.
console-nobody = Personne { $number }

# Pages that only say something.
console-open-title = Ouvrir la console
console-open-told = Ce lien fonctionne une seule fois. N’ouvrez la console que sur un écran que personne d’autre ne peut voir.
console-open-button = Ouvrir la console
console-open-code = Code : ce qui suit # dans le lien
console-told-closed = Vous n’êtes pas connecté(e), ou avez été déconnecté(e) après une heure sans activité. Écrivez /console au bot pour recevoir un nouveau lien.
console-told-left = Vous êtes déconnecté(e). Écrivez /console au bot quand vous aurez de nouveau besoin de la console.
console-told-link-unknown = Ce lien n’est pas valable. Écrivez /console au bot pour en recevoir un nouveau.
console-told-link-used = Ce lien a déjà été utilisé. Chacun ouvre la console une seule fois : écrivez /console au bot pour en recevoir un nouveau.
console-told-link-expired = Ce lien a expiré. Il fonctionne dix minutes : écrivez /console au bot pour en recevoir un nouveau.
console-told-link-replaced = Un lien plus récent a remplacé celui-ci. Utilisez le dernier que le bot a envoyé, ou écrivez /console pour en recevoir un nouveau.
console-told-too-many = Il y a eu trop de liens erronés. Attendez une minute, puis écrivez /console au bot pour en recevoir un nouveau.
console-told-role-refused = Votre rôle ne le permet pas. Un administrateur du bot peut le changer.
console-told-forged = Ce formulaire est périmé, rien n’a donc été changé. Revenez en arrière, rechargez la page et réessayez.
console-told-foreign = Ceci venait d’un autre site web, rien n’a donc été changé. Ouvrez la console par son propre lien.
console-told-wrong-host = La console ne répond pas à cette adresse. Utilisez le lien que le bot envoie ; qui gère le bot définit son adresse dans CONSOLE_URL.
console-told-too-long = C’est plus que ce que la console accepte. Une note a 1 000 caractères au plus.
console-told-not-found = Cette page n’existe pas.
console-told-failed = Une erreur s’est produite de notre côté. Réessayez dans un instant ; le journal du bot en dit plus.
console-told-held-up = Le stockage du bot est inutilisable pour le moment. Rien n’est perdu : réessayez dans quelques minutes.
console-offline = Le bot n’a pas pu être joint, rien n’a donc été changé. Vérifiez la connexion et réessayez.

# Times, in UTC.
console-moment = { TIME($at, pattern: "d MMM yyyy, HH:mm") }
console-moment-exact = { TIME($at, pattern: "d MMM yyyy, HH:mm:ss") }

# The queue: cases to look through.
console-shortcuts = Recherches fréquentes
console-shortcut-all = Tous les cas
console-shortcut-unread = Non relus
console-shortcut-second = Pour une deuxième lecture
console-shortcut-disputed = Discordants
console-shortcut-unsure = Indéterminés
console-filters = Filtres
console-filters-more = Filtres
console-filters-clear = Effacer tous les filtres
console-show = Afficher
console-any = Indifférent
console-text = Code du cas ou note
console-text-admin = Code du cas, note ou expéditeur
console-sort = Ordre
console-sort-newest = Plus récents d’abord
console-sort-oldest = Plus anciens d’abord
console-sort-least = Confiance la plus faible d’abord
console-sort-most = Confiance la plus forte d’abord
console-filter-modality = Modalité
console-filter-verdict = Réponse
console-filter-outcome = RT-PCR
console-filter-review = Relecture
console-filter-site = Établissement
console-filter-confidence = Confiance
console-filter-least = Confiance minimale en %
console-filter-most = Confiance maximale en %
console-filter-dates = Dates (UTC)
console-filter-since = À partir du
console-filter-until = Jusqu’au
console-modality = { $value ->
    [ct] Scanner
   *[xray] Radio
}
console-verdict = { $value ->
    [Refused] Non lu
    [Indeterminate] Indéterminé
    [COVID] COVID
   *[Non-COVID] Non-COVID
}
console-outcome = { $value ->
    [disagrees] L’expéditeur n’est pas d’accord
    [positive] Positive
    [negative] Négative
    [pending] En attente
   *[none] Sans résultat
}
console-review = { $value ->
    [second] Attend une deuxième lecture
    [agree] D’accord
    [disagree] Pas d’accord
    [unusable] Inexploitable
    [disputed] Discordant
   *[none] Non relu
}
console-state = { $state ->
    [received] Reçu
    [awaiting_modality] Scanner ou radio à préciser
    [queued] En attente de lecture
    [analysed] Réponse en cours
    [cancelled] Annulé
    [refused] Refusé
    [failed] Échoué
   *[answered] Répondu
}
console-column-case = Cas
console-column-logged = Enregistré
console-column-sender = Expéditeur
console-read-by-others = Lu
console-erased-short = Effacé
console-found = { $count ->
    [one] { $count } cas
   *[other] { $count } cas
}
console-found-more = Les { $count } cas suivants. Il y en a d’autres.
console-found-further = { $count ->
    [0] Aucun parmi les cas examinés.
    [one] { $count } cas parmi ceux examinés.
   *[other] { $count } cas parmi ceux examinés.
} Vous pouvez continuer la recherche.
console-found-nothing = Aucun cas ne correspond à ces filtres.
console-pages = Pages
console-first-page = Première page
console-next-page = Page suivante
console-further-back = Chercher plus loin

# Keys.
console-keys = Touches
console-keys-title = Clavier
console-key-move = Cas suivant et précédent
console-key-open = Ouvrir le cas
console-key-search = Rechercher
console-key-help = Afficher ces touches
console-key-opinions = D’accord, pas d’accord, inexploitable
console-key-next = Cas suivant
console-key-previous = Cas précédent
console-key-queue = Retour à la liste
console-key-heatmap = Afficher ou masquer la carte de chaleur
console-key-zoom = Agrandir, réduire, réinitialiser
console-close = Fermer

# One case.
console-previous = Précédent
console-next = Suivant
console-picture = Image
console-stage = Image. Zoomez avec plus, moins et zéro, déplacez-vous avec les flèches.
console-scan-alt = Image de ce cas ({ $modality ->
    [ct] scanner
   *[xray] radio
})
console-overlay-alt = La même image avec la carte de chaleur du modèle
console-heatmap = Carte de chaleur
console-window = Fenêtre
console-level = Niveau
console-zoom-in = Agrandir
console-zoom-out = Réduire
console-reset = Réinitialiser
console-heatmap-told = Les couleurs chaudes montrent ce qui a pesé en faveur de la classe nommée. La carte de chaleur est dessinée sur une copie en niveaux de gris de 720 pixels au plus ; la fenêtre et le niveau changent aussi ses couleurs.
console-heatmap-apart = La carte de chaleur n’a pas la même forme que l’image, elle est donc affichée à part.
console-erased = Ce cas a été effacé sur demande : ses images, ses notes et son expéditeur n’existent plus. Sa réponse et ce journal restent.
console-no-pictures = Les images de ce cas ne sont plus conservées. Le cas et son journal restent.
console-said = La réponse du modèle
console-context = La confiance est la probabilité que le modèle donne à la classe qu’il nomme, calibrée sur des images publiques de recherche qui n’ont pas servi à son entraînement. Dans les hôpitaux absents de son entraînement, il se trompe bien plus souvent.
console-contradicted = La RT-PCR déclarée contredit cette réponse.
console-give = { $opinion ->
    [agree] D’accord
    [disagree] Pas d’accord
   *[unusable] Inexploitable
}
console-opinion = { $opinion ->
    [agree] D’accord
    [disagree] Pas d’accord
   *[unusable] Image inexploitable
}
console-note = Note (1 000 caractères au plus, sans nom)
console-save-note = Enregistrer la note
console-outcome-note = Note sur le résultat (1 000 caractères au plus, sans nom)
console-blind = { $count ->
    [one] Une autre personne a déjà lu ce cas. Vous verrez son avis une fois que vous aurez donné le vôtre.
   *[other] { $count } autres personnes ont déjà lu ce cas. Vous verrez leurs avis une fois que vous aurez donné le vôtre.
}
console-readings = Lectures
console-reading = { $number ->
    [1] Première lecture
    [2] Deuxième lecture
   *[3] Lecture décisive
}
console-sender-disagrees = L’expéditeur n’est pas d’accord avec la réponse.
console-rt-pcr = RT-PCR { $rt_pcr ->
    [positive] positive
    [negative] négative
    [pending] en attente
   *[none] sans résultat
}
console-problem-review-closed = Ce cas a toutes les lectures qu’il lui faut.
console-problem-review-impossible = Seul un cas qui a une réponse et n’est pas effacé peut être relu.
console-problem-review-own = C’est vous qui avez envoyé ce cas : une autre personne le relit.
console-problem-review-first = Donnez d’abord votre avis ; la note l’accompagne.
console-problem-outcome-impossible = Seul un cas qui a une réponse et n’est pas effacé peut avoir un résultat.
console-problem-note-too-long = Une note a 1 000 caractères au plus, elle n’a donc pas été enregistrée.
console-told-no-case = Aucun cas n’a ce code.
console-told-no-picture = Cette image n’est plus conservée.
console-told-unseen = Ouvrez d’abord le cas : ses images ne sont affichées que sur sa page.

# The timeline of a case. Who did it stands behind.
console-timeline = Chronologie
console-by-bot = le bot
console-event-received = Reçu
console-event-awaiting-modality = Question posée : scanner ou radio
console-event-queued = À lire
console-event-analysed = Lu par le modèle
console-event-answered = Répondu
console-event-cancelled = Annulé
console-event-refused = Refusé
console-event-failed = Échoué
console-event-told = Expéditeur informé
console-event-viewed = Consulté
console-event-listed = Liste des cas consultée
console-event-outcome = Résultat déclaré
console-event-reviewed = Relu
console-event-review-note = Note de relecture modifiée
console-event-erased = Effacé
console-event-reminded = Rappel du résultat à l’expéditeur
console-event-not-reminded = Le rappel du résultat n’a pas pu être envoyé à l’expéditeur
console-event-tap-refused = Un bouton a été refusé à quelqu’un
console-event-case-refused = Le cas a été refusé à quelqu’un
console-event-note-refused = Une note a été refusée à quelqu’un
console-event-edit-ignored = Son message a été modifié, ce qui n’a rien changé
console-seen-in = { $place ->
    [review] lors d’une relecture dans la discussion
    [console] dans la console
    [chat] dans la discussion
   *[export] dans un export
}
