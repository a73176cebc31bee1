# The review console in the browser, and what is said about it in the chat. A message of a page may hold HTML.

command-console = Buka konsol tinjauan

console-link =
    Ini membuka konsol tinjauan, satu kali dan dalam sepuluh menit. Simpan untuk diri Anda sendiri.
    { $link }
console-link-here =
    { $told }

    Konsol terbuka di komputer tempat bot berjalan. Administrator dapat mengatur CONSOLE_URL agar terbuka di tempat lain.
console-nowhere = Saat ini tidak ada konsol: port { $port } dipakai program lain. Administrator dapat mengisi HTTP_PORT dengan port yang bebas dan menjalankan bot lagi.

# Around every page.
console-title = Tinjauan Radiogram
console-skip = Langsung ke isi
console-menu = Menu
console-place-queue = Kasus
console-place-numbers = Statistik
console-place-people = Pengguna
console-place-audit = Audit
console-place-export = Ekspor
console-theme-dark = Gelap
console-theme-light = Terang
console-leave = Keluar
console-leave-everywhere = Keluar dari semua perangkat
console-footer = Ini bukan diagnosis. RT-PCR tetap menjadi pemeriksaan acuan.
console-home = Ke daftar kasus
# Where somebody has no name.
console-nobody = Pengguna { $number }

# Pages that only say something.
console-open-title = Buka konsol
console-open-told = Tautan ini berlaku satu kali. Buka konsol hanya di layar yang tidak dapat dilihat orang lain.
console-open-button = Buka konsol
console-open-code = Kode: yang tertera setelah # pada tautan
console-told-closed = Anda belum masuk, atau telah dikeluarkan setelah satu jam tidak dipakai. Tulis /console kepada bot untuk tautan baru.
console-told-left = Anda telah keluar. Tulis /console kepada bot bila Anda memerlukan konsol lagi.
console-told-link-unknown = Tautan ini tidak berlaku. Tulis /console kepada bot untuk yang baru.
console-told-link-used = Tautan ini sudah dipakai. Setiap tautan membuka konsol satu kali: tulis /console kepada bot untuk yang baru.
console-told-link-expired = Tautan ini sudah kedaluwarsa. Tautan berlaku sepuluh menit: tulis /console kepada bot untuk yang baru.
console-told-link-replaced = Tautan yang lebih baru menggantikan tautan ini. Pakai yang terakhir dikirim bot, atau tulis /console untuk yang baru.
console-told-too-many = Terlalu banyak tautan yang salah. Tunggu satu menit, lalu tulis /console kepada bot untuk yang baru.
console-told-role-refused = Peran Anda tidak mengizinkan ini. Administrator bot dapat mengubahnya.
console-told-forged = Formulir ini sudah tidak berlaku, jadi tidak ada yang diubah. Kembali, muat ulang halaman, dan coba lagi.
console-told-foreign = Ini datang dari situs lain, jadi tidak ada yang diubah. Buka konsol dengan tautannya sendiri.
console-told-wrong-host = Konsol tidak menjawab di alamat ini. Pakai tautan yang dikirim bot; pengelola bot mengatur alamatnya dalam CONSOLE_URL.
console-told-too-long = Ini melebihi yang diterima konsol. Catatan paling banyak 1.000 karakter.
console-told-not-found = Halaman itu tidak ada.
console-told-failed = Terjadi kesalahan di pihak kami. Coba lagi sebentar lagi; log bot menjelaskan lebih lanjut.
console-told-held-up = Penyimpanan bot tidak dapat dipakai saat ini. Tidak ada yang hilang: coba lagi beberapa menit kemudian.
console-offline = Bot tidak dapat dihubungi, jadi tidak ada yang diubah. Periksa koneksi, lalu coba lagi.

# Times, in UTC.
console-moment = { TIME($at, pattern: "d MMM yyyy, HH:mm") }
console-moment-exact = { TIME($at, pattern: "d MMM yyyy, HH:mm:ss") }

