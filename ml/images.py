"""Untrusted image bytes in, a clean JPEG or a model's input out: the one module of images for training and serving."""

import io
import math

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

from ml.decoding import MAX_BYTES, eight_bits, has_more, opened, turned, usable_page
from ml.lettering import masked
from ml.reading import CleanImage, ImageRefused, Refusal

__all__ = ("MAX_BYTES", "CleanImage", "ImageRefused", "Refusal", "clean", "load", "preprocess", "written")

JPEG_QUALITY = 92

PREPROCESSING_VERSION = 2
INPUT_SIDE = 224
MAX_TRIM = 0.3
FLAT_RANGE = 12
STRETCH_TAIL = 0.005

Box = tuple[float, float, float, float]


def clean(data: bytes) -> CleanImage:
    """Decode `data` within limits, turn it upright, keep its first usable frame, and write it anew without metadata.

    Colour stays colour, grey stays grey, 16-bit and float pixels are stretched to 8 bits, and what has more than
    16 million pixels is halved. Raises ImageRefused.
    """
    return written(usable_page(data), ("first_frame",) if has_more(data) else ())


def written(image: Image.Image, notes: tuple[str, ...] = (), text: bool = False) -> CleanImage:
    """An L or RGB image as a JPEG without metadata, the text near its borders covered where there may be `text`."""
    covered = masked(image) if text else None
    if covered:
        image, notes = covered, (*notes, "text_masked")
    image.info = {}
    out = io.BytesIO()
    image.save(out, "JPEG", quality=JPEG_QUALITY)
    return CleanImage(out.getvalue(), "image/jpeg", image.width, image.height, notes)


def load(data: bytes, side: int | None = None) -> Image.Image:
    """The upright first frame of `data` as 8-bit grey (mode L).

    With `side`, a JPEG is decoded at the smallest of its reduced scales whose longer side is at least `side` pixels,
    which takes a fraction of the time (Pillow's `Image.draft`). Raises ImageRefused.
    """
    with opened(data) as image:
        _reduce(image, side, "L")
        return turned(eight_bits(image), image).convert("L")


def load_with_tint(data: bytes, side: int) -> tuple[Image.Image, float]:
    """What `load` gives, and how far from grey the picture's colours are, in levels (0..128) of Cb or Cr.

    It is the median over the picture: white balance shifts it, arrows and letters in colour do not.
    """
    with opened(data) as image:
        _reduce(image, side, "YCbCr")
        upright = turned(image if image.mode == "YCbCr" else eight_bits(image), image)
        return upright.convert("L"), _tint(upright)


def _reduce(image: Image.Image, side: int | None, mode: str) -> None:
    if side is not None:
        scale = side / max(image.size)
        image.draft(mode, (math.ceil(image.width * scale), math.ceil(image.height * scale)))


def _tint(image: Image.Image) -> float:
    if image.mode == "L":
        return 0.0
    small = image.reduce(math.ceil(max(image.size) / 64)).convert("YCbCr")
    colours = np.asarray(small, np.int16)[..., 1:] - 128
    return float(np.median(np.abs(colours).max(axis=-1)))


def preprocess(image: Image.Image, box: Box | None = None) -> npt.NDArray[np.float32]:
    """What the models see of an image: (224, 224, 1) float32 in [0, 1]; `box` is its `content_box` where that is known.

    Flat borders are cut, at most 30 % a side; the rest is squeezed to a square, and its grey levels are equalised, so
    that window, exposure and gamma of the machine that showed it say little: on hospitals left out of the training,
    linear probes then told COVID from others better than with stretched levels. A change here needs a new
    PREPROCESSING_VERSION and new models.
    """
    grey = image.convert("L")
    square = grey.resize((INPUT_SIDE, INPUT_SIDE), Image.Resampling.BILINEAR, box=box or content_box(grey))
    pixels = np.asarray(ImageOps.equalize(square), dtype=np.float32) / np.float32(255)
    return pixels[..., np.newaxis]


def grey_range(image: Image.Image, tail: float = STRETCH_TAIL) -> tuple[int, int]:
    """The grey levels (0..255) below and above which a share `tail` of an 8-bit grey image lies."""
    counts = np.cumsum(image.histogram())
    low = np.searchsorted(counts, counts[-1] * tail, side="right")
    high = np.searchsorted(counts, counts[-1] * (1 - tail))
    return int(low), int(high)


def content_box(image: Image.Image) -> Box:
    """(left, top, right, bottom) in pixels of what lies inside the flat borders of an 8-bit grey image."""
    side = 96
    small = np.asarray(image.resize((side, side), Image.Resampling.BOX))
    top, bottom = _content_span(small)
    left, right = _content_span(small.T)
    x, y = image.width / side, image.height / side
    return left * x, top * y, right * x, bottom * y


def _content_span(pixels: npt.NDArray[np.uint8]) -> tuple[int, int]:
    ordered = np.sort(pixels.astype(np.int16), axis=1)  # which numpy sorts 14 times as fast as bytes
    edge = ordered.shape[1] // 20
    busy = ordered[:, -1 - edge] - ordered[:, edge] > FLAT_RANGE
    limit = int(len(pixels) * MAX_TRIM)
    first = int(np.argmax(busy[: limit + 1])) if busy[: limit + 1].any() else limit
    last = int(np.argmax(busy[::-1][: limit + 1])) if busy[::-1][: limit + 1].any() else limit
    return first, len(pixels) - last
