# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = What this bot does
command-help = How to send a scan and read the answer
command-model = How often the models are right, and how often not
command-history = Your cases, the newest first
command-case = Show a case again
command-delete = Erase a case, or everything of yours
command-export = Your data as a file
command-cancel = Take back the last question
command-language = Change the language
command-lowdata = Small answers, where data is dear or slow
command-privacy = What is stored, for how long, and who can see it
command-withdraw = Take your consent back
command-scan = Read the scan this is the caption of, or an answer to
command-admin = Menu: review, numbers, people, audit
command-review = Review cases one after the other
command-broadcast = Write to everybody who uses the bot
command-invite = Invite people of a site
command-invites = Open invitations
command-people = Who may use the bot
command-role = Change what somebody may do

# Descriptions: at most 120 and 512 characters, no markup.
description-short = Reads a chest CT or X-ray picture for signs of COVID. Not a diagnosis.
description =
    Send a chest CT slice or a chest X-ray as a photo or as a file. You get COVID or Non-COVID with a confidence and a heatmap in a moment.

    For health workers. This is not a diagnosis: RT-PCR remains the reference.
