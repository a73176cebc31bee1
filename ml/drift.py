"""Whether what a model sees is still like what it was tested on: how far apart the two lie, and whether by chance."""

import json
import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, pairwise
from pathlib import Path
from statistics import quantiles
from typing import Any

from ml.about import MODELS

LEAST = 100
WATCH, SHIFTED = 0.1, 0.2
CHANCE = 0.01
BINS, TENTHS = 100, 10
Counts = Sequence[int]


class State(StrEnum):
    """What there is to do: nothing can be told yet, nothing, keep an eye on it, raise an alert."""

    TOO_FEW = "too_few"
    STABLE = "stable"
    WATCH = "watch"
    SHIFTED = "shifted"


@dataclass(frozen=True)
class Drift:
    """How far `images` pictures lie from a reference: `psi` from 0 (alike) up, `ks` in [0, 1] the largest gap between
    the two cumulative distributions, and `p` in [0, 1] how likely such a gap is by chance."""

    images: int
    psi: float
    ks: float
    p: float

    @property
    def state(self) -> State:
        """By the usual limits of the PSI, 0.1 and 0.2 (Siddiqi 2006, "Credit risk scorecards", has 0.1 and 0.25).

        Chance alone passes them where pictures are few (Yurdakul and Naranjo 2020, "Statistical properties of the
        population stability index"): 100 alike ones pass 0.1 four times in ten. So nothing is said below `LEAST`
        pictures, and beyond a limit only what `CHANCE` does not explain is a shift.
        """
        if self.images < LEAST:
            return State.TOO_FEW
        if self.psi < WATCH or self.p >= CHANCE:
            return State.STABLE
        return State.WATCH if self.psi < SHIFTED else State.SHIFTED


@dataclass(frozen=True)
class Reference:
    """How a number was distributed over pictures of `groups` patients: `counts` (100,) of them lay up to the first of
    the 99 ascending `edges`, above it and up to the second, and so on, and above the last.

    The edges are the reference's own percentiles. Pictures of one patient resemble each other, so that chance is
    reckoned with as many as there are patients. Raises ValueError where they are not ascending or the sizes differ.
    """

    groups: int
    edges: tuple[float, ...]
    counts: tuple[int, ...]

    def __post_init__(self) -> None:
        sizes = (len(self.edges), len(self.counts)) == (BINS - 1, BINS)
        ascending = all(low <= high for low, high in pairwise(self.edges))
        if not sizes or self.groups < 1 or min(self.counts) < 0 or not ascending:
            raise ValueError("A reference has 99 ascending edges and 100 counts; export the model anew.")

    @staticmethod
    def of(values: Sequence[float], groups: int) -> "Reference":
        """The distribution of `values` (at least two), which come from so many patients."""
        percentiles = [round(edge, 5) for edge in quantiles(values, n=BINS, method="inclusive")]
        return Reference(groups, tuple(percentiles), tuple(counted(values, percentiles)))

    def counted(self, values: Iterable[float]) -> list[int]:
        """How many of some values fall into each bin, (100,)."""
        return counted(values, self.edges)

    def drift(self, counts: Counts) -> Drift:
        """How far pictures lie from these, by how many of them fall into each bin, (100,); no pictures do not differ.
        Raises ValueError for another number of bins."""
        if len(counts) != BINS:
            raise ValueError(f"A reference has {BINS} bins, not {len(counts)}.")
        images = sum(counts)
        if not images:
            return Drift(0, 0.0, 0.0, 1.0)
        gap = largest_gap(self.counts, counts)
        distance = psi(_tenths(self.counts), _tenths(counts))
        return Drift(images, distance, gap, chance(gap, self.groups, images))


@dataclass(frozen=True)
class References:
    """What is usual for a model: of its test pictures the Mahalanobis distance (`ml.novelty`) and the calibrated
    P(COVID). `model_sha256` is the model that both belong to; what another one said cannot be compared."""

    model_sha256: str
    distance: Reference
    probability: Reference


def references(name: str, folder: Path = MODELS) -> References | None:
    """What NAME.json of a folder of models says is usual, or None where it was exported without. Raises OSError, and
    ValueError, KeyError or TypeError where it is broken."""
    fields = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    if "reference" not in fields:
        return None
    block = fields["reference"]
    return References(fields["sha256"]["tflite"], *(_reference(block, what) for what in ("distance", "probability")))


def _reference(block: dict[str, Any], what: str) -> Reference:
    return Reference(block["groups"], tuple(block[what]["percentiles"]), tuple(block[what]["counts"]))


def counted(values: Iterable[float], edges: Sequence[float]) -> list[int]:
    """How many values lie up to the first of K ascending edges, above it and up to the second, …, above the last."""
    found = Counter(bisect_left(edges, value) for value in values)
    return [found[place] for place in range(len(edges) + 1)]


def psi(then: Counts, now: Counts) -> float:
    """The population stability index of two histograms over the same bins: the sum of Kullback and Leibler's divergence
    (1951) either way, in nats. Half a picture is added to every bin, so that empty ones give no infinity."""
    before, after = (_shares([count + 0.5 for count in part]) for part in (then, now))
    return math.fsum((new - old) * math.log(new / old) for old, new in zip(before, after, strict=True))


def largest_gap(then: Counts, now: Counts) -> float:
    """Kolmogorov and Smirnov's statistic of two histograms over the same bins: the largest difference of the shares up
    to an edge. That of the values themselves is larger by no more than either's share of one bin."""
    before, after = (accumulate(_shares(part)) for part in (then, now))
    return max(abs(new - old) for old, new in zip(before, after, strict=True))


def _shares(counts: Sequence[float]) -> list[float]:
    total = sum(counts)
    return [count / total for count in counts]


def _tenths(counts: Counts) -> list[int]:
    return [sum(counts[first : first + BINS // TENTHS]) for first in range(0, BINS, BINS // TENTHS)]


def chance(gap: float, one: int, other: int) -> float:
    """How likely two samples of such sizes from one distribution are to lie at least `gap` apart: Kolmogorov's limit
    (1933), with the correction for small samples of Stephens (1970, J. R. Stat. Soc. B 32)."""
    root = math.sqrt(one * other / (one + other))
    scaled = (root + 0.12 + 0.11 / root) * gap
    if scaled < 0.2:  # where the series no longer converges, and it is 1 to twelve digits
        return 1.0
    terms = ((1 if k % 2 else -1) * math.exp(-2 * (k * scaled) ** 2) for k in range(1, 101))
    return min(max(2 * sum(terms), 0.0), 1.0)
