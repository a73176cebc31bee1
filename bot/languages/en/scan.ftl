# From the picture to the answer. The words COVID and Non-COVID stay as they are in every language.

question = Is this a <b>CT</b> slice or an <b>X-ray</b>?
cancel = Cancel
read-as = Read it as { modality }
reading = Reading the { modality }… (case <code>{ $code }</code>)
cancelled = Cancelled. The picture was not analysed. Case <code>{ $code }</code>.
first-frame = The file holds several pictures; only the first one is read.

wait-place = Others sent scans before you: you are number { $place }, about { $duration }.
wait-busy =
    { $waiting ->
        [one] { $waiting } scan waits to be read, which takes about { $duration }. Your picture is kept: tap a button again after that.
       *[other] { $waiting } scans wait to be read, which takes about { $duration }. Your picture is kept: tap a button again after that.
    }
late-answer = You sent this on { TIME($sent, pattern: "dd MMM, HH:mm") } UTC. The bot was out of reach, so this answer comes late.

# $verdict is COVID or Non-COVID, $confidence such as 87 %.
verdict-sure = <b>{ $verdict }</b> — <b>{ $confidence }</b> confidence
# $leaning is COVID or Non-COVID.
verdict-unsure = <b>Indeterminate</b> — { $share } { $leaning }, too unsure to say
verdict-case = Chest { modality } · case <code>{ $code }</code>
verdict-meaning =
    { $verdict ->
        [COVID] The picture looks more like the COVID cases that the model learned from. Warm colours show where.
        [Non-COVID] The picture looks more like the cases without COVID that the model learned from. Another illness is not ruled out.
       *[Indeterminate] The model cannot tell: neither class is certain enough for an answer, or the picture is too unlike those that it learned from.
    }
verdict-model = Model { $model } { $version }

# What was done to a photo, and what makes a picture hard to judge: one sentence each, with what to do better.
quality-rectified = Your photo shows a film or a screen: that part alone was straightened and judged.
quality-sheet-not-found = The edges of a film or a screen were not found in your photo, so all of it was judged: photograph it from straight ahead, with all four edges in view.
quality-turned = The picture was not upright and was turned.
quality-small = The picture is small, so the answer is less certain: send the original file.
quality-low-contrast = The picture has little contrast: photograph the film on a bright light box, or send the original file.
quality-dark = The picture is dark: photograph the film on a bright light box, or make the screen brighter.
quality-bright = The picture is too bright, so the answer is less certain: tap on the film before you take the photo, so that the camera sets the light by it.
quality-blurred = The picture is blurred, so the answer is less certain: hold the phone still, tap on the film to focus, and send a new photo.
# Of a DICOM file, in place of the sentences that say how to take a photo.
quality-in-file = The picture in the file is blurred or poorly exposed, so the answer is less certain.
quality-glare = Light is reflected over the lungs, so the answer is less certain: switch lamps off or stand elsewhere, and send a new photo.
quality-cut-off = The edge of the picture may cut off part of the chest, so the answer is less certain: send a picture that shows all of it.
quality-text = There is writing over the picture, so the answer is less certain: send the scan itself, without notes and not as a screenshot.
quality-inverted = This may be a negative, or not upright: send it with dark lungs and the head up.
quality-unfamiliar = The picture is unlike those that the model learned from, so do not rely on this answer.

# Alerts: at most 200 characters, no markup.
tap-unknown = This button is no longer valid. Please send the picture again.
tap-foreign = Only the person who sent this picture can answer.
tap-done-queued = This picture is being read already.
tap-done-analysed = { tap-done-queued }
tap-done-answered = This picture was answered already. Send it again for a new answer.
tap-done-cancelled = This was cancelled. Send the picture again to have it read.
tap-done-refused = This picture could not be read. Please send another one.
tap-done-failed = This picture could not be read. Please send it again.
