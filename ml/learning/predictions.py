"""A run's logits of every image, kept as CSV between training, calibration and evaluation."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ml.learning.manifest import ManifestError, Row
from ml.learning.tasks import Task

NAME = "predictions.csv"
FIXED = ("file", "source", "group", "label", "split")
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Predictions:
    """Columns of N images: `targets` (N,) class indices, `logits` (N, C), the others strings (N,)."""

    classes: tuple[str, ...]
    sources: npt.NDArray[np.str_]
    groups: npt.NDArray[np.str_]
    splits: npt.NDArray[np.str_]
    targets: npt.NDArray[np.int64]
    logits: Floats

    def where(self, chosen: npt.NDArray[Any]) -> "Predictions":
        """The images that a boolean mask or an index picks."""
        columns = (self.sources, self.groups, self.splits, self.targets, self.logits)
        return Predictions(self.classes, *(column[chosen] for column in columns))

    @property
    def margins(self) -> Floats:
        """Logit of the second class less that of the first, (N,): how much speaks for COVID."""
        margins: Floats = self.logits[:, 1] - self.logits[:, 0]
        return margins


def write_predictions(
    run: Path, task: Task, rows: Sequence[Row], splits: npt.NDArray[np.str_], logits: npt.NDArray[np.float32]
) -> None:
    with (run / NAME).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([*FIXED, *task.classes])
        for row, split, values in zip(rows, splits, logits, strict=True):
            numbers = [f"{value:.5f}" for value in values]
            writer.writerow([row.file, row.source, row.group, task.label(row), split, *numbers])


def read_predictions(run: Path) -> Predictions:
    """What `train` left in its run folder. Raises ManifestError."""
    try:
        with (run / NAME).open(encoding="utf-8", newline="") as file:
            header, *records = csv.reader(file)
    except (OSError, ValueError):
        raise ManifestError(
            f"{run / NAME} is missing or empty; let 'python -m ml train --out {run}' end first."
        ) from None
    classes = tuple(header[len(FIXED) :])
    columns = [np.array(column) for column in zip(*records, strict=True)]
    _, sources, groups, labels, splits = columns[: len(FIXED)]
    targets = np.array([classes.index(label) for label in labels])
    logits = np.stack(columns[len(FIXED) :], axis=1).astype(np.float64)
    return Predictions(classes, sources, groups, splits, targets, logits)
