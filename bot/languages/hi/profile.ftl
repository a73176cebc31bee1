# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = यह बॉट क्या करता है
command-help = स्कैन कैसे भेजें और उत्तर कैसे पढ़ें
command-model = मॉडल कितनी बार सही और कितनी बार ग़लत होते हैं
command-history = आपके केस, सबसे नए पहले
command-case = कोई केस फिर से देखें
command-delete = एक केस, या आपका सब कुछ मिटाएँ
command-export = आपका डेटा एक फ़ाइल में
command-cancel = पिछला सवाल वापस लें
command-language = भाषा बदलें
command-lowdata = छोटे उत्तर, जहाँ इंटरनेट महँगा या धीमा हो
command-privacy = क्या रखा जाता है, कब तक, और कौन देख सकता है
command-withdraw = अपनी सहमति वापस लें
command-scan = जिस स्कैन का यह कैप्शन या उत्तर है, उसे पढ़ें
command-admin = मेन्यू: समीक्षा, आँकड़े, लोग, ऑडिट
command-review = एक-एक करके केसों की समीक्षा
command-broadcast = बॉट के सभी उपयोगकर्ताओं को लिखें
command-invite = किसी केंद्र के लोगों को बुलाएँ
command-invites = खुले निमंत्रण
command-people = बॉट कौन इस्तेमाल कर सकता है
command-role = किसी की भूमिका बदलें

# Descriptions: at most 120 and 512 characters, no markup.
description-short = छाती की सीटी या एक्स-रे तस्वीर में COVID के संकेत देखता है। यह निदान नहीं है।
description =
    छाती की सीटी स्लाइस या छाती का एक्स-रे फ़ोटो या फ़ाइल के रूप में भेजें। कुछ ही पल में COVID या Non-COVID का उत्तर, भरोसे का प्रतिशत और हीटमैप मिलता है।

    स्वास्थ्यकर्मियों के लिए। यह निदान (डायग्नोसिस) नहीं है: मानक जाँच अब भी RT-PCR ही है।
