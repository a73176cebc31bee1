# /start and /help.

start =
    <b>Radiogram</b> lee imágenes de tórax, de una en una, en busca de signos de COVID.

    Envíe un <b>corte de TC de tórax</b> o una <b>radiografía de tórax</b> como foto o como archivo; después toque TC o Rayos X. La respuesta es COVID, Non-COVID o Indeterminado, con un nivel de confianza y un mapa de calor.

    { not-a-diagnosis }

help =
    <b>Cómo se usa</b>
    1. Envíe una imagen: un corte de TC de tórax o una radiografía frontal de tórax. Como <b>archivo</b> llega más nítida que como foto. Varias imágenes de un mismo estudio, enviadas como álbum, reciben una sola respuesta.
    2. Toque <b>TC</b> o <b>Rayos X</b>. Una vez que haya aceptado cómo se tratan los estudios (/start), puede escribir <code>ct</code> o <code>x-ray</code> en el pie de foto y se ahorra la pregunta.
    3. Lea la respuesta. Los colores cálidos del mapa de calor muestran lo que pesó a favor de la clase nombrada.

    <b>Qué significa el número</b>
    La confianza es la probabilidad que el modelo da a esa clase, calibrada con imágenes públicas de investigación con las que no se entrenó. Cuando el modelo no está lo bastante seguro, o la imagen es distinta de las que se usaron para entrenarlo, dice <b>Indeterminado</b>.
    <b>Con imágenes de hospitales que no participaron en su entrenamiento, más de un tercio de sus respuestas definidas (COVID o Non-COVID) fueron erróneas.</b> El suyo es probablemente uno de esos hospitales: no actúe basándose únicamente en esta respuesta. /model da las cifras.

    <b>En grupos</b>
    Envíe un estudio con el pie de foto <code>/scan</code>, o responda a uno con <code>/scan</code>.

    JPEG, PNG, WebP, HEIC, BMP, TIFF, GIF, DICOM, PDF y ZIP de hasta 20 MB.

    { not-a-diagnosis }

# /model. $share is such as 87 %.
models = <b>Con qué frecuencia aciertan los modelos</b>, según se midió antes de publicar esta versión:
models-one = <b>{ modality } { $version }</b>
models-learned =
    Entrenado con { $pictures ->
        [one] { $pictures } imagen
       *[other] { $pictures } imágenes
    } de { $sources ->
        [one] { $sources } colección pública.
       *[other] { $sources } colecciones públicas.
    }
models-held-out = Con imágenes de estas colecciones apartadas del entrenamiento: { $trial }.
models-elsewhere = Con una colección que nunca había visto: { $trial }.
models-auroc = El AUROC dice con qué frecuencia una imagen con COVID recibe una puntuación más alta que una sin COVID: 0,5 es lanzar una moneda, 1 es no fallar nunca.
models-card = Ficha del modelo de { $modality ->
    [ct] TC
   *[xray] rayos X
}
models-card-sent = La ficha del modelo de { $modality ->
    [ct] TC
   *[xray] rayos X
} { $version }: con qué se entrenó, cómo se probó, quién puede usarlo y dónde falla. Está en inglés.
trial-pictures =
    { $pictures ->
        [one] { $pictures } imagen
       *[other] { $pictures } imágenes
    }
trial-auroc = AUROC { NUMBER($auroc, minimumFractionDigits: 2, maximumFractionDigits: 2) }
trial-auroc-between = { trial-auroc } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
trial-answered = { $share } respondidas
trial-wrong = <b>{ $share } de las respuestas, erróneas</b>
