"""Months of a pilot at a few sites, written into a database as the bot would have written them."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ml.drift import references
from storage.audit import GENESIS, canonical, chained
from storage.cases import new_code

HOSTILE = '<img src=x onerror=alert(1)> & "Sons"'
FORMULA = '=HYPERLINK("http://evil.example","Ward")'
SITES = ("St Mary Hospital", "Kigali District Hospital", "Clínica Santa Ana", HOSTILE, FORMULA)
NAMES = ("Amina Okafor", "Jean Uwimana", "Rosa Quispe", "<script>alert(1)</script>", "+1 234", "Dr Li", "Sara Haile")
WEIGHTS = (40, 30, 20, 6, 4)
REASONS = ("not_a_chest_scan", "text", "not_image", "looks_like_ct", "too_small", "sticker")
ADMIN, REVIEWER, CLINICIAN = 1, 2, 4  # numbers of people
Row = dict[str, object]


class Pilot:
    """Writes cases of the last ``days`` days, the newest today, each with what became of it."""

    def __init__(self, path: Path, seed: int = 1) -> None:
        self._path, self._random = path, random.Random(seed)
        self._event, self._head = 0, GENESIS
        self._usual = {name: found for name in ("ct", "xray") if (found := references(name))}

    def write(self, cases: int = 3000, days: int = 200) -> None:
        """Write them into an empty, migrated SQLite database."""
        now = datetime.now(UTC)
        moments = sorted(now - timedelta(seconds=self._random.random() ** 1.3 * days * 86_400) for _ in range(cases))
        with _unguarded(self._path) as connection:
            for number, name in enumerate(("Root", "Rita Reader", "Rolf Reader", *NAMES), 1):
                _insert(connection, "people", self._person(number, name, now - timedelta(days=days)))
            for number, moment in enumerate(moments, 1):
                self._case(connection, number, moment, now)

    def _person(self, number: int, name: str, at: datetime) -> Row:
        role = {1: "admin", 2: "reviewer", 3: "reviewer"}.get(number, "clinician")
        site = SITES[(number - 1) % len(SITES)]
        row: Row = {"id": number, "telegram_id": 7 + number - 1, "name": name, "language": "en", "role": role}
        consent: Row = {"consent_version": 1, "consented_at": _text(at)} if number % 3 else {}
        none = dict.fromkeys(("consent_version", "consented_at"))
        return row | {"site": site, "admitted_at": _text(at), "created_at": _text(at)} | none | consent

    def _case(self, connection: sqlite3.Connection, number: int, at: datetime, now: datetime) -> None:
        draw, place = self._random, self._random.choices(range(len(SITES)), WEIGHTS)[0]
        person, modality, code = CLINICIAN + place, draw.choice(("ct", "xray", "xray")), new_code()
        done = at + timedelta(seconds=draw.lognormvariate(-0.4, 0.5))
        ended = draw.random()
        state = "refused" if ended < 0.07 else "failed" if ended < 0.075 else "answered"
        reason = {"refused": draw.choice(REASONS), "failed": "reading_failed"}.get(state)
        opinions = self._opinions() if state == "answered" else []
        review = None if not opinions else opinions[-1] if len({*opinions}) == 1 or len(opinions) == 3 else "disputed"
        _insert(
            connection,
            "cases",
            {
                **{"id": number, "code": code, "person_id": person, "chat_id": 7 + person, "message_id": 2 * number},
                **{
                    "answer_message_id": 2 * number + 1,
                    "state": state,
                    "reason": reason,
                    "remarks": "",
                    "review": review,
                },
                **{"modality": modality if state != "refused" else None, "site": SITES[place]},
                **{name: _text(at) for name in ("sent_at", "created_at", "queued_at")},
                **{name: _text(done) for name in ("answered_at", "updated_at")},
            },
        )
        actor = f"person:{person}"
        self._happened(connection, at, actor, "received", code)
        if state == "answered":
            self._verdict(connection, number, modality, at, recent=now - at < timedelta(days=20))
            self._happened(connection, done, "system", "analysed", code)
        self._happened(connection, done, "system", state, code)
        for reading, opinion in enumerate(opinions, 1):
            row: Row = {"case_id": number, "reading": reading, "person_id": (2, 3, 1)[reading - 1], "opinion": opinion}
            _insert(connection, "reviews", row | {"created_at": _text(done), "updated_at": _text(done)})
            self._happened(connection, done, f"person:{(2, 3, 1)[reading - 1]}", "viewed", code, how="console")
            self._happened(connection, done, f"person:{(2, 3, 1)[reading - 1]}", "reviewed", code, opinion=opinion)

    def _verdict(self, connection: sqlite3.Connection, number: int, modality: str, at: datetime, recent: bool) -> None:
        draw, usual = self._random, self._usual[modality]
        shift = 0.12 if recent and modality == "xray" else 0.0
        distance = draw.choice(usual.distance.edges) + draw.gauss(shift, 0.01)
        probability = min(0.999, max(0.001, draw.choice(usual.probability.edges) + draw.gauss(0, 0.01)))
        named = "COVID" if probability > 0.75 else "Non-COVID" if probability < 0.25 else "Indeterminate"
        _insert(
            connection,
            "verdicts",
            {
                **{"case_id": number, "verdict": named, "scan": modality, "probability": probability},
                **{"confidence": max(probability, 1 - probability), "reason": "", "quality": "ok", "model": modality},
                **{"model_version": "1", "model_sha256": usual.model_sha256, "seconds": 0.1, "created_at": _text(at)},
                "distance": distance,
            },
        )
        if draw.random() < 0.13:
            truly = draw.random() < 0.12 + 0.7 * probability
            result = "pending" if draw.random() < 0.1 else "positive" if truly else "negative"
            row: Row = {"case_id": number, "rt_pcr": result, "disagrees": 0, "note": "Ward 3", "updated_at": _text(at)}
            _insert(connection, "outcomes", row)

    def _opinions(self) -> list[str]:
        draw = self._random
        if draw.random() > 0.3:
            return []
        first = draw.choices(("agree", "disagree", "unusable"), (70, 25, 5))[0]
        if draw.random() > 0.5:
            return [first]
        other = draw.choices(("agree", "disagree", "unusable"), (70, 25, 5))[0]
        second = first if draw.random() < 0.7 else other
        return [first, second] if first == second or draw.random() < 0.4 else [first, second, "agree"]

    def _happened(
        self, connection: sqlite3.Connection, at: datetime, actor: str, action: str, code: str, **details: str
    ) -> None:
        self._event += 1
        moment = at.isoformat(timespec="microseconds")
        row = chained(self._head, self._event, moment, actor, action, code, canonical(details))
        self._head = str(row["hash"])
        _insert(connection, "audit_events", dict(row))


@contextmanager
def _unguarded(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection for one transaction, without the guards, which let no case begin as answered."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("BEGIN")
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, statement in guards:
            connection.execute(statement)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _insert(connection: sqlite3.Connection, table: str, row: Row) -> None:
    places = ", ".join(f":{name}" for name in row)
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", row)


def _text(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")
