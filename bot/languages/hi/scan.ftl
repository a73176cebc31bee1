# From the picture to the answer. The words COVID and Non-COVID stay as they are in every language.

question = यह <b>सीटी</b> स्लाइस है या <b>एक्स-रे</b>?
cancel = रद्द करें
read-as = { modality } मानकर पढ़ें
reading = { modality } पढ़ा जा रहा है… (केस <code>{ $code }</code>)
cancelled = रद्द किया गया। तस्वीर का विश्लेषण नहीं हुआ। केस <code>{ $code }</code>
first-frame = फ़ाइल में कई तस्वीरें हैं; सिर्फ़ पहली पढ़ी जाती है।

wait-place = आपसे पहले दूसरों ने स्कैन भेजे हैं: आपका नंबर { $place } है, लगभग { $duration }।
wait-busy = पढ़े जाने की प्रतीक्षा में स्कैन: { $waiting }, समय लगभग { $duration }। आपकी तस्वीर सुरक्षित रखी है: उसके बाद फिर से कोई बटन दबाएँ।
late-answer = आपने यह { TIME($sent, pattern: "d MMMM, HH:mm") } UTC पर भेजा था। बॉट तक पहुँच नहीं थी, इसलिए यह उत्तर देर से आया है।

# $verdict is COVID or Non-COVID, $confidence such as 87 %.
verdict-sure = <b>{ $verdict }</b> — भरोसा <b>{ $confidence }</b>
# $leaning is COVID or Non-COVID.
verdict-unsure = <b>अनिश्चित</b> — { $leaning } { $share }, कुछ कहने के लिए काफ़ी नहीं
verdict-case = छाती का { modality } · केस <code>{ $code }</code>
verdict-meaning =
    { $verdict ->
        [COVID] यह तस्वीर COVID के उन केसों से ज़्यादा मिलती है जिनसे मॉडल ने सीखा। गर्म रंग दिखाते हैं कि कहाँ।
        [Non-COVID] यह तस्वीर बिना COVID वाले उन केसों से ज़्यादा मिलती है जिनसे मॉडल ने सीखा। इससे कोई दूसरी बीमारी ख़ारिज नहीं होती।
       *[Indeterminate] मॉडल नहीं बता सकता: या तो कोई भी श्रेणी उत्तर देने लायक निश्चित नहीं है, या तस्वीर उन तस्वीरों से बहुत अलग है जिनसे उसने सीखा।
    }
verdict-model = मॉडल { $model } { $version }

# What was done to a photo, and what makes a picture hard to judge: one sentence each, with what to do better.
quality-rectified = आपकी फ़ोटो में फ़िल्म या स्क्रीन है: सिर्फ़ उसी हिस्से को सीधा करके जाँचा गया।
quality-sheet-not-found = आपकी फ़ोटो में फ़िल्म या स्क्रीन के किनारे नहीं मिले, इसलिए पूरी फ़ोटो जाँची गई: बिल्कुल सामने से फ़ोटो लें, जिसमें चारों किनारे दिखें।
quality-turned = तस्वीर सीधी नहीं थी, उसे घुमाया गया।
quality-small = तस्वीर छोटी है, इसलिए उत्तर कम निश्चित है: मूल फ़ाइल भेजें।
quality-low-contrast = तस्वीर में कंट्रास्ट कम है: फ़िल्म को तेज़ रोशनी वाले व्यू बॉक्स पर रखकर फ़ोटो लें, या मूल फ़ाइल भेजें।
quality-dark = तस्वीर गहरी (डार्क) है: फ़िल्म को तेज़ रोशनी वाले व्यू बॉक्स पर रखकर फ़ोटो लें, या स्क्रीन की रोशनी बढ़ाएँ।
quality-bright = तस्वीर में रोशनी बहुत ज़्यादा है, इसलिए उत्तर कम निश्चित है: फ़ोटो लेने से पहले फ़ोन पर फ़िल्म को छुएँ, ताकि कैमरा रोशनी उसी के हिसाब से तय करे।
quality-blurred = तस्वीर धुंधली है, इसलिए उत्तर कम निश्चित है: फ़ोन स्थिर रखें, फ़ोकस के लिए फ़ोन पर फ़िल्म को छुएँ, और नई फ़ोटो भेजें।
quality-glare = फेफड़ों पर रोशनी की चमक पड़ रही है, इसलिए उत्तर कम निश्चित है: बत्तियाँ बुझाएँ या जगह बदलें, और नई फ़ोटो भेजें।
quality-inverted = यह नेगेटिव हो सकती है, या सीधी नहीं है: ऐसी तस्वीर भेजें जिसमें फेफड़े काले दिखें और सिर ऊपर हो।
quality-unfamiliar = तस्वीर उन तस्वीरों से अलग है जिनसे मॉडल ने सीखा, इसलिए इस उत्तर पर भरोसा न करें।

# Alerts: at most 200 characters, no markup.
tap-unknown = यह बटन अब मान्य नहीं है। कृपया तस्वीर दोबारा भेजें।
tap-foreign = सिर्फ़ वही व्यक्ति उत्तर दे सकता है जिसने यह तस्वीर भेजी।
tap-done-queued = यह तस्वीर पहले से पढ़ी जा रही है।
tap-done-analysed = { tap-done-queued }
tap-done-answered = इस तस्वीर का उत्तर दिया जा चुका है। नए उत्तर के लिए इसे दोबारा भेजें।
tap-done-cancelled = यह रद्द किया गया था। पढ़वाने के लिए तस्वीर दोबारा भेजें।
tap-done-refused = यह तस्वीर पढ़ी नहीं जा सकी। कृपया दूसरी भेजें।
tap-done-failed = यह तस्वीर पढ़ी नहीं जा सकी। कृपया इसे दोबारा भेजें।
