# /start and /help.

start =
    <b>Radiogram</b> husoma picha za kifua, moja baada ya nyingine, ikitafuta dalili za COVID.

    Tuma <b>kipande cha CT ya kifua</b> au <b>eksirei ya kifua</b> kama picha au kama faili; kisha gusa CT au Eksirei. Jibu ni COVID, Non-COVID au Bila uhakika, pamoja na kiwango cha uhakika na ramani ya joto.

    { not-a-diagnosis }

help =
    <b>Jinsi ya kutumia</b>
    1. Tuma picha moja: kipande cha CT ya kifua au eksirei ya kifua ya mbele. Kama <b>faili</b>, hufika ikiwa wazi zaidi kuliko kama picha. Picha kadhaa za uchunguzi mmoja zikitumwa kama albamu hupata jibu moja.
    2. Gusa <b>CT</b> au <b>Eksirei</b>. Ukisharidhia jinsi picha zinavyoshughulikiwa (/start), unaweza kuandika <code>ct</code> au <code>x-ray</code> kwenye maelezo ya picha ili kuruka swali.
    3. Soma jibu. Rangi za joto kwenye ramani ya joto zinaonyesha kilichounga mkono kundi lililotajwa.

    <b>Maana ya namba</b>
    Kiwango cha uhakika ni uwezekano ambao modeli inaupa kundi hilo, uliosawazishwa kwa picha za utafiti za umma ambazo hazikutumika kuifundisha. Pale modeli inapokosa uhakika wa kutosha, au picha ni tofauti na zile zilizotumika kuifundisha, husema <b>Bila uhakika</b>.
    <b>Kwa picha za hospitali ambazo hazikutumika kuifundisha, zaidi ya theluthi moja ya majibu yake ya wazi (COVID au Non-COVID) yalikuwa na makosa.</b> Kuna uwezekano mkubwa kwamba hospitali yako ni mojawapo: usichukue hatua kwa kutegemea jibu hili pekee. /model inaonyesha takwimu.

    <b>Katika vikundi</b>
    Tuma picha ikiwa na maelezo <code>/scan</code>, au jibu picha kwa <code>/scan</code>.

    JPEG, PNG, WebP, HEIC, BMP, TIFF, GIF, DICOM, PDF na ZIP hadi MB 20.

    { not-a-diagnosis }

# /model. $share is such as 87 %.
models = <b>Modeli huwa sahihi mara ngapi</b>, kama ilivyopimwa kabla ya toleo hili kutolewa:
models-one = <b>{ modality } { $version }</b>
models-learned =
    Ilifundishwa kwa picha { $pictures } kutoka { $sources ->
        [one] mkusanyiko { $sources } wa umma.
       *[other] mikusanyiko { $sources } ya umma.
    }
models-held-out = Kwa picha za mikusanyiko hii zilizotengwa: { $trial }.
models-elsewhere = Kwa mkusanyiko ambao haikuwahi kuuona: { $trial }.
models-auroc = AUROC inaonyesha ni mara ngapi picha yenye COVID hupewa alama ya juu kuliko isiyo na COVID: 0.5 ni sawa na kurusha sarafu, 1 ni kutokosea kamwe.
models-card = Kadi ya modeli ya { $modality ->
    [ct] CT
   *[xray] eksirei
}
models-card-sent = Kadi ya modeli ya { $modality ->
    [ct] CT
   *[xray] eksirei
} { $version }: ilifundishwa kwa nini, ilijaribiwaje, nani anaweza kuitumia na inashindwa wapi. Iko kwa Kiingereza.
trial-pictures = picha { $pictures }
trial-auroc = AUROC { NUMBER($auroc, minimumFractionDigits: 2, maximumFractionDigits: 2) }
trial-auroc-between = { trial-auroc } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
trial-answered = { $share } zilijibiwa
trial-wrong = <b>{ $share } ya majibu si sahihi</b>
