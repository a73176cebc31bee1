"""Albums in storage: parts in any order become one case, and what is due about it is somebody's to do."""

from __future__ import annotations

import asyncio
import itertools
from datetime import UTC, datetime, timedelta

import pytest

from storage import albums as module
from storage.albums import Albums, Arrival, Part
from storage.cases import Cases, NoConsent, WrongState
from storage.database import Database
from storage.erasure import erase
from storage.images import ImageStore
from storage.records import Case, StoredImage, merged
from storage.tables import albums
from tests.storage.desk import SENT, actions, person, sql

SEEN = {1: "ct", 2: "xray", 3: "ct", 4: "other", 5: "xray"}


def scan(letter: str) -> StoredImage:
    return StoredImage(letter * 64, "image/jpeg", 10, 4, 4)


def arrival(number: int, seen: str | None = "ct", reason: str | None = None, pictures: int = 1) -> Arrival:
    held = [] if reason else [scan(f"{number:x}")] * pictures
    return Arrival(7, "g", Part(number, len(held), None, seen, reason), held, SENT, "late", None)


async def album(database: Database, *arrivals: Arrival) -> Case:
    for one in arrivals:
        case = await Albums(database).join(await person(database), one)
    return case


async def digits(database: Database, case: Case) -> str:
    return "".join(digest[0] for digest in (await Cases(database).file(case.id)).scans)


@pytest.mark.parametrize("order", [*itertools.islice(itertools.permutations((1, 2, 3, 4)), 0, 24, 5)])
async def test_parts_in_any_order_and_twice_are_one_case_in_their_order(
    database: Database, order: tuple[int, ...]
) -> None:
    case = await album(database, *(arrival(number) for number in (*order, *order)))
    assert (await digits(database, case), case.pictures) == ("1234", 4)
    assert case.message_id == order[0] and case.remarks == "album;late"
    assert await actions(database) == ["received", *["joined"] * 4]
    assert [part.message_id for part in await Albums(database).parts(case)] == [1, 2, 3, 4]


async def test_parts_that_come_at_once_are_one_case(database: Database) -> None:
    sender, stored = await person(database), Albums(database)
    cases = await asyncio.gather(*(stored.join(sender, arrival(number)) for number in (3, 1, 2, 2)))
    assert len({case.id for case in cases}) == 1 and await digits(database, cases[0]) == "123"


async def test_a_file_of_several_pictures_keeps_its_place_among_the_others(database: Database) -> None:
    case = await album(database, arrival(3), arrival(2, pictures=3), arrival(1))
    assert await digits(database, case) == "12223"


async def test_a_part_that_cannot_be_read_is_counted_and_holds_nothing(database: Database) -> None:
    case = await album(database, arrival(1), arrival(2, None, "corrupt"))
    assert [part.reason for part in await Albums(database).parts(case)] == [None, "corrupt"] and case.pictures == 1


async def test_what_comes_after_the_tap_is_a_case_of_its_own(database: Database) -> None:
    case = await album(database, arrival(1), arrival(2))
    await Cases(database).queue(case, "ct", 100, case.sender)
    late = await album(database, arrival(3), arrival(4))
    assert late.id != case.id and await digits(database, late) == "34" and "after_tap" in late.remarks
    assert await digits(database, case) == "12"


async def test_an_album_is_due_once_no_part_has_come_for_a_while_and_to_one_at_a_time(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = Albums(database)
    assert await stored.next() is None
    await album(database, arrival(1))
    assert await stored.claim() == []
    due_at = await stored.next()
    assert due_at and timedelta(0) < due_at - datetime.now(UTC) <= timedelta(seconds=3)
    monkeypatch.setattr(module, "QUIET", timedelta(0))
    case = await album(database, arrival(2))
    claimed = await asyncio.gather(*(stored.claim() for _ in range(4)))
    [due] = [one for each in claimed for one in each]
    assert due.case == case
    await album(database, arrival(3))  # while somebody asks
    await stored.settle(due)
    [again] = await stored.claim()
    await stored.settle(again)
    assert await stored.next() is None and await stored.claim() == []


async def test_what_was_not_asked_in_time_is_due_again(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "QUIET", timedelta(0))
    monkeypatch.setattr(module, "LEASE", timedelta(0))
    await album(database, arrival(1))
    assert len(await Albums(database).claim()) == len(await Albums(database).claim()) == 1


async def test_after_a_clock_went_back_an_album_is_due_at_once(database: Database) -> None:
    case = await album(database, arrival(1))
    ahead = datetime.now(UTC) + timedelta(hours=1)
    await database.write(lambda connection: connection.execute(albums.update().values(due_at=ahead)))
    [due] = await Albums(database).claim()
    assert due.case == case and await Albums(database).claim() == []


async def test_a_mixed_album_is_split_into_two_cases_each_in_order(database: Database) -> None:
    case = await album(database, *(arrival(number, SEEN[number]) for number in (2, 1, 5, 3, 4)))
    first = await Albums(database).split(case, 100, case.sender)
    assert (first.state, first.modality, await digits(database, first), first.pictures) == ("queued", "xray", "245", 3)
    second = await Cases(database).by_message(7, 1)
    assert second and (second.state, second.modality, second.pictures) == ("received", "ct", 2)
    assert await digits(database, second) == "13"
    [due] = await Albums(database).claim()
    assert due.case == second
    assert "split" in await actions(database)
    with pytest.raises(WrongState):
        await Albums(database).split(first, 100, case.sender)


async def test_only_what_was_seen_as_both_can_be_split_and_only_with_consent(database: Database) -> None:
    case = await album(database, arrival(1), arrival(2, "other"))
    with pytest.raises(WrongState):
        await Albums(database).split(case, 100, case.sender)
    case = await album(database, arrival(3, "xray"))
    with pytest.raises(NoConsent):
        await Albums(database).split(case, 100, case.sender, 1)
    assert (await Cases(database).file(case.id)).case.state == "received"


async def test_of_an_erased_album_no_chat_and_no_message_stays(database: Database) -> None:
    case = await album(database, *(arrival(number, SEEN[number]) for number in (1, 2)))
    case = await Cases(database).cancel(case, case.sender)
    await erase(database, ImageStore.of(database.settings), case, case.sender)
    assert await sql(database, "SELECT * FROM albums") == await sql(database, "SELECT * FROM parts") == []


def test_remarks_are_merged_with_their_counts_as_far_as_there_is_room() -> None:
    assert merged("late;left_out:3", "late;left_out:4;lateral") == "late;left_out:7;lateral"
    assert merged("", "") == "" and len(merged("a" * 60, "bbbbb;cc")) == 63
