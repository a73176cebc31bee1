# In groups. The command /scan stays as it is.

group-pointer = Silakan tulis kepada saya dalam chat pribadi. Di grup, saya membaca gambar yang dikirim dengan keterangan <code>/scan</code>, atau yang Anda balas dengan <code>/scan</code>.
group-stranger = Saya hanya membaca gambar dari orang yang telah diizinkan oleh administrator saya; jika Anda seharusnya termasuk, silakan tulis kepada saya dalam chat pribadi.
group-anonymous = Saya tidak dapat mengetahui siapa Anda. Silakan tulis sebagai diri sendiri, bukan atas nama grup atau saluran.
