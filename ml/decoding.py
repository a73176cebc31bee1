"""The door for single pictures: an allow-list of formats, sizes bounded before anything is decoded, and 8 bits after.

Whatever a decoder raises becomes an `ImageRefused`. Above `KEPT_PIXELS` a picture is halved as it is decoded or strip
by strip, so that no picture takes much more memory than its decoder does.
"""

import io
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from ml.reading import ImageRefused, Refusal

MAX_BYTES = 20 * 2**20
MAX_PIXELS = 50_000_000
KEPT_PIXELS = 16_000_000
MIN_SIDE = 48
MAX_PAGES = 10
FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "TIFF", "GIF", "AVIF")
STRIP = 512
ORIENTATION = 0x0112

SIGNATURES = {
    b"8BPS": "a Photoshop file",
    b"\x00\x00\x01\x00": "an icon",
    b"\x00\x00\x00\x0cjP": "a JPEG 2000 image",
    b"%PDF": "a PDF",
}
GZIP = b"\x1f\x8b"
ARCHIVES = (GZIP, b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ")
VOLUMES = (b"NRRD", b"ObjectType", b"NDims")
VIDEOS = (b"\x1aE\xdf\xa3", b"\x00\x00\x01\xba", b"FLV")
READABLE = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"II*\x00", b"MM\x00*")
STILLS = (b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"avif", b"avis")


@contextmanager
def opened(data: bytes, formats: tuple[str, ...] = FORMATS, page: int = 0) -> Iterator[Image.Image]:
    """Open a page without decoding it, check format and size, and turn whatever a decoder raises into a refusal."""
    if not data:
        raise ImageRefused(Refusal.EMPTY, "The file is empty; please send it again.")
    if len(data) > MAX_BYTES:
        raise too_large(MAX_BYTES)
    if data[4:8] == b"ftyp":
        _learn_heif()
        formats = (*formats, "HEIF")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # some quote what the file holds, and bombs are refused below
            with Image.open(io.BytesIO(data), formats=formats) as image:
                if page:
                    image.seek(page)
                check_size(*image.size)
                yield image
    except ImageRefused:
        raise
    except Image.DecompressionBombError:
        raise too_many_pixels() from None
    except UnidentifiedImageError:
        raise _unidentified(data) from None
    except MemoryError:
        raise too_much() from None
    except Exception:  # decoders answer hostile bytes with nearly any exception
        raise corrupt() from None


def usable_page(data: bytes, formats: tuple[str, ...] = FORMATS) -> Image.Image:
    """The first frame that can be decoded, upright, as L or RGB; only a TIFF is asked for more than its first."""
    try:
        return _page(data, 0, formats)
    except ImageRefused as refusal:
        if not data.startswith((b"II", b"MM")):
            raise
        first = refusal
    for number in range(1, MAX_PAGES):
        try:
            return _page(data, number, formats)
        except ImageRefused:
            continue
    raise first


def has_more(data: bytes) -> bool:
    """Whether a picture that can be opened has further frames or pages; those of a phone's JPEG do not count."""
    if data.startswith(b"\xff\xd8"):
        return False
    try:
        with opened(data, page=1):
            return True
    except ImageRefused:
        return False


def is_dicom(data: bytes) -> bool:
    """Whether this begins as a DICOM file, with the preamble or, as old ones, at once with group 2 or 8."""
    if data[128:132] == b"DICM":
        return True
    group = data[:2] in (b"\x02\x00", b"\x08\x00", b"\x00\x02", b"\x00\x08") and 0 in data[2:4]
    return group and (data[4:6].isalpha() or data[6:8] == b"\x00\x00")


def is_picture(data: bytes) -> bool:
    """Whether this begins as a picture of a kind that is read."""
    return data.startswith(READABLE) or (data[4:8] == b"ftyp" and data[8:12] in STILLS) or data[8:12] == b"WEBP"


def check_size(width: int, height: int) -> None:
    """Raise ImageRefused for more than `MAX_PIXELS`, and for a side below `MIN_SIDE`."""
    if width * height > MAX_PIXELS:
        raise too_many_pixels()
    if min(width, height) < MIN_SIDE:
        sentence = f"The image is only {width} by {height} pixels; at least {MIN_SIDE} a side are needed."
        raise ImageRefused(Refusal.TOO_SMALL, sentence)


def too_many_pixels() -> ImageRefused:
    """The refusal of a picture that is too big to decode."""
    sentence = f"The image has more than {MAX_PIXELS // 10**6} million pixels; send a smaller one."
    return ImageRefused(Refusal.TOO_MANY_PIXELS, sentence)


def too_large(most: int) -> ImageRefused:
    """The refusal of a file of more than `most` bytes."""
    return ImageRefused(Refusal.TOO_LARGE, f"The file is larger than {most // 2**20} MB; send a smaller one.")


def too_much() -> ImageRefused:
    """The refusal of a file whose content is more than may be opened."""
    return ImageRefused(Refusal.TOO_MUCH_INSIDE, "What this file holds is more than may be opened; send less at once.")


