# What became of a case: buttons under a verdict, notes, reminders.

# Buttons: two in a row on a phone.
outcome-button-positive = RT-PCR positif
outcome-button-negative = RT-PCR negatif
outcome-button-pending = RT-PCR ditunggu
outcome-button-disagree = Tidak setuju
outcome-button-note = Tambah catatan

# Alerts: at most 200 characters, no markup.
outcome-noted =
    { $choice ->
        [positive] Dicatat: RT-PCR positif. Terima kasih.
        [negative] Dicatat: RT-PCR negatif. Terima kasih.
        [pending] Dicatat: hasil RT-PCR masih ditunggu. Saya akan bertanya lagi dalam tiga hari.
       *[disagree] Dicatat: Anda tidak setuju. Terima kasih.
    }
outcome-taken-back = Dibatalkan.
outcome-contradicts = Terima kasih. Hasil ini bertentangan dengan jawabannya, jadi kasus ini diajukan kepada para peninjau.
outcome-closed = Tidak ada yang dapat dicatat untuk kasus ini: kasus ini tidak punya jawaban, atau telah dihapus.

# In a list.
outcome-rt-pcr =
    { $result ->
        [positive] RT-PCR positif
        [negative] RT-PCR negatif
       *[pending] RT-PCR masih ditunggu
    }
outcome-disagrees = Anda tidak setuju
outcome-has-note = dengan catatan

note-prompt =
    Tulis catatan Anda tentang kasus <code>{ $code }</code> sebagai balasan atas pesan ini: paling banyak { $most } karakter, tanpa nama. Catatan ini menggantikan catatan sebelumnya; tanda hubung (-) saja menghapusnya.
note-kept = Catatan disimpan bersama kasus <code>{ $code }</code>.
note-removed = Kasus <code>{ $code }</code> sekarang tidak punya catatan.
note-too-long = Catatan ini { $letters } karakter; yang disimpan paling banyak { $most }. Tidak ada yang dicatat: persingkat, lalu balas pertanyaannya lagi.
note-not-text = Catatan hanya bisa berupa teks. Tidak ada yang dicatat: balas pertanyaannya dengan teks.
note-foreign = Hanya pengirim gambar yang dapat menambahkan catatan pada kasusnya.

reminder = Tiga hari yang lalu, RT-PCR untuk kasus <code>{ $code }</code>, yang dikirim pada { TIME($sent, pattern: "d MMM yyyy") }, masih ditunggu. Jika hasilnya sudah ada, silakan ketuk. Saya tidak akan bertanya lagi.
