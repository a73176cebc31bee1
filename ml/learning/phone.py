"""Scans as phones photograph them: a film on a light box or a monitor, each way of spoiling it at a chosen severity.

What is imitated follows CheXphoto (Phillips et al. 2020), whose synthetic photos are made of glare, moiré and tilt, and
whose digital changes are of blur, motion, contrast, exposure and rotation. Models lose on such photos; recalibrated,
they won 53 to 85 % of the loss back (Kuo et al. 2021, npj Digital Medicine).

Every corruption takes an 8-bit image (mode L or RGB), a severity and a random generator, and gives a new image of the
same size, or somewhat larger where something is put around. Its strength is proportional to the severity: 1 is easily
overlooked, 3 is a photo that one would rather take again; fractions are allowed. Lengths are shares of the longer side,
so that a severity means the same at any size; grain, compression and moiré, which cameras make, go by pixels. With one
seed a higher severity of a corruption is the same photo, only worse.
"""

import io
import math
from collections.abc import Callable
from functools import cache

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont, ImageOps

from ml.learning.viewpoint import DARK_ROOM, LIGHT_BOX, SURROUNDINGS, TABLE, Floats, Rng, seen

Corruption = Callable[[Image.Image, float, Rng], Image.Image]

SEVERITIES = (1, 2, 3)
TILT = 0.05
TURN = 4
CHAT_SIDE = 1280
MARKERS = ("L", "R", "L", "R", "AP", "PA", "SUPINE", "ERECT", "PORTABLE", "AXIAL", "LUNG", "5 mm", "10 cm", "120 kV")


def phone_photo(image: Image.Image, rng: Rng, severity: float) -> Image.Image:
    """A photo of the scan as a film on a light box or as shown by a monitor (mode L or RGB), perhaps somewhat larger.

    Some of the corruptions come together, each up to `severity`, in the order of the light: what is shown, from where,
    what lies over it, lens, sensor, the phone's software, the chat. Moiré comes first, for the screen alone has it, and
    none that is out of focus.
    """
    monitor = rng.random() < 0.5
    chances: dict[Corruption, float] = {screen: 0.5, moire: 0.7} if monitor else {borders: 0.3}
    chances |= {perspective: 0.8, rotation: 0.6, glare: 0.6, blur: 0.5, noise: 0.5, exposure: 0.8, cast: 0.4, jpeg: 0.8}
    strengths = {each: severity * rng.uniform(0.3, 1) * (rng.random() < chance) for each, chance in chances.items()}
    around = str(rng.choice([DARK_ROOM, TABLE] if monitor else [LIGHT_BOX, LIGHT_BOX, DARK_ROOM, TABLE]))
    for corruption, strength in strengths.items():
        if corruption is perspective:
            image = seen(image, TILT * strength, TURN * strengths[rotation], around, rng)
        elif corruption is not rotation and strength:
            image = corruption(image, strength, rng)
    return image


