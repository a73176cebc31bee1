# Drift, told to the admins in the chat. PSI is the population stability index.
measure =
    { $measure ->
        [distance] सीखी हुई तस्वीरों से दूरी
       *[probability] P(COVID)
    }
drift-measure = { measure }: PSI { NUMBER($psi, minimumFractionDigits: 2, maximumFractionDigits: 2) }, स्कैन { $scans }
drift-shifted =
    ⚠️ पिछले सात दिनों के { modality } स्कैन उन स्कैनों से अलग हैं जिन पर मॉडल को परखा गया था:
    { $measures }
    उसके उत्तर /model में बताए से ज़्यादा बार ग़लत हो सकते हैं। कंसोल में "आँकड़े" देखें, और यह भी कि क्या बदला है: दूसरी मशीन, दूसरे मरीज़, स्क्रीन से खींची तस्वीरें।
drift-over = ✅ पिछले सात दिनों के { modality } स्कैन फिर से उन स्कैनों जैसे हैं जिन पर मॉडल को परखा गया था।
drift-state = { $state ->
    [shifted] बदला हुआ
    [watch] नज़र रखें
    [stable] सामान्य
   *[too_few] स्कैन बहुत कम
}

# Numbers, in the console. Plots have these as titles and labels, so these hold no markup.
number = { $number }
console-sum = कुल
console-reason = { $reason ->
    [empty] ख़ाली फ़ाइल
    [not_image] तस्वीर नहीं
    [not_an_image] तस्वीर नहीं
    [corrupt] ख़राब फ़ाइल
    [too_many_pixels] बहुत ज़्यादा पिक्सेल
    [too_small] बहुत छोटी
    [unsupported_format] न पढ़ा जाने वाला प्रारूप
    [too_large] फ़ाइल बहुत बड़ी
    [unsafe] फ़ाइल जो नुक़सान कर सकती है
    [file_unavailable] फ़ाइल अब टेलीग्राम पर नहीं
    [text] लिखित संदेश
    [sticker] स्टिकर
    [voice] वॉइस संदेश
    [video] वीडियो
    [animation] ऐनिमेशन
    [not_a_chest_scan] छाती का स्कैन नहीं
    [looks_like_ct] सीटी, एक्स-रे बताकर भेजा गया
    [looks_like_xray] एक्स-रे, सीटी बताकर भेजा गया
    [reading_failed] पढ़ना विफल
   *[other] अन्य: { $reason }
}
console-figure-table = तालिका के रूप में
console-numbers-span = अवधि
console-numbers-days = { $days ->
    [365] 1 साल
   *[other] { $days } दिन
}
console-numbers-behind = अब तक { $events } में से { $counted } घटनाएँ गिनी गईं। आगे गिनने के लिए पेज फिर से लोड करें।
console-numbers-nothing = इस दौरान कुछ नहीं आया। कोई दूसरी अवधि, केंद्र या स्कैन का प्रकार चुनें।
console-numbers-intake = स्कैन
console-numbers-scans-count = { $scans ->
    [one] { $scans } स्कैन जाँचा गया।
   *[other] { $scans } स्कैन जाँचे गए।
}
console-numbers-seconds = उत्तर का समय लगभग { NUMBER($median, maximumSignificantDigits: 2) } सेकंड (माध्यिका), और 20 में से 19 बार ज़्यादा से ज़्यादा { NUMBER($slow, maximumSignificantDigits: 2) } सेकंड।
console-numbers-scans = स्कैन { $size ->
    [1] प्रति दिन
    [7] प्रति सप्ताह
   *[other] प्रति चार सप्ताह
}
console-numbers-waits = प्रकार पता चलने से उत्तर तक, { $size ->
    [1] दिन के अनुसार
    [7] सप्ताह के अनुसार
   *[other] चार सप्ताह के अनुसार
}
console-numbers-day = से
console-numbers-median = माध्यिका
console-numbers-slow = 20 में से 19 इतने में
console-numbers-ended = { $state ->
    [refused] अस्वीकृत, कारण के अनुसार
   *[failed] विफल, कारण के अनुसार
}
console-numbers-by-site = केंद्र और स्कैन के प्रकार के अनुसार
console-numbers-no-site = कोई केंद्र नहीं
console-numbers-field = बताए गए RT-PCR की तुलना में
console-numbers-known = { $n ->
    [one] { $n } केस का परिणाम है
   *[other] { $n } केसों के परिणाम हैं
}, जाँचे गए { $judged } में से।
console-numbers-biased = ये वे केस हैं जिनका परिणाम किसी ने बताया, सबका नमूना नहीं: हो सकता है कि चौंकाने वाले परिणाम ज़्यादा बताए जाते हों। इन आँकड़ों को चेतावनी का संकेत मानें, मॉडल की सटीकता नहीं।
console-numbers-no-results = इन केसों का कोई RT-PCR नहीं बताया गया, इसलिए नहीं कहा जा सकता कि उत्तर कितने सही थे।
console-numbers-rate = { $share }% ({ $low }–{ $high }), n = { $n }
console-numbers-rate-few = { $n } में से { $hits }, बहुत कम
console-numbers-rate-none = कोई केस नहीं
console-numbers-rate-name = { $rate ->
    [sensitivity] संवेदनशीलता, निश्चित पर
    [specificity] विशिष्टता, निश्चित पर
    [found] संवेदनशीलता, सब में से
    [cleared] विशिष्टता, सब में से
   *[abstained] अनिश्चित
}
console-numbers-rate-by = { $rate ->
    [calibration] अंशांकन (कैलिब्रेशन)
    [sensitivity] संवेदनशीलता
   *[specificity] विशिष्टता
}, { $by ->
    [site] केंद्र के अनुसार
   *[month] महीने के अनुसार
}
console-numbers-share = हिस्सा, 95% अंतराल के साथ
console-numbers-overall = संवेदनशीलता, विशिष्टता और अनिश्चित उत्तर
console-numbers-overall-note = "सब में से": अनिश्चित को चूक गिना जाता है। रेखाएँ 95% अंतराल (विल्सन) हैं; पाँच से कम केसों पर सिर्फ़ गिनती दी गई है।
console-numbers-calibration = अंशांकन (कैलिब्रेशन)
console-numbers-calibration-note = विकर्ण पर P(COVID) सही होगा। ब्रायर स्कोर (Brier) { $brier }, अपेक्षित अंशांकन त्रुटि { $error }, n = { $n }.
console-numbers-forecast = बताया गया P(COVID)
console-numbers-positive = RT-PCR पॉज़िटिव
console-numbers-readers = समीक्षकों की सहमति
console-numbers-no-readings = अभी किसी केस को दो समीक्षकों ने नहीं पढ़ा है।
console-numbers-readings-few = दो समीक्षकों के पढ़े { $n } केसों में से { $agreed } एक जैसे पढ़े गए: इतने कम से ज़्यादा कुछ नहीं कहा जा सकता।
console-numbers-kappa-none = सभी { $n } केस एक जैसे पढ़े गए, एक ही राय के साथ, इसलिए संयोग अकेला ही इसे समझा देता है: कप्पा नहीं निकलता।
console-numbers-kappa = कोहेन का कप्पा { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) } है (95% अंतराल { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } से { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }): दो समीक्षकों के पढ़े { $n } केसों में से { $agreed } एक जैसे पढ़े गए।
console-numbers-pairs = पहली रीडिंग (पंक्तियाँ) और दूसरी रीडिंग (स्तंभ)
console-numbers-drift = ड्रिफ़्ट (बदलाव)
console-numbers-no-drift = इस अवधि में मौजूदा मॉडलों का कोई स्कैन नहीं है, इसलिए ड्रिफ़्ट नहीं बताया जा सकता।
console-numbers-tenths = संदर्भ के हर दसवें हिस्से में स्कैन
console-numbers-tenths-note = हर स्तंभ एक सप्ताह है, हर पंक्ति उन तस्वीरों का दसवाँ हिस्सा जिन पर मॉडल को परखा गया, { $measure ->
    [distance] सबसे अनजान सबसे ऊपर
   *[probability] COVID से सबसे मिलती-जुलती सबसे ऊपर
}। एक-सा रंग यानी सामान्य; चमकीला यानी बहुत ज़्यादा।
console-numbers-psi = जनसंख्या स्थिरता सूचकांक (PSI), सप्ताह के अनुसार
console-numbers-psi-note = रेखाएँ 0.1 (नज़र रखें) और 0.2 (बदला हुआ) पर। 100 से कम स्कैन वाले सप्ताह छोड़ दिए गए हैं।
console-numbers-week = सप्ताह, इस दिन से
console-numbers-images = स्कैन
console-numbers-state = स्थिति

