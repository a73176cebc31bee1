"""Turns a run's logits into honest probabilities and chooses when to abstain, on groups it was not trained on."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit, logsumexp

from ml.learning.manifest import ManifestError
from ml.learning.predictions import Floats, Predictions, read_predictions

NAME = "calibration.json"
MOST_CONFIDENT = 0.95
GATE_TAIL = 0.005


def calibrate(run: Path, elsewhere: Sequence[Path], target_error: float) -> dict[str, Any]:
    """Fit and write `calibration.json` of a run.

    Classifiers: Platt scaling (Platt 1999) on the validation groups, every class weighing the same. `elsewhere` names
    runs of the same task with a source left out; what they say of that source then weighs as much as the validation
    groups, so that confidence also answers for hospitals never seen. The gate: see `_gate_point`. Raises ManifestError.
    """
    predictions = read_predictions(run)
    inside = predictions.where(predictions.splits == "val")
    outside = [_left_out(folder) for folder in elsewhere]
    if any(part.classes != predictions.classes for part in outside):
        raise ManifestError("The runs to calibrate together have different classes; name runs of the same task.")
    gate = "other" in predictions.classes
    result = _gate_point(inside) if gate else _classifier_point(inside, outside, target_error)
    result["elsewhere"] = [folder.name for folder in elsewhere]
    (run / NAME).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return result


def read_calibration(run: Path) -> dict[str, Any]:
    """What `calibrate` wrote. Raises ManifestError."""
    try:
        fields: dict[str, Any] = json.loads((run / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise ManifestError(f"{run} is not calibrated; run: python -m ml calibrate --run {run}") from None
    return fields


def fit_platt(margins: Floats, targets: Floats, weights: Floats) -> tuple[float, float]:
    """(scale, offset) that minimise the weighted log loss of expit(scale * margin + offset)."""

    def loss(parameters: Floats) -> float:
        z = np.exp(parameters[0]) * margins + parameters[1]
        return float(np.average(np.logaddexp(0, np.where(targets == 1, -z, z)), weights=weights))

    log_scale, offset = minimize(loss, np.zeros(2), method="Nelder-Mead").x
    return float(np.exp(log_scale)), float(offset)


def answer_confidence(probabilities: Floats, targets: Floats, weights: Floats, target_error: float) -> float:
    """The least confidence, in [0.5, 0.95], above which the weighted share of wrong answers is at most the target."""
    confidence = np.maximum(probabilities, 1 - probabilities)
    wrong = (probabilities >= 0.5) != (targets == 1)
    order = np.argsort(-confidence, kind="stable")
    error = np.cumsum((weights * wrong)[order]) / np.cumsum(weights[order])
    good = np.flatnonzero(error <= target_error)
    least = float(confidence[order][good[-1]]) if good.size else MOST_CONFIDENT
    return float(np.ceil(1000 * min(least, MOST_CONFIDENT)) / 1000)


def balanced(predictions: Predictions) -> Floats:
    """Weights (N,) that sum to 1 and give each class the same."""
    counts = np.bincount(predictions.targets, minlength=len(predictions.classes))
    present = np.count_nonzero(counts)
    weights: Floats = 1 / (counts[predictions.targets] * present)
    return weights


def _left_out(run: Path) -> Predictions:
    source = json.loads((run / "config.json").read_text(encoding="utf-8"))["leave_out"]
    if not source:
        raise ManifestError(f"{run} left no source out; name runs made with --leave-out.")
    predictions = read_predictions(run)
    return predictions.where(predictions.sources == source)


def _classifier_point(inside: Predictions, outside: Sequence[Predictions], target_error: float) -> dict[str, Any]:
    parts = [inside, *outside]
    shares = [1.0] if not outside else [0.5, *(0.5 / len(outside) for _ in outside)]
    margins = np.concatenate([part.margins for part in parts])
    targets = np.concatenate([part.targets for part in parts]).astype(float)
    weights = np.concatenate([share * balanced(part) for share, part in zip(shares, parts, strict=True)])
    scale, offset = fit_platt(margins, targets, weights)
    probabilities = expit(scale * margins + offset)
    least = answer_confidence(probabilities, targets, weights, target_error)
    return {
        "calibration": {
            "method": "platt",
            "scale": scale,
            "offset": offset,
            "fitted_on": "validation groups" + (" and left-out sources, half the weight each" if outside else ""),
            "assumed_prevalence": 0.5,
        },
        "operating_point": {"threshold": 0.5, "answer_confidence": least, "target_error": target_error},
    }


def _gate_point(inside: Predictions) -> dict[str, Any]:
    """The limit of P(other) halfway, in log odds, between the 0.5 % strangest scans and the 0.5 % likeliest others.

    Where the two overlap, scans go first: the limit is that of the scans.
    """
    other = inside.classes.index("other")
    is_other = inside.targets == other
    odds = log_odds(inside.logits, other)
    strangest = float(np.quantile(odds[~is_other], 1 - GATE_TAIL, method="higher"))
    likeliest = float(np.quantile(odds[is_other], GATE_TAIL, method="lower"))
    limit = expit(max((strangest + likeliest) / 2, np.nextafter(strangest, np.inf)))
    return {
        "calibration": {"method": "none"},
        "operating_point": {"other_threshold": float(limit), "tail": GATE_TAIL},
    }


def log_odds(logits: Floats, index: int) -> Floats:
    """Log odds (N,) of one class against all others, from logits (N, C)."""
    rest: Floats = logits[:, index] - logsumexp(np.delete(logits, index, axis=1), axis=1)
    return rest
