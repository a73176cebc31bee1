"""The pictures of a model card: legible on a phone, in colours that colour-blind people tell apart, small as files."""

import io
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from PIL import Image
from sklearn.metrics import roc_curve

from ml.classifier import COVID, INDETERMINATE, NON_COVID
from ml.images import load, preprocess
from ml.learning import metrics
from ml.learning.evaluation import Judged

# Okabe and Ito 2008, "Color universal design"
INK, GREY = "#222222", "#999999"
BLUE, ORANGE, GREEN, RED = "#0072B2", "#E69F00", "#009E73", "#D55E00"
COLOURS = (BLUE, ORANGE, GREEN, RED, "#CC79A7", "#56B4E9")
STYLES = ("-", "--", "-.", ":")
WIDTH, DPI, COLOURS_IN_FILE = 5.4, 110, 128
WORST = 12


def save(figure: Figure, path: Path) -> None:
    """Write a PNG with few colours, which takes half the space."""
    drawn = io.BytesIO()
    figure.savefig(drawn, dpi=DPI, facecolor="white")
    with Image.open(drawn) as image:
        few = image.convert("RGB").quantize(COLOURS_IN_FILE, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(path, optimize=True)


def roc(judged: Judged) -> Figure:
    """ROC curves of all sources together and of each source with both classes."""
    figure, axes = _square("share of others called COVID", "share of COVID found (sensitivity)")
    axes.plot((0, 1), (0, 1), color=GREY, linewidth=1)
    parts = {"all sources": judged, **judged.by_source()}
    for number, (name, part) in enumerate(parts.items()):
        value = metrics.auroc(part.predicted, part.positive)
        if value is not None:
            false, true, _ = roc_curve(part.positive, part.predicted)
            axes.plot(false, true, label=f"{name}: {value:.3f}", **_line(number))
    axes.legend(title="AUROC", loc="lower right")
    return figure


def reliability(bins: Sequence[Sequence[float]]) -> Figure:
    """How often it was COVID among the images with about the same P(COVID); `bins` as of `metrics.reliability`."""
    figure, axes = _square("P(COVID) as stated", "share that was COVID")
    axes.set(xlim=(-0.04, 1.04), ylim=(-0.04, 1.04))
    axes.plot((0, 1), (0, 1), color=GREY, linewidth=1)
    stated, found, images = np.array(bins, dtype=float).T
    axes.plot(stated, found, color=BLUE)
    axes.scatter(stated, found, s=20 + 300 * images / images.max(), color=BLUE, alpha=0.6)
    for x, y, count in bins:
        axes.annotate(f"{count:.0f}", (x, y), ha="center", va="center", fontsize=9)
    return figure


def risk_coverage(judged: Judged) -> Figure:
    """The error among the most confident images, by how many of them are answered, of all and of each source."""
    figure, axes = _axes("share answered, most confident first", "share of wrong ones among them")
    answered = float(np.mean(judged.told != INDETERMINATE))
    for number, (name, part) in enumerate({"all sources": judged, **judged.by_source()}.items()):
        coverage, risk = metrics.risk_coverage(part.confidence, part.wrong)
        axes.plot(coverage, risk, label=name, **_line(number))
    axes.axvline(answered, color=GREY, linewidth=1)
    axes.text(answered, 1.01, "answered", transform=axes.get_xaxis_transform(), ha="center", fontsize=10)
    axes.set(xlim=(0, 1), ylim=(0, None))
    axes.legend(loc="upper left")
    return figure


def confusion(counts: Mapping[str, Mapping[str, int]]) -> Figure:
    """What was told (columns) of what is true (rows), as counts and as shares of a row."""
    rows, columns = list(counts), list(next(iter(counts.values())))
    table = np.array([[counts[row][column] for column in columns] for row in rows], dtype=float)
    shares = table / np.maximum(table.sum(axis=1, keepdims=True), 1)
    figure = Figure(figsize=(WIDTH, 1.2 + 0.9 * len(rows)), layout="constrained")
    axes = figure.subplots()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1, aspect="auto")
    axes.set(xticks=range(len(columns)), xticklabels=columns, yticks=range(len(rows)), yticklabels=rows)
    axes.set(xlabel="told", ylabel="true")
    axes.tick_params(length=0, labelsize=11)
    for (y, x), share in np.ndenumerate(shares):
        ink = "white" if share > 0.55 else INK
        axes.text(x, y, f"{table[y, x]:.0f}\n{share:.0%}", ha="center", va="center", fontsize=13, color=ink)
    return figure


