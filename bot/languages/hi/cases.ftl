# One's own cases: /history, /case and /cancel.

history = <b>आपके केस</b>, सबसे नए पहले। फिर से देखने के लिए किसी को दबाएँ।
history-none = यहाँ आपका कोई केस नहीं है। छाती का सीटी या एक्स-रे फ़ोटो या फ़ाइल के रूप में भेजें।
history-when = <code>{ $code }</code> · { TIME($sent, pattern: "d MMMM yyyy, HH:mm") } UTC
# $verdict is COVID or Non-COVID, $confidence and $share such as 87 %.
history-sure = <b>{ $verdict } { $confidence }</b>
history-unsure = <b>अनिश्चित</b> (COVID { $share })
history-newer = नए
history-older = पुराने
list-dot = { " · " }

# A case without a verdict, in a word or two.
case-state =
    { $state ->
        [received] अभी उत्तर नहीं मिला
        [awaiting_modality] सीटी या एक्स-रे बताना बाक़ी
        [queued] पढ़ा जा रहा है
        [analysed] पढ़ा जा रहा है
        [cancelled] रद्द
        [refused] विश्लेषण नहीं हुआ
       *[failed] विफल
    }
case-usage =
    कमांड के बाद केस का कोड लिखें, जैसा हर उत्तर के नीचे होता है:
    <code>/case 7K2M-9QFD</code>
    आपके केसों की सूची: /history
# The same for a code that nobody has and for somebody else's case.
case-unknown = <b>{ $words }</b> कोड का आपका कोई केस नहीं है। कोड जाँच लें; आपके केसों की सूची: /history
case-picture = छाती का { modality } · केस <code>{ $code }</code> · { TIME($sent, pattern: "d MMMM yyyy, HH:mm") } UTC पर भेजा गया
case-open =
    { $state ->
        [queued] केस <code>{ $code }</code> पढ़ा जा रहा है; उत्तर अपने-आप आएगा।
        [analysed] केस <code>{ $code }</code> पढ़ा जा रहा है; उत्तर अपने-आप आएगा।
       *[awaiting_modality] केस <code>{ $code }</code> के बारे में यह बताना बाक़ी है कि वह सीटी स्लाइस है या एक्स-रे।
    }
case-erased = केस <code>{ $code }</code> { TIME($erased, pattern: "d MMMM yyyy") } को मिटा दिया गया। उसकी तस्वीर और हीटमैप अब नहीं हैं।
case-pictures-removed =
    उसकी तस्वीर और हीटमैप हटा दिए गए हैं, जैसे { $days ->
        [one] { $days } दिन
       *[other] { $days } दिन
    } बाद सभी के हटाए जाते हैं।
case-pictures-missing = उसकी तस्वीर और हीटमैप नहीं दिखाए जा सकते: वे अब सहेजे हुए नहीं हैं, या अभी पढ़े नहीं जा सकते।
case-note =
    <b>टिप्पणी</b>
    { $note }

# An alert too: at most 200 characters, no markup.
nothing-known = यहाँ अभी आपका कुछ भी नहीं रखा गया है, इसलिए दिखाने, रद्द करने, एक्सपोर्ट करने या मिटाने को कुछ नहीं है। छाती का सीटी या एक्स-रे फ़ोटो या फ़ाइल के रूप में भेजें।

cancel-nothing = रद्द करने के लिए कोई खुला सवाल नहीं है।
