# Who may use the bot.

stranger =
    Este bot solo responde a las personas autorizadas por su administrador, y usted todavía no está entre ellas.
    Si debería estarlo, pida una invitación al administrador. Su ID de Telegram es <code>{ $number }</code>.
flooded = Escribe más rápido de lo que puedo responder, así que no leí esto. Espere un minuto y continúe. Las imágenes se aceptan de todos modos.
# An alert: at most 200 characters, no markup.
stranger-tap = Este bot solo responde a las personas autorizadas por su administrador, y usted no está entre ellas.
role-refused = Esto es solo para { $roles }.
# Those who have a role, as $roles above.
roles =
    { $role ->
        [admin] admins
        [reviewer] revisores
       *[clinician] profesionales de salud
    }

invite-unknown = Esta invitación no es válida. Pida una nueva a quien se la envió.
invite-expired = Esta invitación ha caducado. Pida una nueva a quien se la envió.
invite-used-up = Esta invitación ya se ha usado. Pida una para usted a quien se la envió.
invite-revoked = Esta invitación fue anulada. Pida una nueva a quien se la envió.
