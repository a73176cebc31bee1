# From the picture to the answer. The words COVID and Non-COVID stay as they are in every language.

question = Apakah ini irisan <b>CT</b> atau <b>rontgen</b>?
cancel = Batal
read-as = Baca sebagai { $modality ->
    [ct] CT
   *[xray] rontgen
}
reading = Membaca { $modality ->
    [ct] CT
   *[xray] rontgen
}… (kasus <code>{ $code }</code>)
cancelled = Dibatalkan. Gambar tidak dianalisis. Kasus <code>{ $code }</code>.
first-frame = File ini berisi beberapa gambar; hanya yang pertama dibaca.

wait-place = Ada yang mengirim gambar sebelum Anda: Anda di urutan { $place }, sekitar { $duration }.
wait-busy = { $waiting } gambar menunggu dibaca, kira-kira { $duration }. Gambar Anda disimpan: ketuk lagi tombolnya sesudah itu.
late-answer = Anda mengirim ini pada { TIME($sent, pattern: "d MMM, HH:mm") } UTC. Bot tidak dapat dihubungi, jadi jawaban ini terlambat.

# $verdict is COVID or Non-COVID, $confidence such as 87 %.
verdict-sure = <b>{ $verdict }</b> — keyakinan <b>{ $confidence }</b>
# $leaning is COVID or Non-COVID.
verdict-unsure = <b>Inkonklusif</b> — { $share } { $leaning }, terlalu meragukan untuk disimpulkan
verdict-case = { modality } toraks · kasus <code>{ $code }</code>
verdict-meaning =
    { $verdict ->
        [COVID] Gambar ini lebih mirip dengan kasus COVID yang dipakai untuk melatih model. Warna hangat menunjukkan letaknya.
        [Non-COVID] Gambar ini lebih mirip dengan kasus tanpa COVID yang dipakai untuk melatih model. Penyakit lain belum dapat disingkirkan.
       *[Indeterminate] Model tidak dapat memutuskan: tidak ada kelas yang cukup pasti untuk dijawab, atau gambar ini terlalu berbeda dari gambar pelatihannya.
    }
verdict-model = Model { $model } { $version }

# What was done to a photo, and what makes a picture hard to judge: one sentence each, with what to do better.
quality-rectified = Foto Anda menampilkan film atau layar: hanya bagian itu yang diluruskan dan dianalisis.
quality-sheet-not-found = Tepi film atau layar tidak ditemukan di foto Anda, jadi seluruh foto dianalisis: potret lurus dari depan, dengan keempat tepi terlihat.
quality-turned = Gambar ini tidak tegak dan telah diputar.
quality-small = Gambar ini kecil, jadi jawabannya kurang pasti: kirimkan file aslinya.
quality-low-contrast = Kontras gambar ini rendah: potret film di atas kotak lampu (light box) yang terang, atau kirimkan file aslinya.
quality-dark = Gambar ini gelap: potret film di atas kotak lampu (light box) yang terang, atau naikkan kecerahan layar.
quality-bright = Gambar ini terlalu terang, jadi jawabannya kurang pasti: sebelum memotret, ketuk film di layar ponsel agar kamera menyesuaikan cahayanya.
quality-blurred = Gambar ini buram, jadi jawabannya kurang pasti: jangan gerakkan ponsel, ketuk film di layar ponsel agar fokus, lalu kirim foto baru.
# Of a DICOM file, in place of the sentences that say how to take a photo.
quality-in-file = Gambar dalam file buram atau pencahayaannya kurang baik, jadi jawabannya kurang pasti.
quality-glare = Ada pantulan cahaya di atas paru, jadi jawabannya kurang pasti: matikan lampu atau berpindah tempat, lalu kirim foto baru.
quality-cut-off = Tepi gambar mungkin memotong sebagian dada, jadi jawabannya kurang pasti: kirimkan gambar yang memperlihatkan seluruhnya.
quality-text = Ada tulisan di atas gambar, jadi jawabannya kurang pasti: kirimkan hasil pemindaian itu sendiri, tanpa catatan dan bukan tangkapan layar.
quality-inverted = Gambar ini mungkin negatif, atau tidak tegak: kirimkan dengan paru berwarna gelap dan kepala di atas.
quality-unfamiliar = Gambar ini berbeda dari gambar pelatihan model, jadi jangan mengandalkan jawaban ini.

# Alerts: at most 200 characters, no markup.
tap-unknown = Tombol ini tidak berlaku lagi. Silakan kirim gambarnya lagi.
tap-foreign = Hanya pengirim gambar ini yang dapat menjawab.
tap-done-queued = Gambar ini sedang dibaca.
tap-done-analysed = { tap-done-queued }
tap-done-answered = Gambar ini sudah dijawab. Kirim lagi untuk jawaban baru.
tap-done-cancelled = Ini sudah dibatalkan. Kirim gambarnya lagi agar dibaca.
tap-done-refused = Gambar ini tidak dapat dibaca. Silakan kirim gambar lain.
tap-done-failed = Gambar ini tidak dapat dibaca. Silakan kirim lagi.