def perspective(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """Seen askew: a corner of the photo lies up to 5 % times the severity off the scan's, as CheXphoto's tilt."""
    return seen(image, TILT * severity, 0, str(rng.choice(SURROUNDINGS)), rng)


def rotation(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """Turned by up to 4 degrees times the severity, either way."""
    return seen(image, 0, TURN * severity, str(rng.choice(SURROUNDINGS)), rng)


def glare(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """Lamps and windows mirrored as soft spots, and light that falls off to one side and towards the corners.

    A spot hides up to 30 % times the severity of what is below it; the light falls by up to 14 % times it.
    """
    y, x = np.mgrid[-1:1:48j, -1:1:48j]
    veil = np.zeros_like(x)
    for _ in range(2):
        (cx, cy), (rx, ry), angle = rng.uniform(-0.9, 0.9, 2), rng.uniform(0.12, 0.6, 2), rng.uniform(0, math.pi)
        along = (x - cx) * math.cos(angle) + (y - cy) * math.sin(angle)
        across = (y - cy) * math.cos(angle) - (x - cx) * math.sin(angle)
        edge = rng.uniform(0.7, 3)  # 1 is a Gaussian spot, more is a lamp with an edge
        spot = np.exp(-(((along / rx) ** 2 + (across / ry) ** 2) ** edge))
        veil = np.maximum(veil, rng.uniform(0.3, 1) * spot)
    side = rng.uniform(0, 2 * math.pi)
    to_side, to_corners = (x * math.cos(side) + y * math.sin(side) + 1.5) / 3, (x**2 + y**2) / 2
    fall = rng.uniform(0, 0.07) * to_side + rng.uniform(0, 0.07) * to_corners
    lit = ImageChops.multiply(image, _spread(1 - severity * fall, image))
    return ImageChops.screen(lit, _spread(0.3 * severity * veil, image))


def moire(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """Bands of colour, here strong and there weak, where the sensor samples a screen's pixels about one to one; RGB.

    The grid of red, green and blue stripes is evaluated at each sensor pixel, and aliases by itself into bands, as in
    the synthesis of Liu, Shu and Wu (2018, arXiv:1804.03809). It swallows up to 15 % of the light times the severity.
    """
    x = np.arange(image.width, dtype=np.float32)
    y = np.arange(image.height, dtype=np.float32)[:, None]
    grids = []
    for along, across in ((x, y), (y, x)):
        pitch, lean = 1 + rng.choice([-1, 1]) * rng.uniform(0.01, 0.09), rng.uniform(-0.06, 0.06)
        bend, twist = rng.uniform(-0.05, 0.05, 2).astype(np.float32) / np.float32(max(image.size))
        place = along * np.float32(pitch) + across * np.float32(lean) + bend * across**2 + twist * along * across
        grids.append(Image.fromarray((place * 256).astype(np.int32).astype(np.uint8)))
    stripe = rng.uniform(0.03, 0.2)  # a third of a screen pixel, less what demosaicing takes out of the colour
    columns = Image.merge("RGB", [grids[0].point(_wave(0.05 * severity, stripe * channel)) for channel in range(3)])
    rows = grids[1].point(_wave(0.025 * severity, 0)).convert("RGB")
    grid = ImageChops.multiply(columns, rows)
    image = image.convert("RGB")
    return ImageChops.multiply(image, ImageChops.screen(grid, _spread(rng.uniform(-0.2, 0.9, (4, 4)), image)))


def cast(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """A white balance that is off, from blue to yellow and from green to magenta by up to 6 % times the severity; RGB.

    The colours are balanced (BT.601 luma), so that a reader of grey sees little of it: where a channel is full.
    """
    warm, green = rng.choice([-1, 1]) * rng.uniform(0.4, 1), rng.uniform(-0.4, 0.4)
    gains = np.exp(0.06 * severity * np.array([warm - green, green, -warm - green]))
    gains /= gains @ (0.299, 0.587, 0.114)
    return image.convert("RGB").point(_table(np.outer(gains, np.arange(256) / 255)))


def blur(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """Out of focus (a Gaussian of up to 0.3 % of the longer side times the severity) or moved by four times as much."""
    length = 0.003 * severity * rng.uniform(0.6, 1) * max(image.size)
    moved, angle = rng.random() < 0.5, rng.uniform(0, math.pi)
    if moved:
        return _smeared(image, 4 * length * math.cos(angle), 4 * length * math.sin(angle))
    return image.filter(ImageFilter.GaussianBlur(length))


def noise(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """Sensor noise of up to 4 grey levels (standard deviation) times the severity, alike in all channels.

    Phones smooth noise of colour before that of brightness, so there is none.
    """
    sigma = 4 * severity * rng.uniform(0.6, 1)
    grain = rng.standard_normal((image.height, image.width), dtype=np.float32) * np.float32(sigma) + 128
    layer = Image.fromarray(np.clip(grain, 0, 255).astype(np.uint8)).convert(image.mode)
    return ImageChops.add(image, layer, offset=-128)


def exposure(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """Black and white points moved by up to 7 % of the range times the severity, gamma by up to 1.25 to its power.

    A black point below 0 is a veil, as of light that gets round the film; above it, shadows drown.
    """
    black, white = 0.07 * severity * rng.uniform(-1, 1), 1 + 0.07 * severity * rng.uniform(-1, 1)
    gamma = 1.25 ** (severity * rng.uniform(-1, 1))
    levels = np.clip((np.arange(256) / 255 - black) / max(white - black, 0.1), 0, 1) ** gamma
    return image.point(_table(levels) * len(image.getbands()))


def jpeg(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """Compressed by the camera (quality 80 to 95), reduced to at most 1280 pixels a side and compressed by the chat.

    The chat's quality is 95 less up to 22 times the severity, at least 5.
    """
    shot, sent = rng.uniform(80, 95), 95 - 22 * severity * rng.uniform(0.8, 1)
    image = _compressed(image, shot)
    image.thumbnail((CHAT_SIDE, CHAT_SIDE), Image.Resampling.BILINEAR)
    return _compressed(image, max(sent, 5))


def screen(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """Shown by a viewer on a monitor: annotations, black around, a bar of tools and the bezel, all by the severity."""
    unit = 0.02 * severity * max(image.size)
    black, bar, edge = _sides(unit, rng), round(unit * rng.uniform(0.5, 1.5)), round(unit * rng.uniform(0.5, 1.5))
    grey, tools, bezel = int(rng.integers(30, 220)), rng.integers(90, 200, 24), int(rng.choice([12, 25, 45, 150]))
    image = lettered(ImageOps.expand(image, black, fill=_ink(image, 0)), severity, rng)
    image = ImageOps.expand(image, (0, bar, 0, 0), fill=_ink(image, grey))
    draw = ImageDraw.Draw(image)
    for place, tool in enumerate(tools.tolist()):
        left = bar * (0.25 + 1.2 * place)
        draw.rectangle((left, 0.2 * bar, left + 0.7 * bar, 0.8 * bar), fill=_ink(image, tool))
    return ImageOps.expand(image, edge, fill=_ink(image, bezel))


def borders(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """Black, white or grey around, of up to 6 % of the longer side times the severity, each side its own width."""
    grey = int(rng.choice([0, 0, 255, int(rng.integers(256))]))
    return ImageOps.expand(image, _sides(0.06 * severity * max(image.size), rng), fill=_ink(image, grey))


CORRUPTIONS: dict[str, Corruption] = {
    "perspective": perspective,
    "rotation": rotation,
    "glare": glare,
    "moire": moire,
    "cast": cast,
    "blur": blur,
    "noise": noise,
    "exposure": exposure,
    "jpeg": jpeg,
    "screen": screen,
    "borders": borders,
}


def lettered(image: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """Side, view and numbers written as on films and in viewers, never names: three times the severity, in the corners.

    They are 2.5 to 5 % of the longer side high.
    """
    image = image.copy()
    draw = ImageDraw.Draw(image)
    height = max(8, round(rng.uniform(0.025, 0.05) * max(image.size)))
    margin, grey = 0.5 * height * rng.uniform(0.5, 3), int(rng.integers(150, 256))
    lines = [0, 0, 0, 0]
    for _ in range(math.ceil(3 * severity)):
        numbers = f"{rng.integers(1, 300)}", f"W {10 * rng.integers(150)}", f"L {10 * rng.integers(-70, 50)}"
        text, corner = str(rng.choice([*MARKERS, *numbers])), int(rng.integers(4))
        right, low = divmod(corner, 2)
        x, y = margin, margin + 1.2 * height * lines[corner]
        place = (image.width - x if right else x, image.height - y if low else y)
        draw.text(place, text, _ink(image, grey), _font(height), anchor="lr"[right] + "ad"[low])
        lines[corner] += 1
    return image


def _smeared(image: Image.Image, dx: float, dy: float) -> Image.Image:
    """The mean of the image over a straight move by (dx, dy) pixels."""
    reach = math.ceil(max(abs(dx), abs(dy)))
    pixels = np.asarray(image)
    padded = np.pad(pixels, [(reach, reach), (reach, reach), (0, 0)][: pixels.ndim], mode="edge")
    total = np.zeros(pixels.shape, np.uint16)
    for step in np.linspace(-0.5, 0.5, reach + 1):
        x, y = reach + round(step * dx), reach + round(step * dy)
        total += padded[y : y + image.height, x : x + image.width]
    return Image.fromarray((total // (reach + 1)).astype(np.uint8))


def _compressed(image: Image.Image, quality: float) -> Image.Image:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=round(quality))
    return Image.open(out).convert(image.mode)


def _spread(shares: Floats, image: Image.Image) -> Image.Image:
    """Shares in [0, 1] on a coarse grid, as an image of the size and mode of `image`."""
    small = Image.fromarray((np.clip(shares, 0, 1) * 255).astype(np.uint8))
    return small.resize(image.size, Image.Resampling.BICUBIC).convert(image.mode)


def _wave(depth: float, shift: float) -> list[int]:
    """A table from the place on a screen pixel (0..255) to the light let through, between 1 - 2 `depth` and 1."""
    waves = np.cos(2 * np.pi * (np.arange(256) / 256 - shift))
    return _table(1 - depth + depth * waves)


def _table(levels: Floats) -> list[int]:
    """Levels in [0, 1], clipped to it, as a table for `Image.point`."""
    return np.rint(np.clip(levels, 0, 1) * 255).astype(int).ravel().tolist()


def _sides(most: float, rng: Rng) -> tuple[int, int, int, int]:
    left, top, right, bottom = (most * rng.uniform(0.1, 1, 4)).round().astype(int).tolist()
    return left, top, right, bottom


def _ink(image: Image.Image, grey: int) -> int | tuple[int, ...]:
    return grey if image.mode == "L" else (grey,) * 3


@cache
def _font(height: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(height)
