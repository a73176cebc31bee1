"""Scans and other pictures drawn by code, for tests."""

import io
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

Size = tuple[int, int]


def jpeg(image: Image.Image, quality: int = 90) -> bytes:
    """The image as JPEG bytes."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()


def numbered(data: bytes, number: int) -> bytes:
    """A JPEG of the same scan that no other number gives: people send one scan after another, not one again and again.

    The number stands in black and white blocks at the upper edge, which a phone's shrinking leaves apart.
    """
    image = Image.open(io.BytesIO(data))
    draw = ImageDraw.Draw(image)
    for place in range(16):
        white = number >> place & 1
        draw.rectangle((16 * place, 0, 16 * place + 15, 7), fill="white" if white else "black")
    return jpeg(image, 92)


def draw_xray(seed: int = 0, size: Size = (1280, 1048)) -> Image.Image:
    """A frontal chest X-ray (mode L): trunk, two dark lungs, ribs, spine, heart, diaphragm, clavicles and grain."""
    return _drawn_xray(seed).resize(size, Image.Resampling.BICUBIC)


def draw_ct(seed: int = 0, size: Size = (512, 512)) -> Image.Image:
    """An axial chest CT slice in a lung window (mode L): body, lungs with vessels, heart, vertebra and ribs."""
    return _drawn_ct(seed).resize(size, Image.Resampling.BICUBIC)


@lru_cache(200)
def _drawn_xray(seed: int) -> Image.Image:
    rng = np.random.default_rng(seed)
    canvas = _Canvas(rng)
    x, y = canvas.x, canvas.y
    middle = rng.uniform(-0.03, 0.03)
    half = 0.9 + 0.06 * np.tanh(3 * y) - 0.5 * _soft(-0.74 - y, 9)
    trunk = _soft(1 - np.abs((x - middle) / half) ** 4, 7)
    density = trunk * (0.5 + 0.1 * _bump(x, middle, 0.6) + 0.12 * _soft(y - 0.55, 8))
    lungs = np.zeros_like(x)
    for side in (-1, 1):
        lungs = np.maximum(lungs, _lung(x, y, middle, side, rng))
    density -= lungs * (0.38 - 0.06 * y)
    density += 0.13 * lungs * _vessels(x, y, middle, rng)
    density += _ribs(x, y, middle, trunk, rng)
    density += 0.1 * _bump(x, middle, 0.1) * trunk * (0.88 + 0.12 * np.sin(y * 40))
    density -= 0.07 * _bump(x, middle, 0.035) * _soft(-0.15 - y, 12)
    heart = _ellipse(x, y, middle + 0.14, 0.3, rng.uniform(0.28, 0.34), 0.34, 6)
    vessels = _ellipse(x, y, middle + 0.02, -0.12, 0.15, 0.5, 6)
    density += 0.15 * np.maximum(heart * _soft(0.62 - y, 20), vessels)
    for side in (-1, 1):
        across = side * (x - middle)
        clavicle = y + 0.66 - 0.05 * np.sin(5 * across) + 0.12 * across
        density += 0.1 * _bump(clavicle, 0, 0.03) * _soft(across - 0.08, 60) * _soft(0.72 - across, 30)
        density += 0.12 * _ellipse(x, y, middle + side * 0.82, -0.56, 0.13, 0.12, 6) * trunk
        blade = side * (x - middle) - 0.6 - 0.1 * y
        density += 0.05 * _bump(blade, 0, 0.07) * _soft(-0.05 - y, 12) * trunk
    return canvas.picture(density, blur=0.7, grain=0.02)


@lru_cache(200)
def _drawn_ct(seed: int) -> Image.Image:
    rng = np.random.default_rng(seed)
    canvas = _Canvas(rng)
    x, y = canvas.x, canvas.y / rng.uniform(0.68, 0.74)
    body = _ellipse(x, y, 0, 0, rng.uniform(0.86, 0.92), rng.uniform(0.86, 0.92), 40)
    picture = 0.8 * body
    wall = _ellipse(x, y, 0, 0, 0.78, 0.76, 30)
    picture += 0.1 * wall
    lungs = np.zeros_like(x)
    for side in (-1, 1):
        lung = _ellipse(x, y, side * 0.4, 0.02, 0.31, rng.uniform(0.56, 0.64), 30)
        lungs = np.maximum(lungs, lung)
    heart = _ellipse(x, y, 0.1, -0.18, rng.uniform(0.3, 0.36), 0.34, 30)
    mediastinum = _ellipse(x, y, 0, 0.05, 0.13, 0.66, 30)
    lungs *= (1 - heart) * (1 - mediastinum)
    picture = picture * (1 - lungs) + 0.13 * lungs
    picture += lungs * _branches(x, y, rng)
    picture += 0.06 * np.maximum(heart, mediastinum)
    vertebra = _ellipse(x, y, 0, 0.56, 0.13, 0.13, 40)
    picture += 0.2 * vertebra - 0.25 * _ellipse(x, y, 0, 0.71, 0.045, 0.045, 60)
    picture += 0.16 * _ellipse(x, y, 0, -0.75, 0.11, 0.035, 40)
    for angle in np.linspace(0.35, 2 * np.pi - 0.35, 12) - np.pi / 2:
        picture += 0.16 * _ellipse(x, y, 0.79 * np.cos(angle), 0.75 * np.sin(angle), 0.075, 0.035, 40)
    airway = _ellipse(x, y, 0.0, 0.12, 0.05, 0.05, 60)
    picture = picture * (1 - airway) + 0.03 * airway
    return canvas.picture(picture, blur=0.8, grain=0.02)


def draw_photograph(seed: int = 0, size: Size = (1024, 768)) -> Image.Image:
    """A landscape in colour: sky, hills, sun and a house."""
    rng = np.random.default_rng(seed)
    width, height = size
    sky = np.linspace((90, 140, 220), (220, 225, 235), height)[:, None] * np.ones((1, width, 1))
    image = Image.fromarray(np.clip(sky + rng.normal(0, 4, sky.shape), 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    for layer in range(3):
        ridge = height * (0.45 + 0.15 * layer) + 40 * np.sin(np.linspace(0, rng.uniform(4, 12), 60) + rng.uniform(0, 6))
        points = list(zip(np.linspace(0, width, 60).tolist(), ridge.tolist(), strict=True))
        draw.polygon([(0, height), *points, (width, height)], fill=(60, 120 - 25 * layer, 60))
    left, top = rng.uniform(0.1, 0.6) * width, 0.6 * height
    draw.rectangle((left, top, left + 220, top + 150), fill=(190, 80, 60))
    draw.polygon([(left - 20, top), (left + 110, top - 90), (left + 240, top)], fill=(90, 50, 40))
    draw.ellipse((0.75 * width, 40, 0.75 * width + 90, 130), fill=(255, 240, 160))
    return image.filter(ImageFilter.GaussianBlur(0.8))


def draw_document(seed: int = 0, size: Size = (800, 1100)) -> Image.Image:
    """A printed page (mode L): lines of words on white paper."""
    rng = np.random.default_rng(seed)
    image = Image.new("L", size, 250)
    draw = ImageDraw.Draw(image)
    for y in range(60, size[1] - 60, 24):
        x = 60
        while x < size[0] - 120 and rng.random() > 0.03:
            word = int(rng.integers(20, 90))
            for letter in range(x, x + word, 8):
                draw.line((letter, y + rng.integers(0, 4), letter + rng.integers(2, 6), y + 12), fill=30, width=2)
            x += word + 14
    return image


class _Canvas:
    """Coordinates from -1 to 1 over a square of 512 pixels, and the way from densities to a picture."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.y, self.x = np.mgrid[-1:1:512j, -1:1:512j]

    def picture(self, density: np.ndarray, blur: float, grain: float) -> Image.Image:
        cloud = self.rng.normal(0, 1, (24, 24)).astype(np.float32)
        texture = np.asarray(Image.fromarray(cloud).resize((512, 512), Image.Resampling.BICUBIC))
        grainy = density + grain * (self.rng.normal(0, 1, density.shape) + 0.8 * texture) * (density > 0.02)
        image = Image.fromarray((np.clip(grainy, 0, 1) * 255).astype(np.uint8))
        return image.filter(ImageFilter.GaussianBlur(blur))


