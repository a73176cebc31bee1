# Glosarium, agar semua pesan memakai kata yang sama:
# scan: hasil pencitraan; picture: gambar; case: kasus; answer, verdict: jawaban; confidence: tingkat keyakinan;
# heatmap: peta panas; Indeterminate: Inkonklusif; refused: ditolak; judged, analysed: dianalisis;
# learned from: dilatih dengan; review, reviewer: tinjauan, peninjau; clinician: klinisi; admin: admin;
# site: fasilitas; invitation: undangan; audit log: log audit; checkpoint: titik pemeriksaan; backup: cadangan;
# consent: persetujuan; RT-PCR: RT-PCR; not a diagnosis: ini bukan diagnosis.
# review console: konsol tinjauan; queue: daftar kasus; reading: pembacaan; outcome: hasil; disputed: diperselisihkan;
# unusable: tak layak; drift: pergeseran data; note: catatan; Telegram number: ID Telegram; to put out: keluarkan.
# scan: gambar, kecuali sebagai pemeriksaan (hasil pencitraan).
# CT: CT; X-ray: Rontgen, rontgen toraks dalam kalimat. Sapaan: Anda.

# Words and forms that other messages are made of.

modality = { $modality ->
    [ct] CT
   *[xray] Rontgen
}
role = { $role ->
    [admin] admin
    [reviewer] peninjau
   *[clinician] klinisi
}
percent = { $number }%
duration-seconds = { $count } detik
duration-minutes = { $count } menit
duration-hours = { $count } jam
list-comma = { ", " }
list-and = { " dan " }

unproven = Di rumah sakit yang gambarnya tidak dipakai untuk melatihnya, model ini jauh lebih sering keliru. Lihat /help
not-a-diagnosis = <i>Ini bukan diagnosis. RT-PCR tetap menjadi pemeriksaan acuan.</i>
