"""The figures of a diagnostic test and of a forecast, as plain functions of arrays; a figure without data is None.

Throughout, `positive` (N,) says which images are truly COVID, `named` (N,) which are called COVID, `predicted` (N,) is
P(COVID) in [0, 1]. Rates are in [0, 1].
"""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.stats import rankdata

Floats = npt.NDArray[np.float64]
Booleans = npt.NDArray[np.bool_]
Indices = npt.NDArray[np.int64]
Rates = dict[str, float | None]
Interval = list[float]

RESAMPLES = 1000
BINS = 10
LEAST_GROUPS = 5


def mean(values: npt.NDArray[Any]) -> float | None:
    """The mean, such as the share of True, or None of nothing."""
    return float(np.mean(values)) if len(values) else None


def auroc(scores: npt.NDArray[Any], positive: Booleans) -> float | None:
    """Area under the ROC curve: how often a positive scores higher than a negative, ties by half (Mann-Whitney U)."""
    positives = int(positive.sum())
    negatives = len(positive) - positives
    if not positives or not negatives:
        return None
    above = rankdata(scores)[positive].sum() - positives * (positives + 1) / 2
    return float(above / positives / negatives)


def sensitivity(named: Booleans, positive: Booleans) -> float | None:
    """The share of the positives that are named."""
    return mean(named[positive])


def specificity(named: Booleans, positive: Booleans) -> float | None:
    """The share of the negatives that are not named."""
    return mean(~named[~positive])


def specificity_at(least: float, scores: npt.NDArray[Any], positive: Booleans) -> float | None:
    """The specificity of the highest threshold on the scores whose sensitivity is at least `least`, in (0, 1]."""
    if positive.all() or not positive.any():
        return None
    highest_first = np.sort(scores[positive])[::-1]
    threshold = highest_first[int(np.ceil(least * len(highest_first) - 1e-9)) - 1]
    return specificity(scores >= threshold, positive)


def predictive_value(right: float | None, false: float | None, share: float) -> float | None:
    """How often a verdict is right, where a `share` has what it names: Bayes' rule (Altman and Bland 1994).

    `right` and `false` are how often it is given to those who have it and to those who do not: sensitivity and
    1 - specificity at a prevalence for the positive predictive value.
    """
    if right is None or false is None:
        return None
    hits, alarms = share * right, (1 - share) * false
    return hits / (hits + alarms) if hits + alarms else None


def brier(predicted: Floats, positive: Booleans) -> float | None:
    """Mean squared gap of P(COVID) and truth (Brier 1950): 0 is perfect, 0.25 what always saying 0.5 gives."""
    return mean((predicted - positive) ** 2)


def log_loss(predicted: Floats, positive: Booleans) -> float | None:
    """Mean surprise at the truth in nats (Good 1952), log 2 where always 0.5 is said; P is kept 1e-6 off 0 and 1."""
    said = np.clip(np.where(positive, predicted, 1 - predicted), 1e-6, 1)
    return mean(-np.log(said))


def reliability(predicted: Floats, positive: Booleans) -> list[list[float]]:
    """[mean P(COVID), share of positives, images] of each of ten equal bins of P(COVID) that holds any."""
    bins = np.minimum((predicted * BINS).astype(int), BINS - 1)
    members = [bins == number for number in np.unique(bins)]
    return [[float(predicted[m].mean()), float(positive[m].mean()), int(m.sum())] for m in members]


def expected_calibration_error(predicted: Floats, positive: Booleans) -> float | None:
    """Mean gap of P(COVID) and frequency over ten equal bins, weighted by their images (Naeini et al. 2015)."""
    gaps = [images * abs(forecast - found) for forecast, found, images in reliability(predicted, positive)]
    return sum(gaps) / len(predicted) if gaps else None


def risk_coverage(confidence: Floats, wrong: Booleans) -> tuple[Floats, Floats]:
    """(coverage, risk), (N,) each: the share of the most confident images, and the share of wrong ones among these.

    El-Yaniv and Wiener 2010. Images of equal confidence share their errors, so that their order does not matter.
    """
    levels, place = np.unique(-confidence, return_inverse=True)
    shared = np.bincount(place, wrong, len(levels)) / np.bincount(place, minlength=len(levels))
    answered = np.arange(1, len(confidence) + 1)
    return answered / len(confidence), np.cumsum(shared[np.sort(place)]) / answered


def area_under_risk_coverage(confidence: Floats, wrong: Booleans) -> float | None:
    """The mean risk over all coverages (Geifman et al. 2019): lower is better, the error rate is what chance gives."""
    return mean(risk_coverage(confidence, wrong)[1]) if len(wrong) else None


def confusion(truth: npt.NDArray[Any], told: npt.NDArray[Any], labels: tuple[str, ...]) -> dict[str, dict[str, int]]:
    """How many images of each true label got which label; rows are what is true, columns follow `labels`."""
    return {
        str(true): {name: int(np.sum((truth == true) & (told == name))) for name in labels}
        for true in labels
        if np.any(truth == true)
    }


def bootstrap(
    measure: Callable[[Indices], Mapping[str, float | None]],
    groups: npt.NDArray[Any],
    resamples: int = RESAMPLES,
    seed: int = 7,
) -> dict[str, Interval | None]:
    """The 2.5th and 97.5th percentile of every figure that `measure` gives of drawn images, by its name.

    Whole groups (N,) are drawn with replacement, as images of one patient are not independent (cluster bootstrap,
    Field and Welsh 2007). Draws without the figure are passed over. None where it has no value, where there are fewer
    than five groups, which cannot stand for others, and where all draws agree: that no error was seen in n groups only
    says that their rate is hardly above 3/n (Hanley and Lippman-Hand 1983, "If nothing goes wrong, is everything all
    right?").
    """
    names = measure(np.arange(len(groups)))
    order = np.argsort(groups, kind="stable")
    members = np.split(order, np.flatnonzero(np.diff(np.unique(groups, return_inverse=True)[1][order])) + 1)
    rng = np.random.default_rng(seed)
    drawn: list[Mapping[str, float | None]] = []
    if len(members) >= LEAST_GROUPS:
        choices = rng.integers(len(members), size=(resamples, len(members)))
        drawn = [measure(np.concatenate([members[i] for i in choice])) for choice in choices]
    return {name: _interval([draw[name] for draw in drawn]) if names[name] is not None else None for name in names}


def _interval(values: list[float | None]) -> Interval | None:
    found = [value for value in values if value is not None]
    return [float(value) for value in np.percentile(found, (2.5, 97.5))] if len(set(found)) > 1 else None
