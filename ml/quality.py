"""What may make a scan hard to judge, said as flags."""

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageStat

from ml.images import INPUT_SIDE, grey_range

SMALL_SIDE = 160
LOW_CONTRAST = 60
DARK, BRIGHT = 12, 243
INVERTED = "inverted"
Mask = npt.NDArray[np.bool_]


def flags(image: Image.Image) -> list[str]:
    """What may make an 8-bit grey image hard to judge: `small`, `low_contrast`, `dark`, `bright`."""
    low, high = grey_range(image)
    mean = ImageStat.Stat(image).mean[0]
    raised = {
        "small": min(image.size) < SMALL_SIDE,
        "low_contrast": high - low < LOW_CONTRAST,
        "dark": mean < DARK,
        "bright": mean > BRIGHT,
    }
    return [flag for flag, up in raised.items() if up]


def inverted(pixels: npt.NDArray[np.float32]) -> bool:
    """Whether a pre-processed frontal X-ray (224, 224, 1) is a negative, or not upright: the lungs' places are then
    brighter than the middle and the belly.

    Of 5,895 X-rays of five collections, adults and children, 9 were called so, some of them upside down or lying on
    their side; of their negatives all but 8.
    """
    return bool(pixels[_LUNGS].mean() > pixels[_MIDDLE].mean())


def _places() -> tuple[Mask, Mask]:
    """Where in an upright frontal X-ray the middle of both lungs lies, and where the spine, the heart and the belly."""
    y, x = np.mgrid[0 : 1 : INPUT_SIDE * 1j, 0 : 1 : INPUT_SIDE * 1j]
    aside = np.abs(x - 0.5)
    lungs = ((aside - 0.21) / 0.15) ** 2 + ((y - 0.44) / 0.25) ** 2 < 1
    middle = ((aside < 0.07) & (y > 0.3) & (y < 0.85)) | ((y > 0.8) & (aside < 0.35))
    return lungs, middle


_LUNGS, _MIDDLE = _places()
