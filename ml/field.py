"""How a model does in the field: what it said against the RT-PCR that was reported, and how far readers agree.

Everything is a function of counts, so that a database can do the counting. Intervals are 95 % ones; of nothing there
is no figure, and it is None.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt

Z = 1.959964  # of the standard normal distribution, 97.5 % lie below
BINS = 10
Interval = tuple[float, float]


@dataclass(frozen=True)
class Rate:
    """So many ``hits`` of ``n``."""

    hits: int
    n: int

    @property
    def share(self) -> float | None:
        """The share of hits, in 0…1."""
        return self.hits / self.n if self.n else None

    @property
    def interval(self) -> Interval | None:
        """Where the share may lie: Wilson's score interval, which is honest for few and for shares near 0 and 1.

        Wilson 1927, "Probable inference, the law of succession, and statistical inference".
        """
        if not self.n:
            return None
        share, shrink = self.hits / self.n, 1 + Z**2 / self.n
        middle = (share + Z**2 / (2 * self.n)) / shrink
        half = Z * sqrt(share * (1 - share) / self.n + Z**2 / (4 * self.n**2)) / shrink
        return max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half))  # to the last digit


@dataclass(frozen=True)
class Performance:
    """Verdicts against RT-PCR. ``sensitivity`` and ``specificity`` are among the cases where a class was named;
    ``abstained`` is how often none was, ``found`` and ``cleared`` are sensitivity and specificity where that counts as
    a miss."""

    sensitivity: Rate
    specificity: Rate
    found: Rate
    cleared: Rate
    abstained: Rate

    @property
    def n(self) -> int:
        """The cases whose RT-PCR is known."""
        return self.abstained.n


def performance(counts: Mapping[tuple[str, str], int]) -> Performance:
    """Return how (verdict, RT-PCR) compare, from how many cases there are of each: COVID, Non-COVID or Indeterminate,
    and positive or negative."""

    def count(verdict: str, rt_pcr: str) -> int:
        return counts.get((verdict, rt_pcr), 0)

    sick, well = (
        [count(verdict, rt_pcr) for verdict in ("COVID", "Non-COVID", "Indeterminate")]
        for rt_pcr in ("positive", "negative")
    )
    return Performance(
        sensitivity=Rate(sick[0], sick[0] + sick[1]),
        specificity=Rate(well[1], well[0] + well[1]),
        found=Rate(sick[0], sum(sick)),
        cleared=Rate(well[1], sum(well)),
        abstained=Rate(sick[2] + well[2], sum(sick) + sum(well)),
    )


@dataclass(frozen=True)
class Agreement:
    """Cohen's ``kappa`` of two readings of ``n`` cases, with its ``interval``, and the plain share that agreed.

    ``kappa`` is None where all readings are alike: there is nothing then that chance could not explain.
    """

    agreed: Rate
    kappa: float | None
    interval: Interval | None

    @property
    def n(self) -> int:
        """The cases read twice."""
        return self.agreed.n


def agreement(pairs: Mapping[tuple[str, str], int]) -> Agreement:
    """Return how far the first and the second reading agree, from how many cases there are of each pair of opinions.

    Cohen 1960, "A coefficient of agreement for nominal scales"; the standard error is that of Fleiss, Cohen and
    Everitt 1969, "Large sample standard errors of kappa and weighted kappa".
    """
    n, agreed = sum(pairs.values()), sum(count for (one, other), count in pairs.items() if one == other)
    if not n:
        return Agreement(Rate(0, 0), None, None)
    first: defaultdict[str, float] = defaultdict(float)
    second: defaultdict[str, float] = defaultdict(float)
    for (one, other), count in pairs.items():
        first[one] += count / n
        second[other] += count / n
    seen, by_chance = agreed / n, sum(first[opinion] * second[opinion] for opinion in list(first))
    if by_chance >= 1 - 1e-12:
        return Agreement(Rate(agreed, n), None, None)
    kappa = (seen - by_chance) / (1 - by_chance)
    variance = -((kappa - by_chance * (1 - kappa)) ** 2)
    for (one, other), count in pairs.items():
        if one == other:
            variance += count / n * (1 - (first[one] + second[one]) * (1 - kappa)) ** 2
        else:
            variance += count / n * ((second[one] + first[other]) * (1 - kappa)) ** 2
    half = Z * sqrt(max(0.0, variance) / n) / (1 - by_chance)
    return Agreement(Rate(agreed, n), kappa, (max(-1.0, kappa - half), min(1.0, kappa + half)))


@dataclass(frozen=True)
class Bin:
    """Forecasts between two tenths: the ``mean`` of them, and how many came true."""

    mean: float
    positive: Rate


@dataclass(frozen=True)
class Calibration:
    """P(COVID) against RT-PCR: ten equal ``bins`` (those that hold any), the ``brier`` score (Brier 1950: 0 is
    perfect, 0.25 what always saying 0.5 gives) and the expected calibration ``error`` (Naeini et al. 2015)."""

    bins: list[Bin]
    brier: float | None
    error: float | None

    @property
    def n(self) -> int:
        """The cases whose RT-PCR is known."""
        return self.positive.n

    @property
    def positive(self) -> Rate:
        """How many of all came true (calibration in the large: compare it with `mean`)."""
        return Rate(sum(one.positive.hits for one in self.bins), sum(one.positive.n for one in self.bins))

    @property
    def mean(self) -> float | None:
        """The mean of all forecasts."""
        return sum(one.mean * one.positive.n for one in self.bins) / self.n if self.n else None


def calibration(counts: Iterable[tuple[float, str, int]]) -> Calibration:
    """Return how well P(COVID) fits, from (P(COVID) in 0…1, positive or negative, how many cases)."""
    bins: dict[int, list[tuple[float, bool, int]]] = {}
    for predicted, rt_pcr, count in counts:
        if count:
            bins.setdefault(min(int(predicted * BINS), BINS - 1), []).append((predicted, rt_pcr == "positive", count))
    found = [_bin(bins[number]) for number in sorted(bins)]
    n = sum(one.positive.n for one in found)
    if not n:
        return Calibration([], None, None)
    squares = sum(count * (predicted - positive) ** 2 for rows in bins.values() for predicted, positive, count in rows)
    gaps = sum(abs(one.mean * one.positive.n - one.positive.hits) for one in found)
    return Calibration(found, squares / n, gaps / n)


def _bin(rows: list[tuple[float, bool, int]]) -> Bin:
    n = sum(count for _, _, count in rows)
    mean = sum(predicted * count for predicted, _, count in rows) / n
    return Bin(mean, Rate(sum(count for _, positive, count in rows if positive), n))
