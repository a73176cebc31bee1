"""The database: SQLite in WAL by default, PostgreSQL by `DATABASE_URL`, with the same code."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import URL, Connection, Engine, ExceptionContext, Table, create_engine, event, func, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects import sqlite as sqlite_dialect
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.settings import StorageSettings

P = ParamSpec("P")
T = TypeVar("T")
BUSY_TIMEOUT_MS = 15_000
# Each statement of a PostgreSQL transaction sees what was committed before it: whoever waited for the lock of
# the audit chain must read the head that the one before left, whatever the server's default is.
ISOLATION = "READ COMMITTED"
# https://www.sqlite.org/pragma.html: WAL with synchronous=FULL (2) syncs at every commit, so that a
# committed case survives a power cut; NORMAL would not. Without recursive_triggers, REPLACE would delete
# rows past the triggers that keep them. secure_delete overwrites what an update held once it is emptied.
PRAGMAS: dict[str, str | int] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "secure_delete": 1,
    "busy_timeout": BUSY_TIMEOUT_MS,
}


class DatabaseError(Exception):
    """The database cannot be used as it is; the text says why and what to do."""


def prepare_sqlite(connection: Any) -> None:
    """Set and then read back every pragma of ``PRAGMAS`` on a DB-API connection; raise DatabaseError if one is off."""
    cursor = connection.cursor()
    try:
        for name, wanted in PRAGMAS.items():
            _patiently(cursor, f"PRAGMA {name} = {wanted}")
            cursor.execute(f"PRAGMA {name}")
            got = cursor.fetchone()[0]
            if got != wanted:
                raise DatabaseError(
                    f"SQLite keeps {name} at {got!r} where {wanted!r} is needed so that nothing is lost: "
                    "put DATA_DIR on a local disk (not a network share)."
                )
    finally:
        cursor.close()


def _patiently(cursor: Any, statement: str) -> None:
    """Execute, and again while another process holds the database: SQLite does not wait for it by itself where it
    turns a new database to WAL (https://www.sqlite.org/c3ref/busy_handler.html)."""
    until = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            cursor.execute(statement)
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                raise
            time.sleep(0.02)


def _begin(connection: Connection) -> None:
    # The driver's own transaction handling is off (isolation_level None): a transaction that will write
    # takes the write lock at once, or two readers that both turn writers would deadlock.
    write = connection.get_execution_options().get("write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _hide_row(context: ExceptionContext) -> None:
    """Cut an error of PostgreSQL down to its first line: the DETAIL below quotes the whole row, names and all."""
    original, shown = context.original_exception, context.sqlalchemy_exception
    diagnosis = getattr(original, "diag", None)  # psycopg is not imported here: SQLite needs none of it
    primary = diagnosis.message_primary if diagnosis else None
    if primary and shown:
        original.args = (primary,)
        shown.args = (f"({type(original).__name__}) {primary}",)


def sync_engine(settings: StorageSettings) -> Engine:
    """Return a synchronous engine to the database (SQLite, migrations, operators' commands)."""
    # Parameters are hidden so that no name or caption reaches a log through an error's text.
    if settings.sqlite_path is None:
        engine = create_engine(driver_url(settings.database_url), isolation_level=ISOLATION, hide_parameters=True)
        event.listen(engine, "handle_error", _hide_row)
        return engine
    engine = sqlite_engine(settings.sqlite_path, isolation_level=None)
    event.listen(engine, "begin", _begin)
    return engine


def sqlite_engine(path: Path, isolation_level: str | None = "IMMEDIATE") -> Engine:
    """Return an engine to a SQLite file, every connection of which has passed `prepare_sqlite`.

    ``isolation_level`` is `sqlite3`'s: with IMMEDIATE the driver itself begins transactions at the first write.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)
    except OSError as error:
        problem = f"The database {path} cannot be made ({error.strerror}): check DATA_DIR and DATABASE_URL."
        raise DatabaseError(problem) from error
    engine = create_engine(URL.create("sqlite", database=str(path)), hide_parameters=True)

    @event.listens_for(engine, "connect")
    def connected(dbapi_connection: Any, record: Any) -> None:
        dbapi_connection.isolation_level = isolation_level
        prepare_sqlite(dbapi_connection)

    return engine


def driver_url(url: str) -> str:
    """Return a PostgreSQL ``url`` with the name of its driver, psycopg, which serves both ways."""
    return url.replace("postgresql://", "postgresql+psycopg://", 1)


def upsert(table: Table, finish: Callable[[Any], Any]) -> Callable[[Connection], Any]:
    """Return what picks, for a connection, ``finish`` of an INSERT that knows ON CONFLICT.

    Each database spells it in a dialect of its own; made once, a statement is compiled once.
    """
    made = {"sqlite": finish(sqlite_dialect.insert(table)), "postgresql": finish(postgresql.insert(table))}
    return lambda connection: made[connection.dialect.name]


def now(connection: Connection) -> datetime:
    """Return the time by the database's clock where there may be several machines, whose own differ."""
    if connection.dialect.name == "sqlite":
        return datetime.now(UTC)
    moment: datetime = connection.execute(select(func.now())).scalar_one()
    return moment


class Database:
    """Runs functions of a connection, each as one transaction, without holding up the event loop.

    PostgreSQL is reached through SQLAlchemy's async engine. On SQLite the whole function runs in a thread
    instead: the async driver there crosses threads four times a statement, which cost 30 ms of
    processor time a case where one crossing a transaction costs 15. One thread writes, so that writers
    queue fairly rather than in SQLite's busy handler.
    """

    def __init__(self, settings: StorageSettings) -> None:
        self.settings = settings
        self._async: AsyncEngine | None = None
        self._sync: Engine | None = None
        if settings.sqlite_path is None:
            url = driver_url(settings.database_url)
            self._async = create_async_engine(url, isolation_level=ISOLATION, hide_parameters=True, pool_pre_ping=True)
            event.listen(self._async.sync_engine, "handle_error", _hide_row)
        else:
            self._sync = sync_engine(settings)
        self._writer = ThreadPoolExecutor(1, "storage-writer")
        self._readers = ThreadPoolExecutor(2, "storage-reader")

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return ``function(connection, *args, **kwargs)``, run on one state of the database."""
        if self._async:
            async with self._async.connect() as connection:
                await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
                return await connection.run_sync(function, *args, **kwargs)
        return await self._in_thread(self._readers, False, lambda connection: function(connection, *args, **kwargs))

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return ``function(connection, *args, **kwargs)`` once it is committed; an exception rolls it back."""
        if self._async:
            async with self._async.begin() as connection:
                return await connection.run_sync(function, *args, **kwargs)
        return await self._in_thread(self._writer, True, lambda connection: function(connection, *args, **kwargs))

    async def close(self) -> None:
        """Finish what is being written and close every connection."""
        self._writer.shutdown()
        self._readers.shutdown()
        if self._async:
            await self._async.dispose()
        if self._sync:
            self._sync.dispose()

    async def _in_thread(self, executor: ThreadPoolExecutor, write: bool, function: Callable[[Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(executor, self._transaction, write, function)

    def _transaction(self, write: bool, function: Callable[[Connection], T]) -> T:
        assert self._sync is not None
        with self._sync.connect().execution_options(write=write) as connection, connection.begin():
            return function(connection)
