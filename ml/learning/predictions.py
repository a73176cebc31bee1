"""A run's logits of every image, kept as CSV between training, calibration and evaluation."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ml.draft import draft
from ml.learning.manifest import ManifestError, Row
from ml.learning.tasks import Task
from ml.novelty import load_novelty

NAME = "predictions.csv"
NOVELTY = "novelty.npz"
FIXED = ("file", "source", "group", "label", "split", "distance")
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Predictions:
    """Columns of N images: `targets` (N,) class indices, `logits` (N, C), `damping` (N,) in (0, 1] as `Novelty.damping`
    gives it, the others strings (N,)."""

    classes: tuple[str, ...]
    files: npt.NDArray[np.str_]
    sources: npt.NDArray[np.str_]
    groups: npt.NDArray[np.str_]
    splits: npt.NDArray[np.str_]
    targets: npt.NDArray[np.int64]
    logits: Floats
    damping: Floats

    def where(self, chosen: npt.NDArray[Any]) -> "Predictions":
        """The images that a boolean mask or an index picks."""
        columns = (self.files, self.sources, self.groups, self.splits, self.targets, self.logits, self.damping)
        return Predictions(self.classes, *(column[chosen] for column in columns))

    def answered(self, logits: Floats, damping: Floats) -> "Predictions":
        """The same images with other logits (N, C) and damping (N,), such as a model gives when they are altered."""
        return replace(self, logits=logits, damping=damping)

    def counts(self) -> dict[tuple[str, str], dict[str, int]]:
        """How many images of each (source, class) are in each split."""
        counts: dict[tuple[str, str], dict[str, int]] = {}
        for source, target, split in zip(self.sources, self.targets, self.splits, strict=True):
            splits = counts.setdefault((str(source), self.classes[target]), {})
            splits[str(split)] = splits.get(str(split), 0) + 1
        return counts

    @property
    def margins(self) -> Floats:
        """Logit of the second class less that of the first, (N,): how much speaks for COVID."""
        margins: Floats = self.logits[:, 1] - self.logits[:, 0]
        return margins


def write_predictions(
    run: Path,
    task: Task,
    rows: Sequence[Row],
    splits: npt.NDArray[np.str_],
    logits: npt.NDArray[np.float32],
    distances: Floats | None,
) -> None:
    """Write what a run says of each image; `distances` (N,) are those of `ml.novelty`, None for a gate.

    The file is there once it is whole.
    """
    far = np.zeros(len(rows)) if distances is None else distances
    with draft(run / NAME) as file:
        writer = csv.writer(file)
        writer.writerow([*FIXED, *task.classes])
        for row, split, distance, values in zip(rows, splits, far, logits, strict=True):
            numbers = [f"{value:.5f}" for value in (distance, *values)]
            writer.writerow([row.file, row.source, row.group, task.label(row), split, *numbers])


def read_predictions(run: Path) -> Predictions:
    """What `train` left in its run folder. Raises ManifestError."""
    header, records = _table(run)
    fixed = {name: np.array(column) for name, *column in zip(header, *records, strict=True) if name in FIXED}
    classes = tuple(name for name in header if name not in FIXED)
    targets = np.array([classes.index(label) for label in fixed["label"]])
    logits = np.array([record[-len(classes) :] for record in records], dtype=np.float64)
    columns = (fixed["file"], fixed["source"], fixed["group"], fixed["split"])
    return Predictions(classes, *columns, targets, logits, damping(run, _distances(header, records)))


def read_distances(run: Path) -> Floats:
    """The distance (N,), by `ml.novelty`, of each image of `read_predictions`. Raises ManifestError."""
    return _distances(*_table(run))


def _table(run: Path) -> tuple[list[str], list[list[str]]]:
    try:
        with (run / NAME).open(encoding="utf-8", newline="") as file:
            header, *records = csv.reader(file)
    except (OSError, ValueError):
        raise ManifestError(
            f"{run / NAME} is missing or empty; let 'python -m ml train --out {run}' end first."
        ) from None
    return header, records


def _distances(header: list[str], records: list[list[str]]) -> Floats:
    if "distance" not in header:
        return np.zeros(len(records))
    column = header.index("distance")
    return np.array([record[column] for record in records], dtype=np.float64)


def damping(run: Path, distances: Floats) -> Floats:
    """By how much what is unlike a run's training images is damped, (N,); a gate knows no such thing."""
    learned = run / NOVELTY
    return load_novelty(learned).damping(distances) if learned.exists() else np.ones(len(distances))
