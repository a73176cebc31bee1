# The daily message to the admins.

digest = <b>पिछले 24 घंटे</b>
digest-scans = जाँचे गए स्कैन: { $scans }, भेजने वाले: { $people }, अभी प्रतीक्षा में: { $open }।
# $what is a verdict, such as COVID, or the code of a reason, such as not_image.
digest-count = { $count } { $what }
digest-verdicts = { modality }: { $counts }।
digest-refused = अस्वीकृत: { $counts }।
digest-failed = विफल: { $counts }।
digest-seconds = उत्तर का समय: { NUMBER($median, minimumFractionDigits: 1, maximumFractionDigits: 1) } सेकंड (माध्यिका), और 20 में से 19 बार ज़्यादा से ज़्यादा { NUMBER($slow, minimumFractionDigits: 1, maximumFractionDigits: 1) } सेकंड।
digest-backup = पिछला बैकअप: { TIME($at, pattern: "d MMMM yyyy, HH:mm") } UTC।
digest-no-backup = <b>कोई बैकअप नहीं है।</b>
digest-disk = डिस्क: { $said }
digest-checkpoint =
    यह संदेश सँभालकर रखें: यह साबित करता है कि आज ऑडिट लॉग क्या था (<code>audit verify --checkpoint</code>)।
    <code>{ $checkpoint }</code>
