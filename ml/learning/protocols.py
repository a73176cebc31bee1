"""One task judged by several protocols side by side: the kinder the protocol, the better the figures look."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ml.learning.calibration import read_calibration
from ml.learning.evaluation import NAME as METRICS
from ml.learning.evaluation import Figures, Judged, classifier_figures, evaluate, judge, table
from ml.learning.manifest import ManifestError, read_manifest
from ml.learning.predictions import Predictions, read_predictions
from ml.learning.recipe import left_out_source, read_recipe

NAME = "protocols.json"
GROUP, GROUP_FOLDS, RANDOM = "group", "group-folds", "random"
LEFT_OUT, EXTERNAL, OFFICIAL = "leave one source out", "external", "official split"
ELSEWHERE = (LEFT_OUT, EXTERNAL)
ALL = "all sources"
TITLES = {GROUP: "by group", GROUP_FOLDS: "by group", RANDOM: "random"}


def compare(run: Path, left_out: Sequence[Path], folds: Sequence[Path], external: Judged | None) -> list[Figures]:
    """The figures of a classifier by protocol, kindest first; written to `protocols.json`.

    Each has its `protocol`, what it was `tested_on`, the `runs`, and the `figures`. `folds` are runs of the same task
    whose test images are judged together where protocol and source to learn from (`only`) are the same; `left_out` are
    runs that never saw a source, each judged on it and all together; `external` is what the run says of pictures from
    elsewhere. Every run is calibrated. The gate has its own test split only. Raises ManifestError.
    """
    task = read_recipe(run).task
    if task == "gate":
        if left_out or folds or external is not None:
            raise ManifestError("The gate is judged on its own test split only; leave the other protocols out.")
        return _written(run, [])
    wrong = [folder for folder in (*left_out, *folds) if read_recipe(folder).task != task]
    if wrong:
        raise ManifestError(f"{wrong[0]} is a run of {read_recipe(wrong[0]).task}, not of {task}; name runs of {task}.")
    found = [
        *_of_folds([folder for folder in folds if read_recipe(folder).protocol == RANDOM]),
        *_of_folds([folder for folder in folds if read_recipe(folder).protocol != RANDOM]),
        *_own(run),
        *_left_out(left_out),
    ]
    if external is not None:
        found.append(_row(EXTERNAL, ", ".join(sorted(set(external.sources.tolist()))), [run], external))
    return _written(run, found)


def protocol_table(compared: Sequence[Figures]) -> str:
    """The main figures of each protocol as aligned text."""
    return table({f"{row['protocol']}: {row['tested_on']}": row["figures"] for row in compared})


def official_sources(run: Path) -> set[str]:
    """The sources that come with an official split in the manifest of a run; none where it is not there any more."""
    try:
        return {row.source for row in read_manifest(Path(read_recipe(run).data)) if row.split}
    except ManifestError:
        return set()


def shared_groups(predictions: Predictions) -> float:
    """The share of the test images whose group was trained on too, in [0, 1]: 0 but for a random split."""
    trained = predictions.groups[predictions.splits == "train"]
    return float(np.mean(np.isin(predictions.groups[predictions.splits == "test"], trained)))


def splits_groups(predictions: Predictions) -> bool:
    """Whether any group lies in two of the splits."""
    pairs = set(zip(predictions.groups.tolist(), predictions.splits.tolist(), strict=True))
    return len(pairs) > len({group for group, _ in pairs})


def _written(run: Path, found: list[Figures]) -> list[Figures]:
    (run / NAME).write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return found


def _own(run: Path) -> list[Figures]:
    """The run's own test split, over all and on each source with an official split, from its `metrics.json`."""
    try:
        measured = json.loads((run / METRICS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        measured = evaluate(run)
    recipe = read_recipe(run)
    first = {"protocol": TITLES[recipe.protocol], "tested_on": recipe.only or ALL, "runs": [run.name]}
    rows = [{**first, "figures": measured["all"]}]
    for source in sorted(official_sources(run) & set(measured)) if recipe.protocol == GROUP else []:
        rows.append({**first, "protocol": OFFICIAL, "tested_on": source, "figures": measured[source]})
    return rows


def _of_folds(runs: Sequence[Path]) -> list[Figures]:
    """A row for the runs that learned from all sources, and for those that learned from each one alone."""
    learned_from = {run: read_recipe(run).only for run in runs}
    return [
        _together([run for run in runs if learned_from[run] == only]) for only in sorted(set(learned_from.values()))
    ]


def _together(runs: Sequence[Path]) -> Figures:
    recipes = [read_recipe(run) for run in runs]
    if len({recipe.fold for recipe in recipes}) < len(recipes):
        raise ManifestError(f"The runs {', '.join(map(str, runs))} hold a fold twice; name each fold's run once.")
    parts, only, protocol = [read_predictions(run) for run in runs], recipes[0].only, recipes[0].protocol
    judged = [_test(part, read_calibration(run)) for part, run in zip(parts, runs, strict=True)]
    official = protocol == GROUP and only in official_sources(runs[0])
    title = OFFICIAL if official else TITLES[protocol]
    title += f", {len(runs)} folds" if len(runs) > 1 else ""
    title += ", learned from it alone" if only else ""
    weights = [len(part.positive) for part in judged]
    shared = float(np.average([shared_groups(part) for part in parts], weights=weights))
    return {**_row(title, only or ALL, runs, Judged.joined(judged)), "shared_groups": shared}


def _left_out(runs: Sequence[Path]) -> list[Figures]:
    judged = []
    for run in runs:
        said = judge(read_predictions(run), read_calibration(run))
        judged.append(said.where(said.sources == left_out_source(run)))
    rows = [_row(LEFT_OUT, left_out_source(run), [run], part) for run, part in zip(runs, judged, strict=True)]
    if len(rows) > 1:
        rows.append(_row(LEFT_OUT, "each left out in turn", runs, Judged.joined(judged)))
    return rows


def _row(protocol: str, tested_on: str, runs: Sequence[Path], judged: Judged) -> Figures:
    names = [run.name for run in runs]
    return {"protocol": protocol, "tested_on": tested_on, "runs": names, "figures": classifier_figures(judged)}


def _test(predictions: Predictions, point: Figures) -> Judged:
    return judge(predictions.where(predictions.splits == "test"), point)
