"""Plots as SVG: where the marks, axes and words lie. `pages/plots.html` draws them, `static/figures.css` colours them.

Every plot is 360 units wide, so that on a phone a unit is about a pixel and the words stay as large as they are.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

WIDTH = 360
LEFT, RIGHT, TOP, BOTTOM = 40, 12, 14, 26
ROW = 38
LETTERS = 46  # that a row of words has room for
Interval = tuple[float, float]
Said = Callable[[float], str]


@dataclass(frozen=True)
class Mark:
    """One element of SVG by its ``name``, its attributes, and what it says: text, or the tooltip of anything else."""

    name: str
    css: str
    at: dict[str, float | str]
    said: str = ""


@dataclass
class Plot:
    """A drawing of ``height`` units; ``marks`` are in the order of painting."""

    height: int
    marks: list[Mark] = field(default_factory=list)

    def bar(self, x: float, y: float, width: float, height: float, css: str, said: str = "", **more: float) -> None:
        """Draw a filled rectangle."""
        at = {"x": _short(x), "y": _short(y), "width": _short(width), "height": _short(height)}
        self.marks.append(Mark("rect", css, {**at, **more}, said))

    def line(self, x1: float, y1: float, x2: float, y2: float, css: str) -> None:
        """Draw a straight line."""
        self.marks.append(Mark("line", css, {"x1": _short(x1), "y1": _short(y1), "x2": _short(x2), "y2": _short(y2)}))

    def path(self, points: Sequence[tuple[float, float]], css: str) -> None:
        """Draw a line through points."""
        text = " ".join(f"{_short(x):g},{_short(y):g}" for x, y in points)
        self.marks.append(Mark("polyline", css, {"points": text}))

    def dot(self, x: float, y: float, css: str, said: str = "", radius: float = 3.5) -> None:
        """Draw a filled circle."""
        self.marks.append(Mark("circle", css, {"cx": _short(x), "cy": _short(y), "r": radius}, said))

    def words(self, x: float, y: float, text: str, anchor: str = "middle", css: str = "tick") -> None:
        """Write words; ``anchor`` is start, middle or end."""
        self.marks.append(Mark("text", css, {"x": _short(x), "y": _short(y), "text-anchor": anchor}, text))


def bars(labels: Sequence[str], stacks: Sequence[Sequence[int]], said: Sequence[str], count: Said) -> Plot:
    """Draw stacked bars from left to right: of each of ``stacks`` the heights of all bars, the lowest first."""
    plot = Plot(190)
    totals = [sum(heights) for heights in zip(*stacks, strict=True)]
    y = _vertical(plot, max([*totals, 1]), count, whole=True)
    step = _horizontal(plot, labels)
    for place, heights in enumerate(zip(*stacks, strict=True)):
        below = 0
        for series, height in enumerate(heights):
            top, bottom = y(below + height), y(below)
            if height:
                x, width = LEFT + step * place + step * 0.12, max(step * 0.76, 0.6)
                plot.bar(x, top, width, bottom - top, f"series-{series}", said[place])
            below += height
    return plot


def lines(labels: Sequence[str], series: Sequence[Sequence[float | None]], said: Said) -> Plot:
    """Draw lines from left to right over the same labels; a None leaves a gap."""
    plot = Plot(190)
    known = [value for values in series for value in values if value is not None]
    y = _vertical(plot, max([*known, 0.1]), said)
    step = _horizontal(plot, labels)
    for number, values in enumerate(series):
        for part in _parts(values):
            points = [(LEFT + step * (place + 0.5), y(value)) for place, value in part]
            if len(points) > 1:
                plot.path(points, f"line-{number}")
            if len(points) == 1 or len(values) <= 40:
                for x, height in points:
                    plot.dot(x, height, f"series-{number}", radius=2)
    return plot


@dataclass(frozen=True)
class Estimate:
    """A row of `forest`: a ``share`` with its ``interval``, both in 0…1, or None where ``told`` alone is to be said;
    ``forecast`` is where the share was expected."""

    label: str
    share: float | None
    interval: Interval | None
    told: str
    forecast: float | None = None


def forest(rows: Sequence[Estimate], said: Said) -> Plot:
    """Draw shares with their intervals one under the other, on an axis from 0 to 1."""
    plot = Plot(TOP + ROW * len(rows) + BOTTOM - 6)
    left, right, bottom = 14, WIDTH - 22, TOP + ROW * len(rows)

    def x(share: float) -> float:
        return left + share * (right - left)

    for tick in (0, 0.25, 0.5, 0.75, 1):
        plot.line(x(tick), TOP - 8, x(tick), bottom, "grid")
        plot.words(x(tick), bottom + 14, said(tick))
    for place, row in enumerate(rows):
        top = TOP + ROW * place
        plot.words(left, top + 7, _cut(row.label, LETTERS - _letters(row.told)), "start", "label")
        plot.words(right, top + 7, row.told, "end", "figure")
        if row.share is not None and row.interval:
            low, high = map(x, row.interval)
            middle = top + 20
            plot.line(low, middle, high, middle, "whisker")
            for end in (low, high):
                plot.line(end, middle - 4, end, middle + 4, "whisker")
            plot.dot(x(row.share), middle, "series-0", row.told)
            if row.forecast is not None:
                plot.bar(x(row.forecast) - 1.5, middle - 7, 3, 14, "series-1", said(row.forecast))
    return plot


@dataclass(frozen=True)
class Forecast:
    """A point of `reliability`: what was forecast, what share came true with its interval, and how many there were."""

    forecast: float
    share: float
    interval: Interval
    told: str


def reliability(points: Sequence[Forecast], said: Said, x_title: str, y_title: str) -> Plot:
    """Draw how often forecasts came true; on the diagonal they would be right."""
    plot = Plot(300)
    left, right, top, bottom = 46.0, WIDTH - 22.0, 24.0, 252.0

    def x(share: float) -> float:
        return left + share * (right - left)

    def y(share: float) -> float:
        return bottom - share * (bottom - top)

    for tick in (0, 0.25, 0.5, 0.75, 1):
        plot.line(x(tick), top, x(tick), bottom, "grid")
        plot.line(left, y(tick), right, y(tick), "grid")
        plot.words(x(tick), bottom + 14, said(tick))
        plot.words(left - 6, y(tick) + 4, said(tick), "end")
    plot.words((left + right) / 2, bottom + 32, x_title, css="label")
    plot.words(4, 12, y_title, "start", "label")
    plot.line(x(0), y(0), x(1), y(1), "diagonal")
    for point in points:
        low, high = point.interval
        plot.line(x(point.forecast), y(low), x(point.forecast), y(high), "whisker")
        plot.dot(x(point.forecast), y(point.share), "series-0", point.told)
    return plot


def tenths(labels: Sequence[str], weeks: Sequence[Sequence[int]], said: Callable[[int, float], str]) -> Plot:
    """Draw what share of each week lies in each tenth of a reference: all cells are alike where nothing has changed.

    A cell is full at a share of 40 %. ``said`` tells of a week, by its place, and a share.
    """
    plot = Plot(190)
    height = (plot.height - TOP - BOTTOM) / 10
    for tenth in (0, 5, 10):
        plot.words(LEFT - 6, plot.height - BOTTOM - tenth * height + 4, f"{tenth * 10}", "end")
    step = _horizontal(plot, labels)
    for place, counts in enumerate(weeks):
        total = sum(counts)
        for tenth, count in enumerate(counts if total else ()):
            y, share = plot.height - BOTTOM - (tenth + 1) * height, count / total
            opacity = round(min(1.0, share / 0.4), 3)
            x, width = LEFT + step * place, max(step - 1, 0.6)
            plot.bar(x, y + 0.5, width, height - 1, "cell", said(place, share), **{"fill-opacity": opacity})
    return plot


def levels(labels: Sequence[str], values: Sequence[tuple[float, str] | None], limits: Mapping[str, float]) -> Plot:
    """Draw a number for each label as a dot on a stem, in the colour of its class, with lines at ``limits``."""
    plot = Plot(130)
    known = [value[0] for value in values if value is not None]
    y = _vertical(plot, max([*known, *(limit * 1.3 for limit in limits.values())]), lambda value: f"{value:g}")
    step = _horizontal(plot, labels)
    for css, limit in limits.items():
        plot.line(LEFT, y(limit), WIDTH - RIGHT, y(limit), css)
    for place, value in enumerate(values):
        if value is not None:
            level, css = value
            x = LEFT + step * (place + 0.5)
            plot.line(x, y(0), x, y(level), "stem")
            plot.dot(x, y(level), f"dot-{css}", f"{level:.2f}", 3)
    return plot


def ticks(most: float, whole: bool = False, about: int = 4) -> list[float]:
    """Return round numbers from 0 to ``most``, about so many."""
    raw = most / about
    size = 10.0 ** math.floor(math.log10(raw))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= raw)
    step = max(1.0, math.ceil(step)) if whole else step
    return [step * number for number in range(int(most / step + 1e-9) + 1)]


def _vertical(plot: Plot, most: float, said: Said, whole: bool = False) -> Callable[[float], float]:
    """Draw the axis on the left, and return where a value lies."""
    bottom = plot.height - BOTTOM

    def y(value: float) -> float:
        return bottom - value / most * (bottom - TOP)

    for tick in ticks(most, whole):
        plot.line(LEFT, y(tick), WIDTH - RIGHT, y(tick), "grid")
        plot.words(LEFT - 6, y(tick) + 4, said(tick), "end")
    return y


def _horizontal(plot: Plot, labels: Sequence[str]) -> float:
    """Write as many labels as there is room for, and return how wide one's place is."""
    step = (WIDTH - LEFT - RIGHT) / max(len(labels), 1)
    every = max(1, math.ceil(len(labels) / 5))
    for place in range(0, len(labels), every):
        x = LEFT + step * (place + 0.5)
        plot.line(x, plot.height - BOTTOM, x, plot.height - BOTTOM + 4, "grid")
        plot.words(min(x, WIDTH - 24), plot.height - 8, labels[place])
    return step


def _parts(values: Sequence[float | None]) -> list[list[tuple[int, float]]]:
    parts: list[list[tuple[int, float]]] = [[]]
    for place, value in enumerate(values):
        if value is None:
            parts.append([])
        else:
            parts[-1].append((place, value))
    return [part for part in parts if part]


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _letters(text: str) -> int:
    """How many characters can be seen: marks around what is put into Arabic cannot."""
    return sum(unicodedata.category(letter) != "Cf" for letter in text)


def _short(value: float) -> float:
    return round(value, 1)
