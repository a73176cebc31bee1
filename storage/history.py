"""What a person has sent: their own cases, newest first, page after page, however many there are."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from storage.database import Database
from storage.people import Person
from storage.pictures import of_study
from storage.records import Overlay
from storage.tables import case_images, cases, outcomes, verdicts

BATCH = 500


@dataclass(frozen=True)
class Entry:
    """One own case in short; what is not there yet, or never came, is None. ``scan`` and ``overlay`` are the SHA-256
    of picture and heatmap where the case has one picture (`History.study` tells those of several ``pictures``),
    ``usable`` is how many of these the answer rests on, ``rt_pcr``, ``disagrees`` and ``note`` the outcome."""

    id: int
    code: str
    chat_id: int
    state: str
    modality: str | None
    reason: str | None
    site: str | None
    sent_at: datetime
    answered_at: datetime | None
    verdict: str | None
    probability: float | None
    confidence: float | None
    quality: str | None
    model: str | None
    model_version: str | None
    rt_pcr: str | None
    disagrees: bool | None
    note: str | None
    pictures: int
    usable: int | None
    scan: str | None
    overlay: str | None


@dataclass(frozen=True)
class Page:
    """Some entries, newest first, and whether there are newer and older ones."""

    entries: list[Entry]
    newer: bool
    older: bool


class History:
    """The histories of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def older(self, person: Person, than: int | None, most: int) -> Page:
        """Return the page of cases older than the one numbered ``than``; the newest page where that is None."""
        return await self._database.read(_older, person.id, than, most)

    async def newer(self, person: Person, than: int, most: int) -> Page:
        """Return the page of cases just newer than the one numbered ``than``; the newest page where few are."""
        return await self._database.read(_newer, person.id, than, most)

    async def count(self, person: Person) -> int:
        """Return how many cases a person has."""
        return await self._database.read(lambda connection: connection.scalar(_COUNT, {"person": person.id}) or 0)

    async def study(self, entry: Entry) -> tuple[tuple[str, ...], tuple[Overlay, ...]]:
        """Return the SHA-256s of the pictures of a case in order, and its heatmaps, the most telling first."""
        return await self._database.read(of_study, entry.id)

    async def all(self, person: Person) -> AsyncIterator[Sequence[Entry]]:
        """Go through every case of a person, newest first, some at a time."""
        page = await self.older(person, None, BATCH)
        while page.entries:
            yield page.entries
            page = await self.older(person, page.entries[-1].id, BATCH)


_SCAN, _OVERLAY = case_images.alias("scan"), case_images.alias("overlay")
_OTHERWISE = {
    **{name: verdicts.c[name] for name in ("verdict", "probability", "confidence", "quality", "model", "usable")},
    "model_version": verdicts.c.model_version,
    **{name: outcomes.c[name] for name in ("rt_pcr", "disagrees", "note")},
    "scan": _SCAN.c.digest,
    "overlay": _OVERLAY.c.digest,
}
_ENTRY = [_OTHERWISE[name] if name in _OTHERWISE else cases.c[name] for name in Entry.__dataclass_fields__]
_QUERY = (
    select(*_ENTRY)
    .outerjoin(verdicts, verdicts.c.case_id == cases.c.id)
    .outerjoin(outcomes, outcomes.c.case_id == cases.c.id)
    .outerjoin(_SCAN, (_SCAN.c.case_id == cases.c.id) & (_SCAN.c.role == "scan") & (_SCAN.c.position == 0))
    .outerjoin(
        _OVERLAY, (_OVERLAY.c.case_id == cases.c.id) & (_OVERLAY.c.role == "overlay") & (_OVERLAY.c.position == 0)
    )
    .where(cases.c.person_id == bindparam("person"))
    .limit(bindparam("most"))
)
_NEWEST = _QUERY.order_by(cases.c.id.desc())
_OLDER = _NEWEST.where(cases.c.id < bindparam("than"))
_NEWER = _QUERY.where(cases.c.id > bindparam("than")).order_by(cases.c.id)
_COUNT = select(func.count()).select_from(cases).where(cases.c.person_id == bindparam("person"))


def _older(connection: Connection, person: int, than: int | None, most: int) -> Page:
    if than is None:
        found = _read(connection, _NEWEST, person=person, most=most + 1)
        return Page(found[:most], False, len(found) > most)
    found = _read(connection, _OLDER, person=person, most=most + 1, than=than)
    newer = bool(found) and _read(connection, _NEWER, person=person, most=1, than=found[0].id) != []
    return Page(found[:most], newer, len(found) > most)


def _newer(connection: Connection, person: int, than: int, most: int) -> Page:
    found = _read(connection, _NEWER, person=person, than=than, most=most + 1)
    if len(found) <= most:  # the newest page, a full one
        return _older(connection, person, None, most)
    return Page(found[most - 1 :: -1], True, True)


def _read(connection: Connection, query: Any, **where: Any) -> list[Entry]:
    return [Entry(*row) for row in connection.execute(query, where)]
