# What people agree to before a scan of theirs is analysed: neither less nor more than in English.

# How long a picture is stored: $days days, with 0 for ever.
consent-kept =
    { $days ->
        [0] hadi ifutwe
        [one] kwa siku { $days }
       *[other] kwa siku { $days }
    }
consent-terms =
    <b>Unachoridhia</b>
    Picha zako huchambuliwa na huduma hii. Kila picha huhifadhiwa kwa usimbaji fiche { consent-kept }; majibu, jina lako na namba yako ya utambulisho (ID) ya Telegram pia huhifadhiwa. Wahakiki na wasimamizi wa jaribio hili wanaweza kuona vyote hivyo. Telegram huhifadhi nakala yake yenyewe ya kila kinachotumwa hapa, na katika kikundi kila mtu hukiona. Usiweke majina ya wagonjwa wala taarifa nyingine binafsi. Unaweza kuondoa ridhaa yako wakati wowote: /withdraw
# Above the question CT or X-ray.
consent-by-tap = Kwa kugusa CT au Eksirei unaridhia kwamba picha hii, na kila picha utakayotuma baadaye, ichambuliwe na ihifadhiwe kwa usimbaji fiche { consent-kept }, pamoja na majibu, jina lako na namba yako ya utambulisho (ID) ya Telegram; wahakiki na wasimamizi wa jaribio hili wanaweza kuona vyote hivyo. Telegram huhifadhi nakala yake yenyewe. Unaweza kuondoa ridhaa yako: /withdraw. Zaidi: /privacy

consent-ask = Je, unaridhia? Kabla hujaridhia, hakuna picha yako inayochambuliwa.
consent-given = Umeridhia. Tuma picha wakati wowote upendao.
# Buttons.
consent-agree = Naridhia
consent-language = Lugha
withdraw = Ondoa ridhaa

withdraw-ask = Je, unaondoa ridhaa yako? Ukiiondoa, hakuna picha yako nyingine itakayochambuliwa hadi uridhie tena. Kilichohifadhiwa tayari kitabaki; /delete hukifuta.
withdraw-done = Umeondoa ridhaa yako: hakuna picha yako nyingine itakayochambuliwa hadi uridhie tena, kwa /start. Kilichohifadhiwa tayari kinabaki; /delete hukifuta.
withdraw-none = Hujaridhia chochote, kwa hiyo hakuna picha yako inayochambuliwa. /start inaeleza zaidi.

# Alerts: at most 200 characters, no markup.
consent-changed = Maandishi haya yamebadilika. Tafadhali yasome tena kabla ya kuridhia.
consent-read-first = Tafadhali soma kwanza unachoridhia, juu ya vitufe. Kisha gusa tena.
consent-needed = Hujaridhia picha zako zichambuliwe, au umeondoa ridhaa yako. Soma /start, ridhia hapo, kisha gusa tena.
consent-foreign = Ni mtu aliyeandikiwa ujumbe huu pekee anayeweza kujibu.
