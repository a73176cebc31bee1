from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.console.spans import LONGEST, chosen

TODAY = date(2026, 3, 31)


@pytest.mark.parametrize(
    ("query", "since", "last"),
    [
        ({}, date(2026, 3, 2), TODAY),
        ({"days": "7"}, date(2026, 3, 25), TODAY),
        ({"days": "365"}, date(2025, 4, 1), TODAY),
        ({"days": "8"}, date(2026, 3, 2), TODAY),
        ({"since": "2026-02-01"}, date(2026, 2, 1), TODAY),
        ({"since": "2026-02-01", "until": "2026-02-28"}, date(2026, 2, 1), date(2026, 2, 28)),
        ({"since": "2026-02-28", "until": "2026-02-01"}, date(2026, 2, 1), date(2026, 2, 28)),
        ({"until": "2026-02-28"}, date(2026, 1, 30), date(2026, 2, 28)),
        ({"since": "2027-01-01"}, TODAY, TODAY),
        ({"since": "0001-01-01"}, TODAY - LONGEST, TODAY),
    ],
)
def test_a_span_is_what_the_address_asks_for(query: dict[str, str], since: date, last: date) -> None:
    choice = chosen(query, TODAY)
    assert (choice.since, choice.last) == (since, last)
    assert choice.span.until == last + timedelta(days=1)


@given(st.dictionaries(st.sampled_from(("days", "since", "until", "site", "modality")), st.text(max_size=12)))
def test_nonsense_asks_for_something_sensible(query: dict[str, str]) -> None:
    choice = chosen(query, TODAY)
    assert TODAY - 2 * LONGEST <= choice.since <= choice.last <= TODAY or "until" in query
    assert choice.modality in (None, "ct", "xray")
    assert timedelta(0) <= choice.last - choice.since <= LONGEST
