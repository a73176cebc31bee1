"""The heatmaps of one study as one picture, and heatmaps that cost little to send."""

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont

QUALITY = 85
SMALL_SIDE = 480
SMALL_BYTES = 45_000  # with words and buttons an answer stays under 60 KB
SMALL_QUALITIES = (60, 45, 30, 15)
GAP = 6


def sheet(heatmaps: Sequence[bytes], labels: Sequence[str], *, small: bool = False) -> bytes:
    """A JPEG of up to three heatmaps, the first one large and the others beside it, each under its label in a corner.

    A `small` one has at most 480 pixels a side and 45,000 bytes.
    """
    pictures = [Image.open(io.BytesIO(data)).convert("RGB") for data in heatmaps]
    for picture, label in zip(pictures, labels, strict=True):
        _write(picture, label)
    whole = _beside(pictures[0], pictures[1:3]) if len(pictures) > 1 else pictures[0]
    if not small:
        return _jpeg(whole, QUALITY)
    whole.thumbnail((SMALL_SIDE, SMALL_SIDE))
    made = (_jpeg(whole, quality) for quality in SMALL_QUALITIES)
    return next((data for data in made if len(data) <= SMALL_BYTES), _jpeg(whole, SMALL_QUALITIES[-1]))


def _beside(first: Image.Image, others: Sequence[Image.Image]) -> Image.Image:
    """The first as it is, the others on its right, one below the other, each at most half as high."""
    half = (first.height - GAP) // 2
    for other in others:
        other.thumbnail((first.width, half))
    width = max(other.width for other in others)
    whole = Image.new("RGB", (first.width + GAP + width, first.height))
    whole.paste(first, (0, 0))
    for row, other in enumerate(others):
        whole.paste(other, (first.width + GAP, row * (half + GAP)))
    return whole


def _write(picture: Image.Image, label: str) -> None:
    size = max(14, picture.height // 22)
    draw = ImageDraw.Draw(picture)
    where = (size // 2, size // 3)
    draw.text(where, label, "white", ImageFont.load_default(size), stroke_width=2, stroke_fill="black")


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()
