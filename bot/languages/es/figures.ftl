# Drift, told to the admins in the chat. PSI is the population stability index.
measure =
    { $measure ->
        [distance] Distancia a las imágenes de entrenamiento
       *[probability] P(COVID)
    }
drift-measure = { measure }: PSI { NUMBER($psi, minimumFractionDigits: 2, maximumFractionDigits: 2) }, { $scans } estudios
drift-shifted =
    ⚠️ Los estudios de { $modality ->
        [ct] TC
       *[xray] rayos X
    } de los últimos siete días difieren de aquellos con los que se probó el modelo:
    { $measures }
    Sus respuestas pueden ser erróneas con más frecuencia de lo que dice /model. Mire Cifras en la consola, y qué ha cambiado: otro equipo, otros pacientes, fotos de pantallas.
drift-over = ✅ Los estudios de { $modality ->
    [ct] TC
   *[xray] rayos X
} de los últimos siete días vuelven a ser como aquellos con los que se probó el modelo.
drift-state = { $state ->
    [shifted] desviado
    [watch] a vigilar
    [stable] como siempre
   *[too_few] muy pocos estudios
}

# Numbers, in the console. Plots have these as titles and labels, so these hold no markup.
number = { $number }
console-sum = Total
console-reason = { $reason ->
    [empty] Archivo vacío
    [not_image] No es una imagen
    [not_an_image] No es una imagen
    [corrupt] Archivo dañado
    [too_many_pixels] Demasiados píxeles
    [too_small] Demasiado pequeña
    [unsupported_format] Formato que no se lee
    [too_large] Archivo demasiado grande
    [unsafe] Archivo que puede causar daños
    [file_unavailable] El archivo ya no está en Telegram
    [text] Texto
    [sticker] Sticker
    [voice] Mensaje de voz
    [video] Video
    [animation] Animación
    [not_a_chest_scan] No es un estudio de tórax
    [looks_like_ct] TC enviada como radiografía
    [looks_like_xray] Radiografía enviada como TC
    [reading_failed] Falló la lectura
   *[other] Otro: { $reason }
}
console-figure-table = Como tabla
console-numbers-span = Período
console-numbers-days = { $days ->
    [365] 1 año
   *[other] { $days } días
}
console-numbers-behind = Contados hasta ahora: { $counted } de { $events } eventos. Recargue esta página para seguir contando.
console-numbers-nothing = No llegó nada en este período. Elija otro período, centro o modalidad.
console-numbers-intake = Estudios
console-numbers-scans-count = { $scans ->
    [one] Se analizó { $scans } estudio.
   *[other] Se analizaron { $scans } estudios.
}
console-numbers-seconds = Respondidos en unos { NUMBER($median, maximumSignificantDigits: 2) } s (mediana), { NUMBER($slow, maximumSignificantDigits: 2) } s (19 de cada 20).
console-numbers-scans = Estudios { $size ->
    [1] por día
    [7] por semana
   *[other] cada cuatro semanas
}
console-numbers-waits = Desde que se conoce la modalidad hasta la respuesta, { $size ->
    [1] por día
    [7] por semana
   *[other] cada cuatro semanas
}
console-numbers-day = Desde
console-numbers-median = Mediana
console-numbers-slow = 19 de cada 20 en menos de
console-numbers-ended = { $state ->
    [refused] Rechazados, por motivo
   *[failed] Fallidos, por motivo
}
console-numbers-by-site = Por centro y modalidad
console-numbers-no-site = Sin centro
console-numbers-field = Frente a la RT-PCR comunicada
console-numbers-known = { $n ->
    [one] { $n } caso tiene resultado
   *[other] { $n } casos tienen resultado
}, de { $judged } analizados.
console-numbers-biased = Son los casos cuyo resultado alguien comunicó, no una muestra de todos: los sorprendentes pueden comunicarse con más frecuencia. Tome estas cifras como una señal de alerta, no como la exactitud del modelo.
console-numbers-no-results = No se comunicó ninguna RT-PCR de estos casos, así que no se puede decir cuánto acertaron las respuestas.
console-numbers-rate = { $share } % ({ $low }–{ $high }), n = { $n }
console-numbers-rate-few = { $hits } de { $n }, muy pocos
console-numbers-rate-none = ningún caso
console-numbers-rate-name = { $rate ->
    [sensitivity] Sensibilidad, con clase nombrada
    [specificity] Especificidad, con clase nombrada
    [found] Sensibilidad, del total
    [cleared] Especificidad, del total
   *[abstained] Indeterminado
}
console-numbers-rate-by = { $rate ->
    [calibration] Calibración
    [sensitivity] Sensibilidad
   *[specificity] Especificidad
} { $by ->
    [site] por centro
   *[month] por mes
}
console-numbers-share = Porcentaje, con intervalo del 95 %
console-numbers-overall = Sensibilidad, especificidad y abstención
console-numbers-overall-note = Del total: Indeterminado cuenta como fallo. Las líneas son intervalos del 95 % (Wilson); con menos de cinco casos solo hay recuentos.
console-numbers-calibration = Calibración
console-numbers-calibration-note = En la diagonal, P(COVID) sería correcta. Puntuación de Brier { $brier }, error de calibración esperado { $error }, n = { $n }.
console-numbers-forecast = P(COVID) dada
console-numbers-positive = RT-PCR positiva
console-numbers-readers = Concordancia entre revisores
console-numbers-no-readings = Ningún caso ha sido leído todavía por dos revisores.
console-numbers-readings-few = { $agreed } de { $n } casos que leyeron dos revisores se leyeron igual: muy pocos para decir más.
console-numbers-kappa-none = Los { $n } casos se leyeron todos igual, con una sola opinión, así que bastaría el azar para explicarlo: no hay kappa.
console-numbers-kappa = La kappa de Cohen es { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) } (intervalo del 95 %: de { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } a { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }): de { $n } casos que leyeron dos revisores, { $agreed } se leyeron igual.
console-numbers-pairs = Primera lectura (filas) y segunda lectura (columnas)
console-numbers-drift = Deriva
console-numbers-no-drift = En este período no hay estudios leídos por los modelos en uso, así que no se puede medir la deriva.
console-numbers-tenths = Porcentaje de estudios en cada décima parte de la referencia
console-numbers-tenths-note = Una columna es una semana, una fila es una décima parte de las imágenes con las que se probó el modelo, { $measure ->
    [distance] las más atípicas arriba
   *[probability] las más parecidas a COVID arriba
}. Un tono uniforme es lo habitual; lo claro es demasiado.
console-numbers-psi = Índice de estabilidad poblacional por semana
console-numbers-psi-note = Líneas en 0,1 (a vigilar) y 0,2 (desviado). Se omiten las semanas con menos de 100 estudios.
console-numbers-week = Semana desde
console-numbers-images = Estudios
console-numbers-state = Estado