def corrupt() -> ImageRefused:
    """The refusal of a file that is damaged."""
    return ImageRefused(Refusal.CORRUPT, "The image is damaged or cut off; please send it again.")


def unsupported(what: str) -> ImageRefused:
    """The refusal of a file of a known kind that is not read."""
    sentence = f"This is {what}, which cannot be read here; send the scan as JPEG or PNG."
    return ImageRefused(Refusal.UNSUPPORTED_FORMAT, sentence)


def other_archive() -> ImageRefused:
    """The refusal of an archive that is no ZIP, or lies in one."""
    sentence = "Of archives only ZIP is opened, and none inside another; send the files themselves, or as one ZIP."
    return ImageRefused(Refusal.OTHER_ARCHIVE, sentence)


def eight_bits(image: Image.Image) -> Image.Image:
    """Decode, and bring any pixel type to 8-bit L or RGB with at most `KEPT_PIXELS`."""
    if image.width * image.height > KEPT_PIXELS:
        image.draft(image.mode, (image.width // 2, image.height // 2))  # a JPEG is decoded at half its size
    image.load()
    if image.mode.startswith("I") or image.mode == "F":
        image = _stretched(image)
    if image.width * image.height <= KEPT_PIXELS:
        return _plain(image)
    halved: Image.Image | None = None
    for top in range(0, image.height, STRIP):
        box = (0, top, image.width, min(top + STRIP, image.height))
        strip = _plain(image.crop(box)).reduce(2)
        halved = halved or Image.new(strip.mode, (strip.width, (image.height + 1) // 2))
        halved.paste(strip, (0, top // 2))
    assert halved
    return halved


def turned(image: Image.Image, source: Image.Image) -> Image.Image:
    """`image` turned as the EXIF data of `source`, which it was made of, say."""
    orientation = source.getexif().get(ORIENTATION, 1)
    if orientation == 1:
        return image
    image.info = {}
    image.getexif()[ORIENTATION] = orientation
    return ImageOps.exif_transpose(image)


def _page(data: bytes, number: int, formats: tuple[str, ...]) -> Image.Image:
    with opened(data, formats, number) as image:
        return turned(eight_bits(image), image)


@cache
def _learn_heif() -> None:
    """Teach Pillow HEIC: only the picture itself, in one thread."""
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)


def _unidentified(data: bytes) -> ImageRefused:
    if is_picture(data):
        return corrupt()
    if _is_volume(data):
        sentence = "This is a volume for research (NIfTI, NRRD or MetaImage); send the DICOM files as one ZIP."
        return ImageRefused(Refusal.VOLUME, sentence)
    if data.startswith(ARCHIVES) or data[257:262] == b"ustar":
        return other_archive()
    if data[4:8] == b"ftyp" or data.startswith(VIDEOS) or data[8:12] == b"AVI ":
        return ImageRefused(Refusal.VIDEO, "This is a video; send a single frame of it as a picture.")
    known = next((name for magic, name in SIGNATURES.items() if data.startswith(magic)), None)
    if is_dicom(data):
        known = "a DICOM file"
    if known:
        return unsupported(known)
    return ImageRefused(Refusal.NOT_IMAGE, "This is not an image that can be read; send the scan as JPEG or PNG.")


def _is_volume(data: bytes) -> bool:
    """Whether this begins as NIfTI, also compressed with gzip, NRRD or MetaImage."""
    if data.startswith(GZIP):
        try:
            data = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data, 400)
        except zlib.error:
            return False
    return data.startswith(VOLUMES) or data[344:347] in (b"n+1", b"ni1") or data[4:7] == b"n+2"


def _plain(image: Image.Image) -> Image.Image:
    """Any 8-bit pixel type as L or RGB; what is transparent lies on black."""
    if image.mode in ("1", "LA", "La"):
        return image.convert("L")
    if image.mode == "P" and "transparency" not in image.info:
        return image.convert("RGB")
    if image.mode in ("P", "PA", "RGBA", "RGBa"):
        opaque = Image.new("RGBA", image.size, "black")
        return Image.alpha_composite(opaque, image.convert("RGBA")).convert("RGB")
    return image if image.mode in ("L", "RGB") else image.convert("RGB")


def _stretched(image: Image.Image) -> Image.Image:
    """Deep pixels as 8-bit grey, from the darkest to the brightest thousandth of about a million of them."""
    pixels = np.asarray(image)
    step = max(1, int((pixels.size / 2**20) ** 0.5))
    some = np.nan_to_num(pixels[::step, ::step].astype(np.float32), posinf=0, neginf=0)
    low, high = np.percentile(some, (0.1, 99.9))
    grey = np.empty(pixels.shape, np.uint8)
    for top in range(0, len(pixels), STRIP):
        part = np.nan_to_num(pixels[top : top + STRIP].astype(np.float32), posinf=0, neginf=0)
        grey[top : top + STRIP] = np.clip((part - low) / max(float(high - low), 1e-6), 0, 1) * 255
    return Image.fromarray(grey)
