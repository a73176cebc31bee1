# Drift, told to the admins in the chat. PSI is the population stability index.
measure =
    { $measure ->
        [distance] Distance from the training pictures
       *[probability] P(COVID)
    }
drift-measure = { measure }: PSI { NUMBER($psi, minimumFractionDigits: 2, maximumFractionDigits: 2) }, { $scans } scans
drift-shifted =
    ⚠️ The { modality } scans of the last seven days differ from those that the model was tested on:
    { $measures }
    Its answers may be wrong more often than /model says. Look at Numbers in the console, and at what has changed: another scanner, other patients, photos of screens.
drift-over = ✅ The { modality } scans of the last seven days are again like those that the model was tested on.
drift-state = { $state ->
    [shifted] shifted
    [watch] to be watched
    [stable] as usual
   *[too_few] too few scans
}

# Numbers, in the console. Plots have these as titles and labels, so these hold no markup.
number = { $number }
console-sum = Sum
console-reason = { $reason ->
    [empty] Empty file
    [not_image] Not a picture
    [not_an_image] Not a picture
    [corrupt] Damaged file
    [too_many_pixels] Too many pixels
    [too_small] Too small
    [unsupported_format] Format that is not read
    [too_large] File too large
    [unsafe] File that may do harm
    [file_unavailable] File no longer at Telegram
    [text] Text
    [sticker] Sticker
    [voice] Voice message
    [video] Video
    [animation] Animation
    [not_a_chest_scan] Not a chest scan
    [looks_like_ct] CT sent as X-ray
    [looks_like_xray] X-ray sent as CT
    [reading_failed] Reading failed
   *[other] Other: { $reason }
}
console-figure-table = As a table
console-numbers-span = Span of time
console-numbers-days = { $days ->
    [365] 1 year
   *[other] { $days } days
}
console-numbers-behind = Counted so far: { $counted } of { $events } events. Reload this page to count on.
console-numbers-nothing = Nothing came in during this time. Choose another span, site or modality.
console-numbers-intake = Scans
console-numbers-scans-count = { $scans ->
    [one] { $scans } scan was judged.
   *[other] { $scans } scans were judged.
}
console-numbers-seconds = Answered within about { NUMBER($median, maximumSignificantDigits: 2) } s (median), { NUMBER($slow, maximumSignificantDigits: 2) } s (19 of 20).
console-numbers-scans = Scans { $size ->
    [1] a day
    [7] a week
   *[other] in four weeks
}
console-numbers-waits = From the known modality to the answer, { $size ->
    [1] by day
    [7] by week
   *[other] by four weeks
}
console-numbers-day = From
console-numbers-median = Median
console-numbers-slow = 19 of 20 within
console-numbers-ended = { $state ->
    [refused] Refused, by reason
   *[failed] Failed, by reason
}
console-numbers-by-site = By site and modality
console-numbers-no-site = No site
console-numbers-field = Against reported RT-PCR
console-numbers-known = { $n ->
    [one] { $n } case has a result
   *[other] { $n } cases have a result
}, of { $judged } that were judged.
console-numbers-biased = These are the cases whose result somebody reported, not a sample of all: surprising ones may be reported more often. Take the figures as a warning sign, not as the accuracy of the model.
console-numbers-no-results = No RT-PCR was reported for these cases, so nothing can be said about how right the answers were.
console-numbers-rate = { $share } % ({ $low }–{ $high }), n = { $n }
console-numbers-rate-few = { $hits } of { $n }, too few
console-numbers-rate-none = no cases
console-numbers-rate-name = { $rate ->
    [sensitivity] Sensitivity, class named
    [specificity] Specificity, class named
    [found] Sensitivity, of all
    [cleared] Specificity, of all
   *[abstained] Indeterminate
}
console-numbers-rate-by = { $rate ->
    [calibration] Calibration
    [sensitivity] Sensitivity
   *[specificity] Specificity
} { $by ->
    [site] by site
   *[month] by month
}
console-numbers-share = Share, with 95 % interval
console-numbers-overall = Sensitivity, specificity and abstention
console-numbers-overall-note = Of all: Indeterminate counts as a miss. Lines are 95 % intervals (Wilson); of fewer than five cases there are only counts.
console-numbers-calibration = Calibration
console-numbers-calibration-note = On the diagonal P(COVID) would be right. Brier score { $brier }, expected calibration error { $error }, n = { $n }.
console-numbers-forecast = P(COVID) said
console-numbers-positive = RT-PCR positive
console-numbers-readers = Agreement of reviewers
console-numbers-no-readings = No case has been read by two reviewers yet.
console-numbers-readings-few = { $agreed } of { $n } cases that two reviewers read were read alike: too few to say more.
console-numbers-kappa-none = All { $n } cases were read alike, with one opinion only, so chance alone would explain it: there is no kappa.
console-numbers-kappa = Cohen's kappa is { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) } (95 % interval { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }): of { $n } cases that two reviewers read, { $agreed } were read alike.
console-numbers-pairs = First reading (rows) and second reading (columns)
console-numbers-drift = Drift
console-numbers-no-drift = There are no scans by the models in use in this time, so drift cannot be told.
console-numbers-tenths = Share of scans in each tenth of the reference
console-numbers-tenths-note = A column is a week, a row a tenth of the pictures that the model was tested on, { $measure ->
    [distance] the strangest at the top
   *[probability] those most like COVID at the top
}. Evenly shaded is as usual; bright is too many.
console-numbers-psi = Population stability index by week
console-numbers-psi-note = Lines at 0.1 (to be watched) and 0.2 (shifted). Weeks of fewer than 100 scans are left out.
console-numbers-week = Week from
console-numbers-images = Scans
console-numbers-state = State

