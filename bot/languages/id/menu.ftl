# /admin: the menu of admins and reviewers.

# $unread and $disputed are numbers, or such as 1,000+.
menu =
    <b>Menu</b>
    Kasus yang belum ditinjau siapa pun: { $unread }
    Kasus yang dinilai berbeda oleh dua peninjau: { $disputed }
# Labels of buttons: no markup, and short.
menu-review = Tinjau kasus ({ $waiting })
menu-numbers = Statistik
menu-people = Pengguna
menu-invites = Undangan
menu-audit = Log audit
menu-export-button = Ekspor
menu-broadcast = Tulis kepada semua
menu-close = Tutup
menu-back = « Kembali
menu-before = ‹
menu-after = ›
menu-closed = Ditutup. /admin membuka menu lagi.
# An alert: at most 200 characters, no markup.
menu-unknown = Tombol ini tidak berlaku lagi. /admin membuka menu baru.
menu-export =
    <b>Ekspor</b>: kasus yang mana? Kasus dikirim sebagai tabel (CSV), tanpa nama, ID Telegram, catatan, dan gambar. Log audit mencatat siapa mengekspor apa, dan berapa kasus.

    Beserta gambarnya, atau sebagai manifes untuk pelatihan, kasus diekspor di konsol tinjauan: /console membukanya.
menu-export-making = Menyusun tabel…
menu-export-large = ⚠️ Tidak ada yang diekspor: bahkan setelah dikompresi, tabelnya lebih besar dari yang diterima Telegram (50 MB). Pilih rentang yang lebih pendek, atau ekspor di konsol tinjauan: /console membukanya.
menu-export-failed = ⚠️ Telegram tidak mengonfirmasi file itu. Jika tidak sampai, Anda dapat mencoba lagi mulai { TIME($again, pattern: "HH:mm") } UTC.
# The caption of a file. $span is the label of a button.
menu-export-made =
    { $span }: { $cases } kasus, tanpa nama, ID Telegram, catatan, dan gambar. Ini membuktikan isi log audit saat itu:
    <code>{ $checkpoint }</code>
# Labels of buttons.
menu-export-year = Tahun ini
menu-export-all = Semua kasus
# Alerts.
menu-export-none = Tidak ada yang diekspor: tidak ada kasus dalam rentang ini.
menu-export-wait = Anda baru saja mengekspor kasus ini. Anda dapat mengekspornya lagi mulai { TIME($again, pattern: "HH:mm") } UTC.

numbers =
    { $days ->
        [1] <b>Hari ini</b> (UTC)
       *[other] <b>{ $days } hari terakhir</b> (UTC)
    }
numbers-days =
    { $days ->
        [1] Hari ini
       *[other] { $days } hari
    }

audit = <b>Log audit</b> memuat apa yang dilakukan pada setiap kasus, dan oleh siapa. Setiap entri disegel oleh entri berikutnya: apa pun yang diubah, ditambahkan, atau dihilangkan akan tampak saat log diverifikasi. Titik pemeriksaan, yang disimpan di tempat lain, membuktikan bahwa bagian akhirnya tidak dipotong.
audit-verify = Verifikasi sekarang
audit-make-checkpoint = Buat titik pemeriksaan
audit-verifying = Membaca seluruh log audit…
audit-holds =
    ✅ Log audit utuh: { $events } entri.
    Entri terakhir disegel dengan <code>{ $head }</code>
# $problem is a sentence of `python -m storage audit verify`.
audit-broken = ⚠️ <b>Log audit tidak utuh</b>: { $problem }. Biarkan semuanya seperti sekarang, dan bandingkan dengan cadangan.
audit-checkpoint =
    Simpan pesan ini: pesan ini membuktikan isi log audit saat ini (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
