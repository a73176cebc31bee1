# Drift, told to the admins in the chat. PSI is the population stability index.
measure =
    { $measure ->
        [distance] Jarak dari gambar pelatihan
       *[probability] P(COVID)
    }
drift-measure = { measure }: PSI { NUMBER($psi, minimumFractionDigits: 2, maximumFractionDigits: 2) }, { $scans } gambar
drift-shifted =
    ⚠️ Gambar { $modality ->
        [ct] CT
       *[xray] rontgen
    } tujuh hari terakhir berbeda dari gambar yang dipakai untuk menguji model:
    { $measures }
    Jawabannya mungkin lebih sering salah daripada yang disebutkan /model. Lihat Statistik di konsol, dan apa yang berubah: alat lain, pasien lain, foto layar.
drift-over = ✅ Gambar { $modality ->
    [ct] CT
   *[xray] rontgen
} tujuh hari terakhir kembali seperti gambar yang dipakai untuk menguji model.
drift-state = { $state ->
    [shifted] bergeser
    [watch] perlu diamati
    [stable] seperti biasa
   *[too_few] terlalu sedikit gambar
}

# Numbers, in the console. Plots have these as titles and labels, so these hold no markup.
number = { $number }
console-sum = Jumlah
console-reason = { $reason ->
    [empty] File kosong
    [not_image] Bukan gambar
    [not_an_image] Bukan gambar
    [corrupt] File rusak
    [too_many_pixels] Terlalu banyak piksel
    [too_small] Terlalu kecil
    [unsupported_format] Format yang tidak dibaca
    [too_large] File terlalu besar
    [unsafe] File yang mungkin berbahaya
    [file_unavailable] File tidak ada lagi di Telegram
    [text] Teks
    [sticker] Stiker
    [voice] Pesan suara
    [video] Video
    [animation] Animasi
    [not_a_chest_scan] Bukan pencitraan toraks
    [looks_like_ct] CT dikirim sebagai rontgen
    [looks_like_xray] Rontgen dikirim sebagai CT
    [reading_failed] Pembacaan gagal
   *[other] Lainnya: { $reason }
}
console-figure-table = Sebagai tabel
console-numbers-span = Rentang waktu
console-numbers-days = { $days ->
    [365] 1 tahun
   *[other] { $days } hari
}
console-numbers-behind = Terhitung sejauh ini: { $counted } dari { $events } peristiwa. Muat ulang halaman ini untuk melanjutkan penghitungan.
console-numbers-nothing = Tidak ada yang masuk selama waktu ini. Pilih rentang, fasilitas, atau modalitas lain.
console-numbers-intake = Gambar
console-numbers-scans-count = { $scans } gambar dianalisis.
console-numbers-seconds = Dijawab dalam kira-kira { NUMBER($median, maximumSignificantDigits: 2) } detik (median), { NUMBER($slow, maximumSignificantDigits: 2) } detik (19 dari 20).
console-numbers-scans = Gambar { $size ->
    [1] per hari
    [7] per minggu
   *[other] per empat minggu
}
console-numbers-waits = Dari modalitas diketahui sampai jawaban, { $size ->
    [1] per hari
    [7] per minggu
   *[other] per empat minggu
}
console-numbers-day = Sejak
console-numbers-median = Median
console-numbers-slow = 19 dari 20 dalam
console-numbers-ended = { $state ->
    [refused] Ditolak, menurut alasan
   *[failed] Gagal, menurut alasan
}
console-numbers-by-site = Menurut fasilitas dan modalitas
console-numbers-no-site = Tanpa fasilitas
console-numbers-field = Dibandingkan dengan RT-PCR yang dilaporkan
console-numbers-known = { $n } kasus punya hasil, dari { $judged } yang dianalisis.
console-numbers-biased = Ini adalah kasus yang hasilnya dilaporkan seseorang, bukan sampel dari semua kasus: kasus yang mengejutkan mungkin lebih sering dilaporkan. Anggap angka ini sebagai tanda peringatan, bukan sebagai akurasi model.
console-numbers-no-results = Tidak ada RT-PCR yang dilaporkan untuk kasus-kasus ini, jadi tidak ada yang dapat dikatakan tentang seberapa benar jawabannya.
console-numbers-rate = { $share }% ({ $low }–{ $high }), n = { $n }
console-numbers-rate-few = { $hits } dari { $n }, terlalu sedikit
console-numbers-rate-none = tidak ada kasus
console-numbers-rate-name = { $rate ->
    [sensitivity] Sensitivitas, kelas disebut
    [specificity] Spesifisitas, kelas disebut
    [found] Sensitivitas, dari semua
    [cleared] Spesifisitas, dari semua
   *[abstained] Inkonklusif
}
console-numbers-rate-by = { $rate ->
    [calibration] Kalibrasi
    [sensitivity] Sensitivitas
   *[specificity] Spesifisitas
} { $by ->
    [site] menurut fasilitas
   *[month] menurut bulan
}
console-numbers-share = Persentase, dengan interval 95%
console-numbers-overall = Sensitivitas, spesifisitas, dan abstensi
console-numbers-overall-note = Dari semua: Inkonklusif dihitung sebagai kesalahan. Garis adalah interval 95% (Wilson); untuk kurang dari lima kasus hanya ada jumlah.
console-numbers-calibration = Kalibrasi
console-numbers-calibration-note = Pada diagonal, P(COVID) tepat. Skor Brier { $brier }, galat kalibrasi harapan { $error }, n = { $n }.
console-numbers-forecast = P(COVID) yang disebut
console-numbers-positive = RT-PCR positif
console-numbers-readers = Kesepakatan antarpeninjau
console-numbers-no-readings = Belum ada kasus yang dibaca oleh dua peninjau.
console-numbers-readings-few = { $agreed } dari { $n } kasus yang dibaca dua peninjau dibaca sama: terlalu sedikit untuk mengatakan lebih.
console-numbers-kappa-none = Semua { $n } kasus dibaca sama, dengan satu pendapat saja, sehingga kebetulan pun cukup menjelaskannya: tidak ada kappa.
console-numbers-kappa = Kappa Cohen { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) } (interval 95% { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } sampai { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }): dari { $n } kasus yang dibaca dua peninjau, { $agreed } dibaca sama.
console-numbers-pairs = Pembacaan pertama (baris) dan pembacaan kedua (kolom)
console-numbers-drift = Pergeseran data
console-numbers-no-drift = Tidak ada gambar yang dibaca oleh model yang sedang dipakai dalam waktu ini, jadi pergeseran tidak dapat diukur.
console-numbers-tenths = Persentase gambar di setiap sepersepuluh acuan
console-numbers-tenths-note = Satu kolom adalah satu minggu, satu baris adalah sepersepuluh gambar yang dipakai untuk menguji model, { $measure ->
    [distance] yang paling tidak lazim di atas
   *[probability] yang paling mirip COVID di atas
}. Warna merata berarti seperti biasa; terang berarti terlalu banyak.
console-numbers-psi = Indeks stabilitas populasi per minggu
console-numbers-psi-note = Garis pada 0,1 (perlu diamati) dan 0,2 (bergeser). Minggu dengan kurang dari 100 gambar tidak disertakan.
console-numbers-week = Minggu sejak
console-numbers-images = Gambar
console-numbers-state = Keadaan

