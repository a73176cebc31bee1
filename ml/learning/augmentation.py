"""Copies of a scan as other machines, viewers and phones might have shown it."""

import io

import numpy as np
from PIL import Image, ImageChops, ImageFilter, ImageOps

Rng = np.random.Generator


def augment(image: Image.Image, rng: Rng) -> Image.Image:
    """A random variant of an 8-bit grey image, of nearly the same size: geometry, grey levels, borders, blur, JPEG."""
    image = _framed(_turned(image, rng), rng)
    image = _toned(image, rng)
    image = _blurred(image, rng)
    return _compressed(_noisy(image, rng), rng)


def _turned(image: Image.Image, rng: Rng) -> Image.Image:
    """Mirror, turn by up to 10 degrees, shear, scale by up to 12 % and shift by up to 6 %."""
    if rng.random() < 0.5:
        image = ImageOps.mirror(image)
    angle, shear = np.radians(rng.uniform(-10, 10)), rng.uniform(-0.08, 0.08)
    scale = np.exp(rng.uniform(-0.12, 0.12, 2))
    turn = np.array([[np.cos(angle), np.sin(angle) + shear], [-np.sin(angle), np.cos(angle)]]) * scale[:, None]
    centre = np.array(image.size) / 2
    offset = centre - turn @ (centre + rng.uniform(-0.06, 0.06, 2) * image.size)
    matrix = (*turn[0], offset[0], *turn[1], offset[1])
    fill = int(np.median(np.asarray(image)[[0, -1]])) if rng.random() < 0.5 else 0
    return image.transform(image.size, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR, fillcolor=fill)


def _framed(image: Image.Image, rng: Rng) -> Image.Image:
    """Cut up to 8 % from each side, or put a black, white or grey border around."""
    choice = rng.random()
    if choice < 0.5:
        left, top, right, bottom = rng.uniform(0, 0.08, 4)
        width, height = image.size
        return image.crop((int(left * width), int(top * height), int((1 - right) * width), int((1 - bottom) * height)))
    if choice < 0.75:
        border = tuple(int(side) for side in rng.uniform(0, 0.1, 4) * image.width)
        return ImageOps.expand(image, border, fill=(0, 255, int(rng.integers(256)))[rng.integers(3)])
    return image


def _toned(image: Image.Image, rng: Rng) -> Image.Image:
    """Window, gamma, and at times some histogram equalisation."""
    if rng.random() < 0.25:
        image = Image.blend(image, ImageOps.equalize(image), rng.uniform(0.2, 0.8))
    low, high = rng.uniform(-0.1, 0.1), rng.uniform(0.85, 1.15)
    gamma = np.exp(rng.normal(0, 0.3))
    levels = np.clip((np.arange(256) / 255 - low) / (high - low), 0, 1) ** gamma
    return image.point(np.rint(levels * 255).astype(np.uint8).tolist())


def _blurred(image: Image.Image, rng: Rng) -> Image.Image:
    choice = rng.random()
    if choice < 0.25:
        return image.filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 1.5)))
    if choice < 0.5:
        small = rng.uniform(0.35, 0.9)
        size = (int(image.width * small), int(image.height * small))
        return image.resize(size, Image.Resampling.BOX).resize(image.size, Image.Resampling.BICUBIC)
    if choice < 0.65:
        return image.filter(ImageFilter.UnsharpMask(2, int(rng.uniform(50, 200))))
    return image


def _noisy(image: Image.Image, rng: Rng) -> Image.Image:
    if rng.random() < 0.6:
        return image
    noise = rng.normal(128, rng.uniform(1, 8), (image.height, image.width)).clip(0, 255).astype(np.uint8)
    return ImageChops.add(image, Image.fromarray(noise), offset=-128)


def _compressed(image: Image.Image, rng: Rng) -> Image.Image:
    if rng.random() < 0.4:
        return image
    out = io.BytesIO()
    image.save(out, "JPEG", quality=int(rng.integers(25, 95)))
    out.seek(0)
    return Image.open(out).convert("L")