def _soft(level: np.ndarray, sharpness: float) -> np.ndarray:
    return 1 / (1 + np.exp(np.clip(-sharpness * level, -60, 60)))


def _ellipse(x, y, cx, cy, rx, ry, sharpness: float = 14) -> np.ndarray:  # type: ignore[no-untyped-def]
    return _soft(1 - ((x - cx) / rx) ** 2 - ((y - cy) / ry) ** 2, sharpness)


def _bump(value, centre: float, width: float) -> np.ndarray:  # type: ignore[no-untyped-def]
    return np.exp(-(((value - centre) / width) ** 2))


def _lung(x, y, middle: float, side: int, rng: np.random.Generator) -> np.ndarray:  # type: ignore[no-untyped-def]
    lung = _ellipse(x, y, middle + side * 0.4, 0.02, 0.3, 0.72 + rng.uniform(-0.04, 0.04), 9)
    dome = 0.5 + 0.04 * (side > 0) + 0.5 * (x - middle - side * 0.36) ** 2
    return lung * _soft(dome - y, 45) * _soft(side * (x - middle) - 0.1, 40)


def _vessels(x, y, middle: float, rng: np.random.Generator) -> np.ndarray:  # type: ignore[no-untyped-def]
    tree = np.zeros_like(x)
    for side in (-1, 1):
        for angle in rng.uniform(-1.2, 1.3, 9):
            u = side * (x - middle) - 0.12
            v = y - 0.02
            along, across = u * np.cos(angle) + v * np.sin(angle), v * np.cos(angle) - u * np.sin(angle)
            here = (along > 0) & (np.abs(across) < 0.3)  # beyond which it is less than any grey level
            along, across = along[here], across[here]
            bend = 0.08 * np.sin(4 * along + angle)
            tree[here] += np.exp(-3.2 * along) * _bump(across - bend, 0, 0.014 + 0.02 * _bump(along, 0, 0.2))
    return np.minimum(tree, 1.6)


