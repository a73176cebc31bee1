# /admin: the menu of admins and reviewers.

# $unread and $disputed are numbers, or such as 1,000+.
menu =
    <b>Menyu</b>
    Visa ambavyo hakuna aliyevihakiki: { $unread }
    Visa ambavyo wahakiki wawili wametofautiana kuvihusu: { $disputed }
# Labels of buttons: no markup, and short.
menu-review = Hakiki visa ({ $waiting })
menu-numbers = Takwimu
menu-people = Watu
menu-invites = Mialiko
menu-audit = Ukaguzi
menu-export-button = Hamisha
menu-broadcast = Waandikie wote
menu-close = Funga
menu-back = « Rudi
menu-before = ‹
menu-after = ›
menu-closed = Imefungwa. /admin hufungua menyu tena.
# An alert: at most 200 characters, no markup.
menu-unknown = Kitufe hiki hakitumiki tena. /admin hufungua menyu upya.
menu-export =
    <b>Hamisha</b>: visa vipi? Huja kama jedwali (CSV), bila majina, namba za utambulisho (ID) za Telegram, madokezo wala picha. Kumbukumbu za ukaguzi husema nani alihamisha nini, na visa vingapi.

    Pamoja na picha, au kama manifesti ya kufundishia, visa huhamishwa kwenye konsoli ya uhakiki: /console huifungua.
menu-export-making = Jedwali linaandaliwa…
menu-export-large = ⚠️ Hakuna kilichohamishwa: hata likibanwa, jedwali ni kubwa kuliko Telegram inavyokubali (MB 50). Chagua kipindi kifupi zaidi, au lihamishe kwenye konsoli ya uhakiki: /console huifungua.
menu-export-failed = ⚠️ Telegram haikuthibitisha faili. Lisipofika, unaweza kujaribu tena kuanzia { TIME($again, pattern: "HH:mm") } UTC.
# The caption of a file. $span is the label of a button.
menu-export-made =
    { $span }: { $cases ->
        [one] kisa { $cases }
       *[other] visa { $cases }
    }, bila majina, namba za utambulisho (ID) za Telegram, madokezo wala picha. Hii inathibitisha jinsi kumbukumbu za ukaguzi zilivyokuwa wakati huo:
    <code>{ $checkpoint }</code>
# Labels of buttons.
menu-export-year = Mwaka huu
menu-export-all = Visa vyote
# Alerts.
menu-export-none = Hakuna kilichohamishwa: hakuna visa katika kipindi hiki.
menu-export-wait = Umehamisha visa hivi sasa hivi tu. Unaweza kuvihamisha tena kuanzia { TIME($again, pattern: "HH:mm") } UTC.

numbers =
    { $days ->
        [1] <b>Leo</b> (UTC)
       *[other] <b>Siku { $days } zilizopita</b> (UTC)
    }
numbers-days =
    { $days ->
        [1] Leo
       *[other] Siku { $days }
    }

audit = <b>Kumbukumbu za ukaguzi</b> zina kile kilichofanywa kwa kila kisa, na aliyekifanya. Kila ingizo hufungwa kwa muhuri na linalofuata: chochote kitakachobadilishwa, kuongezwa au kuondolewa huonekana kumbukumbu zinapothibitishwa. Alama ya uthibitisho, inayotunzwa mahali pengine, huthibitisha kwamba mwisho wake haukukatwa.
audit-verify = Thibitisha sasa
audit-make-checkpoint = Tengeneza alama ya uthibitisho
audit-verifying = Inasoma kumbukumbu zote za ukaguzi…
audit-holds =
    ✅ Kumbukumbu za ukaguzi ni kamili: { $events ->
        [one] ingizo { $events }.
       *[other] maingizo { $events }.
    }
    La mwisho limefungwa kwa muhuri <code>{ $head }</code>
# $problem is a sentence of `python -m storage audit verify`.
audit-broken = ⚠️ <b>Kumbukumbu za ukaguzi si kamili</b>: { $problem }. Acha kila kitu kama kilivyo, na uzilinganishe na nakala rudufu.
audit-checkpoint =
    Hifadhi ujumbe huu: unathibitisha jinsi kumbukumbu za ukaguzi zilivyo sasa (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
