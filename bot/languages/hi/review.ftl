# The review deck, and alerts to the admins.

review-sent = { TIME($at, pattern: "d MMMM yyyy, HH:mm") } UTC पर भेजा गया
review-site = केंद्र: { $site }
review-rt-pcr =
    RT-PCR: { $rt_pcr ->
        [positive] पॉज़िटिव
        [negative] नेगेटिव
       *[pending] बाक़ी है
    }
# Labels of buttons: no markup, and short.
review-view =
    { $view ->
        [picture] तस्वीर
       *[heatmap] हीटमैप
    }
review-opinion =
    { $opinion ->
        [agree] सहमत
        [disagree] असहमत
       *[unusable] अनुपयोगी
    }
review-note = टिप्पणी
review-skip = छोड़ें
review-stop = रोकें
review-go-on = समीक्षा जारी रखें

review-none = कोई और केस आपकी समीक्षा की प्रतीक्षा में नहीं है।
review-stopped = रोका गया। आपने जो कहा, वह रखा गया है।
review-no-picture = केस <code>{ $code }</code> की तस्वीर नहीं मिल रही, इसलिए यहाँ उसकी समीक्षा नहीं हो सकती।
review-note-ask = केस <code>{ $code }</code> पर क्या टिप्पणी हो? इस संदेश के उत्तर में लिखें, मरीज़ों के नाम के बिना।
review-note-asks = और केस <code>{ $code }</code> के उत्तर पर आपकी क्या राय है? आपकी टिप्पणी उसी के साथ रखी जाएगी।
review-note-too-long = टिप्पणी में ज़्यादा से ज़्यादा { $most } अक्षर हो सकते हैं। कृपया फिर से, छोटी टिप्पणी के साथ उत्तर दें।
review-noted = केस <code>{ $code }</code> पर आपकी टिप्पणी रखी गई।
# Alerts: at most 200 characters, no markup.
review-note-lost = आपकी टिप्पणी अब नहीं है। कृपया केस के नीचे "टिप्पणी" दबाएँ और उसे फिर से लिखें।
review-own = यह केस आपने ही भेजा था, इसलिए इसकी समीक्षा कोई और करेगा।
review-closed = दूसरे समीक्षक इस केस का फ़ैसला पहले ही कर चुके हैं।
review-gone = इस केस की समीक्षा अब नहीं हो सकती।

# $verdict is such as: COVID — भरोसा 93%.
contradiction =
    ⚠️ RT-PCR का परिणाम केस <code>{ $code }</code> के उत्तर के विपरीत है।
    उत्तर: { $verdict }
    RT-PCR: { $rt_pcr ->
        [positive] पॉज़िटिव
       *[negative] नेगेटिव
    }
contradiction-open = समीक्षा के लिए खोलें
errors-many =
    ⚠️ पिछले एक घंटे में { $all } में से { $bad } स्कैन पढ़े नहीं जा सके, या पढ़ने वाले प्रोग्राम ने उन्हें अस्वीकार किया। लॉग देखें, और यह भी कि क्या भेजा गया।
errors-few = ✅ पिछले एक घंटे में { $all } में से { $bad } स्कैन पढ़े नहीं जा सके, या पढ़ने वाले प्रोग्राम ने उन्हें अस्वीकार किया: स्थिति फिर से ठीक है।
