"""Thin strokes in a grey picture, and the connected marks that they make."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Grey = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

STROKE = 7
MAX_RUNS = 20_000


@dataclass
class Mark:
    """A connected stroke: its box in pixels, its area and its brightness."""

    left: int
    top: int
    right: int
    bottom: int
    area: int
    level: float

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def width(self) -> int:
        return self.right - self.left


def strokes_in(level: Grey, contrast: int, border: float) -> Mask:
    """What of grey levels (H, W) is thin, by `contrast` brighter than its ground, and at most a share `border` of the
    sides away from an edge."""
    strokes: Mask = level - _opened(level) >= contrast
    height, width = level.shape
    y, x = round(height * border), round(width * border)
    strokes[y : height - y, x : width - x] = False
    return strokes


def _opened(level: Grey) -> Grey:
    """The image without what is brighter than its surroundings and narrower than `STROKE` pixels."""
    return _extreme(_extreme(level, np.minimum), np.maximum)


def _extreme(level: Grey, of: np.ufunc) -> Grey:
    """The least or greatest level of the `STROKE` pixels around each, along both axes."""
    across = _run(np.pad(level, STROKE // 2, mode="edge"), of)
    found: Grey = _run(across.T, of).T
    return found


def _run(level: Grey, of: np.ufunc) -> Grey:
    """The least or greatest of each 7 (`STROKE`) pixels in a row: of two, of two such, of two such that overlap."""
    two = of(level[:, :-1], level[:, 1:])
    four = of(two[:, :-2], two[:, 2:])
    seven: Grey = of(four[:, :-3], four[:, 3:])
    return seven


def components(strokes: Mask, level: Grey) -> list[Mark]:
    """The eight-connected marks of strokes (H, W), joined from the runs of each row; none where there are too many."""
    width, places = strokes.shape[1], np.flatnonzero(strokes)
    first = np.flatnonzero((np.diff(places, prepend=-2) > 1) | (places % width == 0))
    if not 0 < len(first) <= MAX_RUNS:
        return []
    rows, starts = np.divmod(places[first], width)
    ends = places[np.append(first[1:], len(places)) - 1] % width + 1
    light = np.add.reduceat(level.ravel()[places], first, dtype=np.int64).tolist()
    root = list(range(len(first)))

    def find(one: int) -> int:
        while root[one] != one:
            root[one] = root[root[one]]
            one = root[one]
        return one

    row, start, end = rows.tolist(), starts.tolist(), ends.tolist()
    above = 0
    for one in range(len(row)):
        while row[above] < row[one] - 1 or (row[above] == row[one] - 1 and end[above] < start[one]):
            above += 1
        other = above
        while row[other] == row[one] - 1 and start[other] <= end[one]:
            root[find(other)] = find(one)
            other += 1
    marks: dict[int, Mark] = {}
    for one in range(len(row)):
        mark = marks.setdefault(find(one), Mark(start[one], row[one], end[one], row[one] + 1, 0, 0.0))
        mark.left, mark.right = min(mark.left, start[one]), max(mark.right, end[one])
        mark.bottom = row[one] + 1
        mark.area += end[one] - start[one]
        mark.level += light[one]
    for mark in marks.values():
        mark.level /= mark.area
    return list(marks.values())


def wider(strokes: Mask) -> Mask:
    """The strokes with the pixels beside them."""
    wide = np.pad(strokes, 1)
    wider: Mask = np.logical_or.reduce(
        [wide[y : y + strokes.shape[0], x : x + strokes.shape[1]] for y in range(3) for x in range(3)]
    )
    return wider
