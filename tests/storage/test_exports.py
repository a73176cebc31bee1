from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any, Self

import pytest

from storage import exports
from storage.cases import Cases
from storage.database import Database
from storage.erasure import erase
from storage.exports import AGAIN_AFTER, begun, begun_once, ended, newest, records
from storage.images import ImageStore
from storage.outcomes import Outcomes
from storage.records import StoredImage
from storage.reviews import Reviews
from tests.storage.desk import COVID, SENT, actions, case_in, person, sql


async def test_a_record_holds_all_that_is_known_of_a_case(database: Database) -> None:
    images = ImageStore.of(database.settings)
    digest = await images.put(b"picture")
    sender, cases = await person(database), Cases(database)
    case = await cases.receive(sender, 7, 900, SENT, [StoredImage(digest, "image/jpeg", 7, 4, 4)])
    case = await cases.queue(case, "ct", 100, case.sender)
    case = await cases.answered(await cases.judge(case, COVID, {}), 100)
    await Outcomes(database).report(case, "positive", case.sender)
    await Outcomes(database).note(case, "Ward 3", case.sender)
    for number, opinion in ((1, "agree"), (2, "disagree"), (3, "disagree")):
        await Reviews(database).give(case, await person(database, number), opinion)
    [found] = await records(database, [case.id])
    assert (found.code, found.state, found.modality, found.scan) == (case.code, "answered", "ct", digest)
    assert (found.verdict, found.probability, found.model) == ("COVID", 0.9, "ct")
    assert (found.rt_pcr, found.disagrees, found.note) == ("positive", False, "Ward 3")
    assert (found.first, found.second, found.third, found.review) == ("agree", "disagree", "disagree", "disagree")
    assert (found.sender, found.telegram_id, found.name) == (sender.id, 42, "Jane Roe")
    await erase(database, images, case, "person:1")
    [left] = await records(database, [case.id])
    assert (left.scan, left.note, left.name, left.telegram_id) == (None, None, None, None)
    assert (left.verdict, left.rt_pcr) == ("COVID", "positive")


async def test_records_are_in_the_order_of_their_numbers(database: Database) -> None:
    assert await newest(database) == 0
    numbers = [(await case_in(database, state)).id for state in ("answered", "refused", "received")]
    found = await records(database, [*reversed(numbers), 10**9])
    assert [record.id for record in found] == numbers and await newest(database) == numbers[-1]
    assert await records(database, []) == []


async def test_an_export_is_logged_when_it_begins_and_when_it_ends(database: Database) -> None:
    await begun(database, "person:7", {"how": "csv", "pictures": True, "names": False, "modality": "ct"})
    await ended(database, "person:7", "csv", 12)
    logged: list[Any] = await sql(database, "SELECT actor, details FROM audit_events ORDER BY id")
    assert await actions(database) == ["exported", "export_ended"]
    assert [row.actor for row in logged] == ["person:7", "person:7"]
    assert json.loads(logged[0].details) == {"how": "csv", "modality": "ct", "names": False, "pictures": True}
    assert json.loads(logged[1].details) == {"count": 12, "how": "csv"}


async def test_what_was_exported_just_now_is_not_again_unless_a_kill_cut_it_off(database: Database) -> None:
    async def tapped(tap: str, actor: str = "person:7", **told: str) -> datetime | None:
        return await begun_once(database, actor, {"tap": tap}, {"how": "csv", **told})

    assert await tapped("1") is None
    assert await tapped("1") is None  # the same tap, after a kill
    again = await tapped("2")
    assert again and timedelta(0) < again - datetime.now(UTC) <= AGAIN_AFTER
    assert await tapped("3", since="2026-03-01") is None and await tapped("4", "person:8") is None
    assert await tapped("1") is None and await tapped("2") == again
    assert (await actions(database)).count("exported") == 3


async def test_after_a_clock_went_back_nobody_waits_until_it_is_as_late_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await begun_once(database, "person:7", {"tap": "1"}, {}) is None

    class Earlier(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Self:
            return super().now(tz) - timedelta(hours=1)

    monkeypatch.setattr(exports, "datetime", Earlier)
    assert await begun_once(database, "person:7", {"tap": "2"}, {}) is None


async def test_an_export_asked_for_elsewhere_holds_up_none_that_is_asked_for_here(database: Database) -> None:
    await begun(database, "person:7", {"how": "csv"})
    assert await begun_once(database, "person:7", {"message": 5}, {}) is None
    assert await begun_once(database, "person:7", {"tap": "5"}, {"how": "csv"}) is None
    assert await begun_once(database, "person:7", {"message": 6}, {}) is not None


async def test_of_two_taps_at_once_one_begins(database: Database) -> None:
    found = await asyncio.gather(*(begun_once(database, "person:7", {"tap": tap}, {}) for tap in "1234"))
    assert found.count(None) == 1 and (await actions(database)).count("exported") == 1
