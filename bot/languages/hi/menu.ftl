# /admin: the menu of admins and reviewers.

# $unread and $disputed are numbers, or such as 1,000+.
menu =
    <b>मेन्यू</b>
    जिन केसों की समीक्षा किसी ने नहीं की: { $unread }
    जिन केसों पर दो समीक्षक सहमत नहीं: { $disputed }
# Labels of buttons: no markup, and short.
menu-review = केसों की समीक्षा ({ $waiting })
menu-numbers = आँकड़े
menu-people = लोग
menu-invites = निमंत्रण
menu-audit = ऑडिट लॉग
menu-export-button = एक्सपोर्ट
menu-broadcast = सबको लिखें
menu-close = बंद करें
menu-back = « वापस
menu-before = ‹
menu-after = ›
menu-closed = मेन्यू बंद हुआ। फिर से खोलने के लिए: /admin
# An alert: at most 200 characters, no markup.
menu-unknown = यह बटन अब मान्य नहीं है। मेन्यू फिर से खोलने के लिए: /admin
menu-export =
    <b>एक्सपोर्ट</b>: कौन से केस? वे तालिका (CSV) के रूप में आते हैं, बिना नाम, टेलीग्राम नंबर, टिप्पणियों और तस्वीरों के। ऑडिट लॉग में दर्ज होता है कि किसने क्या एक्सपोर्ट किया, और कितने केस।

    तस्वीरों के साथ, या प्रशिक्षण के मैनिफ़ेस्ट के रूप में, केस समीक्षा कंसोल में एक्सपोर्ट होते हैं। खोलने के लिए: /console
menu-export-making = तालिका तैयार हो रही है…
menu-export-large = ⚠️ कुछ एक्सपोर्ट नहीं हुआ: संपीड़ित होने पर भी तालिका उससे बड़ी है जितना टेलीग्राम लेता है (50 MB)। छोटी अवधि चुनें, या इसे समीक्षा कंसोल में एक्सपोर्ट करें। खोलने के लिए: /console
menu-export-failed = ⚠️ टेलीग्राम ने फ़ाइल की पुष्टि नहीं की। अगर वह न आए, तो { TIME($again, pattern: "HH:mm") } UTC से फिर कोशिश कर सकते हैं।
# The caption of a file. $span is the label of a button.
menu-export-made =
    { $span }: { $cases ->
        [one] { $cases } केस
       *[other] { $cases } केस
    }, बिना नाम, टेलीग्राम नंबर, टिप्पणियों और तस्वीरों के। यह साबित करता है कि उस समय ऑडिट लॉग क्या था:
    <code>{ $checkpoint }</code>
# Labels of buttons.
menu-export-year = इस साल
menu-export-all = सभी केस
# Alerts.
menu-export-none = कुछ एक्सपोर्ट नहीं हुआ: इस अवधि में कोई केस नहीं है।
menu-export-wait = आपने ये केस अभी-अभी एक्सपोर्ट किए थे। { TIME($again, pattern: "HH:mm") } UTC से फिर कर सकते हैं।

numbers =
    { $days ->
        [1] <b>आज</b> (UTC)
       *[other] <b>पिछले { $days } दिन</b> (UTC)
    }
numbers-days =
    { $days ->
        [1] आज
       *[other] { $days } दिन
    }

audit = <b>ऑडिट लॉग</b> में रहता है कि हर केस के साथ क्या किया गया, और किसने किया। हर प्रविष्टि को उसके बाद वाली प्रविष्टि सील करती है: कुछ भी बदला, जोड़ा या हटाया जाए, लॉग की जाँच में दिख जाता है। कहीं और रखा गया चेकपॉइंट साबित करता है कि लॉग का अंत काटा नहीं गया।
audit-verify = अभी जाँचें
audit-make-checkpoint = चेकपॉइंट बनाएँ
audit-verifying = पूरा ऑडिट लॉग पढ़ा जा रहा है…
audit-holds =
    ✅ ऑडिट लॉग सही है: { $events ->
        [one] { $events } प्रविष्टि।
       *[other] { $events } प्रविष्टियाँ।
    }
    आख़िरी की सील <code>{ $head }</code> है
# $problem is a sentence of `python -m storage audit verify`.
audit-broken = ⚠️ <b>ऑडिट लॉग सही नहीं है</b>: { $problem }. सब कुछ जैसा है वैसा रहने दें, और उसे किसी बैकअप से मिलाएँ।
audit-checkpoint =
    यह संदेश सँभालकर रखें: यह साबित करता है कि अभी ऑडिट लॉग क्या था (<code>audit verify --checkpoint</code>)।
    <code>{ $checkpoint }</code>
