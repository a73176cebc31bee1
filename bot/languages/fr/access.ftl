# Who may use the bot.

stranger =
    Ce bot ne répond qu’aux personnes autorisées par son administrateur, et vous n’en faites pas encore partie.
    Si vous devriez en faire partie, demandez une invitation à l’administrateur. Votre identifiant Telegram est <code>{ $number }</code>.
flooded = Vous écrivez plus vite que je ne peux répondre, je n’ai donc pas lu ce message. Attendez une minute, puis continuez. Les images sont acceptées malgré tout.
# An alert: at most 200 characters, no markup.
stranger-tap = Ce bot ne répond qu’aux personnes autorisées par son administrateur, et vous n’en faites pas partie.
role-refused = Cela est réservé aux { $roles }.
# Those who have a role, as $roles above.
roles =
    { $role ->
        [admin] admins
        [reviewer] relecteurs
       *[clinician] cliniciens
    }

invite-unknown = Cette invitation n’est pas valable. Demandez-en une nouvelle à la personne qui vous l’a envoyée.
invite-expired = Cette invitation a expiré. Demandez-en une nouvelle à la personne qui vous l’a envoyée.
invite-used-up = Cette invitation a déjà été utilisée. Demandez-en une pour vous à la personne qui vous l’a envoyée.
invite-revoked = Cette invitation a été annulée. Demandez-en une nouvelle à la personne qui vous l’a envoyée.
