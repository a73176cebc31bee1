"""How a training went, as a picture."""

import csv
from pathlib import Path

from matplotlib.figure import Figure


def draw_curves(log: Path, out: Path) -> None:
    """Draw loss and accuracy by epoch, of training and validation, from a CSV log of Keras into a PNG."""
    with log.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    figure = Figure(figsize=(7, 3), layout="constrained", dpi=110)
    for axes, name in zip(figure.subplots(1, 2), ("loss", "accuracy"), strict=True):
        for column, label in ((name, "training"), (f"val_{name}", "validation")):
            points = [(number + 1, float(row[column])) for number, row in enumerate(rows) if row.get(column)]
            axes.plot(*zip(*points, strict=True), marker="o", markersize=3, label=label) if points else None
        axes.set(xlabel="epoch", title=name)
        axes.legend()
    figure.savefig(out)
