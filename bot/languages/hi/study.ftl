# Files and albums that hold several pictures, and what was noticed about a file.

# Instead of the question CT or X-ray, where a DICOM file names it.
study-ask = फ़ाइल के अनुसार यह छाती का <b>{ modality }</b> है। क्या इसे पढ़ा जाए?
study-pictures =
    { $pictures ->
        [one] { $pictures } तस्वीर, एक स्टडी के रूप में पढ़ी जाएगी।
       *[other] { $pictures } तस्वीरें, एक ही स्टडी के रूप में पढ़ी जाएँगी।
    }
study-progress = तस्वीर { $done } / { $pictures }
# $usable of $pictures, such as 38 of 40.
study-usable =
    { $usable ->
        [one] उत्तर का आधार: { $pictures } में से { $usable } तस्वीर।
       *[other] उत्तर का आधार: { $pictures } में से { $usable } तस्वीरें, जिनके लॉग ऑड्स (log odds) का औसत लिया गया।
    }
# Where those are the fewer, so that all are averaged.
study-doubtful = भरोसे लायक़ तस्वीरें: { $pictures } में से { $usable }, किसी वर्ग का नाम लेने के लिए बहुत कम।
# $positions are numbers and spans of pictures, such as 1–3, 17.
study-unusable = अनुपयोगी तस्वीरें, क्रम संख्या: { $positions }।
# $positions are numbers of pictures, the most telling first, such as 12, 20, 31.
study-shown = दिखाई गई तस्वीरें, क्रम संख्या: { $positions }।
study-left-out =
    { $pictures ->
        [one] फ़ाइल की { $pictures } और तस्वीर नहीं पढ़ी गई।
       *[other] फ़ाइल की { $pictures } और तस्वीरें नहीं पढ़ी गईं।
    }

noted-text-masked = तस्वीर के किनारे की लिखावट को सहेजने से पहले ढक दिया गया।
noted-deidentified = फ़ाइल में दिए नाम और दूसरे विवरण नहीं रखे गए।
noted-lateral = यह बगल से ली गई (लेटरल) तस्वीर है; मॉडल ने सामने से ली गई तस्वीरों से सीखा, इसलिए उत्तर कम निश्चित है।

# An album: pictures or files sent together.
album-after-tap = एल्बम की बाक़ी तस्वीरें लिए जाने के बाद ये आईं: इन्हें अलग से पढ़ा जाता है।
album-unread =
    { $files ->
        [one] एल्बम की { $files } फ़ाइल नहीं पढ़ी जा सकी।
       *[other] एल्बम की { $files } फ़ाइलें नहीं पढ़ी जा सकीं।
    }
# $seen is such as "4 CT slices and 1 X-ray".
album-mixed = एल्बम में ये दिखे: { $seen }। हर प्रकार को अलग पढ़ा जाए, या सबको एक ही प्रकार मानकर?
album-ct = { $pictures } सीटी स्लाइस
album-xray = { $pictures } एक्स-रे
album-other =
    { $pictures ->
        [one] { $pictures } दूसरी तस्वीर
       *[other] { $pictures } दूसरी तस्वीरें
    }
# The consent text speaks of tapping CT or X-ray, so this button names both.
album-as-seen = सीटी और एक्स-रे, जैसे दिखे

# The same picture again, by the same person: the answer that it got before is shown again.
duplicate-sent = आपने यह पहले { TIME($sent, pattern: "d MMMM, HH:mm") } UTC पर भेजा था। तब का उत्तर यह है:
duplicate-anew = नया विश्लेषण करें
refusal-duplicate = आपने यह पहले भेजा था; तब का उत्तर अब उपलब्ध नहीं है। पढ़वाने के लिए दोबारा भेजें।

# /lowdata
lowdata-on = अब उत्तर छोटे आकार में आते हैं: हीटमैप ज़्यादा से ज़्यादा 45 KB का, और /case बिना स्कैन के।
lowdata-off = उत्तर पूरे आकार में आते हैं। जहाँ इंटरनेट महँगा या धीमा हो, वहाँ छोटे उत्तर भेजे जा सकते हैं।
lowdata-turn-on = छोटे उत्तर भेजें
lowdata-turn-off = पूरे आकार में भेजें
# Under a verdict on a photo that is blurred, or small, since the phone shrank it.
quality-as-file = फ़ोन फ़ोटो को छोटा कर देता है: फ़ाइल के रूप में यह स्कैन ज़्यादा साफ़ पहुँचेगा।

# In the log of the console.
console-event-joined = एल्बम का एक हिस्सा आया
console-event-split = दो स्टडी में बाँटा गया