# People and invitations, in the console.
console-day = { TIME($at, pattern: "d MMM yyyy") }
console-page-of = पेज { $page } / { $pages }
console-people-members = { $people ->
    [one] { $people } व्यक्ति को अनुमति मिली है या भूमिका दी गई है
   *[other] { $people } लोगों को अनुमति मिली है या भूमिका दी गई है
}
console-people-search = नाम, नंबर या केंद्र
console-people-name = नाम
console-people-role = भूमिका
console-people-scans = स्कैन
console-people-last = पिछला स्कैन
console-people-never = कोई नहीं
console-people-consent = सहमति
console-people-consented = संस्करण { $version }, { TIME($at, pattern: "d MMM yyyy") }
console-people-not-consented = नहीं
console-people-change = बदलें
console-people-out = बाहर करें
console-people-by-settings = ADMIN_IDS के अनुसार
console-people-nobody = कोई नहीं मिला। कोई दूसरा नाम या केंद्र खोजें, या निमंत्रण बनाएँ।
console-people-role-unknown = कुछ नहीं बदला: भूमिका चिकित्साकर्मी, समीक्षक या एडमिन होती है।
console-people-invite = लोगों को बुलाएँ
console-people-uses = कितने लोग इस्तेमाल कर सकते हैं
console-people-days = कितने दिन के लिए
console-people-make = निमंत्रण बनाएँ
console-people-made = { $site } के लिए निमंत्रण
console-people-made-told = भूमिका { role }, { $people ->
    [one] एक व्यक्ति
   *[other] { $people } लोगों
} के लिए, { TIME($until, pattern: "d MMM yyyy, HH:mm") } UTC तक। लिंक और तस्वीर सिर्फ़ अभी दिखाए जा रहे हैं। जिसके पास ये हों वह अंदर आ सकता है, इसलिए किसी और को न दें।
console-people-qr = QR कोड के रूप में लिंक
console-people-invite-wrong = निमंत्रण नहीं बना: ज़्यादा से ज़्यादा { $letters } अक्षरों का केंद्र, 1 से { $people } लोग और 1 से { $days } दिन चाहिए।
console-people-invite-unknown = ऐसा कोई निमंत्रण नहीं है।
console-people-open = खुले निमंत्रण
console-people-none-open = कोई नहीं है।
console-people-number = नंबर
console-people-used = इस्तेमाल
console-people-used-of = { $most } में से { $used }
console-people-revoke = वापस लें

