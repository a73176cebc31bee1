# The review console in the browser, and what is said about it in the chat. A message of a page may hold HTML.

command-console = Open the review console

console-link =
    This opens the review console, once and within ten minutes. Keep it to yourself.
    { $link }
console-link-here =
    { $told }

    It opens on the computer that the bot runs on. An administrator can set CONSOLE_URL to make it open elsewhere.
console-nowhere = There is no console now: port { $port } is used by another program. An administrator can set HTTP_PORT to a free one and start the bot again.

# Around every page.
console-title = Radiogram review
console-skip = Skip to the content
console-menu = Menu
console-place-queue = Queue
console-place-numbers = Numbers
console-place-people = People
console-place-audit = Audit
console-place-export = Export
console-theme-dark = Dark
console-theme-light = Light
console-leave = Log out
console-leave-everywhere = Log out everywhere
console-footer = Not a diagnosis. RT-PCR remains the reference.
console-home = To the queue
# Where somebody has no name.
console-nobody = Person { $number }

# Pages that only say something.
console-open-title = Open the console
console-open-told = This link works once. Open the console only on a screen that nobody else can see.
console-open-button = Open the console
console-open-code = Code: what stands after # in the link
console-told-closed = You are not logged in, or were logged out after an hour without use. Write /console to the bot for a new link.
console-told-left = You are logged out. Write /console to the bot when you need the console again.
console-told-link-unknown = This link is not valid. Write /console to the bot for a new one.
console-told-link-used = This link was used already. Each opens the console once: write /console to the bot for a new one.
console-told-link-expired = This link has expired. It works for ten minutes: write /console to the bot for a new one.
console-told-link-replaced = A newer link took the place of this one. Use the last one that the bot sent, or write /console for a new one.
console-told-too-many = There were too many wrong links. Wait a minute, then write /console to the bot for a new one.
console-told-role-refused = Your role does not allow this. An administrator of the bot can change it.
console-told-forged = This form is out of date, so nothing was changed. Go back, reload the page, and try again.
console-told-foreign = This came from another site, so nothing was changed. Open the console by its own link.
console-told-wrong-host = The console does not answer at this address. Use the link that the bot sends; whoever runs the bot sets its address as CONSOLE_URL.
console-told-too-long = That is more than the console takes. A note has at most 1,000 letters.
console-told-not-found = There is no such page.
console-told-failed = Something went wrong on our side. Try again in a moment; the log of the bot says more.
console-told-held-up = The storage of the bot cannot be used now. Nothing is lost: try again in a few minutes.
console-offline = The bot was not reached, so nothing was changed. Check the connection, and try again.

# Times, in UTC.
console-moment = { TIME($at, pattern: "d MMM yyyy, HH:mm") }
console-moment-exact = { TIME($at, pattern: "d MMM yyyy, HH:mm:ss") }

# The queue: cases to look through.
console-shortcuts = Often asked for
console-shortcut-all = All cases
console-shortcut-unread = Not reviewed
console-shortcut-second = For a second reader
console-shortcut-disputed = Disputed
console-shortcut-unsure = Indeterminate
console-filters = Filters
console-filters-more = Filters
console-filters-clear = Clear all filters
console-show = Show
console-any = Any
console-text = Case code or note
console-text-admin = Case code, note or sender
console-sort = Order
console-sort-newest = Newest first
console-sort-oldest = Oldest first
console-sort-least = Least confident first
console-sort-most = Most confident first
console-filter-modality = Modality
console-filter-verdict = Answer
console-filter-outcome = RT-PCR
console-filter-review = Review
console-filter-site = Site
console-filter-confidence = Confidence
console-filter-least = Least confidence in per cent
console-filter-most = Most confidence in per cent
console-filter-dates = Dates (UTC)
console-filter-since = From this day
console-filter-until = To this day
console-modality = { $value ->
    [ct] CT
   *[xray] X-ray
}
console-verdict = { $value ->
    [Refused] Not read
    [Indeterminate] Indeterminate
    [COVID] COVID
   *[Non-COVID] Non-COVID
}
console-outcome = { $value ->
    [disagrees] Sender disagrees
    [positive] Positive
    [negative] Negative
    [pending] Pending
   *[none] None
}
console-review = { $value ->
    [second] Waits for a second reader
    [agree] Agreed
    [disagree] Disagreed
    [unusable] Unusable
    [disputed] Disputed
   *[none] Not reviewed
}
console-state = { $state ->
    [received] Received
    [awaiting_modality] Waits for CT or X-ray
    [queued] Waits to be read
    [analysed] Is being answered
    [cancelled] Cancelled
    [refused] Refused
    [failed] Failed
   *[answered] Answered
}
console-column-case = Case
console-column-logged = Logged
console-column-sender = Sender
console-read-by-others = Read
console-erased-short = Erased
console-found = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
console-found-more = The next { $count } cases. There are more.
console-found-further = { $count ->
    [0] None among the cases looked through.
    [one] { $count } case among those looked through.
   *[other] { $count } cases among those looked through.
} You can go on searching.
console-found-nothing = No case fits these filters.
console-pages = Pages
console-first-page = First page
console-next-page = Next page
console-further-back = Search further

