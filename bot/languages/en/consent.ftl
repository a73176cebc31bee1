# What people agree to before a scan of theirs is analysed. Whoever changes what consent-terms or consent-by-tap says in
# English adds a version to bot/consent.py, and everybody is asked again.

# How long a picture is stored: $days days, with 0 for ever.
consent-kept =
    { $days ->
        [0] until it is deleted
        [one] for { $days } day
       *[other] for { $days } days
    }
consent-terms =
    <b>What you agree to</b>
    Your pictures are analysed by this service. Each is stored encrypted { consent-kept }; the answers, your name and your Telegram number are stored too. Reviewers and administrators of this pilot can see them. Telegram keeps its own copy of all that is sent here, and in a group everybody sees it. Leave out the names of patients and other personal data. You can take your consent back at any time: /withdraw
# Above the question CT or X-ray.
consent-by-tap = By tapping CT or X-ray you agree that this picture, and those you send later, are analysed and stored encrypted { consent-kept }, with the answers, your name and your Telegram number; reviewers and administrators of this pilot can see them. Telegram keeps its own copy. You can take this back: /withdraw. More: /privacy

consent-ask = Do you agree? Before you do, no picture of yours is analysed.
consent-given = You have agreed. Send a scan whenever you like.
# Buttons.
consent-agree = I agree
consent-language = Language
withdraw = Withdraw

withdraw-ask = Do you take your consent back? Then no further scan of yours is analysed until you agree again. What is stored already stays stored; /delete erases it.
withdraw-done = You have taken your consent back: no further scan of yours is analysed until you agree again, with /start. What is stored already stays stored; /delete erases it.
withdraw-none = You have not agreed to anything, so no scan of yours is analysed. /start tells more.

# Alerts: at most 200 characters, no markup.
consent-changed = This text has changed. Please read it again before you agree.
consent-read-first = Please read first what you agree to, above the buttons. Then tap again.
consent-needed = You have not agreed that your scans are analysed, or no longer. Read /start, agree there, and tap again.
consent-foreign = Only the person this was written to can answer.