# People and invitations, in the console.
console-day = { TIME($at, pattern: "d MMM yyyy") }
console-page-of = Halaman { $page } dari { $pages }
console-people-members = { $people } pengguna diizinkan atau punya peran
console-people-search = Nama, nomor, atau fasilitas
console-people-name = Nama
console-people-role = Peran
console-people-scans = Gambar
console-people-last = Gambar terakhir
console-people-never = Tidak ada
console-people-consent = Persetujuan
console-people-consented = Versi { $version }, { TIME($at, pattern: "d MMM yyyy") }
console-people-not-consented = Tidak
console-people-change = Ubah
console-people-out = Keluarkan
console-people-by-settings = Menurut ADMIN_IDS
console-people-nobody = Tidak ada yang ditemukan. Cari nama atau fasilitas lain, atau buat undangan.
console-people-role-unknown = Tidak ada yang diubah: peran adalah clinician, reviewer, atau admin.
console-people-invite = Undang orang
console-people-uses = Berapa orang yang boleh memakainya
console-people-days = Untuk berapa hari
console-people-make = Buat undangan
console-people-made = Undangan untuk { $site }
console-people-made-told = Sebagai { role }, untuk { $people } orang, hingga { TIME($until, pattern: "d MMM yyyy, HH:mm") } UTC. Tautan dan gambarnya hanya ditampilkan sekarang. Siapa pun yang memilikinya dapat masuk, jadi jangan teruskan kepada orang lain.
console-people-qr = Tautan sebagai kode QR
console-people-invite-wrong = Tidak ada undangan yang dibuat: perlu fasilitas paling banyak { $letters } karakter, 1 sampai { $people } orang, dan 1 sampai { $days } hari.
console-people-invite-unknown = Undangan itu tidak ada.
console-people-open = Undangan terbuka
console-people-none-open = Tidak ada.
console-people-number = Nomor
console-people-used = Terpakai
console-people-used-of = { $used } dari { $most }
console-people-revoke = Batalkan

