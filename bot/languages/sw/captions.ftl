# What people write for CT or X-ray, separated by |. Capitals, hyphens and full stops do not matter; the words of every
# language are taken from everybody. The words of caption-around may stand around them.

caption-ct = ct | tomografia
caption-xray = eksirei | eksrei | ekserei | eksire | x rei | xrei
caption-around = kifua | kifuani | mapafu | picha | kipande | kipimo | skani | ya | cha | za
