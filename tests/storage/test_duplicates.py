"""The same pictures sent again by the same person: recognised once they were answered, and while they are stored."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest
from sqlalchemy import event

from storage import duplicates
from storage.cases import Cases
from storage.database import Database
from storage.duplicates import original, receive_once
from storage.erasure import erase
from storage.images import ImageStore
from storage.people import Person
from storage.records import Case, StoredImage
from tests.storage.desk import COVID, SENT, actions, person, picture, sql, trial

_messages = itertools.count(1000)


async def sent(database: Database, letters: str = "a", named: str | None = None, by: Person | None = None) -> Case:
    sender, scans = by or await person(database), [picture(letter) for letter in letters]
    return await receive_once(database, sender, 7, next(_messages), SENT, scans, "", None, None, named=named)


async def answered(database: Database, letters: str = "a") -> Case:
    cases, case = Cases(database), await sent(database, letters)
    case = await cases.queue(case, "ct", next(_messages), case.sender)
    heatmap = StoredImage("e" * 64, "image/jpeg", 9, 4, 4)
    return await cases.answered(await cases.judge(case, COVID, {0: heatmap}), 100)


@pytest.mark.parametrize("letters", ["a", "abc"])
async def test_pictures_answered_before_are_a_duplicate_that_knows_its_original(
    database: Database, letters: str
) -> None:
    first = await answered(database, letters)
    again = await sent(database, letters)
    assert (again.state, again.reason) == ("refused", "duplicate") and again.id != first.id
    earlier = await original(database, again)
    assert earlier and earlier.case == first and earlier.verdict == COVID
    [event] = await sql(database, "SELECT details FROM audit_events WHERE action = 'refused'")
    assert first.code in event.details


async def test_other_pictures_another_order_or_more_of_them_are_no_duplicate(database: Database) -> None:
    await answered(database, "abc")
    for letters in ("b", "acb", "ab", "abcd"):
        assert (await sent(database, letters)).state == "received"


async def test_what_is_not_answered_yet_or_somebody_elses_is_no_duplicate(database: Database) -> None:
    await sent(database)
    assert (await sent(database)).state == "received"
    await answered(database, "b")
    assert (await sent(database, "b", by=await person(database, 99))).state == "received"


async def test_a_caption_that_names_the_other_modality_has_it_read_anew(database: Database) -> None:
    await answered(database)
    assert (await sent(database, named="xray")).state == "received"
    assert (await sent(database, named="ct")).state == "refused"


async def test_an_erased_case_and_pictures_that_are_gone_have_no_duplicates(database: Database) -> None:
    store, case = ImageStore.of(database.settings), await answered(database)
    await erase(database, store, case, case.sender)
    assert (await sent(database)).state == "received"
    await answered(database, "b")
    await sql(database, "UPDATE images SET erased_at = created_at WHERE digest LIKE 'e%'")
    assert (await sent(database, "b")).state == "received"


async def test_a_duplicate_is_read_anew_on_demand(database: Database) -> None:
    cases = Cases(database)
    first = await answered(database)
    again = await cases.answered(await sent(database), 200)
    anew = await cases.read_as(again, "ct", await person(database))
    assert (anew.state, anew.modality, anew.message_id) == ("queued", "ct", 200) and anew.id not in (again.id, first.id)
    assert await cases.read_as(again, "ct", await person(database)) == anew


async def test_it_is_logged_as_received_and_refused(database: Database) -> None:
    await answered(database)
    await sent(database)
    assert (await actions(database))[-2:] == ["received", "refused"]


async def test_pictures_are_looked_up_by_themselves_and_not_through_all_cases_of_the_sender(database: Database) -> None:
    if database.settings.sqlite_path is None:
        pytest.skip("how SQLite goes about it")
    await answered(database)
    again = await sent(database)
    asked: list[tuple[str, tuple[object, ...]]] = []
    with trial(database.settings) as connection:

        def note(*told: Any) -> None:
            asked.append((told[2], told[3]))

        event.listen(connection, "before_cursor_execute", note)
        duplicates._original(connection, again)
        event.remove(connection, "before_cursor_execute", note)
        assert asked
        for statement, values in asked:
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
            slow = [step for step in plan if "SCAN" in step or ("ix_cases_" in step and not re.search(r"\bid=", step))]
            assert not slow, plan


async def test_however_often_a_picture_came_the_same_statements_are_asked(database: Database) -> None:
    """Each text of a statement is prepared anew and kept by every connection: 49 MB in an hour's soak."""
    first = await answered(database)
    asked = list[set[str]]()
    for count in (1, 2, 40, 70):
        for _ in range(count):
            await sent(database, by=await person(database, 99))
        again = await sent(database)
        told = set[str]()
        with trial(database.settings) as connection:
            event.listen(connection, "before_cursor_execute", lambda *given, told=told: told.add(given[2]))
            found = duplicates._original(connection, again)
        assert found and found.case == first
        asked.append(told)
    assert all(told == asked[0] for told in asked)
