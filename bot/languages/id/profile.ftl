# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = Apa yang dilakukan bot ini
command-help = Cara mengirim gambar dan membaca jawabannya
command-model = Seberapa sering model benar, dan seberapa sering salah
command-invite = Undang orang dari suatu fasilitas
command-invites = Undangan yang terbuka
command-people = Siapa yang boleh memakai bot
command-role = Ubah apa yang boleh dilakukan seseorang

# Descriptions: at most 120 and 512 characters, no markup.
description-short = Membaca gambar CT atau rontgen toraks untuk mencari tanda COVID. Bukan diagnosis.
description =
    Kirim irisan CT toraks atau rontgen toraks sebagai foto atau sebagai file. Sesaat kemudian Anda menerima COVID atau Non-COVID, dengan tingkat keyakinan dan peta panas.

    Untuk tenaga kesehatan. Ini bukan diagnosis: RT-PCR tetap menjadi pemeriksaan acuan.
