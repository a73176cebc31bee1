"""Text in a picture: near the borders found and covered, the names and dates that screenshots and secondary captures
show; and over the middle found, where it lies on what is to be judged.

Letters are thin strokes of one brightness, alike in height, side by side on one line. Single letters are left alone:
the side markers L and R say nothing about the person, and are part of how an X-ray is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from PIL import Image, ImageChops

from ml.strokes import Grey, Mark, Mask, components, strokes_in, wider

Box = tuple[int, int, int, int]  # left, top, right, bottom

SIDE, COARSE_SIDE = 1024, 384
BORDER, MARGIN = 0.22, 0.15
EDGE, CORNER = 0.1, 0.3
CALM = 0.04
HEIGHTS = 5, 40
SPREAD = 40


@dataclass(frozen=True)
class _Search:
    """How far from the edges text is looked for, as a share of the sides (0.5 is everywhere), how many letters it has
    at least, how much brighter than its ground it is, and how even that ground, in grey levels: over lungs it is less
    so, and vessels look like letters."""

    border: float
    letters: int
    contrast: int
    even: int


NEAR_BORDERS, EVERYWHERE = _Search(BORDER, 4, 50, 80), _Search(0.5, 6, 80, 140)


def masked(image: Image.Image) -> Image.Image | None:
    """A copy of an L or RGB image with the text near its borders covered, or None where there is none."""
    small = _at_most(image, SIDE)
    scale = image.width / small.width
    boxes = [box for box in _found(small, NEAR_BORDERS) if _near_border(box, small.size)]
    if not boxes:
        return None
    covered = image.copy()
    for box in boxes:
        _cover(covered, tuple(round(side * scale) for side in box))
    return covered


def written_over(image: Image.Image) -> bool:
    """Whether text lies over the middle of an L or RGB image.

    Of 4,000 CT slices and X-rays three were called so; with a line of text drawn over them, 4.5 % of the longer side
    high, 91 % of the X-rays and 49 % of the slices, whose vessels hide letters.
    """
    small = _at_most(image, COARSE_SIDE)
    return any(_over_middle(box, small.size) for box in _found(small, EVERYWHERE))


def _at_most(image: Image.Image, side: int) -> Image.Image:
    scale = max(image.size) / side
    size = round(image.width / scale), round(image.height / scale)
    return image if scale <= 1 else image.resize(size, Image.Resampling.BOX)


def _found(image: Image.Image, search: _Search) -> list[Box]:
    """The boxes of bright and of dark text."""
    light = np.asarray(_brightest(image))
    return [box for level in (light, 255 - light) for box in _text(level, search)]


def _text(level: Grey, search: _Search) -> list[Box]:
    """The boxes of lines of bright text on calm ground, and of the shorter ones that stand with them."""
    strokes = strokes_in(level, search.contrast, search.border)
    marks = components(strokes, level)
    lines = _lines([mark for mark in marks if _letter(mark)])
    certain = [
        line
        for line in lines
        if len(line) >= 3 and _letters(line) >= search.letters and _calm(line, lines, strokes, level, search)
    ]
    if not certain:
        return []
    boxes = [_grown(_box(line), marks) for line in certain]
    beside = [_box(line) for line in lines if line not in certain]
    return boxes + [_grown(box, marks) for box in beside if any(_beside(box, other) for other in boxes)]


def _brightest(image: Image.Image) -> Image.Image:
    if image.mode == "L":
        return image
    red, green, blue = image.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _letter(mark: Mark) -> bool:
    """A letter, or a few that touch."""
    fill = mark.area / (mark.width * mark.height)
    return HEIGHTS[0] <= mark.height <= HEIGHTS[1] and mark.width <= 4 * mark.height and fill > 0.15


def _letters(line: list[Mark]) -> int:
    return sum(max(1, round(mark.width / mark.height)) for mark in line) if len(line) > 1 else 0


def _lines(marks: list[Mark]) -> list[list[Mark]]:
    """Rows of marks that are alike."""
    lines: list[list[Mark]] = []
    for mark in sorted(marks, key=lambda one: one.left):
        near = [line for line in lines if _goes_on(line[-1], mark)]
        if near:
            max(near, key=lambda line: line[-1].right).append(mark)
        else:
            lines.append([mark])
    return [line for line in lines if len(line) > 1 and _even(line)]


def _goes_on(last: Mark, mark: Mark) -> bool:
    tall, low = max(last.height, mark.height), min(last.height, mark.height)
    overlap = min(last.bottom, mark.bottom) - max(last.top, mark.top)
    near = -2 <= mark.left - last.right <= 1.2 * tall
    return near and tall <= 1.8 * low and overlap >= 0.6 * low and abs(last.level - mark.level) < SPREAD


def _even(line: list[Mark]) -> bool:
    """Whether marks stand on one line, close together."""
    bottoms = np.array([mark.bottom for mark in line])
    height = float(np.median([mark.height for mark in line]))
    gaps = [later.left - earlier.right for earlier, later in pairwise(line)]
    off = float(np.median(np.abs(bottoms - np.median(bottoms))))
    return off <= 0.12 * height + 0.5 and float(np.median(gaps)) <= 0.7 * height


def _calm(line: list[Mark], lines: list[list[Mark]], strokes: Mask, level: Grey, search: _Search) -> bool:
    """Whether the ground is even, and nothing but other lines stands around: vertebrae are never so alone."""
    left, top, right, bottom = _box(line)
    inside = np.s_[max(0, top) : bottom, max(0, left) : right]
    ground = level[inside][~wider(strokes[inside])]
    if ground.size and np.subtract(*np.percentile(ground, (90, 10))) > search.even:
        return False
    height = max(mark.height for mark in line)
    around = strokes[max(0, top - height) : bottom + height, max(0, left - height) : right + height].copy()
    for other in lines:
        if _letters(other) >= search.letters - 1:
            x0, y0, x1, y1 = _box(other)
            across, down = max(0, left - height), max(0, top - height)
            around[max(0, y0 - down) : max(0, y1 - down), max(0, x0 - across) : max(0, x1 - across)] = False
    return bool(around.mean() < CALM)


def _box(line: list[Mark]) -> Box:
    """The box of a line, with room for what stands above, below and beside."""
    room = max(mark.height for mark in line) // 3 + 1
    left, right = line[0].left - room, max(mark.right for mark in line) + room
    return left, min(mark.top for mark in line) - room, right, max(mark.bottom for mark in line) + room


def _grown(box: Box, marks: list[Mark]) -> Box:
    """A line's box with what goes on left and right of it: signs, dots, letters that touch."""
    left, top, right, bottom = box
    height = bottom - top
    row = [one for one in marks if top <= (one.top + one.bottom) / 2 <= bottom and one.height <= height]
    for mark in sorted(row, key=lambda one: one.left):
        if left < mark.right and mark.left <= right + height and mark.width < 2 * height:
            right = max(right, mark.right + 2)
    for mark in sorted(row, key=lambda one: -one.right):
        if mark.left < right and mark.right >= left - height and mark.width < 2 * height:
            left = min(left, mark.left - 2)
    return left, top, right, bottom