def _ribs(x, y, middle: float, trunk, rng: np.random.Generator) -> np.ndarray:  # type: ignore[no-untyped-def]
    ribs = np.zeros_like(x)
    distance = np.abs(x - middle)
    for i in range(9):
        back = -0.82 + 0.145 * i + 0.55 * (distance - 0.28) ** 2 + 0.02 * rng.normal()
        ribs += 0.1 * _bump(y, 0, 10) * _bump(y - back, 0, 0.024) * (distance > 0.08)
        front = -0.5 + 0.15 * i - 0.75 * (distance - 0.75)
        ribs += 0.03 * _bump(y - front, 0, 0.03) * (distance > 0.3) * (distance < 0.75)
    return ribs * trunk


def _branches(x, y, rng: np.random.Generator) -> np.ndarray:  # type: ignore[no-untyped-def]
    spots = np.zeros_like(x)
    for _ in range(140):
        side = rng.choice((-1, 1))
        cx, cy = side * rng.uniform(0.14, 0.66), rng.uniform(-0.5, 0.58)
        near = np.exp(-2.2 * abs(abs(cx) - 0.16))
        length, width, angle = rng.uniform(0.01, 0.12) * near, rng.uniform(0.006, 0.02) * near, rng.uniform(0, np.pi)
        reach = 6 * max(length + 0.004, width)  # beyond which it is less than any grey level
        here = _span(y[:, 0], cy, reach), _span(x[0], cx, reach)
        right, down = x[here] - cx, y[here] - cy
        along, across = right * np.cos(angle) + down * np.sin(angle), down * np.cos(angle) - right * np.sin(angle)
        spots[here] += rng.uniform(0.25, 0.6) * _bump(along, 0, length + 0.004) * _bump(across, 0, width)
    return np.minimum(spots, 0.7)


def _span(places: np.ndarray, centre: float, reach: float) -> slice:
    """Where a row of rising places lies no farther off than that."""
    return slice(*np.searchsorted(places, (centre - reach, centre + reach)))
