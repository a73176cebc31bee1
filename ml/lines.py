"""Straight edges in a small grey image: a Hough transform (Duda and Hart 1972) of signed gradients."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

STEEP = 24.0  # grey levels over two pixels from which on an edge counts in full: a stronger one is no better an edge
WEAK = 0.4
MOST = 5
LEAST = 0.12
THICK = 2.5
SLOPES = np.linspace(-0.45, 0.45, 31)


@dataclass(frozen=True)
class Lines:
    """N nearly upright lines x = `place` + `slope` · (y - height / 2), the strongest first; `sums` (N, height + 1) adds
    up the edge along each from the top, 1 a row at most."""

    place: Floats
    slope: Floats
    sums: Floats

    def support(self, lines: npt.NDArray[np.intp], start: Floats, stop: Floats) -> Floats:
        """How much of some lines is an edge between two heights, in [0, 1]."""
        last = self.sums.shape[1] - 1
        first, end = (np.rint(edge).clip(0, last).astype(np.intp) for edge in (start, stop))
        share: Floats = (self.sums[lines, end] - self.sums[lines, first]) / np.maximum(end - first, 1)
        return share


def gradients(pixels: Floats) -> tuple[Floats, Floats]:
    """Changes of grey to the right and downwards (Sobel), in [-1, 1] of a steep edge."""
    wide = np.pad(pixels, 1, mode="edge")
    across, down = wide[:, 2:] - wide[:, :-2], wide[2:] - wide[:-2]
    across = (across[:-2] + 2 * across[1:-1] + across[2:]) * (0.25 / STEEP)
    down = (down[:, :-2] + 2 * down[:, 1:-1] + down[:, 2:]) * (0.25 / STEEP)
    return across.clip(-1, 1), down.clip(-1, 1)


def upright(across: Floats, down: Floats) -> tuple[Lines, Lines]:
    """The strongest nearly upright edges that fall to the right, and those that rise; of the transposed, level ones."""
    return _strongest(-across, down), _strongest(across, down)


def _strongest(edge: Floats, down: Floats) -> Lines:
    """Lines along rising edges: each in turn the one on which most edge lies that lies on none before it.

    Of a blurred edge only the steepest place in its row counts, and for both places that it lies between.
    """
    height, width = edge.shape
    steepest = (edge > WEAK) & (edge >= np.abs(down))
    steepest[:, 1:] &= edge[:, 1:] >= edge[:, :-1]
    steepest[:, :-1] &= edge[:, :-1] > edge[:, 1:]
    y, x = np.nonzero(steepest)
    rows, weights = y - height / 2, edge[y, x].astype(np.float64)
    margin = int(SLOPES[-1] * height / 2) + 2
    span = width + 2 * margin
    bins = _shifts(height, margin, span).take(y, axis=1) + x
    votes = _counted(bins, weights, span)
    found: list[tuple[float, float]] = []
    while len(found) < MOST:
        both = votes[:, :-1] + votes[:, 1:]
        slope, place = divmod(int(both.argmax()), span - 1)
        if both[slope, place] < LEAST * height:
            break
        found.append((place - margin + 0.5, SLOPES[slope]))
        on = np.flatnonzero(np.abs(x - found[-1][0] - found[-1][1] * rows) < THICK)
        votes -= _counted(bins.take(on, axis=1), weights[on], span)
    place, slope = np.array(found, np.float32).reshape(-1, 2).T
    return Lines(place, slope, _sums(place, slope, edge))


@lru_cache(8)
def _shifts(height: int, margin: int, span: int) -> npt.NDArray[np.intp]:
    """The bins (S, height) in which each slope counts what lies at x = 0 in each row."""
    first = margin + 0.5 + span * np.arange(len(SLOPES))[:, None]
    shifts: npt.NDArray[np.intp] = np.floor(first - SLOPES[:, None] * (np.arange(height) - height / 2)).astype(np.intp)
    return shifts


def _counted(bins: npt.NDArray[np.intp], weights: npt.NDArray[np.float64], span: int) -> npt.NDArray[np.float64]:
    counts = np.bincount(bins.ravel(), np.tile(weights, len(SLOPES)), len(SLOPES) * span)
    return counts.reshape(len(SLOPES), span).astype(np.float64, copy=False)


def _sums(place: Floats, slope: Floats, edge: Floats) -> Floats:
    """The edge along each line, the steepest of three pixels a row, added up from the top; (N, height + 1)."""
    height, width = edge.shape
    x = np.rint(place[:, None] + slope[:, None] * (np.arange(height) - height / 2)).astype(np.intp)
    wide = np.zeros((height, width + 4), edge.dtype)
    np.maximum(edge, 0, out=wide[:, 2:-2])
    steepest = np.maximum(np.maximum(wide[:, :-2], wide[:, 1:-1]), wide[:, 2:])
    sums = np.zeros((len(place), height + 1), np.float32)
    np.cumsum(steepest[np.arange(height), (x + 1).clip(0, width + 1)], axis=1, out=sums[:, 1:])
    return sums
