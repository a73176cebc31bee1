# /delete and /export.

-stays =
    Kinachobaki hakimtaji mtu yeyote: kwamba kulikuwa na kisa, jibu lake na maingizo yake kwenye kumbukumbu za ukaguzi. Nakala rudufu huendelea kushika kilichofutwa hadi zibadilishwe. Nitafuta ujumbe wa saa 48 zilizopita kwenye gumzo hili; ule mwingine, Telegram huhifadhi nakala yake yenyewe hadi uufute huko.

erase-offer = Ni nini kifutwe? Nitauliza tena kabla ya kufuta chochote. <code>/delete 7K2M-9QFD</code> hufuta kisa kingine.
erase-last = Kisa cha mwisho, { $code }
erase-all = Vyangu vyote
erase-no = Usifute
erase-kept = Hakuna kilichofutwa.
erase-case-sure =
    <b>Je, nifute kisa <code>{ $code }</code> kabisa?</b>
    Vitakavyotoweka: picha, ramani ya joto, dokezo lako, na taarifa kwamba wewe ndiye uliyekituma.

    { -stays }
erase-case-yes = Futa { $code } kabisa
erase-all-sure =
    <b>Je, nifute vyako vyote kabisa?</b> { $count ->
        [0] Huna kisa chochote hapa.
        [one] Una kisa { $count } hapa.
       *[other] Una visa { $count } hapa.
    }

    Vitakavyotoweka: picha zote, ramani za joto na madokezo, jina lako, namba yako ya utambulisho (ID) ya Telegram, na taarifa kwamba wewe ndiye uliyevituma. Itabidi ualikwe tena pale mwaliko unapohitajika. /export hukupa nakala kwanza.

    { -stays }
erase-all-yes = Futa vyangu vyote kabisa
erase-busy = Kisa <code>{ $code }</code> kinasomwa sasa hivi. Hakuna kilichofutwa: jaribu tena kikishajibiwa.
erase-last-admin = Wewe ndiye msimamizi pekee wa bot hii, kwa hiyo bado huwezi kufutwa. Hakuna kilichofutwa: mfanye kwanza mtu mwingine kuwa msimamizi (/role).
erased-case = Kisa <code>{ $code }</code> kimefutwa.
erased-all = Vyako vyote vimefutwa. Sasa unaweza kufuta gumzo hili.

export-made =
    Taarifa zako: { $cases ->
        [one] kisa { $cases }
       *[other] visa { $cases }
    } kama majedwali (CSV na JSON), na { $pictures ->
        [one] picha { $pictures }
       *[other] picha { $pictures }
    }. Zitunze mahali salama: hazina usimbaji fiche.
export-without =
    { $pictures ->
        [one] Picha { $pictures } ya zamani zaidi haikutosha
       *[other] Picha { $pictures } za zamani zaidi hazikutosha
    }, kwa sababu Telegram hukubali MB 50 tu. /case pamoja na msimbo huonyesha kila moja.
export-wait = Umeomba taarifa zako sasa hivi tu. Unaweza kuziomba tena kuanzia { TIME($again, pattern: "HH:mm") } UTC.
