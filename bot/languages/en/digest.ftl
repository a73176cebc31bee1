# The daily message to the admins.

digest = <b>The last 24 hours</b>
digest-scans =
    { $scans ->
        [one] { $scans } scan judged
       *[other] { $scans } scans judged
    }, of { $people ->
        [one] { $people } person
       *[other] { $people } people
    }; { $open ->
        [one] { $open } waits now.
       *[other] { $open } wait now.
    }
# $what is a verdict, such as COVID, or the code of a reason, such as not_image.
digest-count = { $count } { $what }
digest-verdicts = { modality }: { $counts }.
digest-refused = Refused: { $counts }.
digest-failed = Failed: { $counts }.
digest-seconds = Answered within { NUMBER($median, minimumFractionDigits: 1, maximumFractionDigits: 1) } s (median), { NUMBER($slow, minimumFractionDigits: 1, maximumFractionDigits: 1) } s (19 of 20).
digest-backup = Last backup: { TIME($at, pattern: "dd MMM yyyy, HH:mm") } UTC.
digest-no-backup = <b>There is no backup.</b>
digest-disk = Disk: { $said }
digest-checkpoint =
    Keep this message: it proves what the audit log was today (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
