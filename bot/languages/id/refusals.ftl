# Why a message or a picture is not judged, and what to do.

-send-scan = Silakan kirim CT atau rontgen toraks sebagai foto atau file gambar.

case-not-analysed = Kasus <code>{ $code }</code>, tidak dianalisis.
case-failed = Saya tidak dapat membaca gambar ini karena gangguan di pihak saya. Silakan kirim lagi beberapa menit kemudian.
edit-ignored = Saya tidak membaca pesan yang diedit. Jika gambar atau keterangannya berubah, silakan kirim sebagai pesan baru.

refusal-empty = File ini kosong, jadi tidak ada yang dapat dibaca. Silakan kirim lagi.
refusal-not-image = File ini bukan gambar yang dapat saya baca. { -send-scan }
refusal-corrupt = Gambar ini rusak atau terpotong. Silakan kirim lagi.
refusal-too-many-pixels = Jumlah piksel gambar ini melebihi yang boleh saya buka (50 juta). Silakan kirim salinan yang lebih kecil.
refusal-too-small = Gambar ini terlalu kecil untuk dianalisis. Silakan kirim dalam ukuran asli, sebagai file.
refusal-unsupported-format = Saya tidak dapat membaca jenis file ini. Silakan kirim sebagai gambar (JPEG, PNG, HEIC), sebagai DICOM, atau sebagai ZIP berisi file DICOM.
refusal-other-archive = Dari jenis arsip, saya hanya membuka ZIP: bukan RAR, 7-Zip, tar, atau gzip, dan bukan arsip di dalam arsip. Silakan kirim filenya langsung, atau sebagai satu ZIP.
refusal-volume = Ini volume untuk penelitian (NIfTI, NRRD, atau MetaImage), yang tidak dapat saya baca. Silakan kirim file DICOM pemeriksaannya sebagai satu ZIP.
refusal-too-large = File ini lebih besar dari yang boleh saya buka: 20 MB untuk gambar atau PDF. Silakan kirim salinan yang lebih kecil.
refusal-encrypted = File ini terkunci dengan kata sandi. Silakan kirim tanpa kata sandi.
refusal-no-picture = Saya tidak menemukan gambar yang dapat saya baca di file ini. { -send-scan }
refusal-too-much-inside = Isi file ini lebih banyak dari yang boleh saya buka sekaligus. Silakan kirim lebih sedikit gambar, atau satu seri saja.
refusal-other-examination = File DICOM ini berasal dari jenis pemeriksaan lain. Saya membaca CT toraks dan rontgen toraks polos.
refusal-other-body-part = Menurut header-nya sendiri, file DICOM ini tidak menampilkan toraks, jadi tidak saya analisis. Silakan kirim CT atau rontgen toraks.
refusal-scout = Ini hanya gambar perencanaan CT (topogram, scout). Silakan kirim irisan-irisannya.
refusal-unsafe = File ini membuat program pembuka gambar berhenti. Silakan kirim foto baru atau tangkapan layar hasil pencitraannya.
refusal-file-unavailable = Telegram tidak lagi memberikan file ini kepada saya. Silakan kirim lagi.
refusal-text = Saya membaca gambar, bukan teks. { -send-scan } /help menjelaskan caranya.
refusal-link = Saya tidak membuka tautan. { -send-scan }
refusal-sticker = Saya tidak dapat membaca stiker. { -send-scan }
refusal-voice = Saya tidak dapat mendengarkan suara. { -send-scan }
refusal-video = Saya tidak dapat membaca video. { -send-scan } Satu bingkai video yang disimpan sebagai gambar bisa dipakai.
refusal-animation = Saya tidak dapat membaca animasi. { -send-scan }
refusal-other = Saya tidak dapat membaca jenis pesan ini. { -send-scan }
refusal-not-a-chest-scan = Ini tidak tampak seperti irisan CT toraks atau rontgen toraks frontal, jadi tidak saya analisis. Jika memang benar, kirimkan dalam kualitas asli, tegak, tanpa bingkai.
refusal-looks-like-ct = Ini tampak seperti irisan CT, bukan rontgen, jadi tidak saya analisis sebagai rontgen.
refusal-looks-like-xray = Ini tampak seperti rontgen, bukan irisan CT, jadi tidak saya analisis sebagai CT.
