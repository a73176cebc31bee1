# Drift, told to the admins in the chat. PSI is the population stability index.
measure =
    { $measure ->
        [distance] Umbali kutoka kwa picha za mafunzo
       *[probability] P(COVID)
    }
drift-measure = { measure }: PSI { NUMBER($psi, minimumFractionDigits: 2, maximumFractionDigits: 2) }, picha { $scans }
drift-shifted =
    ⚠️ Picha za { $modality ->
        [ct] CT
       *[xray] eksirei
    } za siku saba zilizopita ni tofauti na zile zilizotumika kuijaribu modeli:
    { $measures }
    Majibu yake yanaweza kuwa na makosa mara nyingi zaidi kuliko /model inavyosema. Tazama Takwimu kwenye konsoli, na kilichobadilika: mashine nyingine, wagonjwa wengine, picha za skrini.
drift-over = ✅ Picha za { $modality ->
    [ct] CT
   *[xray] eksirei
} za siku saba zilizopita zinafanana tena na zile zilizotumika kuijaribu modeli.
drift-state = { $state ->
    [shifted] zimebadilika
    [watch] za kuangaliwa
    [stable] kama kawaida
   *[too_few] picha chache mno
}

# Numbers, in the console. Plots have these as titles and labels, so these hold no markup.
number = { $number }
console-sum = Jumla
console-reason = { $reason ->
    [empty] Faili tupu
    [not_image] Si picha
    [not_an_image] Si picha
    [corrupt] Faili iliyoharibika
    [too_many_pixels] Pikseli nyingi mno
    [too_small] Ndogo mno
    [unsupported_format] Aina ya faili isiyosomwa
    [too_large] Faili kubwa mno
    [unsafe] Faili inayoweza kudhuru
    [file_unavailable] Faili haipo tena Telegram
    [text] Maandishi
    [sticker] Stika
    [voice] Ujumbe wa sauti
    [video] Video
    [animation] Picha ya mwendo
    [not_a_chest_scan] Si picha ya kifua
    [looks_like_ct] CT iliyotumwa kama eksirei
    [looks_like_xray] Eksirei iliyotumwa kama CT
    [reading_failed] Usomaji umeshindikana
   *[other] Nyingine: { $reason }
}
console-figure-table = Kama jedwali
console-numbers-span = Kipindi
console-numbers-days = { $days ->
    [365] Mwaka 1
   *[other] Siku { $days }
}
console-numbers-behind = Yaliyohesabiwa hadi sasa: matukio { $counted } kati ya { $events }. Pakia ukurasa huu upya ili kuendelea kuhesabu.
console-numbers-nothing = Hakuna kilichofika katika kipindi hiki. Chagua kipindi, kituo au aina nyingine ya picha.
console-numbers-intake = Picha
console-numbers-scans-count = { $scans ->
    [one] Picha { $scans } ilichambuliwa.
   *[other] Picha { $scans } zilichambuliwa.
}
console-numbers-seconds = Zilijibiwa ndani ya takriban sekunde { NUMBER($median, maximumSignificantDigits: 2) } (mediani), sekunde { NUMBER($slow, maximumSignificantDigits: 2) } (19 kati ya 20).
console-numbers-scans = Picha { $size ->
    [1] kwa siku
    [7] kwa wiki
   *[other] kwa wiki nne
}
console-numbers-waits = Tangu aina ya picha kujulikana hadi jibu, { $size ->
    [1] kwa siku
    [7] kwa wiki
   *[other] kwa wiki nne
}
console-numbers-day = Kuanzia
console-numbers-median = Mediani
console-numbers-slow = 19 kati ya 20 ndani ya
console-numbers-ended = { $state ->
    [refused] Zilizokataliwa, kwa sababu
   *[failed] Zilizoshindikana, kwa sababu
}
console-numbers-by-site = Kwa kituo na aina ya picha
console-numbers-no-site = Bila kituo
console-numbers-field = Ikilinganishwa na RT-PCR zilizoripotiwa
console-numbers-known = { $n ->
    [one] Kisa { $n } kina matokeo
   *[other] Visa { $n } vina matokeo
}, kati ya { $judged } vilivyochambuliwa.
console-numbers-biased = Hivi ni visa ambavyo mtu aliripoti matokeo yake, si sampuli ya visa vyote: vya kushangaza vinaweza kuripotiwa mara nyingi zaidi. Chukulia takwimu hizi kama ishara ya tahadhari, si kama usahihi wa modeli.
console-numbers-no-results = Hakuna RT-PCR iliyoripotiwa kwa visa hivi, kwa hiyo hakuna kinachoweza kusemwa kuhusu usahihi wa majibu.
console-numbers-rate = { $share }% ({ $low }–{ $high }), n = { $n }
console-numbers-rate-few = { $hits } kati ya { $n }, vichache mno
console-numbers-rate-none = hakuna kisa
console-numbers-rate-name = { $rate ->
    [sensitivity] Unyeti, kundi likitajwa
    [specificity] Umahususi, kundi likitajwa
    [found] Unyeti, kati ya vyote
    [cleared] Umahususi, kati ya vyote
   *[abstained] Bila uhakika
}
console-numbers-rate-by = { $rate ->
    [calibration] Usawazishaji
    [sensitivity] Unyeti
   *[specificity] Umahususi
} { $by ->
    [site] kwa kituo
   *[month] kwa mwezi
}
console-numbers-share = Asilimia, pamoja na kipindi cha uhakika cha 95%
console-numbers-overall = Unyeti, umahususi na kutotoa jibu
console-numbers-overall-note = Kati ya vyote: Bila uhakika huhesabiwa kama kosa. Mistari ni vipindi vya uhakika vya 95% (Wilson); kwa visa chini ya vitano kuna idadi tu.
console-numbers-calibration = Usawazishaji
console-numbers-calibration-note = Kwenye mstari wa mshazari, P(COVID) ingekuwa sahihi. Alama ya Brier { $brier }, kosa la usawazishaji linalotarajiwa { $error }, n = { $n }.
console-numbers-forecast = P(COVID) iliyosemwa
console-numbers-positive = RT-PCR chanya
console-numbers-readers = Makubaliano ya wahakiki
console-numbers-no-readings = Bado hakuna kisa kilichosomwa na wahakiki wawili.
console-numbers-readings-few = Visa { $agreed } kati ya { $n } vilivyosomwa na wahakiki wawili vilisomwa sawa: vichache mno kusema zaidi.
console-numbers-kappa-none = Visa vyote { $n } vilisomwa sawa, kwa maoni ya aina moja tu, kwa hiyo bahati pekee ingetosha kueleza hilo: hakuna kappa.
console-numbers-kappa = Kappa ya Cohen ni { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) } (kipindi cha uhakika cha 95%: { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } hadi { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }): kati ya visa { $n } vilivyosomwa na wahakiki wawili, { $agreed } vilisomwa sawa.
console-numbers-pairs = Usomaji wa kwanza (safu mlalo) na usomaji wa pili (safu wima)
console-numbers-drift = Mchepuko wa picha
console-numbers-no-drift = Katika kipindi hiki hakuna picha zilizosomwa na modeli zinazotumika, kwa hiyo mchepuko hauwezi kupimwa.
console-numbers-tenths = Asilimia ya picha katika kila sehemu ya kumi ya rejea
console-numbers-tenths-note = Safu wima ni wiki, safu mlalo ni sehemu ya kumi ya picha zilizotumika kuijaribu modeli, { $measure ->
    [distance] zisizo za kawaida zaidi zikiwa juu
   *[probability] zinazofanana zaidi na COVID zikiwa juu
}. Rangi iliyo sawa kote ni kama kawaida; yenye kung’aa ni nyingi mno.
console-numbers-psi = Kielezo cha uthabiti wa kundi (PSI) kwa wiki
console-numbers-psi-note = Mistari kwenye 0.1 (za kuangaliwa) na 0.2 (zimebadilika). Wiki zenye picha chini ya 100 zimeachwa.
console-numbers-week = Wiki kuanzia
console-numbers-images = Picha
console-numbers-state = Hali

