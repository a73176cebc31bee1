# The review console in the browser, and what is said about it in the chat. A message of a page may hold HTML.

command-console = Abrir la consola de revisión

console-link =
    Esto abre la consola de revisión, una sola vez y en un plazo de diez minutos. No lo comparta con nadie.
    { $link }
console-link-here =
    { $told }

    Se abre en el equipo donde funciona el bot. Un administrador puede definir CONSOLE_URL para que se abra en otro lugar.
console-nowhere = Ahora no hay consola: otro programa usa el puerto { $port }. Un administrador puede poner en HTTP_PORT uno libre y reiniciar el bot.

# Around every page.
console-title = Revisión de Radiogram
console-skip = Ir al contenido
console-menu = Menú
console-place-queue = Casos
console-place-numbers = Cifras
console-place-people = Personas
console-place-audit = Auditoría
console-place-export = Exportar
console-theme-dark = Oscuro
console-theme-light = Claro
console-leave = Cerrar sesión
console-leave-everywhere = Cerrar sesión en todas partes
console-footer = No es un diagnóstico. La RT-PCR sigue siendo la prueba de referencia.
console-home = A la lista de casos
# Where somebody has no name.
console-nobody = Persona { $number }

# Pages that only say something.
console-open-title = Abrir la consola
console-open-told = Este enlace funciona una sola vez. Abra la consola solo en una pantalla que nadie más pueda ver.
console-open-button = Abrir la consola
console-open-code = Código: lo que va después de # en el enlace
console-told-closed = No tiene la sesión abierta, o se cerró tras una hora sin uso. Escriba /console al bot para recibir un enlace nuevo.
console-told-left = Ha cerrado la sesión. Escriba /console al bot cuando vuelva a necesitar la consola.
console-told-link-unknown = Este enlace no es válido. Escriba /console al bot para recibir uno nuevo.
console-told-link-used = Este enlace ya se usó. Cada uno abre la consola una sola vez: escriba /console al bot para recibir uno nuevo.
console-told-link-expired = Este enlace ha caducado. Funciona durante diez minutos: escriba /console al bot para recibir uno nuevo.
console-told-link-replaced = Un enlace más nuevo reemplazó a este. Use el último que envió el bot, o escriba /console para recibir uno nuevo.
console-told-too-many = Hubo demasiados enlaces erróneos. Espere un minuto y escriba /console al bot para recibir uno nuevo.
console-told-role-refused = Su función no lo permite. Un administrador del bot puede cambiarla.
console-told-forged = Este formulario ya no está vigente, así que no se cambió nada. Vuelva atrás, recargue la página e inténtelo de nuevo.
console-told-foreign = Esto llegó desde otro sitio web, así que no se cambió nada. Abra la consola con su propio enlace.
console-told-wrong-host = La consola no responde en esta dirección. Use el enlace que envía el bot; quien administra el bot define su dirección en CONSOLE_URL.
console-told-too-long = Es más de lo que admite la consola. Una nota tiene 1.000 caracteres como máximo.
console-told-not-found = Esa página no existe.
console-told-failed = Algo falló por nuestra parte. Inténtelo de nuevo en un momento; el registro del bot dice más.
console-told-held-up = El almacenamiento del bot no se puede usar ahora. No se pierde nada: inténtelo de nuevo en unos minutos.
console-offline = No se pudo contactar con el bot, así que no se cambió nada. Compruebe la conexión e inténtelo de nuevo.

# Times, in UTC.
console-moment = { TIME($at, pattern: "d MMM yyyy, HH:mm") }
console-moment-exact = { TIME($at, pattern: "d MMM yyyy, HH:mm:ss") }

# The queue: cases to look through.
console-shortcuts = Consultas frecuentes
console-shortcut-all = Todos los casos
console-shortcut-unread = Sin revisar
console-shortcut-second = Para una segunda lectura
console-shortcut-disputed = Discordantes
console-shortcut-unsure = Indeterminados
console-filters = Filtros
console-filters-more = Filtros
console-filters-clear = Quitar todos los filtros
console-show = Mostrar
console-any = Cualquiera
console-text = Código del caso o nota
console-text-admin = Código del caso, nota o remitente
console-sort = Orden
console-sort-newest = Más recientes primero
console-sort-oldest = Más antiguos primero
console-sort-least = Menor confianza primero
console-sort-most = Mayor confianza primero
console-filter-modality = Modalidad
console-filter-verdict = Respuesta
console-filter-outcome = RT-PCR
console-filter-review = Revisión
console-filter-site = Centro
console-filter-confidence = Confianza
console-filter-least = Confianza mínima en %
console-filter-most = Confianza máxima en %
console-filter-dates = Fechas (UTC)
console-filter-since = Desde el día
console-filter-until = Hasta el día
console-modality = { $value ->
    [ct] TC
   *[xray] Rayos X
}
console-verdict = { $value ->
    [Refused] No leído
    [Indeterminate] Indeterminado
    [COVID] COVID
   *[Non-COVID] Non-COVID
}
console-outcome = { $value ->
    [disagrees] Quien la envió discrepa
    [positive] Positiva
    [negative] Negativa
    [pending] Pendiente
   *[none] Sin resultado
}
console-review = { $value ->
    [second] Espera una segunda lectura
    [agree] De acuerdo
    [disagree] En desacuerdo
    [unusable] No valorable
    [disputed] Discordante
   *[none] Sin revisar
}
console-state = { $state ->
    [received] Recibido
    [awaiting_modality] Falta indicar TC o rayos X
    [queued] En espera de lectura
    [analysed] Se está respondiendo
    [cancelled] Cancelado
    [refused] Rechazado
    [failed] Fallido
   *[answered] Respondido
}
console-column-case = Caso
console-column-logged = Registrado
console-column-sender = Remitente
console-read-by-others = Leído
console-erased-short = Borrado
console-found = { $count ->
    [one] { $count } caso
   *[other] { $count } casos
}
console-found-more = Los { $count } casos siguientes. Hay más.
console-found-further = { $count ->
    [0] Ninguno entre los casos examinados.
    [one] { $count } caso entre los examinados.
   *[other] { $count } casos entre los examinados.
} Puede seguir buscando.
console-found-nothing = Ningún caso cumple estos filtros.
console-pages = Páginas
console-first-page = Primera página
console-next-page = Página siguiente
console-further-back = Seguir buscando

