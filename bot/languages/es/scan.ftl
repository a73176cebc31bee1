# From the picture to the answer. The words COVID and Non-COVID stay as they are in every language.

question = ¿Es un corte de <b>TC</b> o una radiografía (<b>rayos X</b>)?
cancel = Cancelar
read-as = Leer como { $modality ->
    [ct] TC
   *[xray] radiografía
}
reading = Leyendo la { $modality ->
    [ct] TC
   *[xray] radiografía
}… (caso <code>{ $code }</code>)
cancelled = Cancelado. La imagen no se analizó. Caso <code>{ $code }</code>.
first-frame = El archivo contiene varias imágenes; solo se lee la primera.

wait-place = Otras personas enviaron estudios antes: el suyo es el número { $place }, aprox. { $duration }.
wait-busy =
    { $waiting ->
        [one] Hay { $waiting } estudio en espera de lectura (aprox. { $duration }). Su imagen queda guardada: después, toque de nuevo un botón.
       *[other] Hay { $waiting } estudios en espera de lectura (aprox. { $duration }). Su imagen queda guardada: después, toque de nuevo un botón.
    }
late-answer = Usted envió esto el { TIME($sent, pattern: "d MMM, HH:mm") } UTC. El bot no estaba accesible, por eso esta respuesta llega tarde.

# $verdict is COVID or Non-COVID, $confidence such as 87 %.
verdict-sure = <b>{ $verdict }</b> — <b>{ $confidence }</b> de confianza
# $leaning is COVID or Non-COVID.
verdict-unsure = <b>Indeterminado</b> — { $share } { $leaning }, demasiado incierto para pronunciarse
verdict-case = { $modality ->
    [ct] TC
   *[xray] Radiografía
} de tórax · caso <code>{ $code }</code>
verdict-meaning =
    { $verdict ->
        [COVID] La imagen se parece más a los casos de COVID con los que se entrenó el modelo. Los colores cálidos muestran dónde.
        [Non-COVID] La imagen se parece más a los casos sin COVID con los que se entrenó el modelo. No se descarta otra enfermedad.
       *[Indeterminate] El modelo no puede decidir: ninguna clase es lo bastante segura para una respuesta, o la imagen es demasiado distinta de aquellas con las que se entrenó.
    }
verdict-model = Modelo { $model } { $version }

# What was done to a photo, and what makes a picture hard to judge: one sentence each, with what to do better.
quality-rectified = Su foto muestra una placa o una pantalla: solo esa parte se enderezó y se analizó.
quality-sheet-not-found = No se encontraron los bordes de una placa o pantalla y se analizó toda la foto: tómela de frente, con los cuatro bordes a la vista.
quality-turned = La imagen no estaba derecha y se giró.
quality-small = La imagen es pequeña, por lo que la respuesta es menos segura: envíe el archivo original.
quality-low-contrast = La imagen tiene poco contraste: fotografíe la placa en un negatoscopio bien iluminado o envíe el archivo original.
quality-dark = La imagen está oscura: fotografíe la placa en un negatoscopio bien iluminado o suba el brillo de la pantalla.
quality-bright = La imagen está demasiado clara, por lo que la respuesta es menos segura: antes de la foto, toque la placa en el teléfono para ajustar la luz.
quality-blurred = La imagen está borrosa, por lo que la respuesta es menos segura: no mueva el teléfono, toque en él la placa para enfocar y envíe otra foto.
# Of a DICOM file, in place of the sentences that say how to take a photo.
quality-in-file = La imagen del archivo está borrosa o mal expuesta, por lo que la respuesta es menos segura.
quality-glare = La luz se refleja sobre los pulmones, por lo que la respuesta es menos segura: apague lámparas o cambie de sitio y envíe otra foto.
quality-cut-off = El borde de la imagen puede cortar parte del tórax, por lo que la respuesta es menos segura: envíe una imagen que lo muestre entero.
quality-text = Hay texto sobre la imagen, por lo que la respuesta es menos segura: envíe la propia imagen, sin notas y no como captura de pantalla.
quality-inverted = Puede ser un negativo o no estar derecha: envíela con los pulmones oscuros y la cabeza arriba.
quality-unfamiliar = La imagen es distinta de aquellas con las que se entrenó el modelo, así que no se fíe de esta respuesta.

# Alerts: at most 200 characters, no markup.
tap-unknown = Este botón ya no es válido. Por favor, envíe la imagen de nuevo.
tap-foreign = Solo puede responder la persona que envió esta imagen.
tap-done-queued = Esta imagen ya se está leyendo.
tap-done-analysed = { tap-done-queued }
tap-done-answered = Esta imagen ya tiene respuesta. Envíela de nuevo para obtener otra.
tap-done-cancelled = Esto se canceló. Envíe la imagen de nuevo para que se lea.
tap-done-refused = Esta imagen no se pudo leer. Por favor, envíe otra.
tap-done-failed = Esta imagen no se pudo leer. Por favor, envíela de nuevo.
