"""The film or the screen in a photo: found by its four straight edges, and seen as if from straight ahead.

Pillow and numpy alone: OpenCV (headless, 61 MB to download, 153 MB on disk) would take 38 MB more of memory once a
photo comes, and scikit-image brings scipy.
"""

import math
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from PIL import Image

from ml.lines import Floats, Lines, gradients, upright

SIDE = 128
LEAST_SIDE = 0.2
LARGEST = 0.92
BEYOND = 0.03
TRIED = 6
SURE, LIKELY = 0.9, 0.8
SQUARENESS = 0.6
ASPECT = 3
BLACK, WHITE = 8, 248
UNEVEN, EVEN = 35, 10
AWAY = 3
SEEN = 8
FAINT = 4
INSET = 0.004
Corners = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Sheet:
    """`corners` (4, 2) of a sheet, x and y as shares of the picture's width and height, from the top left clockwise;
    `outside` is 1 where what surrounds it is brighter, -1 where it is darker; `support` in [0, 1] how surely its edges
    are edges."""

    corners: Corners
    outside: int
    support: float


def find(image: Image.Image, least: float = SURE) -> Sheet | None:
    """The sheet in an 8-bit grey picture that is a photo of one, with edges of at least a support; else None.

    A plain scan is none: what surrounds a sheet must be seen on all four sides, be smooth along them, and be no pure
    black or white, as margins of scans are. Of 9,629 plain scans three are taken for photos.
    """
    if max(image.size) > ASPECT * min(image.size):
        return None
    small = image.reduce(max(1, round(max(image.size) / SIDE)))
    pixels = np.asarray(small, np.float32)
    for sheet in _framed(pixels):
        if sheet.support < least:
            break
        if not _may_be_photographed(pixels, sheet.corners * small.size):
            continue
        placed = _refined(image, _refined(image, sheet))
        if _is_even_around(pixels, placed.corners * small.size):
            return placed
    return None


def longest(image: Image.Image, sheet: Sheet) -> float:
    """The longest side of a sheet, in pixels of a picture."""
    return float(_lengths(sheet.corners * image.size).max())


def flatten(image: Image.Image, sheet: Sheet, most: int) -> Image.Image:
    """The sheet alone, its corners at those of the picture, at most `most` pixels a side."""
    corners = sheet.corners * image.size
    corners += (corners.mean(axis=0) - corners) * INSET
    top, right, bottom, left = _lengths(corners)
    size = np.array([(top + bottom) / 2, (left + right) / 2])
    width, height = np.maximum(np.rint(size * min(1, most / size.max())), 1).astype(int).tolist()
    frame = np.array([(0, 0), (width, 0), (width, height), (0, height)], float)
    matrix = homography(frame, corners)
    return image.transform((width, height), Image.Transform.PERSPECTIVE, matrix, Image.Resampling.BILINEAR)


def homography(frame: Corners, corners: Corners) -> list[float]:
    """The eight numbers that take the four points of `frame` to `corners`, in the order of Pillow's PERSPECTIVE."""
    rows = []
    for (x, y), (u, v) in zip(frame, corners, strict=True):
        rows += [(x, y, 1, 0, 0, 0, -u * x, -u * y), (0, 0, 0, x, y, 1, -v * x, -v * y)]
    solution: list[float] = np.linalg.solve(np.array(rows), corners.ravel()).tolist()
    return solution


def _framed(pixels: Floats) -> list[Sheet]:
    """Where four edges enclose something, all falling or all rising into it, the surest first."""
    across, down = gradients(pixels)
    falling, rising = upright(across, down)
    dropping, climbing = upright(down.T, across.T)
    shape = pixels.shape
    found = _enclosed((falling, rising, dropping, climbing), shape, 1)
    found += _enclosed((rising, falling, climbing, dropping), shape, -1)
    return sorted(found, key=lambda sheet: -sheet.support)[:TRIED]


def _enclosed(lines: tuple[Lines, Lines, Lines, Lines], shape: tuple[int, ...], outside: int) -> list[Sheet]:
    """What a left, a right, an upper and a lower line enclose, the best supported of all choices of the four."""
    left, right, top, bottom = lines
    height, width = shape
    beside = np.array(np.nonzero(right.place - left.place[:, None] > LEAST_SIDE * width))
    above = np.array(np.nonzero(bottom.place - top.place[:, None] > LEAST_SIDE * height))
    chosen = np.concatenate([beside.repeat(above.shape[1], axis=1), np.tile(above, beside.shape[1])])
    pairs = ((left, top, 0, 2), (right, top, 1, 2), (right, bottom, 1, 3), (left, bottom, 0, 3))
    corners = np.stack([_crossings(v, h, shape)[chosen[i], chosen[j]] for v, h, i, j in pairs], axis=1)
    shares = (corners + 0.5) / (width, height)
    kept = ((shares > -BEYOND) & (shares < 1 + BEYOND)).all((1, 2))
    kept &= (shares[:, (1, 2), 0] - shares[:, (0, 3), 0] > LEAST_SIDE).all(1)
    kept &= (shares[:, (3, 2), 1] - shares[:, (0, 1), 1] > LEAST_SIDE).all(1)
    if not kept.any():
        return []
    chosen, shares, (x, y) = chosen[:, kept], shares[kept], corners[kept].transpose(2, 1, 0)
    ends = ((y[0], y[3]), (y[1], y[2]), (x[0], x[1]), (x[3], x[2]))
    sides = zip(lines, chosen, ends, strict=True)
    edges = np.array([line.support(index, start, stop) for line, index, (start, stop) in sides])
    support = (edges.min(axis=0) + edges.mean(axis=0)) / 2
    return [Sheet(shares[i], outside, float(support[i])) for i in np.argsort(-support)[:TRIED].tolist()]


