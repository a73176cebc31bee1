"""Reviews: what reviewers say of an answer. Two read a case, and a third decides where they differ."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, bindparam, func, select, update

from storage import audit
from storage.cases import WrongState
from storage.database import Database
from storage.lookup import QUERY, locked
from storage.people import Person
from storage.records import Case
from storage.tables import OPINIONS, READINGS, case_images, cases, images, people, reviews

DISPUTED = "disputed"
MOST_LETTERS = 1000
MOST_COUNTED = 1000


class ReviewClosed(Exception):
    """The case has all the readings that it needs, or a third reader has decided; it takes no other."""


@dataclass(frozen=True)
class Review:
    """One reading of a case: ``reading`` is 1, 2, or 3 for who decides between the two; ``opinion`` is whether the
    reviewer agrees or disagrees with the answer, or holds the picture for unusable."""

    case_id: int
    reading: int
    person_id: int
    opinion: str
    note: str | None
    created_at: datetime
    updated_at: datetime


class Reviews:
    """The reviews of one database."""

    def __init__(self, database: Database) -> None:
        self._database, self._kept = database, timedelta(days=database.settings.image_retention_days)

    async def of(self, case: Case) -> list[Review]:
        """Return the readings of a case, the first one first."""
        return await self._database.read(of, case.id)

    async def give(self, case: Case, person: Person, opinion: str) -> list[Review]:
        """Note what a reviewer says of a case (agree, disagree, unusable), in place of what they said before.

        Returns all readings. Raises ReviewClosed, and WrongState where the case was not answered or is erased.
        """
        if opinion not in OPINIONS:
            raise ValueError(f"An opinion is one of {', '.join(OPINIONS)}, not {opinion!r}.")
        return await self._database.write(_give, case, person, opinion)

    async def note(self, case: Case, person: Person, text: str | None) -> list[Review]:
        """Keep a note of at most 1,000 letters beside the reading of ``person``; None removes it.

        Raises ValueError where it is longer, and ReviewClosed where this person has not read the case.
        """
        if text is not None and len(text) > MOST_LETTERS:
            raise ValueError(f"A note has at most {MOST_LETTERS} letters, not {len(text)}.")
        return await self._database.write(_note, case, person, text or None)

    async def next_for(self, person: Person, after: int = 0) -> Case | None:
        """Return the next case, beyond the number ``after``, that waits for a reading of ``person``: one where two
        readers differ, else one that nobody has read yet; the oldest first. None where there is none. Cases whose
        pictures are removed are left out, and those that `foreign_to` says no of."""
        return await self._database.read(_next, person, after, self._kept)

    async def foreign_to(self, case: Case, person: Person) -> bool:
        """Whether ``person`` may read a case: not one that they sent themselves, unless nobody else is there to."""
        return case.person_id != person.id or not await self._database.read(_others, person)

    async def waiting(self) -> tuple[int, int]:
        """Return how many cases nobody has read, and on how many two readers differ; each at most 1,000."""
        return await self._database.read(_waiting, self._kept)


def settled(readings: list[Review]) -> str | None:
    """Return what the readings come to: an opinion, ``disputed``, or None where there are none."""
    if not readings:
        return None
    opinions = [review.opinion for review in readings]
    if len(opinions) == READINGS or len(set(opinions)) == 1:
        return opinions[-1]
    return DISPUTED


_FIELDS = [reviews.c[name] for name in Review.__dataclass_fields__]
_BY_CASE = select(*_FIELDS).where(reviews.c.case_id == bindparam("number")).order_by(reviews.c.reading)
_MINE = (reviews.c.case_id == bindparam("number")) & (reviews.c.person_id == bindparam("person"))
_UPDATE = update(reviews).where(_MINE)
_SETTLE = update(cases).where(cases.c.id == bindparam("number"))
_OPEN = (cases.c.state == "answered") & cases.c.erased_at.is_(None)
_READ_BY = select(reviews.c.case_id).where(reviews.c.case_id == cases.c.id, reviews.c.person_id == bindparam("person"))
# Without its pictures, which are kept for a while only, a case cannot be read.
_VISIBLE = _OPEN & (
    select(case_images.c.case_id)
    .join(images, images.c.digest == case_images.c.digest)
    .where(case_images.c.case_id == cases.c.id, case_images.c.role == "overlay", images.c.erased_at.is_(None))
    .exists()
)
_KEPT = select(cases.c.id).where(cases.c.created_at >= bindparam("since")).order_by(cases.c.created_at).limit(1)
_NEWEST = select(func.max(cases.c.id))
_OTHERS = select(people.c.id).where(
    people.c.role != "clinician", people.c.telegram_id.is_not(None), people.c.id != bindparam("person")
)
_NEXT = QUERY.where(_VISIBLE, cases.c.id > bindparam("after"), cases.c.person_id != bindparam("not_by"))
_NEXT = _NEXT.order_by(cases.c.id).limit(1)
_DISPUTED = _NEXT.where(cases.c.review == DISPUTED, ~_READ_BY.exists())
_UNREAD = _NEXT.where(cases.c.review.is_(None))


def of(connection: Connection, number: int) -> list[Review]:
    """Do as `Reviews.of` does, in this transaction."""
    return [Review(*row) for row in connection.execute(_BY_CASE, {"number": number})]


def _give(connection: Connection, case: Case, person: Person, opinion: str) -> list[Review]:
    now = locked(connection, case.id)
    if now.state != "answered" or now.erased_at:
        raise WrongState(now, "reviewed")
    readings = of(connection, case.id)
    mine = next((review for review in readings if review.person_id == person.id), None)
    if mine and mine.opinion == opinion:
        return readings
    decided = len(readings) == READINGS and (mine is None or mine.reading < READINGS)
    if decided or (mine is None and len(readings) == READINGS - 1 and settled(readings) != DISPUTED):
        raise ReviewClosed(f"Case {case.code} has been read by everybody that it needs.")
    at, reading = datetime.now(UTC), mine.reading if mine else len(readings) + 1
    if mine:
        connection.execute(_UPDATE, {"number": case.id, "person": person.id, "opinion": opinion, "updated_at": at})
    else:
        row = {"case_id": case.id, "reading": reading, "person_id": person.id, "opinion": opinion}
        connection.execute(reviews.insert(), {**row, "created_at": at, "updated_at": at})
    readings = of(connection, case.id)
    connection.execute(_SETTLE, {"number": case.id, "review": settled(readings)})
    audit.append(connection, "reviewed", actor=person.actor, case_code=case.code, reading=reading, opinion=opinion)
    return readings


def _note(connection: Connection, case: Case, person: Person, text: str | None) -> list[Review]:
    locked(connection, case.id)
    found = {"number": case.id, "person": person.id}
    before = connection.execute(select(reviews.c.note).where(_MINE), found).first()
    if before is None:
        raise ReviewClosed(f"Person {person.id} has not read case {case.code}, and so has nothing to add.")
    if before.note != text:
        connection.execute(_UPDATE, {**found, "note": text, "updated_at": datetime.now(UTC)})
        audit.append(connection, "review_note", actor=person.actor, case_code=case.code, note=len(text or ""))
    return of(connection, case.id)


def _next(connection: Connection, person: Person, after: int, kept: timedelta) -> Case | None:
    where = {"after": max(after, _gone(connection, kept)), "not_by": person.id if _others(connection, person) else 0}
    row = (
        connection.execute(_DISPUTED, {**where, "person": person.id}).first()
        or connection.execute(_UNREAD, where).first()
    )
    return None if row is None else Case(*row)


def _others(connection: Connection, person: Person) -> bool:
    return connection.execute(_OTHERS.limit(1), {"person": person.id}).first() is not None


def _gone(connection: Connection, kept: timedelta) -> int:
    """Return up to which number cases are so old that their pictures are removed by now, or about to be: years of them
    need not be looked through."""
    if not kept:
        return 0
    number = connection.scalar(_KEPT, {"since": datetime.now(UTC) - kept})
    return (connection.scalar(_NEWEST) or 0) if number is None else number - 1


def _waiting(connection: Connection, kept: timedelta) -> tuple[int, int]:
    after = _gone(connection, kept)

    def counted(condition: ColumnElement[bool]) -> int:
        few = select(cases.c.id).where(_VISIBLE, cases.c.id > after, condition).limit(MOST_COUNTED).subquery()
        return connection.scalar(select(func.count()).select_from(few)) or 0

    return counted(cases.c.review.is_(None)), counted(cases.c.review == DISPUTED)
