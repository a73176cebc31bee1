# Why a message or a picture is not judged, and what to do.

-send-scan = Tafadhali tuma CT au eksirei ya kifua kama picha au kama faili ya picha.

case-not-analysed = Kisa <code>{ $code }</code>, hakikuchambuliwa.
case-failed = Sikuweza kusoma picha hii kwa sababu ya hitilafu upande wangu. Tafadhali itume tena baada ya dakika chache.
edit-ignored = Sisomi ujumbe uliohaririwa. Ikiwa picha au maelezo yake yamebadilika, tafadhali itume kama ujumbe mpya.

refusal-empty = Faili ni tupu, kwa hiyo hakuna cha kusoma. Tafadhali itume tena.
refusal-not-image = Faili hii si picha ninayoweza kusoma. { -send-scan }
refusal-corrupt = Picha imeharibika au imekatika. Tafadhali itume tena.
refusal-too-many-pixels = Picha ina pikseli nyingi kuliko ninazoweza kufungua (milioni 50). Tafadhali tuma nakala ndogo zaidi.
refusal-too-small = Picha ni ndogo mno kuchambuliwa. Tafadhali itume kwa ukubwa wake wa awali, kama faili.
refusal-unsupported-format = Siwezi kusoma aina hii ya faili. Tafadhali tuma kama picha (JPEG, PNG, HEIC), kama DICOM, au kama ZIP yenye faili za DICOM.
refusal-other-archive = Kati ya faili zilizofungashwa, ninafungua ZIP tu: si RAR, 7-Zip, tar wala gzip, wala moja ndani ya nyingine. Tafadhali tuma faili zenyewe, au katika ZIP moja.
refusal-volume = Hii ni faili ya ujazo ya utafiti (NIfTI, NRRD au MetaImage), ambayo siwezi kuisoma. Tafadhali tuma faili za DICOM za kipimo katika ZIP moja.
refusal-too-large = Faili ni kubwa kuliko ninayoweza kufungua: MB 20 kwa picha au PDF. Tafadhali tuma nakala ndogo zaidi.
refusal-encrypted = Faili hii imefungwa kwa nenosiri. Tafadhali itume bila nenosiri.
refusal-no-picture = Sikupata picha ninayoweza kusoma ndani ya faili hii. { -send-scan }
refusal-too-much-inside = Faili hii ina vitu vingi kuliko ninavyoweza kufungua kwa mara moja. Tafadhali tuma picha chache zaidi, au mfululizo mmoja pekee.
refusal-other-examination = Faili hii ya DICOM ni ya kipimo cha aina nyingine. Ninasoma CT ya kifua na eksirei ya kawaida ya kifua.
refusal-other-body-part = Kwa mujibu wa maelezo yaliyo ndani yake (header), faili hii ya DICOM haionyeshi kifua, kwa hiyo siichambui. Tafadhali tuma CT au eksirei ya kifua.
refusal-scout = Hii ni picha ya kupanga CT tu (scout). Tafadhali tuma vipande vyenyewe.
refusal-unsafe = Faili hii iliangusha programu inayofungua picha. Tafadhali tuma picha mpya au picha ya skrini (screenshot) ya kipimo.
refusal-file-unavailable = Telegram hainipi tena faili hii. Tafadhali itume tena.
refusal-text = Ninasoma picha, si maandishi. { -send-scan } /help inaeleza jinsi.
refusal-link = Sifungui viungo. { -send-scan }
refusal-sticker = Siwezi kusoma stika. { -send-scan }
refusal-voice = Siwezi kusikiliza maneno wala sauti. { -send-scan }
refusal-video = Siwezi kusoma video. { -send-scan } Fremu moja, iliyohifadhiwa kama picha, inafaa.
refusal-animation = Siwezi kusoma picha za mwendo. { -send-scan }
refusal-other = Siwezi kusoma ujumbe wa aina hii. { -send-scan }
refusal-not-a-chest-scan = Hii haionekani kuwa kipande cha CT ya kifua wala eksirei ya kifua ya mbele, kwa hiyo siichambui. Ikiwa ndiyo, itume kwa ubora wake wa awali, ikiwa wima, bila fremu.
refusal-looks-like-ct = Hii inaonekana kuwa kipande cha CT, si eksirei, kwa hiyo sikuichambua kama eksirei.
refusal-looks-like-xray = Hii inaonekana kuwa eksirei, si kipande cha CT, kwa hiyo sikuichambua kama CT.
