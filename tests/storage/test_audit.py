from __future__ import annotations

import sqlite3
from collections.abc import Callable
from hashlib import sha256

import psycopg
import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st
from sqlalchemy import Connection, event, text

from storage import audit
from storage.database import Database, sync_engine
from storage.migration import migrate
from storage.settings import StorageSettings
from storage.tables import audit_events
from tests.storage.desk import case_in, intruder, trial

FIELDS = ("id", "at", "actor", "action", "case_code", "details", "previous_hash", "hash")


def _report(settings: StorageSettings) -> audit.Report:
    engine = sync_engine(settings)
    with engine.connect() as connection:
        report = audit.verify(connection)
    engine.dispose()
    return report


async def test_an_untouched_log_holds(database: Database) -> None:
    assert _report(database.settings) == audit.Report(0, audit.GENESIS, None)
    await case_in(database, "answered")
    report = _report(database.settings)
    assert (report.events, report.fault, len(report.head)) == (4, None, 64)


@pytest.mark.parametrize("field", FIELDS)
async def test_a_changed_field_is_found(database: Database, field: str) -> None:
    await case_in(database, "answered")
    with intruder(database.settings) as connection:
        value = "20" if field == "id" else f"'#' || substr({field}, 2)"
        connection.execute(text(f"UPDATE audit_events SET {field} = {value} WHERE id = 3"))
    fault = _report(database.settings).fault
    assert fault is not None and fault.event == 3 and "event 3" in fault.problem


def _remove(connection: Connection) -> None:
    connection.execute(text("DELETE FROM audit_events WHERE id = 2"))


def _swap(connection: Connection) -> None:
    for old, new in ((2, 99), (3, 2), (99, 3)):
        connection.execute(text(f"UPDATE audit_events SET id = {new} WHERE id = {old}"))


def _add(connection: Connection) -> None:
    for number in (4, 3, 2):
        connection.execute(text(f"UPDATE audit_events SET id = {number + 1} WHERE id = {number}"))
    false = {
        "at": "2026",
        "actor": "me",
        "action": "told",
        "details": "{}",
        "previous_hash": "1" * 64,
        "hash": "2" * 64,
    }
    connection.execute(audit_events.insert().values(id=2, **false))


@pytest.mark.parametrize("tamper", [_remove, _swap, _add])
async def test_removed_moved_and_added_events_are_found(
    database: Database, tamper: Callable[[Connection], None]
) -> None:
    await case_in(database, "answered")
    with intruder(database.settings) as connection:
        tamper(connection)
    fault = _report(database.settings).fault
    assert fault is not None and fault.event == 2


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> StorageSettings:
    """A SQLite log of five events whose guards are gone."""
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path_factory.mktemp("log"))})
    migrate(settings)
    with intruder(settings) as connection:
        for number in range(5):
            audit.append(connection, "note", actor="person:1", case_code="7K2M-9QFD", count=number)
    return settings


@given(st.sampled_from(FIELDS[1:]), st.integers(1, 5), st.integers(0, 10**6), st.integers(0, 7))
@effort(max_examples=150, deadline=None)
def test_any_changed_bit_is_found(log: StorageSettings, field: str, number: int, at: int, bit: int) -> None:
    with trial(log) as connection:
        query = f"SELECT CAST({field} AS BLOB) FROM audit_events WHERE id = {number}"
        stored = bytearray(connection.exec_driver_sql(query).scalar_one())
        stored[at % len(stored)] ^= 1 << bit
        change = f"UPDATE audit_events SET {field} = CAST(? AS TEXT) WHERE id = {number}"
        connection.exec_driver_sql(change, (bytes(stored),))
        fault = audit.verify(connection).fault
    assert fault is not None and fault.event == number


def test_bytes_in_place_of_text_are_found(log: StorageSettings) -> None:
    with trial(log) as connection:
        connection.exec_driver_sql("UPDATE audit_events SET details = CAST(details AS BLOB) WHERE id = 2")
        fault = audit.verify(connection).fault
    assert fault == audit.Fault(2, "event 2 was changed after it was written")


async def test_the_log_is_read_in_batches(database: Database) -> None:
    """So that memory does not grow with it; psycopg would otherwise hold every row at once."""
    await case_in(database, "answered")
    engine, seen = sync_engine(database.settings), []
    event.listen(engine, "after_cursor_execute", lambda connection, cursor, *rest: seen.append(cursor))
    with engine.connect() as connection:
        assert audit.verify(connection).fault is None
    engine.dispose()
    assert isinstance(seen[-1], sqlite3.Cursor if database.settings.sqlite_path else psycopg.ServerCursor)


def test_the_hash_is_what_the_module_says() -> None:
    told = '{"action":"a","actor":"b","at":"t","case":null,"details":"{}","id":1}'
    assert audit.event_hash("0" * 64, 1, "t", "b", "a", None, "{}") == sha256(("0" * 64 + told).encode()).hexdigest()


async def test_the_events_of_a_case_are_its_own_the_last_ones_in_order(database: Database) -> None:
    case, _ = await case_in(database, "answered"), await case_in(database, "refused")
    events = await database.read(audit.of_case, case.code)
    assert [event.action for event in events] == ["received", "queued", "analysed", "answered"]
    assert events[1].details == {"modality": "ct"} and events[1].actor == case.sender
    assert events[0].at.tzinfo and events[0].at <= events[3].at
    last = await database.read(audit.of_case, case.code, most=2)
    assert [event.action for event in last] == ["analysed", "answered"]
