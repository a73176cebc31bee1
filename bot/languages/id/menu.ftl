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
menu-export = Kasus diekspor di konsol tinjauan, sebagai tabel atau beserta gambarnya: /console membukanya.

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
