from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from storage.database import Database
from storage.inbox import Inbox
from storage.replicas import Replicas
from storage.tables import replicas
from tests.storage.desk import sql

GRACE = timedelta(seconds=0.3)


async def test_who_has_not_beaten_for_the_grace_is_struck_off_once(database: Database) -> None:
    one, two = Replicas(database, "one"), Replicas(database, "two")
    await one.beat()
    await two.beat()
    assert await one.bury(await one.silent(GRACE)) == []
    await asyncio.sleep(0.4)
    await one.beat()
    assert await one.bury(await one.silent(GRACE)) == ["two"] and await one.bury(await one.silent(GRACE)) == []


async def test_a_replica_never_strikes_off_itself(database: Database) -> None:
    one = Replicas(database, "one")
    await one.beat()
    assert await one.bury(await one.silent(timedelta(0))) == []


async def test_who_was_struck_off_and_lives_is_there_again(database: Database) -> None:
    one, two = Replicas(database, "one"), Replicas(database, "two")
    await one.beat()
    await two.beat()
    assert await one.bury(await one.silent(timedelta(0))) == ["two"]
    await two.beat()
    assert await sql(database, "SELECT id FROM replicas ORDER BY id") == [("one",), ("two",)]
    assert await one.count() == 2


async def test_the_eldest_is_the_one_that_came_first_however_often_it_beats(database: Database) -> None:
    one, two = Replicas(database, "b"), Replicas(database, "a")
    await one.beat()
    await two.beat()
    await one.beat()
    assert await one.eldest() and not await two.eldest()


async def test_updates_of_a_replica_that_died_are_claimed_by_another_once(database: Database) -> None:
    living = [Replicas(database, name) for name in ("one", "two", "three")]
    for replica in living:
        await replica.beat()
    inboxes = [Inbox(database, replica.own) for replica in living]
    for number, inbox in enumerate(inboxes):
        await inbox.put({number: f"update {number}"})
    await inboxes[1].put({7: "handled"})
    await inboxes[1].done([7])
    assert await inboxes[0].claim() == {}
    await sql(database, "DELETE FROM replicas WHERE id = 'two'")
    first, second = await asyncio.gather(inboxes[0].claim(), inboxes[2].claim())
    assert sorted([first, second], key=len) == [{}, {1: "update 1"}]


async def test_updates_from_before_there_were_owners_are_claimed(database: Database) -> None:
    await Inbox(database).put({3: "three", 1: "one"})
    await sql(database, "UPDATE inbox SET owner = NULL WHERE update_id = 1")
    assert list(await Inbox(database, "one").claim()) == [1, 3]


async def test_after_a_clock_went_back_who_died_is_struck_off_all_the_same(database: Database) -> None:
    one, two = Replicas(database, "one"), Replicas(database, "two")
    await two.beat()
    await Inbox(database, two.own).put({5: "five"})
    ahead = datetime.now(UTC) + timedelta(days=2)
    await database.write(lambda connection: connection.execute(replicas.update().values(beat_at=ahead)))
    await one.beat()
    assert await one.bury(await one.silent(timedelta(0))) == ["two"] and await one.eldest()
    assert await Inbox(database, one.own).claim() == {5: "five"}


async def test_after_a_clock_went_back_who_lives_is_not_struck_off(database: Database) -> None:
    one, two = Replicas(database, "one"), Replicas(database, "two")
    await two.beat()
    ahead = datetime.now(UTC) + timedelta(days=2)
    await database.write(lambda connection: connection.execute(replicas.update().values(beat_at=ahead)))
    await one.beat()
    assert await one.bury(await one.silent(GRACE)) == []


async def test_who_beats_between_two_looks_is_not_struck_off(database: Database) -> None:
    one, two = Replicas(database, "one"), Replicas(database, "two")
    await two.beat()
    await one.beat()
    silent = await one.silent(timedelta(0))
    assert [*silent] == ["two"]
    await asyncio.sleep(0.01)
    await two.beat()
    assert await one.bury(silent) == [] and await one.count() == 2
