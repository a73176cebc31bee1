"""The tables of any database as one SQLite file and back: the form in which backups hold them.

What was taken from SQLite can so be put into PostgreSQL, and the other way round.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, func, inspect, select, text

from storage.database import sync_engine
from storage.migration import HEAD, migrate, revision
from storage.settings import StorageSettings
from storage.tables import metadata

ROWS = 1000


def at(settings: StorageSettings, path: Path) -> StorageSettings:
    """Return ``settings`` with the SQLite file at ``path`` as the database."""
    return replace(settings, database_url=f"sqlite:///{path}")


def snapshot(settings: StorageSettings, path: Path) -> None:
    """Copy one state of a database that has its tables into a new SQLite file, while others go on writing."""
    if settings.sqlite_path:
        _snapshot_sqlite(settings.sqlite_path, path)
    else:
        _snapshot_postgresql(settings, path)


def copy(source: Connection, target: Connection) -> None:
    """Copy every row into the empty tables of ``target``, whose guards (a case begins as received) are off meanwhile.

    Columns and tables that ``source`` does not have yet are left out; automatic numbers go on after the highest.
    """
    known = inspect(source)
    with _unguarded(target):
        for table in metadata.sorted_tables:
            if not known.has_table(table.name):
                continue
            names = {column["name"] for column in known.get_columns(table.name)}
            query = select(*(column for column in table.c if column.name in names))
            for rows in source.execute(query.execution_options(yield_per=ROWS)).mappings().partitions():
                target.execute(table.insert(), [dict(row) for row in rows])
    if target.dialect.name == "postgresql":
        _count_on(target)


def _snapshot_sqlite(live: Path, path: Path) -> None:
    # In one step: in WAL a reader holds up no writer, and a copy in several steps begins again after every commit
    # made between them (https://www.sqlite.org/backup.html), so that under steady writing it would not end.
    with closing(sqlite3.connect(live)) as source, closing(sqlite3.connect(path)) as target:
        source.backup(target)
        target.execute("PRAGMA journal_mode = delete")  # one file, with nothing beside it


def _snapshot_postgresql(settings: StorageSettings, path: Path) -> None:
    live, made = sync_engine(settings), sync_engine(at(settings, path))
    try:
        migrate(at(settings, path), revision(live) or HEAD)
        one_state = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
        with (
            live.connect().execution_options(**one_state) as source,
            made.connect().execution_options(write=True) as target,
            target.begin(),
        ):
            copy(source, target)
    finally:
        live.dispose()
        made.dispose()


@contextmanager
def _unguarded(connection: Connection) -> Iterator[None]:
    if connection.dialect.name == "sqlite":
        query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        triggers = list(connection.exec_driver_sql(query))
        off = [f"DROP TRIGGER {name}" for name, _ in triggers]
        on = [made for _, made in triggers]
    else:
        off = [f"ALTER TABLE {name} DISABLE TRIGGER USER" for name in metadata.tables]
        on = [f"ALTER TABLE {name} ENABLE TRIGGER USER" for name in metadata.tables]
    for statement in off:
        connection.exec_driver_sql(statement)
    yield
    for statement in on:
        connection.exec_driver_sql(statement)


def _count_on(connection: Connection) -> None:
    """Let PostgreSQL's sequences go on after the highest number of their tables."""
    for table in metadata.sorted_tables:
        if "id" not in table.c:
            continue
        sequence = connection.scalar(text("SELECT pg_get_serial_sequence(:name, 'id')"), {"name": table.name})
        highest = connection.scalar(select(func.max(table.c.id)))
        if sequence and highest:
            connection.execute(text("SELECT setval(:sequence, :highest)"), {"sequence": sequence, "highest": highest})
