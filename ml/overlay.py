"""The heatmap: where the evidence for the named class lies, laid over the scan."""

import io

import numpy as np
import numpy.typing as npt
from PIL import Image

from ml.models import Floats

LONG_SIDE = 720
QUALITY = 85
WEAKEST_PEAK = 4.0
OPACITY = 0.62
# dark violet to pale yellow with evenly rising lightness, seen alike by colour-blind readers (after "inferno")
ANCHORS = ((20, 11, 53), (66, 10, 104), (147, 38, 103), (221, 81, 58), (252, 165, 10), (252, 255, 164))


def _colours() -> list[int]:
    steps = np.linspace(0, 255, len(ANCHORS))
    channels = [np.interp(np.arange(256), steps, channel) for channel in np.transpose(ANCHORS)]
    return [round(value) for value in np.stack(channels, axis=1).ravel().tolist()]


def _opacities() -> list[int]:
    rise = np.clip((np.arange(256) / 255 - 0.2) / 0.55, 0, 1)
    return [round(value * OPACITY * 255) for value in (rise * rise * (3 - 2 * rise)).tolist()]


COLOURS, OPACITIES = _colours(), _opacities()


def overlay_size(size: tuple[int, int]) -> tuple[int, int]:
    """The width and height of the overlay of an image of this size, in pixels."""
    scale = min(1.0, LONG_SIDE / max(size))
    return round(size[0] * scale), round(size[1] * scale)


def draw(image: Image.Image, evidence: Floats, box: tuple[float, float, float, float]) -> bytes:
    """A JPEG of the grey `image`, at most 720 pixels a side, with the evidence (h, w) over the `box` it stems from.

    Evidence at or below zero stays clear; full colour is the strongest place, or 4 logits where all are weaker.
    """
    size = overlay_size(image.size)
    scale = size[0] / image.width
    base = (image.resize(size, Image.Resampling.BILINEAR) if size != image.size else image).convert("RGB")
    left, top, right, bottom = (round(edge * scale) for edge in box)
    heat = Image.new("L", size)
    heat.paste(_heat(evidence).resize((right - left, bottom - top), Image.Resampling.BICUBIC), (left, top))
    opacity = heat.point(OPACITIES)
    heat.putpalette(COLOURS)
    out = io.BytesIO()
    Image.composite(heat.convert("RGB"), base, opacity).save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _heat(evidence: Floats) -> Image.Image:
    peak = max(float(evidence.max()), WEAKEST_PEAK)
    levels: npt.NDArray[np.uint8] = np.rint(np.clip(evidence / peak, 0, 1) * 255).astype(np.uint8)
    return Image.fromarray(levels)
