"""PDF pages that are one embedded picture, a scan from a letter say: nothing is rendered, and nothing executed."""

import io
import logging
from collections.abc import Iterator
from typing import Any

from PIL import Image
from pypdf import PdfReader

from ml.decoding import MAX_BYTES, MIN_SIDE, check_size, corrupt, eight_bits, too_large, usable_page
from ml.images import written
from ml.reading import CleanImage, ImageRefused, Refusal
from ml.tally import Tally

logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)

MAX_PAGES = 20
ALONE = 8  # a page's picture has so many times the pixels of anything beside it: logos do not count
WHOLE = {("/DCTDecode",): ("JPEG",), ("/JPXDecode",): ("JPEG2000",), ("/FlateDecode", "/DCTDecode"): ("JPEG",)}
FLAT = ((), ("/FlateDecode",))
MODES = {(1, 8): "L", (3, 8): "RGB", (4, 8): "CMYK", (1, 16): "I;16B", (1, 1): "1"}
COLOURS = {"/DeviceGray": 1, "/CalGray": 1, "/DeviceRGB": 3, "/CalRGB": 3, "/DeviceCMYK": 4}


def pictures(data: bytes, tally: Tally) -> Iterator[CleanImage]:
    """The picture of each page that is one. Raises ImageRefused."""
    if len(data) > MAX_BYTES:
        raise too_large(MAX_BYTES)
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        raise ImageRefused(Refusal.ENCRYPTED, "This PDF is locked with a password; send it without one.")
    pages = reader.get_num_pages()
    tally.total = min(pages, MAX_PAGES)
    tally.left_out["thinned"] += max(0, pages - MAX_PAGES)
    if pages > 1:
        tally.notes.add("pages")
    for number in range(tally.total):
        picture = None
        with tally.going_on():
            found = _picture(reader.pages[number])
            if found is None:
                tally.left_out["no_picture"] += 1
            else:
                picture = _clean(found)
        if picture:
            yield picture


def _picture(page: Any) -> Any | None:
    """The stream of a page's one picture."""
    objects = (page.get("/Resources") or {}).get("/XObject") or {}
    streams = [objects[name].get_object() for name in list(objects)[:50]]
    images = [one for one in streams if one.get("/Subtype") == "/Image" and min(_size(one)) >= MIN_SIDE]
    images.sort(key=_pixels, reverse=True)
    if not images or (len(images) > 1 and _pixels(images[0]) < ALONE * _pixels(images[1])):
        return None
    return images[0]


def _size(stream: Any) -> tuple[int, int]:
    return int(stream.get("/Width") or 0), int(stream.get("/Height") or 0)


def _pixels(stream: Any) -> int:
    width, height = _size(stream)
    return width * height


def _clean(stream: Any) -> CleanImage:
    check_size(*_size(stream))
    filters = stream.get("/Filter") or []
    names = tuple(map(str, filters)) if isinstance(filters, list) else (str(filters),)
    if names in WHOLE:
        return written(usable_page(stream.get_data(), WHOLE[names]))
    if names not in FLAT:
        raise ImageRefused(Refusal.UNSUPPORTED_FORMAT, "The picture in this PDF is stored in a way that is not read.")
    image = Image.frombytes(_mode(stream), _size(stream), stream.get_data())
    return written(eight_bits(image))


def _mode(stream: Any) -> str:
    space = stream.get("/ColorSpace")
    if isinstance(space, list) and space:
        profile = space[1].get_object() if str(space[0]) == "/ICCBased" else {}
        colours = int(profile.get("/N", 0)) or COLOURS.get(str(space[0]), 0)
    else:
        colours = COLOURS.get(str(space), 0)
    mode = MODES.get((colours, int(stream.get("/BitsPerComponent") or 0)))
    if not mode:
        raise corrupt()
    return mode
