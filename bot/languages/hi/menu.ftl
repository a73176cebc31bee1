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
menu-export = केस समीक्षा कंसोल में एक्सपोर्ट होते हैं, तालिका के रूप में या तस्वीरों के साथ। खोलने के लिए: /console

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
