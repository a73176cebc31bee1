"""The confound table: does a picture give away its source, and does the source give away the class?"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ml.explore.probe import Features, Floats, Names, fitted, held_out, splittable
from ml.learning.manifest import Row
from ml.learning.metrics import auroc, bootstrap
from ml.learning.tasks import COVID_CLASSES

NON_COVID, COVID = COVID_CLASSES
OTHERS = "all other sources"


@dataclass(frozen=True)
class SourceProbe:
    """How well a probe names the source: `confusion` (S, S) counts images by true source (row) and named one."""

    sources: tuple[str, ...]
    confusion: npt.NDArray[np.int64]

    @property
    def images(self) -> int:
        return int(self.confusion.sum())

    @property
    def accuracy(self) -> float:
        return float(np.trace(self.confusion) / self.images)

    @property
    def majority(self) -> float:
        """What one gets by always naming the source with the most images."""
        return float(self.confusion.sum(axis=1).max() / self.images)

    @property
    def shares(self) -> Floats:
        """The confusion by row, in [0, 1]."""
        shares: Floats = self.confusion / np.maximum(self.confusion.sum(axis=1, keepdims=True), 1)
        return shares


@dataclass(frozen=True)
class ClassProbe:
    """How well a probe trained on one source tells COVID in another: AUROC and its 95 % interval by group.

    Both are None where there is nothing to learn from or too few groups to cross-validate.
    """

    trained: str
    tested: str
    images: int
    covid: int
    auroc: float | None
    interval: list[float] | None

    @property
    def within(self) -> bool:
        return self.trained == self.tested


@dataclass(frozen=True)
class Knowing:
    """How well the class is named by who knows only `what`; rates are in [0, 1]."""

    what: str
    images: int
    accuracy: float
    auroc: float | None


@dataclass(frozen=True)
class Confounds:
    """The confound table of a modality; a part is None or empty where the data cannot answer, and `notes` say why."""

    images: int
    source: SourceProbe | None
    classes: tuple[ClassProbe, ...]
    knowing: tuple[Knowing, ...]
    notes: tuple[str, ...]

    @property
    def trained(self) -> list[str]:
        """What the class probes learned from, the rows of their table."""
        return list(dict.fromkeys(probe.trained for probe in self.classes))

    @property
    def tested(self) -> list[str]:
        """What the class probes were tested on, the columns of their table."""
        return list(dict.fromkeys(probe.tested for probe in self.classes))


def confounds(rows: Sequence[Row], sample: Sequence[Row], features: Features) -> Confounds:
    """The confound table of one modality: `rows` are all its readable images, `sample` those with `features` (N, C)."""
    columns = _Columns.of(sample)
    source = source_probe(features, columns.sources, columns.groups)
    classes = class_probes(features, columns)
    knowing = (*known_from_source(rows, "all images"), *known_from_source(sample, "the probe's images"))
    pixels = known_from_pixels(features, columns)
    notes = []
    if source is None:
        notes.append("The source probe needs two sources of two groups or more.")
    if not classes:
        notes.append(f"No source has both {COVID} and {NON_COVID}, so no class probe was made.")
    return Confounds(len(sample), source, tuple(classes), (*knowing, *pixels), tuple(notes))


@dataclass(frozen=True)
class _Columns:
    sources: Names
    labels: Names
    groups: Names

    @classmethod
    def of(cls, rows: Sequence[Row]) -> "_Columns":
        fields = ("source", "label", "group")
        return cls(*(np.array([getattr(row, field) for row in rows], dtype=str) for field in fields))

    @property
    def covid(self) -> npt.NDArray[np.bool_]:
        return np.equal(self.labels, COVID)

    @property
    def classed(self) -> npt.NDArray[np.bool_]:
        """Which are of the two classes at all."""
        return np.isin(self.labels, COVID_CLASSES)

    def where(self, chosen: npt.NDArray[np.bool_]) -> "_Columns":
        return _Columns(self.sources[chosen], self.labels[chosen], self.groups[chosen])


def source_probe(features: Features, sources: Names, groups: Names) -> SourceProbe | None:
    """Name the source from the pixels, cross-validated by group; None with fewer than two sources of two groups."""
    usable = splittable(sources, groups)
    names = np.unique(sources[usable])
    if len(names) < 2:
        return None
    scores = held_out(features[usable], sources[usable], groups[usable])
    scored = np.isfinite(scores[:, 0])
    truth = np.searchsorted(names, sources[usable][scored])
    confusion = np.zeros((len(names), len(names)), dtype=np.int64)
    np.add.at(confusion, (truth, scores[scored].argmax(axis=1)), 1)
    return SourceProbe(tuple(names.tolist()), confusion) if scored.any() else None


def class_probes(features: Features, columns: _Columns) -> list[ClassProbe]:
    """Tell COVID within each source that has both classes, and from each of them, and all others, to each."""
    features, columns = features[columns.classed], columns.where(columns.classed)
    sources = np.unique(columns.sources).tolist()
    both = [source for source in sources if len(set(columns.labels[columns.sources == source])) > 1]
    found = []
    for tested in both:
        test = columns.sources == tested
        for trained in (*both, OTHERS):
            train = ~test if trained == OTHERS else columns.sources == trained
            if trained == tested:
                scores = _covid_scores(features[test], columns.where(test))
            elif len(set(columns.labels[train])) > 1:
                scores = fitted(features[train], columns.covid[train]).predict_proba(features[test])[:, 1]
            else:
                scores = np.full(int(test.sum()), np.nan)
            found.append(_class_probe(trained, tested, scores, columns.where(test)))
    return found


def known_from_source(rows: Sequence[Row], which: str) -> list[Knowing]:
    """The class from nothing, and from the source alone: counted in the rows, not learned."""
    rows = [row for row in rows if row.label in COVID_CLASSES]
    positive = np.array([row.label == COVID for row in rows])
    if not 0 < positive.sum() < len(positive):
        return []
    images = Counter(row.source for row in rows)
    covid = Counter(row.source for row in rows if row.label == COVID)
    shares = np.array([covid[row.source] / images[row.source] for row in rows])
    right = sum(max(covid[source], images[source] - covid[source]) for source in images)
    majority = max(float(positive.mean()), float(1 - positive.mean()))
    return [
        Knowing(f"nothing ({which})", len(rows), majority, 0.5),
        Knowing(f"the source alone ({which})", len(rows), right / len(rows), auroc(shares, positive)),
    ]


def known_from_pixels(features: Features, columns: _Columns) -> list[Knowing]:
    """The class from the pixels, over all sources together, cross-validated by group."""
    features, columns = features[columns.classed], columns.where(columns.classed)
    scores = _covid_scores(features, columns)
    scored = np.isfinite(scores)
    if not scored.any():
        return []
    scores, positive = scores[scored], columns.covid[scored]
    accuracy = float(np.mean((scores >= 0.5) == positive))
    return [Knowing("the pixels (the probe's images)", len(scores), accuracy, auroc(scores, positive))]


def _covid_scores(features: Features, columns: _Columns) -> Floats:
    """P(COVID) (N,) of groups held out; NaN where there are too few."""
    if not splittable(columns.labels, columns.groups).all() or len(set(columns.labels)) < 2:
        return np.full(len(features), np.nan)
    scores: Floats = held_out(features, columns.labels, columns.groups)[:, sorted(COVID_CLASSES).index(COVID)]
    return scores


def _class_probe(trained: str, tested: str, scores: Floats, columns: _Columns) -> ClassProbe:
    scored = np.isfinite(scores)
    scores, positive = scores[scored], columns.covid[scored]
    intervals = bootstrap(lambda drawn: {"auroc": auroc(scores[drawn], positive[drawn])}, columns.groups[scored])
    covid = int(columns.covid.sum())
    return ClassProbe(trained, tested, len(columns.covid), covid, auroc(scores, positive), intervals["auroc"])
