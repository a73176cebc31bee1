"""What is usual for a model: how its distances and probabilities are distributed over its test pictures, for drift."""

from pathlib import Path
from typing import Any

from ml.drift import Reference
from ml.learning.calibration import probabilities, read_calibration
from ml.learning.predictions import read_distances, read_predictions

SPLIT = "test"


def reference(run: Path) -> dict[str, Any]:
    """What `ml.drift.references` reads: percentiles of a classifier's test split, and how many pictures lie between
    them. A group counts as a patient. Raises ManifestError."""
    predictions, point = read_predictions(run), read_calibration(run)
    chosen = predictions.splits == SPLIT
    shown = predictions.where(chosen)
    groups = len(set(shown.groups.tolist()))
    measured = {"distance": read_distances(run)[chosen], "probability": probabilities(shown, point["calibration"])}
    found = {name: Reference.of(values.tolist(), groups) for name, values in measured.items()}
    bins = {name: {"percentiles": each.edges, "counts": each.counts} for name, each in found.items()}
    return {"split": SPLIT, "images": len(shown.files), "groups": groups, **bins}
