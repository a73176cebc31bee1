"""The same pictures sent again: recognised where they were answered before, to the same person, in the same order.

The second message is a case too, refused as a duplicate: so the log tells of it, and its answer counts once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from storage.cases import receive, refuse
from storage.database import Database
from storage.lookup import file
from storage.people import Person
from storage.records import Case, CaseFile, StoredImage
from storage.tables import case_images, cases, images

DUPLICATE = "duplicate"


async def receive_once(
    database: Database,
    person: Person,
    chat_id: int,
    message_id: int,
    sent_at: datetime,
    pictures: Sequence[StoredImage],
    remarks: str = "",
    thread_id: int | None = None,
    modality: str | None = None,
    *,
    named: str | None = None,
) -> Case:
    """Do as `Cases.receive` does, and then as `recognise` does, in one transaction."""

    def once(connection: Connection) -> Case:
        where = chat_id, message_id, sent_at
        return _recognise(
            connection, receive(connection, person, *where, pictures, remarks, thread_id, modality), named
        )

    return await database.write(once)


async def recognise(database: Database, case: Case, named: str | None = None) -> Case:
    """Refuse a received case as a duplicate where its sender was answered for the same pictures before, unless its file
    or a caption has now ``named`` the other modality; any other case is returned as it is."""
    return await database.write(_recognise, case, named)


async def original(database: Database, case: Case) -> CaseFile | None:
    """Return the newest answered case of the same sender with the same pictures in the same order, whose heatmaps are
    stored still; None where there is none."""
    return await database.read(_original, case)


# With the same first picture, whosever it is: asked for together with the rest, SQLite went through all cases of a
# million, newest first, for 0.3 s.
MOST = 1000
TOGETHER = 50  # are looked at by one statement, always as many: each other number would be a text to prepare and keep
_MINE, _FIRST, _HEATMAP = (case_images.alias(name) for name in ("mine", "first", "heatmap"))
_ALIKE = (
    select(_FIRST.c.case_id)
    .join(_MINE, (_MINE.c.digest == _FIRST.c.digest) & (_MINE.c.role == "scan") & (_MINE.c.position == 0))
    .where(_MINE.c.case_id == bindparam("number"), _FIRST.c.role == "scan", _FIRST.c.position == 0)
    .where(_FIRST.c.case_id != _MINE.c.case_id)
    .order_by(_FIRST.c.case_id.desc())
    .limit(MOST)
)
# Answered before, to the same person, with as many pictures; its heatmap is stored still.
_SAME = (
    select(cases.c.id)
    .where(cases.c.id.in_(bindparam("alike", expanding=True)), cases.c.person_id == bindparam("person"))
    .where(cases.c.pictures == bindparam("pictures"), cases.c.state == "answered", cases.c.erased_at.is_(None))
    .where(
        select(images.c.digest)
        .join(_HEATMAP, _HEATMAP.c.digest == images.c.digest)
        .where(_HEATMAP.c.case_id == cases.c.id, _HEATMAP.c.role == "overlay", images.c.erased_at.is_(None))
        .exists()
    )
    .order_by(cases.c.id.desc())
)


def _recognise(connection: Connection, case: Case, named: str | None) -> Case:
    earlier = _original(connection, case) if case.state == "received" else None
    if earlier is None or (case.modality or named) not in (None, earlier.case.modality):
        return case
    return refuse(connection, case, DUPLICATE, earlier=earlier.case.code)


def _original(connection: Connection, case: Case) -> CaseFile | None:
    scans = None
    for number in _same(connection, case):
        scans = scans or file(connection, case.id).scans
        earlier = file(connection, number)
        if earlier.scans == scans:
            return earlier
    return None


def _same(connection: Connection, case: Case) -> Iterator[int]:
    alike = connection.scalars(_ALIKE, {"number": case.id}).all()
    for start in range(0, len(alike), TOGETHER):
        some = [*alike[start : start + TOGETHER], *[alike[-1]] * TOGETHER][:TOGETHER]
        yield from connection.scalars(_SAME, {"alike": some, "person": case.person_id, "pictures": case.pictures}).all()
