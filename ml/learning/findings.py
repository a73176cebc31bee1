"""What the figures of a model say against it, as sentences for its card; each is there only where a figure says so."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ml.classifier import COVID, NON_COVID
from ml.learning.protocols import ELSEWHERE, EXTERNAL

Figures = Mapping[str, Any]

CHANCE, CLOSE_TO_CHANCE = 0.5, 0.75
FEW = 20
LOST = 0.05
GAP = 0.1
MANY_WRONG = 0.1
OFTEN_WRONG = 0.5


def percent(share: float) -> str:
    """A rate as people say it, such as `27 %`, `0.4 %` or `less than 0.1 %`."""
    if 0 < share < 0.001:
        return "less than 0.1 %"
    return f"{100 * share:.{0 if 0.1 <= share <= 0.9 else 1}f} %".replace(".0 %", " %")


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
        where = "pictures from elsewhere" if row["protocol"] == EXTERNAL else "a source it had not learned from"
        told = f"On {where} ({row['tested_on']}) its AUROC was {with_interval(found, 'auroc')}"
        if found["auroc"] is not None and found["auroc"] < CLOSE_TO_CHANCE:
            yield f"**{told}: at a hospital that is not in the data it is close to chance.** {_errors(found)}"
        elif (found["error_among_answered"] or 0) > MANY_WRONG:
            yield f"{told}. {_errors(found)}"


def _errors(found: Figures) -> str:
    if found["error_among_answered"] is None:
        return "It gave a definite answer to none of them."
    answered, wrong = percent(found["answered"]), percent(found["error_among_answered"])
    return f"It gave a definite answer to {answered}, and {wrong} of these were wrong."


def _by_source(sources: Figures) -> Iterator[str]:
    for kind, only in (
        ("without", [name for name, found in sources.items() if not found["covid"]]),
        ("with", [name for name, found in sources.items() if found["covid"] == found["images"]]),
    ):
        if only:
            yield (
                f"Tested pictures {kind} COVID only: {', '.join(only)}. Whether it tells COVID from its absence there "
                "cannot be measured; it may know the source instead of the disease."
            )
    for name, found in sources.items():
        if found["auroc"] is None:
            continue
        interval, without = found["auroc_95"], found["images"] - found["covid"]
        if found["auroc"] <= CHANCE:
            yield f"On {name} it does no better than chance: AUROC {with_interval(found, 'auroc')}."
        elif interval and interval[0] <= CHANCE:
            yield f"On {name} it may do no better than chance: AUROC {with_interval(found, 'auroc')}."
        if min(found["covid"], without) < FEW:
            fewest = f"{without} pictures without" if without < found["covid"] else f"{found['covid']} pictures with"
            yield f"The figures of {name} rest on {fewest} COVID; take them with care."


def _controls(probes: Figures) -> Iterator[str]:
    for name, title, what in (
        ("lungs blacked out", "the lungs blacked out", "the lungs, or by those parts of them that stay in sight"),
        ("border only", "only the border left", "the lungs"),
    ):
        found = probes.get("negative_control", {}).get(name, {})
        above = [
            f"{'over all sources' if part == 'all' else f'within {part}'} (AUROC {with_interval(figures, 'auroc')})"
            for part, figures in found.items()
            if figures["auroc_95"] and figures["auroc_95"][0] > CHANCE
        ]
        if above:
            yield (
                f"With {title} it should fall to chance, 0.5, and does not: {'; '.join(above)}. It goes, at least in "
                f"part, by something other than {what}."
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
    target = point["operating_point"].get("target_error", 1)
    for truth, other in ((COVID, NON_COVID), (NON_COVID, COVID)):
        told = overall["confusion"].get(truth, {})
        if told and told[other] / sum(told.values()) > target:
            share = percent(told[other] / sum(told.values()))
            yield f"Of the tested pictures that are {truth} {share} are called {other}; {percent(target)} was aimed at."
    off = [f"{name} ({percent(found['ece'])})" for name, found in sources.items() if found["ece"] > GAP]
    if off:
        yield f"The stated probability is off, on average, on {', '.join(off)}: do not read it as a risk there."


def _screening(overall: Figures) -> Iterator[str]:
    values = {percents: overall[f"told_ppv_at_{percents}"] for percents in (1, 5, 20)}
    for percents, value in values.items():
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
