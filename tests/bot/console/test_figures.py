from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.console import drifts, figures
from bot.console.accuracy import told
from bot.console.figures import _bucket, _buckets, _waited
from bot.drift import Course, Week
from bot.language import ENGLISH, language_of
from ml.drift import Drift, State
from ml.field import Rate
from storage.statistics import Span
from storage.tallies import TIMES

FIRST = date(2025, 1, 1)


@given(st.integers(1, 1100), st.data())
def test_every_day_of_a_span_has_one_bar_and_the_last_bar_ends_with_it(days: int, data: st.DataObject) -> None:
    span = Span(FIRST, FIRST + timedelta(days=days))
    starts, size = _buckets(span)
    day = FIRST + timedelta(days=data.draw(st.integers(0, days - 1)))
    place = _bucket(span, day.isoformat(), size)
    assert 0 <= place < len(starts) <= figures.MOST_BARS and starts[-1] + timedelta(days=size) == span.until
    assert starts[place] <= day < starts[place] + timedelta(days=size)


@given(st.lists(st.floats(0.05, 900), min_size=1, max_size=300))
def test_the_median_and_the_slow_are_right_to_a_step_of_their_series(seconds: list[float]) -> None:
    rounded = Counter(f"{min(edge for edge in TIMES if edge >= value):g}" for value in seconds)
    found = _waited(rounded.items())
    assert found
    ordered = sorted(seconds)
    for share, value in zip((0.5, 0.95), found, strict=True):
        exact = ordered[max(0, -(-int(share * 100) * len(ordered) // 100) - 1)]
        assert exact / 1.3 <= value <= exact * 1.3


def test_nothing_waited_for_has_no_median() -> None:
    assert _waited([]) is None


@pytest.mark.parametrize(
    ("rate", "said"),
    [
        (Rate(0, 0), "no cases"),
        (Rate(3, 4), "3 of 4, too few"),
        (Rate(5, 5), "100 % (57–100), n = 5"),
        (Rate(40, 50), "80 % (67–89), n = 50"),
    ],
)
def test_a_rate_of_few_cases_has_no_percentage(rate: Rate, said: str) -> None:
    assert told(rate, ENGLISH) == said


@pytest.mark.parametrize(("images", "plots"), [((20, 99), 1), ((99, 100), 2), ((0, 300), 2)])
def test_weeks_of_few_scans_alone_have_no_empty_plot_of_the_index(images: tuple[int, ...], plots: int) -> None:
    tenths = (1,) * 10
    weeks = tuple(Week(FIRST + timedelta(weeks=at), Drift(n, 0.05, 0.1, 0.5), tenths) for at, n in enumerate(images))
    found = drifts.told(Course("ct", "distance", weeks), ENGLISH)
    assert len(found.figures) == plots and found.state == (State.TOO_FEW if plots == 1 else State.STABLE)


def test_days_are_said_in_the_language_of_the_page() -> None:
    assert figures.day_said(date(2026, 3, 9), ENGLISH) == "Mar 9"
    assert "mar" in figures.day_said(date(2026, 3, 9), language_of("es"))