# The queue: cases to look through.
console-shortcuts = Sering dicari
console-shortcut-all = Semua kasus
console-shortcut-unread = Belum ditinjau
console-shortcut-second = Untuk pembaca kedua
console-shortcut-disputed = Diperselisihkan
console-shortcut-unsure = Inkonklusif
console-filters = Filter
console-filters-more = Filter
console-filters-clear = Hapus semua filter
console-show = Tampilkan
console-any = Semua
console-text = Kode kasus atau catatan
console-text-admin = Kode kasus, catatan, atau pengirim
console-sort = Urutan
console-sort-newest = Terbaru dahulu
console-sort-oldest = Terlama dahulu
console-sort-least = Keyakinan terendah dahulu
console-sort-most = Keyakinan tertinggi dahulu
console-filter-modality = Modalitas
console-filter-verdict = Jawaban
console-filter-outcome = RT-PCR
console-filter-review = Tinjauan
console-filter-site = Fasilitas
console-filter-confidence = Keyakinan
console-filter-least = Keyakinan terendah dalam persen
console-filter-most = Keyakinan tertinggi dalam persen
console-filter-dates = Tanggal (UTC)
console-filter-since = Sejak tanggal
console-filter-until = Sampai tanggal
console-modality = { $value ->
    [ct] CT
   *[xray] Rontgen
}
console-verdict = { $value ->
    [Refused] Tidak dibaca
    [Indeterminate] Inkonklusif
    [COVID] COVID
   *[Non-COVID] Non-COVID
}
console-outcome = { $value ->
    [disagrees] Pengirim tidak setuju
    [positive] Positif
    [negative] Negatif
    [pending] Ditunggu
   *[none] Tidak ada
}
console-review = { $value ->
    [second] Menunggu pembaca kedua
    [agree] Disetujui
    [disagree] Tidak disetujui
    [unusable] Tak layak
    [disputed] Diperselisihkan
   *[none] Belum ditinjau
}
console-state = { $state ->
    [received] Diterima
    [awaiting_modality] Menunggu CT atau rontgen
    [queued] Menunggu dibaca
    [analysed] Sedang dijawab
    [cancelled] Dibatalkan
    [refused] Ditolak
    [failed] Gagal
   *[answered] Dijawab
}
console-column-case = Kasus
console-column-logged = Tercatat
console-column-sender = Pengirim
console-read-by-others = Dibaca
console-erased-short = Dihapus
console-found = { $count } kasus
console-found-more = { $count } kasus berikutnya. Masih ada lagi.
console-found-further = { $count ->
    [0] Tidak ada di antara kasus yang diperiksa.
   *[other] { $count } kasus di antara yang diperiksa.
} Anda dapat melanjutkan pencarian.
console-found-nothing = Tidak ada kasus yang cocok dengan filter ini.
console-pages = Halaman
console-first-page = Halaman pertama
console-next-page = Halaman berikutnya
console-further-back = Lanjutkan pencarian

# Keys.
console-keys = Tombol
console-keys-title = Papan ketik
console-key-move = Kasus berikutnya dan sebelumnya
console-key-open = Buka kasus
console-key-search = Cari
console-key-help = Tampilkan tombol-tombol ini
console-key-opinions = Setuju, tidak setuju, tak layak
console-key-next = Kasus berikutnya
console-key-previous = Kasus sebelumnya
console-key-queue = Kembali ke daftar
console-key-heatmap = Tampilkan atau sembunyikan peta panas
console-key-zoom = Perbesar, perkecil, dan kembalikan
console-close = Tutup

