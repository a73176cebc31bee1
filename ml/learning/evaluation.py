"""How good is a run, honestly: figures by source on groups it was not trained on, with bootstrap intervals by group."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import roc_auc_score

from ml.gate import Gate
from ml.learning.calibration import probabilities, read_calibration
from ml.learning.predictions import Floats, Predictions, read_predictions

NAME = "metrics.json"
RESAMPLES = 1000
BINS = 10
Figures = dict[str, Any]


def evaluate(run: Path) -> Figures:
    """Figures of a run on its test split, over all and by source; written to `metrics.json`. Raises ManifestError."""
    predictions, point = read_predictions(run), read_calibration(run)
    test = predictions.where(predictions.splits == "test")
    figures = gate_figures if "other" in predictions.classes else classifier_figures
    result: Figures = {"split": "test", "all": figures(test, point)}
    for source in sorted(set(test.sources.tolist())):
        result[source] = figures(test.where(test.sources == source), point)
    (run / NAME).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return result


def classifier_figures(predictions: Predictions, point: Figures) -> Figures:
    """AUROC with a 95 % interval, and what the calibrated probabilities and the abstention do. Rates are in [0, 1]."""
    operating = point["operating_point"]
    predicted = probabilities(predictions.margins, point["calibration"])
    positive = predictions.targets == 1
    named = predicted >= operating["threshold"]
    answered = np.maximum(predicted, 1 - predicted) >= operating["answer_confidence"]
    return {
        "images": len(positive),
        "covid": int(positive.sum()),
        "groups": len(set(predictions.groups.tolist())),
        "auroc": auroc(predicted, positive),
        "auroc_95": bootstrap_auroc(predicted, positive, predictions.groups),
        "accuracy": _share(named == positive),
        "sensitivity": _share(named[positive]),
        "specificity": _share(~named[~positive]),
        "brier": float(np.mean((predicted - positive) ** 2)),
        "ece": expected_calibration_error(predicted, positive),
        "answered": _share(answered),
        "error_among_answered": _share((named != positive)[answered]),
    }


def gate_figures(predictions: Predictions, point: Figures) -> Figures:
    """What the gate refuses and mixes up. Rates are in [0, 1]; None where there is no such image."""
    gate = Gate(predictions.classes, point["operating_point"]["other_threshold"], "")
    decided = np.array([gate.scan(logits) for logits in predictions.logits])
    truth = np.array(predictions.classes)[predictions.targets]
    scans = truth != "other"
    mixed = (decided != truth) & (decided != "other")
    return {
        "images": len(truth),
        "scans_refused": _share(decided[scans] == "other"),
        "scans_mixed_up": _share(mixed[scans]),
        "others_refused": _share(decided[~scans] == "other"),
    }


def auroc(scores: Floats, positive: Floats) -> float | None:
    """Area under the ROC curve, or None where there is only one class."""
    return float(roc_auc_score(positive, scores)) if 0 < positive.sum() < len(positive) else None


def bootstrap_auroc(scores: Floats, positive: Floats, groups: Any, seed: int = 7) -> list[float] | None:
    """The 2.5th and 97.5th percentile of AUROC over resampled groups, which are drawn whole; None with one class."""
    rng = np.random.default_rng(seed)
    members = [np.flatnonzero(groups == group) for group in np.unique(groups)]
    found = []
    for _ in range(RESAMPLES if auroc(scores, positive) is not None else 0):
        drawn = np.concatenate([members[i] for i in rng.integers(len(members), size=len(members))])
        value = auroc(scores[drawn], positive[drawn])
        if value is not None:
            found.append(value)
    return [float(value) for value in np.percentile(found, (2.5, 97.5))] if found else None


def expected_calibration_error(predicted: Floats, positive: Floats) -> float:
    """Mean gap of P(COVID) and frequency over ten equal bins, weighted by their images (Naeini et al. 2015)."""
    bins = np.minimum((predicted * BINS).astype(int), BINS - 1)
    gaps = [abs(predicted[bins == b].mean() - positive[bins == b].mean()) * np.mean(bins == b) for b in set(bins)]
    return float(sum(gaps))


def table(figures: Figures) -> str:
    """The figures by source as aligned text."""
    sources = {name: values for name, values in figures.items() if isinstance(values, dict)}
    columns = list(sources["all"])
    lines = [["source", *columns], *([name, *map(_shown, values.values())] for name, values in sources.items())]
    widths = [max(len(line[i]) for line in lines) for i in range(len(columns) + 1)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)


def _share(values: Any) -> float | None:
    return float(np.mean(values)) if len(values) else None


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return "-".join(f"{part:.3f}" for part in value)
    return "" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