# The audit log, in the console. $said is a sentence of a command.
console-audit-proof = Apakah log utuh?
console-audit-proof-told = Setiap peristiwa membawa hash peristiwa sebelumnya, sehingga perubahan di mana pun akan tampak. Titik pemeriksaan yang disimpan di tempat lain juga menunjukkan apakah bagian akhir dipotong atau seluruhnya ditulis ulang.
console-audit-paste = Titik pemeriksaan yang disimpan di tempat lain, bila ada
console-audit-verify = Baca dan verifikasi seluruh log
console-audit-reading = Log sedang dibaca.
console-audit-read = { $read } dari { $events } peristiwa telah dibaca.
console-audit-progress = Sejauh mana log telah dibaca
console-audit-stop = Hentikan
console-audit-make = Buat titik pemeriksaan
console-audit-made = Simpan baris ini di tempat lain, misalnya di kertas atau dalam surel kepada diri sendiri. Pesan harian untuk admin juga memuatnya.
console-audit-holds = { $said }
console-audit-broken = { $said } Biarkan basis data ini seperti sekarang, dan bandingkan dengan cadangan.
console-audit-unread = { $said } Log tidak diverifikasi.
console-audit-busy = Log sedang dibaca saat ini. Tunggu sebentar, lalu coba lagi.
console-audit-checkpoint-wrong = { $said }
console-audit-events = Peristiwa
console-audit-person = Nomor pengguna, atau system
console-audit-action = Apa yang terjadi
console-audit-number = No.
console-audit-when = Kapan (UTC)
console-audit-who = Siapa
console-audit-what = Apa
console-audit-details = Rincian
console-audit-nothing = Tidak ada peristiwa seperti itu. Pilih orang, kasus, atau rentang lain.
console-audit-newest = Terbaru
console-audit-older = Lebih lama

# Export, in the console.
console-export-which = Kasus yang mana
console-export-how = Dalam bentuk apa
console-export-kind = { $kind ->
    [csv] CSV, tabel
    [jsonl] JSON Lines, untuk program
   *[manifest] Manifes, untuk pelatihan
}
console-export-kind-told = { $kind ->
    [csv] Terbuka di aplikasi lembar kerja. Tanda apostrof diletakkan di depan isi yang akan dianggap rumus oleh aplikasi itu.
    [jsonl] Satu kasus per baris.
   *[manifest] ZIP berisi gambar yang dibaca python -m ml train: kasus yang RT-PCR-nya dilaporkan, atau yang disepakati para peninjau. Yang tak layak dan yang diperselisihkan tidak disertakan. Pasiennya tidak diketahui, jadi satu pasien mungkin ada di bagian pelatihan dan sekaligus di bagian pengujian.
}
console-export-more = Dengan
console-export-pictures = Gambar
console-export-pictures-told = ZIP, dengan gambar yang tidak lagi terenkripsi: simpan di tempat yang hanya dapat diakses orang yang boleh melihatnya. Paling banyak 50.000 kasus sekaligus.
console-export-personal = Nama, ID Telegram, dan catatan
console-export-personal-told = Hanya bila Anda memerlukannya: tanpa itu, orang dibedakan dengan nomor yang tidak berarti di tempat lain.
console-export-logged = Log audit mencatat siapa mengekspor apa, dan berapa kasus.
console-export-button = Ekspor
console-export-these = Ekspor kasus-kasus ini
console-export-unknown = Tidak ada yang diekspor: pilih CSV, JSON Lines, atau manifes.
console-export-many = Tidak ada yang diekspor: ini lebih dari { $most } kasus dengan gambar. Pilih rentang yang lebih pendek atau satu fasilitas.
console-export-nothing = Tidak ada yang diekspor: di antara kasus ini tidak ada yang punya RT-PCR yang dilaporkan, atau peninjau yang bersepakat tentang jawaban tegas.
console-export-readme =
    Kasus Radiogram yang telah ditinjau: { $images } gambar, untuk python -m ml train --data folder-ini.

    manifest.csv memuat satu baris per gambar. Kolom finding menyebut asal labelnya: rt_pcr adalah RT-PCR yang dilaporkan, review adalah pendapat yang disepakati para peninjau tentang jawaban tegas. Kasus yang tak layak atau diperselisihkan, dan gambar yang masuk dua kali dengan dua label, tidak disertakan.

    Di sini tidak diketahui gambar mana yang berasal dari satu pasien: setiap gambar menjadi kelompok sendiri, dan satu pasien mungkin ada di beberapa kelompok. Karena itu angka pada bagian pengujian tampak lebih baik daripada kenyataannya.

    Gambar-gambar ini tidak terenkripsi. Simpan di tempat yang hanya dapat diakses orang yang boleh melihatnya, dan hapus setelah Anda selesai.

