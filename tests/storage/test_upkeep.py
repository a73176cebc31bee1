from __future__ import annotations

import os
from pathlib import Path

from storage.database import Database
from storage.inbox import Inbox
from storage.upkeep import tidy
from tests.storage.desk import sql


async def test_a_file_with_many_free_pages_shrinks_and_its_log_is_emptied(database: Database) -> None:
    inbox, path = Inbox(database), database.settings.sqlite_path
    await inbox.put(dict.fromkeys(range(200), "x" * 5000))
    await inbox.done(range(200))
    await tidy(database.settings)
    if path:
        assert path.stat().st_size < 400_000
        assert os.path.getsize(f"{path}-wal") == 0
    assert len(await sql(database, "SELECT * FROM inbox")) == 200


async def test_a_file_with_few_free_pages_is_not_written_anew(database: Database) -> None:
    path: Path | None = database.settings.sqlite_path
    await Inbox(database).put(dict.fromkeys(range(200), "x" * 5000))
    await Inbox(database).done(range(10))
    await tidy(database.settings)
    if path:
        assert (await sql(database, "SELECT freelist_count FROM pragma_freelist_count"))[0][0] > 0
