# The daily message to the admins.

digest = <b>Saa 24 zilizopita</b>
digest-scans =
    { $scans ->
        [one] Picha { $scans } imechambuliwa
       *[other] Picha { $scans } zimechambuliwa
    }, kutoka kwa { $people ->
        [one] mtu { $people }
       *[other] watu { $people }
    }; { $open ->
        [one] { $open } inasubiri sasa.
       *[other] { $open } zinasubiri sasa.
    }
# $what is a verdict, such as COVID, or the code of a reason, such as not_image.
digest-count = { $count } { $what }
digest-verdicts = { modality }: { $counts }.
digest-refused = Zilizokataliwa: { $counts }.
digest-failed = Zilizoshindikana: { $counts }.
digest-seconds = Zilijibiwa ndani ya sekunde { NUMBER($median, minimumFractionDigits: 1, maximumFractionDigits: 1) } (mediani), sekunde { NUMBER($slow, minimumFractionDigits: 1, maximumFractionDigits: 1) } (19 kati ya 20).
digest-backup = Nakala rudufu ya mwisho: { TIME($at, pattern: "d MMM yyyy, HH:mm") } UTC.
digest-no-backup = <b>Hakuna nakala rudufu.</b>
digest-disk = Diski: { $said }
digest-checkpoint =
    Hifadhi ujumbe huu: unathibitisha jinsi kumbukumbu za ukaguzi zilivyokuwa leo (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
