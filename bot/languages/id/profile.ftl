# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = Apa yang dilakukan bot ini
command-help = Cara mengirim gambar dan membaca jawabannya
command-model = Seberapa sering model benar, dan seberapa sering salah
command-history = Kasus Anda, yang terbaru di atas
command-case = Tampilkan lagi sebuah kasus
command-delete = Hapus sebuah kasus, atau semua milik Anda
command-export = Data Anda sebagai file
command-cancel = Batalkan pertanyaan terakhir
command-language = Ganti bahasa
command-lowdata = Jawaban berukuran kecil, jika data mahal atau lambat
command-privacy = Apa yang disimpan, berapa lama, dan siapa yang dapat melihatnya
command-withdraw = Tarik persetujuan Anda
command-scan = Baca gambar yang diberi keterangan ini, atau yang dibalas
command-admin = Menu: tinjauan, statistik, pengguna, audit
command-review = Tinjau kasus satu per satu
command-broadcast = Tulis kepada semua pengguna bot
command-invite = Undang orang dari suatu fasilitas
command-invites = Undangan yang terbuka
command-people = Siapa yang boleh memakai bot
command-role = Ubah apa yang boleh dilakukan seseorang

# Descriptions: at most 120 and 512 characters, no markup.
description-short = Membaca gambar CT atau rontgen toraks untuk mencari tanda COVID. Bukan diagnosis.
description =
    Kirim irisan CT toraks atau rontgen toraks sebagai foto atau sebagai file. Sesaat kemudian Anda menerima COVID atau Non-COVID, dengan tingkat keyakinan dan peta panas.

    Untuk tenaga kesehatan. Ini bukan diagnosis: RT-PCR tetap menjadi pemeriksaan acuan.
