# The review deck, and alerts to the admins.

review-sent = Enviado el { TIME($at, pattern: "d MMM yyyy, HH:mm") } UTC
review-site = Centro: { $site }
review-rt-pcr =
    RT-PCR: { $rt_pcr ->
        [positive] positiva
        [negative] negativa
       *[pending] pendiente
    }
# Labels of buttons: no markup, and short.
review-view =
    { $view ->
        [picture] Imagen
       *[heatmap] Mapa de calor
    }
review-opinion =
    { $opinion ->
        [agree] De acuerdo
        [disagree] En desacuerdo
       *[unusable] No valorable
    }
review-note = Nota
review-skip = Saltar
review-stop = Parar
review-go-on = Seguir revisando

review-none = Ningún otro caso espera su revisión.
review-stopped = Detenido. Lo que usted opinó queda guardado.
review-no-picture = No se encuentra la imagen del caso <code>{ $code }</code>, así que el caso no se puede revisar aquí.
review-note-ask = ¿Qué se debe anotar en el caso <code>{ $code }</code>? Responda a este mensaje, sin nombres de pacientes.
review-note-asks = ¿Y qué opina de la respuesta al caso <code>{ $code }</code>? Su nota se guarda con su opinión.
review-note-too-long = Una nota tiene { $most } caracteres como máximo. Por favor, responda de nuevo con una más corta.
review-noted = Su nota sobre el caso <code>{ $code }</code> queda guardada.
# Alerts: at most 200 characters, no markup.
review-note-lost = Su nota ya no está. Por favor, toque Nota debajo del caso y escríbala de nuevo.
review-own = Este caso lo envió usted, así que lo revisa otra persona.
review-closed = Otros revisores ya resolvieron este caso.
review-gone = Este caso ya no se puede revisar.

# $verdict is such as: COVID — 93 % confidence.
contradiction =
    ⚠️ La RT-PCR contradice la respuesta del caso <code>{ $code }</code>.
    Respuesta: { $verdict }
    RT-PCR: { $rt_pcr ->
        [positive] positiva
       *[negative] negativa
    }
contradiction-open = Abrir para revisar
errors-many =
    ⚠️ En la última hora, { $bad } de { $all } estudios fallaron o fueron rechazados por el lector. Mire el registro y lo que se envió.
errors-few = ✅ En la última hora, { $bad } de { $all } estudios fallaron o fueron rechazados por el lector: otra vez en orden.