# Keys.
console-keys = Keys
console-keys-title = Keyboard
console-key-move = Next and previous case
console-key-open = Open the case
console-key-search = Search
console-key-help = Show these keys
console-key-opinions = Agree, disagree, unusable
console-key-next = Next case
console-key-previous = Previous case
console-key-queue = Back to the queue
console-key-heatmap = Heatmap on and off
console-key-zoom = Zoom in, out, and back
console-close = Close

# One case.
console-previous = Previous
console-next = Next
console-picture = Picture
console-stage = Picture. Zoom with plus, minus and zero, move with the arrow keys.
console-scan-alt = Scan of this case ({ $modality ->
    [ct] CT
   *[xray] X-ray
})
console-overlay-alt = The same picture with the model's heatmap
console-heatmap = Heatmap
console-window = Window
console-level = Level
console-zoom-in = Zoom in
console-zoom-out = Zoom out
console-reset = Reset
console-heatmap-told = Warm colours show what spoke for the class that is named. The heatmap is drawn on a grey copy of at most 720 pixels; window and level change its colours too.
console-heatmap-apart = The heatmap is of another shape than the scan, so it is shown by itself.
console-erased = This case was erased on request: its pictures, notes and sender are gone. Its answer and this log stay.
console-no-pictures = The pictures of this case are no longer kept. The case and its log stay.
console-said = The model's answer
console-context = The confidence is the model's probability for the class it names, calibrated on public research pictures that it had not learned from. At hospitals it has not learned from, it errs far more often.
console-contradicted = The RT-PCR that was reported contradicts this answer.
console-give = { $opinion ->
    [agree] Agree
    [disagree] Disagree
   *[unusable] Unusable
}
console-opinion = { $opinion ->
    [agree] Agrees
    [disagree] Disagrees
   *[unusable] Picture unusable
}
console-note = Note (at most 1,000 letters, no names)
console-save-note = Save the note
console-outcome-note = Note on the outcome (at most 1,000 letters, no names)
console-blind = { $count ->
    [one] Another reader has read this case. You see what they said once you have given your own opinion.
   *[other] { $count } others have read this case. You see what they said once you have given your own opinion.
}
console-readings = Readings
console-reading = { $number ->
    [1] First reader
    [2] Second reader
   *[3] Deciding reader
}
console-sender-disagrees = The sender does not agree with the answer.
console-rt-pcr = RT-PCR { $rt_pcr ->
    [positive] positive
    [negative] negative
    [pending] pending
   *[none] none
}
console-problem-review-closed = This case has all the readings that it needs.
console-problem-review-impossible = Only an answered case that is not erased can be reviewed.
console-problem-review-own = You sent this case yourself, so somebody else reviews it.
console-problem-review-first = Give your opinion first; the note goes with it.
console-problem-outcome-impossible = Only an answered case that is not erased can have an outcome.
console-problem-note-too-long = A note has at most 1,000 letters, so it was not saved.
console-told-no-case = There is no case with this code.
console-told-no-picture = This picture is no longer kept.
console-told-unseen = Open the case first: its pictures are shown on its page only.

# The timeline of a case. Who did it stands behind.
console-timeline = Timeline
console-by-bot = the bot
console-event-received = Received
console-event-awaiting-modality = Asked for CT or X-ray
console-event-queued = To be read
console-event-analysed = Read by the model
console-event-answered = Answered
console-event-cancelled = Cancelled
console-event-refused = Refused
console-event-failed = Failed
console-event-told = Its sender was told
console-event-viewed = Looked at
console-event-listed = Queue looked at
console-event-outcome = Outcome reported
console-event-reviewed = Reviewed
console-event-review-note = Review note changed
console-event-erased = Erased
console-event-reminded = Its sender was reminded of the outcome
console-event-not-reminded = Its sender could not be reminded of the outcome
console-event-tap-refused = A button was refused to somebody
console-event-case-refused = The case was refused to somebody
console-event-note-refused = A note was refused to somebody
console-event-edit-ignored = Its message was edited, which changed nothing
console-seen-in = { $place ->
    [review] while reviewing in the chat
    [console] in the console
    [chat] in the chat
   *[export] in an export
}
