# Files and albums that hold several pictures, and what was noticed about a file.

# Instead of the question CT or X-ray, where a DICOM file names it.
study-ask = Según el archivo, esto es una <b>{ $modality ->
    [ct] TC
   *[xray] radiografía
} de tórax</b>. ¿La leo?
study-pictures =
    { $pictures ->
        [one] { $pictures } imagen, leída como un solo estudio.
       *[other] { $pictures } imágenes, leídas como un solo estudio.
    }
study-progress = Imagen { $done } de { $pictures }
# $usable of $pictures, such as 38 of 40.
study-usable =
    { $usable ->
        [one] Se basa en { $usable } de { $pictures } imágenes.
       *[other] Se basa en { $usable } de { $pictures } imágenes, cuyos log-odds se promedian.
    }
# Where those are the fewer, so that all are averaged.
study-doubtful = Imágenes fiables: { $usable } de { $pictures }; muy pocas para nombrar una clase.
# $positions are numbers and spans of pictures, such as 1–3, 17.
study-unusable = No utilizables: { $positions }.
# $positions are numbers of pictures, the most telling first, such as 12, 20, 31.
study-shown = Se muestran: { $positions }.
study-left-out =
    { $pictures ->
        [one] No se leyó { $pictures } imagen más del archivo.
       *[other] No se leyeron { $pictures } imágenes más del archivo.
    }

noted-text-masked = El texto del borde de la imagen se cubrió antes de guardarla.
noted-deidentified = No se conservaron el nombre ni otros datos del archivo.
noted-lateral = Es una proyección lateral; el modelo se entrenó con frontales, por lo que la respuesta es menos segura.

# An album: pictures or files sent together.
album-after-tap = Estas llegaron cuando las demás del álbum ya se habían tomado para leer: se leen por separado.
album-unread =
    { $files ->
        [one] No se pudo leer { $files } archivo del álbum.
       *[other] No se pudieron leer { $files } archivos del álbum.
    }
# $seen is such as "4 CT slices and 1 X-ray".
album-mixed = Veo { $seen }. ¿Leo cada tipo por separado, o todo como del mismo tipo?
album-ct =
    { $pictures ->
        [one] { $pictures } corte de TC
       *[other] { $pictures } cortes de TC
    }
album-xray =
    { $pictures ->
        [one] { $pictures } radiografía
       *[other] { $pictures } radiografías
    }
album-other =
    { $pictures ->
        [one] { $pictures } imagen más
       *[other] { $pictures } imágenes más
    }
# The consent text speaks of tapping CT or X-ray, so this button names both.
album-as-seen = TC y Rayos X por separado

# The same picture again, by the same person: the answer that it got before is shown again.
duplicate-sent = Usted ya envió esto el { TIME($sent, pattern: "d MMM, HH:mm") } UTC. Esta es la respuesta de entonces:
duplicate-anew = Analizar de nuevo
refusal-duplicate = Usted ya envió esto; la respuesta de entonces ya no está aquí. Envíelo de nuevo para que se lea.

# /lowdata
lowdata-on = Las respuestas ahora son ligeras: un mapa de calor de 45 KB como máximo, y /case sin el estudio mismo.
lowdata-off = Las respuestas llegan en tamaño completo. Donde los datos son caros o lentos, puedo enviar respuestas ligeras.
lowdata-turn-on = Enviar respuestas ligeras
lowdata-turn-off = Enviar tamaño completo
# Under a verdict on a photo that is blurred, or small, since the phone shrank it.
quality-as-file = Los teléfonos reducen las fotos: enviado como archivo, este estudio llegaría más nítido.

# In the log of the console.
console-event-joined = Llegó una parte del álbum
console-event-split = Dividido en dos estudios
