# What people write for CT or X-ray, separated by |. Capitals, hyphens and full stops do not matter; the words of every
# language are taken from everybody. The words of caption-around may stand around them.

caption-ct = ct | cat
caption-xray = x ray | xray | xr | cxr | rx
caption-around = chest | scan | slice
