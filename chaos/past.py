"""Years of cases, written into a migrated SQLite database as the bot would have written them, only faster."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from storage.audit import GENESIS, Detail, canonical, event_hash
from storage.cases import ALPHABET
from storage.contradictions import TOLD
from storage.records import Verdict

BATCH = 20_000
REMEMBERED = 50_000  # numbers of updates: the inbox drops them after a week
PEOPLE = range(50_001, 50_501)  # their Telegram numbers
START = datetime(2026, 1, 1, 8, tzinfo=UTC)
VERDICT = Verdict("Non-COVID", "xray", 0.1, 0.9, "", "ok", "xray", "1", "a" * 64, 0.05)
SITES = tuple(f"Hospital {number}" for number in range(1, 41))
REPORTED, READ = 0.05, 0.2  # shares of the cases
TABLES = ("cases", "images", "case_images", "verdicts", "outcomes", "reviews", "audit_events", "inbox")
MOMENTS = ("sent_at", "created_at", "updated_at", "queued_at", "answered_at")

Row = dict[str, object]


class Past:
    """Answered cases one after the other, each with all that belongs to it, and one chain of audit events."""

    def __init__(self, count: int, seed: int) -> None:
        self._count = count
        self._random = random.Random(seed)
        self._codes: set[str] = set()
        self._event, self._head = 0, GENESIS

    def batch(self, numbers: Sequence[int]) -> dict[str, list[Row]]:
        """Return the rows of these cases by the name of their table."""
        rows: dict[str, list[Row]] = {name: [] for name in TABLES}
        for number in numbers:
            self._case(number, rows)
        # Random keys go faster into an index in their order.
        rows["images"].sort(key=lambda row: str(row["digest"]))
        return rows

    def _case(self, number: int, rows: dict[str, list[Row]]) -> None:
        code, place = self._code(), number % len(PEOPLE)
        sent = START + timedelta(seconds=number)
        at, actor, chat = _moment(sent), f"person:{place + 1}", PEOPLE[place]
        scan, overlay = (sha256(f"{role} {number}".encode()).hexdigest() for role in ("scan", "overlay"))
        case: Row = {"id": number, "code": code, "person_id": place + 1, "chat_id": chat, "message_id": 2 * number}
        said, opinion, rt_pcr = self._said(), self._opinion(), self._rt_pcr()
        case |= {"answer_message_id": 2 * number + 1, "state": "answered", "modality": said.model, "remarks": ""}
        case |= {"site": SITES[place % len(SITES)], "review": opinion, "pictures": 1}
        rows["cases"].append(case | dict.fromkeys(MOMENTS, at))
        # Never drawn, pictures take little room: a backup looks for it first, and two million would want 180 GB.
        for role, digest in (("scan", scan), ("overlay", overlay)):
            image: Row = {"digest": digest, "media_type": "image/jpeg", "bytes": 1, "width": 960, "height": 786}
            rows["images"].append(image | {"created_at": at})
            rows["case_images"].append({"case_id": number, "role": role, "position": 0, "digest": digest})
        rows["verdicts"].append({"case_id": number, "created_at": at, **said.__dict__})
        if opinion:
            review: Row = {"case_id": number, "reading": 1, "person_id": 1, "opinion": opinion, "note": None}
            rows["reviews"].append(review | {"created_at": at, "updated_at": at})
        if rt_pcr:
            note = f"Ward {self._random.randrange(40)}" if self._random.random() < 0.2 else None
            outcome: Row = {"case_id": number, "rt_pcr": rt_pcr, "disagrees": 0, "note": note, "updated_at": at}
            rows["outcomes"].append(outcome)
        if number > self._count - REMEMBERED:
            rows["inbox"].append({"update_id": number, "received_at": at, "handled_at": at})
        told: dict[str, Detail] = {
            "verdict": said.verdict,
            "probability": f"{said.probability:.6f}",
            "model": f"{said.model} {said.model_version}",
            "model_sha256": said.model_sha256,
            "overlay": overlay,
        }
        moment = sent.isoformat(timespec="microseconds")
        events: list[tuple[str, str, dict[str, Detail]]] = [
            ("received", actor, {"image": scan}),
            ("queued", actor, {"modality": said.model}),
            ("analysed", "system", told),
            ("answered", "system", {}),
        ]
        events += [("outcome", actor, {"rt_pcr": rt_pcr})] if rt_pcr else []
        events += [(TOLD, "system", {})] if rt_pcr and said.contradicted_by(rt_pcr) else []
        events += [("reviewed", "person:1", {"reading": 1, "opinion": opinion})] if opinion else []
        for action, who, details in events:
            rows["audit_events"].append(self._happened(moment, who, action, code, canonical(details)))

    def _happened(self, at: str, actor: str, action: str, code: str, details: str) -> Row:
        self._event, previous = self._event + 1, self._head
        self._head = event_hash(previous, self._event, at, actor, action, code, details)
        event: Row = {"id": self._event, "at": at, "actor": actor, "action": action, "case_code": code}
        return event | {"details": details, "previous_hash": previous, "hash": self._head}

    def _said(self) -> Verdict:
        """One in five is a CT; 6 % COVID, 4 % Indeterminate."""
        draw, modality = self._random.random(), "ct" if self._random.random() < 0.2 else "xray"
        if draw < 0.9:
            return replace(VERDICT, scan=modality, model=modality)
        probability = self._random.uniform(0.85, 0.99) if draw < 0.96 else self._random.uniform(0.5, 0.85)
        verdict = "COVID" if draw < 0.96 else "Indeterminate"
        said = replace(VERDICT, verdict=verdict, probability=probability, confidence=probability)
        return replace(said, scan=modality, model=modality)

    def _opinion(self) -> str | None:
        kinds, draw = (("unusable", 0.001), ("disagree", 0.02), ("agree", READ)), self._random.random()
        return next((kind for kind, most in kinds if draw < most), None)

    def _rt_pcr(self) -> str | None:
        kinds, draw = (("pending", 0.0005), ("positive", 0.01), ("negative", REPORTED)), self._random.random()
        return next((kind for kind, most in kinds if draw < most), None)

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
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -1000000")
        connection.execute("BEGIN")
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:  # they let no case begin as answered
            connection.execute(f"DROP TRIGGER {name}")
        _insert(connection, "people", [_person(place) for place in range(len(PEOPLE))])
        past = Past(count, seed)
        for numbers in _batches(count):
            for name, rows_of in past.batch(numbers).items():
                _insert(connection, name, rows_of)
        for _, statement in guards:
            connection.execute(statement)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def _person(place: int) -> Row:
    about: Row = {"id": place + 1, "telegram_id": PEOPLE[place], "name": f"User {place}", "language": "en"}
    return about | {"role": "clinician", "created_at": _moment(START)}


def _batches(count: int) -> Iterator[range]:
    for first in range(1, count + 1, BATCH):
        yield range(first, min(first + BATCH, count + 1))


def _insert(connection: sqlite3.Connection, table: str, rows: Sequence[Row]) -> None:
    if rows:
        names, places = ", ".join(rows[0]), ", ".join(f":{column}" for column in rows[0])
        connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({places})", rows)


def _moment(at: datetime) -> str:
    """Return a moment as SQLAlchemy writes it into SQLite."""
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")
