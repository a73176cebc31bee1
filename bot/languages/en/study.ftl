# Files and albums that hold several pictures, and what was noticed about a file.

# Instead of the question CT or X-ray, where a DICOM file names it.
study-ask = By what the file says, this is a chest <b>{ modality }</b>. Shall I read it?
study-pictures =
    { $pictures ->
        [one] { $pictures } picture, read as one study.
       *[other] { $pictures } pictures, read as one study.
    }
study-progress = Picture { $done } of { $pictures }
# $usable of $pictures, such as 38 of 40.
study-usable =
    { $usable ->
        [one] Rests on { $usable } of { $pictures } pictures.
       *[other] Rests on { $usable } of { $pictures } pictures, whose log odds are averaged.
    }
# Where those are the fewer, so that all are averaged.
study-doubtful = { $usable } of { $pictures } pictures can be relied on, too few to name a class.
# $positions are numbers and spans of pictures, such as 1–3, 17.
study-unusable = Not usable: { $positions }.
# $positions are numbers of pictures, the most telling first, such as 12, 20, 31.
study-shown = Shown: { $positions }.
study-left-out =
    { $pictures ->
        [one] { $pictures } other picture in the file was not read.
       *[other] { $pictures } other pictures in the file were not read.
    }

noted-text-masked = Writing at the edge of the picture was covered before I kept it.
noted-deidentified = Name and other details in the file were not kept.
noted-lateral = This is a side view; the model learned from frontal ones, so the answer is less certain.

# An album: pictures or files sent together.
album-after-tap = These came after the others of the album had been taken: they are read by themselves.
album-unread =
    { $files ->
        [one] { $files } file of the album could not be read.
       *[other] { $files } files of the album could not be read.
    }
# $seen is such as "4 CT slices and 1 X-ray".
album-mixed = I see { $seen }. Shall I read each kind by itself, or all as the same?
album-ct =
    { $pictures ->
        [one] { $pictures } CT slice
       *[other] { $pictures } CT slices
    }
album-xray =
    { $pictures ->
        [one] { $pictures } X-ray
       *[other] { $pictures } X-rays
    }
album-other =
    { $pictures ->
        [one] { $pictures } other picture
       *[other] { $pictures } other pictures
    }
# The consent text speaks of tapping CT or X-ray, so this button names both.
album-as-seen = CT and X-ray as seen

# The same picture again, by the same person: the answer that it got before is shown again.
duplicate-sent = You sent this before, on { TIME($sent, pattern: "dd MMM, HH:mm") } UTC. This is the answer from then:
duplicate-anew = Analyse anew
refusal-duplicate = You sent this before; the answer from then is no longer here. Send it again to have it read.

# /lowdata
lowdata-on = Answers are small now: a heatmap of at most 45 KB, and /case without the scan itself.
lowdata-off = Answers come in full size. Where data is dear or slow, I can send small ones.
lowdata-turn-on = Send small answers
lowdata-turn-off = Send full size
# Under a verdict on a photo that is blurred, or small, since the phone shrank it.
quality-as-file = Phones shrink photos: sent as a file, this scan would arrive sharper.

# In the log of the console.
console-event-joined = A part of the album came
console-event-split = Split into two studies