# The audit log, in the console. $said is a sentence of a command.
console-audit-proof = क्या लॉग सही है?
console-audit-proof-told = हर घटना में उससे पहले वाली का हैश रहता है, इसलिए कहीं भी किया गया बदलाव दिख जाता है। कहीं और रखा गया चेकपॉइंट यह भी दिखाता है कि अंत काटा गया या पूरा लॉग नए सिरे से लिखा गया।
console-audit-paste = कहीं और रखे गए चेकपॉइंट, अगर आपके पास हों
console-audit-verify = पूरा लॉग पढ़ें और जाँचें
console-audit-reading = लॉग पढ़ा जा रहा है।
console-audit-read = { $events } में से { $read } घटनाएँ पढ़ी गईं।
console-audit-progress = लॉग कितना पढ़ा गया
console-audit-stop = रोकें
console-audit-make = चेकपॉइंट बनाएँ
console-audit-made = यह पंक्ति कहीं और रखें, जैसे काग़ज़ पर या ख़ुद को भेजी ईमेल में। एडमिन को जाने वाले रोज़ के संदेश में भी एक होता है।
console-audit-holds = { $said }
console-audit-broken = { $said } इस डेटाबेस को जैसा है वैसा रखें, और उसे किसी बैकअप से मिलाएँ।
console-audit-unread = { $said } लॉग की जाँच नहीं हुई।
console-audit-busy = लॉग अभी पढ़ा जा रहा है। थोड़ा रुकें, फिर कोशिश करें।
console-audit-checkpoint-wrong = { $said }
console-audit-events = घटनाएँ
console-audit-person = व्यक्ति का नंबर, या system
console-audit-action = क्या हुआ
console-audit-number = क्र.
console-audit-when = कब (UTC)
console-audit-who = कौन
console-audit-what = क्या
console-audit-details = विवरण
console-audit-nothing = ऐसी कोई घटना नहीं है। कोई दूसरा व्यक्ति, केस या अवधि चुनें।
console-audit-newest = सबसे नए
console-audit-older = पुराने

