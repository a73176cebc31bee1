# What the bot's look at itself finds: for admins, /healthz and the doctor. No markup. Each stands after a colon or a sign.

health-silent = tidak ada kabar dari Telegram selama { $seconds } detik: apakah koneksi internet berfungsi?
health-heard = { $updates } pembaruan sedang ditangani atau menunggu.
# $trouble is a code, such as read_only.
health-storage = penyimpanan tidak dapat dipakai saat ini ({ $trouble }); yang masuk akan menunggu.
health-no-database = basis data tidak menjawab ({ $kind }).
health-database = basis data menjawab.
health-readers = { $processes } proses pembaca, { $waiting } gambar menunggu, { $milliseconds } ms per gambar.
health-disk-full = hanya tersisa { $megabytes } MB di lokasi DATA_DIR: kosongkan ruang, jika tidak gambar tidak dapat disimpan.
health-disk = tersisa { NUMBER($gigabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } GB.
health-clock-unknown = jam tidak dapat dibandingkan.
health-clock-off = jam komputer ini meleset { $seconds } detik: aktifkan sinkronisasi waktu (timedatectl set-ntp true).
health-clock = jam sudah tepat.
