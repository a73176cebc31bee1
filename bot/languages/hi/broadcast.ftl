# A text of an admin to everybody who uses the bot.

broadcast-head = <b>इस बॉट के एडमिन की ओर से:</b>
broadcast-ask = आप इस बॉट के सभी उपयोगकर्ताओं को क्या लिखना चाहते हैं? इस संदेश के उत्तर में पाठ भेजें; भेजे जाने से पहले वह आपको एक बार और दिखेगा।
broadcast-confirm =
    { $people ->
        [one] यह, जैसा यहाँ है, { $people } व्यक्ति को जाएगा:
       *[other] यह, जैसा यहाँ है, { $people } लोगों को जाएगा:
    }
broadcast-too-long = पाठ में ज़्यादा से ज़्यादा { $most } अक्षर हो सकते हैं, ताकि वह सबको एक ही संदेश में मिले। कृपया छोटा पाठ भेजें।
broadcast-sending =
    { $people ->
        [one] { $people } व्यक्ति को भेजा जा रहा है। पूरा होने पर आपको बताया जाएगा।
       *[other] { $people } लोगों को भेजा जा रहा है, एक सेकंड में लगभग दस को। पूरा होने पर आपको बताया जाएगा।
    }
broadcast-sent =
    { $reached ->
        [one] आपका संदेश { $reached } व्यक्ति तक पहुँचा।
       *[other] आपका संदेश { $reached } लोगों तक पहुँचा।
    } { $missed ->
        [0] कोई नहीं छूटा।
        [one] { $missed } व्यक्ति तक नहीं पहुँचा: उन्होंने बॉट को ब्लॉक किया है या टेलीग्राम छोड़ दिया है।
       *[other] { $missed } लोगों तक नहीं पहुँचा: उन्होंने बॉट को ब्लॉक किया है या टेलीग्राम छोड़ दिया है।
    }
broadcast-cancelled = रद्द किया गया। अब यह किसी और को नहीं जाएगा।
# Labels of buttons: no markup, and short.
broadcast-send = भेजें
broadcast-stop = रोकें
# Alerts: at most 200 characters, no markup.
broadcast-over = यह संदेश पहले ही भेजा या रद्द किया जा चुका है।
broadcast-busy = सबको एक दूसरा संदेश भेजा जा रहा है। उसके पूरा होने तक रुकें, या उसे रोकें।
