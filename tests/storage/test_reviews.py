from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from storage.cases import Cases, WrongState
from storage.database import Database
from storage.erasure import erase
from storage.images import ImageStore
from storage.people import People
from storage.records import Case
from storage.reviews import DISPUTED, ReviewClosed, Reviews
from storage.tables import cases
from tests.storage.desk import actions, case_in, person, sql


async def _settled(database: Database, case: Case) -> str | None:
    return (await Cases(database).file(case.id)).case.review


async def test_two_who_agree_settle_a_case(database: Database) -> None:
    reviews, case = Reviews(database), await case_in(database, "answered")
    assert await _settled(database, case) is None
    await reviews.give(case, await person(database, 1), "agree")
    assert await _settled(database, case) == "agree"
    given = await reviews.give(case, await person(database, 2), "agree")
    assert [(one.reading, one.opinion) for one in given] == [(1, "agree"), (2, "agree")]
    with pytest.raises(ReviewClosed):
        await reviews.give(case, await person(database, 3), "disagree")
    assert await _settled(database, case) == "agree"


async def test_a_third_decides_where_two_differ(database: Database) -> None:
    reviews, case = Reviews(database), await case_in(database, "answered")
    one, two, three = [await person(database, number) for number in (1, 2, 3)]
    await reviews.give(case, one, "agree")
    await reviews.give(case, two, "disagree")
    assert await _settled(database, case) == DISPUTED
    assert await reviews.next_for(one) is None and await reviews.next_for(two) is None
    assert (found := await reviews.next_for(three)) and found.id == case.id
    await reviews.give(case, three, "unusable")
    assert await _settled(database, case) == "unusable"
    with pytest.raises(ReviewClosed):
        await reviews.give(case, one, "disagree")
    await reviews.give(case, three, "agree")
    assert await _settled(database, case) == "agree"


async def test_who_thinks_again_has_one_opinion_and_the_log_has_both(database: Database) -> None:
    reviews, case = Reviews(database), await case_in(database, "answered")
    reader = await person(database, 1)
    for opinion in ("agree", "agree", "disagree"):
        given = await reviews.give(case, reader, opinion)
    assert [(review.reading, review.opinion) for review in given] == [(1, "disagree")]
    assert (await actions(database)).count("reviewed") == 2


async def test_two_at_once_are_the_first_and_the_second(database: Database) -> None:
    reviews, case = Reviews(database), await case_in(database, "answered")
    people = [await person(database, number) for number in (1, 2)]
    await asyncio.gather(*(reviews.give(case, reader, "agree") for reader in people))
    assert {review.person_id for review in await reviews.of(case)} == {reader.id for reader in people}


async def test_cases_wait_in_the_order_in_which_they_came(database: Database) -> None:
    reviews, reader = Reviews(database), await person(database, 1)
    first, second = await case_in(database, "answered"), await case_in(database, "answered")
    await case_in(database, "refused")
    assert await reviews.waiting() == (2, 0)
    assert (found := await reviews.next_for(reader)) and found.id == first.id
    assert (found := await reviews.next_for(reader, after=first.id)) and found.id == second.id
    assert await reviews.next_for(reader, after=second.id) is None
    await reviews.give(first, reader, "agree")
    assert (found := await reviews.next_for(reader)) and found.id == second.id
    await reviews.give(first, await person(database, 2), "disagree")
    assert await reviews.waiting() == (1, 1)


async def test_nobody_reads_their_own_case_unless_there_is_nobody_else_to(database: Database) -> None:
    reviews, people, case = Reviews(database), People(database), await case_in(database, "answered")
    sender, other = await person(database), await person(database, 1)
    sender = await people.appoint(sender, "reviewer", sender)
    assert (found := await reviews.next_for(sender)) and found.id == case.id and await reviews.foreign_to(case, sender)
    await people.appoint(other, "admin", other)
    assert await reviews.next_for(sender) is None and not await reviews.foreign_to(case, sender)
    assert (found := await reviews.next_for(other)) and found.id == case.id and await reviews.foreign_to(case, other)


async def test_a_case_whose_pictures_were_removed_does_not_wait(database: Database) -> None:
    reviews, case = Reviews(database), await case_in(database, "answered")
    await sql(database, "UPDATE images SET erased_at = created_at WHERE digest = :digest", digest="c" * 64)
    assert await reviews.next_for(await person(database, 1)) is None and await reviews.waiting() == (0, 0)
    await reviews.give(case, await person(database, 1), "agree")


@pytest.mark.parametrize(("days", "waits"), [(7, False), (0, True)])
async def test_a_case_whose_pictures_are_about_to_be_removed_does_not_wait(
    database: Database, days: int, waits: bool
) -> None:
    keeping = Database(replace(database.settings, image_retention_days=days))
    reviews, old = Reviews(keeping), await case_in(database, "answered")
    sent = datetime.now(UTC) - timedelta(days=8)
    await database.write(
        lambda connection: connection.execute(update(cases).where(cases.c.id == old.id).values(created_at=sent))
    )
    reader = await person(database, 1)
    assert await reviews.waiting() == (int(waits), 0)
    young = await case_in(database, "answered")
    assert (found := await reviews.next_for(reader)) and found.id == (old if waits else young).id
    await keeping.close()


@pytest.mark.parametrize("state", ["received", "queued", "refused"])
async def test_only_an_answered_case_is_reviewed(database: Database, state: str) -> None:
    with pytest.raises(WrongState):
        await Reviews(database).give(await case_in(database, state), await person(database), "agree")


async def test_a_note_belongs_to_a_reading_and_goes_with_the_case(database: Database) -> None:
    reviews, case, reader = Reviews(database), await case_in(database, "answered"), await person(database, 1)
    with pytest.raises(ReviewClosed):
        await reviews.note(case, reader, "Rotated")
    await reviews.give(case, reader, "unusable")
    [given] = await reviews.note(case, reader, "Rotated")
    assert given.note == "Rotated" and (await actions(database))[-1] == "review_note"
    with pytest.raises(ValueError, match="1000"):
        await reviews.note(case, reader, "x" * 1001)
    await erase(database, ImageStore.of(database.settings), case, "person:1")
    [left] = await reviews.of(case)
    assert (left.opinion, left.note) == ("unusable", None)
    with pytest.raises(WrongState):
        await reviews.give(case, reader, "agree")