# People and invitations, in the console.
console-day = { TIME($at, pattern: "d MMM yyyy") }
console-page-of = Ukurasa { $page } kati ya { $pages }
console-people-members = { $people ->
    [one] Mtu { $people } ameruhusiwa au ana jukumu
   *[other] Watu { $people } wameruhusiwa au wana jukumu
}
console-people-search = Jina, namba au kituo
console-people-name = Jina
console-people-role = Jukumu
console-people-scans = Picha
console-people-last = Picha ya mwisho
console-people-never = Hakuna
console-people-consent = Ridhaa
console-people-consented = Toleo { $version }, { TIME($at, pattern: "d MMM yyyy") }
console-people-not-consented = Hapana
console-people-change = Badilisha
console-people-out = Mwondoe
console-people-by-settings = Kupitia ADMIN_IDS
console-people-nobody = Hakuna aliyepatikana. Tafuta jina au kituo kingine, au tengeneza mwaliko.
console-people-role-unknown = Hakuna kilichobadilishwa: jukumu ni clinician, reviewer au admin.
console-people-invite = Alika watu
console-people-uses = Ni watu wangapi wanaoweza kuutumia
console-people-days = Kwa siku ngapi
console-people-make = Tengeneza mwaliko
console-people-made = Mwaliko kwa { $site }
console-people-made-told = Kama { role }, kwa { $people ->
    [one] mtu mmoja
   *[other] watu { $people }
}, hadi { TIME($until, pattern: "d MMM yyyy, HH:mm") } UTC. Kiungo na picha vinaonyeshwa sasa tu. Yeyote aliye navyo anaweza kuingia, kwa hiyo usimpe mtu mwingine yeyote.
console-people-qr = Kiungo kama msimbo wa QR
console-people-invite-wrong = Hakuna mwaliko uliotengenezwa: unahitaji kituo chenye herufi zisizozidi { $letters }, watu 1 hadi { $people } na siku 1 hadi { $days }.
console-people-invite-unknown = Mwaliko huo haupo.
console-people-open = Mialiko iliyo wazi
console-people-none-open = Hakuna.
console-people-number = Namba
console-people-used = Umetumika
console-people-used-of = { $used } kati ya { $most }
console-people-revoke = Batilisha

