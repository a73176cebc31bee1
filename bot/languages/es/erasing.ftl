# /delete and /export.

-stays =
    Lo que queda no nombra a nadie: el hecho de que hubo un caso, su respuesta y sus entradas en el registro de auditoría. Las copias de seguridad conservan lo borrado hasta que se reemplazan. Elimino de este chat los mensajes de las últimas 48 horas; de los demás, Telegram conserva su propia copia hasta que usted los elimine allí.

erase-offer = ¿Qué se debe borrar? Vuelvo a preguntar antes de borrar nada. <code>/delete 7K2M-9QFD</code> borra otro caso.
erase-last = El último caso, { $code }
erase-all = Todo lo mío
erase-no = Conservarlo
erase-kept = No se borró nada.
erase-case-sure =
    <b>¿Borrar el caso <code>{ $code }</code> para siempre?</b>
    Desaparecerán: la imagen, el mapa de calor, su nota y el dato de que fue usted quien lo envió.

    { -stays }
erase-case-yes = Borrar { $code } para siempre
erase-all-sure =
    <b>¿Borrar todo lo suyo para siempre?</b> { $count ->
        [0] No tiene ningún caso aquí.
        [one] Tiene { $count } caso aquí.
       *[other] Tiene { $count } casos aquí.
    }

    Desaparecerán: todas las imágenes, los mapas de calor y las notas, su nombre, su ID de Telegram y el dato de que fue usted quien los envió. Donde haga falta una invitación, tendrán que invitarle de nuevo. /export le da antes una copia.

    { -stays }
erase-all-yes = Borrar todo lo mío para siempre
erase-busy = El caso <code>{ $code }</code> se está leyendo en este momento. No se borró nada: inténtelo de nuevo cuando tenga respuesta.
erase-last-admin = Usted es la única persona con función de admin en este bot, así que todavía no se le puede borrar. No se borró nada: primero dé a otra persona la función de admin (/role).
erased-case = El caso <code>{ $code }</code> se borró.
erased-all = Se borró todo lo suyo. Ya puede eliminar este chat.

export-made =
    Sus datos: { $cases ->
        [one] { $cases } caso
       *[other] { $cases } casos
    } en tablas (CSV y JSON), y { $pictures ->
        [one] { $pictures } imagen
       *[other] { $pictures } imágenes
    }. Guárdelos en lugar seguro: no están cifrados.
export-without =
    { $pictures ->
        [one] { $pictures } imagen más antigua no cupo
       *[other] { $pictures } imágenes más antiguas no cupieron
    }, porque Telegram solo admite 50 MB. /case con un código muestra cada una.
export-wait = Acaba de pedir sus datos. Podrá pedirlos de nuevo a partir de las { TIME($again, pattern: "HH:mm") } UTC.
