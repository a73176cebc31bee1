"""What each source and class looks like to the models: contact sheets, mean images and where they vary."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ml.explore.pictures import jpeg
from ml.explore.strata import Stratum, spread
from ml.explore.survey import SIDE, Indices, Survey

PICTURES = 12


@dataclass(frozen=True)
class Picture:
    """A thumbnail as a data: URI, with its place in the survey."""

    index: int
    image: str


@dataclass(frozen=True)
class Sheet:
    """A contact sheet: some of a stratum's images, evenly spread over the manifest."""

    stratum: Stratum
    pictures: tuple[Picture, ...]


@dataclass(frozen=True)
class Mean:
    """The mean image of a stratum, and the standard deviation of each pixel (white is the largest), as data: URIs."""

    stratum: Stratum
    mean: str
    deviation: str


def sheet(survey: Survey, stratum: Stratum) -> Sheet:
    """The contact sheet of a stratum; the same images are chosen every time."""
    return Sheet(stratum, pictures(survey, spread(stratum.indices, PICTURES)))


def pictures(survey: Survey, indices: Indices | Sequence[int]) -> tuple[Picture, ...]:
    """The thumbnails of some images."""
    return tuple(Picture(int(index), jpeg(survey.records["thumbnail"][index])) for index in indices)


def mean(survey: Survey, stratum: Stratum) -> Mean:
    """The mean image of a stratum, over all its images, a few at a time."""
    total, squares = np.zeros((SIDE, SIDE)), np.zeros((SIDE, SIDE))
    for block in stratum.blocks():
        pixels = survey.records["thumbnail"][block].astype(np.float64)
        total += pixels.sum(axis=0)
        squares += (pixels**2).sum(axis=0)
    average = total / len(stratum)
    deviation = np.sqrt(np.maximum(squares / len(stratum) - average**2, 0))
    scaled = deviation * 255 / max(deviation.max(), 1)
    return Mean(stratum, jpeg(average.astype(np.uint8)), jpeg(scaled.astype(np.uint8)))
