# What people write for CT or X-ray, separated by |. Capitals, hyphens and full stops do not matter; the words of every
# language are taken from everybody. The words of caption-around may stand around them.

caption-ct = scanner | scanneur | tdm | tomodensitométrie | tomodensitometrie
caption-xray = radio | radiographie | radio standard | radiographie standard | rayons x | rx
caption-around = thorax | thoracique | thoraco | poumon | poumons | pulmonaire | coupe | cliché | image | face | de | du | des | une | un
