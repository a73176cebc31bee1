# What people write for CT or X-ray, separated by |. Capitals, hyphens and full stops do not matter; the words of every
# language are taken from everybody. The words of caption-around may stand around them.

caption-ct = ct | msct | hrct | tomografi | tomografi komputer
caption-xray = rontgen | radiografi | röntgen | roentgen | ronsen | sinar x
caption-around = toraks | thorax | torak | dada | paru | foto | gambar | hasil | irisan | potongan
