"""A model's card: data, protocol, every figure with its interval, plots, known failures, use and misuse.

After Mitchell et al. 2019, "Model Cards for Model Reporting", with the items of CLAIM (Mongan et al. 2020) and
TRIPOD+AI (Collins et al. 2024). Nothing in it is written by hand: each number comes from the files of the run.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import jinja2
from matplotlib.figure import Figure

from ml.classifier import COVID, NON_COVID
from ml.gate import OTHER
from ml.images import INPUT_SIDE, PREPROCESSING_VERSION
from ml.learning import evaluation, plots, probing, protocols, studies
from ml.learning.calibration import read_calibration
from ml.learning.evaluation import PREVALENCES, Figures, Judged, judge
from ml.learning.findings import known_failures, percent, with_interval
from ml.learning.manifest import ManifestError
from ml.learning.metrics import LEAST_GROUPS, RESAMPLES
from ml.learning.predictions import NOVELTY, Predictions, read_predictions
from ml.learning.recipe import read_recipe

NAME, GALLERY, TEMPLATE = "card.md", "worst-errors.png", "card.md.jinja"
READS = {"ct": "axial chest CT slices", "xray": "frontal chest X-rays", "gate": "any picture"}
MASKS = {
    "ct": "The lungs were found in each slice by their darkness; the outline stays, and may still tell something.",
    "xray": "The lungs were covered by two ellipses, the same in every picture; their margins stay in part.",
}


def write_card(run: Path, out: Path) -> Path:
    """Write `card.md` and its plots into the folder `out`, from what `evaluate` left in the run; returns the card.

    The gallery of the worst errors goes into the run folder instead, since it shows pictures of the dataset.
    Raises ManifestError.
    """
    figures = _read(run, evaluation.NAME)
    if figures is None:
        raise ManifestError(f"{run} is not evaluated; run: python -m ml evaluate --run {run}")
    compared, probes = _read(run, protocols.NAME) or [], _read(run, probing.NAME) or {}
    predictions, point, recipe = read_predictions(run), read_calibration(run), read_recipe(run)
    test = predictions.where(predictions.splits == "test")
    gate = OTHER in predictions.classes
    judged = None if gate else judge(test, point)
    out.mkdir(parents=True, exist_ok=True)
    for name, figure in _plots(figures, compared, probes, judged).items():
        plots.save(figure, out / f"{name}.png")
    if judged is not None and judged.wrong.any():
        gallery(run, judged)
    text = _template().render(
        title=recipe.task,
        run=run.name,
        gate=gate,
        reads=READS[recipe.task],
        answers=", ".join(predictions.classes) if gate else "COVID, Non-COVID or Indeterminate, with P(COVID)",
        side=INPUT_SIDE,
        preprocessing=PREPROCESSING_VERSION,
        config=asdict(recipe),
        damped=(run / NOVELTY).exists(),
        point=point,
        operating={name: value for name, value in point["operating_point"].items() if isinstance(value, float | int)},
        data={", ".join(kind): splits for kind, splits in sorted(predictions.counts().items())},
        split_groups=protocols.splits_groups(predictions),
        one_class=[] if judged is None else one_class(predictions),
        sources={name: values for name, values in figures.items() if isinstance(values, dict)},
        overall=figures["all"],
        protocols=compared,
        studies=_read(run, studies.NAME),
        one_by_one=studies.ONE_BY_ONE,
        elsewhere=any(row["protocol"] in protocols.ELSEWHERE for row in compared),
        probes=probes,
        masks=MASKS.get(recipe.task, ""),
        worst=[] if judged is None else worst(judged),
        gallery=GALLERY,
        failures=known_failures(figures, compared, probes, point, gate),
        intended=_intended(recipe.task),
        misuse=_misuse(gate),
        prevalences=PREVALENCES,
        resamples=RESAMPLES,
        least_groups=LEAST_GROUPS,
        figure=with_interval,
        rate=_rate,
        percent=percent,
    )
    (out / NAME).write_text(re.sub(r"\n{3,}", "\n\n", text), encoding="utf-8")
    return out / NAME


def one_class(predictions: Predictions) -> list[str]:
    """The sources that have images of one class only."""
    found = zip(predictions.sources.tolist(), predictions.targets.tolist(), strict=True)
    sources = [source for source, _ in set(found)]
    return sorted(source for source in set(sources) if sources.count(source) == 1)


def worst(judged: Judged) -> list[tuple[str, str, float]]:
    """(source, truth, P(COVID)) of the errors that the model was surest of."""
    chosen = judged.where(plots.worst_first(judged)[: plots.WORST])
    truths = [COVID if positive else NON_COVID for positive in chosen.positive]
    return list(zip(chosen.sources.tolist(), truths, chosen.predicted.tolist(), strict=True))


def gallery(run: Path, judged: Judged) -> None:
    """The pictures of the worst errors, into the run folder; none where the pictures are not there any more."""
    if all(Path(file).exists() for file in judged.where(plots.worst_first(judged)[: plots.WORST]).files.tolist()):
        plots.save(plots.worst_errors(judged), run / GALLERY)


def _plots(
    figures: Figures, compared: Sequence[Figures], probes: Figures, judged: Judged | None
) -> Mapping[str, Figure]:
    drawn = {"confusion": plots.confusion(figures["all"]["confusion"])}
    if probes:
        drawn["robustness"] = plots.bars(*_robustness(probes))
    if judged is None:
        return drawn
    drawn |= {
        "roc": plots.roc(judged),
        "reliability": plots.reliability(figures["all"]["reliability"]),
        "risk-coverage": plots.risk_coverage(judged),
    }
    if len(compared) > 1:
        rows = [(f"{row['protocol']}\n{row['tested_on']}", row["figures"]) for row in compared]
        drawn["protocols"] = plots.forest(_aurocs(rows))
    if probes.get("negative_control"):
        rows = [
            (f"{'as they are' if name == probing.INTACT else name}\n{protocols.ALL if part == 'all' else part}", found)
            for name, parts in probes["negative_control"].items()
            for part, found in parts.items()
        ]
        drawn["negative-control"] = plots.forest(_aurocs(rows))
    return drawn


def _aurocs(rows: Sequence[tuple[str, Figures]]) -> list[tuple[str, float, list[float] | None]]:
    return [(name, found["auroc"], found["auroc_95"]) for name, found in rows if found["auroc"] is not None]


def _robustness(probes: Figures) -> tuple[dict[str, list[float]], float, str]:
    """What `plots.bars` draws: AUROC by corruption and severity, of the gate the share of scans refused."""
    name, label = ("auroc", "AUROC") if "auroc" in probes["intact"] else ("scans_refused", "share of scans refused")
    values = {
        corruption: [found[name] or 0.0 for found in severities.values()]
        for corruption, severities in probes["robustness"].items()
    }
    return values, probes["intact"][name] or 0.0, label


def _intended(task: str) -> list[str]:
    if task == "gate":
        return ["To refuse pictures that are no chest CT slice and no chest X-ray, before a classifier answers."]
    return [
        f"To learn from, to teach with, and to study: a second look at {READS[task]} of adults by health "
        "workers who know its figures.",
        "One picture at a time, or the pictures of one study; the answer Indeterminate is an answer.",
        "Where it is to be relied on for anything, first measure it there: `python -m ml evaluate --external` with a "
        "manifest of your own pictures gives every figure of this card.",
    ]


def _misuse(gate: bool) -> list[str]:
    if gate:
        return ["It does not say whether a scan is good enough to be judged, nor whether a picture is of one patient."]
    return [
        "To diagnose, to rule COVID out, or in place of RT-PCR.",
        "To screen people who are not ill: see how often an answer would be right where few have COVID.",
        "At a hospital where it was not measured.",
        "For children: sources known to be of children were left out of its data.",
        "For other parts of the body, or other views.",
        "To tell COVID from other illnesses of the lungs: its other class is whatever the sources without COVID hold.",
    ]


def _rate(figures: Figures, name: str) -> str:
    return "" if figures.get(name) is None else with_interval(figures, name)


def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(TEMPLATE)


def _read(run: Path, name: str) -> Any:
    """A JSON file of the run, or None where there is none."""
    try:
        return json.loads((run / name).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
