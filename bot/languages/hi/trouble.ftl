# When something does not work: for people, then for admins.

-it-waits = इसे दोबारा भेजने की ज़रूरत नहीं: यह प्रतीक्षा में है, और ठीक होते ही इसका उत्तर दिया जाएगा।
trouble-full = इस सेवा की डिस्क भर गई है, इसलिए आपका संदेश अभी सहेजा नहीं जा सकता। { -it-waits }
trouble-read-only = इस सेवा के स्टोरेज में अभी कुछ लिखा नहीं जा सकता। { -it-waits }
trouble-unreachable = इस सेवा के स्टोरेज तक अभी पहुँच नहीं है। { -it-waits }
not-handled = बॉट की ओर से कुछ गड़बड़ी हुई और इस संदेश पर काम नहीं हो सका। कृपया दोबारा भेजें।

-nothing-is-lost = संदेश प्रतीक्षा में हैं और कुछ खोया नहीं है; ठीक होते ही बॉट अपने-आप आगे बढ़ेगा। रीस्टार्ट की ज़रूरत नहीं।
storage-full = ⚠️ बॉट की डिस्क भर गई है। { -nothing-is-lost } जगह बनाएँ: पुराने बैकअप या दूसरी फ़ाइलें हटाएँ।
storage-read-only = ⚠️ बॉट का स्टोरेज सिर्फ़ पढ़ा जा सकता है, लिखा नहीं। { -nothing-is-lost } हो सकता है डिस्क ख़राब हो रही हो: सिस्टम का लॉग देखें।
storage-unreachable = ⚠️ बॉट के डेटाबेस या डिस्क तक पहुँच नहीं है। { -nothing-is-lost } doctor से जाँचें।
storage-usable = ✅ बॉट का स्टोरेज फिर से काम कर रहा है। जो प्रतीक्षा में था, उसका उत्तर दिया जा रहा है।

# $said is a sentence of health.ftl or of a command.
health-unwell = ⚠️ { $said }
health-well = ✅ फिर से ठीक: { $said }
pictures-lost = ⚠️ { $said }
pictures-found = ✅ तस्वीरों के भंडार में सारी तस्वीरें फिर से मौजूद हैं।

chore-name =
    { $chore ->
        [backup] रोज़ का बैकअप
        [purged] पुरानी तस्वीरें हटाने का रोज़ का काम
        [tidied] डेटाबेस सँवारने का रोज़ का काम
        [drift] ड्रिफ़्ट जाँचने का रोज़ का काम
       *[digest] एडमिन को रोज़ का संदेश
    }
chore-failed =
    ⚠️ { chore-name } नहीं हो सका: { $wrong }
    हर घंटे फिर कोशिश की जाती है।
chore-fault = { $kind }; कहाँ हुआ, यह लॉग में है।
chore-done = ✅ { chore-name } फिर से हो गया।
