# /admin: the menu of admins and reviewers.

# $unread and $disputed are numbers, or such as 1,000+.
menu =
    <b>Menu</b>
    Cases that nobody has reviewed: { $unread }
    Cases on which two reviewers differ: { $disputed }
# Labels of buttons: no markup, and short.
menu-review = Review cases ({ $waiting })
menu-numbers = Numbers
menu-people = People
menu-invites = Invitations
menu-audit = Audit log
menu-export-button = Export
menu-broadcast = Write to everybody
menu-close = Close
menu-back = « Back
menu-before = ‹
menu-after = ›
menu-closed = Closed. /admin opens the menu again.
# An alert: at most 200 characters, no markup.
menu-unknown = This button is no longer valid. /admin opens the menu anew.
menu-export = Cases are exported in the review console, as a table or with their pictures: /console opens it.

numbers =
    { $days ->
        [1] <b>Today</b> (UTC)
       *[other] <b>The last { $days } days</b> (UTC)
    }
numbers-days =
    { $days ->
        [1] Today
       *[other] { $days } days
    }

audit = The <b>audit log</b> holds what was done with every case, and by whom. Each entry is sealed by the next one: whatever is changed, added or removed shows when the log is verified. A checkpoint, kept elsewhere, proves that its end was not cut off.
audit-verify = Verify now
audit-make-checkpoint = Make a checkpoint
audit-verifying = Reading the whole audit log…
audit-holds =
    ✅ The audit log holds: { $events ->
        [one] { $events } entry.
       *[other] { $events } entries.
    }
    The last one is sealed with <code>{ $head }</code>
# $problem is a sentence of `python -m storage audit verify`.
audit-broken = ⚠️ <b>The audit log does not hold</b>: { $problem }. Leave everything as it is, and compare it with a backup.
audit-checkpoint =
    Keep this message: it proves what the audit log was now (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
