# /start and /help.

start =
    <b>Radiogram</b> membaca gambar toraks, satu per satu, untuk mencari tanda COVID.

    Kirim <b>irisan CT toraks</b> atau <b>rontgen toraks</b> sebagai foto atau sebagai file; lalu ketuk CT atau Rontgen. Jawabannya COVID, Non-COVID, atau Inkonklusif, dengan tingkat keyakinan dan peta panas.

    { not-a-diagnosis }

help =
    <b>Cara pakai</b>
    1. Kirim satu gambar: irisan CT toraks atau rontgen toraks frontal. Sebagai <b>file</b>, gambar tiba lebih tajam daripada sebagai foto. Beberapa gambar dari satu pemeriksaan yang dikirim sebagai album mendapat satu jawaban.
    2. Ketuk <b>CT</b> atau <b>Rontgen</b>. Setelah Anda menyetujui cara gambar diperlakukan (/start), Anda dapat menulis <code>ct</code> atau <code>x-ray</code> sebagai keterangan gambar untuk melewati pertanyaan itu.
    3. Baca jawabannya. Warna hangat pada peta panas menunjukkan apa yang mendukung kelas yang disebut.

    <b>Arti angkanya</b>
    Tingkat keyakinan adalah probabilitas yang diberikan model untuk kelas itu, dikalibrasi dengan gambar riset publik yang tidak dipakai untuk melatihnya. Bila model tidak cukup yakin, atau gambar berbeda dari gambar pelatihannya, jawabannya <b>Inkonklusif</b>.
    <b>Pada gambar dari rumah sakit yang gambarnya tidak dipakai untuk melatihnya, lebih dari sepertiga jawaban tegasnya (COVID atau Non-COVID) salah.</b> Rumah sakit Anda kemungkinan besar termasuk: jangan bertindak berdasarkan jawaban ini saja. /model menampilkan angkanya.

    <b>Di grup</b>
    Kirim gambar dengan keterangan <code>/scan</code>, atau balas sebuah gambar dengan <code>/scan</code>.

    JPEG, PNG, WebP, HEIC, BMP, TIFF, GIF, DICOM, PDF, dan ZIP hingga 20 MB.

    { not-a-diagnosis }

# /model. $share is such as 87 %.
models = <b>Seberapa sering model benar</b>, menurut pengukuran sebelum versi ini dirilis:
models-one = <b>{ modality } { $version }</b>
models-learned = Dilatih dengan { $pictures } gambar dari { $sources } koleksi publik.
models-held-out = Pada gambar dari koleksi tersebut yang disisihkan: { $trial }.
models-elsewhere = Pada koleksi yang belum pernah dilihatnya: { $trial }.
models-auroc = AUROC menyatakan seberapa sering gambar dengan COVID diberi nilai lebih tinggi daripada gambar tanpa COVID: 0,5 sama dengan melempar koin, 1 tidak pernah salah.
models-card = Kartu model { $modality ->
    [ct] CT
   *[xray] rontgen
}
models-card-sent = Kartu model { $modality ->
    [ct] CT
   *[xray] rontgen
} { $version }: dengan apa model dilatih, bagaimana diuji, siapa yang boleh memakainya, dan di mana kelemahannya. Dalam bahasa Inggris.
trial-pictures = { $pictures } gambar
trial-auroc = AUROC { NUMBER($auroc, minimumFractionDigits: 2, maximumFractionDigits: 2) }
trial-auroc-between = { trial-auroc } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
trial-answered = { $share } dijawab
trial-wrong = <b>{ $share } dari jawabannya salah</b>
