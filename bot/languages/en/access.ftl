# Who may use the bot.

stranger =
    This bot answers only people its administrator has let in, and you are not among them yet.
    If you should be, ask the administrator for an invitation. Your Telegram number is <code>{ $number }</code>.
flooded = You write faster than I can answer, so I did not read this. Wait a minute, then go on. Scans are taken all the same.
# An alert: at most 200 characters, no markup.
stranger-tap = This bot answers only people its administrator has let in, and you are not among them.
role-refused = Only { $roles } may do that.
# Those who have a role, as $roles above.
roles =
    { $role ->
        [admin] admins
        [reviewer] reviewers
       *[clinician] clinicians
    }

invite-unknown = This invitation is not valid. Ask whoever sent it for a new one.
invite-expired = This invitation has expired. Ask whoever sent it for a new one.
invite-used-up = This invitation has been used already. Ask whoever sent it for one of your own.
invite-revoked = This invitation was taken back. Ask whoever sent it for a new one.
