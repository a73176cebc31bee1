"""How good is a run, honestly: figures by source on groups it was not trained on, with bootstrap intervals by group."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ml.classifier import COVID, INDETERMINATE, NON_COVID
from ml.gate import OTHER, Gate
from ml.learning import metrics
from ml.learning.calibration import named, probabilities, read_calibration
from ml.learning.metrics import Booleans, Floats, Indices, Rates
from ml.learning.predictions import Predictions, read_predictions

NAME = "metrics.json"
PREVALENCES = (1, 5, 20, 50)
SENSITIVE = 0.9
TOLD = (COVID, INDETERMINATE, NON_COVID)
SHOWN = (
    *("images", "covid", "groups", "auroc", "auroc_95", "accuracy", "sensitivity", "specificity"),
    *(
        "brier",
        "ece",
        "answered",
        "error_among_answered",
        "ece_among_answered",
        "scans_refused",
        "scans_mixed_up",
        "others_refused",
    ),
)
Figures = dict[str, Any]


@dataclass(frozen=True)
class Judged:
    """What a calibrated run says of N images, (N,) each: `predicted` is P(COVID), `told` what a user would be told."""

    files: npt.NDArray[np.str_]
    sources: npt.NDArray[np.str_]
    groups: npt.NDArray[np.str_]
    positive: Booleans
    predicted: Floats
    told: npt.NDArray[np.str_]

    @property
    def wrong(self) -> Booleans:
        """Where the likelier class is not the true one."""
        wrong: Booleans = (self.predicted >= 0.5) != self.positive
        return wrong

    @property
    def confidence(self) -> Floats:
        """The probability of the likelier class, in [0.5, 1]."""
        confidence: Floats = np.maximum(self.predicted, 1 - self.predicted)
        return confidence

    def where(self, chosen: npt.NDArray[Any]) -> "Judged":
        """The images that a boolean mask or an index picks."""
        return Judged(*(getattr(self, field.name)[chosen] for field in fields(self)))

    def by_source(self) -> dict[str, "Judged"]:
        """The images of each source."""
        return {name: self.where(self.sources == name) for name in np.unique(self.sources).tolist()}

    @staticmethod
    def joined(parts: Sequence["Judged"]) -> "Judged":
        """The images of all parts, such as what each of several runs says of its own test images."""
        return Judged(*(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(Judged)))


def evaluate(run: Path) -> Figures:
    """Figures of a run on its test split, over all and by source; written to `metrics.json`. Raises ManifestError."""
    predictions, point = read_predictions(run), read_calibration(run)
    test = predictions.where(predictions.splits == "test")
    result: Figures = {"split": "test", "all": figures(test, point)}
    for source in sorted(set(test.sources.tolist())):
        result[source] = figures(test.where(test.sources == source), point)
    (run / NAME).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return result


def figures(predictions: Predictions, point: Figures) -> Figures:
    """The figures of a classifier or of the gate on some images; `point` is what `calibrate` wrote."""
    if OTHER in predictions.classes:
        return gate_figures(predictions, point)
    return classifier_figures(judge(predictions, point))


def judge(predictions: Predictions, point: Figures) -> Judged:
    """Calibrated probabilities, and what is told at the operating point."""
    predicted = probabilities(predictions, point["calibration"])
    told = verdicts(predicted, predictions.damping, point["operating_point"])
    positive = predictions.targets == predictions.classes.index(COVID)
    return Judged(predictions.files, predictions.sources, predictions.groups, positive, predicted, told)


def verdicts(predicted: Floats, damping: Floats, operating: Figures) -> npt.NDArray[np.str_]:
    """What a user is told (N,): COVID from one probability on, Non-COVID up to another, else Indeterminate, as where an
    image is too unlike those learned from."""
    sure = named(predicted, damping, operating)
    return np.where(sure, np.where(predicted >= 0.5, COVID, NON_COVID), INDETERMINATE)


def classifier_figures(judged: Judged) -> Figures:
    """Every figure of a classifier, each rate followed by its 95 % interval (`NAME_95`, or None) by group.

    `sensitivity`, `specificity`, `accuracy` and the predictive values (`ppv_at_5` where 5 % have COVID) are of the
    likelier class of every image, `told_…` those of what users are told, where Indeterminate is neither. Rates are in
    [0, 1], None where an image of the kind is lacking; `aurc` is the area under the risk-coverage curve; `reliability`
    holds (mean P(COVID), share of COVID, images) by bin; `confusion` counts what is told by what is true.
    """
    images = np.arange(len(judged.positive))
    found = _rates(judged, images)
    spread = metrics.bootstrap(lambda drawn: _rates(judged, drawn), judged.groups)
    return {
        "images": len(images),
        "covid": int(judged.positive.sum()),
        "groups": len(set(judged.groups.tolist())),
        **with_intervals(found, spread),
        "confusion": metrics.confusion(np.where(judged.positive, COVID, NON_COVID), judged.told, TOLD),
        "reliability": metrics.reliability(judged.predicted, judged.positive),
    }


def _rates(judged: Judged, drawn: Indices) -> Rates:
    predicted, positive, told = judged.predicted[drawn], judged.positive[drawn], judged.told[drawn]
    named, answered = predicted >= 0.5, told != INDETERMINATE
    wrong, confidence = named != positive, np.maximum(predicted, 1 - predicted)
    found: Rates = {
        "auroc": metrics.auroc(predicted, positive),
        "accuracy": metrics.mean(~wrong),
        "sensitivity": metrics.sensitivity(named, positive),
        "specificity": metrics.specificity(named, positive),
        "specificity_at_90_sensitivity": metrics.specificity_at(SENSITIVE, predicted, positive),
        "brier": metrics.brier(predicted, positive),
        "ece": metrics.expected_calibration_error(predicted, positive),
        "aurc": metrics.area_under_risk_coverage(confidence, wrong),
        "answered": metrics.mean(answered),
        "error_among_answered": metrics.mean(wrong[answered]),
        "ece_among_answered": metrics.expected_calibration_error(predicted[answered], positive[answered]),
        "told_covid_of_covid": metrics.mean(told[positive] == COVID),
        "told_non_covid_of_non_covid": metrics.mean(told[~positive] == NON_COVID),
    }
    pairs = {
        "": (metrics.mean(named[positive]), metrics.mean(named[~positive])),
        "told_": (found["told_covid_of_covid"], metrics.mean(told[~positive] == COVID)),
    }
    negative_pairs = {
        "": (metrics.mean(~named[~positive]), metrics.mean(~named[positive])),
        "told_": (found["told_non_covid_of_non_covid"], metrics.mean(told[positive] == NON_COVID)),
    }
    for percent in PREVALENCES:
        for start in pairs:
            found[f"{start}ppv_at_{percent}"] = metrics.predictive_value(*pairs[start], percent / 100)
            found[f"{start}npv_at_{percent}"] = metrics.predictive_value(*negative_pairs[start], 1 - percent / 100)
    return found


def gate_figures(predictions: Predictions, point: Figures) -> Figures:
    """What the gate refuses and mixes up, with 95 % intervals by group. Rates are in [0, 1]; None where no such image.

    `confusion` counts what the gate says by what is true.
    """
    gate = Gate(predictions.classes, point["operating_point"]["other_threshold"], "")
    decided = np.array([gate.scan(logits) for logits in predictions.logits])
    truth = np.array(predictions.classes)[predictions.targets]

    def rates(drawn: Indices) -> Rates:
        said, true = decided[drawn], truth[drawn]
        scans = true != OTHER
        mixed = (said != true) & (said != OTHER)
        return {
            "scans_refused": metrics.mean(said[scans] == OTHER),
            "scans_mixed_up": metrics.mean(mixed[scans]),
            "others_refused": metrics.mean(said[~scans] == OTHER),
        }

    images = np.arange(len(truth))
    return {
        "images": len(truth),
        "groups": len(set(predictions.groups.tolist())),
        **with_intervals(rates(images), metrics.bootstrap(rates, predictions.groups)),
        "confusion": metrics.confusion(truth, decided, predictions.classes),
    }


def with_intervals(found: Rates, spread: Mapping[str, Any]) -> Figures:
    """Each rate followed by its interval, `NAME_95`."""
    return {key: value for name in found for key, value in ((name, found[name]), (f"{name}_95", spread[name]))}


def table(figures: Figures, shown: Sequence[str] = SHOWN) -> str:
    """The main figures by source as aligned text; `figures` holds those of each source by its name."""
    sources = {name: values for name, values in figures.items() if isinstance(values, dict)}
    columns = [name for name in shown if any(name in values for values in sources.values())]
    lines = [
        ["source", *columns],
        *([name, *(_shown(values.get(column)) for column in columns)] for name, values in sources.items()),
    ]
    widths = [max(len(line[i]) for line in lines) for i in range(len(columns) + 1)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return "-".join(f"{part:.3f}" for part in value)
    return "" if value is None else f"{value:.3f}" if isinstance(value, float) else str(value)
