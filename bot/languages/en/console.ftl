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
console-you = { $name }, { role }
# Where somebody has no name.
console-nobody = Person { $number }

# Pages that only say something.
console-open-title = Open the console
console-open-told = This link works once. Open the console only on a screen that nobody else can see.
console-open-button = Open the console
console-open-code = Code: what stands after # in the link
console-closed = You are not logged in, or were logged out after an hour without use. Write /console to the bot for a new link.
console-left = You are logged out. Write /console to the bot when you need the console again.
console-link-unknown = This link is not valid. Write /console to the bot for a new one.
console-link-used = This link was used already. Each opens the console once: write /console to the bot for a new one.
console-link-expired = This link has expired. It works for ten minutes: write /console to the bot for a new one.
console-link-replaced = A newer link took the place of this one. Use the last one that the bot sent, or write /console for a new one.
console-too-many = There were too many wrong links. Wait a minute, then write /console to the bot for a new one.
console-role-refused = Your role does not allow this. An administrator of the bot can change it.
console-forged = This form is out of date, so nothing was changed. Go back, reload the page, and try again.
console-foreign = This came from another site, so nothing was changed. Open the console by its own link.
console-wrong-host = The console does not answer at this address. Use the link that the bot sends; whoever runs the bot sets its address as CONSOLE_URL.
console-too-long = That is more than the console takes. A note has at most 1,000 letters.
console-not-found = There is no such page.
console-failed = Something went wrong on our side. Try again in a moment; the log of the bot says more.
console-held-up = The storage of the bot cannot be used now. Nothing is lost: try again in a few minutes.
