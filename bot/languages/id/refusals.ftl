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
refusal-unsupported-format = Saya belum dapat membaca jenis file ini. Silakan kirim sebagai gambar JPEG atau PNG.
refusal-too-large = File ini lebih besar dari 20 MB, batas yang diizinkan Telegram untuk saya unduh. Silakan kirim salinan yang lebih kecil.
refusal-unsafe = File ini membuat program pembuka gambar berhenti. Silakan kirim foto baru atau tangkapan layar hasil pencitraannya.
refusal-file-unavailable = Telegram tidak lagi memberikan file ini kepada saya. Silakan kirim lagi.
refusal-text = Saya membaca gambar, bukan teks. { -send-scan } /help menjelaskan caranya.
refusal-sticker = Saya tidak dapat membaca stiker. { -send-scan }
refusal-voice = Saya tidak dapat mendengarkan suara. { -send-scan }
refusal-video = Saya tidak dapat membaca video. { -send-scan } Satu bingkai video yang disimpan sebagai gambar bisa dipakai.
refusal-animation = Saya tidak dapat membaca animasi. { -send-scan }
refusal-other = Saya tidak dapat membaca jenis pesan ini. { -send-scan }
refusal-not-a-chest-scan = Ini tidak tampak seperti irisan CT toraks atau rontgen toraks frontal, jadi tidak saya analisis. Jika memang benar, kirimkan dalam kualitas asli, tegak, tanpa bingkai.
refusal-looks-like-ct = Ini tampak seperti irisan CT, bukan rontgen, jadi tidak saya analisis sebagai rontgen.
refusal-looks-like-xray = Ini tampak seperti rontgen, bukan irisan CT, jadi tidak saya analisis sebagai CT.
