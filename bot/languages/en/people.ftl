# Invitations and roles, for admins. The words after a command, such as reviewer or 20x, stay as they are.

invite-usage =
    Write the site that the invitation is for, and if you like how many people may use it (1 otherwise) and for how many days (7 otherwise):
    <code>/invite St Mary Hospital</code>
    <code>/invite St Mary Hospital 20x 30d</code>
invite-made =
    Invitation { $number } to <b>{ $site }</b> for { $people ->
        [one] one person
       *[other] { $people } people
    }, until { TIME($until, pattern: "dd MMM yyyy, HH:mm") } UTC. Pass on this link, or have the picture scanned; whoever has it can get in, so send it to nobody else:
    { $link }
invites =
    { $total ->
        [one] <b>One open invitation</b>
       *[other] <b>{ $total } open invitations</b>
    }
invites-one = <b>{ $number }</b> { $site }: { $used } of { $most } used, until { TIME($until, pattern: "dd MMM yyyy") }
invites-none = There are no open invitations. /invite makes one.
# Labels of buttons: no markup, and short.
invites-new = New invitation
invites-how-many = How many people may use the invitation, and for how long?
invites-size =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
invites-which-site = Which site is it for?
invites-other-site = Another site
invite-ask = Which site is the invitation for? Reply to this message with its name.
invite-site-too-long = The name of a site has at most { $most } letters. Please reply again with a shorter one.
revoke = Take { $number } back
revoked = Invitation { $number } was taken back. Whoever is in already stays in.

# $standing is a role, and a site where there is one.
people-one = <b>{ $number }</b> { $name }: { $standing }
people =
    { $total ->
        [one] <b>One person</b>
       *[other] <b>{ $total } people</b>
    }
people-since = Let in on { TIME($at, pattern: "dd MMM yyyy") }.
# Labels of buttons: no markup, and short.
people-leave = Put out
people-leave-ask = { $name } could use the bot no longer, until invited again. Their cases stay. Are you sure?
people-leave-sure = Yes, put out
people-none = Nobody has been let in yet. /invite makes an invitation.
role-usage =
    Write the person's number, as /people tells it, and what they shall be:
    <code>/role 12 reviewer</code>
    One of clinician, reviewer, admin; or out, who may use the bot no longer.
role-unknown = There is nobody with the number { $number }. /people tells the numbers.
role-given = { $name } is now: { role }.
role-out = { $name } may use the bot no longer. Their cases stay.
role-last-admin = { $name } is the only admin, and stays one until there is another.
role-by-settings = { $name } is an admin by ADMIN_IDS, in the bot's settings: it can be changed only there.
