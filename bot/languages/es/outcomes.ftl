# What became of a case: buttons under a verdict, notes, reminders.

# Buttons: two in a row on a phone.
outcome-button-positive = RT-PCR positiva
outcome-button-negative = RT-PCR negativa
outcome-button-pending = RT-PCR pendiente
outcome-button-disagree = En desacuerdo
outcome-button-note = Añadir nota

# Alerts: at most 200 characters, no markup.
outcome-noted =
    { $choice ->
        [positive] Anotado: RT-PCR positiva. Gracias.
        [negative] Anotado: RT-PCR negativa. Gracias.
        [pending] Anotado: RT-PCR pendiente. Le pregunto de nuevo en tres días.
       *[disagree] Anotado: no está de acuerdo. Gracias.
    }
outcome-taken-back = Retirado.
outcome-contradicts = Gracias. Este resultado contradice la respuesta, así que el caso pasa a los revisores.
outcome-closed = No se puede anotar nada en este caso: no tiene respuesta, o se borró.

# In a list.
outcome-rt-pcr =
    { $result ->
        [positive] RT-PCR positiva
        [negative] RT-PCR negativa
       *[pending] RT-PCR pendiente
    }
outcome-disagrees = usted no está de acuerdo
outcome-has-note = con nota

note-prompt =
    Escriba su nota sobre el caso <code>{ $code }</code> como respuesta a este mensaje: { $most } caracteres como máximo, sin nombres. Reemplaza cualquier nota anterior; un guion (-) solo la elimina.
note-kept = La nota queda guardada con el caso <code>{ $code }</code>.
note-removed = El caso <code>{ $code }</code> ya no tiene nota.
note-too-long = La nota tiene { $letters } caracteres; se guardan { $most } como máximo. No se anotó nada: acórtela y responda de nuevo a la pregunta.
note-not-text = Una nota solo puede ser texto. No se anotó nada: responda a la pregunta con texto.
note-foreign = Solo la persona que envió la imagen puede añadir una nota a su caso.

reminder = La RT-PCR del caso <code>{ $code }</code>, enviado el { TIME($sent, pattern: "d MMM yyyy") }, estaba pendiente hace tres días. Si ya tiene el resultado, tóquelo, por favor. No vuelvo a preguntar.
