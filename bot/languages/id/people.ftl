# Invitations and roles, for admins. The words after a command, such as reviewer or 20x, stay as they are.

invite-usage =
    Tulis fasilitas yang diundang dan, bila perlu, berapa orang yang boleh memakainya (jika tidak, 1) dan untuk berapa hari (jika tidak, 7):
    <code>/invite St Mary Hospital</code>
    <code>/invite St Mary Hospital 20x 30d</code>
invite-made =
    Undangan { $number } untuk <b>{ $site }</b>, bagi { $people } orang, hingga { TIME($until, pattern: "d MMM yyyy, HH:mm") } UTC. Teruskan tautan ini atau minta gambarnya dipindai; siapa pun yang memilikinya dapat masuk, jadi jangan kirimkan kepada orang lain:
    { $link }
invites = <b>{ $total } undangan terbuka</b>
invites-one = <b>{ $number }</b> { $site }: { $used } dari { $most } terpakai, hingga { TIME($until, pattern: "d MMM yyyy") }
invites-none = Tidak ada undangan yang terbuka. /invite membuat undangan.
# Labels of buttons: no markup, and short.
invites-new = Undangan baru
invites-how-many = Berapa orang yang boleh memakai undangan ini, dan untuk berapa lama?
invites-size = { $people } orang, { $days } hari
invites-which-site = Untuk fasilitas mana?
invites-other-site = Fasilitas lain
invite-ask = Untuk fasilitas mana undangan ini? Balas pesan ini dengan namanya.
invite-site-too-long = Nama fasilitas paling banyak { $most } karakter. Silakan balas lagi dengan yang lebih pendek.
revoke = Batalkan { $number }
revoked = Undangan { $number } telah dibatalkan. Yang sudah masuk tetap di dalam.

# $standing is a role, and a site where there is one.
people-one = <b>{ $number }</b> { $name }: { $standing }
people = <b>{ $total } pengguna</b>
people-since = Diizinkan sejak { TIME($at, pattern: "d MMM yyyy") }.
# Labels of buttons: no markup, and short.
people-leave = Keluarkan
people-leave-ask = { $name } tidak akan dapat memakai bot lagi, sampai diundang kembali. Kasus-kasusnya tetap ada. Anda yakin?
people-leave-sure = Ya, keluarkan
people-none = Belum ada yang diizinkan. /invite membuat undangan.
role-usage =
    Tulis nomor orangnya, seperti yang ditampilkan /people, dan perannya yang baru:
    <code>/role 12 reviewer</code>
    Salah satu dari clinician (klinisi), reviewer (peninjau), admin; atau out, yang tidak boleh lagi memakai bot.
role-unknown = Tidak ada orang dengan nomor { $number }. /people menampilkan nomornya.
role-given = Peran { $name } sekarang: { role }.
role-out = { $name } tidak boleh lagi memakai bot. Kasus-kasusnya tetap ada.
role-last-admin = { $name } satu-satunya admin, dan tetap admin sampai ada yang lain.
role-by-settings = { $name } adalah admin menurut ADMIN_IDS, dalam pengaturan bot: hanya bisa diubah di sana.
