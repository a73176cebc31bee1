"""Turns a run's logits into honest probabilities and chooses when to abstain, on groups it was not trained on."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression

from ml.gate import OTHER
from ml.learning.conformal import thresholds
from ml.learning.manifest import ManifestError
from ml.learning.predictions import NOVELTY, Floats, Predictions, read_predictions
from ml.learning.recipe import left_out_source
from ml.novelty import load_novelty

NAME = "calibration.json"
ELSEWHERE_SHARE = 0.25
GATE_TAIL = 0.005


def calibrate(run: Path, elsewhere: Sequence[Path], target_error: float) -> dict[str, Any]:
    """Fit and write `calibration.json` of a run.

    Classifiers: Platt scaling (Platt 1999) on the validation groups, every class weighing the same, the log odds damped
    where an image is unlike those learned from; and conformal limits beyond which a class is named, such that at most
    `target_error` of each class is called the other. `elsewhere` names runs of the same task with a source left out;
    what they say of that source gets a quarter of the weight in both, so that confidence is dampened by what is known
    of hospitals never seen, and what happens there is recorded. The gate: see `_gate_point`. Raises ManifestError.
    """
    predictions = read_predictions(run)
    inside = predictions.where(predictions.splits == "val")
    outside = [_left_out(folder) for folder in elsewhere]
    if any(part.classes != predictions.classes for part in outside):
        raise ManifestError("The runs to calibrate together have different classes; name runs of the same task.")
    gate = OTHER in predictions.classes
    result = _gate_point(inside) if gate else _classifier_point(inside, outside, target_error, least_damping(run))
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


def fit_platt(margins: Floats, damping: Floats, targets: npt.NDArray[np.int64], weights: Floats) -> tuple[float, float]:
    """(scale, offset) that minimise the weighted log loss of sigmoid(damping * (scale * margin + offset)).

    Raises ManifestError where the margins point the wrong way.
    """
    columns = np.stack([damping * margins, damping], axis=1)
    fit = LogisticRegression(C=1e6, fit_intercept=False).fit(columns, targets, sample_weight=weights)
    scale, offset = fit.coef_[0].tolist()
    if scale <= 0:
        raise ManifestError("The model says less than chance on the images to calibrate it with; train it anew.")
    return scale, offset


def probabilities(predictions: Predictions, calibration: dict[str, Any]) -> Floats:
    """Calibrated P(COVID), (N,), as `ml.classifier.calibrated` gives for one."""
    odds = calibration["scale"] * predictions.margins + calibration["offset"]
    predicted: Floats = sigmoid(predictions.damping * odds)
    return predicted


def sigmoid(z: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))


def balanced(predictions: Predictions) -> Floats:
    """Weights (N,) that sum to 1 and give each class the same."""
    counts = np.bincount(predictions.targets, minlength=len(predictions.classes))
    present = np.count_nonzero(counts)
    weights: Floats = 1 / (counts[predictions.targets] * present)
    return weights


def _left_out(run: Path) -> Predictions:
    source, predictions = left_out_source(run), read_predictions(run)
    return predictions.where(predictions.sources == source)


def least_damping(run: Path) -> float:
    """How much an image may be damped and still be named: as much as one at the strangest hundredth of a run."""
    learned = run / NOVELTY
    if not learned.exists():
        return 0.0
    novelty = load_novelty(learned)
    return float(novelty.damping(np.array([novelty.strange]))[0])


def _classifier_point(
    inside: Predictions, outside: Sequence[Predictions], target_error: float, least: float
) -> dict[str, Any]:
    parts = [inside, *outside]
    left = ELSEWHERE_SHARE if outside else 0.0
    shares = [1 - left, *(left / len(outside) for _ in outside)]
    weights = np.concatenate([share * balanced(part) for share, part in zip(shares, parts, strict=True)])
    margins = np.concatenate([part.margins for part in parts])
    damping = np.concatenate([part.damping for part in parts])
    targets = np.concatenate([part.targets for part in parts])
    scale, offset = fit_platt(margins, damping, targets, weights)
    calibration = {
        "method": "platt",
        "scale": scale,
        "offset": offset,
        "fitted_on": "validation groups" + (f", left-out sources with {left:.0%} of the weight" if outside else ""),
        "assumed_prevalence": 0.5,
    }
    predicted = np.concatenate([probabilities(part, calibration) for part in parts])
    limits = thresholds(predicted, targets, weights, target_error)
    point = {"method": "conformal", "threshold": 0.5, **limits, "least_damping": least, "target_error": target_error}
    measured = {"inside": answers(inside, calibration, point)}
    for part in outside:
        measured[f"left out: {part.sources[0]}"] = answers(part, calibration, point)
    return {"calibration": calibration, "operating_point": point | {"measured": measured}}


def named(predicted: Floats, damping: Floats, point: dict[str, Any]) -> npt.NDArray[np.bool_]:
    """Whether a class is named, (N,), at calibrated P(COVID), the damping in it, and an operating point."""
    sure = (predicted >= point["covid_at_least"]) | (predicted <= point["non_covid_at_most"])
    told: npt.NDArray[np.bool_] = sure & (damping >= point["least_damping"])
    return told


def answers(predictions: Predictions, calibration: dict[str, Any], point: dict[str, Any]) -> dict[str, float | None]:
    """The share answered, and the share of wrong ones among these, every class weighing the same."""
    predicted, weights = probabilities(predictions, calibration), balanced(predictions)
    answered = named(predicted, predictions.damping, point)
    wrong = (predicted >= 0.5) != (predictions.targets == 1)
    share = float(weights[answered].sum())
    return {"answered": share, "error": float(weights[answered & wrong].sum()) / share if share else None}


def _gate_point(inside: Predictions) -> dict[str, Any]:
    """The limit of P(other) halfway, in log odds, between the 0.5 % strangest scans and the 0.5 % likeliest others.

    Where the two overlap, scans go first: the limit is that of the scans.
    """
    other = inside.classes.index(OTHER)
    is_other = inside.targets == other
    odds = log_odds(inside.logits, other)
    strangest = float(np.quantile(odds[~is_other], 1 - GATE_TAIL, method="higher"))
    likeliest = float(np.quantile(odds[is_other], GATE_TAIL, method="lower"))
    limit = sigmoid(max((strangest + likeliest) / 2, np.nextafter(strangest, np.inf)))
    return {
        "calibration": {"method": "none"},
        "operating_point": {"other_threshold": float(limit), "tail": GATE_TAIL},
    }


def log_odds(logits: Floats, index: int) -> Floats:
    """Log odds (N,) of one class against all others, from logits (N, C)."""
    rest: Floats = logits[:, index] - np.logaddexp.reduce(np.delete(logits, index, axis=1), axis=1)
    return rest
