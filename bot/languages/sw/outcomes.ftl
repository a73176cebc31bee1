# What became of a case: buttons under a verdict, notes, reminders.

# Buttons: two in a row on a phone.
outcome-button-positive = RT-PCR chanya
outcome-button-negative = RT-PCR hasi
outcome-button-pending = RT-PCR inasubiriwa
outcome-button-disagree = Sikubali
outcome-button-note = Ongeza dokezo

# Alerts: at most 200 characters, no markup.
outcome-noted =
    { $choice ->
        [positive] Imeandikwa: RT-PCR chanya. Asante.
        [negative] Imeandikwa: RT-PCR hasi. Asante.
        [pending] Imeandikwa: jibu la RT-PCR bado linasubiriwa. Nitauliza tena baada ya siku tatu.
       *[disagree] Imeandikwa: hukubaliani. Asante.
    }
outcome-taken-back = Imeondolewa.
outcome-contradicts = Asante. Matokeo haya yanapingana na jibu, kwa hiyo kisa kinapelekwa kwa wahakiki.
outcome-closed = Hakuna kinachoweza kuandikwa kwa kisa hiki: hakina jibu, au kilifutwa.

# In a list.
outcome-rt-pcr =
    { $result ->
        [positive] RT-PCR chanya
        [negative] RT-PCR hasi
       *[pending] RT-PCR inasubiriwa
    }
outcome-disagrees = hukubaliani
outcome-has-note = kina dokezo

note-prompt =
    Andika dokezo lako kuhusu kisa <code>{ $code }</code> kama jibu kwa ujumbe huu: herufi zisizozidi { $most }, bila majina. Litachukua nafasi ya dokezo la awali; kistari (-) pekee huliondoa.
note-kept = Dokezo limehifadhiwa pamoja na kisa <code>{ $code }</code>.
note-removed = Kisa <code>{ $code }</code> sasa hakina dokezo.
note-too-long = Dokezo lina herufi { $letters }; zinazohifadhiwa hazizidi { $most }. Hakuna kilichoandikwa: lifupishe, kisha jibu swali tena.
note-not-text = Dokezo linaweza kuwa maandishi tu. Hakuna kilichoandikwa: jibu swali kwa maandishi.
note-foreign = Ni aliyetuma picha pekee anayeweza kuongeza dokezo kwenye kisa chake.

reminder = Siku tatu zilizopita, jibu la RT-PCR la kisa <code>{ $code }</code>, kilichotumwa tarehe { TIME($sent, pattern: "d MMM yyyy") }, lilikuwa bado linasubiriwa. Ikiwa sasa lipo, tafadhali liguse. Sitauliza tena.
