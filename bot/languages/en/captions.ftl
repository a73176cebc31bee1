# What people write for CT or X-ray, separated by |. Capitals, accents, vowel points and punctuation do not matter; the
# words of every language are taken from everybody. The words of caption-around may stand around them.

caption-ct = ct | c t | cat | computed tomography
caption-xray = x ray | xray | xr | cxr | rx | radiograph
caption-around = chest | lung | lungs | scan | slice | image | picture | of | the | ap | pa | axial
