"""Cases as they leave the house: one flat record each, fetched some hundreds at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, select

from storage import audit
from storage.database import Database
from storage.pictures import MAIN
from storage.tables import case_images, cases, images, outcomes, people, reviews, verdicts


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


async def begun(
    database: Database, actor: str, how: str, pictures: bool, names: bool, asked: Mapping[str, str]
) -> None:
    """Log that ``actor`` begins an export: of what kind, whether with pictures and with names, and of which cases."""
    await database.write(_log, "exported", actor, {"how": how, "pictures": pictures, "names": names, **asked})


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


def _records(connection: Connection, numbers: Sequence[int]) -> list[Record]:
    return [Record(*row) for row in connection.execute(_QUERY, {"numbers": list(numbers)})]


def _log(connection: Connection, action: str, actor: str, told: Mapping[str, Any]) -> None:
    audit.append(connection, action, actor=actor, case_code=None, **told)
