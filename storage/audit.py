"""The audit chain: every event carries the hash of the one before, so that a change anywhere shows.

An event's hash is SHA-256 over the previous event's hash (64 hex digits) followed by the event's
canonical JSON: keys sorted, no spaces, UTF-8 (after RFC 8785, which adds number rules that events,
holding no floats, do not need). Events name people by their number in `people`, never by name.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import Connection, Row, select, text

from storage.tables import audit_events

GENESIS = "0" * 64
Detail = str | int | bool | None
AS_BYTES = "surrogateescape"
_ADVISORY_LOCK = 7_241_985  # any constant: PostgreSQL's name for "the one who appends to the chain"
_LOCK = text(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")
_HEAD = select(audit_events.c.id, audit_events.c.hash).order_by(audit_events.c.id.desc()).limit(1)
_APPEND = audit_events.insert()


@dataclass(frozen=True)
class Fault:
    """Where the chain breaks: the event's number, and what is wrong with it in words."""

    event: int
    problem: str


@dataclass(frozen=True)
class Report:
    """What `verify` found: events read, the last hash (64 hex digits), and the first fault if any."""

    events: int
    head: str
    fault: Fault | None


def canonical(value: Mapping[str, object]) -> str:
    """Return ``value`` as canonical JSON: sorted keys, no spaces, no floats, Unicode as it is."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def event_hash(
    previous: str, number: int, at: str, actor: str, action: str, case_code: str | None, details: str
) -> str:
    """Return the hash (64 hex digits) that binds an event to the one before it."""
    event = {"id": number, "at": at, "actor": actor, "action": action, "case": case_code, "details": details}
    return sha256((previous + canonical(event)).encode(errors=AS_BYTES)).hexdigest()


def append(
    connection: Connection, /, action: str, *, actor: str, case_code: str | None = None, **details: Detail
) -> None:
    """Add one event to the chain inside the caller's transaction, so that both happen or neither."""
    if connection.dialect.name == "postgresql":
        connection.execute(_LOCK)
    last = connection.execute(_HEAD).first()
    number, previous = (last.id + 1, last.hash) if last else (1, GENESIS)
    at = datetime.now(UTC).isoformat(timespec="microseconds")
    told = canonical(details)
    event = {
        "id": number,
        "at": at,
        "actor": actor,
        "action": action,
        "case_code": case_code,
        "details": told,
        "previous_hash": previous,
        "hash": event_hash(previous, number, at, actor, action, case_code, told),
    }
    connection.execute(_APPEND, event)


def verify(connection: Connection) -> Report:
    """Read the whole chain in order, in constant memory, and report the first event that does not fit."""
    if connection.dialect.name == "sqlite":
        # A changed byte can leave text that is not UTF-8: it is read as it is, or SQLite would refuse the row.
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.text_factory = lambda stored: stored.decode(errors=AS_BYTES)
    count, head = 0, GENESIS
    for row in _events(connection):
        count += 1
        fault = _fault(row, count, head)
        if fault:
            return Report(count, head, fault)
        head = row.hash
    return Report(count, head, None)


def _events(connection: Connection) -> Iterator[Row[tuple[object, ...]]]:
    query = select(audit_events).order_by(audit_events.c.id).execution_options(yield_per=1000)
    yield from connection.execute(query)


def _fault(row: Row[tuple[object, ...]], expected: int, head: str) -> Fault | None:
    if row.id != expected:
        return Fault(expected, f"event {expected} is missing; the next one found is event {row.id}")
    texts = (row.at, row.actor, row.action, row.details, row.case_code or "")
    if not all(isinstance(text, str) for text in texts):
        return Fault(row.id, f"event {row.id} was changed after it was written")
    if row.previous_hash != head:
        return Fault(row.id, f"event {row.id} does not follow the event before it")
    computed = event_hash(head, row.id, row.at, row.actor, row.action, row.case_code, row.details)
    if row.hash != computed:
        return Fault(row.id, f"event {row.id} was changed after it was written")
    return None
