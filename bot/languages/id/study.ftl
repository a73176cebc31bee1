# Files and albums that hold several pictures, and what was noticed about a file.

# Instead of the question CT or X-ray, where a DICOM file names it.
study-ask = Menurut isi file, ini adalah <b>{ $modality ->
    [ct] CT
   *[xray] rontgen
} toraks</b>. Boleh saya baca?
study-pictures = { $pictures } gambar, dibaca sebagai satu pemeriksaan.
study-progress = Gambar { $done } dari { $pictures }
# $usable of $pictures, such as 38 of 40.
study-usable =
    { $usable ->
        [1] Berdasarkan { $usable } dari { $pictures } gambar.
       *[other] Berdasarkan { $usable } dari { $pictures } gambar, yang log odds-nya dirata-ratakan.
    }
# Where those are the fewer, so that all are averaged.
study-doubtful = Gambar yang dapat diandalkan: { $usable } dari { $pictures }, terlalu sedikit untuk menyebut suatu kelas.
# $positions are numbers and spans of pictures, such as 1–3, 17.
study-unusable = Tidak dapat dipakai: { $positions }.
# $positions are numbers of pictures, the most telling first, such as 12, 20, 31.
study-shown = Ditampilkan: { $positions }.
study-left-out = { $pictures } gambar lain dalam file tidak dibaca.

noted-text-masked = Tulisan di tepi gambar ditutup sebelum gambar saya simpan.
noted-deidentified = Nama dan rincian lain dalam file tidak disimpan.
noted-lateral = Ini proyeksi lateral; model dilatih dengan proyeksi frontal, jadi jawabannya kurang pasti.

# An album: pictures or files sent together.
album-after-tap = Gambar ini datang setelah gambar lain dari album diambil untuk dibaca, jadi dibaca tersendiri.
album-unread = { $files } file dari album tidak dapat dibaca.
# $seen is such as "4 CT slices and 1 X-ray".
album-mixed = Saya melihat { $seen }. Apakah tiap jenis saya baca tersendiri, atau semuanya sebagai jenis yang sama?
album-ct = { $pictures } irisan CT
album-xray = { $pictures } rontgen
album-other = { $pictures } gambar lain
# The consent text speaks of tapping CT or X-ray, so this button names both.
album-as-seen = CT dan Rontgen tersendiri

# The same picture again, by the same person: the answer that it got before is shown again.
duplicate-sent = Anda pernah mengirim ini pada { TIME($sent, pattern: "d MMM, HH:mm") } UTC. Inilah jawaban waktu itu:
duplicate-anew = Analisis lagi
refusal-duplicate = Anda pernah mengirim ini; jawaban waktu itu sudah tidak ada di sini. Kirim lagi agar dibaca.

# /lowdata
lowdata-on = Jawaban sekarang berukuran kecil: peta panas paling besar 45 KB, dan /case tanpa gambar aslinya.
lowdata-off = Jawaban dikirim dalam ukuran penuh. Jika data mahal atau lambat, saya dapat mengirim jawaban berukuran kecil.
lowdata-turn-on = Kirim jawaban kecil
lowdata-turn-off = Kirim ukuran penuh
# Under a verdict on a photo that is blurred, or small, since the phone shrank it.
quality-as-file = Ponsel mengecilkan foto: jika dikirim sebagai file, gambar ini akan lebih tajam.

# In the log of the console.
console-event-joined = Sebagian album masuk
console-event-split = Dibagi menjadi dua pemeriksaan
