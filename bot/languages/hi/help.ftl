# /start and /help.

start =
    <b>Radiogram</b> एक बार में छाती की एक तस्वीर में COVID के संकेत देखता है।

    <b>छाती की सीटी स्लाइस</b> या <b>छाती का एक्स-रे</b> फ़ोटो या फ़ाइल के रूप में भेजें; फिर "सीटी" या "एक्स-रे" दबाएँ। उत्तर COVID, Non-COVID या "अनिश्चित" होता है, साथ में भरोसे का प्रतिशत और हीटमैप।

    { not-a-diagnosis }

help =
    <b>कैसे करें</b>
    1. एक तस्वीर भेजें: छाती की सीटी स्लाइस या सामने से (PA/AP) लिया गया छाती का एक्स-रे। <b>फ़ाइल</b> के रूप में वह फ़ोटो से ज़्यादा साफ़ पहुँचती है। एक ही जाँच की कई तस्वीरें, एल्बम के रूप में भेजने पर, एक ही उत्तर पाती हैं।
    2. <b>सीटी</b> या <b>एक्स-रे</b> दबाएँ। एक बार आप स्कैन रखे और पढ़े जाने के तरीक़े से सहमत हो जाएँ (/start), तो कैप्शन में <code>ct</code> या <code>x-ray</code> लिख सकते हैं, तब पूछा नहीं जाएगा।
    3. उत्तर पढ़ें। हीटमैप के गर्म रंग दिखाते हैं कि बताई गई श्रेणी के पक्ष में क्या था।

    <b>इस संख्या का अर्थ</b>
    भरोसा उस श्रेणी की वह संभावना है जो मॉडल बताता है; इसे शोध की ऐसी सार्वजनिक तस्वीरों पर अंशांकित (कैलिब्रेट) किया गया है जिनसे मॉडल ने नहीं सीखा था। जहाँ मॉडल पर्याप्त निश्चित न हो, या तस्वीर उसकी सीखी हुई तस्वीरों से अलग हो, वहाँ वह <b>अनिश्चित</b> कहता है।
    <b>जिन अस्पतालों से उसने नहीं सीखा था, उनकी तस्वीरों पर उसके एक-तिहाई से ज़्यादा निश्चित उत्तर ग़लत थे।</b> आपका अस्पताल शायद ऐसा ही है: सिर्फ़ इस उत्तर के आधार पर कोई क़दम न उठाएँ। आँकड़े: /model

    <b>समूहों में</b>
    <code>/scan</code> कैप्शन के साथ स्कैन भेजें, या किसी स्कैन के उत्तर में <code>/scan</code> लिखें।

    JPEG, PNG, WebP, HEIC, BMP, TIFF, GIF, DICOM, PDF और ZIP, 20 MB तक।

    { not-a-diagnosis }

# /model. $share is such as 87 %.
models = <b>मॉडल कितनी बार सही होते हैं</b>, इस संस्करण के जारी होने से पहले की माप के अनुसार:
models-one = <b>{ modality } { $version }</b>
models-learned =
    { $sources ->
        [one] { $sources } सार्वजनिक संग्रह
       *[other] { $sources } सार्वजनिक संग्रहों
    } की { $pictures ->
        [one] { $pictures } तस्वीर से सीखा।
       *[other] { $pictures } तस्वीरों से सीखा।
    }
models-held-out = इन्हीं संग्रहों की अलग रखी गई तस्वीरों पर: { $trial }।
models-elsewhere = ऐसे संग्रह पर जो उसने कभी नहीं देखा था: { $trial }।
models-auroc = AUROC बताता है कि COVID वाली तस्वीर को बिना COVID वाली से कितनी बार ऊँचा आँका गया: 0.5 यानी सिक्का उछालना, 1 यानी कभी ग़लत नहीं।
models-card = { modality } का मॉडल कार्ड
models-card-sent = { modality } { $version } का मॉडल कार्ड: उसने किससे सीखा, उसकी जाँच कैसे हुई, उसे कौन इस्तेमाल कर सकता है और वह कहाँ ग़लत होता है। यह अंग्रेज़ी में है।
trial-pictures =
    { $pictures ->
        [one] { $pictures } तस्वीर
       *[other] { $pictures } तस्वीरें
    }
trial-auroc = AUROC { NUMBER($auroc, minimumFractionDigits: 2, maximumFractionDigits: 2) }
trial-auroc-between = { trial-auroc } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
trial-answered = { $share } का उत्तर दिया
trial-wrong = <b>{ $share } उत्तर ग़लत</b>