# The audit log, in the console. $said is a sentence of a command.
console-audit-proof = Je, kumbukumbu ni kamili?
console-audit-proof-told = Kila tukio hubeba alama ya hash ya tukio lililotangulia, ili badiliko lolote mahali popote lionekane. Alama ya uthibitisho iliyotunzwa mahali pengine huonyesha pia kama mwisho ulikatwa au zote ziliandikwa upya.
console-audit-paste = Alama za uthibitisho zilizotunzwa mahali pengine, kama unazo
console-audit-verify = Soma na thibitisha kumbukumbu zote
console-audit-reading = Kumbukumbu zinasomwa.
console-audit-read = Matukio { $read } kati ya { $events } yamesomwa.
console-audit-progress = Kumbukumbu zimesomwa kiasi gani
console-audit-stop = Simamisha
console-audit-make = Tengeneza alama ya uthibitisho
console-audit-made = Tunza mstari huu mahali pengine, kwa mfano kwenye karatasi au kwa barua pepe kwako mwenyewe. Ujumbe wa kila siku kwa wasimamizi una alama pia.
console-audit-holds = { $said }
console-audit-broken = { $said } Acha hifadhidata hii kama ilivyo, na uilinganishe na nakala rudufu.
console-audit-unread = { $said } Kumbukumbu hazikuthibitishwa.
console-audit-busy = Kumbukumbu zinasomwa sasa hivi. Subiri kidogo, kisha ujaribu tena.
console-audit-checkpoint-wrong = { $said }
console-audit-events = Matukio
console-audit-person = Namba ya mtu, au system
console-audit-action = Kilichotokea
console-audit-number = Na.
console-audit-when = Lini (UTC)
console-audit-who = Nani
console-audit-what = Nini
console-audit-details = Maelezo
console-audit-nothing = Hakuna matukio kama hayo. Chagua mtu, kisa au kipindi kingine.
console-audit-newest = Ya karibuni
console-audit-older = Ya zamani zaidi

# Export, in the console.
console-export-which = Visa vipi
console-export-how = Kwa muundo gani
console-export-kind = { $kind ->
    [csv] CSV, jedwali
    [jsonl] JSON Lines, kwa programu
   *[manifest] Manifesti, ya kufundishia
}
console-export-kind-told = { $kind ->
    [csv] Hufunguka kwenye programu ya lahajedwali. Alama ya ritifaa huwekwa mbele ya kile ambacho lahajedwali ingekichukulia kuwa fomula.
    [jsonl] Kisa kimoja kwa mstari.
   *[manifest] ZIP yenye picha ambayo python -m ml train huisoma: visa ambavyo RT-PCR yake iliripotiwa, au ambavyo wahakiki walikubaliana. Visivyofaa na vyenye utata vimeachwa. Wagonjwa hawajulikani, kwa hiyo mgonjwa mmoja anaweza kuwa katika sehemu ya mafunzo na pia ya majaribio.
}
console-export-more = Pamoja na
console-export-pictures = Picha
console-export-pictures-told = ZIP, ambamo picha hazina tena usimbaji fiche: ihifadhi mahali panapofikiwa tu na wanaoruhusiwa kuziona. Visa visivyozidi 50,000 kwa mara moja.
console-export-personal = Majina, namba za utambulisho (ID) za Telegram na madokezo
console-export-personal-told = Pale tu unapovihitaji: bila hivyo, watu hutofautishwa kwa namba isiyo na maana mahali pengine.
console-export-logged = Kumbukumbu za ukaguzi husema nani alihamisha nini, na visa vingapi.
console-export-button = Hamisha
console-export-these = Hamisha visa hivi
console-export-unknown = Hakuna kilichohamishwa: chagua CSV, JSON Lines au manifesti.
console-export-many = Hakuna kilichohamishwa: hivi ni zaidi ya visa { $most } vyenye picha. Chagua kipindi kifupi zaidi au kituo kimoja.
console-export-nothing = Hakuna kilichohamishwa: kati ya visa hivi hakuna chenye RT-PCR iliyoripotiwa, wala chenye wahakiki waliokubaliana kuhusu jibu la wazi.
console-export-readme =
    Visa vya Radiogram vilivyohakikiwa: { $images ->
        [one] picha moja
       *[other] picha { $images }
    }, kwa python -m ml train --data folda-hii.

    manifest.csv ina mstari mmoja kwa kila picha. Safu wima ya finding husema lebo yake imetoka wapi: rt_pcr ni RT-PCR iliyoripotiwa, review ni maoni ambayo wahakiki walikubaliana kuhusu jibu la wazi. Visa visivyofaa au vyenye utata, na picha zilizofika mara mbili zikiwa na lebo mbili, vimeachwa.

    Hapa haijulikani ni picha zipi za mgonjwa mmoja: kila moja ni kikundi chake, na mgonjwa yuleyule anaweza kuwa katika vikundi kadhaa. Kwa hiyo takwimu za sehemu ya majaribio zinaonekana nzuri kuliko zilivyo.

    Picha hazina usimbaji fiche. Zihifadhi mahali panapofikiwa tu na wanaoruhusiwa kuziona, na uzifute ukimaliza.

