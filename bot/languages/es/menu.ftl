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
menu-export =
    <b>Exportar</b>: ¿qué casos? Llegan como tabla (CSV), sin nombres, ID de Telegram, notas ni imágenes. El registro de auditoría dice quién exportó qué, y cuántos casos.

    Con imágenes, o como manifiesto para entrenar, los casos se exportan en la consola de revisión: /console la abre.
menu-export-making = Preparando la tabla…
menu-export-large = ⚠️ No se exportó nada: incluso comprimida, la tabla supera lo que Telegram admite (50 MB). Elija un período más corto o expórtela en la consola de revisión: /console la abre.
menu-export-failed = ⚠️ Telegram no confirmó el archivo. Si no llega, podrá intentarlo de nuevo a partir de las { TIME($again, pattern: "HH:mm") } UTC.
# The caption of a file. $span is the label of a button.
menu-export-made =
    { $span }: { $cases ->
        [one] { $cases } caso
       *[other] { $cases } casos
    }, sin nombres, ID de Telegram, notas ni imágenes. Esto demuestra cómo era entonces el registro de auditoría:
    <code>{ $checkpoint }</code>
# Labels of buttons.
menu-export-year = Este año
menu-export-all = Todos los casos
# Alerts.
menu-export-none = No se exportó nada: no hay casos en este período.
menu-export-wait = Acaba de exportar estos casos. Podrá hacerlo de nuevo a partir de las { TIME($again, pattern: "HH:mm") } UTC.

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
