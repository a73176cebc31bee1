# The review console in the browser, and what is said about it in the chat. A message of a page may hold HTML.

command-console = समीक्षा कंसोल खोलें

console-link =
    यह लिंक समीक्षा कंसोल खोलता है, एक बार और दस मिनट के अंदर। इसे अपने तक ही रखें।
    { $link }
console-link-here =
    { $told }

    यह उसी कंप्यूटर पर खुलता है जिस पर बॉट चलता है। कहीं और खोलने के लिए कोई एडमिन CONSOLE_URL सेट कर सकता है।
console-nowhere = अभी कंसोल उपलब्ध नहीं है: पोर्ट { $port } को कोई दूसरा प्रोग्राम इस्तेमाल कर रहा है। कोई एडमिन HTTP_PORT को किसी ख़ाली पोर्ट पर सेट करके बॉट फिर से शुरू कर सकता है।

# Around every page.
console-title = Radiogram समीक्षा
console-skip = सामग्री पर जाएँ
console-menu = मेन्यू
console-place-queue = केस
console-place-numbers = आँकड़े
console-place-people = लोग
console-place-audit = ऑडिट
console-place-export = एक्सपोर्ट
console-theme-dark = गहरा
console-theme-light = हल्का
console-leave = लॉग आउट
console-leave-everywhere = सब जगह से लॉग आउट
console-footer = यह निदान (डायग्नोसिस) नहीं है। मानक जाँच अब भी RT-PCR ही है।
console-home = केसों पर जाएँ
# Where somebody has no name.
console-nobody = व्यक्ति { $number }

# Pages that only say something.
console-open-title = कंसोल खोलें
console-open-told = यह लिंक एक ही बार काम करता है। कंसोल सिर्फ़ ऐसी स्क्रीन पर खोलें जिसे कोई और न देख सके।
console-open-button = कंसोल खोलें
console-open-code = कोड: लिंक में # के बाद जो लिखा है
console-told-closed = आप लॉग इन नहीं हैं, या एक घंटे तक इस्तेमाल न होने पर लॉग आउट हो गए। नए लिंक के लिए बॉट को /console लिखें।
console-told-left = आप लॉग आउट हो गए हैं। जब फिर कंसोल चाहिए हो, बॉट को /console लिखें।
console-told-link-unknown = यह लिंक मान्य नहीं है। नए लिंक के लिए बॉट को /console लिखें।
console-told-link-used = यह लिंक पहले ही इस्तेमाल हो चुका है। हर लिंक कंसोल को एक ही बार खोलता है: नए लिंक के लिए बॉट को /console लिखें।
console-told-link-expired = इस लिंक की अवधि समाप्त हो गई है। लिंक दस मिनट चलता है: नए लिंक के लिए बॉट को /console लिखें।
console-told-link-replaced = इस लिंक की जगह एक नया लिंक आ गया है। बॉट का भेजा आख़िरी लिंक इस्तेमाल करें, या नए लिंक के लिए /console लिखें।
console-told-too-many = ग़लत लिंक बहुत बार आए। एक मिनट रुकें, फिर नए लिंक के लिए बॉट को /console लिखें।
console-told-role-refused = आपकी भूमिका में इसकी अनुमति नहीं है। बॉट का कोई एडमिन उसे बदल सकता है।
console-told-forged = यह फ़ॉर्म पुराना हो गया है, इसलिए कुछ नहीं बदला गया। वापस जाएँ, पेज फिर से लोड करें, और दोबारा कोशिश करें।
console-told-foreign = यह किसी दूसरी साइट से आया, इसलिए कुछ नहीं बदला गया। कंसोल को उसके अपने लिंक से खोलें।
console-told-wrong-host = कंसोल इस पते पर उपलब्ध नहीं है। बॉट का भेजा लिंक इस्तेमाल करें; बॉट चलाने वाले उसका पता CONSOLE_URL में सेट करते हैं।
console-told-too-long = यह उतने से ज़्यादा है जितना कंसोल लेता है। टिप्पणी में ज़्यादा से ज़्यादा 1,000 अक्षर हो सकते हैं।
console-told-not-found = ऐसा कोई पेज नहीं है।
console-told-failed = हमारी ओर से कुछ गड़बड़ी हुई। थोड़ी देर में फिर कोशिश करें; और जानकारी बॉट के लॉग में है।
console-told-held-up = बॉट का स्टोरेज अभी इस्तेमाल नहीं हो सकता। कुछ खोया नहीं है: कुछ मिनट में फिर कोशिश करें।
console-offline = बॉट से संपर्क नहीं हुआ, इसलिए कुछ नहीं बदला गया। कनेक्शन जाँचें, और दोबारा कोशिश करें।

# Times, in UTC.
console-moment = { TIME($at, pattern: "d MMM yyyy, HH:mm") }
console-moment-exact = { TIME($at, pattern: "d MMM yyyy, HH:mm:ss") }

