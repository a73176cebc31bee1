from __future__ import annotations

import errno
import sqlite3

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from storage.database import Database
from storage.settings import StorageSettings
from storage.trouble import Trouble, trouble_of
from tests.storage.desk import sql


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), Trouble.FULL),
        (OSError(errno.EROFS, "Read-only file system"), Trouble.READ_ONLY),
        (FileNotFoundError(errno.ENOENT, "No such file"), None),
        (TimeoutError(), None),
        (ValueError("no"), None),
        (IntegrityError("INSERT", None, sqlite3.IntegrityError("no")), None),
    ],
)
def test_only_what_passes_by_itself_is_trouble(error: Exception, trouble: Trouble | None) -> None:
    assert trouble_of(error) == trouble


async def test_a_database_that_cannot_be_written_is_read_only(database: Database) -> None:
    if database.settings.sqlite_path:
        await sql(database, "PRAGMA query_only = 1")
        statement = "DELETE FROM inbox"
    else:
        statement = "SET TRANSACTION READ ONLY; DELETE FROM inbox"
    with pytest.raises(DBAPIError) as raised:
        await sql(database, statement)
    assert trouble_of(raised.value) is Trouble.READ_ONLY


async def test_a_wrong_statement_is_no_trouble(database: Database) -> None:
    with pytest.raises(DBAPIError) as raised:
        await sql(database, "SELECT nothing FROM nowhere")
    assert trouble_of(raised.value) is None


async def test_a_server_that_is_not_there_is_unreachable() -> None:
    nowhere = StorageSettings.from_env({"DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"})
    database = Database(nowhere)
    with pytest.raises(OperationalError) as raised:
        await sql(database, "SELECT 1")
    await database.close()
    assert trouble_of(raised.value) is Trouble.UNREACHABLE
