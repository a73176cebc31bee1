"""All that is known of one case, as a reviewer reads it: read at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from storage import audit, lookup, outcomes, reviews
from storage.database import Database
from storage.outcomes import Outcome
from storage.pictures import MAIN
from storage.records import Case, Verdict
from storage.reviews import Review
from storage.tables import case_images, images, people
from storage.tables import cases as CASES


@dataclass(frozen=True)
class Picture:
    """A picture of a case: SHA-256, media type, size in pixels, and when it was erased."""

    digest: str
    media_type: str
    width: int
    height: int
    erased_at: datetime | None


@dataclass(frozen=True)
class Sheet:
    """A case with its pictures by their role (scan, overlay; of a study the most telling ones; none of an erased case),
    verdict, outcome, readings and events, and the names of the people in these by their actors; None where there is
    none."""

    case: Case
    pictures: Mapping[str, Picture]
    verdict: Verdict | None
    outcome: Outcome | None
    readings: list[Review]
    events: list[audit.Event]
    names: Mapping[str, str]


class Casebook:
    """The cases of one database, each whole."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def open(self, code: str) -> Sheet | None:
        """Return the case with this code."""
        return await self._database.read(_open, code)

    async def picture(self, code: str, role: str) -> Picture | None:
        """Return one picture of a case."""
        return await self._database.read(lambda connection: _pictures(connection, code).get(role))


_PICTURES = (
    select(case_images.c.role, *(images.c[name] for name in Picture.__dataclass_fields__))
    .join(images, images.c.digest == case_images.c.digest)
    .join(CASES, CASES.c.id == case_images.c.case_id)
    .where(CASES.c.code == bindparam("code"), case_images.c.position == MAIN, CASES.c.erased_at.is_(None))
)


def _open(connection: Connection, code: str) -> Sheet | None:
    case = lookup.by_code(connection, code)
    if case is None:
        return None
    file = lookup.file(connection, case.id)
    readings, events = reviews.of(connection, case.id), audit.of_case(connection, code)
    actors = {case.sender, *(event.actor for event in events), *(f"person:{one.person_id}" for one in readings)}
    numbers = [int(actor.partition(":")[2]) for actor in actors if actor.startswith("person:")]
    named = select(people.c.id, people.c.name).where(people.c.id.in_(numbers), people.c.name.is_not(None))
    return Sheet(
        case,
        _pictures(connection, code),
        file.verdict,
        outcomes.of(connection, case.id),
        readings,
        events,
        {f"person:{row.id}": row.name for row in connection.execute(named)},
    )


def _pictures(connection: Connection, code: str) -> dict[str, Picture]:
    return {role: Picture(*rest) for role, *rest in connection.execute(_PICTURES, {"code": code})}