# Keys.
console-keys = Teclas
console-keys-title = Teclado
console-key-move = Caso siguiente y anterior
console-key-open = Abrir el caso
console-key-search = Buscar
console-key-help = Mostrar estas teclas
console-key-opinions = De acuerdo, en desacuerdo, no valorable
console-key-next = Caso siguiente
console-key-previous = Caso anterior
console-key-queue = Volver a la lista
console-key-heatmap = Mostrar u ocultar el mapa de calor
console-key-zoom = Acercar, alejar y restablecer
console-close = Cerrar

# One case.
console-previous = Anterior
console-next = Siguiente
console-picture = Imagen
console-stage = Imagen. Acerque y aleje con más, menos y cero; muévase con las flechas.
console-scan-alt = Imagen de este caso ({ $modality ->
    [ct] TC
   *[xray] rayos X
})
console-overlay-alt = La misma imagen con el mapa de calor del modelo
console-heatmap = Mapa de calor
console-window = Ventana
console-level = Nivel
console-zoom-in = Acercar
console-zoom-out = Alejar
console-reset = Restablecer
console-heatmap-told = Los colores cálidos muestran lo que pesó a favor de la clase nombrada. El mapa de calor se dibuja sobre una copia en grises de 720 píxeles como máximo; la ventana y el nivel cambian también sus colores.
console-heatmap-apart = El mapa de calor tiene otra forma que la imagen, así que se muestra aparte.
console-erased = Este caso se borró a petición: sus imágenes, notas y remitente ya no existen. Su respuesta y este registro se conservan.
console-no-pictures = Las imágenes de este caso ya no se conservan. El caso y su registro se conservan.
console-said = La respuesta del modelo
console-context = La confianza es la probabilidad que el modelo da a la clase que nombra, calibrada con imágenes públicas de investigación con las que no se entrenó. En hospitales ajenos a su entrenamiento se equivoca con mucha más frecuencia.
console-contradicted = La RT-PCR comunicada contradice esta respuesta.
console-give = { $opinion ->
    [agree] De acuerdo
    [disagree] En desacuerdo
   *[unusable] No valorable
}
console-opinion = { $opinion ->
    [agree] De acuerdo
    [disagree] En desacuerdo
   *[unusable] Imagen no valorable
}
console-note = Nota (1.000 caracteres como máximo, sin nombres)
console-save-note = Guardar la nota
console-outcome-note = Nota sobre el resultado (1.000 caracteres como máximo, sin nombres)
console-blind = { $count ->
    [one] Otra persona ya leyó este caso. Verá lo que opinó cuando usted haya dado su propia opinión.
   *[other] Otras { $count } personas ya leyeron este caso. Verá lo que opinaron cuando usted haya dado su propia opinión.
}
console-readings = Lecturas
console-reading = { $number ->
    [1] Primera lectura
    [2] Segunda lectura
   *[3] Lectura decisiva
}
console-sender-disagrees = Quien envió la imagen no está de acuerdo con la respuesta.
console-rt-pcr = RT-PCR { $rt_pcr ->
    [positive] positiva
    [negative] negativa
    [pending] pendiente
   *[none] sin resultado
}
console-problem-review-closed = Este caso ya tiene todas las lecturas que necesita.
console-problem-review-impossible = Solo se puede revisar un caso respondido que no se haya borrado.
console-problem-review-own = Este caso lo envió usted, así que lo revisa otra persona.
console-problem-review-first = Dé primero su opinión; la nota la acompaña.
console-problem-outcome-impossible = Solo puede tener un resultado un caso respondido que no se haya borrado.
console-problem-note-too-long = Una nota tiene 1.000 caracteres como máximo, así que no se guardó.
console-told-no-case = No hay ningún caso con este código.
console-told-no-picture = Esta imagen ya no se conserva.
console-told-unseen = Abra primero el caso: sus imágenes solo se muestran en su página.

# The timeline of a case. Who did it stands behind.
console-timeline = Cronología
console-by-bot = el bot
console-event-received = Recibido
console-event-awaiting-modality = Se preguntó: TC o rayos X
console-event-queued = Pendiente de lectura
console-event-analysed = Leído por el modelo
console-event-answered = Respondido
console-event-cancelled = Cancelado
console-event-refused = Rechazado
console-event-failed = Fallido
console-event-told = Se avisó al remitente
console-event-viewed = Consultado
console-event-listed = Lista de casos consultada
console-event-outcome = Resultado comunicado
console-event-reviewed = Revisado
console-event-review-note = Nota de revisión modificada
console-event-erased = Borrado
console-event-reminded = Se recordó el resultado al remitente
console-event-not-reminded = No se pudo recordar el resultado al remitente
console-event-tap-refused = Se rechazó un botón a alguien
console-event-case-refused = Se rechazó a alguien el acceso al caso
console-event-note-refused = Se rechazó una nota a alguien
console-event-edit-ignored = Su mensaje se editó, lo que no cambió nada
console-seen-in = { $place ->
    [review] al revisar en el chat
    [console] en la consola
    [chat] en el chat
   *[export] en una exportación
}
