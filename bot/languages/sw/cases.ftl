# One's own cases: /history, /case and /cancel.

history = <b>Visa vyako</b>, vipya kwanza. Gusa kimoja ili kukiona tena.
history-none = Huna kisa chochote hapa. Tuma CT au eksirei ya kifua kama picha au kama faili.
history-when = <code>{ $code }</code> · { TIME($sent, pattern: "d MMM yyyy, HH:mm") } UTC
# $verdict is COVID or Non-COVID, $confidence and $share such as 87 %.
history-sure = <b>{ $verdict } { $confidence }</b>
history-unsure = <b>Bila uhakika</b> ({ $share } COVID)
history-newer = Vipya zaidi
history-older = Vya zamani zaidi
list-dot = { " · " }

# A case without a verdict, in a word or two.
case-state =
    { $state ->
        [received] bado hakijajibiwa
        [awaiting_modality] kinasubiri CT au eksirei
        [queued] kinasomwa
        [analysed] kinasomwa
        [cancelled] kimeghairiwa
        [refused] hakikuchambuliwa
       *[failed] kimeshindikana
    }
case-usage =
    Andika msimbo wa kisa baada ya amri, kama unavyoonekana chini ya kila jibu:
    <code>/case 7K2M-9QFD</code>
    /history huonyesha visa vyako.
# The same for a code that nobody has and for somebody else's case.
case-unknown = Huna kisa <b>{ $words }</b>. Angalia msimbo; /history huonyesha visa vyako.
case-picture = { modality } ya kifua · kisa <code>{ $code }</code> · ilitumwa { TIME($sent, pattern: "d MMM yyyy, HH:mm") } UTC
case-open =
    { $state ->
        [queued] Kisa <code>{ $code }</code> kinasomwa; jibu litakuja lenyewe.
        [analysed] Kisa <code>{ $code }</code> kinasomwa; jibu litakuja lenyewe.
       *[awaiting_modality] Bado haijasemwa kama kisa <code>{ $code }</code> ni kipande cha CT au eksirei.
    }
case-erased = Kisa <code>{ $code }</code> kilifutwa tarehe { TIME($erased, pattern: "d MMM yyyy") }. Picha yake na ramani yake ya joto hazipo tena.
case-pictures-removed =
    Picha yake na ramani yake ya joto ziliondolewa, kama za visa vyote, baada ya { $days ->
        [one] siku { $days }.
       *[other] siku { $days }.
    }
case-pictures-missing = Picha yake na ramani yake ya joto haziwezi kuonyeshwa: hazihifadhiwi tena, au haziwezi kusomwa kwa sasa.
case-note =
    <b>Dokezo</b>
    { $note }

# An alert too: at most 200 characters, no markup.
nothing-known = Bado hakuna taarifa zako zilizohifadhiwa hapa, kwa hiyo hakuna cha kuonyesha, kughairi, kuhamisha wala kufuta. Tuma CT au eksirei ya kifua kama picha au kama faili.

cancel-nothing = Hakuna swali lililo wazi la kughairi.
