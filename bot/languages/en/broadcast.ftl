# A text of an admin to everybody who uses the bot.

broadcast-head = <b>From the administrators of this bot:</b>
broadcast-ask = What do you want to write to everybody who uses this bot? Reply to this message with the text; you see it once more before it is sent.
broadcast-confirm =
    { $people ->
        [one] This goes to { $people } person, as it stands here:
       *[other] This goes to { $people } people, as it stands here:
    }
broadcast-too-long = The text may have at most { $most } letters, so that everybody gets it as one message. Please send a shorter one.
broadcast-sending =
    { $people ->
        [one] It is being sent to { $people } person. You are told when it is done.
       *[other] It is being sent to { $people } people, about ten a second. You are told when it is done.
    }
broadcast-sent =
    { $reached ->
        [one] Your message has reached { $reached } person.
       *[other] Your message has reached { $reached } people.
    } { $missed ->
        [0] Nobody was missed.
        [one] { $missed } person was not reached: they have blocked the bot or left Telegram.
       *[other] { $missed } people were not reached: they have blocked the bot or left Telegram.
    }
broadcast-cancelled = Cancelled. It goes to nobody else.
# Labels of buttons: no markup, and short.
broadcast-send = Send
broadcast-stop = Stop
# Alerts: at most 200 characters, no markup.
broadcast-over = This message was sent or cancelled already.
broadcast-busy = Another message is being sent to everybody. Wait until it is done, or stop it.
