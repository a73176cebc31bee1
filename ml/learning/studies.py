"""How good are verdicts on studies: the pictures of each group judged together, by several rules, and one by one.

A rule is chosen by the log loss (Good 1952) on validation groups, which punishes what is surer than it should be; test
groups then say how good it is, and sources left out how good it is elsewhere.
"""

import json
import math
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ml.classifier import COVID, INDETERMINATE
from ml.learning import metrics
from ml.learning.calibration import probabilities, read_calibration
from ml.learning.evaluation import Figures, Judged, judge, table, with_intervals
from ml.learning.manifest import ManifestError
from ml.learning.metrics import Rates
from ml.learning.predictions import Predictions, read_predictions
from ml.learning.recipe import left_out_source, read_recipe
from ml.reading import Reading
from ml.study import conclude, log_odds, together

NAME = "studies.json"
SERVED, ONE_BY_ONE = "mean of log odds", "one by one"
LEAST = 2
RULE_COLUMNS = ("log_loss", "brier", "auroc", "confidence", "accuracy", "answered", "error_among_answered")
COLUMNS = (
    *("judged", "covid", "groups", "auroc", "auroc_95", "confidence", "accuracy", "ece"),
    *("answered", "answered_95", "error_among_answered", "error_among_answered_95"),
)
Rule = Callable[[Sequence[float]], float]


def _trimmed(found: Sequence[float]) -> float:
    cut = len(found) // 5
    return together(sorted(found)[cut : len(found) - cut])


def _top(found: Sequence[float]) -> float:
    return float(np.mean(sorted(found)[-3:]))


def _noisy_or(found: Sequence[float]) -> float:
    return 1 - math.prod(1 - each for each in found)


def _share(found: Sequence[float]) -> float:
    return float(np.mean(np.asarray(found) >= 0.5))


def _sum(found: Sequence[float]) -> float:
    return 1 / (1 + math.exp(-min(max(sum(map(log_odds, found)), -30.0), 30.0)))


RULES: dict[str, Rule] = {
    SERVED: together,
    "mean of log odds without the outer fifths": _trimmed,
    "median": lambda found: float(np.median(found)),
    "mean of P(COVID)": lambda found: float(np.mean(found)),
    "mean of the three highest": _top,
    "highest": max,
    "noisy or": _noisy_or,
    "share at 0.5 or more": _share,
    "sum of log odds": _sum,
}


@dataclass(frozen=True)
class Group:
    """The readings of a group's pictures, as `Reader.read` would give them; `positive` where the group has COVID."""

    source: str
    name: str
    positive: bool
    readings: list[Reading]


def evaluate_studies(run: Path, left_out: Sequence[Path] = ()) -> Figures:
    """Figures of a calibrated classifier's run on groups of two and more pictures; written to `studies.json`.

    `rules` holds the figures of each rule on the validation and test groups. `test` holds those of the rule that is
    served, over all and by source, with 95 % intervals by group, and `one_by_one` those of the same groups' pictures;
    `left_out` the same of runs that never saw a source, on that source, calibrated without it. `limits` says how many
    validation groups the class with fewer has, and how many would be needed to fit limits for studies.
    Raises ManifestError.
    """
    task = read_recipe(run).task
    if task == "gate" or any(read_recipe(folder).task != task for folder in left_out):
        raise ManifestError(
            "Studies are judged by a classifier: name a run of ct or xray, and others of the same task."
        )
    predictions, point = read_predictions(run), read_calibration(run)
    studies = {split: groups(predictions.where(predictions.splits == split), task, point) for split in ("val", "test")}
    if not all(studies.values()):
        raise ManifestError(f"{run} has no groups of {LEAST} and more pictures to validate and to test with.")
    operating = point["operating_point"]
    result = {
        "rule": SERVED,
        "rules": {
            name: {split: measured(verdicts(found, operating, rule)) for split, found in studies.items()}
            for name, rule in RULES.items()
        },
        "limits": {
            "fewest": min(sum(each.positive == positive for each in studies["val"]) for positive in (False, True)),
            "needed": math.ceil(1 / operating["target_error"] - 1 - 1e-9),
        },
        **_both_ways(predictions.where(predictions.splits == "test"), task, point),
        "left_out": {folder.name: _left_out(folder, task) for folder in left_out},
    }
    (run / NAME).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return result


