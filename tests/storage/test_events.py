from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection

from storage.audit import GENESIS, Event, chained
from storage.database import Database
from storage.events import Events, Wanted
from storage.tables import audit_events

FIRST = date(2026, 3, 1)
ACTORS = ("system", "person:1", "person:2")
ACTIONS = ("received", "viewed", "reviewed", "exported")


@pytest.fixture
async def events(database: Database) -> Events:
    """Sixty events: ten a day, of three actors, four kinds and seven cases."""

    def write(connection: Connection) -> None:
        previous = GENESIS
        for number in range(1, 61):
            at = f"{FIRST + timedelta(days=(number - 1) // 10)}T12:{number % 60:02}:00.000000+00:00"
            what = (ACTORS[number % 3], ACTIONS[number % 4], f"CASE-{number % 7}")
            row = chained(previous, number, at, *what, "{}")
            previous = str(row["hash"])
            connection.execute(audit_events.insert(), row)

    await database.write(write)
    return Events(database)


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(),
        Wanted(actor="person:1"),
        Wanted(action="viewed"),
        Wanted(actor="person:2", action="viewed"),
        Wanted(case_code="CASE-3"),
        Wanted(case_code="CASE-3", actor="system", action="reviewed"),
        Wanted(since=FIRST + timedelta(days=2)),
        Wanted(until=FIRST + timedelta(days=2)),
        Wanted(actor="system", since=FIRST + timedelta(days=1), until=FIRST + timedelta(days=1)),
        Wanted(since=FIRST - timedelta(days=9), until=FIRST - timedelta(days=1)),
        Wanted(since=FIRST + timedelta(days=99)),
        Wanted(action="nothing"),
    ],
)
async def test_pages_hold_every_event_that_is_wanted_once_newest_first(events: Events, wanted: Wanted) -> None:
    def is_wanted(event: Event) -> bool:
        day = event.at.date()
        return (
            wanted.actor in (None, event.actor)
            and wanted.action in (None, event.action)
            and wanted.case_code in (None, event.case_code)
            and (wanted.since or day) <= day <= (wanted.until or day)
        )

    every = await events.page(Wanted(), 100)
    found: list[Event] = []
    while page := await events.page(Wanted(**{**wanted.__dict__, "before": found[-1].number if found else None}), 4):
        found += page
    assert len(every) == 60
    assert found == [event for event in every if is_wanted(event)]


async def test_the_kinds_of_events_are_named_once(events: Events, database: Database) -> None:
    assert await events.actions() == sorted(ACTIONS)
