# What people agree to before a scan of theirs is analysed: neither less nor more than in English.

# How long a picture is stored: $days days, with 0 for ever.
consent-kept =
    { $days ->
        [0] sampai dihapus
       *[other] selama { $days } hari
    }
consent-terms =
    <b>Yang Anda setujui</b>
    Gambar-gambar Anda dianalisis oleh layanan ini. Setiap gambar disimpan terenkripsi { consent-kept }; jawabannya, nama Anda, dan ID Telegram Anda juga disimpan. Peninjau dan administrator uji coba ini dapat melihat semuanya. Telegram menyimpan salinannya sendiri dari semua yang dikirim di sini, dan di grup semua orang melihatnya. Jangan sertakan nama pasien dan data pribadi lainnya. Anda dapat menarik persetujuan Anda kapan saja: /withdraw
# Above the question CT or X-ray.
consent-by-tap = Dengan mengetuk CT atau Rontgen, Anda setuju bahwa gambar ini, dan gambar yang Anda kirim kemudian, dianalisis dan disimpan terenkripsi { consent-kept }, bersama jawabannya, nama Anda, dan ID Telegram Anda; peninjau dan administrator uji coba ini dapat melihat semuanya. Telegram menyimpan salinannya sendiri. Anda dapat menarik persetujuan ini: /withdraw. Selengkapnya: /privacy

consent-ask = Apakah Anda setuju? Sebelum Anda setuju, tidak ada gambar Anda yang dianalisis.
consent-given = Anda telah setuju. Silakan kirim gambar kapan saja.
# Buttons.
consent-agree = Saya setuju
consent-language = Bahasa
withdraw = Tarik

withdraw-ask = Apakah Anda menarik persetujuan Anda? Setelah itu tidak ada lagi gambar Anda yang dianalisis sampai Anda setuju lagi. Yang sudah disimpan tetap disimpan; /delete menghapusnya.
withdraw-done = Anda telah menarik persetujuan Anda: tidak ada lagi gambar Anda yang dianalisis sampai Anda setuju lagi, dengan /start. Yang sudah disimpan tetap disimpan; /delete menghapusnya.
withdraw-none = Anda belum menyetujui apa pun, jadi tidak ada gambar Anda yang dianalisis. /start menjelaskan lebih lanjut.

# Alerts: at most 200 characters, no markup.
consent-changed = Teks ini telah berubah. Silakan baca lagi sebelum Anda setuju.
consent-read-first = Silakan baca dahulu yang Anda setujui, di atas tombol. Lalu ketuk lagi.
consent-needed = Anda belum atau tidak lagi menyetujui gambar Anda dianalisis. Baca /start, setujui di sana, lalu ketuk lagi.
consent-foreign = Hanya orang yang dituju pesan ini yang dapat menjawab.