# People and invitations, in the console.
console-day = { TIME($at, pattern: "dd MMM yyyy") }
console-page-of = Page { $page } of { $pages }
console-people-members = { $people ->
    [one] { $people } person was let in or has a role
   *[other] { $people } people were let in or have a role
}
console-people-search = Name, number or site
console-people-name = Name
console-people-role = Role
console-people-scans = Scans
console-people-last = Last scan
console-people-never = None
console-people-consent = Consent
console-people-consented = Version { $version }, { TIME($at, pattern: "dd MMM yyyy") }
console-people-not-consented = No
console-people-change = Change
console-people-out = Put out
console-people-by-settings = By ADMIN_IDS
console-people-nobody = Nobody found. Look for another name or site, or make an invitation.
console-people-role-unknown = Nothing was changed: a role is clinician, reviewer or admin.
console-people-invite = Invite people
console-people-uses = How many may use it
console-people-days = For how many days
console-people-make = Make an invitation
console-people-made = Invitation to { $site }
console-people-made-told = As { role }, for { $people ->
    [one] one person
   *[other] { $people } people
}, until { TIME($until, pattern: "dd MMM yyyy, HH:mm") } UTC. The link and the picture are shown only now. Whoever has them can get in, so pass them on to nobody else.
console-people-qr = The link as a QR code
console-people-invite-wrong = No invitation was made: it needs a site of at most { $letters } letters, 1 to { $people } people and 1 to { $days } days.
console-people-invite-unknown = There is no such invitation.
console-people-open = Open invitations
console-people-none-open = There are none.
console-people-number = Number
console-people-used = Used
console-people-used-of = { $used } of { $most }
console-people-revoke = Take back

# The audit log, in the console. $said is a sentence of a command.
console-audit-proof = Does the log hold?
console-audit-proof-told = Every event carries the hash of the one before, so that a change anywhere shows. A checkpoint that was kept elsewhere shows too whether the end was cut off or the whole written anew.
console-audit-paste = Checkpoints that were kept elsewhere, if you have any
console-audit-verify = Read the whole log and verify it
console-audit-reading = The log is being read.
console-audit-read = { $read } of { $events } events were read.
console-audit-progress = How far the log was read
console-audit-stop = Stop
console-audit-make = Make a checkpoint
console-audit-made = Keep this line elsewhere, such as on paper or in a mail to yourself. The daily message to the admins holds one too.
console-audit-holds = { $said }
console-audit-broken = { $said } Keep this database as it is, and compare it with a backup.
console-audit-unread = { $said } The log was not verified.
console-audit-busy = The log is being read just now. Wait a moment, and try again.
console-audit-checkpoint-wrong = { $said }
console-audit-events = Events
console-audit-person = Person’s number, or system
console-audit-action = What happened
console-audit-number = No.
console-audit-when = When (UTC)
console-audit-who = Who
console-audit-what = What
console-audit-details = Details
console-audit-nothing = There are no such events. Choose another person, case or span.
console-audit-newest = Newest
console-audit-older = Older