# People and invitations, in the console.
console-day = { TIME($at, pattern: "d MMM yyyy") }
console-page-of = Página { $page } de { $pages }
console-people-members = { $people ->
    [one] { $people } persona tiene acceso o una función
   *[other] { $people } personas tienen acceso o una función
}
console-people-search = Nombre, número o centro
console-people-name = Nombre
console-people-role = Función
console-people-scans = Estudios
console-people-last = Último estudio
console-people-never = Ninguno
console-people-consent = Consentimiento
console-people-consented = Versión { $version }, { TIME($at, pattern: "d MMM yyyy") }
console-people-not-consented = No
console-people-change = Cambiar
console-people-out = Quitar acceso
console-people-by-settings = Por ADMIN_IDS
console-people-nobody = No se encontró a nadie. Busque otro nombre o centro, o cree una invitación.
console-people-role-unknown = No se cambió nada: una función es clinician, reviewer o admin.
console-people-invite = Invitar a personas
console-people-uses = Cuántas personas pueden usarla
console-people-days = Durante cuántos días
console-people-make = Crear una invitación
console-people-made = Invitación para { $site }
console-people-made-told = Como { role }, para { $people ->
    [one] una persona
   *[other] { $people } personas
}, hasta el { TIME($until, pattern: "d MMM yyyy, HH:mm") } UTC. El enlace y la imagen solo se muestran ahora. Quien los tenga puede entrar, así que no los entregue a nadie más.
console-people-qr = El enlace como código QR
console-people-invite-wrong = No se creó ninguna invitación: necesita un centro de { $letters } caracteres como máximo, de 1 a { $people } personas y de 1 a { $days } días.
console-people-invite-unknown = Esa invitación no existe.
console-people-open = Invitaciones abiertas
console-people-none-open = No hay ninguna.
console-people-number = Número
console-people-used = Usada
console-people-used-of = { $used } de { $most }
console-people-revoke = Anular

