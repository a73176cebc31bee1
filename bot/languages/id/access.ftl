# Who may use the bot.

stranger =
    Bot ini hanya menjawab orang yang telah diizinkan oleh administratornya, dan Anda belum termasuk di antaranya.
    Jika Anda seharusnya termasuk, mintalah undangan kepada administrator. ID Telegram Anda <code>{ $number }</code>.
flooded = Anda menulis lebih cepat daripada saya dapat menjawab, jadi pesan ini tidak saya baca. Tunggu satu menit, lalu lanjutkan. Gambar tetap diterima.
# An alert: at most 200 characters, no markup.
stranger-tap = Bot ini hanya menjawab orang yang telah diizinkan oleh administratornya, dan Anda tidak termasuk di antaranya.
role-refused = Hanya { $roles } yang boleh melakukannya.
# Those who have a role, as $roles above.
roles =
    { $role ->
        [admin] admin
        [reviewer] peninjau
       *[clinician] klinisi
    }

invite-unknown = Undangan ini tidak berlaku. Mintalah yang baru kepada pengirimnya.
invite-expired = Undangan ini sudah kedaluwarsa. Mintalah yang baru kepada pengirimnya.
invite-used-up = Undangan ini sudah dipakai. Mintalah undangan untuk Anda sendiri kepada pengirimnya.
invite-revoked = Undangan ini telah dibatalkan. Mintalah yang baru kepada pengirimnya.
