# A text of an admin to everybody who uses the bot.

broadcast-head = <b>Dari administrator bot ini:</b>
broadcast-ask = Apa yang ingin Anda tulis kepada semua pengguna bot ini? Balas pesan ini dengan teksnya; Anda akan melihatnya sekali lagi sebelum dikirim.
broadcast-confirm = Ini akan dikirim kepada { $people } orang, persis seperti di sini:
broadcast-too-long = Teks boleh paling banyak { $most } karakter, agar semua menerimanya sebagai satu pesan. Silakan kirim yang lebih pendek.
broadcast-sending =
    { $people ->
        [1] Sedang dikirim kepada { $people } orang. Anda akan diberi tahu setelah selesai.
       *[other] Sedang dikirim kepada { $people } orang, kira-kira sepuluh per detik. Anda akan diberi tahu setelah selesai.
    }
broadcast-sent =
    Pesan Anda telah sampai kepada { $reached } orang. { $missed ->
        [0] Tidak ada yang terlewat.
       *[other] { $missed } orang tidak terjangkau: mereka memblokir bot atau meninggalkan Telegram.
    }
broadcast-cancelled = Dibatalkan. Pesan ini tidak dikirim kepada siapa pun lagi.
# Labels of buttons: no markup, and short.
broadcast-send = Kirim
broadcast-stop = Hentikan
# Alerts: at most 200 characters, no markup.
broadcast-over = Pesan ini sudah dikirim atau dibatalkan.
broadcast-busy = Pesan lain sedang dikirim kepada semua orang. Tunggu sampai selesai, atau hentikan.
