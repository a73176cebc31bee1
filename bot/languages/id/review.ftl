# The review deck, and alerts to the admins.

review-sent = Dikirim pada { TIME($at, pattern: "d MMM yyyy, HH:mm") } UTC
review-site = Fasilitas: { $site }
review-rt-pcr =
    RT-PCR: { $rt_pcr ->
        [positive] positif
        [negative] negatif
       *[pending] masih ditunggu
    }
# Labels of buttons: no markup, and short.
review-view =
    { $view ->
        [picture] Gambar
       *[heatmap] Peta panas
    }
review-opinion =
    { $opinion ->
        [agree] Setuju
        [disagree] Tidak setuju
       *[unusable] Tak layak
    }
review-note = Catatan
review-skip = Lewati
review-stop = Berhenti
review-go-on = Lanjut meninjau

review-none = Tidak ada kasus lain yang menunggu tinjauan Anda.
review-stopped = Dihentikan. Pendapat Anda tetap disimpan.
review-no-picture = Gambar kasus <code>{ $code }</code> tidak ditemukan, jadi kasus ini tidak dapat ditinjau di sini.
review-note-ask = Apa yang perlu dicatat pada kasus <code>{ $code }</code>? Balas pesan ini, tanpa nama pasien.
review-note-asks = Lalu apa pendapat Anda tentang jawaban untuk kasus <code>{ $code }</code>? Catatan Anda disimpan bersamanya.
review-note-too-long = Catatan paling banyak { $most } karakter. Silakan balas lagi dengan yang lebih pendek.
review-noted = Catatan Anda tentang kasus <code>{ $code }</code> disimpan.
# Alerts: at most 200 characters, no markup.
review-note-lost = Catatan Anda sudah tidak ada. Silakan ketuk Catatan di bawah kasusnya dan tulis lagi.
review-own = Anda sendiri yang mengirim kasus ini, jadi orang lain yang meninjaunya.
review-closed = Peninjau lain sudah memutuskan kasus ini.
review-gone = Kasus ini tidak dapat ditinjau lagi.

# $verdict is such as: COVID — 93 % confidence.
contradiction =
    ⚠️ RT-PCR bertentangan dengan jawaban kasus <code>{ $code }</code>.
    Jawaban: { $verdict }
    RT-PCR: { $rt_pcr ->
        [positive] positif
       *[negative] negatif
    }
contradiction-open = Buka untuk ditinjau
errors-many =
    ⚠️ Dalam satu jam terakhir, { $bad } dari { $all } gambar gagal atau ditolak oleh pembaca. Periksa log, dan gambar yang dikirim.
errors-few = ✅ Dalam satu jam terakhir, { $bad } dari { $all } gambar gagal atau ditolak oleh pembaca: sudah beres lagi.
