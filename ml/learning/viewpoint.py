"""A flat picture seen from somewhere, with something around it."""

import math

import numpy as np
import numpy.typing as npt
from PIL import Image

from ml.rectify import homography

Rng = np.random.Generator
Floats = npt.NDArray[np.float64]

SURROUNDINGS = LIGHT_BOX, DARK_ROOM, TABLE = "light box", "dark room", "table"


def seen(image: Image.Image, tilt: float, turn: float, around: str, rng: Rng) -> Image.Image:
    """A flat picture (mode L or RGB) as a camera sees it that stands a little askew; the size stays.

    Each corner of the frame lies off the picture's by up to a share `tilt` of a side, mostly outward, and the whole is
    turned by between half of `turn` and `turn` degrees, either way. `around` is one of SURROUNDINGS.
    """
    size = np.array(image.size)
    outward = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    offsets = tilt * size * rng.uniform(-0.2, 1, (4, 2))
    angle = math.radians(turn) * rng.choice([-1, 1]) * rng.uniform(0.5, 1)
    spin = np.array([(math.cos(angle), -math.sin(angle)), (math.sin(angle), math.cos(angle))])
    corners = size / 2 + (outward * (size / 2 + offsets)) @ spin
    start = np.floor(np.minimum(corners.min(axis=0), 0)).astype(int)
    stop = np.ceil(np.maximum(corners.max(axis=0), size)).astype(int)
    scene = surroundings(around, stop - start, rng).convert(image.mode)
    scene.paste(image, (-start[0], -start[1]))
    frame = [(0, 0), (image.width, 0), image.size, (0, image.height)]
    matrix = homography(np.array(frame, float), corners - start)
    return scene.transform(image.size, Image.Transform.PERSPECTIVE, matrix, Image.Resampling.BILINEAR)


def surroundings(around: str, size: npt.NDArray[np.int64], rng: Rng) -> Image.Image:
    """What lies round a film or a monitor: an even light, soft shadows, or the grain of a table."""
    (low, high), spread, cells = {
        LIGHT_BOX: ((205, 250), 5, (3, 3)),
        DARK_ROOM: ((8, 60), 8, (4, 4)),
        TABLE: ((70, 190), 14, (48, 3)),
    }[around]
    shades = rng.normal(rng.uniform(low, high), spread, cells)
    small = Image.fromarray(np.clip(shades, 0, 255).astype(np.uint8))
    return small.resize((int(size[0]), int(size[1])), Image.Resampling.BILINEAR)