# The audit log, in the console. $said is a sentence of a command.
console-audit-proof = ¿Está íntegro el registro?
console-audit-proof-told = Cada evento lleva el hash del anterior, de modo que un cambio en cualquier punto se nota. Un punto de control guardado en otro lugar muestra además si se cortó el final o se reescribió todo.
console-audit-paste = Puntos de control guardados en otro lugar, si los tiene
console-audit-verify = Leer y verificar todo el registro
console-audit-reading = Se está leyendo el registro.
console-audit-read = Se leyeron { $read } de { $events } eventos.
console-audit-progress = Hasta dónde se leyó el registro
console-audit-stop = Detener
console-audit-make = Crear un punto de control
console-audit-made = Guarde esta línea en otro lugar, por ejemplo en papel o en un correo a usted mismo. El mensaje diario a los admins también contiene uno.
console-audit-holds = { $said }
console-audit-broken = { $said } Conserve esta base de datos tal como está y compárela con una copia de seguridad.
console-audit-unread = { $said } El registro no se verificó.
console-audit-busy = El registro se está leyendo en este momento. Espere un poco e inténtelo de nuevo.
console-audit-checkpoint-wrong = { $said }
console-audit-events = Eventos
console-audit-person = Número de la persona, o system
console-audit-action = Qué ocurrió
console-audit-number = N.º
console-audit-when = Cuándo (UTC)
console-audit-who = Quién
console-audit-what = Qué
console-audit-details = Detalles
console-audit-nothing = No hay eventos así. Elija otra persona, otro caso u otro período.
console-audit-newest = Los más recientes
console-audit-older = Más antiguos

# Export, in the console.
console-export-which = Qué casos
console-export-how = En qué formato
console-export-kind = { $kind ->
    [csv] CSV, una tabla
    [jsonl] JSON Lines, para programas
   *[manifest] Manifiesto, para entrenar
}
console-export-kind-told = { $kind ->
    [csv] Se abre en una hoja de cálculo. Un apóstrofo precede a lo que una hoja de cálculo tomaría por una fórmula.
    [jsonl] Un caso por línea.
   *[manifest] Un ZIP con imágenes que lee python -m ml train: los casos cuya RT-PCR se comunicó, o en los que los revisores llegaron a un acuerdo. Se omiten los no valorables y los discordantes. No se conocen los pacientes, así que un mismo paciente puede estar tanto en la parte de entrenamiento como en la de prueba.
}
console-export-more = Con
console-export-pictures = Imágenes
console-export-pictures-told = Un ZIP, con las imágenes ya sin cifrar: guárdelo donde solo pueda acceder quien tiene permiso para verlas. 50.000 casos por vez como máximo.
console-export-personal = Nombres, ID de Telegram y notas
console-export-personal-told = Solo donde los necesite: sin ellos, las personas se distinguen por un número que no significa nada en otro lugar.
console-export-logged = El registro de auditoría dice quién exportó qué, y cuántos casos.
console-export-button = Exportar
console-export-these = Exportar estos casos
console-export-unknown = No se exportó nada: elija CSV, JSON Lines o un manifiesto.
console-export-many = No se exportó nada: son más de { $most } casos con imágenes. Elija un período más corto o un solo centro.
console-export-nothing = No se exportó nada: ninguno de estos casos tiene una RT-PCR comunicada, ni revisores que llegaran a un acuerdo sobre una respuesta definida.
console-export-readme =
    Casos revisados de Radiogram: { $images ->
        [one] una imagen
       *[other] { $images } imágenes
    }, para python -m ml train --data esta-carpeta.

    manifest.csv tiene una línea por imagen. La columna finding dice de dónde viene su etiqueta: rt_pcr es la RT-PCR que se comunicó, review la opinión sobre una respuesta definida a la que llegaron los revisores. Se omiten los casos no valorables o discordantes, y las imágenes que llegaron dos veces con dos etiquetas.

    Aquí no se sabe qué imágenes son de un mismo paciente: cada una es un grupo propio, y el mismo paciente puede estar en varios. Eso hace que las cifras de la parte de prueba parezcan mejores de lo que son.

    Las imágenes no están cifradas. Guárdelas donde solo pueda acceder quien tiene permiso para verlas, y bórrelas cuando termine.

