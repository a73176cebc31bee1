"""The audit chain: every event carries the hash of the one before, so that a change anywhere shows.

An event's hash is SHA-256 over the previous event's hash (64 hex digits) followed by the event's
canonical JSON: keys sorted, no spaces, UTF-8 (after RFC 8785, which adds number rules that events,
holding no floats, do not need). Events name people by their number in `people`, never by name.

The chain alone cannot show that its end was cut off, or that somebody with the whole database wrote it anew with
hashes that fit: `storage/checkpoints.py` signs what `verify` then compares.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import Connection, bindparam, func, select, text

from storage.tables import audit_events

GENESIS = "0" * 64
Detail = str | int | bool | None
AS_BYTES = "surrogateescape"
BATCH = 1000
_ADVISORY_LOCK = 7_241_985  # any constant: PostgreSQL's name for "the one who appends to the chain"
_LOCK = text(f"SELECT pg_advisory_xact_lock({_ADVISORY_LOCK})")
_HEAD = select(audit_events.c.id, audit_events.c.hash).order_by(audit_events.c.id.desc()).limit(1)
_COUNT = select(func.max(audit_events.c.id))
_APPEND = audit_events.insert()
_OF_CASE = select(audit_events).where(audit_events.c.case_code == bindparam("code")).order_by(audit_events.c.id.desc())
_NAMED = select(audit_events.c.id).limit(1)
# In batches, on PostgreSQL from a cursor of the server: the memory needed does not grow with the log.
_ALL = select(audit_events).order_by(audit_events.c.id).execution_options(yield_per=BATCH)
# Made once: `json.dumps` makes an encoder anew at each call, which is a quarter of its time.
_encode = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode


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


@dataclass(frozen=True)
class Event:
    """One event of the log: its number, when it was, who did what, the details that were told of it, and the code of
    the case that it is about, if that is known."""

    number: int
    at: datetime
    actor: str
    action: str
    details: Mapping[str, Detail]
    case_code: str | None = None


def canonical(value: Mapping[str, object]) -> str:
    """Return ``value`` as canonical JSON: sorted keys, no spaces, no floats, Unicode as it is."""
    return _encode(value)


def event_hash(
    previous: str, number: int, at: str, actor: str, action: str, case_code: str | None, details: str
) -> str:
    """Return the hash (64 hex digits) that binds an event to the one before it."""
    event = {"id": number, "at": at, "actor": actor, "action": action, "case": case_code, "details": details}
    return sha256((previous + canonical(event)).encode(errors=AS_BYTES)).hexdigest()


def chained(
    previous: str, number: int, at: str, actor: str, action: str, case_code: str | None, details: str
) -> dict[str, str | int | None]:
    """Return the row of an event with its hash; ``details`` is canonical JSON, ``at`` an ISO 8601 moment in UTC."""
    return {
        "id": number,
        "at": at,
        "actor": actor,
        "action": action,
        "case_code": case_code,
        "details": details,
        "previous_hash": previous,
        "hash": event_hash(previous, number, at, actor, action, case_code, details),
    }


def head(connection: Connection) -> tuple[int, str]:
    """Return how many events there are (the number of the last) and the last one's hash."""
    last = connection.execute(_HEAD).first()
    return (last.id, last.hash) if last else (0, GENESIS)


def count(connection: Connection) -> int:
    """Return the number of the last event."""
    return connection.scalar(_COUNT) or 0


def append(
    connection: Connection, /, action: str, *, actor: str, case_code: str | None = None, **details: Detail
) -> None:
    """Add one event to the chain inside the caller's transaction, so that both happen or neither."""
    lock(connection)
    count, previous = head(connection)
    at = datetime.now(UTC).isoformat(timespec="microseconds")
    connection.execute(_APPEND, chained(previous, count + 1, at, actor, action, case_code, canonical(details)))


def lock(connection: Connection) -> None:
    """Let nobody else append until this transaction ends: what it reads of the log is the whole of it until then. On
    SQLite whoever writes is alone anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(_LOCK)


def of_case(connection: Connection, code: str, most: int = 200) -> list[Event]:
    """Return the last events of a case, the oldest first."""
    rows = connection.execute(_OF_CASE.limit(most), {"code": code}).all()
    return [
        Event(row.id, datetime.fromisoformat(row.at), row.actor, row.action, json.loads(row.details))
        for row in reversed(rows)
    ]


def named(connection: Connection, /, action: str, case_code: str, actor: str | None = None) -> bool:
    """Return whether the log names this action of a case; of this ``actor`` alone where one is given."""
    where = {"action": action, "case_code": case_code} | ({} if actor is None else {"actor": actor})
    return connection.execute(_NAMED.filter_by(**where)).first() is not None


def verify(
    connection: Connection, marks: Collection[tuple[int, str]] = (), progress: Callable[[int], None] = lambda read: None
) -> Report:
    """Read the whole chain in order, in constant memory, and report the first event that does not fit.

    ``marks`` are numbers of events with the hashes that they had when checkpoints were signed. Up to the last of them
    a log that was cut or written anew does not fit either. ``progress`` is told now and then how many were read.
    """
    if connection.dialect.name == "sqlite":
        # A changed byte can leave text that is not UTF-8: it is read as it is, or SQLite would refuse the row.
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.text_factory = lambda stored: stored.decode(errors=AS_BYTES)
    marked: dict[int, set[str]] = {}
    for number, digest in marks:
        marked.setdefault(number, set()).add(digest)
    count, last, signed = 0, GENESIS, 0
    for row in connection.execute(_ALL):
        count += 1
        if count % BATCH == 0:
            progress(count)
        problem = _problem(count, last, *row)
        if not problem and count in marked:
            if marked[count] != {row.hash}:
                problem = (
                    f"event {count} has another hash than its checkpoint: "
                    f"the log was written anew from one of the events {signed + 1} to {count} on"
                )
            signed = count
        if problem:
            return Report(count, last, Fault(count, problem))
        last = row.hash
    end = max(marked, default=0)
    if end > count:
        problem = f"event {count + 1} is missing; the log ends before it, but a checkpoint was signed at event {end}"
        return Report(count, last, Fault(count + 1, problem))
    return Report(count, last, None)


def _problem(
    expected: int,
    head: str,
    number: int,
    at: str,
    actor: str,
    action: str,
    case_code: str | None,
    details: str,
    previous: str,
    digest: str,
) -> str | None:
    if number != expected:
        return f"event {expected} is missing; the next one found is event {number}"
    if previous != head:
        return f"event {number} does not follow the event before it"
    try:
        computed = event_hash(previous, number, at, actor, action, case_code, details)
    except (TypeError, ValueError):  # SQLite can hold bytes or an infinite number in place of text; JSON cannot
        computed = ""
    return None if digest == computed else f"event {number} was changed after it was written"
