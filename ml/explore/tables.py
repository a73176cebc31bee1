"""Counts and sizes of a modality's images, by source and class."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ml.explore.strata import Stratum
from ml.explore.survey import Survey
from ml.learning.manifest import SPLITS

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Count:
    """How many images and groups a stratum has, and how many images in each official split."""

    stratum: Stratum
    groups: int
    splits: Counter[str]


@dataclass(frozen=True)
class Size:
    """Least, median and most of a stratum's widths and heights in pixels, and of width over height."""

    stratum: Stratum
    width: tuple[float, float, float]
    height: tuple[float, float, float]
    aspect: tuple[float, float, float]


def count(survey: Survey, stratum: Stratum) -> Count:
    """The counts of a stratum."""
    rows = [survey.rows[index] for index in stratum.indices]
    return Count(stratum, len({row.group for row in rows}), Counter(row.split for row in rows))


def splits(counts: Sequence[Count]) -> list[str]:
    """The official splits that occur, in their usual order; the empty one stands for none."""
    return [split for split in (*SPLITS[1:], SPLITS[0]) if any(line.splits[split] for line in counts)]


def size(survey: Survey, stratum: Stratum) -> Size:
    """The sizes of a stratum."""
    width, height = sides(survey, stratum)
    return Size(stratum, _span(width), _span(height), _span(width / height))


def sides(survey: Survey, stratum: Stratum) -> tuple[Floats, Floats]:
    """Widths and heights (n,) in pixels."""
    width, height = (survey.records[name][stratum.indices].astype(np.float64) for name in ("width", "height"))
    return width, height


def _span(values: Floats) -> tuple[float, float, float]:
    return float(values.min()), float(np.median(values)), float(values.max())
