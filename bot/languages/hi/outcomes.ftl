# What became of a case: buttons under a verdict, notes, reminders.

# Buttons: two in a row on a phone.
outcome-button-positive = RT-PCR पॉज़िटिव
outcome-button-negative = RT-PCR नेगेटिव
outcome-button-pending = RT-PCR बाक़ी है
outcome-button-disagree = मैं असहमत हूँ
outcome-button-note = टिप्पणी जोड़ें

# Alerts: at most 200 characters, no markup.
outcome-noted =
    { $choice ->
        [positive] दर्ज हुआ: RT-PCR पॉज़िटिव। धन्यवाद।
        [negative] दर्ज हुआ: RT-PCR नेगेटिव। धन्यवाद।
        [pending] दर्ज हुआ: RT-PCR बाक़ी है। तीन दिन बाद फिर पूछा जाएगा।
       *[disagree] दर्ज हुआ: आप असहमत हैं। धन्यवाद।
    }
outcome-taken-back = वापस लिया गया।
outcome-contradicts = धन्यवाद। यह परिणाम बॉट के उत्तर के विपरीत है, इसलिए केस समीक्षकों के सामने रखा जाएगा।
outcome-closed = इस केस के लिए कुछ दर्ज नहीं हो सकता: इसका उत्तर नहीं है, या इसे मिटा दिया गया था।

# In a list.
outcome-rt-pcr =
    { $result ->
        [positive] RT-PCR पॉज़िटिव
        [negative] RT-PCR नेगेटिव
       *[pending] RT-PCR बाक़ी है
    }
outcome-disagrees = आप असहमत हैं
outcome-has-note = टिप्पणी के साथ

note-prompt =
    केस <code>{ $code }</code> पर अपनी टिप्पणी इस संदेश के उत्तर में लिखें: ज़्यादा से ज़्यादा { $most } अक्षर, बिना नाम के। वह पिछली टिप्पणी की जगह लेगी; सिर्फ़ एक हाइफ़न (-) लिखने से वह हट जाती है।
note-kept = टिप्पणी केस <code>{ $code }</code> के साथ रखी गई।
note-removed = केस <code>{ $code }</code> पर अब कोई टिप्पणी नहीं है।
note-too-long = टिप्पणी में { $letters } अक्षर हैं; ज़्यादा से ज़्यादा { $most } रखे जाते हैं। कुछ दर्ज नहीं हुआ: उसे छोटा करें और सवाल का फिर से उत्तर दें।
note-not-text = टिप्पणी सिर्फ़ लिखित हो सकती है। कुछ दर्ज नहीं हुआ: सवाल का उत्तर लिखकर दें।
note-foreign = केस पर टिप्पणी सिर्फ़ वही जोड़ सकता है जिसने तस्वीर भेजी।

reminder = { TIME($sent, pattern: "d MMMM yyyy") } को भेजे गए केस <code>{ $code }</code> का RT-PCR तीन दिन पहले बाक़ी था। अगर परिणाम अब आ गया है, तो कृपया उसे दबाएँ। फिर नहीं पूछा जाएगा।