# Export, in the console.
console-export-which = Which cases
console-export-how = As what
console-export-kind = { $kind ->
    [csv] CSV, a table
    [jsonl] JSON Lines, for programs
   *[manifest] Manifest, to train on
}
console-export-kind-told = { $kind ->
    [csv] Opens in a spreadsheet. An apostrophe stands before what a spreadsheet would take for a formula.
    [jsonl] One case a line.
   *[manifest] A ZIP with pictures that python -m ml train reads: cases whose RT-PCR was reported, or on which reviewers came to agree. Unusable and disputed ones are left out. Patients are not known, so that one may lie in both the training and the test split.
}
console-export-more = With
console-export-pictures = Pictures
console-export-pictures-told = A ZIP, with the pictures no longer encrypted: store it where only those who may see them can. At most 50,000 cases at once.
console-export-personal = Names, Telegram numbers and notes
console-export-personal-told = Only where you need them: without, people are told apart by a number that means nothing elsewhere.
console-export-logged = The audit log says who exported what, and how many cases.
console-export-button = Export
console-export-these = Export these cases
console-export-unknown = Nothing was exported: choose CSV, JSON Lines or a manifest.
console-export-many = Nothing was exported: these are more than { $most } cases with pictures. Choose a shorter span or one site.
console-export-nothing = Nothing was exported: of these cases none has a reported RT-PCR or reviewers who came to agree on a definite verdict.
console-export-readme =
    Reviewed cases of Radiogram: { $images ->
        [one] one picture
       *[other] { $images } pictures
    }, for python -m ml train --data this-folder.

    manifest.csv has one line a picture. The column finding says where its label is from: rt_pcr is the RT-PCR that was reported, review the opinion that reviewers came to on a definite verdict. Cases that are unusable or disputed, and pictures that came twice with two labels, are left out.

    Which pictures are of one patient is not known here: each is a group of its own, and the same patient may be in several. Figures on the test split are flattered by that.

    The pictures are not encrypted. Store them where only those who may see them can, and delete them when you are done.

# What happened, in the audit log; what happens to a case stands in console.ftl.
console-event-image-erased = Picture removed
console-event-person-erased = Person erased
console-event-exported = Export begun
console-event-export-ended = Export ended
console-event-role-changed = Role changed
console-event-role-refused = Command refused by role
console-event-expelled = Put out
console-event-stranger-refused = Stranger refused
console-event-invite-made = Invitation made
console-event-invite-used = Invitation used
console-event-invite-revoked = Invitation taken back
console-event-consented = Consent given
console-event-consent-withdrawn = Consent withdrawn
console-event-checkpoint = Checkpoint made
console-event-audit-verified = Log verified: it holds
console-event-audit-broken = Log verified: it does not hold
console-event-console-link = Console link made
console-event-console-link-refused = Console link refused
console-event-console-opened = Console opened
console-event-console-closed = Console closed
console-event-console-role-refused = Console page refused by role
console-event-console-forged = Outdated or forged form refused
console-event-console-refused = Request to the console refused
console-event-backup = Backup made
console-event-purged = Old pictures removed
console-event-tidied = Database tidied
console-event-digest = Daily message sent
console-event-drift = Drift looked at
console-event-own-case-refused = Review of one's own case refused
console-event-contradiction-told = Admins told that RT-PCR contradicts the answer
console-event-remind-no-more = Reminders ended, since the bot is blocked
console-event-nothing-known = Somebody unknown asked for their data
console-event-invite-refused-unknown = Unknown invitation refused
console-event-invite-refused-expired = Expired invitation refused
console-event-invite-refused-used-up = Used-up invitation refused
console-event-invite-refused-revoked = Withdrawn invitation refused
console-event-broadcast-drafted = Message to all drafted
console-event-broadcast-made = Message to all begun
console-event-broadcast-cancelled = Message to all cancelled
console-event-broadcast-sent = Message to all sent
console-event-last-admin-kept = The only admin stayed one
console-event-admin-kept = An admin by ADMIN_IDS stayed one
console-event-tap-unknown = A button that leads nowhere was tapped
console-event-flooded = Somebody who wrote too fast was held back
console-event-note-too-long = An over-long note was refused
console-event-put-off = Put off, since too many wait
