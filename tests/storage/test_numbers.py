from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta

from storage.cases import Cases
from storage.database import Database
from storage.numbers import failing, last_event, numbers
from tests.storage.desk import REFUSED, case_in

HOUR = timedelta(hours=1)


async def test_numbers_count_what_came_in_and_how_it_ended(database: Database) -> None:
    for state in ("answered", "answered", "analysed", "refused", "failed", "cancelled", "queued"):
        await case_in(database, state)
    cases, queued = Cases(database), await case_in(database, "queued")
    await cases.judge(queued, REFUSED, {})
    now = datetime.now(UTC)
    told = await numbers(database, now - HOUR, now + HOUR)
    assert told.scans == Counter({("ct", "COVID"): 3})
    assert told.refused == Counter({"not_an_image": 1, "not_a_scan": 1}) and told.failed == Counter(reading_failed=1)
    assert told.people == 1 and told.open == 2
    assert told.seconds and 0 <= told.seconds[0] <= told.seconds[1] < 60


async def test_numbers_of_another_time_are_empty(database: Database) -> None:
    await case_in(database, "answered")
    now = datetime.now(UTC)
    told = await numbers(database, now + HOUR, now + 2 * HOUR)
    assert not told.scans and not told.people and told.seconds is None


async def test_failures_are_counted_among_what_came_as_far_as_a_reader(database: Database) -> None:
    for state in ("answered", "queued", "failed", "refused", "cancelled", "awaiting_modality"):
        await case_in(database, state)  # refused before a reader saw it: that was no picture
    await Cases(database).judge(await case_in(database, "queued"), REFUSED, {})
    now = datetime.now(UTC)
    assert await failing(database, now - HOUR) == (2, 4)
    assert await failing(database, now + HOUR) == (0, 0)


async def test_the_last_event_of_a_kind_is_found(database: Database) -> None:
    assert await last_event(database, "cancelled") is None
    await case_in(database, "cancelled")
    first = await last_event(database, "cancelled")
    await case_in(database, "cancelled")
    last = await last_event(database, "cancelled")
    assert first and last and first < last <= datetime.now(UTC)