# What happened, in the audit log; what happens to a case stands in console.ftl.
console-event-image-erased = Gambar dihapus
console-event-person-erased = Orang dihapus
console-event-exported = Ekspor dimulai
console-event-export-ended = Ekspor selesai
console-event-role-changed = Peran diubah
console-event-role-refused = Perintah ditolak karena peran
console-event-expelled = Dikeluarkan
console-event-stranger-refused = Orang asing ditolak
console-event-invite-made = Undangan dibuat
console-event-invite-used = Undangan dipakai
console-event-invite-revoked = Undangan dibatalkan
console-event-consented = Persetujuan diberikan
console-event-consent-withdrawn = Persetujuan ditarik
console-event-checkpoint = Titik pemeriksaan dibuat
console-event-audit-verified = Log diverifikasi: utuh
console-event-audit-broken = Log diverifikasi: tidak utuh
console-event-console-link = Tautan konsol dibuat
console-event-console-link-refused = Tautan konsol ditolak
console-event-console-opened = Konsol dibuka
console-event-console-closed = Konsol ditutup
console-event-console-role-refused = Halaman konsol ditolak karena peran
console-event-console-forged = Formulir usang atau palsu ditolak
console-event-console-refused = Permintaan ke konsol ditolak
console-event-backup = Cadangan dibuat
console-event-purged = Gambar lama dihapus
console-event-tidied = Basis data dirapikan
console-event-digest = Pesan harian dikirim
console-event-drift = Pergeseran data diperiksa
console-event-own-case-refused = Tinjauan atas kasus sendiri ditolak
console-event-contradiction-told = Admin diberi tahu bahwa RT-PCR bertentangan dengan jawaban
console-event-remind-no-more = Pengingat diakhiri karena bot diblokir
console-event-nothing-known = Orang yang tidak dikenal meminta datanya
console-event-invite-refused-unknown = Undangan tak dikenal ditolak
console-event-invite-refused-expired = Undangan kedaluwarsa ditolak
console-event-invite-refused-used-up = Undangan yang sudah dipakai ditolak
console-event-invite-refused-revoked = Undangan yang dibatalkan ditolak
console-event-broadcast-drafted = Pesan kepada semua ditulis
console-event-broadcast-made = Pengiriman pesan kepada semua dimulai
console-event-broadcast-cancelled = Pesan kepada semua dibatalkan
console-event-broadcast-sent = Pesan kepada semua terkirim
console-event-last-admin-kept = Satu-satunya admin tetap admin
console-event-admin-kept = Admin menurut ADMIN_IDS tetap admin
console-event-tap-unknown = Tombol yang tidak menuju ke mana pun diketuk
console-event-flooded = Seseorang yang menulis terlalu cepat ditahan
console-event-note-too-long = Catatan yang terlalu panjang ditolak
console-event-put-off = Ditunda karena terlalu banyak yang menunggu
