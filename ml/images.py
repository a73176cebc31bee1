"""Untrusted image bytes in, a clean JPEG or a model's input out: the one module of images for training and serving."""

import io
import math
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps, UnidentifiedImageError

from ml.reading import CleanImage, ImageRefused, Refusal

MAX_BYTES = 20 * 2**20
MAX_PIXELS = 50_000_000
MIN_SIDE = 48
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF")
JPEG_QUALITY = 92

PREPROCESSING_VERSION = 2
INPUT_SIDE = 224
MAX_TRIM = 0.3
FLAT_RANGE = 12
STRETCH_TAIL = 0.005

Box = tuple[float, float, float, float]

SIGNATURES = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a ZIP archive or office document",
    b"8BPS": "a Photoshop file",
    b"\x00\x00\x01\x00": "an icon",
    b"\x00\x00\x00\x0cjP": "a JPEG 2000 image",
    b"\x1aE\xdf\xa3": "a video",
}
READABLE = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"II*\x00", b"MM\x00*")
BRANDS = {b"heic": "a HEIC photo", b"heix": "a HEIC photo", b"mif1": "a HEIC photo", b"avif": "an AVIF image"}


def clean(data: bytes) -> CleanImage:
    """Decode `data` within limits, turn it upright, keep its first frame, and write it anew as JPEG without metadata.

    Colour stays colour, grey stays grey, 16-bit and float pixels are stretched to 8 bits.
    Raises ImageRefused.
    """
    with _opened(data) as image:
        notes = ("first_frame",) if getattr(image, "n_frames", 1) > 1 else ()
        upright = _upright(image)
        upright.info = {}
        out = io.BytesIO()
        upright.save(out, "JPEG", quality=JPEG_QUALITY)
        return CleanImage(out.getvalue(), "image/jpeg", upright.width, upright.height, notes)


def load(data: bytes, side: int | None = None) -> Image.Image:
    """The upright first frame of `data` as 8-bit grey (mode L).

    With `side`, a JPEG is decoded at the smallest of its reduced scales whose longer side is at least `side` pixels,
    which takes a fraction of the time (Pillow's `Image.draft`). Raises ImageRefused.
    """
    with _opened(data) as image:
        _reduce(image, side, "L")
        return _upright(image).convert("L")


def load_with_tint(data: bytes, side: int) -> tuple[Image.Image, float]:
    """What `load` gives, and how far from grey the picture's colours are, in levels (0..128) of Cb or Cr.

    It is the median over the picture: white balance shifts it, arrows and letters in colour do not.
    """
    with _opened(data) as image:
        _reduce(image, side, "YCbCr")
        upright = ImageOps.exif_transpose(image) if image.mode == "YCbCr" else _upright(image)
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
    ordered = np.sort(pixels, axis=1).astype(np.int16)
    edge = ordered.shape[1] // 20
    busy = ordered[:, -1 - edge] - ordered[:, edge] > FLAT_RANGE
    limit = int(len(pixels) * MAX_TRIM)
    first = int(np.argmax(busy[: limit + 1])) if busy[: limit + 1].any() else limit
    last = int(np.argmax(busy[::-1][: limit + 1])) if busy[::-1][: limit + 1].any() else limit
    return first, len(pixels) - last


@contextmanager
def _opened(data: bytes) -> Iterator[Image.Image]:
    """Open without decoding, check format and size, and turn whatever a decoder raises into a refusal."""
    if not data:
        raise ImageRefused(Refusal.EMPTY, "The file is empty; please send it again.")
    if len(data) > MAX_BYTES:
        raise ImageRefused(Refusal.TOO_LARGE, f"The file is larger than {MAX_BYTES // 2**20} MB; send a smaller one.")
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            _check_size(*image.size)
            yield image
    except ImageRefused:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_many_pixels() from None
    except UnidentifiedImageError:
        raise _unidentified(data) from None
    except Exception:  # decoders answer hostile bytes with nearly any exception
        raise _corrupt() from None


def _check_size(width: int, height: int) -> None:
    if width * height > MAX_PIXELS:
        raise _too_many_pixels()
    if min(width, height) < MIN_SIDE:
        sentence = f"The image is only {width} by {height} pixels; at least {MIN_SIDE} a side are needed."
        raise ImageRefused(Refusal.TOO_SMALL, sentence)


def _too_many_pixels() -> ImageRefused:
    sentence = f"The image has more than {MAX_PIXELS // 10**6} million pixels; send a smaller one."
    return ImageRefused(Refusal.TOO_MANY_PIXELS, sentence)


def _corrupt() -> ImageRefused:
    return ImageRefused(Refusal.CORRUPT, "The image is damaged or cut off; please send it again.")


def _unidentified(data: bytes) -> ImageRefused:
    if data.startswith(READABLE):
        return _corrupt()
    known = next((name for magic, name in SIGNATURES.items() if data.startswith(magic)), None)
    if data[128:132] == b"DICM":
        known = "a DICOM file"
    if data[4:8] == b"ftyp":
        known = BRANDS.get(data[8:12], "a video")
    if known:
        sentence = f"This is {known}, which cannot be read here; send the scan as JPEG or PNG."
        return ImageRefused(Refusal.UNSUPPORTED_FORMAT, sentence)
    return ImageRefused(Refusal.NOT_IMAGE, "This is not an image that can be read; send the scan as JPEG or PNG.")


def _upright(image: Image.Image) -> Image.Image:
    """Decode, turn by the EXIF orientation, and bring any pixel type to 8-bit L or RGB."""
    image.load()
    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith("I") or upright.mode == "F":
        return _stretched(upright)
    if upright.mode in ("1", "LA", "La"):
        return upright.convert("L")
    if upright.mode == "P" and "transparency" not in upright.info:
        return upright.convert("RGB")
    if upright.mode in ("P", "PA", "RGBA", "RGBa"):
        opaque = Image.new("RGBA", upright.size, "black")
        return Image.alpha_composite(opaque, upright.convert("RGBA")).convert("RGB")
    return upright if upright.mode in ("L", "RGB") else upright.convert("RGB")


def _stretched(image: Image.Image) -> Image.Image:
    pixels = np.nan_to_num(np.asarray(image, dtype=np.float32), posinf=0, neginf=0)
    low, high = np.percentile(pixels, (0.1, 99.9))
    scaled = np.clip((pixels - low) / max(float(high - low), 1e-6), 0, 1) * 255
    return Image.fromarray(scaled.astype(np.uint8))
