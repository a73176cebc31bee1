"""What is said of a case when its sender asks for it again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import case_texts, texts
from bot.language import ENGLISH
from storage.history import Entry, Page
from storage.records import Case
from storage.tables import STATES, VERDICTS
from tests.storage.desk import COVID

NOW = datetime.now(UTC)
AGES_AGO = NOW - timedelta(days=30)
ABOUT: dict[str, Any] = {"id": 1, "code": "7K2M-9QFD", "state": "answered", "modality": "ct", "sent_at": AGES_AGO}
CASE = Case(**dict.fromkeys(Case.__dataclass_fields__) | ABOUT | {"remarks": "", "queued_at": AGES_AGO, "pictures": 1})
ENTRY = Entry(**dict.fromkeys(Entry.__dataclass_fields__) | ABOUT | {"chat_id": 1})


@pytest.mark.parametrize("state", sorted({*STATES} - {"answered"}))
def test_every_case_without_a_verdict_says_what_became_of_it(state: str) -> None:
    told = case_texts.became(ENGLISH, replace(CASE, state=state, reason="corrupt" if state == "refused" else None))
    assert "7K2M-9QFD" in told
    listed = case_texts.history(ENGLISH, Page([replace(ENTRY, state=state)], False, False))
    assert ("failed" in listed) == (state == "failed") and ("being read" in listed) == (state in ("queued", "analysed"))


def test_an_erased_case_says_since_when() -> None:
    told = case_texts.became(ENGLISH, replace(CASE, erased_at=datetime(2026, 3, 1, tzinfo=UTC)))
    assert "erased on 01 Mar 2026" in told


def test_an_answer_is_called_late_by_when_it_came_not_by_when_it_is_read_again() -> None:
    soon, late = AGES_AGO + timedelta(seconds=2), AGES_AGO + timedelta(hours=1)
    assert "comes late" not in texts.verdict(ENGLISH, replace(CASE, answered_at=soon), COVID)
    assert "comes late" in texts.verdict(ENGLISH, replace(CASE, answered_at=late), COVID)
    assert "comes late" in texts.verdict(ENGLISH, replace(CASE, answered_at=None), COVID)


@given(
    st.sampled_from([*VERDICTS, None]),
    st.floats(0, 1),
    st.sampled_from(["positive", "negative", "pending", None]),
    st.booleans(),
    st.none() | st.text(),
)
def test_a_page_names_verdict_and_outcome_and_never_what_the_note_says(
    verdict: str | None, probability: float, rt_pcr: str | None, disagrees: bool, note: str | None
) -> None:
    confidence = max(probability, 1 - probability)
    entry = replace(ENTRY, verdict=verdict, probability=probability, confidence=confidence, note=note)
    entry = replace(entry, rt_pcr=rt_pcr, disagrees=disagrees)
    told = case_texts.history(ENGLISH, Page([entry] * 5, True, True))
    assert "100 %" not in told and len(told) < 4096
    assert told.count(f"RT-PCR {rt_pcr}") == (5 if rt_pcr else 0) and ("with a note" in told) == bool(note)
    assert told == case_texts.history(ENGLISH, Page([replace(entry, note=note and "another")] * 5, True, True))


def test_who_has_sent_nothing_is_told_so() -> None:
    assert "no cases" in case_texts.history(ENGLISH, Page([], False, False))
