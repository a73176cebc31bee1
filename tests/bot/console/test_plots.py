from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.console import plots
from bot.console.plots import Estimate, Forecast, Plot

shares = st.floats(0, 1)


def said(value: float) -> str:
    return f"{value:g}"


def within(plot: Plot) -> bool:
    """Whether every mark lies in the drawing."""
    for mark in plot.marks:
        places = {name: value for name, value in mark.at.items() if isinstance(value, float)}
        right = places.get("x", 0) + places.get("width", 0)
        bottom = places.get("y", 0) + places.get("height", 0)
        across = [right, *(places.get(name, 0) for name in ("x", "x1", "x2", "cx"))]
        down = [bottom, *(places.get(name, 0) for name in ("y", "y1", "y2", "cy"))]
        if not (all(0 <= x <= plots.WIDTH for x in across) and all(0 <= y <= plot.height for y in down)):
            return False
    return True


@given(st.floats(1e-6, 1e9), st.booleans())
def test_ticks_are_few_round_and_reach_nearly_as_far_as_the_values(most: float, whole: bool) -> None:
    found = plots.ticks(most, whole)
    assert found[0] == 0 and found[-1] <= most * (1 + 1e-6) and len(found) <= 6
    assert whole or found[-1] >= most / 2
    assert not whole or all(tick == int(tick) for tick in found)


@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)), min_size=1, max_size=93))
def test_bars_are_as_high_as_their_counts(counts: list[tuple[int, int]]) -> None:
    labels = [str(place) for place in range(len(counts))]
    plot = plots.bars(labels, list(zip(*counts, strict=True)), labels, said)
    drawn = {(mark.said, mark.css): float(mark.at["height"]) for mark in plot.marks if mark.name == "rect"}
    assert within(plot) and len(drawn) == sum(bool(count) for pair in counts for count in pair)
    highest = max(1, *(sum(pair) for pair in counts))
    for place, pair in enumerate(counts):
        for series, count in enumerate(pair):
            height = drawn.get((str(place), f"series-{series}"), 0.0)
            assert abs(height - count / highest * (190 - plots.TOP - plots.BOTTOM)) <= 0.1


@given(st.lists(st.none() | st.floats(0, 1e6), min_size=1, max_size=60))
def test_a_line_is_broken_where_nothing_is_known(values: list[float | None]) -> None:
    plot = plots.lines([""] * len(values), [values], said)
    paths = [str(mark.at["points"]).split() for mark in plot.marks if mark.name == "polyline"]
    runs = "".join("x" if value is not None else " " for value in values).split()
    assert [len(path) for path in paths] == [len(run) for run in runs if len(run) > 1] and within(plot)


@given(st.lists(st.tuples(shares, shares, shares).map(sorted), max_size=12))
def test_intervals_hold_their_shares(rows: list[list[float]]) -> None:
    estimates = [Estimate("Site" * 30, share, (low, high), "told") for low, share, high in rows]
    plot = plots.forest([*estimates, Estimate("few", None, None, "3 of 4, too few")], said)
    dots = [float(mark.at["cx"]) for mark in plot.marks if mark.name == "circle"]
    whiskers = [mark.at for mark in plot.marks if mark.css == "whisker" and mark.at["y1"] == mark.at["y2"]]
    assert within(plot) and len(dots) == len(whiskers) == len(rows)
    assert all(float(at["x1"]) <= x <= float(at["x2"]) for x, at in zip(dots, whiskers, strict=True))
    assert all(len(mark.said) <= plots.LETTERS for mark in plot.marks if mark.css == "label")


def test_marks_that_cannot_be_seen_take_no_room_from_a_name() -> None:
    told = "\u2068%75\u2069 (\u2068\u206857\u2069–\u206887\u2069\u2069)، ن = \u206828\u2069"
    plot = plots.forest([Estimate("Kigali District Hospital", 0.7, (0.6, 0.8), told, 0.75)], said)
    assert [mark.said for mark in plot.marks if mark.css == "label"] == ["Kigali District Hospital"]
    [forecast] = [mark for mark in plot.marks if mark.css == "series-1"]
    [dot] = [mark for mark in plot.marks if mark.css == "series-0"]
    assert forecast.said == "0.75" and float(forecast.at["x"]) > float(dot.at["cx"]) and within(plot)


@given(shares)
def test_a_right_forecast_lies_on_the_diagonal(share: float) -> None:
    plot = plots.reliability([Forecast(share, share, (share, share), "")], said, "x", "y")
    [diagonal] = [mark.at for mark in plot.marks if mark.css == "diagonal"]
    [dot] = [mark.at for mark in plot.marks if mark.name == "circle"]
    x1, y1, x2, y2 = (float(diagonal[name]) for name in ("x1", "y1", "x2", "y2"))
    assert abs((float(dot["cx"]) - x1) / (x2 - x1) - (float(dot["cy"]) - y1) / (y2 - y1)) < 0.002 and within(plot)


@given(st.lists(st.lists(st.integers(0, 50), min_size=10, max_size=10), min_size=1, max_size=26))
def test_a_week_is_shaded_by_its_shares_and_one_without_scans_is_empty(weeks: list[list[int]]) -> None:
    plot = plots.tenths([""] * len(weeks), weeks, lambda place, share: f"{place} {share:.6f}")
    cells = [mark for mark in plot.marks if mark.name == "rect"]
    assert within(plot) and len(cells) == 10 * sum(any(week) for week in weeks)
    for place, week in enumerate(weeks):
        told = [float(cell.said.split()[1]) for cell in cells if cell.said.split()[0] == str(place)]
        assert not told or abs(sum(told) - 1) < 1e-4
        assert told == [] or told == [round(count / sum(week), 6) for count in week]


@given(st.lists(st.none() | st.tuples(st.floats(0, 9), st.just("watch")), max_size=26))
def test_levels_lie_in_the_drawing_with_their_limits(values: list[tuple[float, str] | None]) -> None:
    plot = plots.levels([""] * len(values), values, {"watch": 0.1, "shifted": 0.2})
    assert within(plot) and {"watch", "shifted"} <= {mark.css for mark in plot.marks}
    assert sum(mark.name == "circle" for mark in plot.marks) == sum(value is not None for value in values)
