# /start and /help.

start =
    <b>Radiogram</b> lit les images du thorax, une à la fois, à la recherche de signes de COVID.

    Envoyez une <b>coupe de scanner thoracique</b> ou une <b>radiographie thoracique</b> en photo ou en fichier ; puis touchez Scanner ou Radio. La réponse est COVID, Non-COVID ou Indéterminé, avec un niveau de confiance et une carte de chaleur.

    { not-a-diagnosis }

help =
    <b>Mode d’emploi</b>
    1. Envoyez une seule image : une coupe de scanner thoracique ou une radiographie thoracique de face. En <b>fichier</b>, elle arrive plus nette qu’en photo. Plusieurs images d’un même examen, envoyées en album, reçoivent une seule réponse.
    2. Touchez <b>Scanner</b> ou <b>Radio</b>. Une fois que vous avez accepté la façon dont les examens sont traités (/start), vous pouvez écrire <code>ct</code> ou <code>x-ray</code> en légende pour sauter la question.
    3. Lisez la réponse. Les couleurs chaudes de la carte de chaleur montrent ce qui a pesé en faveur de la classe nommée.

    <b>Ce que signifie le chiffre</b>
    La confiance est la probabilité que le modèle donne à cette classe, calibrée sur des images publiques de recherche qui n’ont pas servi à son entraînement. Quand le modèle n’est pas assez sûr, ou que l’image ne ressemble pas à celles de son entraînement, il dit <b>Indéterminé</b>.
    <b>Sur des images d’hôpitaux absents de son entraînement, plus d’un tiers de ses réponses tranchées (COVID ou Non-COVID) étaient fausses.</b> Le vôtre est probablement dans ce cas : n’agissez pas sur la seule foi de cette réponse. /model donne les chiffres.

    <b>Dans les groupes</b>
    Envoyez un examen avec la légende <code>/scan</code>, ou répondez à un examen par <code>/scan</code>.

    JPEG, PNG, WebP, HEIC, BMP, TIFF, GIF, DICOM, PDF et ZIP jusqu’à 20 Mo.

    { not-a-diagnosis }

# /model. $share is such as 87 %.
models = <b>À quelle fréquence les modèles ont raison</b>, d’après les mesures faites avant la publication de cette version :
models-one = <b>{ modality } { $version }</b>
models-learned =
    Entraîné sur { $pictures ->
        [one] { $pictures } image
       *[other] { $pictures } images
    } de { $sources ->
        [one] { $sources } collection publique.
       *[other] { $sources } collections publiques.
    }
models-held-out = Sur des images de ces collections, mises de côté : { $trial }.
models-elsewhere = Sur une collection qu’il n’avait jamais vue : { $trial }.
models-auroc = L’AUROC dit à quelle fréquence une image avec COVID reçoit un score plus élevé qu’une image sans COVID : 0,5 revient à tirer à pile ou face, 1 à ne jamais se tromper.
models-card = Fiche du modèle { $modality ->
    [ct] scanner
   *[xray] radio
}
models-card-sent = La fiche du modèle { $modality ->
    [ct] scanner
   *[xray] radio
} { $version } : sur quoi il a été entraîné, comment il a été testé, qui peut l’utiliser et où il échoue. Elle est en anglais.
trial-pictures =
    { $pictures ->
        [one] { $pictures } image
       *[other] { $pictures } images
    }
trial-auroc = AUROC { NUMBER($auroc, minimumFractionDigits: 2, maximumFractionDigits: 2) }
trial-auroc-between = { trial-auroc } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
trial-answered = réponse donnée pour { $share }
trial-wrong = <b>{ $share } de réponses fausses</b>