# The queue: cases to look through.
console-shortcuts = अक्सर देखे जाने वाले
console-shortcut-all = सभी केस
console-shortcut-unread = समीक्षा बाक़ी
console-shortcut-second = दूसरे समीक्षक के लिए
console-shortcut-disputed = मतभेद वाले
console-shortcut-unsure = अनिश्चित
console-filters = फ़िल्टर
console-filters-more = फ़िल्टर
console-filters-clear = सभी फ़िल्टर हटाएँ
console-show = दिखाएँ
console-any = सभी
console-text = केस कोड या टिप्पणी
console-text-admin = केस कोड, टिप्पणी या भेजने वाला
console-sort = क्रम
console-sort-newest = सबसे नए पहले
console-sort-oldest = सबसे पुराने पहले
console-sort-least = सबसे कम भरोसा पहले
console-sort-most = सबसे ज़्यादा भरोसा पहले
console-filter-modality = स्कैन का प्रकार
console-filter-verdict = उत्तर
console-filter-outcome = RT-PCR
console-filter-review = समीक्षा
console-filter-site = केंद्र
console-filter-confidence = भरोसा
console-filter-least = कम से कम भरोसा, प्रतिशत में
console-filter-most = ज़्यादा से ज़्यादा भरोसा, प्रतिशत में
console-filter-dates = तारीख़ (UTC)
console-filter-since = इस दिन से
console-filter-until = इस दिन तक
console-modality = { $value ->
    [ct] सीटी
   *[xray] एक्स-रे
}
console-verdict = { $value ->
    [Refused] पढ़ा नहीं गया
    [Indeterminate] अनिश्चित
    [COVID] COVID
   *[Non-COVID] Non-COVID
}
console-outcome = { $value ->
    [disagrees] भेजने वाला असहमत
    [positive] पॉज़िटिव
    [negative] नेगेटिव
    [pending] बाक़ी है
   *[none] कोई नहीं
}
console-review = { $value ->
    [second] दूसरे समीक्षक की प्रतीक्षा में
    [agree] सहमति
    [disagree] असहमति
    [unusable] अनुपयोगी
    [disputed] मतभेद
   *[none] समीक्षा बाक़ी
}
console-state = { $state ->
    [received] मिला
    [awaiting_modality] सीटी या एक्स-रे बताना बाक़ी
    [queued] पढ़े जाने की प्रतीक्षा में
    [analysed] उत्तर दिया जा रहा है
    [cancelled] रद्द
    [refused] अस्वीकृत
    [failed] विफल
   *[answered] उत्तर दिया गया
}
console-column-case = केस
console-column-logged = दर्ज
console-column-sender = भेजने वाला
console-read-by-others = पढ़ा गया
console-erased-short = मिटाया गया
console-found = { $count ->
    [one] { $count } केस
   *[other] { $count } केस
}
console-found-more = अगले { $count } केस। और भी हैं।
console-found-further = { $count ->
    [0] देखे गए केसों में कोई नहीं।
    [one] देखे गए केसों में { $count } केस।
   *[other] देखे गए केसों में { $count } केस।
} आप खोज जारी रख सकते हैं।
console-found-nothing = इन फ़िल्टरों से कोई केस मेल नहीं खाता।
console-pages = पेज
console-first-page = पहला पेज
console-next-page = अगला पेज
console-further-back = और खोजें

# Keys.
console-keys = कुंजियाँ
console-keys-title = कीबोर्ड
console-key-move = अगला और पिछला केस
console-key-open = केस खोलें
console-key-search = खोजें
console-key-help = ये कुंजियाँ दिखाएँ
console-key-opinions = सहमत, असहमत, अनुपयोगी
console-key-next = अगला केस
console-key-previous = पिछला केस
console-key-queue = केसों पर वापस
console-key-heatmap = हीटमैप चालू और बंद
console-key-zoom = बड़ा करें, छोटा करें, और वापस
console-close = बंद करें

