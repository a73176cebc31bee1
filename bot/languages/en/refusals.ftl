# Why a message or a picture is not judged, and what to do.

-send-scan = Please send a chest CT or X-ray as a photo or as an image file.

case-not-analysed = Case <code>{ $code }</code>, not analysed.
case-failed = I could not read this picture because of a fault on my side. Please send it again in a few minutes.
edit-ignored = I do not read edited messages. If the picture or caption changed, please send it as a new message.

refusal-empty = The file is empty, so there is nothing to read. Please send it again.
refusal-not-image = This file is not a picture that I can read. { -send-scan }
refusal-corrupt = The picture is damaged or cut off. Please send it again.
refusal-too-many-pixels = The picture has more pixels than I may open (50 million). Please send a smaller copy.
refusal-too-small = The picture is too small to judge. Please send it in its original size, as a file.
refusal-unsupported-format = I cannot read this kind of file. Please send the scan as a picture (JPEG, PNG, HEIC), as DICOM, or as a ZIP of DICOM files.
refusal-other-archive = Of archives I open only ZIP: no RAR, 7-Zip, tar or gzip, and none inside another. Please send the files themselves, or as one ZIP.
refusal-volume = This is a volume for research (NIfTI, NRRD or MetaImage), which I cannot read. Please send the DICOM files of the scan, as one ZIP.
refusal-too-large = The file is larger than I may open: 20 MB for a picture or PDF. Please send a smaller copy.
refusal-encrypted = This file is locked with a password. Please send it without one.
refusal-no-picture = I found no picture in this file that I can read. { -send-scan }
refusal-too-much-inside = This file holds more than I may open at once. Please send fewer pictures, or one series alone.
refusal-other-examination = This DICOM file is of another kind of examination. I read CT of the chest and plain chest X-rays.
refusal-other-body-part = By its own header, this DICOM file does not show the chest, so I do not judge it. Please send a chest CT or X-ray.
refusal-scout = This is only the planning view of a CT (scout). Please send the slices.
refusal-unsafe = This file broke the program that opens pictures. Please send a new photo or a screenshot of the scan.
refusal-file-unavailable = Telegram no longer gives me this file. Please send it again.
refusal-text = I read pictures, not text. { -send-scan } /help says how.
refusal-link = I do not follow links. { -send-scan }
refusal-sticker = I cannot read stickers. { -send-scan }
refusal-voice = I cannot listen to voice or sound. { -send-scan }
refusal-video = I cannot read videos. { -send-scan } A single frame, saved as a picture, works.
refusal-animation = I cannot read animations. { -send-scan }
refusal-other = I cannot read this kind of message. { -send-scan }
refusal-not-a-chest-scan = This does not look like a chest CT slice or a frontal chest X-ray, so I do not judge it. If it is one, send it in its original quality, upright, without a border.
refusal-looks-like-ct = This looks like a CT slice, not an X-ray, so I did not judge it as one.
refusal-looks-like-xray = This looks like an X-ray, not a CT slice, so I did not judge it as one.
