# The daily message to the admins.

digest = <b>24 jam terakhir</b>
digest-scans = { $scans } gambar dianalisis, dari { $people } orang; { $open } sedang menunggu.
# $what is a verdict, such as COVID, or the code of a reason, such as not_image.
digest-count = { $count } { $what }
digest-verdicts = { modality }: { $counts }.
digest-refused = Ditolak: { $counts }.
digest-failed = Gagal: { $counts }.
digest-seconds = Dijawab dalam { NUMBER($median, minimumFractionDigits: 1, maximumFractionDigits: 1) } detik (median), { NUMBER($slow, minimumFractionDigits: 1, maximumFractionDigits: 1) } detik (19 dari 20).
digest-backup = Cadangan terakhir: { TIME($at, pattern: "d MMM yyyy, HH:mm") } UTC.
digest-no-backup = <b>Tidak ada cadangan.</b>
digest-disk = Disk: { $said }
digest-checkpoint =
    Simpan pesan ini: pesan ini membuktikan isi log audit pada hari ini (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