def _beside(box: Box, other: Box) -> bool:
    """Whether two lines belong to one block of text."""
    height = other[3] - other[1]
    near = max(box[1], other[1]) - min(box[3], other[3]) <= height
    return near and max(box[0], other[0]) - min(box[2], other[2]) <= 2 * height


def _near_border(box: Box, size: tuple[int, int]) -> bool:
    """Whether the middle of a box lies in a corner or close to an edge; a spine lies elsewhere."""
    x, y = (box[0] + box[2]) / 2 / size[0], (box[1] + box[3]) / 2 / size[1]
    x, y = min(x, 1 - x), min(y, 1 - y)
    return min(x, y) < EDGE or (y < BORDER and x < CORNER)


def _over_middle(box: Box, size: tuple[int, int]) -> bool:
    x, y = (box[0] + box[2]) / 2 / size[0], (box[1] + box[3]) / 2 / size[1]
    return MARGIN < x < 1 - MARGIN and MARGIN < y < 1 - MARGIN


def _cover(image: Image.Image, box: tuple[int, ...]) -> None:
    """Paint a box in the middle grey or colour of its own edge."""
    left, top = max(box[0], 0), max(box[1], 0)
    right, bottom = min(box[2], image.width), min(box[3], image.height)
    if right <= left or bottom <= top:
        return
    inside = np.asarray(image.crop((left, top, right, bottom)))
    edge = np.concatenate([inside[0], inside[-1], inside[:, 0], inside[:, -1]])
    middle = np.median(edge, axis=0).astype(np.uint8)
    image.paste(tuple(middle.tolist()) if image.mode == "RGB" else int(middle), (left, top, right, bottom))