def forest(rows: Sequence[tuple[str, float, Sequence[float] | None]]) -> Figure:
    """AUROC with its interval of each named row, from top to bottom, with chance at 0.5."""
    figure = Figure(figsize=(WIDTH, 0.9 + 0.55 * len(rows)), layout="constrained")
    axes = figure.subplots()
    axes.axvline(0.5, color=GREY, linewidth=1)
    for place, (_, value, interval) in enumerate(rows):
        low, high = interval or (value, value)
        axes.plot((low, high), (place, place), color=BLUE, linewidth=3, solid_capstyle="butt")
        axes.plot(value, place, "o", color=BLUE)
        axes.annotate(f"{value:.2f}", (value, place), (0, 7), textcoords="offset points", ha="center", fontsize=10)
    _named_rows(axes, [name for name, _, _ in rows], "AUROC (0.5 is chance) and 95 % interval")
    low = min([0.45, *(min(value, *(interval or (value,))) for _, value, interval in rows)])
    axes.set(xlim=(low - 0.02, 1.02))
    return figure


def bars(values: Mapping[str, Sequence[float]], before: float, label: str) -> Figure:
    """Three bars a corruption, one a severity, and a line where the unaltered images are."""
    figure = Figure(figsize=(WIDTH, 1 + 0.5 * len(values)), layout="constrained")
    axes = figure.subplots()
    height = 0.8 / max(len(row) for row in values.values())
    for place, row in enumerate(values.values()):
        for severity, value in enumerate(row):
            where = place - 0.4 + (severity + 0.5) * height
            named = f"severity {severity + 1}" if place == 0 else None
            axes.barh(where, value, 0.9 * height, color=("#9FCBEA", "#3E97CF", "#004C77")[severity % 3], label=named)
    axes.axvline(before, color=RED, linewidth=1.5, label="unaltered")
    _named_rows(axes, list(values), label)
    figure.legend(loc="outside lower center", ncols=2)
    least = min(before, *(value for row in values.values() for value in row))
    axes.set(xlim=(0.4, 1) if least > 0.4 and before > 0.4 else (0, None))
    return figure


def worst_errors(judged: Judged) -> Figure:
    """The wrong images that the model was surest of, as it sees them, with source, truth and P(COVID).

    It shows pictures of the dataset, so it stays in the run folder: their licences decide whether it may be shown.
    """
    worst = judged.where(worst_first(judged)[:WORST])
    figure = Figure(figsize=(WIDTH, 2.3 * max(1, -(-len(worst.files) // 3))), layout="constrained")
    for place, file in enumerate(worst.files.tolist()):
        axes = figure.add_subplot(-(-len(worst.files) // 3), 3, place + 1)
        axes.imshow(preprocess(load(Path(file).read_bytes()))[..., 0], cmap="gray", vmin=0, vmax=1)
        axes.set_axis_off()
        truth = COVID if worst.positive[place] else NON_COVID
        axes.set_title(f"{worst.sources[place]}\n{truth}, P(COVID) {worst.predicted[place]:.2f}", fontsize=9)
    return figure


def worst_first(judged: Judged) -> metrics.Indices:
    """The wrong images by confidence, the surest first."""
    wrong = np.flatnonzero(judged.wrong)
    return wrong[np.argsort(-judged.confidence[wrong], kind="stable")]


def _named_rows(axes: Axes, names: Sequence[str], label: str) -> None:
    axes.set_yticks(
        range(len(names)),
        ["\n".join(line for part in name.split("\n") for line in textwrap.wrap(part, 24)) for name in names],
        fontsize=11,
    )
    axes.invert_yaxis()
    axes.set_xlabel(label, fontsize=11)
    axes.tick_params(axis="y", length=0)
    _open(axes)


def _square(x: str, y: str) -> tuple[Figure, Axes]:
    figure, axes = _axes(x, y, WIDTH)
    axes.set(xlim=(0, 1), ylim=(0, 1.01), aspect="equal")
    return figure, axes


def _axes(x: str, y: str, height: float = 4.2) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(WIDTH, height), layout="constrained")
    axes = figure.subplots()
    axes.set_xlabel(x, fontsize=12)
    axes.set_ylabel(y, fontsize=12)
    _open(axes)
    return figure, axes


def _line(number: int) -> dict[str, Any]:
    """The look of the line of all sources, which is the first, and of each source."""
    if not number:
        return {"color": INK, "linewidth": 2.5}
    return {"color": COLOURS[(number - 1) % len(COLOURS)], "linestyle": STYLES[number % len(STYLES)]}


def _open(axes: Any) -> None:
    axes.spines[["top", "right"]].set_visible(False)
