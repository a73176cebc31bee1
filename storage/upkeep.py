"""Looking after the SQLite file; PostgreSQL does so by itself (autovacuum)."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from storage.database import prepare_sqlite
from storage.settings import StorageSettings

LEAST_FREE = 0.25


async def tidy(settings: StorageSettings) -> None:
    """Refresh what the query planner knows, give back free pages, and empty the write-ahead log.

    The file is written anew (VACUUM, which holds up writers meanwhile) only where more than a quarter of its pages are
    free and the disk has room for two more of it (https://www.sqlite.org/lang_vacuum.html).
    """
    if settings.sqlite_path:
        await asyncio.to_thread(_tidy, settings.sqlite_path)


async def flush(settings: StorageSettings) -> None:
    """Move everything from the write-ahead log into the file and cut the log to nothing, so that what was overwritten
    is in neither; a reader that is busy for over 15 seconds leaves it for later."""
    if settings.sqlite_path:
        await asyncio.to_thread(_run, settings.sqlite_path, "PRAGMA wal_checkpoint(TRUNCATE)")


def _tidy(path: Path) -> None:
    [pages], [free] = _run(path, "PRAGMA page_count", "PRAGMA freelist_count")
    if free > pages * LEAST_FREE and shutil.disk_usage(path.parent).free > 2 * path.stat().st_size:
        _run(path, "VACUUM")
    _run(path, "PRAGMA optimize", "PRAGMA wal_checkpoint(TRUNCATE)")


def _run(path: Path, *statements: str) -> list[tuple[int, ...]]:
    """Execute statements outside of any transaction; return the first row of each."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        prepare_sqlite(connection)
        return [connection.execute(statement).fetchone() or () for statement in statements]
