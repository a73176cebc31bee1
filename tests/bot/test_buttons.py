"""What a tap on an own case's button says is read strictly, whatever is sent in its place."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.buttons import OUTCOMES, erase_all, erase_case, erase_offer, history_buttons, outcome_buttons, parts
from bot.language import ENGLISH
from storage.history import Entry, Page
from storage.outcomes import Outcome
from storage.tables import RT_PCR

VERBS = ("outcome", "history", "erase")
NOW = datetime(2026, 3, 1, tzinfo=UTC)
CODE = "7K2M-9QFD"
ENTRY = Entry(
    *(10**18, CODE, 1, "answered", "ct", None, None, NOW, NOW, "COVID", 0.9, 0.9, "ok", "ct", "1", None, None, None),
    *(1, None, None, None),
)


@given(st.text(max_size=64) | st.sampled_from(VERBS).flatmap(lambda verb: st.text(max_size=50).map(f"{verb}:".__add__)))
def test_whatever_comes_back_is_two_words_after_the_verb_or_nothing(data: str) -> None:
    for verb in VERBS:
        found = parts(data, verb)
        assert found is None or f"{verb}:{found[0]}:{found[1]}" == data
        assert parts(data, verb, ("yes",)) is None or data.startswith(f"{verb}:yes:")


@pytest.mark.parametrize("data", [None, "", "outcome", "outcome:a", "outcome:a:b:c", "Outcome:a:b", " outcome:a:b"])
def test_what_is_made_otherwise_is_nothing(data: str | None) -> None:
    assert parts(data, "outcome") is None


@given(st.sampled_from([*RT_PCR, None]), st.booleans(), st.none() | st.text(min_size=1))
def test_what_was_reported_is_marked_and_takes_itself_back(
    rt_pcr: str | None, disagrees: bool, note: str | None
) -> None:
    outcome = Outcome(1, rt_pcr, disagrees, note, NOW, None)
    buttons = [button for row in outcome_buttons(ENGLISH, CODE, outcome).inline_keyboard for button in row]
    marked = {str(button.callback_data).rpartition(":")[2] for button in buttons if button.text.startswith("✓")}
    wanted = {f"no-{rt_pcr}"} if rt_pcr else set()
    assert marked == wanted | ({"no-disagree"} if disagrees else set()) | ({"note"} if note else set())
    assert len(buttons) == sum(map(len, OUTCOMES))


def test_all_data_of_buttons_fits_into_64_bytes_and_is_read_back() -> None:
    page = Page([ENTRY], True, True)
    for markup in (
        outcome_buttons(ENGLISH, CODE, Outcome(1, "positive", True, "x", NOW, None)),
        history_buttons(ENGLISH, page),
        erase_offer(ENGLISH, ENTRY),
        erase_case(ENGLISH, CODE),
        erase_all(ENGLISH),
    ):
        assert markup
        for data in (str(button.callback_data) for row in markup.inline_keyboard for button in row):
            assert len(data.encode()) <= 64 and parts(data, data.partition(":")[0])
