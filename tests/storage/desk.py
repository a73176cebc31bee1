"""What the storage tests share: a person, pictures, cases in a given state, raw SQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from typing import Any

from sqlalchemy import Connection, text

from storage.cases import Cases
from storage.database import Database, sync_engine
from storage.people import People, Person
from storage.records import Case, StoredImage, Verdict
from storage.settings import StorageSettings

_messages = count(1)
SENT = datetime(2026, 3, 1, 12, tzinfo=UTC)
COVID = Verdict("COVID", "ct", 0.9, 0.9, "", "ok", "ct", "1", "a" * 64, 0.1)
REFUSED = Verdict("Refused", "other", None, None, "not_a_scan", "ok", "gate", "1", "b" * 64, 0.1)


def picture(letter: str = "a") -> StoredImage:
    return StoredImage(letter * 64, "image/jpeg", 10, 4, 4)


async def person(database: Database, telegram_id: int = 42) -> Person:
    return await People(database).meet(telegram_id, "Jane Roe", "en")


async def received(database: Database, image: StoredImage | None = None) -> Case:
    sender = await person(database)
    return await Cases(database).receive(sender, 7, next(_messages), SENT, [image or picture()])


async def case_in(database: Database, state: str) -> Case:
    """Return a case brought to ``state`` the way the bot brings it there."""
    cases, case = Cases(database), await received(database)
    if state == "awaiting_modality":
        return await cases.asked(case, 100)
    if state == "cancelled":
        return await cases.cancel(case, case.sender)
    if state == "refused":
        return await cases.refuse(case, "not_an_image")
    if state == "failed":
        return await cases.fail(case, "reading_failed")
    if state in ("queued", "analysed", "answered"):
        case = await cases.queue(case, "ct", 100, case.sender)
    if state in ("analysed", "answered"):
        case = await cases.judge(case, COVID, {0: picture("c")})
    return await cases.answered(case, 100) if state == "answered" else case


async def move(cases: Cases, case: Case, state: str) -> Case:
    """Ask for a move by the method that makes it."""
    if state == "awaiting_modality":
        return await cases.asked(case, 101)
    if state == "queued":
        return await cases.queue(case, "ct", 101, case.sender)
    if state == "analysed":
        return await cases.judge(case, COVID, {0: picture("c")})
    if state == "answered":
        return await cases.answered(case, 101)
    if state == "cancelled":
        return await cases.cancel(case, case.sender)
    return await (cases.refuse if state == "refused" else cases.fail)(case, "a_reason")


async def sql(database: Database, statement: str, **values: Any) -> list[Any]:
    """Run one raw statement in a transaction of its own."""

    def run(connection: Connection) -> list[Any]:
        result = connection.execute(text(statement), values)
        return list(result) if result.returns_rows else []

    return await database.write(run)


async def actions(database: Database) -> list[str]:
    return [row.action for row in await sql(database, "SELECT action FROM audit_events ORDER BY id")]


@contextmanager
def intruder(settings: StorageSettings) -> Iterator[Connection]:
    """A connection of somebody who has the database itself, and so takes the guards of the audit log away."""
    engine = sync_engine(settings)
    with engine.connect().execution_options(write=True) as connection, connection.begin():
        on = " ON audit_events" if connection.dialect.name == "postgresql" else ""
        for trigger in ("audit_events_fixed", "audit_events_kept"):
            connection.execute(text(f"DROP TRIGGER {trigger}{on}"))
        yield connection
    engine.dispose()


@contextmanager
def trial(settings: StorageSettings) -> Iterator[Connection]:
    """A connection to SQLite, of which nothing stays in the database."""
    engine = sync_engine(settings)
    with engine.connect().execution_options(write=True) as connection:
        yield connection
        connection.rollback()
    engine.dispose()
