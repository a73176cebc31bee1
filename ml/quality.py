"""What may make a scan hard to judge, said as flags."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image

from ml.framing import Framing
from ml.images import INPUT_SIDE, Box, grey_range
from ml.lettering import written_over

QUALITY = (
    *("rectified", "sheet_not_found", "turned", "unfamiliar", "inverted"),
    *("cut_off", "text", "blurred", "glare", "bright", "dark", "low_contrast", "small"),
)
MOST = 4  # so many of the longest fit into the database's 64 characters
SMALL_SIDE = 160
LOW_CONTRAST = 85
DARK, BRIGHT = 70, 120
SHARP = {"ct": 0.41, "xray": 0.39}
BLURRED_XRAY = 0.75
WHITE, MIRRORED = 248, 0.03
INVERTED = "inverted"
Mask = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float32]


def flags(image: Image.Image, pixels: Floats, box: Box, modality: str, framing: Framing) -> list[str]:
    """What makes an 8-bit grey image of a `modality`, of whose `box` the model saw `pixels`, hard to judge: `cut_off`
    by its `framing`, `text` over its middle, `blurred`, `glare` (X-rays alone), `bright`, `dark`, `low_contrast`,
    `small`."""
    low, high = grey_range(image)
    middle = np.asarray(image.resize((64, 64), Image.Resampling.BOX, box=box))[12:52, 8:56]
    darkest = middle.reshape(5, 8, 6, 8).min(axis=(1, 3))
    raised = {
        "cut_off": framing.cut_off(pixels),
        "text": written_over(image),
        "blurred": sharpness(pixels) < SHARP[modality],
        "glare": modality == "xray" and bool((middle >= WHITE).mean() > MIRRORED),
        "bright": bool(np.sort(darkest, axis=None)[3] > BRIGHT),
        "dark": grey_range(image, 0.05)[1] < DARK,
        "low_contrast": high - low < LOW_CONTRAST,
        "small": min(image.size) < SMALL_SIDE,
    }
    return [flag for flag, up in raised.items() if up]


def sharpness(pixels: Floats) -> float:
    """How much detail of two pixels there is to that of four in the middle of what the model saw (224, 224, 1): less in
    a picture that is out of focus or moved."""
    fine = _smooth(pixels[40:184, 40:184, 0], 1)
    middle = _smooth(fine, 1)
    coarse = _smooth(middle, 2)
    return float(np.abs(fine[1:-1, 1:-1] - middle).mean() / max(np.abs(middle[2:-2, 2:-2] - coarse).mean(), 1e-6))


def _smooth(pixels: Floats, step: int) -> Floats:
    """A quarter of each neighbour `step` away and half of the pixel, across and down; smaller by twice the step."""
    down = pixels[: -2 * step] + 2 * pixels[step:-step] + pixels[2 * step :]
    smoothed: Floats = (down[:, : -2 * step] + 2 * down[:, step:-step] + down[:, 2 * step :]) / 16
    return smoothed


def doubt(raised: Sequence[str], modality: str) -> float:
    """The factor by which log odds are shrunk beyond what `ml.novelty` does.

    Only blurred X-rays need one. Whatever else was tried on held-out scans (glare, moiré, noise, exposure, letters, the
    sheet of a photo) made the answers no surer than they were right, since such pictures are unlike those learned from.
    """
    return BLURRED_XRAY if modality == "xray" and "blurred" in raised else 1.0


def inverted(pixels: npt.NDArray[np.float32]) -> bool:
    """Whether a pre-processed frontal X-ray (224, 224, 1) is a negative, or not upright: the lungs' places are then
    brighter than the middle and the belly.

    Of 5,895 X-rays of five collections, adults and children, 9 were called so, some of them upside down or lying on
    their side; of their negatives all but 8.
    """
    return bool(pixels.ravel() @ _LUNGS > pixels.ravel() @ _MIDDLE)


def _places() -> tuple[Floats, Floats]:
    """Where in an upright frontal X-ray the middle of both lungs lies, and where the spine, the heart and the belly:
    what each pixel counts for in the mean of these, (50176,)."""
    y, x = np.mgrid[0 : 1 : INPUT_SIDE * 1j, 0 : 1 : INPUT_SIDE * 1j]
    aside = np.abs(x - 0.5)
    lungs = ((aside - 0.21) / 0.15) ** 2 + ((y - 0.44) / 0.25) ** 2 < 1
    middle = ((aside < 0.07) & (y > 0.3) & (y < 0.85)) | ((y > 0.8) & (aside < 0.35))
    return _shares(lungs), _shares(middle)


def _shares(mask: Mask) -> Floats:
    shares: Floats = (mask / mask.sum()).ravel().astype(np.float32)
    return shares


_LUNGS, _MIDDLE = _places()
