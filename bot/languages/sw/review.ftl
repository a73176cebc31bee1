# The review deck, and alerts to the admins.

review-sent = Ilitumwa { TIME($at, pattern: "d MMM yyyy, HH:mm") } UTC
review-site = Kituo: { $site }
review-rt-pcr =
    RT-PCR: { $rt_pcr ->
        [positive] chanya
        [negative] hasi
       *[pending] inasubiriwa
    }
# Labels of buttons: no markup, and short.
review-view =
    { $view ->
        [picture] Picha
       *[heatmap] Ramani ya joto
    }
review-opinion =
    { $opinion ->
        [agree] Nakubali
        [disagree] Sikubali
       *[unusable] Haifai
    }
review-note = Dokezo
review-skip = Ruka
review-stop = Acha
review-go-on = Endelea kuhakiki

review-none = Hakuna kisa kingine kinachosubiri uhakiki wako.
review-stopped = Umeacha. Ulichosema kimehifadhiwa.
review-no-picture = Picha ya kisa <code>{ $code }</code> haipatikani, kwa hiyo kisa hakiwezi kuhakikiwa hapa.
review-note-ask = Ni nini kiandikwe kuhusu kisa <code>{ $code }</code>? Jibu ujumbe huu, bila majina ya wagonjwa.
review-note-asks = Na unasemaje kuhusu jibu la kisa <code>{ $code }</code>? Dokezo lako litahifadhiwa pamoja na maoni yako.
review-note-too-long = Dokezo lina herufi zisizozidi { $most }. Tafadhali jibu tena kwa fupi zaidi.
review-noted = Dokezo lako kuhusu kisa <code>{ $code }</code> limehifadhiwa.
# Alerts: at most 200 characters, no markup.
review-note-lost = Dokezo lako halipo tena. Tafadhali gusa Dokezo chini ya kisa na uliandike tena.
review-own = Wewe mwenyewe ulituma kisa hiki, kwa hiyo mtu mwingine atakihakiki.
review-closed = Wahakiki wengine tayari wameamua kisa hiki.
review-gone = Kisa hiki hakiwezi kuhakikiwa tena.

# $verdict is such as: COVID — 93 % confidence.
contradiction =
    ⚠️ RT-PCR inapingana na jibu la kisa <code>{ $code }</code>.
    Jibu: { $verdict }
    RT-PCR: { $rt_pcr ->
        [positive] chanya
       *[negative] hasi
    }
contradiction-open = Fungua kuhakiki
errors-many =
    ⚠️ Katika saa iliyopita, picha { $bad } kati ya { $all } zilishindikana au zilikataliwa na kisomaji. Tazama kumbukumbu (log), na kilichotumwa.
errors-few = ✅ Katika saa iliyopita, picha { $bad } kati ya { $all } zilishindikana au zilikataliwa na kisomaji: sawa tena.