# What happened, in the audit log; what happens to a case stands in console.ftl.
console-event-image-erased = Imagen eliminada
console-event-person-erased = Persona borrada
console-event-exported = Exportación iniciada
console-event-export-ended = Exportación terminada
console-event-role-changed = Función cambiada
console-event-role-refused = Comando rechazado por función
console-event-expelled = Acceso retirado
console-event-stranger-refused = Desconocido rechazado
console-event-invite-made = Invitación creada
console-event-invite-used = Invitación usada
console-event-invite-revoked = Invitación anulada
console-event-consented = Consentimiento dado
console-event-consent-withdrawn = Consentimiento retirado
console-event-checkpoint = Punto de control creado
console-event-audit-verified = Registro verificado: íntegro
console-event-audit-broken = Registro verificado: no está íntegro
console-event-console-link = Enlace a la consola creado
console-event-console-link-refused = Enlace a la consola rechazado
console-event-console-opened = Consola abierta
console-event-console-closed = Consola cerrada
console-event-console-role-refused = Página de la consola rechazada por función
console-event-console-forged = Formulario vencido o falsificado rechazado
console-event-console-refused = Petición a la consola rechazada
console-event-backup = Copia de seguridad creada
console-event-purged = Imágenes antiguas eliminadas
console-event-tidied = Base de datos limpiada
console-event-digest = Mensaje diario enviado
console-event-drift = Deriva comprobada
console-event-own-case-refused = Revisión del propio caso rechazada
console-event-contradiction-told = Admins avisados: la RT-PCR contradice la respuesta
console-event-remind-no-more = Recordatorios terminados: el bot está bloqueado
console-event-nothing-known = Una persona desconocida pidió sus datos
console-event-invite-refused-unknown = Invitación desconocida rechazada
console-event-invite-refused-expired = Invitación caducada rechazada
console-event-invite-refused-used-up = Invitación ya usada rechazada
console-event-invite-refused-revoked = Invitación anulada rechazada
console-event-broadcast-drafted = Mensaje a todos redactado
console-event-broadcast-made = Envío del mensaje a todos iniciado
console-event-broadcast-cancelled = Mensaje a todos cancelado
console-event-broadcast-sent = Mensaje a todos enviado
console-event-last-admin-kept = El único administrador siguió siéndolo
console-event-admin-kept = Un administrador por ADMIN_IDS siguió siéndolo
console-event-tap-unknown = Se tocó un botón que no lleva a nada
console-event-flooded = Se frenó a alguien que escribía demasiado rápido
console-event-note-too-long = Se rechazó una nota demasiado larga
console-event-put-off = Se pospuso: hay demasiados en espera
