# From the picture to the answer. The words COVID and Non-COVID stay as they are in every language.

question = Je, hii ni picha ya <b>CT</b> au ya <b>eksirei</b>?
cancel = Ghairi
read-as = Isome kama { $modality ->
    [ct] CT
   *[xray] eksirei
}
reading = Inasoma { $modality ->
    [ct] CT
   *[xray] eksirei
}… (kisa <code>{ $code }</code>)
cancelled = Imeghairiwa. Picha haikuchambuliwa. Kisa <code>{ $code }</code>.
first-frame = Faili ina picha kadhaa; ya kwanza tu ndiyo inayosomwa.

wait-place = Wengine walituma picha kabla yako: yako ni ya { $place } kwenye foleni, takriban { $duration }.
wait-busy =
    { $waiting ->
        [one] Picha { $waiting } inasubiri kusomwa, takriban { $duration }. Picha yako imehifadhiwa: gusa kitufe tena baada ya hapo.
       *[other] Picha { $waiting } zinasubiri kusomwa, takriban { $duration }. Picha yako imehifadhiwa: gusa kitufe tena baada ya hapo.
    }
late-answer = Ulituma hii tarehe { TIME($sent, pattern: "d MMM, HH:mm") } UTC. Bot haikufikika, kwa hiyo jibu hili limechelewa.

# $verdict is COVID or Non-COVID, $confidence such as 87 %.
verdict-sure = <b>{ $verdict }</b> — uhakika wa modeli <b>{ $confidence }</b>
# $leaning is COVID or Non-COVID.
verdict-unsure = <b>Bila uhakika</b> — { $share } { $leaning }, haitoshi kutoa jibu
verdict-case = { modality } ya kifua · kisa <code>{ $code }</code>
verdict-meaning =
    { $verdict ->
        [COVID] Picha inafanana zaidi na visa vya COVID vilivyotumika kuifundisha modeli. Rangi za joto zinaonyesha wapi.
        [Non-COVID] Picha inafanana zaidi na visa visivyo na COVID vilivyotumika kuifundisha modeli. Ugonjwa mwingine bado unawezekana.
       *[Indeterminate] Modeli haiwezi kuamua: hakuna kundi lenye uhakika wa kutosha kwa jibu, au picha ni tofauti mno na zile zilizotumika kuifundisha.
    }
verdict-model = Modeli { $model } { $version }

# What was done to a photo, and what makes a picture hard to judge: one sentence each, with what to do better.
quality-rectified = Picha yako inaonyesha filamu au skrini: sehemu hiyo pekee ilinyooshwa na kuchambuliwa.
quality-sheet-not-found = Kingo za filamu au skrini hazikupatikana kwenye picha yako, kwa hiyo picha yote ilichambuliwa: piga picha ukiwa mbele moja kwa moja, kingo zote nne zikionekana.
quality-turned = Picha haikuwa wima, ikageuzwa.
quality-small = Picha ni ndogo, kwa hiyo jibu lina uhakika mdogo zaidi: tuma faili ya awali.
quality-low-contrast = Picha ina kontrasti ndogo: piga picha ya filamu juu ya kisanduku cha mwanga (light box) mkali, au tuma faili ya awali.
quality-dark = Picha ina giza: piga picha ya filamu juu ya kisanduku cha mwanga (light box) mkali, au ongeza mwanga wa skrini.
quality-bright = Picha ina mwanga mno, kwa hiyo jibu lina uhakika mdogo zaidi: kabla ya kupiga picha, gusa filamu kwenye simu ili kamera irekebishe mwanga kuifuata.
quality-blurred = Picha ina ukungu, kwa hiyo jibu lina uhakika mdogo zaidi: tuliza simu, gusa filamu kwenye simu ili kulenga, kisha tuma picha mpya.
# Of a DICOM file, in place of the sentences that say how to take a photo.
quality-in-file = Picha ndani ya faili ina ukungu au mwanga wake si mzuri, kwa hiyo jibu lina uhakika mdogo zaidi.
quality-glare = Mwanga unaakisiwa juu ya mapafu, kwa hiyo jibu lina uhakika mdogo zaidi: zima taa au simama mahali pengine, kisha tuma picha mpya.
quality-cut-off = Huenda ukingo wa picha umekata sehemu ya kifua, kwa hiyo jibu lina uhakika mdogo zaidi: tuma picha inayoonyesha kifua chote.
quality-text = Kuna maandishi juu ya picha, kwa hiyo jibu lina uhakika mdogo zaidi: tuma picha yenyewe, bila maandishi wala si picha ya skrini.
quality-inverted = Huenda hii ni picha hasi (negative), au haiko wima: itume mapafu yakiwa meusi na kichwa kikiwa juu.
quality-unfamiliar = Picha ni tofauti na zile zilizotumika kuifundisha modeli, kwa hiyo usitegemee jibu hili.

# Alerts: at most 200 characters, no markup.
tap-unknown = Kitufe hiki hakitumiki tena. Tafadhali tuma picha tena.
tap-foreign = Ni aliyetuma picha hii pekee anayeweza kujibu.
tap-done-queued = Picha hii tayari inasomwa.
tap-done-analysed = { tap-done-queued }
tap-done-answered = Picha hii tayari imejibiwa. Itume tena ili upate jibu jipya.
tap-done-cancelled = Hii ilighairiwa. Tuma picha tena ili isomwe.
tap-done-refused = Picha hii haikuweza kusomwa. Tafadhali tuma nyingine.
tap-done-failed = Picha hii haikuweza kusomwa. Tafadhali itume tena.
