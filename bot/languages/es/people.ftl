# Invitations and roles, for admins. The words after a command, such as reviewer or 20x, stay as they are.

invite-usage =
    Escriba el centro para el que es la invitación y, si quiere, cuántas personas pueden usarla (si no, 1) y durante cuántos días (si no, 7):
    <code>/invite St Mary Hospital</code>
    <code>/invite St Mary Hospital 20x 30d</code>
invite-made =
    Invitación { $number } a <b>{ $site }</b> para { $people ->
        [one] una persona
       *[other] { $people } personas
    }, hasta el { TIME($until, pattern: "d MMM yyyy, HH:mm") } UTC. Entregue este enlace o haga que escaneen la imagen; quien lo tenga puede entrar, así que no lo envíe a nadie más:
    { $link }
invites =
    { $total ->
        [one] <b>Una invitación abierta</b>
       *[other] <b>{ $total } invitaciones abiertas</b>
    }
invites-one = <b>{ $number }</b> { $site }: usada { $used } de { $most } veces, hasta el { TIME($until, pattern: "d MMM yyyy") }
invites-none = No hay invitaciones abiertas. /invite crea una.
# Labels of buttons: no markup, and short.
invites-new = Nueva invitación
invites-how-many = ¿Cuántas personas pueden usar la invitación, y durante cuánto tiempo?
invites-size =
    { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    }, { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
invites-which-site = ¿Para qué centro es?
invites-other-site = Otro centro
invite-ask = ¿Para qué centro es la invitación? Responda a este mensaje con su nombre.
invite-site-too-long = El nombre de un centro tiene { $most } caracteres como máximo. Por favor, responda de nuevo con uno más corto.
revoke = Anular la { $number }
revoked = La invitación { $number } quedó anulada. Quien ya entró sigue dentro.

# $standing is a role, and a site where there is one.
people-one = <b>{ $number }</b> { $name }: { $standing }
people =
    { $total ->
        [one] <b>Una persona</b>
       *[other] <b>{ $total } personas</b>
    }
people-since = Con acceso desde el { TIME($at, pattern: "d MMM yyyy") }.
# Labels of buttons: no markup, and short.
people-leave = Quitar acceso
people-leave-ask = { $name } ya no podría usar el bot, hasta recibir otra invitación. Sus casos se conservan. ¿Lo confirma?
people-leave-sure = Sí, quitar acceso
people-none = Todavía no se ha autorizado a nadie. /invite crea una invitación.
role-usage =
    Escriba el número de la persona, como lo muestra /people, y qué función tendrá:
    <code>/role 12 reviewer</code>
    Puede ser clinician (profesional de salud), reviewer (revisor/a) o admin; o bien out, para quien ya no podrá usar el bot.
role-unknown = No hay nadie con el número { $number }. /people muestra los números.
role-given = { $name } es ahora: { role }.
role-out = { $name } ya no puede usar el bot. Sus casos se conservan.
role-last-admin = { $name } es la única persona con función de admin, y lo seguirá siendo hasta que haya otra.
role-by-settings = { $name } es admin por ADMIN_IDS, en la configuración del bot: solo se puede cambiar allí.
