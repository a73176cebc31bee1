"""When to abstain: split-conformal prediction, so that a stated share of each class is not called the other."""

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


def thresholds(
    predicted: Floats, targets: npt.NDArray[np.int64], weights: Floats, error_rate: float
) -> dict[str, float]:
    """The calibrated P(COVID) from which on COVID is named, and up to which Non-COVID is.

    Class-conditional split-conformal prediction (Vovk 2012, "Conditional validity of inductive conformal predictors"):
    of each class at most `error_rate` of the pictures are called the other, if they come from where the calibration
    pictures came from. Pictures for which neither call keeps to that are indeterminate.
    `predicted` (N,) are probabilities of the calibration pictures, `targets` (N,) their classes, `weights` (N,) how
    much each counts within its class (Tibshirani et al. 2019 for weighted quantiles).
    """
    positive = targets == 1
    lowest_covid = 1 - _quantile(1 - predicted[positive], weights[positive], 1 - error_rate)
    highest_other = _quantile(predicted[~positive], weights[~positive], 1 - error_rate)
    return {
        "covid_at_least": _upwards(max(highest_other, 0.5)),
        "non_covid_at_most": -_upwards(-min(lowest_covid, 0.5)),
    }


def _quantile(scores: Floats, weights: Floats, share: float) -> float:
    """The weighted quantile of nonconformity scores (N,), with one more score at 1 for the picture to come."""
    order = np.argsort(scores, kind="stable")
    shares = np.cumsum(weights[order]) / (weights.sum() + weights.mean())
    reached = np.flatnonzero(shares >= share)
    return float(scores[order][reached[0]]) if reached.size else 1.0


def _upwards(value: float) -> float:
    return float(np.ceil(value * 10_000 - 1e-9) / 10_000)
