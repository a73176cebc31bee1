"""Photos of films and monitors from some way off: the sheet fills 45 to 90 % of the picture, and much is around it.

`phone.py` imitates photos that show nearly nothing but the scan; people also stand back, and the picture then holds the
light box or the desk too, seen askew. The severities are those of `phone.py`.
"""

import math
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageOps

from ml.learning.phone import blur, cast, exposure, glare, jpeg, lettered, moire, noise
from ml.learning.viewpoint import DARK_ROOM, TABLE, Floats, Rng, surroundings
from ml.rectify import homography

LONG_SIDE = 1280  # as a chat delivers photos
SHEET_SIDE = 1000
WORLD = 3.2  # the plane around the sheet that is drawn, in sheets
TILT, TURN = 0.05, 4


@dataclass(frozen=True)
class Scene:
    """A `photo` (mode L or RGB), and where in it the `corners` (4, 2) of the sheet lie: x and y in pixels, from the
    top left clockwise."""

    photo: Image.Image
    corners: Floats


def photographed(scan: Image.Image, rng: Rng, severity: float, monitor: bool | None = None) -> Scene:
    """A photo of a scan (mode L or RGB) as a film on a light box, or as a viewer on a monitor shows it.

    With the severity (0 to 3) the sheet gets smaller, from 90 to 45 % of the picture's side, the view more askew, and
    the corruptions of `phone.py` stronger.
    """
    monitor = bool(rng.random() < 0.5) if monitor is None else monitor
    scan = _enlarged(scan)
    sheet = _viewer(scan, severity, rng) if monitor else _film(scan, severity, rng)
    world = _wall_and_bezel(sheet.size, rng) if monitor else _light_box(sheet.size, rng)
    photo, corners = _shot(sheet, world, severity, rng)
    chances = ((exposure, 0.8), (cast, 0.4), (glare, 0.6), (blur, 0.5), (noise, 0.5), (jpeg, 1.0))
    for corruption, chance in (*(((moire, 0.7),) if monitor else ()), *chances):
        if rng.random() < chance and severity:
            photo = corruption(photo, severity * rng.uniform(0.3, 1), rng)
    return Scene(photo, corners)


def _enlarged(scan: Image.Image) -> Image.Image:
    scale = SHEET_SIDE / max(scan.size)
    size = (max(round(scan.width * scale), 8), max(round(scan.height * scale), 8))
    return scan.resize(size, Image.Resampling.BICUBIC)


def _film(scan: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """The scan with the unexposed or blackened edge of a film, and letters at times."""
    edge = tuple(int(side) for side in (rng.uniform(0, 0.03, 4) * SHEET_SIDE))
    grey = int(rng.choice([4, 12, 30, int(rng.integers(40, 120))]))
    film = ImageOps.expand(scan, edge, fill=grey if scan.mode == "L" else (grey,) * 3)
    return lettered(film, severity * rng.uniform(0, 1), rng) if rng.random() < 0.4 else film


def _viewer(scan: Image.Image, severity: float, rng: Rng) -> Image.Image:
    """The whole screen: the scan on black, a bar of tools above or at the left, letters beside it."""
    wide, high = rng.uniform(1.0, 1.5), rng.uniform(1.0, 1.12)
    size = (round(scan.width * wide), round(scan.height * high))
    black = int(rng.integers(6, 26))
    screen = Image.new(scan.mode, size, black if scan.mode == "L" else (black,) * 3)
    free = (size[0] - scan.width, size[1] - scan.height)
    screen.paste(scan, (round(free[0] * rng.uniform(0.3, 0.7)), round(free[1] * rng.uniform(0.6, 1))))
    grey = int(rng.integers(40, 210))
    bar = (0, 0, size[0], round(free[1] * 0.5))
    ImageDraw.Draw(screen).rectangle(bar, fill=grey if scan.mode == "L" else (grey,) * 3)
    return lettered(screen, severity * rng.uniform(0, 1), rng) if rng.random() < 0.7 else screen


def _light_box(size: tuple[int, int], rng: Rng) -> Image.Image:
    """A lit panel around the film, wider than it, in a room that is darker."""
    width, height = (round(side * WORLD) for side in size)
    room = surroundings(str(rng.choice([DARK_ROOM, TABLE])), np.array([width, height]), rng)
    light = np.clip(rng.normal(rng.uniform(205, 250), 5, (3, 3)), 0, 255).astype(np.uint8)
    reach = rng.uniform(0.04, 0.9, 4) * np.array([*size, *size])
    left, top = (width - size[0]) / 2 - reach[0], (height - size[1]) / 2 - reach[1]
    right, bottom = (width + size[0]) / 2 + reach[2], (height + size[1]) / 2 + reach[3]
    panel = Image.fromarray(light).resize((round(right - left), round(bottom - top)), Image.Resampling.BICUBIC)
    room.paste(panel, (round(left), round(top)))
    return room


def _wall_and_bezel(size: tuple[int, int], rng: Rng) -> Image.Image:
    """The monitor's frame, and the wall and the desk behind it."""
    width, height = (round(side * WORLD) for side in size)
    room = surroundings(str(rng.choice([DARK_ROOM, TABLE])), np.array([width, height]), rng)
    edge = rng.uniform(0.02, 0.06) * max(size)
    left, top = (width - size[0]) / 2, (height - size[1]) / 2
    box = (left - edge, top - edge, left + size[0] + edge, top + size[1] + 2 * edge)
    ImageDraw.Draw(room).rectangle(box, fill=int(rng.choice([12, 25, 45, 150, 190])))
    return room


def _shot(sheet: Image.Image, world: Image.Image, severity: float, rng: Rng) -> tuple[Image.Image, Floats]:
    """The sheet in its surroundings as a camera sees them, and where its corners are."""
    landscape = rng.random() < 0.5
    frame = np.array([LONG_SIDE, LONG_SIDE * 0.75] if landscape else [LONG_SIDE * 0.75, LONG_SIDE])
    fill = 0.9 - 0.15 * severity * rng.uniform(0.2, 1)
    size = np.array(sheet.size) * fill * (frame / np.array(sheet.size)).min()
    unit = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    offsets = TILT * severity * size * rng.uniform(-1, 0.3, (4, 2))
    angle = math.radians(TURN * severity * rng.uniform(-1, 1))
    spin = np.array([(math.cos(angle), -math.sin(angle)), (math.sin(angle), math.cos(angle))])
    corners = unit * (size / 2 + offsets) @ spin.T
    free = (frame - np.ptp(corners, axis=0)).clip(0) / 2
    corners += frame / 2 - (corners.max(axis=0) + corners.min(axis=0)) / 2 + free * rng.uniform(-0.7, 0.7, 2)
    world = world.convert(sheet.mode)
    start = ((np.array(world.size) - sheet.size) / 2).astype(int)
    world.paste(sheet, tuple(start.tolist()))
    flat = start + (unit + 1) / 2 * sheet.size
    matrix = homography(corners, flat.astype(float))
    size = tuple(frame.astype(int).tolist())
    return world.transform(size, Image.Transform.PERSPECTIVE, matrix, Image.Resampling.BILINEAR), corners