# Export, in the console.
console-export-which = कौन से केस
console-export-how = किस रूप में
console-export-kind = { $kind ->
    [csv] CSV, तालिका
    [jsonl] JSON Lines, प्रोग्रामों के लिए
   *[manifest] मैनिफ़ेस्ट, प्रशिक्षण के लिए
}
console-export-kind-told = { $kind ->
    [csv] स्प्रेडशीट में खुलता है। जिसे स्प्रेडशीट सूत्र मान ले, उसके आगे अपॉस्ट्रॉफ़ी लगती है।
    [jsonl] हर पंक्ति में एक केस।
   *[manifest] तस्वीरों वाली ZIP फ़ाइल जिसे python -m ml train पढ़ता है: वे केस जिनका RT-PCR बताया गया, या जिन पर समीक्षक सहमत हुए। अनुपयोगी और मतभेद वाले छोड़ दिए जाते हैं। मरीज़ ज्ञात नहीं हैं, इसलिए एक ही मरीज़ प्रशिक्षण और परीक्षण, दोनों हिस्सों में हो सकता है।
}
console-export-more = साथ में
console-export-pictures = तस्वीरें
console-export-pictures-told = ZIP फ़ाइल, जिसमें तस्वीरें एन्क्रिप्ट नहीं रहतीं: उसे वहीं रखें जहाँ सिर्फ़ वे पहुँच सकें जिन्हें देखने की अनुमति है। एक बार में ज़्यादा से ज़्यादा 50,000 केस।
console-export-personal = नाम, टेलीग्राम नंबर और टिप्पणियाँ
console-export-personal-told = सिर्फ़ जहाँ इनकी ज़रूरत हो: इनके बिना लोग एक ऐसे नंबर से पहचाने जाते हैं जिसका कहीं और कोई अर्थ नहीं।
console-export-logged = ऑडिट लॉग में दर्ज होता है कि किसने क्या एक्सपोर्ट किया, और कितने केस।
console-export-button = एक्सपोर्ट करें
console-export-these = ये केस एक्सपोर्ट करें
console-export-unknown = कुछ एक्सपोर्ट नहीं हुआ: CSV, JSON Lines या मैनिफ़ेस्ट चुनें।
console-export-many = कुछ एक्सपोर्ट नहीं हुआ: तस्वीरों के साथ ये { $most } से ज़्यादा केस हैं। छोटी अवधि या एक केंद्र चुनें।
console-export-nothing = कुछ एक्सपोर्ट नहीं हुआ: इन केसों में से किसी का RT-PCR नहीं बताया गया, न ही समीक्षक किसी निश्चित नतीजे पर सहमत हुए।
console-export-readme =
    Radiogram के समीक्षा किए गए केस: { $images ->
        [one] एक तस्वीर
       *[other] { $images } तस्वीरें
    }, python -m ml train --data this-folder के लिए।

    manifest.csv में हर तस्वीर की एक पंक्ति है। finding स्तंभ बताता है कि लेबल कहाँ से आया: rt_pcr यानी बताया गया RT-PCR, review यानी वह राय जिस पर समीक्षक किसी निश्चित नतीजे के बारे में पहुँचे। अनुपयोगी या मतभेद वाले केस, और दो लेबलों के साथ दो बार आई तस्वीरें, छोड़ दी गई हैं।

    यहाँ यह ज्ञात नहीं कि कौन सी तस्वीरें एक ही मरीज़ की हैं: हर तस्वीर अपने-आप में एक समूह है, और एक ही मरीज़ कई समूहों में हो सकता है। इससे परीक्षण वाले हिस्से के आँकड़े असल से बेहतर दिखते हैं।

    तस्वीरें एन्क्रिप्ट नहीं हैं। उन्हें वहीं रखें जहाँ सिर्फ़ वे पहुँच सकें जिन्हें देखने की अनुमति है, और काम हो जाने पर मिटा दें।