# What happened, in the audit log; what happens to a case stands in console.ftl.
console-event-image-erased = Picha iliondolewa
console-event-person-erased = Mtu alifutwa
console-event-exported = Uhamishaji ulianza
console-event-export-ended = Uhamishaji uliisha
console-event-role-changed = Jukumu lilibadilishwa
console-event-role-refused = Amri ilikataliwa kwa jukumu
console-event-expelled = Aliondolewa
console-event-stranger-refused = Mgeni alikataliwa
console-event-invite-made = Mwaliko ulitengenezwa
console-event-invite-used = Mwaliko ulitumika
console-event-invite-revoked = Mwaliko ulibatilishwa
console-event-consented = Ridhaa ilitolewa
console-event-consent-withdrawn = Ridhaa iliondolewa
console-event-checkpoint = Alama ya uthibitisho ilitengenezwa
console-event-audit-verified = Kumbukumbu zilithibitishwa: ni kamili
console-event-audit-broken = Kumbukumbu zilithibitishwa: si kamili
console-event-console-link = Kiungo cha konsoli kilitengenezwa
console-event-console-link-refused = Kiungo cha konsoli kilikataliwa
console-event-console-opened = Konsoli ilifunguliwa
console-event-console-closed = Konsoli ilifungwa
console-event-console-role-refused = Ukurasa wa konsoli ulikataliwa kwa jukumu
console-event-console-forged = Fomu iliyopitwa na wakati au ya kughushi ilikataliwa
console-event-console-refused = Ombi kwa konsoli lilikataliwa
console-event-backup = Nakala rudufu ilitengenezwa
console-event-purged = Picha za zamani ziliondolewa
console-event-tidied = Hifadhidata ilisafishwa
console-event-digest = Ujumbe wa kila siku ulitumwa
console-event-drift = Mchepuko wa picha uliangaliwa
console-event-own-case-refused = Uhakiki wa kisa cha mtu mwenyewe ulikataliwa
console-event-contradiction-told = Wasimamizi waliarifiwa kwamba RT-PCR inapingana na jibu
console-event-remind-no-more = Vikumbusho vilikoma, kwa sababu bot imezuiwa
console-event-nothing-known = Mtu asiyejulikana aliomba taarifa zake
console-event-invite-refused-unknown = Mwaliko usiojulikana ulikataliwa
console-event-invite-refused-expired = Mwaliko uliokwisha muda ulikataliwa
console-event-invite-refused-used-up = Mwaliko uliokwisha kutumika ulikataliwa
console-event-invite-refused-revoked = Mwaliko uliobatilishwa ulikataliwa
console-event-broadcast-drafted = Ujumbe kwa wote uliandikwa
console-event-broadcast-made = Utumaji wa ujumbe kwa wote ulianza
console-event-broadcast-cancelled = Ujumbe kwa wote ulighairiwa
console-event-broadcast-sent = Ujumbe kwa wote ulitumwa
console-event-last-admin-kept = Msimamizi pekee alibaki msimamizi
console-event-admin-kept = Msimamizi kupitia ADMIN_IDS alibaki msimamizi
console-event-tap-unknown = Kitufe kisichoelekea popote kilibonyezwa
console-event-flooded = Mtu aliyeandika haraka mno alizuiwa
console-event-note-too-long = Maelezo marefu mno yalikataliwa
console-event-put-off = Iliahirishwa kwa kuwa nyingi zinasubiri
