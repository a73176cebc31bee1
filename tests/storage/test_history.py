from __future__ import annotations

import pytest

from storage import audit, history
from storage.cases import Cases
from storage.database import Database
from storage.erasure import erase
from storage.history import History
from storage.images import ImageStore
from storage.outcomes import Outcomes
from tests.storage.desk import SENT, case_in, person, picture, trial


async def _sent(database: Database, many: int, telegram_id: int = 42) -> list[int]:
    sender, cases = await person(database, telegram_id), Cases(database)
    return [(await cases.receive(sender, telegram_id, number, SENT, [picture()])).id for number in range(1, many + 1)]


async def test_pages_are_newest_first_and_hold_own_cases_alone(database: Database) -> None:
    ours, _ = await _sent(database, 12), await _sent(database, 3, 43)
    told, ada = History(database), await person(database)
    page = await told.older(ada, None, 5)
    seen, pages = [entry.id for entry in page.entries], [page]
    while page.older:
        page = await told.older(ada, page.entries[-1].id, 5)
        seen += [entry.id for entry in page.entries]
        pages.append(page)
    assert seen == ours[::-1] and [len(one.entries) for one in pages] == [5, 5, 2]
    assert [(one.newer, one.older) for one in pages] == [(False, True), (True, True), (True, False)]
    assert await told.count(ada) == 12


async def test_turning_back_shows_the_pages_that_came_before(database: Database) -> None:
    await _sent(database, 12)
    told, ada = History(database), await person(database)
    first = await told.older(ada, None, 5)
    second = await told.older(ada, first.entries[-1].id, 5)
    third = await told.older(ada, second.entries[-1].id, 5)
    assert await told.newer(ada, third.entries[0].id, 5) == second
    assert await told.newer(ada, second.entries[0].id, 5) == first
    assert await told.newer(ada, first.entries[0].id, 5) == first
    assert (await told.older(ada, third.entries[-1].id, 5)).entries == []


async def test_an_entry_tells_verdict_outcome_and_pictures(database: Database) -> None:
    case = await case_in(database, "answered")
    await Outcomes(database).report(case, "positive", case.sender)
    await Outcomes(database).note(case, "Fever", case.sender)
    [entry] = (await History(database).older(await person(database), None, 5)).entries
    assert (entry.code, entry.state, entry.modality, entry.verdict) == (case.code, "answered", "ct", "COVID")
    assert (entry.rt_pcr, entry.disagrees, entry.note) == ("positive", False, "Fever")
    file = await Cases(database).file(case.id)
    assert (entry.scan, entry.overlay) == (file.scan, file.overlay)


async def test_everything_is_gone_through_once(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, _ = await _sent(database, 7), await _sent(database, 2, 43)
    monkeypatch.setattr(history, "BATCH", 3)
    batches = [[entry.id for entry in batch] async for batch in History(database).all(await person(database))]
    assert [number for batch in batches for number in batch] == ours[::-1] and max(map(len, batches)) == 3


async def test_an_erased_case_is_in_nobodys_history(database: Database) -> None:
    case = await case_in(database, "answered")
    await erase(database, ImageStore.of(database.settings), case, case.sender)
    assert (await History(database).older(await person(database), None, 5)).entries == []
    assert await database.read(audit.named, "received", case.code, case.sender)
    assert not await database.read(audit.named, "received", case.code, "person:999")
    assert not await database.read(audit.named, "viewed", case.code)


async def test_of_a_million_cases_only_those_of_the_page_are_read(database: Database) -> None:
    if database.settings.sqlite_path is None:
        pytest.skip("how SQLite goes about it")
    with trial(database.settings) as connection:
        for query in (history._NEWEST, history._OLDER, history._NEWER):
            compiled = query.compile(connection)
            values = tuple(compiled.params.get(name, 0) or 0 for name in compiled.positiontup or ())
            plan = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {compiled}", values)]
            assert "ix_cases_person_id_id" in plan[0], plan
            assert all(step.startswith("SEARCH") for step in plan), plan  # no SCAN, and nothing to sort