# What happened, in the audit log; what happens to a case stands in console.ftl.
console-event-image-erased = तस्वीर हटाई गई
console-event-person-erased = व्यक्ति का डेटा मिटाया गया
console-event-exported = एक्सपोर्ट शुरू हुआ
console-event-export-ended = एक्सपोर्ट पूरा हुआ
console-event-role-changed = भूमिका बदली
console-event-role-refused = भूमिका के कारण कमांड अस्वीकार
console-event-expelled = बाहर किया गया
console-event-stranger-refused = अनजान व्यक्ति अस्वीकार
console-event-invite-made = निमंत्रण बना
console-event-invite-used = निमंत्रण इस्तेमाल हुआ
console-event-invite-revoked = निमंत्रण वापस लिया गया
console-event-consented = सहमति दी गई
console-event-consent-withdrawn = सहमति वापस ली गई
console-event-checkpoint = चेकपॉइंट बना
console-event-audit-verified = लॉग जाँचा गया: सही है
console-event-audit-broken = लॉग जाँचा गया: सही नहीं है
console-event-console-link = कंसोल का लिंक बना
console-event-console-link-refused = कंसोल का लिंक अस्वीकार
console-event-console-opened = कंसोल खुला
console-event-console-closed = कंसोल बंद हुआ
console-event-console-role-refused = भूमिका के कारण कंसोल का पेज अस्वीकार
console-event-console-forged = पुराना या जाली फ़ॉर्म अस्वीकार
console-event-console-refused = कंसोल का अनुरोध अस्वीकार
console-event-backup = बैकअप बना
console-event-purged = पुरानी तस्वीरें हटाई गईं
console-event-tidied = डेटाबेस सँवारा गया
console-event-digest = रोज़ का संदेश भेजा गया
console-event-drift = ड्रिफ़्ट देखा गया
console-event-own-case-refused = अपने ही केस की समीक्षा अस्वीकार
console-event-contradiction-told = एडमिन को बताया गया कि RT-PCR उत्तर के विपरीत है
console-event-remind-no-more = याद दिलाना बंद, क्योंकि बॉट ब्लॉक है
console-event-nothing-known = किसी अनजान ने अपना डेटा माँगा
console-event-invite-refused-unknown = अज्ञात निमंत्रण अस्वीकार
console-event-invite-refused-expired = समाप्त निमंत्रण अस्वीकार
console-event-invite-refused-used-up = इस्तेमाल हो चुका निमंत्रण अस्वीकार
console-event-invite-refused-revoked = वापस लिया गया निमंत्रण अस्वीकार
console-event-broadcast-drafted = सबके लिए संदेश का मसौदा बना
console-event-broadcast-made = सबको संदेश भेजना शुरू हुआ
console-event-broadcast-cancelled = सबके लिए संदेश रद्द हुआ
console-event-broadcast-sent = सबको संदेश भेजा गया
console-event-last-admin-kept = एकमात्र एडमिन बना रहा
console-event-admin-kept = ADMIN_IDS वाला एडमिन बना रहा
console-event-tap-unknown = ऐसा बटन दबाया गया जो कहीं नहीं ले जाता
console-event-flooded = बहुत तेज़ लिखने वाले को रोका गया
console-event-note-too-long = बहुत लंबा नोट अस्वीकार किया गया
console-event-put-off = टाला गया, क्योंकि बहुत से मामले प्रतीक्षा में हैं
