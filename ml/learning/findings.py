"""What the figures of a model say against it, as sentences for its card; each is there only where a figure says so."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ml.learning.protocols import ELSEWHERE, EXTERNAL

Figures = Mapping[str, Any]

CHANCE, CLOSE_TO_CHANCE = 0.5, 0.75
FEW = 20
LOST = 0.05
GAP = 0.1
OFTEN_WRONG = 0.5


def percent(share: float) -> str:
    """A rate as people say it, such as `7 %`, `0.4 %` or `less than 0.1 %`."""
    if 0 < share < 0.001:
        return "less than 0.1 %"
    return f"{100 * share:.{1 if 0 < share < 0.02 or 0.98 < share < 1 else 0}f} %"


def with_interval(figures: Figures, name: str) -> str:
    """A figure with its 95 % interval, such as `0.92 (0.87 to 0.96)`."""
    value, interval = figures.get(name), figures.get(f"{name}_95")
    if value is None:
        return "not measurable"
    return f"{value:.3f} ({interval[0]:.3f} to {interval[1]:.3f})" if interval else f"{value:.3f}"


def known_failures(
    figures: Figures, protocols: Sequence[Figures], probes: Figures, point: Figures, gate: bool
) -> list[str]:
    """Every failure that the figures show: `metrics.json`, `protocols.json`, `probes.json` and `calibration.json`."""
    sources = {name: values for name, values in figures.items() if name != "all" and isinstance(values, dict)}
    if gate:
        return [*_of_the_gate(figures["all"], sources), *_gate_photos(probes)]
    return [
        *_elsewhere(protocols),
        *_by_source(sources),
        *_controls(probes),
        *_photos(probes),
        *_confidence(figures["all"], sources, point),
        *_screening(figures["all"]),
    ]


def _elsewhere(protocols: Sequence[Figures]) -> Iterator[str]:
    rows = [row for row in protocols if row["protocol"] in ELSEWHERE]
    if not rows:
        yield "How it does at a hospital that is not in the data was **not measured** in this evaluation."
    for row in rows:
        found = row["figures"]
        if found["auroc"] is None:
            continue
        where = "pictures from elsewhere" if row["protocol"] == EXTERNAL else "a source it had not learned from"
        told = f"On {where} ({row['tested_on']}) its AUROC was {with_interval(found, 'auroc')}"
        if found["auroc"] < CLOSE_TO_CHANCE:
            yield f"**{told}: at a hospital that is not in the data it is close to chance.**{_errors(found)}"
        else:
            yield f"{told}.{_errors(found)}"


def _errors(found: Figures) -> str:
    if found["error_among_answered"] is None:
        return " It answered none of them."
    answered, wrong = percent(found["answered"]), percent(found["error_among_answered"])
    return f" It gave a definite answer to {answered}, and {wrong} of these were wrong."


def _by_source(sources: Figures) -> Iterator[str]:
    for name, found in sources.items():
        fewest = min(found["covid"], found["images"] - found["covid"])
        interval = found["auroc_95"]
        if found["auroc"] is None:
            only = "with" if found["covid"] else "without"
            yield (
                f"{name} has pictures {only} COVID only, so that whether the model tells COVID from "
                "its absence there cannot be measured; it may know the source instead of the disease."
            )
        elif found["auroc"] <= CHANCE:
            yield f"On {name} it does no better than chance: AUROC {with_interval(found, 'auroc')}."
        elif interval and interval[0] <= CHANCE:
            yield f"On {name} it may do no better than chance: AUROC {with_interval(found, 'auroc')}."
        if found["auroc"] is not None and fewest < FEW:
            kind = "with" if found["covid"] == fewest else "without"
            yield f"The figures of {name} rest on {fewest} pictures {kind} COVID; take them with care."


def _controls(probes: Figures) -> Iterator[str]:
    controls = probes.get("negative_control", {})
    for name, title in (("lungs blacked out", "the lungs blacked out"), ("border only", "only the border left")):
        for part, found in controls.get(name, {}).items():
            interval = found["auroc_95"]
            if interval and interval[0] > CHANCE:
                where = "over all sources" if part == "all" else f"within {part}"
                yield (
                    f"With {title} it still tells the classes apart {where} (AUROC {with_interval(found, 'auroc')}; "
                    "0.5 would be sound): there is something outside the lungs that it goes by."
                )


def _photos(probes: Figures) -> Iterator[str]:
    before = probes.get("intact", {}).get("auroc")
    for name, severities in probes.get("robustness", {}).items():
        for severity, found in severities.items():
            if before is not None and found["auroc"] is not None and before - found["auroc"] > LOST:
                yield (
                    f"Phone photos, {name}: from severity {severity} of 3 on AUROC falls from {before:.3f} to "
                    f"{found['auroc']:.3f}, and {percent(found['changed'])} of the pictures get the other class."
                )
                break


def _confidence(overall: Figures, sources: Figures, point: Figures) -> Iterator[str]:
    target, wrong = point["operating_point"].get("target_error"), overall["error_among_answered"]
    if target is not None and wrong is not None and wrong > target:
        yield f"Of its definite answers on test pictures {percent(wrong)} were wrong; {percent(target)} was aimed at."
    for name, found in sources.items():
        if found["ece"] > GAP:
            yield (
                f"On {name} the stated probability is off by {percent(found['ece'])} on average; do not read it as a "
                "risk there."
            )


def _screening(overall: Figures) -> Iterator[str]:
    for percents in (1, 5, 20):
        value = overall[f"told_ppv_at_{percents}"]
        if value is not None and value < OFTEN_WRONG:
            yield (
                f"Where {percents} % of the people have COVID, only {percent(value)} of its answers COVID would be "
                "right: it must not be used to screen there."
            )


def _of_the_gate(overall: Figures, sources: Figures) -> Iterator[str]:
    if overall["scans_refused"]:
        yield f"It refuses {percent(overall['scans_refused'])} of chest scans."
    if overall["scans_mixed_up"]:
        yield f"It takes {percent(overall['scans_mixed_up'])} of chest scans for the other kind."
    for name, found in sources.items():
        if found["scans_refused"]:
            yield f"Of the scans of {name} it refuses {percent(found['scans_refused'])}."
        if found["others_refused"] is not None and found["others_refused"] < 1:
            yield f"Of the pictures of {name}, which are no chest scans, {percent(1 - found['others_refused'])} get by."
    yield "Kinds of pictures that are not in its data may get by; which of them do was not measured."


def _gate_photos(probes: Figures) -> Iterator[str]:
    before = probes.get("intact", {}).get("scans_refused") or 0.0
    for name, severities in probes.get("robustness", {}).items():
        for severity, found in severities.items():
            if (found["scans_refused"] or 0.0) - before > LOST:
                yield (
                    f"Phone photos, {name}: from severity {severity} of 3 on it refuses "
                    f"{percent(found['scans_refused'])} of chest scans."
                )
                break
