# Invitations and roles, for admins. The words after a command, such as reviewer or 20x, stay as they are.

invite-usage =
    Écrivez l’établissement auquel l’invitation est destinée et, si vous voulez, combien de personnes peuvent l’utiliser (sinon 1) et pendant combien de jours (sinon 7) :
    <code>/invite St Mary Hospital</code>
    <code>/invite St Mary Hospital 20x 30d</code>
invite-made =
    Invitation { $number } à <b>{ $site }</b> pour { $people ->
        [one] une personne
       *[other] { $people } personnes
    }, jusqu’au { TIME($until, pattern: "d MMM yyyy, HH:mm") } UTC. Transmettez ce lien ou faites scanner l’image ; quiconque l’a peut entrer, ne l’envoyez donc à personne d’autre :
    { $link }
invites-one = <b>{ $number }</b> { $site } : utilisée { $used } fois sur { $most }, jusqu’au { TIME($until, pattern: "d MMM yyyy") }
invites-none = Il n’y a pas d’invitation ouverte. /invite en crée une.
revoke = Annuler la { $number }
revoked = L’invitation { $number } a été annulée. Les personnes déjà admises le restent.

# $standing is a role, and a site where there is one.
people-one = <b>{ $number }</b> { $name } : { $standing }
people-none = Personne n’a encore été autorisé. /invite crée une invitation.
role-usage =
    Écrivez le numéro de la personne, tel que /people l’indique, et son nouveau rôle :
    <code>/role 12 reviewer</code>
    Au choix clinician (clinicien), reviewer (relecteur), admin ; ou out, pour qui ne doit plus utiliser le bot.
role-unknown = Personne n’a le numéro { $number }. /people indique les numéros.
role-given = { $name } est maintenant : { role }.
role-out = { $name } ne peut plus utiliser le bot. Ses cas sont conservés.
role-last-admin = { $name } est la seule personne admin, et le reste tant qu’il n’y en a pas d’autre.
role-by-settings = { $name } est admin par ADMIN_IDS, dans la configuration du bot : cela ne peut être changé que là.
