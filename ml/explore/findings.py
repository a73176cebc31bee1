"""What stands out, in sentences: the first thing that a reader of the report sees."""

from collections.abc import Iterator

from ml.explore.chapter import Chapter
from ml.explore.confounds import ClassProbe, Confounds
from ml.explore.duplicates import CROSSINGS
from ml.learning.tasks import COVID_CLASSES


def findings(chapter: Chapter) -> list[str]:
    """Sentences about one modality: class balance, near-duplicates, confounds."""
    parts = [*_one_class(chapter), *_duplicates(chapter)]
    return [*parts, *(_confounds(chapter.confounds) if chapter.confounds else ())]


def percent(share: float) -> str:
    """A share as whole per cent, which no line break tears apart."""
    return f"{share:.0%}".replace("%", "\N{NO-BREAK SPACE}%")


def _one_class(chapter: Chapter) -> Iterator[str]:
    labels: dict[str, set[str]] = {}
    for part in chapter.strata:
        labels.setdefault(part.source, set()).add(part.label)
    single = [source for source, found in labels.items() if len(found) == 1]
    if single and set().union(*labels.values()) >= set(COVID_CLASSES):
        have = "has" if len(single) == 1 else "have"
        yield f"{_listed(single)} {have} one class only: whoever knows the source knows the class."


def _duplicates(chapter: Chapter) -> Iterator[str]:
    for name in CROSSINGS.values():
        crossing = [cluster for cluster in chapter.clusters if name in cluster.crosses]
        if crossing:
            images = sum(len(cluster.indices) for cluster in crossing)
            many = "cluster of near-duplicates lies" if len(crossing) == 1 else "clusters of near-duplicates lie"
            yield f"{len(crossing)} {many} across {_plural(name)} ({images} images)."


def _confounds(found: Confounds) -> Iterator[str]:
    if found.source:
        yield (
            f"A linear probe names the source of {percent(found.source.accuracy)} of the pictures it has not seen; "
            f"always naming the commonest would be right for {percent(found.source.majority)}."
        )
    for line in found.knowing:
        if line.auroc is not None and line.auroc > 0.5:
            yield f"Knowing {line.what}, one names the class with AUROC {line.auroc:.2f}."
    for within in found.classes:
        worst = _worst(found, within.tested)
        if within.within and within.auroc is not None and worst and worst.auroc is not None:
            yield (
                f"COVID is told with AUROC {within.auroc:.2f} within {within.tested}, and with {worst.auroc:.2f} where "
                f"the probe learned from {worst.trained}."
            )


def _worst(found: Confounds, tested: str) -> ClassProbe | None:
    across = [probe for probe in found.classes if probe.tested == tested and not probe.within]
    return min((probe for probe in across if probe.auroc is not None), key=lambda probe: probe.auroc or 0, default=None)


def _listed(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _plural(name: str) -> str:
    return {"class": "classes", "modality": "modalities"}.get(name, f"{name}s")