def read_studies(run: Path) -> Figures:
    """What `evaluate_studies` wrote. Raises ManifestError."""
    try:
        fields: Figures = json.loads((run / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise ManifestError(
            f"{run} has no figures on studies; run: python -m ml evaluate-studies --run {run}"
        ) from None
    return fields


def published(run: Path) -> Figures:
    """What ships of it with a model: the figures of the served rule over all sources. Raises ManifestError."""
    found = read_studies(run)
    return {
        "rule": found["rule"],
        "limits": found["limits"],
        "test": found["test"]["all"],
        "one_by_one": found["one_by_one"]["all"],
        "left_out": {name: ways["test"]["all"] for name, ways in found["left_out"].items()},
    }


def groups(predictions: Predictions, task: str, point: Figures) -> list[Group]:
    """The groups of one source and class that have at least two pictures."""
    predicted = probabilities(predictions, point["calibration"])
    strange = predictions.damping < point["operating_point"]["least_damping"]
    members: defaultdict[tuple[str, str, bool], list[Reading]] = defaultdict(list)
    names = zip(predictions.sources.tolist(), predictions.groups.tolist(), predictions.targets.tolist(), strict=True)
    for (source, name, target), probability, far in zip(names, predicted.tolist(), strange.tolist(), strict=True):
        positive = predictions.classes[target] == COVID
        members[source, name, positive].append(_reading(task, probability, "unfamiliar" if far else ""))
    return [Group(*key, readings) for key, readings in sorted(members.items()) if len(readings) >= LEAST]


def verdicts(found: Sequence[Group], operating: Figures, rule: Rule = together) -> Judged:
    """What `ml.study` says of each group; where `Judged` has pictures these are studies."""
    concluded = [conclude(group.readings, group.readings[0].modality, operating, rule) for group in found]
    names = np.array([group.name for group in found])
    return Judged(
        names,
        np.array([group.source for group in found]),
        names,
        np.array([group.positive for group in found], dtype=bool),
        np.array([study.probability for study in concluded], dtype=np.float64),
        np.array([study.verdict for study in concluded]),
    )


def measured(judged: Judged) -> Rates:
    """The figures of some studies or pictures, in [0, 1] but for `log_loss`; `answered` is where a class is named.

    A mean `confidence` above the `accuracy` would be that of a rule surer than it should be.
    """
    answered = judged.told != INDETERMINATE
    return {
        "log_loss": metrics.log_loss(judged.predicted, judged.positive),
        "brier": metrics.brier(judged.predicted, judged.positive),
        "ece": metrics.expected_calibration_error(judged.predicted, judged.positive),
        "auroc": metrics.auroc(judged.predicted, judged.positive),
        "confidence": metrics.mean(judged.confidence),
        "accuracy": metrics.mean(~judged.wrong),
        "answered": metrics.mean(answered),
        "error_among_answered": metrics.mean(judged.wrong[answered]),
    }


def study_tables(result: Figures) -> str:
    """What `evaluate_studies` found, as aligned text."""
    rules = {f"{split}: {name}": result["rules"][name][split] for split in ("val", "test") for name in result["rules"]}
    both = {"": result, **result["left_out"]}
    served = {
        " ".join(filter(None, (run, source, way))): figures
        for run, ways in both.items()
        for way, key in (("studies", "test"), (ONE_BY_ONE, "one_by_one"))
        for source, figures in ways[key].items()
    }
    limits = (
        "A class is named beyond the limits of single pictures: limits for studies would need {needed} groups of each "
        "class to validate with; of one there are {fewest}."
    )
    return "\n\n".join((table(rules, RULE_COLUMNS), table(served, COLUMNS), limits.format(**result["limits"])))


def _both_ways(part: Predictions, task: str, point: Figures) -> Figures:
    """The figures of the served rule, and those of the pictures of the same groups one by one."""
    judged = verdicts(groups(part, task, point), point["operating_point"])
    alone = judge(part.where(np.isin(part.groups, judged.groups)), point)
    return {"test": _by_source(judged), "one_by_one": _by_source(alone)}


def _left_out(run: Path, task: str) -> Figures:
    predictions = read_predictions(run)
    part = predictions.where(predictions.sources == left_out_source(run))
    return _both_ways(part, task, read_calibration(run))


def _by_source(judged: Judged) -> Figures:
    parts = judged.by_source()
    return {name: _figures(part) for name, part in ({"all": judged} | (parts if len(parts) > 1 else {})).items()}


def _figures(judged: Judged) -> Figures:
    spread = metrics.bootstrap(lambda drawn: measured(judged.where(drawn)), judged.groups)
    counts = {
        "judged": len(judged.files),
        "covid": int(judged.positive.sum()),
        "groups": len(set(judged.groups.tolist())),
    }
    return counts | with_intervals(measured(judged), spread)


def _reading(modality: str, probability: float, doubt: str) -> Reading:
    return Reading(
        modality=modality,
        scan=modality,
        verdict=INDETERMINATE,
        probability=probability,
        confidence=max(probability, 1 - probability),
        reason=doubt,
        quality=doubt or "ok",
        model=modality,
        version="",
        model_sha256="",
        overlay=None,
        overlay_size=None,
        distance=0.0,
    )
