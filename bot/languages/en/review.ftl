# The review deck, and alerts to the admins.

review-sent = Sent on { TIME($at, pattern: "dd MMM yyyy, HH:mm") } UTC
review-site = Site: { $site }
review-rt-pcr =
    RT-PCR: { $rt_pcr ->
        [positive] positive
        [negative] negative
       *[pending] pending
    }
# Labels of buttons: no markup, and short.
review-view =
    { $view ->
        [picture] Picture
       *[heatmap] Heatmap
    }
review-opinion =
    { $opinion ->
        [agree] Agree
        [disagree] Disagree
       *[unusable] Unusable
    }
review-note = Note
review-skip = Skip
review-stop = Stop
review-go-on = Go on reviewing

review-none = No other case waits for your review.
review-stopped = Stopped. What you said is kept.
review-no-picture = The picture of case <code>{ $code }</code> cannot be found, so the case cannot be reviewed here.
review-note-ask = What should be noted on case <code>{ $code }</code>? Reply to this message, without names of patients.
review-note-asks = And what do you say of the answer to case <code>{ $code }</code>? Your note is kept with it.
review-note-too-long = A note has at most { $most } letters. Please reply again with a shorter one.
review-noted = Your note on case <code>{ $code }</code> is kept.
# Alerts: at most 200 characters, no markup.
review-note-lost = Your note is not there any more. Please tap Note under the case and write it again.
review-own = You sent this case yourself, so somebody else reviews it.
review-closed = Other reviewers have settled this case already.
review-gone = This case cannot be reviewed any more.

# $verdict is such as: COVID — 93 % confidence.
contradiction =
    ⚠️ The RT-PCR contradicts the answer of case <code>{ $code }</code>.
    Answer: { $verdict }
    RT-PCR: { $rt_pcr ->
        [positive] positive
       *[negative] negative
    }
contradiction-open = Open for review
errors-many =
    ⚠️ In the last hour { $bad } of { $all } scans failed or were refused by the reader. Look at the log, and at what was sent.
errors-few = ✅ In the last hour { $bad } of { $all } scans failed or were refused by the reader: in order again.
