"""Copies of a scan as other machines, viewers and phones might have shown it."""

import numpy as np
from PIL import Image, ImageFilter, ImageOps

from ml.learning.phone import blur, borders, exposure, jpeg, lettered, noise, phone_photo
from ml.learning.viewpoint import Rng

AUGMENTATION_VERSION = 2  # raise it with every change of what is drawn here, or old features are taken for new ones
SIDE = 448  # twice what the models see


def augment(image: Image.Image, rng: Rng, photos: float = 0.5) -> Image.Image:
    """A random variant of an 8-bit grey image (mode L), of nearly the same size but of at most about 448 pixels a side.

    A share of `photos` are phone photos; the others are copies by other machines and viewers: geometry, grey levels,
    borders, blur, JPEG. Both are mirrored as often as not, and carry letters at times.
    """
    image = _reduced(image)
    if rng.random() < 0.5:
        image = ImageOps.mirror(image)
    if rng.random() < 0.2:
        image = lettered(image, rng.uniform(0, 2), rng)
    if rng.random() < photos:
        return phone_photo(image, rng, rng.uniform(0.5, 3)).convert("L")
    return _copied(image, rng)


def _reduced(image: Image.Image) -> Image.Image:
    """A copy of at most SIDE pixels a side: whatever follows takes time by the pixel."""
    image = image.copy()
    image.thumbnail((SIDE, SIDE), Image.Resampling.BILINEAR)
    return image


def _copied(image: Image.Image, rng: Rng) -> Image.Image:
    image = _framed(_turned(image, rng), rng)
    if rng.random() < 0.25:
        image = Image.blend(image, ImageOps.equalize(image), rng.uniform(0.2, 0.8))
    image = _sharpened(exposure(image, rng.uniform(0.5, 3), rng), rng)
    if rng.random() < 0.4:
        image = noise(image, rng.uniform(0.2, 2), rng)
    if rng.random() < 0.6:
        image = jpeg(image, rng.uniform(0, 3), rng)
    return image


def _turned(image: Image.Image, rng: Rng) -> Image.Image:
    """Turn by up to 10 degrees, shear, scale by up to 12 % and shift by up to 6 %."""
    angle, shear = np.radians(rng.uniform(-10, 10)), rng.uniform(-0.08, 0.08)
    scale = np.exp(rng.uniform(-0.12, 0.12, 2))
    turn = np.array([[np.cos(angle), np.sin(angle) + shear], [-np.sin(angle), np.cos(angle)]]) * scale[:, None]
    centre = np.array(image.size) / 2
    offset = centre - turn @ (centre + rng.uniform(-0.06, 0.06, 2) * image.size)
    matrix = (*turn[0], offset[0], *turn[1], offset[1])
    fill = int(np.median(np.asarray(image)[[0, -1]])) if rng.random() < 0.5 else 0
    return image.transform(image.size, Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR, fillcolor=fill)


def _framed(image: Image.Image, rng: Rng) -> Image.Image:
    """Cut up to 8 % from each side, or put borders around."""
    choice = rng.random()
    if choice < 0.5:
        left, top, right, bottom = rng.uniform(0, 0.08, 4)
        width, height = image.size
        return image.crop((int(left * width), int(top * height), int((1 - right) * width), int((1 - bottom) * height)))
    if choice < 0.75:
        return borders(image, rng.uniform(0, 2), rng)
    return image


def _sharpened(image: Image.Image, rng: Rng) -> Image.Image:
    """Blurred, shown with fewer pixels, or sharpened too much."""
    choice = rng.random()
    if choice < 0.25:
        return blur(image, rng.uniform(0.2, 1.5), rng)
    if choice < 0.5:
        small = rng.uniform(0.35, 0.9)
        size = (int(image.width * small), int(image.height * small))
        return image.resize(size, Image.Resampling.BOX).resize(image.size, Image.Resampling.BICUBIC)
    if choice < 0.65:
        return image.filter(ImageFilter.UnsharpMask(2, int(rng.uniform(50, 200))))
    return image
