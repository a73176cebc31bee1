# Invitations and roles, for admins. The words after a command, such as reviewer or 20x, stay as they are.

invite-usage =
    जिस केंद्र के लिए निमंत्रण है उसका नाम लिखें; चाहें तो यह भी कि कितने लोग (वरना 1) और कितने दिन (वरना 7) उसे इस्तेमाल कर सकते हैं:
    <code>/invite St Mary Hospital</code>
    <code>/invite St Mary Hospital 20x 30d</code>
invite-made =
    <b>{ $site }</b> के लिए निमंत्रण { $number }, { $people ->
        [one] एक व्यक्ति
       *[other] { $people } लोगों
    } के लिए, { TIME($until, pattern: "d MMMM yyyy, HH:mm") } UTC तक। यह लिंक दें या तस्वीर स्कैन करवाएँ; जिसके पास यह हो वह अंदर आ सकता है, इसलिए किसी और को न भेजें:
    { $link }
invites =
    { $total ->
        [one] <b>{ $total } खुला निमंत्रण</b>
       *[other] <b>{ $total } खुले निमंत्रण</b>
    }
invites-one = <b>{ $number }</b> { $site }: { $most } में से { $used } इस्तेमाल, { TIME($until, pattern: "d MMMM yyyy") } तक
invites-none = कोई खुला निमंत्रण नहीं है। बनाने के लिए: /invite
# Labels of buttons: no markup, and short.
invites-new = नया निमंत्रण
invites-how-many = निमंत्रण कितने लोग, और कितने समय तक इस्तेमाल कर सकते हैं?
invites-size =
    { $people ->
        [one] { $people } व्यक्ति
       *[other] { $people } लोग
    }, { $days } दिन
invites-which-site = यह किस केंद्र के लिए है?
invites-other-site = दूसरा केंद्र
invite-ask = निमंत्रण किस केंद्र के लिए है? इस संदेश के उत्तर में उसका नाम लिखें।
invite-site-too-long = केंद्र के नाम में ज़्यादा से ज़्यादा { $most } अक्षर हो सकते हैं। कृपया फिर से, छोटे नाम के साथ उत्तर दें।
revoke = निमंत्रण { $number } वापस लें
revoked = निमंत्रण { $number } वापस ले लिया गया। जो पहले से अंदर हैं, वे बने रहेंगे।

# $standing is a role, and a site where there is one.
people-one = <b>{ $number }</b> { $name }: { $standing }
people =
    { $total ->
        [one] <b>{ $total } व्यक्ति</b>
       *[other] <b>{ $total } लोग</b>
    }
people-since = { TIME($at, pattern: "d MMMM yyyy") } को अनुमति मिली।
# Labels of buttons: no markup, and short.
people-leave = बाहर करें
people-leave-ask = { $name } तब तक बॉट इस्तेमाल नहीं कर सकेंगे जब तक उन्हें फिर से निमंत्रण न मिले। उनके केस बने रहेंगे। क्या आप निश्चित हैं?
people-leave-sure = हाँ, बाहर करें
people-none = अभी किसी को अनुमति नहीं दी गई है। निमंत्रण बनाने के लिए: /invite
role-usage =
    व्यक्ति का नंबर, जैसा /people में है, और उनकी नई भूमिका लिखें:
    <code>/role 12 reviewer</code>
    भूमिका इनमें से एक: clinician (चिकित्साकर्मी), reviewer (समीक्षक), admin (एडमिन); या out, यानी अब बॉट इस्तेमाल करने की अनुमति नहीं।
role-unknown = नंबर { $number } वाला कोई नहीं है। नंबर देखने के लिए: /people
role-given = { $name } की नई भूमिका: { role }।
role-out = { $name } को अब बॉट इस्तेमाल करने की अनुमति नहीं है। उनके केस बने रहेंगे।
role-last-admin = अभी { $name } ही एडमिन हैं, और कोई दूसरा एडमिन होने तक बने रहेंगे।
role-by-settings = { $name } बॉट की सेटिंग ADMIN_IDS के कारण एडमिन हैं: यह सिर्फ़ वहीं बदला जा सकता है।