# One case.
console-previous = Sebelumnya
console-next = Berikutnya
console-picture = Gambar
console-stage = Gambar. Perbesar atau perkecil dengan plus, minus, dan nol; geser dengan tombol panah.
console-scan-alt = Gambar kasus ini ({ $modality ->
    [ct] CT
   *[xray] rontgen
})
console-overlay-alt = Gambar yang sama dengan peta panas dari model
console-heatmap = Peta panas
console-window = Jendela
console-level = Level
console-zoom-in = Perbesar
console-zoom-out = Perkecil
console-reset = Kembalikan
console-heatmap-told = Warna hangat menunjukkan apa yang mendukung kelas yang disebut. Peta panas digambar di atas salinan abu-abu paling besar 720 piksel; jendela dan level juga mengubah warnanya.
console-heatmap-apart = Bentuk peta panas berbeda dari gambarnya, jadi ditampilkan terpisah.
console-erased = Kasus ini dihapus atas permintaan: gambar, catatan, dan pengirimnya sudah tidak ada. Jawabannya dan log ini tetap ada.
console-no-pictures = Gambar kasus ini tidak lagi disimpan. Kasus dan lognya tetap ada.
console-said = Jawaban model
console-context = Tingkat keyakinan adalah probabilitas yang diberikan model untuk kelas yang disebutnya, dikalibrasi dengan gambar riset publik yang tidak dipakai untuk melatihnya. Di rumah sakit yang gambarnya tidak dipakai untuk melatihnya, model ini jauh lebih sering keliru.
console-contradicted = RT-PCR yang dilaporkan bertentangan dengan jawaban ini.
console-give = { $opinion ->
    [agree] Setuju
    [disagree] Tidak setuju
   *[unusable] Tak layak
}
console-opinion = { $opinion ->
    [agree] Setuju
    [disagree] Tidak setuju
   *[unusable] Gambar tak layak
}
console-note = Catatan (paling banyak 1.000 karakter, tanpa nama)
console-save-note = Simpan catatan
console-outcome-note = Catatan tentang hasil (paling banyak 1.000 karakter, tanpa nama)
console-blind = { $count ->
    [1] Orang lain sudah membaca kasus ini. Anda melihat pendapatnya setelah memberikan pendapat Anda sendiri.
   *[other] { $count } orang lain sudah membaca kasus ini. Anda melihat pendapat mereka setelah memberikan pendapat Anda sendiri.
}
console-readings = Pembacaan
console-reading = { $number ->
    [1] Pembaca pertama
    [2] Pembaca kedua
   *[3] Pembaca penentu
}
console-sender-disagrees = Pengirimnya tidak setuju dengan jawaban ini.
console-rt-pcr = RT-PCR { $rt_pcr ->
    [positive] positif
    [negative] negatif
    [pending] masih ditunggu
   *[none] tidak ada
}
console-problem-review-closed = Kasus ini sudah punya semua pembacaan yang diperlukan.
console-problem-review-impossible = Hanya kasus yang sudah dijawab dan tidak dihapus yang dapat ditinjau.
console-problem-review-own = Anda sendiri yang mengirim kasus ini, jadi orang lain yang meninjaunya.
console-problem-review-first = Berikan pendapat Anda dahulu; catatan menyertainya.
console-problem-outcome-impossible = Hanya kasus yang sudah dijawab dan tidak dihapus yang dapat diberi hasil.
console-problem-note-too-long = Catatan paling banyak 1.000 karakter, jadi tidak disimpan.
console-told-no-case = Tidak ada kasus dengan kode ini.
console-told-no-picture = Gambar ini tidak lagi disimpan.
console-told-unseen = Buka kasusnya dahulu: gambarnya hanya ditampilkan di halamannya.

# The timeline of a case. Who did it stands behind.
console-timeline = Linimasa
console-by-bot = bot
console-event-received = Diterima
console-event-awaiting-modality = Ditanya: CT atau rontgen
console-event-queued = Akan dibaca
console-event-analysed = Dibaca oleh model
console-event-answered = Dijawab
console-event-cancelled = Dibatalkan
console-event-refused = Ditolak
console-event-failed = Gagal
console-event-told = Pengirim diberi tahu
console-event-viewed = Dilihat
console-event-listed = Daftar kasus dilihat
console-event-outcome = Hasil dilaporkan
console-event-reviewed = Ditinjau
console-event-review-note = Catatan tinjauan diubah
console-event-erased = Dihapus
console-event-reminded = Pengirim diingatkan tentang hasil
console-event-not-reminded = Pengirim tidak dapat diingatkan tentang hasil
console-event-tap-refused = Tombol ditolak bagi seseorang
console-event-case-refused = Kasus ditolak bagi seseorang
console-event-note-refused = Catatan ditolak bagi seseorang
console-event-edit-ignored = Pesannya diedit, tanpa mengubah apa pun
console-seen-in = { $place ->
    [review] saat meninjau di obrolan
    [console] di konsol
    [chat] di chat
   *[export] dalam ekspor
}