def _crossings(uprights: Lines, levels: Lines, shape: tuple[int, ...]) -> Corners:
    """Where each upright line meets each level one, (N, M, 2)."""
    height, width = shape
    place, slope = uprights.place[:, None], uprights.slope[:, None]
    x = (place + slope * (levels.place - levels.slope * width / 2 - height / 2)) / (1 - slope * levels.slope)
    return np.stack([x, levels.place + levels.slope * (x - width / 2)], axis=-1)


def _may_be_photographed(pixels: Floats, corners: Corners) -> bool:
    """Whether a quadrangle may be a sheet that was photographed, by its shape and place, and what surrounds it."""
    height, width = pixels.shape
    lengths = _lengths(corners)
    x, y = corners.T
    area = abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2
    if (lengths < SQUARENESS * np.roll(lengths, 2)).any() or area > LARGEST * width * height:
        return False
    if not _holds(corners, np.array([width / 2, height / 2])):
        return False
    strips = _strips(pixels, corners)
    return min(map(len, strips)) >= SEEN and bool(BLACK < np.median(np.concatenate(strips)) < WHITE)


def _is_even_around(pixels: Floats, corners: Corners) -> bool:
    strips = _strips(pixels, corners)
    if min(map(len, strips)) < SEEN:
        return False
    uneven = [_unevenness(strip) for strip in strips]
    return bool(max(uneven) < UNEVEN and np.median(uneven) < EVEN)


def _strips(pixels: Floats, corners: Corners) -> list[Floats]:
    return [_strip(pixels, corners[side], corners[(side + 1) % 4]) for side in range(4)]


def _holds(corners: Corners, point: Corners) -> bool:
    (x, y), (dx, dy) = (point - corners).T, (np.roll(corners, -1, axis=0) - corners).T
    return bool((dx * y > dy * x).all())


def _strip(pixels: Floats, start: Corners, end: Corners) -> Floats:
    """The grey levels along a side, just outside of it, as far as they lie within the picture."""
    points = start + np.linspace(0.08, 0.92, 3 * SEEN)[:, None] * (end - start) + AWAY * _outward(start, end)
    x, y = np.floor(points).astype(np.intp).T
    seen = (x >= 0) & (x < pixels.shape[1]) & (y >= 0) & (y < pixels.shape[0])
    levels: Floats = pixels[y[seen], x[seen]]
    return levels


def _unevenness(levels: Floats) -> float:
    """The standard deviation from an even rise or fall."""
    place = np.arange(len(levels)) - (len(levels) - 1) / 2
    return float((levels - levels.mean() - place * (place @ levels) / (place @ place)).std())


def _lengths(corners: Corners) -> Corners:
    """Of the upper, right, lower and left side."""
    along = np.roll(corners, -1, axis=0) - corners
    lengths: Corners = np.hypot(along[:, 0], along[:, 1])
    return lengths


def _outward(start: Corners, end: Corners) -> Corners:
    x, y = (end - start).tolist()
    return np.array([y, -x]) / math.hypot(x, y)


def _refined(image: Image.Image, sheet: Sheet) -> Sheet:
    """The same sheet, its edges placed by the picture's own pixels."""
    pixels = np.asarray(image, np.float32)
    corners = sheet.corners * image.size
    reach = max(2, round(2.5 * max(image.size) / SIDE))
    sides = [_edge(pixels, corners[side], corners[(side + 1) % 4], reach, sheet.outside) for side in range(4)]
    met = np.array([np.cross(sides[side - 1], sides[side]) for side in range(4)])
    moved = met[:, :2] / met[:, 2:]
    return sheet if np.abs(moved - corners).max() > 3 * reach else replace(sheet, corners=moved / image.size)


def _edge(pixels: Floats, start: Corners, end: Corners, reach: int, outside: int) -> Corners:
    """The line (homogeneous, three numbers) along the steepest change at most `reach` from that between two points."""
    outward = _outward(start, end)
    places, offsets = np.linspace(0.04, 0.96, 40), np.arange(-reach - 1, reach + 2)
    points = start + places[:, None, None] * (end - start) + offsets[:, None] * outward
    x, y = (np.floor(points[..., axis]).astype(np.intp).clip(0, pixels.shape[1 - axis] - 1) for axis in (0, 1))
    levels = pixels[y, x]
    rise = outside * (levels[:, 2:] - levels[:, :-2])
    off = offsets[1 + rise.argmax(axis=1)].astype(np.float64)
    kept, (slope, mean) = rise.max(axis=1) > FAINT, (0.0, 0.0)
    for _ in range(3):
        if kept.sum() < SEEN:
            return np.cross([*start, 1], [*end, 1])
        slope, mean = np.polyfit(places[kept], off[kept], 1)
        gaps = np.abs(off - mean - slope * places)
        kept &= gaps <= max(1.0, 1.5 * float(np.median(gaps[kept])))
    return np.cross([*(start + mean * outward), 1], [*(end + (mean + slope) * outward), 1])
