# The review console in the browser, and what is said about it in the chat. A message of a page may hold HTML.

command-console = Fungua konsoli ya uhakiki

console-link =
    Kiungo hiki hufungua konsoli ya uhakiki, mara moja tu na ndani ya dakika kumi. Usimpe mtu mwingine yeyote.
    { $link }
console-link-here =
    { $told }

    Hufunguka kwenye kompyuta ambayo bot inaendeshwa. Msimamizi anaweza kuweka CONSOLE_URL ili ifunguke mahali pengine.
console-nowhere = Hakuna konsoli kwa sasa: programu nyingine inatumia mlango (port) { $port }. Msimamizi anaweza kuweka HTTP_PORT yenye mlango ulio wazi na kuiwasha bot tena.

# Around every page.
console-title = Uhakiki wa Radiogram
console-skip = Nenda kwenye maudhui
console-menu = Menyu
console-place-queue = Visa
console-place-numbers = Takwimu
console-place-people = Watu
console-place-audit = Ukaguzi
console-place-export = Hamisha
console-theme-dark = Giza
console-theme-light = Mwanga
console-leave = Toka
console-leave-everywhere = Toka kila mahali
console-footer = Huu si utambuzi wa ugonjwa. RT-PCR inabaki kuwa kipimo cha rejea.
console-home = Kwenye orodha ya visa
# Where somebody has no name.
console-nobody = Mtu { $number }

# Pages that only say something.
console-open-title = Fungua konsoli
console-open-told = Kiungo hiki hufanya kazi mara moja tu. Fungua konsoli kwenye skrini ambayo hakuna mtu mwingine anayeweza kuiona.
console-open-button = Fungua konsoli
console-open-code = Msimbo: kilicho baada ya # kwenye kiungo
console-told-closed = Hujaingia, au umetolewa baada ya saa moja bila kutumia. Iandikie bot /console ili upate kiungo kipya.
console-told-left = Umetoka. Iandikie bot /console utakapohitaji konsoli tena.
console-told-link-unknown = Kiungo hiki si halali. Iandikie bot /console ili upate kipya.
console-told-link-used = Kiungo hiki tayari kimetumika. Kila kiungo hufungua konsoli mara moja tu: iandikie bot /console ili upate kipya.
console-told-link-expired = Muda wa kiungo hiki umekwisha. Hufanya kazi kwa dakika kumi: iandikie bot /console ili upate kipya.
console-told-link-replaced = Kiungo kipya zaidi kimechukua nafasi ya hiki. Tumia cha mwisho ambacho bot ilituma, au andika /console ili upate kipya.
console-told-too-many = Kumekuwa na viungo vingi mno visivyo sahihi. Subiri dakika moja, kisha iandikie bot /console ili upate kipya.
console-told-role-refused = Jukumu lako haliruhusu hili. Msimamizi wa bot anaweza kulibadilisha.
console-told-forged = Fomu hii imepitwa na wakati, kwa hiyo hakuna kilichobadilishwa. Rudi nyuma, pakia ukurasa upya, kisha ujaribu tena.
console-told-foreign = Hii ilitoka kwenye tovuti nyingine, kwa hiyo hakuna kilichobadilishwa. Fungua konsoli kwa kiungo chake yenyewe.
console-told-wrong-host = Konsoli haijibu kwenye anwani hii. Tumia kiungo ambacho bot hutuma; anayeendesha bot huweka anwani yake katika CONSOLE_URL.
console-told-too-long = Hii ni zaidi ya kile konsoli inachokubali. Dokezo lina herufi zisizozidi 1,000.
console-told-not-found = Ukurasa huo haupo.
console-told-failed = Hitilafu imetokea upande wetu. Jaribu tena baada ya muda mfupi; kumbukumbu (log) za bot zinaeleza zaidi.
console-told-held-up = Hifadhi ya bot haiwezi kutumika kwa sasa. Hakuna kinachopotea: jaribu tena baada ya dakika chache.
console-offline = Bot haikufikiwa, kwa hiyo hakuna kilichobadilishwa. Angalia muunganisho, kisha ujaribu tena.

# Times, in UTC.
console-moment = { TIME($at, pattern: "d MMM yyyy, HH:mm") }
console-moment-exact = { TIME($at, pattern: "d MMM yyyy, HH:mm:ss") }