# One case.
console-previous = पिछला
console-next = अगला
console-picture = तस्वीर
console-stage = तस्वीर। +, − और 0 से बड़ा-छोटा करें, तीर वाली कुंजियों से खिसकाएँ।
console-scan-alt = इस केस का स्कैन ({ $modality ->
    [ct] सीटी
   *[xray] एक्स-रे
})
console-overlay-alt = वही तस्वीर मॉडल के हीटमैप के साथ
console-heatmap = हीटमैप
console-window = विंडो
console-level = लेवल
console-zoom-in = बड़ा करें
console-zoom-out = छोटा करें
console-reset = रीसेट
console-heatmap-told = गर्म रंग दिखाते हैं कि बताई गई श्रेणी के पक्ष में क्या था। हीटमैप ज़्यादा से ज़्यादा 720 पिक्सेल की धूसर प्रति पर बनाया जाता है; विंडो और लेवल उसके रंग भी बदलते हैं।
console-heatmap-apart = हीटमैप का आकार स्कैन से अलग है, इसलिए वह अलग से दिखाया गया है।
console-erased = यह केस अनुरोध पर मिटा दिया गया: इसकी तस्वीरें, टिप्पणियाँ और भेजने वाले का ब्योरा अब नहीं हैं। इसका उत्तर और यह लॉग बने रहेंगे।
console-no-pictures = इस केस की तस्वीरें अब नहीं रखी जातीं। केस और उसका लॉग बने रहेंगे।
console-said = मॉडल का उत्तर
console-context = भरोसा उस श्रेणी की वह संभावना है जो मॉडल बताता है; इसे शोध की ऐसी सार्वजनिक तस्वीरों पर अंशांकित (कैलिब्रेट) किया गया है जिनसे मॉडल ने नहीं सीखा था। जिन अस्पतालों से उसने नहीं सीखा, वहाँ वह कहीं ज़्यादा ग़लती करता है।
console-contradicted = बताया गया RT-PCR परिणाम इस उत्तर के विपरीत है।
console-give = { $opinion ->
    [agree] सहमत
    [disagree] असहमत
   *[unusable] अनुपयोगी
}
console-opinion = { $opinion ->
    [agree] सहमत
    [disagree] असहमत
   *[unusable] तस्वीर अनुपयोगी
}
console-note = टिप्पणी (ज़्यादा से ज़्यादा 1,000 अक्षर, बिना नाम के)
console-save-note = टिप्पणी सहेजें
console-outcome-note = परिणाम पर टिप्पणी (ज़्यादा से ज़्यादा 1,000 अक्षर, बिना नाम के)
console-blind = { $count ->
    [one] एक दूसरे समीक्षक ने यह केस पढ़ा है। अपनी राय देने के बाद आप देख सकेंगे कि उन्होंने क्या कहा।
   *[other] { $count } दूसरे समीक्षकों ने यह केस पढ़ा है। अपनी राय देने के बाद आप देख सकेंगे कि उन्होंने क्या कहा।
}
console-readings = रीडिंग
console-reading = { $number ->
    [1] पहला समीक्षक
    [2] दूसरा समीक्षक
   *[3] निर्णायक समीक्षक
}
console-sender-disagrees = भेजने वाला उत्तर से सहमत नहीं है।
console-rt-pcr = RT-PCR: { $rt_pcr ->
    [positive] पॉज़िटिव
    [negative] नेगेटिव
    [pending] बाक़ी है
   *[none] कोई नहीं
}
console-problem-review-closed = इस केस की सभी ज़रूरी रीडिंग हो चुकी हैं।
console-problem-review-impossible = समीक्षा सिर्फ़ उस केस की हो सकती है जिसका उत्तर दिया गया हो और जो मिटाया न गया हो।
console-problem-review-own = यह केस आपने ही भेजा था, इसलिए इसकी समीक्षा कोई और करेगा।
console-problem-review-first = पहले अपनी राय दें; टिप्पणी उसी के साथ जाती है।
console-problem-outcome-impossible = परिणाम सिर्फ़ उस केस का दर्ज हो सकता है जिसका उत्तर दिया गया हो और जो मिटाया न गया हो।
console-problem-note-too-long = टिप्पणी में ज़्यादा से ज़्यादा 1,000 अक्षर हो सकते हैं, इसलिए वह सहेजी नहीं गई।
console-told-no-case = इस कोड का कोई केस नहीं है।
console-told-no-picture = यह तस्वीर अब नहीं रखी जाती।
console-told-unseen = पहले केस खोलें: उसकी तस्वीरें सिर्फ़ उसके पेज पर दिखाई जाती हैं।

# The timeline of a case. Who did it stands behind.
console-timeline = घटनाक्रम
console-by-bot = बॉट
console-event-received = मिला
console-event-awaiting-modality = पूछा गया कि सीटी है या एक्स-रे
console-event-queued = पढ़ने के लिए भेजा गया
console-event-analysed = मॉडल ने पढ़ा
console-event-answered = उत्तर दिया गया
console-event-cancelled = रद्द किया गया
console-event-refused = अस्वीकृत
console-event-failed = विफल
console-event-told = भेजने वाले को बताया गया
console-event-viewed = देखा गया
console-event-listed = केस की सूची देखी गई
console-event-outcome = परिणाम बताया गया
console-event-reviewed = समीक्षा हुई
console-event-review-note = समीक्षा की टिप्पणी बदली
console-event-erased = मिटाया गया
console-event-reminded = भेजने वाले को परिणाम की याद दिलाई गई
console-event-not-reminded = भेजने वाले को परिणाम की याद नहीं दिलाई जा सकी
console-event-tap-refused = किसी का बटन दबाना अस्वीकार हुआ
console-event-case-refused = किसी को केस दिखाना अस्वीकार हुआ
console-event-note-refused = किसी की टिप्पणी अस्वीकार हुई
console-event-edit-ignored = इसका संदेश बदला गया, जिससे कुछ नहीं बदला
console-seen-in = { $place ->
    [review] चैट में समीक्षा करते समय
    [console] कंसोल में
    [chat] चैट में
   *[export] एक्सपोर्ट में
}
