# A text of an admin to everybody who uses the bot.

broadcast-head = <b>Kutoka kwa wasimamizi wa bot hii:</b>
broadcast-ask = Unataka kuwaandikia nini wote wanaotumia bot hii? Jibu ujumbe huu kwa maandishi hayo; utayaona mara moja zaidi kabla hayajatumwa.
broadcast-confirm =
    { $people ->
        [one] Huu utatumwa kwa mtu { $people }, kama ulivyo hapa:
       *[other] Huu utatumwa kwa watu { $people }, kama ulivyo hapa:
    }
broadcast-too-long = Maandishi yanaweza kuwa na herufi zisizozidi { $most }, ili kila mtu ayapate kama ujumbe mmoja. Tafadhali tuma mafupi zaidi.
broadcast-sending =
    { $people ->
        [one] Unatumwa kwa mtu { $people }. Utajulishwa ukikamilika.
       *[other] Unatumwa kwa watu { $people }, takriban kumi kwa sekunde. Utajulishwa ukikamilika.
    }
broadcast-sent =
    { $reached ->
        [one] Ujumbe wako umemfikia mtu { $reached }.
       *[other] Ujumbe wako umewafikia watu { $reached }.
    } { $missed ->
        [0] Hakuna aliyekosa.
        [one] Mtu { $missed } hakufikiwa: amezuia bot au ameondoka Telegram.
       *[other] Watu { $missed } hawakufikiwa: wamezuia bot au wameondoka Telegram.
    }
broadcast-cancelled = Umeghairiwa. Hautatumwa kwa mtu mwingine yeyote.
# Labels of buttons: no markup, and short.
broadcast-send = Tuma
broadcast-stop = Simamisha
# Alerts: at most 200 characters, no markup.
broadcast-over = Ujumbe huu tayari umetumwa au umeghairiwa.
broadcast-busy = Ujumbe mwingine unatumwa kwa wote. Subiri ukamilike, au usimamishe.