# The queue: cases to look through.
console-shortcuts = Hutafutwa mara kwa mara
console-shortcut-all = Visa vyote
console-shortcut-unread = Havijahakikiwa
console-shortcut-second = Kwa msomaji wa pili
console-shortcut-disputed = Vyenye utata
console-shortcut-unsure = Bila uhakika
console-filters = Vichujio
console-filters-more = Vichujio
console-filters-clear = Ondoa vichujio vyote
console-show = Onyesha
console-any = Yoyote
console-text = Msimbo wa kisa au dokezo
console-text-admin = Msimbo wa kisa, dokezo au mtumaji
console-sort = Mpangilio
console-sort-newest = Vipya kwanza
console-sort-oldest = Vya zamani kwanza
console-sort-least = Uhakika mdogo kwanza
console-sort-most = Uhakika mkubwa kwanza
console-filter-modality = Aina ya picha
console-filter-verdict = Jibu
console-filter-outcome = RT-PCR
console-filter-review = Uhakiki
console-filter-site = Kituo
console-filter-confidence = Uhakika
console-filter-least = Uhakika wa chini kabisa kwa asilimia
console-filter-most = Uhakika wa juu kabisa kwa asilimia
console-filter-dates = Tarehe (UTC)
console-filter-since = Kuanzia tarehe
console-filter-until = Hadi tarehe
console-modality = { $value ->
    [ct] CT
   *[xray] Eksirei
}
console-verdict = { $value ->
    [Refused] Haikusomwa
    [Indeterminate] Bila uhakika
    [COVID] COVID
   *[Non-COVID] Non-COVID
}
console-outcome = { $value ->
    [disagrees] Mtumaji hakubaliani
    [positive] Chanya
    [negative] Hasi
    [pending] Inasubiriwa
   *[none] Hakuna
}
console-review = { $value ->
    [second] Kinasubiri msomaji wa pili
    [agree] Wamekubali
    [disagree] Hawakukubali
    [unusable] Haifai
    [disputed] Chenye utata
   *[none] Hakijahakikiwa
}
console-state = { $state ->
    [received] Kimepokelewa
    [awaiting_modality] Kinasubiri CT au eksirei
    [queued] Kinasubiri kusomwa
    [analysed] Kinajibiwa
    [cancelled] Kimeghairiwa
    [refused] Kimekataliwa
    [failed] Kimeshindikana
   *[answered] Kimejibiwa
}
console-column-case = Kisa
console-column-logged = Kiliandikwa
console-column-sender = Mtumaji
console-read-by-others = Kimesomwa
console-erased-short = Kimefutwa
console-found = { $count ->
    [one] Kisa { $count }
   *[other] Visa { $count }
}
console-found-more = Visa { $count } vinavyofuata. Kuna vingine zaidi.
console-found-further = { $count ->
    [0] Hakuna kati ya visa vilivyopitiwa.
    [one] Kisa { $count } kati ya vilivyopitiwa.
   *[other] Visa { $count } kati ya vilivyopitiwa.
} Unaweza kuendelea kutafuta.
console-found-nothing = Hakuna kisa kinacholingana na vichujio hivi.
console-pages = Kurasa
console-first-page = Ukurasa wa kwanza
console-next-page = Ukurasa unaofuata
console-further-back = Endelea kutafuta

# Keys.
console-keys = Vibonye
console-keys-title = Kibodi
console-key-move = Kisa kinachofuata na kilichotangulia
console-key-open = Fungua kisa
console-key-search = Tafuta
console-key-help = Onyesha vibonye hivi
console-key-opinions = Nakubali, sikubali, haifai
console-key-next = Kisa kinachofuata
console-key-previous = Kisa kilichotangulia
console-key-queue = Rudi kwenye orodha
console-key-heatmap = Onyesha au ficha ramani ya joto
console-key-zoom = Kuza, punguza na rudisha
console-close = Funga

