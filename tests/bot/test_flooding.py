"""Who writes faster than anybody can be answered is told so once a minute, and nobody else is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from telegram import Chat, Message

from bot.flooding import KEPT, MOST, TELL_EVERY, WINDOW, Flood, Pace
from bot.limits import PRIVATE

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def written(seconds: float) -> Message:
    return Message(1, NOON + timedelta(seconds=seconds), Chat(7, "private"))


def paces(flood: Flood, seconds: list[float], person: int = 7, first: int = 1) -> list[Pace]:
    return [flood.pace(person, written(at), first + number) for number, at in enumerate(seconds)]


def test_a_flood_is_told_once_a_minute_and_ends_with_itself() -> None:
    flood, minute = Flood(), TELL_EVERY.total_seconds()
    assert paces(flood, [0.0] * (MOST + 3)) == [Pace.FINE] * MOST + [Pace.FLOODING] + [Pace.TOLD] * 2
    assert paces(flood, [WINDOW.total_seconds()], first=1000) == [Pace.FINE]
    assert paces(flood, [minute] * (MOST + 1), first=2000)[-1] == Pace.FLOODING
    assert paces(flood, [0.0], person=8) == [Pace.FINE]


def test_who_waits_for_the_answers_never_floods() -> None:
    most, seconds = PRIVATE
    answered = [max(0.0, (number - most + 1) * seconds / most) for number in range(500)]
    assert set(paces(Flood(), answered)) == {Pace.FINE}


def test_what_was_written_over_hours_and_comes_at_once_is_no_flood() -> None:
    assert set(paces(Flood(), [number * 60.0 for number in range(500)])) == {Pace.FINE}


def test_an_update_that_is_handled_again_counts_once() -> None:
    flood = Flood()
    assert [flood.pace(7, written(0), 1) for _ in range(5 * MOST)] == [Pace.FINE] * 5 * MOST


@given(st.lists(st.integers(1, 3 * KEPT), max_size=4 * KEPT))
def test_it_remembers_no_more_people_than_it_may(people: list[int]) -> None:
    flood = Flood()
    for number, person in enumerate(people):
        flood.pace(person, written(0), number)
    assert len(flood._people) <= KEPT
