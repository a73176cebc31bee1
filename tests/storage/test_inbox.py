from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import update

from storage.database import Database
from storage.inbox import Inbox
from storage.migration import migrate
from storage.settings import StorageSettings
from storage.tables import inbox as table
from tests.storage.desk import sql


async def test_an_update_that_comes_again_is_recognised(database: Database) -> None:
    inbox = Inbox(database)
    assert await inbox.put({9: "nine", 7: "seven"}) == [7, 9]
    assert await inbox.put({8: "eight", 9: "other"}) == [8]
    assert list((await inbox.waiting()).items()) == [(7, "seven"), (8, "eight"), (9, "nine")]
    await inbox.done([9])
    assert await inbox.put({9: "nine"}) == [] and await inbox.put({}) == []
    assert list(await inbox.waiting()) == [7, 8]


async def test_a_handled_update_holds_nothing_any_more(database: Database) -> None:
    inbox = Inbox(database)
    await inbox.put({1: "Jane Roe"})
    await inbox.done([1])
    [(payload, handled)] = await sql(database, "SELECT payload, handled_at FROM inbox")
    assert payload is None and handled is not None


async def test_what_an_update_held_leaves_the_sqlite_file_too(tmp_path: Path) -> None:
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path)})
    migrate(settings)
    database = Database(settings)
    await Inbox(database).put({1: "Jane Roe " * 500})
    await database.close()
    assert settings.sqlite_path and b"Jane Roe" in settings.sqlite_path.read_bytes()
    database = Database(settings)
    await Inbox(database).done([1])
    await database.close()
    assert not any(b"Jane Roe" in path.read_bytes() for path in tmp_path.iterdir())


async def test_numbers_are_forgotten_after_a_week(database: Database) -> None:
    inbox = Inbox(database)
    await inbox.put({1: "old", 2: "new", 3: "waiting"})
    await inbox.done([1, 2])
    before = datetime.now(UTC) - timedelta(days=7, minutes=1)
    await database.write(lambda c: c.execute(update(table).where(table.c.update_id == 1).values(handled_at=before)))
    assert await inbox.forget() == 1
    assert [row.update_id for row in await sql(database, "SELECT update_id FROM inbox ORDER BY 1")] == [2, 3]