# One case.
console-previous = Kilichotangulia
console-next = Kinachofuata
console-picture = Picha
console-stage = Picha. Kuza na upunguze kwa jumlisha, toa na sifuri; sogeza kwa vishale.
console-scan-alt = Picha ya kisa hiki ({ $modality ->
    [ct] CT
   *[xray] eksirei
})
console-overlay-alt = Picha ileile pamoja na ramani ya joto ya modeli
console-heatmap = Ramani ya joto
console-window = Dirisha (window)
console-level = Kiwango (level)
console-zoom-in = Kuza
console-zoom-out = Punguza
console-reset = Rudisha
console-heatmap-told = Rangi za joto zinaonyesha kilichounga mkono kundi lililotajwa. Ramani ya joto huchorwa juu ya nakala ya kijivu isiyozidi pikseli 720; dirisha na kiwango hubadilisha rangi zake pia.
console-heatmap-apart = Umbo la ramani ya joto ni tofauti na la picha, kwa hiyo inaonyeshwa peke yake.
console-erased = Kisa hiki kilifutwa kwa ombi: picha zake, madokezo na mtumaji havipo tena. Jibu lake na kumbukumbu hizi zinabaki.
console-no-pictures = Picha za kisa hiki hazihifadhiwi tena. Kisa na kumbukumbu zake vinabaki.
console-said = Jibu la modeli
console-context = Uhakika ni uwezekano ambao modeli inalipa kundi inalolitaja, uliosawazishwa kwa picha za utafiti za umma ambazo hazikutumika kuifundisha. Katika hospitali ambazo picha zake hazikutumika kuifundisha, hukosea mara nyingi zaidi, tena kwa kiasi kikubwa.
console-contradicted = RT-PCR iliyoripotiwa inapingana na jibu hili.
console-give = { $opinion ->
    [agree] Nakubali
    [disagree] Sikubali
   *[unusable] Haifai
}
console-opinion = { $opinion ->
    [agree] Anakubali
    [disagree] Hakubali
   *[unusable] Picha haifai
}
console-note = Dokezo (herufi zisizozidi 1,000, bila majina)
console-save-note = Hifadhi dokezo
console-outcome-note = Dokezo kuhusu matokeo (herufi zisizozidi 1,000, bila majina)
console-blind = { $count ->
    [one] Mtu mwingine amesoma kisa hiki. Utaona alichosema ukishatoa maoni yako mwenyewe.
   *[other] Watu wengine { $count } wamesoma kisa hiki. Utaona walichosema ukishatoa maoni yako mwenyewe.
}
console-readings = Usomaji
console-reading = { $number ->
    [1] Msomaji wa kwanza
    [2] Msomaji wa pili
   *[3] Msomaji wa kuamua
}
console-sender-disagrees = Mtumaji hakubaliani na jibu.
console-rt-pcr = RT-PCR { $rt_pcr ->
    [positive] chanya
    [negative] hasi
    [pending] inasubiriwa
   *[none] hakuna
}
console-problem-review-closed = Kisa hiki kina usomaji wote unaohitajika.
console-problem-review-impossible = Ni kisa kilichojibiwa na ambacho hakijafutwa tu kinachoweza kuhakikiwa.
console-problem-review-own = Wewe mwenyewe ulituma kisa hiki, kwa hiyo mtu mwingine atakihakiki.
console-problem-review-first = Toa maoni yako kwanza; dokezo huenda pamoja nayo.
console-problem-outcome-impossible = Ni kisa kilichojibiwa na ambacho hakijafutwa tu kinachoweza kuwa na matokeo.
console-problem-note-too-long = Dokezo lina herufi zisizozidi 1,000, kwa hiyo halikuhifadhiwa.
console-told-no-case = Hakuna kisa chenye msimbo huu.
console-told-no-picture = Picha hii haihifadhiwi tena.
console-told-unseen = Fungua kisa kwanza: picha zake huonyeshwa kwenye ukurasa wake tu.

# The timeline of a case. Who did it stands behind.
console-timeline = Mfululizo wa matukio
console-by-bot = bot
console-event-received = Kilipokelewa
console-event-awaiting-modality = Kiliulizwa: CT au eksirei
console-event-queued = Kinasubiri kusomwa
console-event-analysed = Kilisomwa na modeli
console-event-answered = Kilijibiwa
console-event-cancelled = Kilighairiwa
console-event-refused = Kilikataliwa
console-event-failed = Kilishindikana
console-event-told = Mtumaji aliarifiwa
console-event-viewed = Kilitazamwa
console-event-listed = Orodha ya visa ilitazamwa
console-event-outcome = Matokeo yaliripotiwa
console-event-reviewed = Kilihakikiwa
console-event-review-note = Dokezo la uhakiki lilibadilishwa
console-event-erased = Kilifutwa
console-event-reminded = Mtumaji alikumbushwa kuhusu matokeo
console-event-not-reminded = Mtumaji hakuweza kukumbushwa kuhusu matokeo
console-event-tap-refused = Mtu alikataliwa kitufe
console-event-case-refused = Mtu alikataliwa kisa hiki
console-event-note-refused = Mtu alikataliwa dokezo
console-event-edit-ignored = Ujumbe wake ulihaririwa, bila kubadilisha chochote
console-seen-in = { $place ->
    [review] wakati wa kuhakiki kwenye mazungumzo
    [console] kwenye konsoli
    [chat] kwenye gumzo
   *[export] kwenye data iliyohamishwa
}
