"""Years of cases, written into a migrated SQLite database as the bot would have written them, only faster."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from storage.audit import GENESIS, Detail, canonical, event_hash
from storage.cases import ALPHABET
from storage.records import Verdict
from storage.tables import audit_events, case_images, cases, images, inbox, people, verdicts

BATCH = 20_000
REMEMBERED = 50_000  # numbers of updates: the inbox drops them after a week
PEOPLE = range(50_001, 50_501)  # their Telegram numbers
START = datetime(2026, 1, 1, 8, tzinfo=UTC)
VERDICT = Verdict("Non-COVID", "xray", 0.1, 0.9, "", "ok", "xray", "1", "a" * 64, 0.05)

Row = tuple[object, ...]


class Past:
    """Answered cases one after the other, each with all that belongs to it, and one chain of audit events."""

    def __init__(self, count: int, seed: int) -> None:
        self._count = count
        self._random = random.Random(seed)
        self._codes: set[str] = set()
        self._event, self._head = 0, GENESIS

    def batch(self, numbers: Sequence[int]) -> dict[str, list[Row]]:
        """Return the rows of these cases by the name of their table."""
        rows: dict[str, list[Row]] = {
            table.name: [] for table in (cases, images, case_images, verdicts, audit_events, inbox)
        }
        for number in numbers:
            self._case(number, rows)
        rows["images"].sort()  # random keys go faster into an index in their order
        return rows

    def _case(self, number: int, rows: dict[str, list[Row]]) -> None:
        code, place = self._code(), number % len(PEOPLE)
        sent = START + timedelta(seconds=number)
        at, person, chat = _moment(sent), place + 1, PEOPLE[place]
        scan, overlay = (sha256(f"{role} {number}".encode()).hexdigest() for role in ("scan", "overlay"))
        actor = f"person:{person}"
        rows["cases"].append(
            (number, code, person, chat, 2 * number, 2 * number + 1, "answered", "xray", None, "", *[at] * 5, None)
        )
        for role, digest in (("scan", scan), ("overlay", overlay)):
            rows["images"].append((digest, "image/jpeg", 90_000, 960, 786, at, None))
            rows["case_images"].append((number, role, 0, digest))
        rows["verdicts"].append((number, *VERDICT.__dict__.values(), at))
        if number > self._count - REMEMBERED:
            rows["inbox"].append((number, None, None, at, at))
        told: dict[str, Detail] = {
            "verdict": VERDICT.verdict,
            "probability": f"{VERDICT.probability:.6f}",
            "model": f"{VERDICT.model} {VERDICT.model_version}",
            "model_sha256": VERDICT.model_sha256,
            "overlay": overlay,
        }
        moment = sent.isoformat(timespec="microseconds")
        for action, who, details in (
            ("received", actor, {"image": scan}),
            ("queued", actor, {"modality": "xray"}),
            ("analysed", "system", told),
            ("answered", "system", {}),
        ):
            rows["audit_events"].append(self._happened(moment, who, action, code, canonical(details)))

    def _happened(self, at: str, actor: str, action: str, code: str, details: str) -> Row:
        self._event, previous = self._event + 1, self._head
        self._head = event_hash(previous, self._event, at, actor, action, code, details)
        return self._event, at, actor, action, code, details, previous, self._head

    def _code(self) -> str:
        while True:
            letters = "".join(self._random.choices(ALPHABET, k=8))
            code = f"{letters[:4]}-{letters[4:]}"
            if code not in self._codes:
                self._codes.add(code)
                return code


def write_past(path: Path, count: int, seed: int) -> None:
    """Write ``count`` answered cases of ``len(PEOPLE)`` people into an empty, migrated database."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        # Only here, where a cut-off run is begun anew, need nothing survive a power cut; the bot sets its own.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -2000000")
        connection.execute("BEGIN")
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:  # they let no case begin as answered
            connection.execute(f"DROP TRIGGER {name}")
        rows = [
            (row + 1, number, f"User {row}", "en", "clinician", _moment(START)) for row, number in enumerate(PEOPLE)
        ]
        _insert(connection, "people", people.columns.keys(), rows)
        past = Past(count, seed)
        for numbers in _batches(count):
            for name, rows_of in past.batch(numbers).items():
                _insert(connection, name, _COLUMNS[name], rows_of)
        for _, statement in guards:
            connection.execute(statement)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


_COLUMNS = {table.name: table.columns.keys() for table in (cases, images, case_images, verdicts, audit_events, inbox)}


def _batches(count: int) -> Iterator[range]:
    for first in range(1, count + 1, BATCH):
        yield range(first, min(first + BATCH, count + 1))


def _insert(connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
    places = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})", rows)


def _moment(at: datetime) -> str:
    """Return a moment as SQLAlchemy writes it into SQLite."""
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")
