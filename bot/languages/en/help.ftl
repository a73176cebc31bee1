# /start and /help.

start =
    <b>Radiogram</b> reads one chest picture at a time for signs of COVID.

    Send a <b>chest CT slice</b> or a <b>chest X-ray</b> as a photo or as a file; then tap CT or X-ray. The answer is COVID, Non-COVID or Indeterminate, with a confidence and a heatmap.

    { not-a-diagnosis }

help =
    <b>How to</b>
    1. Send one picture: a chest CT slice or a frontal chest X-ray. As a <b>file</b> it arrives sharper than as a photo. Several pictures of one study, sent as an album, get one answer.
    2. Tap <b>CT</b> or <b>X-ray</b>. Once you have agreed to how scans are handled (/start), you can write <code>ct</code> or <code>x-ray</code> as the caption and skip the question.
    3. Read the answer. Warm colours in the heatmap show what spoke for the class that is named.

    <b>What the number means</b>
    The confidence is the model's probability for that class, calibrated on public research pictures that it had not learned from. Where the model is not sure enough, or the picture is unlike those it learned from, it says <b>Indeterminate</b>.
    <b>On pictures from hospitals it had not learned from, more than a third of its definite answers were wrong.</b> Yours is probably such a hospital: do not act on the answer alone. /model tells the figures.

    <b>In groups</b>
    Send a scan with the caption <code>/scan</code>, or answer one with <code>/scan</code>.

    JPEG, PNG, WebP, HEIC, BMP, TIFF, GIF, DICOM, PDF and ZIP up to 20 MB.

    { not-a-diagnosis }

# /model. $share is such as 87 %.
models = <b>How often the models are right</b>, as measured before this version was released:
models-one = <b>{ modality } { $version }</b>
models-learned =
    Learned from { $pictures ->
        [one] { $pictures } picture
       *[other] { $pictures } pictures
    } of { $sources ->
        [one] { $sources } public collection.
       *[other] { $sources } public collections.
    }
models-held-out = On pictures of these collections kept aside: { $trial }.
models-elsewhere = On a collection it had never seen: { $trial }.
models-auroc = AUROC is how often a picture with COVID is rated above one without: 0.5 is a coin toss, 1 never wrong.
models-card = The { modality } card
models-card-sent = The model card of { modality } { $version }: what it learned from, how it was tested, by whom it may be used and where it fails. It is in English.
trial-pictures =
    { $pictures ->
        [one] { $pictures } picture
       *[other] { $pictures } pictures
    }
trial-auroc = AUROC { NUMBER($auroc, minimumFractionDigits: 2, maximumFractionDigits: 2) }
trial-auroc-between = { trial-auroc } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
trial-answered = { $share } answered
trial-wrong = <b>{ $share } of the answers wrong</b>
