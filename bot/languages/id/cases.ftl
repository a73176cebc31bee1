# One's own cases: /history, /case and /cancel.

history = <b>Kasus Anda</b>, yang terbaru di atas. Ketuk salah satu untuk melihatnya lagi.
history-none = Anda belum punya kasus di sini. Kirim CT atau rontgen toraks sebagai foto atau sebagai file.
history-when = <code>{ $code }</code> · { TIME($sent, pattern: "d MMM yyyy, HH:mm") } UTC
# $verdict is COVID or Non-COVID, $confidence and $share such as 87 %.
history-sure = <b>{ $verdict } { $confidence }</b>
history-unsure = <b>Inkonklusif</b> ({ $share } COVID)
history-newer = Lebih baru
history-older = Lebih lama
list-dot = { " · " }

# A case without a verdict, in a word or two.
case-state =
    { $state ->
        [received] belum dijawab
        [awaiting_modality] menunggu CT atau rontgen
        [queued] sedang dibaca
        [analysed] sedang dibaca
        [cancelled] dibatalkan
        [refused] tidak dianalisis
       *[failed] gagal
    }
case-usage =
    Tulis kode kasus setelah perintah, seperti yang tertera di bawah setiap jawaban:
    <code>/case 7K2M-9QFD</code>
    /history menampilkan kasus Anda.
# The same for a code that nobody has and for somebody else's case.
case-unknown = Anda tidak punya kasus <b>{ $words }</b>. Periksa kodenya; /history menampilkan kasus Anda.
case-picture = { modality } toraks · kasus <code>{ $code }</code> · dikirim { TIME($sent, pattern: "d MMM yyyy, HH:mm") } UTC
case-open =
    { $state ->
        [queued] Kasus <code>{ $code }</code> sedang dibaca; jawabannya akan datang sendiri.
        [analysed] Kasus <code>{ $code }</code> sedang dibaca; jawabannya akan datang sendiri.
       *[awaiting_modality] Belum disebutkan apakah kasus <code>{ $code }</code> irisan CT atau rontgen.
    }
case-erased = Kasus <code>{ $code }</code> telah dihapus pada { TIME($erased, pattern: "d MMM yyyy") }. Gambar dan peta panasnya sudah tidak ada.
case-pictures-removed = Gambar dan peta panasnya telah dihapus, seperti pada semua kasus, setelah { $days } hari.
case-pictures-missing = Gambar dan peta panasnya tidak dapat ditampilkan: sudah tidak disimpan, atau saat ini tidak dapat dibaca.
case-note =
    <b>Catatan</b>
    { $note }

# An alert too: at most 200 characters, no markup.
nothing-known = Belum ada yang disimpan tentang Anda di sini, jadi tidak ada yang dapat ditampilkan, dibatalkan, diekspor, atau dihapus. Kirim CT atau rontgen toraks sebagai foto atau sebagai file.

cancel-nothing = Tidak ada pertanyaan terbuka yang dapat dibatalkan.
