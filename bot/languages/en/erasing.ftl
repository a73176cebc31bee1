# /delete and /export.

-stays =
    What stays names nobody: that there was a case, its verdict and its entries in the audit log. Backups hold it until they are replaced. I delete the messages of the last 48 hours from this chat; Telegram keeps its own copy of the others until you delete them there.

erase-offer = What is to be erased? I ask again before anything is. <code>/delete 7K2M-9QFD</code> erases another case.
erase-last = The last case, { $code }
erase-all = Everything of mine
erase-no = Keep it
erase-kept = Nothing was erased.
erase-case-sure =
    <b>Erase case <code>{ $code }</code> for good?</b>
    Gone will be: the picture, the heatmap, your note, and that it was you who sent it.

    { -stays }
erase-case-yes = Erase { $code } for good
erase-all-sure =
    <b>Erase everything of yours for good?</b> { $count ->
        [0] You have no cases here.
        [one] You have { $count } case here.
       *[other] You have { $count } cases here.
    }

    Gone will be: every picture, heatmap and note, your name, your Telegram number, and that it was you who sent them. You will have to be invited again where an invitation is needed. /export gives you a copy first.

    { -stays }
erase-all-yes = Erase everything of mine for good
erase-busy = Case <code>{ $code }</code> is being read just now. Nothing was erased: try again once it is answered.
erase-last-admin = You are the only admin of this bot, so you cannot be erased yet. Nothing was erased: make somebody else an admin first (/role).
erased-case = Case <code>{ $code }</code> was erased.
erased-all = Everything of yours was erased. You can delete this chat now.

export-made =
    Your data: { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    } as tables (CSV and JSON), and { $pictures ->
        [one] { $pictures } picture
       *[other] { $pictures } pictures
    }. Keep it safe: it is not encrypted.
export-without =
    { $pictures ->
        [one] { $pictures } older picture
       *[other] { $pictures } older pictures
    } found no room, since Telegram takes only 50 MB. /case with a code shows each.
export-wait = You asked for your data just now. You can again from { TIME($again, pattern: "HH:mm") } UTC on.
