"""Cases as they leave the house: one flat record each, fetched some hundreds at a time; and who had them leave."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, select

from storage import audit
from storage.audit import Detail
from storage.database import Database
from storage.pictures import MAIN
from storage.tables import audit_events, case_images, cases, images, outcomes, people, reviews, verdicts

AGAIN_AFTER = timedelta(minutes=5)
# Among so many of the newest audit events an export is looked for: more than a busy bot writes in that time.
LOOKED_AT = 20_000


@dataclass(frozen=True)
class Record:
    """A case with all that is known of it. ``scan`` is the SHA-256 of its picture and ``media_type`` what that is, None
    where it is not stored any more; ``first``, ``second`` and ``third`` are the opinions of reviewers; ``sender`` is a
    number. Of a person tell ``telegram_id``, ``name``, and perhaps the ``note``."""

    id: int
    code: str
    created_at: datetime
    site: str | None
    sender: int
    modality: str | None
    state: str
    reason: str | None
    verdict: str | None
    probability: float | None
    confidence: float | None
    verdict_reason: str | None
    quality: str | None
    distance: float | None
    model: str | None
    model_version: str | None
    queued_at: datetime | None
    answered_at: datetime | None
    erased_at: datetime | None
    rt_pcr: str | None
    disagrees: bool | None
    review: str | None
    first: str | None
    second: str | None
    third: str | None
    scan: str | None
    media_type: str | None
    telegram_id: int | None
    name: str | None
    note: str | None


async def records(database: Database, numbers: Sequence[int]) -> list[Record]:
    """Return the cases with these numbers (some hundreds), in the order of their numbers."""
    return await database.read(_records, numbers)


async def newest(database: Database) -> int:
    """Return the number of the newest case, 0 where there is none."""
    return await database.read(lambda connection: connection.scalar(_NEWEST)) or 0


async def begun(database: Database, actor: str, told: Mapping[str, Detail]) -> None:
    """Log that ``actor`` begins an export, and what is to be ``told`` of it."""
    await database.write(_log, "exported", actor, told)


async def begun_once(
    database: Database, actor: str, by: Mapping[str, Detail], told: Mapping[str, Detail]
) -> datetime | None:
    """Do as `begun` and return None; or, where ``actor`` began one told alike within five minutes, log nothing and
    return when they may again. What it was asked ``by``, a message or a tap, may as often as it comes: a kill has cut
    it off."""
    return await database.write(_begin_once, actor, by, told)


async def ended(database: Database, actor: str, how: str, count: int) -> None:
    """Log how many cases an export came to."""
    await database.write(_log, "export_ended", actor, {"how": how, "count": count})


_OPINIONS = {name: reviews.alias(name) for name in ("first", "second", "third")}
_ELSEWHERE: dict[str, ColumnElement[Any]] = {
    "sender": cases.c.person_id,
    "verdict_reason": verdicts.c.reason,
    **{name: verdicts.c[name] for name in ("verdict", "probability", "confidence", "quality", "distance")},
    **{name: verdicts.c[name] for name in ("model", "model_version")},
    **{name: outcomes.c[name] for name in ("rt_pcr", "disagrees", "note")},
    **{name: of.c.opinion for name, of in _OPINIONS.items()},
    "scan": images.c.digest,
    "media_type": images.c.media_type,
    **{name: people.c[name] for name in ("telegram_id", "name")},
}
_RECORD = [_ELSEWHERE[name] if name in _ELSEWHERE else cases.c[name] for name in Record.__dataclass_fields__]
_SCAN = (case_images.c.case_id == cases.c.id) & (case_images.c.role == "scan") & (case_images.c.position == MAIN)
_QUERY = (
    select(*_RECORD)
    .select_from(cases)
    .join(people, people.c.id == cases.c.person_id)
    .outerjoin(verdicts, verdicts.c.case_id == cases.c.id)
    .outerjoin(outcomes, outcomes.c.case_id == cases.c.id)
    .outerjoin(case_images, _SCAN)
    .outerjoin(images, (images.c.digest == case_images.c.digest) & images.c.erased_at.is_(None))
    .where(cases.c.id.in_(bindparam("numbers", expanding=True)))
    .order_by(cases.c.id)
)
for _reading, _of in enumerate(_OPINIONS.values(), 1):
    _QUERY = _QUERY.outerjoin(_of, (_of.c.case_id == cases.c.id) & (_of.c.reading == _reading))
_NEWEST = select(func.max(cases.c.id))
_RECENT = select(audit_events).order_by(audit_events.c.id.desc()).limit(LOOKED_AT).subquery()
_BEGUN = (
    select(_RECENT.c.at, _RECENT.c.details)
    .where(_RECENT.c.action == "exported", _RECENT.c.actor == bindparam("actor"))
    .order_by(_RECENT.c.id.desc())
)


def _records(connection: Connection, numbers: Sequence[int]) -> list[Record]:
    return [Record(*row) for row in connection.execute(_QUERY, {"numbers": list(numbers)})]


def _begin_once(
    connection: Connection, actor: str, by: Mapping[str, Detail], told: Mapping[str, Detail]
) -> datetime | None:
    audit.lock(connection)  # two replicas may each have got one of two taps
    now = datetime.now(UTC)
    for row in connection.execute(_BEGUN, {"actor": actor}):
        details = json.loads(row.details)
        if by.items() <= details.items():
            return None
        again = datetime.fromisoformat(row.at) + AGAIN_AFTER
        alike = {name: value for name, value in details.items() if name not in by} == told
        if alike and by.keys() <= details.keys() and now < again <= now + AGAIN_AFTER:
            return again
    _log(connection, "exported", actor, {**told, **by})
    return None


def _log(connection: Connection, action: str, actor: str, told: Mapping[str, Detail]) -> None:
    audit.append(connection, action, actor=actor, case_code=None, **told)
