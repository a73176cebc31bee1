"""Plots as SVG, drawn for the width of a phone."""

import io
from collections.abc import Sequence
from typing import Any

import matplotlib
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from ml.explore.pictures import uri
from ml.explore.strata import Stratum
from ml.explore.survey import LEVELS, Survey
from ml.explore.tables import sides
from ml.learning.tasks import COVID_CLASSES

WIDTH = 4.6
LINE = 0.26
# Okabe and Ito's colours, which colour-blind people tell apart.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000")
STYLE: Any = {
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 9,
    "legend.frameon": False,
    "svg.hashsalt": "radiogram",
    "text.parse_math": False,  # names may hold dollar signs
}


def balance(strata: Sequence[Stratum]) -> str:
    """Bars: the images of each source, by class."""
    sources, labels = _names(strata)
    with matplotlib.rc_context(STYLE):
        figure, axes = _figure(len(sources) * LINE + 1.1)
        left = np.zeros(len(sources))
        for label in labels:
            images = np.zeros(len(sources))
            for part in strata:
                images[sources.index(part.source)] += len(part) * (part.label == label)
            axes.barh(range(len(sources)), images, left=left, label=label, color=colour(label, labels), height=0.7)
            left += images
        axes.set_yticks(range(len(sources)), [_short(source) for source in sources])
        axes.invert_yaxis()
        axes.set_xlabel("images")
        _legend(figure, axes)
        return _svg(figure)


def aspects(survey: Survey, strata: Sequence[Stratum]) -> str:
    """Width over height of each source and class."""
    found = [np.divide(*sides(survey, part)) for part in strata]
    return _spans(strata, found, "width / height (line: 5th to 95th percentile; box: middle half)")


def longer_sides(survey: Survey, strata: Sequence[Stratum]) -> str:
    """The longer side of each source and class, in pixels."""
    found = [np.maximum(*sides(survey, part)) for part in strata]
    return _spans(strata, found, "longer side, pixels")


def levels(survey: Survey, strata: Sequence[Stratum], which: str) -> str:
    """Mean grey-level histograms, a panel a source and a line a class; `which` is the record's `stored` or `seen`.

    The grey area is the mean over the modality's sources and classes.
    """
    sources, labels = _names(strata)
    lines = [_histogram(survey, part, which) for part in strata]
    everywhere = np.mean(lines, axis=0)
    grey = (np.arange(LEVELS) + 0.5) / LEVELS * (255 if which == "stored" else 1)
    rows = -(-len(sources) // 2)
    with matplotlib.rc_context(STYLE):
        figure = Figure((WIDTH, rows * 1.25 + 0.5), layout="constrained")
        panels = figure.subplots(rows, 2, sharex=True, squeeze=False).ravel()
        for axes, source in zip(panels, sources, strict=False):
            axes.fill_between(grey, everywhere, color="#dddddd")
            for part, line in zip(strata, lines, strict=True):
                if part.source == source:
                    axes.plot(grey, line, label=part.label, color=colour(part.label, labels), linewidth=1.3)
            axes.set_title(_short(source), loc="left")
            axes.set_yticks([])
            # A flat background fills one level; it must not flatten the rest.
            axes.set_ylim(0, 1.3 * np.sort([*lines, everywhere], axis=1)[:, -3].max())
        for axes in panels[len(sources) :]:
            axes.set_axis_off()
        _legend(figure, *panels)
        return _svg(figure)


def colour(label: str, labels: Sequence[str]) -> str:
    """The colour of a class: always the same for COVID and Non-COVID."""
    order = [*COVID_CLASSES, *(name for name in labels if name not in COVID_CLASSES)]
    return COLOURS[order.index(label) % len(COLOURS)]


def _spans(strata: Sequence[Stratum], values: Sequence[npt.NDArray[np.float64]], title: str) -> str:
    _, labels = _names(strata)
    with matplotlib.rc_context(STYLE):
        figure, axes = _figure(len(strata) * LINE + 1.1)
        for place, (part, found) in enumerate(zip(strata, values, strict=True)):
            low, lower, middle, upper, high = np.percentile(found, (5, 25, 50, 75, 95))
            shade = colour(part.label, labels)
            axes.plot((low, high), (place, place), color=shade, linewidth=1.5)
            axes.barh(place, upper - lower, left=lower, color=shade, edgecolor=shade, linewidth=1.5, height=0.5)
            if upper > lower:
                axes.plot(middle, place, marker="|", color="white", markersize=9, markeredgewidth=1.5)
        axes.use_sticky_edges = False  # else a box without width hides in the edge
        axes.autoscale_view()
        axes.set_yticks(range(len(strata)), [_short(f"{part.source}, {part.label}") for part in strata])
        axes.invert_yaxis()
        axes.set_xlabel(title, loc="right")
        axes.grid(axis="x", color="#e5e5e5")
        axes.set_axisbelow(True)
        return _svg(figure)


def _histogram(survey: Survey, part: Stratum, which: str) -> npt.NDArray[np.float64]:
    """The mean share (LEVELS,) of each grey level."""
    shares: npt.NDArray[np.float64] = survey.records[which][part.indices].mean(axis=0, dtype=np.float64)
    return shares


def _names(strata: Sequence[Stratum]) -> tuple[list[str], list[str]]:
    return sorted({part.source for part in strata}), sorted({part.label for part in strata})


def _short(name: str, most: int = 30) -> str:
    return name if len(name) <= most else name[: most - 1] + "…"


def _figure(height: float) -> tuple[Figure, Axes]:
    figure = Figure((WIDTH, height), layout="constrained")
    return figure, figure.subplots()


def _legend(figure: Figure, *panels: Axes) -> None:
    """One legend above all panels, each class once."""
    found = {}
    for axes in panels:
        found.update({label: handle for handle, label in zip(*axes.get_legend_handles_labels(), strict=True)})
    if len(found) > 1:
        figure.legend(list(found.values()), list(found), loc="outside upper left", ncols=3)


def _svg(figure: Figure) -> str:
    out = io.BytesIO()
    figure.savefig(out, format="svg", metadata={"Date": None})
    return uri(out.getvalue(), "image/svg+xml")
