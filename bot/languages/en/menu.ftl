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
menu-export =
    <b>Export</b>: which cases? They come as a table (CSV), without names, Telegram numbers, notes and pictures. The audit log says who exported what, and how many cases.

    With pictures, or as a manifest to train on, cases are exported in the review console: /console opens it.
menu-export-making = Putting the table together…
menu-export-large = ⚠️ Nothing was exported: even packed, the table is larger than Telegram takes (50 MB). Choose a shorter span, or export it in the review console: /console opens it.
menu-export-failed = ⚠️ Telegram did not confirm the file. If it does not come, you can try again from { TIME($again, pattern: "HH:mm") } UTC on.
# The caption of a file. $span is the label of a button.
menu-export-made =
    { $span }: { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    }, without names, Telegram numbers, notes and pictures. This proves what the audit log was then:
    <code>{ $checkpoint }</code>
# Labels of buttons.
menu-export-year = This year
menu-export-all = All cases
# Alerts.
menu-export-none = Nothing was exported: there are no cases in this span.
menu-export-wait = You exported these just now. You can again from { TIME($again, pattern: "HH:mm") } UTC on.

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
