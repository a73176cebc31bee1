# /delete and /export.

-stays =
    Yang tertinggal tidak menyebut nama siapa pun: bahwa pernah ada kasus, jawabannya, dan entrinya dalam log audit. Cadangan masih menyimpan yang dihapus sampai cadangan itu diganti. Saya menghapus pesan 48 jam terakhir dari chat ini; untuk pesan lainnya, Telegram menyimpan salinannya sendiri sampai Anda menghapusnya di sana.

erase-offer = Apa yang harus dihapus? Saya bertanya lagi sebelum menghapus apa pun. <code>/delete 7K2M-9QFD</code> menghapus kasus lain.
erase-last = Kasus terakhir, { $code }
erase-all = Semua milik saya
erase-no = Simpan saja
erase-kept = Tidak ada yang dihapus.
erase-case-sure =
    <b>Hapus kasus <code>{ $code }</code> untuk selamanya?</b>
    Yang akan hilang: gambar, peta panas, catatan Anda, dan keterangan bahwa Anda yang mengirimnya.

    { -stays }
erase-case-yes = Hapus { $code } untuk selamanya
erase-all-sure =
    <b>Hapus semua milik Anda untuk selamanya?</b> { $count ->
        [0] Anda tidak punya kasus di sini.
       *[other] Anda punya { $count } kasus di sini.
    }

    Yang akan hilang: semua gambar, peta panas, dan catatan, nama Anda, ID Telegram Anda, dan keterangan bahwa Anda yang mengirimnya. Anda harus diundang lagi bila undangan diperlukan. /export memberi Anda salinannya lebih dahulu.

    { -stays }
erase-all-yes = Hapus semua milik saya selamanya
erase-busy = Kasus <code>{ $code }</code> sedang dibaca saat ini. Tidak ada yang dihapus: coba lagi setelah dijawab.
erase-last-admin = Anda satu-satunya admin bot ini, jadi Anda belum dapat dihapus. Tidak ada yang dihapus: jadikan orang lain admin lebih dahulu (/role).
erased-case = Kasus <code>{ $code }</code> telah dihapus.
erased-all = Semua milik Anda telah dihapus. Anda dapat menghapus chat ini sekarang.

export-made = Data Anda: { $cases } kasus sebagai tabel (CSV dan JSON), dan { $pictures } gambar. Simpan di tempat yang aman: data ini tidak terenkripsi.
export-without = { $pictures } gambar yang lebih lama tidak muat, karena Telegram hanya menerima 50 MB. /case dengan kode menampilkan masing-masing.
export-wait = Anda baru saja meminta data Anda. Anda dapat memintanya lagi mulai { TIME($again, pattern: "HH:mm") } UTC.
