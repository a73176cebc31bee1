# What people write for CT or X-ray, separated by |. Capitals, hyphens and full stops do not matter; the words of every
# language are taken from everybody. The words of caption-around may stand around them.

caption-ct = tc | tac | tacar | tomo | tomografía | tomografia | tomografía computarizada | tomografia computarizada | tomografía computada | tomografia computada | tomografía axial computarizada | tomografia axial computarizada | escáner | escaner
caption-xray = rayos x | telerradiografía | telerradiografia | radiografía | radiografia | rx
caption-around = tórax | torax | pulmón | pulmon | pulmones | corte | imagen | foto | simple | pa | de | del | un | una | la | el
