# From the picture to the answer. The words COVID and Non-COVID stay as they are in every language.

question = Est-ce une coupe de <b>scanner</b> ou une <b>radio</b> ?
cancel = Annuler
read-as = Lire comme { $modality ->
    [ct] un scanner
   *[xray] une radio
}
reading = Lecture { $modality ->
    [ct] du scanner
   *[xray] de la radio
}… (cas <code>{ $code }</code>)
cancelled = Annulé. L’image n’a pas été analysée. Cas <code>{ $code }</code>.
first-frame = Le fichier contient plusieurs images ; seule la première est lue.

wait-place = D’autres ont envoyé des examens avant vous : le vôtre est numéro { $place }, environ { $duration }.
wait-busy =
    { $waiting ->
        [one] { $waiting } examen attend d’être lu (environ { $duration }). Votre image est gardée : touchez de nouveau un bouton ensuite.
       *[other] { $waiting } examens attendent d’être lus (environ { $duration }). Votre image est gardée : touchez de nouveau un bouton ensuite.
    }
late-answer = Vous avez envoyé ceci le { TIME($sent, pattern: "d MMM, HH:mm") } UTC. Le bot était injoignable, cette réponse arrive donc en retard.

# $verdict is COVID or Non-COVID, $confidence such as 87 %.
verdict-sure = <b>{ $verdict }</b> — <b>{ $confidence }</b> de confiance
# $leaning is COVID or Non-COVID.
verdict-unsure = <b>Indéterminé</b> — { $share } { $leaning }, trop incertain pour se prononcer
verdict-case = { $modality ->
    [ct] Scanner thoracique
   *[xray] Radio du thorax
} · cas <code>{ $code }</code>
verdict-meaning =
    { $verdict ->
        [COVID] L’image ressemble davantage aux cas de COVID de l’entraînement du modèle. Les couleurs chaudes montrent où.
        [Non-COVID] L’image ressemble davantage aux cas sans COVID de l’entraînement du modèle. Une autre maladie n’est pas exclue.
       *[Indeterminate] Le modèle ne peut pas trancher : aucune classe n’est assez certaine pour une réponse, ou l’image est trop différente de celles de son entraînement.
    }
verdict-model = Modèle { $model } { $version }

# What was done to a photo, and what makes a picture hard to judge: one sentence each, with what to do better.
quality-rectified = Votre photo montre un cliché ou un écran : seule cette partie a été redressée et analysée.
quality-sheet-not-found = Les bords d’un cliché ou d’un écran n’ont pas été trouvés, toute la photo a donc été analysée : photographiez de face, les quatre bords visibles.
quality-turned = L’image n’était pas à l’endroit et a été tournée.
quality-small = L’image est petite, la réponse est donc moins sûre : envoyez le fichier d’origine.
quality-low-contrast = L’image est peu contrastée : photographiez le cliché sur un négatoscope bien lumineux, ou envoyez le fichier d’origine.
quality-dark = L’image est sombre : photographiez le cliché sur un négatoscope bien lumineux, ou augmentez la luminosité de l’écran.
quality-bright = L’image est trop claire, la réponse est donc moins sûre : avant la photo, touchez le cliché sur le téléphone pour régler la lumière.
quality-blurred = L’image est floue, la réponse est donc moins sûre : tenez le téléphone immobile, touchez-y le cliché pour la mise au point et envoyez une autre photo.
# Of a DICOM file, in place of the sentences that say how to take a photo.
quality-in-file = L’image du fichier est floue ou mal exposée, la réponse est donc moins sûre.
quality-glare = De la lumière se reflète sur les poumons, la réponse est donc moins sûre : éteignez les lampes ou changez de place, et envoyez une autre photo.
quality-cut-off = Le bord de l’image coupe peut-être une partie du thorax, la réponse est donc moins sûre : envoyez une image qui le montre en entier.
quality-text = Du texte recouvre l’image, la réponse est donc moins sûre : envoyez l’examen lui-même, sans annotations et non une capture d’écran.
quality-inverted = C’est peut-être un négatif, ou l’image n’est pas à l’endroit : envoyez-la avec les poumons sombres et la tête en haut.
quality-unfamiliar = L’image ne ressemble pas à celles de l’entraînement du modèle, ne vous fiez donc pas à cette réponse.

# Alerts: at most 200 characters, no markup.
tap-unknown = Ce bouton n’est plus valable. Veuillez renvoyer l’image.
tap-foreign = Seule la personne qui a envoyé cette image peut répondre.
tap-done-queued = Cette image est déjà en cours de lecture.
tap-done-analysed = { tap-done-queued }
tap-done-answered = Cette image a déjà reçu une réponse. Renvoyez-la pour en avoir une nouvelle.
tap-done-cancelled = C’est annulé. Renvoyez l’image pour qu’elle soit lue.
tap-done-refused = Cette image n’a pas pu être lue. Veuillez en envoyer une autre.
tap-done-failed = Cette image n’a pas pu être lue. Veuillez la renvoyer.
