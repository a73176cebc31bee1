# Faharasa, ili ujumbe wote utumie maneno yaleyale:
# scan, picture: picha; case: kisa (visa); answer, verdict: jibu; confidence: uhakika, kiwango cha uhakika;
# heatmap: ramani ya joto; Indeterminate: Bila uhakika; refused: imekataliwa; judged, analysed: imechambuliwa;
# learned from: zilizotumika kuifundisha modeli; class: kundi; review, reviewer: uhakiki, mhakiki (wahakiki);
# clinician: mhudumu wa afya (wahudumu wa afya); admin: msimamizi (wasimamizi); site: kituo;
# invitation: mwaliko (mialiko); audit log: kumbukumbu za ukaguzi; checkpoint: alama ya uthibitisho;
# backup: nakala rudufu; consent: ridhaa; RT-PCR: RT-PCR; not a diagnosis: huu si utambuzi wa ugonjwa.
# review console: konsoli ya uhakiki; queue: orodha ya visa; reading: usomaji; outcome: matokeo; disputed: chenye utata;
# unusable: haifai; drift: mchepuko wa picha; note: dokezo; modality: aina ya picha; to put out: kuondoa;
# Telegram number: namba ya utambulisho (ID) ya Telegram.
# CT: CT; X-ray: eksirei.

# Words and forms that other messages are made of.

modality = { $modality ->
    [ct] CT
   *[xray] Eksirei
}
role = { $role ->
    [admin] msimamizi
    [reviewer] mhakiki
   *[clinician] mhudumu wa afya
}
percent = { $number }%
duration-seconds = sekunde { $count }
duration-minutes = dakika { $count }
duration-hours = saa { $count }
list-comma = { ", " }
list-and = { " na " }

unproven = Katika hospitali ambazo picha zake hazikutumika kuifundisha, modeli hukosea mara nyingi zaidi, tena kwa kiasi kikubwa. Tazama /help
not-a-diagnosis = <i>Huu si utambuzi wa ugonjwa. RT-PCR inabaki kuwa kipimo cha rejea.</i>
