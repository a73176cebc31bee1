# One's own cases: /history, /case and /cancel.

history = <b>Your cases</b>, the newest first. Tap one to see it again.
history-none = You have no cases here. Send a chest CT or X-ray as a photo or as a file.
history-when = <code>{ $code }</code> · { TIME($sent, pattern: "dd MMM yyyy, HH:mm") } UTC
# $verdict is COVID or Non-COVID, $confidence and $share such as 87 %.
history-sure = <b>{ $verdict } { $confidence }</b>
history-unsure = <b>Indeterminate</b> ({ $share } COVID)
history-newer = Newer
history-older = Older
list-dot = { " · " }

# A case without a verdict, in a word or two.
case-state =
    { $state ->
        [received] not answered yet
        [awaiting_modality] waits for CT or X-ray
        [queued] being read
        [analysed] being read
        [cancelled] cancelled
        [refused] not analysed
       *[failed] failed
    }
case-usage =
    Write the code of a case after the command, as it stands under each answer:
    <code>/case 7K2M-9QFD</code>
    /history lists your cases.
# The same for a code that nobody has and for somebody else's case.
case-unknown = You have no case <b>{ $words }</b>. Check the code; /history lists your cases.
case-picture = Chest { modality } · case <code>{ $code }</code> · sent { TIME($sent, pattern: "dd MMM yyyy, HH:mm") } UTC
case-open =
    { $state ->
        [queued] Case <code>{ $code }</code> is being read; the answer comes by itself.
        [analysed] Case <code>{ $code }</code> is being read; the answer comes by itself.
       *[awaiting_modality] Case <code>{ $code }</code> waits to be told whether it is a CT slice or an X-ray.
    }
case-erased = Case <code>{ $code }</code> was erased on { TIME($erased, pattern: "dd MMM yyyy") }. Its picture and heatmap are gone.
case-pictures-removed =
    Its picture and heatmap were removed, as all are after { $days ->
        [one] { $days } day.
       *[other] { $days } days.
    }
case-pictures-missing = Its picture and heatmap cannot be shown: they are no longer stored, or cannot be read now.
case-note =
    <b>Note</b>
    { $note }

# An alert too: at most 200 characters, no markup.
nothing-known = Nothing is stored of you here yet, so there is nothing to show, cancel, export or erase. Send a chest CT or X-ray as a photo or as a file.

cancel-nothing = There is no open question to cancel.
