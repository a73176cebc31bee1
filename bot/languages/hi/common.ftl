# शब्दावली, ताकि सब संदेशों में एक ही शब्द रहें:
# scan: स्कैन; picture: तस्वीर; CT slice: सीटी स्लाइस; X-ray: एक्स-रे; case: केस; verdict, answer: नतीजा, उत्तर;
# confidence: भरोसा; heatmap: हीटमैप; Indeterminate: अनिश्चित; refused: अस्वीकृत; judged: जाँचा गया;
# learned from: से सीखा; class: श्रेणी; review, reviewer: समीक्षा, समीक्षक; clinician: चिकित्साकर्मी; admin: एडमिन;
# site: केंद्र; invitation: निमंत्रण; audit log: ऑडिट लॉग; checkpoint: चेकपॉइंट; backup: बैकअप; consent: सहमति;
# RT-PCR: RT-PCR जाँच; not a diagnosis: निदान नहीं; pilot: पायलट; erase: मिटाना;
# export: एक्सपोर्ट; note: टिप्पणी; outcome: परिणाम; console: समीक्षा कंसोल; drift: ड्रिफ़्ट (बदलाव);
# sensitivity, specificity: संवेदनशीलता, विशिष्टता; reading: रीडिंग; study: स्टडी; series: सीरीज़; album: एल्बम;
# film: फ़िल्म; light box: व्यू बॉक्स; log odds: लॉग ऑड्स।
# संबोधन "आप"; बॉट अपने लिए ऐसे वाक्य कहता है जिनमें लिंग न झलके।

# Words and forms that other messages are made of.

modality = { $modality ->
    [ct] सीटी
   *[xray] एक्स-रे
}
role = { $role ->
    [admin] एडमिन
    [reviewer] समीक्षक
   *[clinician] चिकित्साकर्मी
}
percent = { $number }%
duration-seconds = { $count } सेकंड
duration-minutes = { $count } मिनट
duration-hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
}
list-comma = { ", " }
list-and = { " और " }

unproven = जिन अस्पतालों से मॉडल ने नहीं सीखा, वहाँ वह कहीं ज़्यादा ग़लती करता है। देखें: /help
not-a-diagnosis = <i>यह निदान (डायग्नोसिस) नहीं है। मानक जाँच अब भी RT-PCR ही है।</i>
