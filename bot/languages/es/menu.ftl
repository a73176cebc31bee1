# /admin: the menu of admins and reviewers.

# $unread and $disputed are numbers, or such as 1,000+.
menu =
    <b>Menú</b>
    Casos que nadie ha revisado: { $unread }
    Casos en que dos revisores difieren: { $disputed }
# Labels of buttons: no markup, and short.
menu-review = Revisar casos ({ $waiting })
menu-numbers = Cifras
menu-people = Personas
menu-invites = Invitaciones
menu-audit = Auditoría
menu-export-button = Exportar
menu-broadcast = Escribir a todos
menu-close = Cerrar
menu-back = « Volver
menu-before = ‹
menu-after = ›
menu-closed = Cerrado. /admin abre el menú de nuevo.
# An alert: at most 200 characters, no markup.
menu-unknown = Este botón ya no es válido. /admin abre el menú de nuevo.
menu-export = Los casos se exportan en la consola de revisión, como tabla o con sus imágenes: /console la abre.

numbers =
    { $days ->
        [1] <b>Hoy</b> (UTC)
       *[other] <b>Los últimos { $days } días</b> (UTC)
    }
numbers-days =
    { $days ->
        [1] Hoy
       *[other] { $days } días
    }

audit = El <b>registro de auditoría</b> contiene lo que se hizo con cada caso, y quién lo hizo. Cada entrada queda sellada por la siguiente: todo lo que se cambie, añada o quite se nota al verificar el registro. Un punto de control, guardado en otro lugar, demuestra que no se le cortó el final.
audit-verify = Verificar ahora
audit-make-checkpoint = Crear punto de control
audit-verifying = Leyendo todo el registro de auditoría…
audit-holds =
    ✅ El registro de auditoría está íntegro: { $events ->
        [one] { $events } entrada.
       *[other] { $events } entradas.
    }
    La última está sellada con <code>{ $head }</code>
# $problem is a sentence of `python -m storage audit verify`.
audit-broken = ⚠️ <b>El registro de auditoría no está íntegro</b>: { $problem }. Deje todo como está y compárelo con una copia de seguridad.
audit-checkpoint =
    Conserve este mensaje: demuestra cómo era ahora el registro de auditoría (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
