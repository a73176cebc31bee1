# What became of a case: buttons under a verdict, notes, reminders.

# Buttons: two in a row on a phone.
outcome-button-positive = RT-PCR positive
outcome-button-negative = RT-PCR negative
outcome-button-pending = RT-PCR pending
outcome-button-disagree = I disagree
outcome-button-note = Add a note

# Alerts: at most 200 characters, no markup.
outcome-noted =
    { $choice ->
        [positive] Noted: RT-PCR positive. Thank you.
        [negative] Noted: RT-PCR negative. Thank you.
        [pending] Noted: RT-PCR pending. I ask again in three days.
       *[disagree] Noted: you disagree. Thank you.
    }
outcome-taken-back = Taken back.
outcome-contradicts = Thank you. This result contradicts the answer, so the case is put before the reviewers.
outcome-closed = Nothing can be noted for this case: it has no answer, or was erased.

# In a list.
outcome-rt-pcr =
    { $result ->
        [positive] RT-PCR positive
        [negative] RT-PCR negative
       *[pending] RT-PCR pending
    }
outcome-disagrees = you disagree
outcome-has-note = with a note

note-prompt =
    Write your note on case <code>{ $code }</code> as a reply to this message: at most { $most } letters, no names. It takes the place of an earlier note; a hyphen (-) alone removes it.
note-kept = The note is kept with case <code>{ $code }</code>.
note-removed = Case <code>{ $code }</code> has no note now.
note-too-long = The note has { $letters } letters; at most { $most } are kept. Nothing was noted: shorten it, and reply to the question again.
note-not-text = A note can only be text. Nothing was noted: reply to the question with text.
note-foreign = Only the person who sent the picture can add a note to its case.

reminder = The RT-PCR for case <code>{ $code }</code>, sent on { TIME($sent, pattern: "dd MMM yyyy") }, was pending three days ago. If the result is there by now, please tap it. I do not ask again.
