# Who may use the bot.

stranger =
    Este bot só responde a pessoas autorizadas pelo administrador, e você ainda não está entre elas.
    Se deveria estar, peça um convite ao administrador. Seu ID do Telegram é <code>{ $number }</code>.
flooded = Você escreve mais rápido do que consigo responder, por isso não li esta mensagem. Espere um minuto e continue. As imagens são aceitas mesmo assim.
# An alert: at most 200 characters, no markup.
stranger-tap = Este bot só responde a pessoas autorizadas pelo administrador, e você não está entre elas.
role-refused = Isto é só para { $roles }.
# Those who have a role, as $roles above.
roles =
    { $role ->
        [admin] admins
        [reviewer] revisores
       *[clinician] profissionais de saúde
    }

invite-unknown = Este convite não é válido. Peça um novo a quem o enviou.
invite-expired = Este convite expirou. Peça um novo a quem o enviou.
invite-used-up = Este convite já foi usado. Peça um só para você a quem o enviou.
invite-revoked = Este convite foi cancelado. Peça um novo a quem o enviou.
