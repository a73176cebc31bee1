# When something does not work: for people, then for admins.

-it-waits = Anda tidak perlu mengirimnya lagi: pesan Anda menunggu, dan dijawab setelah masalah ini teratasi.
trouble-full = Disk layanan ini penuh, jadi pesan Anda belum dapat disimpan. { -it-waits }
trouble-read-only = Penyimpanan layanan ini tidak dapat ditulisi saat ini. { -it-waits }
trouble-unreachable = Penyimpanan layanan ini tidak dapat dijangkau saat ini. { -it-waits }
not-handled = Terjadi kesalahan di pihak saya dan pesan ini tidak ditangani. Silakan kirim lagi.

-nothing-is-lost = Pesan-pesan menunggu dan tidak ada yang hilang; bot berlanjut sendiri setelah masalah ini teratasi. Tidak perlu dimulai ulang.
storage-full = ⚠️ Disk bot penuh. { -nothing-is-lost } Kosongkan ruang: hapus cadangan lama atau file lain.
storage-read-only = ⚠️ Penyimpanan bot hanya dapat dibaca. { -nothing-is-lost } Disk mungkin mulai rusak: periksa log sistem.
storage-unreachable = ⚠️ Basis data atau disk bot tidak dapat dijangkau. { -nothing-is-lost } Periksa dengan doctor.
storage-usable = ✅ Penyimpanan bot dapat dipakai lagi. Yang menunggu sedang dijawab.

# $said is a sentence of health.ftl or of a command.
health-unwell = ⚠️ { $said }
health-well = ✅ Sudah beres lagi: { $said }
pictures-lost = ⚠️ { $said }
pictures-found = ✅ Penyimpanan gambar sudah lengkap lagi.

chore-name =
    { $chore ->
        [backup] Pencadangan harian
        [purged] Penghapusan harian gambar lama
        [tidied] Perapian harian basis data
        [drift] Pemeriksaan harian pergeseran data
       *[digest] Pesan harian untuk admin
    }
chore-failed =
    ⚠️ { chore-name } gagal: { $wrong }
    Akan dicoba lagi setiap jam.
chore-fault = { $kind }; log menunjukkan tempatnya.
chore-done = ✅ { chore-name } berjalan lagi.
