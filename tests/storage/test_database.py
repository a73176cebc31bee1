from __future__ import annotations

import asyncio
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from storage.audit import verify
from storage.database import PRAGMAS, Database, DatabaseError, prepare_sqlite, sync_engine
from storage.migration import migrate
from storage.settings import StorageSettings
from storage.tables import inbox
from tests.storage.desk import case_in, sql


def _file(tmp_path: Path) -> StorageSettings:
    return StorageSettings.from_env({"DATA_DIR": str(tmp_path / "data")})


def test_every_connection_has_every_pragma(tmp_path: Path) -> None:
    engine = sync_engine(_file(tmp_path))
    with engine.connect() as one, engine.connect() as other:
        for connection in (one, other):
            got = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in PRAGMAS}
            assert got == PRAGMAS
    engine.dispose()
    assert PRAGMAS["journal_mode"] == "wal" and PRAGMAS["synchronous"] == 2 and PRAGMAS["foreign_keys"] == 1


def test_a_file_system_without_wal_is_refused(tmp_path: Path) -> None:
    # SQLite's dot-file locking, meant for network shares, has no shared memory and so no WAL.
    connection = sqlite3.connect(f"file:{tmp_path / 'a.sqlite'}?vfs=unix-dotfile", uri=True)
    with pytest.raises(DatabaseError, match=r"journal_mode at 'delete' .*put DATA_DIR on a local disk"):
        prepare_sqlite(connection)
    connection.close()


def test_connections_that_turn_a_new_database_to_wal_at_once_wait_for_each_other(tmp_path: Path) -> None:
    """Of 40 such starts 11 had a connection fail as locked before it was tried again."""
    together = threading.Barrier(8)

    def start(path: Path) -> str:
        with closing(sqlite3.connect(path)) as connection:
            together.wait()
            prepare_sqlite(connection)
            mode: str = connection.execute("PRAGMA journal_mode").fetchone()[0]
        return mode

    with ThreadPoolExecutor(8) as pool:
        for number in range(40):
            assert set(pool.map(start, [tmp_path / f"{number}.sqlite"] * 8)) == {"wal"}


def test_nobody_else_can_read_the_database_file(tmp_path: Path) -> None:
    settings = _file(tmp_path)
    with sync_engine(settings).connect():
        assert settings.sqlite_path is not None
        assert settings.sqlite_path.stat().st_mode & 0o777 == 0o600
        assert settings.data_dir.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path / "file" / "data")})
    with pytest.raises(DatabaseError, match=r"cannot be made .*check DATA_DIR"):
        sync_engine(settings)


async def test_a_database_error_does_not_show_names(database: Database) -> None:
    with pytest.raises(DBAPIError) as caught:
        insert = "INSERT INTO people (name, role, created_at) VALUES (:name, 'surgeon', '2026-01-01')"
        await sql(database, insert, name="Jane Roe")
    assert "Jane" not in str(caught.value) and "Jane" not in str(caught.value.__cause__)
    assert "Jane" not in str(caught.value.orig)


async def test_an_exception_rolls_back(database: Database) -> None:
    def half(connection: Connection) -> None:
        connection.execute(text("INSERT INTO people (telegram_id, role, created_at) VALUES (1, 'admin', '2026-01-01')"))
        raise KeyError

    with pytest.raises(KeyError):
        await database.write(half)
    assert await sql(database, "SELECT * FROM people") == []


@pytest.mark.parametrize("zone", [UTC, timezone(timedelta(hours=5, minutes=30)), timezone(timedelta(hours=-8))])
async def test_a_moment_comes_back_as_it_was_and_in_utc(database: Database, zone: timezone) -> None:
    moment = datetime(2026, 3, 29, 1, 59, 59, 123456, zone)

    def keep(connection: Connection) -> None:
        connection.execute(inbox.insert().values(update_id=1, payload="{}", received_at=moment))

    await database.write(keep)
    back: datetime = await database.read(lambda connection: connection.execute(inbox.select()).one().received_at)
    assert back == moment and back.utcoffset() == timedelta(0)


@pytest.fixture(scope="module")
def cut_off(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, bytes, int]:
    """A folder; database and WAL as they are in the midst of a large transaction; where the last commit ends."""
    folder = tmp_path_factory.mktemp("cut")
    settings = StorageSettings.from_env({"DATA_DIR": str(folder / "data")})
    migrate(settings)

    async def log() -> tuple[bytes, bytes, int]:
        database = Database(settings)
        for state in ("answered", "cancelled", "queued"):
            await case_in(database, state)
        assert settings.sqlite_path
        wal = settings.sqlite_path.with_name("radiogram.sqlite-wal")
        committed = wal.stat().st_size
        with closing(sqlite3.connect(settings.sqlite_path, isolation_level=None)) as connection:
            connection.execute("PRAGMA cache_size = 2")  # so that it writes long before it commits
            connection.execute("BEGIN IMMEDIATE")
            rows = [(number, "x" * 500, "2026-03-01") for number in range(200)]
            connection.executemany("INSERT INTO inbox (update_id, payload, received_at) VALUES (?, ?, ?)", rows)
            files = settings.sqlite_path.read_bytes(), wal.read_bytes()
        await database.close()
        return *files, committed

    return folder, *asyncio.run(log())


@given(st.integers(0, 2**20), st.booleans())
@effort(max_examples=60, deadline=None)
def test_a_power_cut_anywhere_after_the_last_commit_loses_no_case(
    cut_off: tuple[Path, bytes, bytes, int], at: int, torn: bool
) -> None:
    folder, file, wal, committed = cut_off
    assert len(wal) > committed + 50_000
    length = committed + at % (len(wal) - committed + 1)
    path = folder / "after" / "radiogram.sqlite"
    path.parent.mkdir(exist_ok=True)
    path.with_name("radiogram.sqlite-shm").unlink(missing_ok=True)
    path.write_bytes(file)
    path.with_name("radiogram.sqlite-wal").write_bytes(wal[:length] + b"\x00" * 5000 * torn)
    engine = sync_engine(StorageSettings.from_env({"DATA_DIR": str(path.parent)}))
    with engine.connect() as connection:
        assert connection.scalar(text("PRAGMA integrity_check")) == "ok"
        states = connection.scalars(text("SELECT state FROM cases ORDER BY id")).all()
        report = verify(connection)
        inbox_rows = connection.scalar(text("SELECT count(*) FROM inbox"))
    engine.dispose()
    assert states == ["answered", "cancelled", "queued"] and inbox_rows == 0
    assert report.fault is None and report.events == 8
