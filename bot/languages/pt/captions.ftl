# What people write for CT or X-ray, separated by |. Capitals, hyphens and full stops do not matter; the words of every
# language are taken from everybody. The words of caption-around may stand around them.

caption-ct = tc | tac | tomo | tomografia | tomografia computadorizada | tomografia computorizada
caption-xray = raio x | raios x | radiografia | rx
caption-around = tórax | torax | pulmão | pulmao | pulmões | pulmoes | corte | imagem | foto | pa | de | do | um | uma | o | a
