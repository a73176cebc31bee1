# Files and albums that hold several pictures, and what was noticed about a file.

# Instead of the question CT or X-ray, where a DICOM file names it.
study-ask = Kwa mujibu wa faili, hii ni <b>{ $modality ->
    [ct] CT
   *[xray] eksirei
} ya kifua</b>. Je, niisome?
study-pictures =
    { $pictures ->
        [one] Picha { $pictures }, inasomwa kama kipimo kimoja.
       *[other] Picha { $pictures }, zinasomwa kama kipimo kimoja.
    }
study-progress = Picha { $done } kati ya { $pictures }
# $usable of $pictures, such as 38 of 40.
study-usable =
    { $usable ->
        [one] Jibu linategemea picha { $usable } kati ya { $pictures }.
       *[other] Jibu linategemea picha { $usable } kati ya { $pictures }; wastani wa log odds zake umechukuliwa.
    }
# Where those are the fewer, so that all are averaged.
study-doubtful = Picha za kuaminika: { $usable } kati ya { $pictures }, chache mno kutaja aina.
# $positions are numbers and spans of pictures, such as 1–3, 17.
study-unusable = Zisizofaa: { $positions }.
# $positions are numbers of pictures, the most telling first, such as 12, 20, 31.
study-shown = Zinazoonyeshwa: { $positions }.
study-left-out =
    { $pictures ->
        [one] Picha nyingine { $pictures } ya faili haikusomwa.
       *[other] Picha nyingine { $pictures } za faili hazikusomwa.
    }

noted-text-masked = Maandishi ya pembeni mwa picha yalifunikwa kabla sijaihifadhi.
noted-deidentified = Jina na maelezo mengine ya faili hayakuhifadhiwa.
noted-lateral = Hii ni picha ya upande; modeli ilifundishwa kwa picha za mbele, kwa hiyo jibu lina uhakika mdogo zaidi.

# An album: pictures or files sent together.
album-after-tap = Hizi zilifika baada ya nyingine za albamu kuchukuliwa ili zisomwe: zinasomwa peke yake.
album-unread =
    { $files ->
        [one] Faili { $files } ya albamu haikuweza kusomwa.
       *[other] Faili { $files } za albamu hazikuweza kusomwa.
    }
# $seen is such as "4 CT slices and 1 X-ray".
album-mixed = Ninaona { $seen }. Je, nisome kila aina peke yake, au zote kama aina moja?
album-ct =
    { $pictures ->
        [one] kipande { $pictures } cha CT
       *[other] vipande { $pictures } vya CT
    }
album-xray = eksirei { $pictures }
album-other = picha nyingine { $pictures }
# The consent text speaks of tapping CT or X-ray, so this button names both.
album-as-seen = CT na Eksirei, kila moja peke yake

# The same picture again, by the same person: the answer that it got before is shown again.
duplicate-sent = Ulishatuma hii tarehe { TIME($sent, pattern: "d MMM, HH:mm") } UTC. Hili ndilo jibu la wakati huo:
duplicate-anew = Chambua upya
refusal-duplicate = Ulishatuma hii; jibu la wakati huo halipo tena hapa. Itume tena ili isomwe.

# /lowdata
lowdata-on = Majibu sasa ni madogo: ramani ya joto isiyozidi KB 45, na /case bila picha yenyewe.
lowdata-off = Majibu huja kwa ukubwa kamili. Data inapokuwa ghali au ya polepole, ninaweza kutuma majibu madogo.
lowdata-turn-on = Tuma majibu madogo
lowdata-turn-off = Tuma kwa ukubwa kamili
# Under a verdict on a photo that is blurred, or small, since the phone shrank it.
quality-as-file = Simu hupunguza picha: ikitumwa kama faili, picha hii ingefika ikiwa wazi zaidi.

# In the log of the console.
console-event-joined = Sehemu ya albamu ilifika
console-event-split = Kimegawanywa kuwa vipimo viwili
