"""Erasing on request: of a case, or of a person, goes what says who it was; that it was, and its verdict, stay.

Of a case go its pictures (a picture that another case holds too stays with that one), who sent it (a new person without
a name takes the place), chat and message numbers, those of an album's parts too, remarks, notes, and the time of day at
which it was sent. Its audit events stay, or the chain would not hold: they name the sender by number (``person:7``) and
pictures by SHA-256, so whoever has the picture itself can still find its case there. Backups made before hold
everything until they are rotated out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, delete, exists, func, select, update

from storage import audit, upkeep
from storage.cases import ENDED, Cases, WrongState
from storage.database import Database
from storage.images import ImageStore
from storage.lookup import locked
from storage.people import LastAdmin, by_number, keep_an_admin
from storage.records import Case
from storage.tables import albums, case_images, cases, images, outcomes, parts, people, reviews

Pictures = dict[str, datetime]


@dataclass(frozen=True)
class Erasure:
    """How many cases were erased just now, how many of their pictures, and how many stay with another case."""

    cases: int
    pictures: int
    shared: int


async def erase(database: Database, store: ImageStore, case: Case, actor: str) -> Erasure:
    """Erase a case that has ended; raise WrongState where it has not. A second time changes nothing."""
    return await _erase(database, store, lambda connection: [locked(connection, case.id)], None, actor)


async def erase_person(database: Database, store: ImageStore, person_id: int, actor: str) -> Erasure:
    """Erase a person and every case of theirs; cases that wait for CT or X-ray are cancelled first.

    Raises WrongState where a case is still being read, and LastAdmin where they are the only admin; then nothing was
    changed. A second time changes nothing.
    """
    numbers = await database.read(lambda connection: connection.scalars(_OF_PERSON, {"person": person_id}).all())
    opened = [(await Cases(database).file(number)).case for number in numbers]
    for case in opened:
        if case.state in ("queued", "analysed"):
            raise WrongState(case, "erased")
    try:
        await database.read(_keep_an_admin, person_id)
    except LastAdmin:
        await database.write(audit.append, "last_admin_kept", actor=actor, person=person_id)
        raise
    for case in opened:
        if case.state not in ENDED:
            await Cases(database).cancel(case, actor)

    def theirs(connection: Connection) -> list[Case]:
        return [locked(connection, n) for n in connection.scalars(_OF_PERSON, {"person": person_id}).all()]

    return await _erase(database, store, theirs, person_id, actor)


async def _erase(
    database: Database,
    store: ImageStore,
    which: Callable[[Connection], list[Case]],
    person_id: int | None,
    actor: str,
) -> Erasure:
    done, pictures = await database.write(_forget, which, person_id, actor)
    for digest, kept_at in pictures.items():
        await store.remove(digest, kept_at)
    await upkeep.flush(database.settings)
    return done


_OF_PERSON = select(cases.c.id).where(cases.c.person_id == bindparam("person")).order_by(cases.c.id)
_PERSONAL = (
    "telegram_id",
    "name",
    "language",
    "chosen_language",
    "site",
    "admitted_at",
    "consent_version",
    "consented_at",
)
_NAMELESS: dict[str, object] = {**dict.fromkeys(_PERSONAL), "lowdata": False}
_UNREPORTED = update(outcomes).where(outcomes.c.case_id == bindparam("number")).values(note=None, remind_at=None)
_UNNOTED = update(reviews).where(reviews.c.case_id == bindparam("number")).values(note=None)
_PARTED = [delete(table).where(table.c.case_id == bindparam("number")) for table in (albums, parts)]
_MINE = images.c.digest.in_(select(case_images.c.digest).where(case_images.c.case_id == bindparam("number")))
_SHARED = exists().where(
    case_images.c.digest == images.c.digest, case_images.c.case_id == cases.c.id, cases.c.erased_at.is_(None)
)
_LOCK = select(images.c.digest).where(_MINE).order_by(images.c.digest).with_for_update()
_MARK = update(images).where(_MINE, ~_SHARED, images.c.erased_at.is_(None))
_GONE = select(images.c.digest, images.c.created_at).where(_MINE, images.c.erased_at.is_not(None))
_LEFT = select(func.count()).select_from(images).where(_MINE, images.c.erased_at.is_(None))


def _forget(
    connection: Connection, which: Callable[[Connection], list[Case]], person_id: int | None, actor: str
) -> tuple[Erasure, Pictures]:
    """Erase in one transaction; return what was done, and the pictures whose files are to be removed."""
    found, gone = which(connection), Pictures()
    done = [_forget_case(connection, case, actor) for case in found if not case.erased_at]
    for case in found:
        gone |= {row.digest: row.created_at for row in connection.execute(_GONE, {"number": case.id})}
    if person_id is not None:
        _keep_an_admin(connection, person_id)
        named = people.c.telegram_id.is_not(None) | people.c.name.is_not(None)
        nameless = update(people).where(people.c.id == person_id, named).values(role="clinician", **_NAMELESS)
        if connection.execute(nameless).rowcount:
            audit.append(connection, "person_erased", actor=actor, person=person_id)
    return Erasure(len(done), sum(one for one, _ in done), sum(left for _, left in done)), gone


def _keep_an_admin(connection: Connection, person_id: int) -> None:
    person = by_number(connection, person_id)
    if person:
        keep_an_admin(connection, person, "clinician")


def _forget_case(connection: Connection, case: Case, actor: str) -> tuple[int, int]:
    """Erase one case; return how many of its pictures were erased, and how many stay with another case."""
    if case.state not in ENDED:
        raise WrongState(case, "erased")
    now = datetime.now(UTC)
    person = people.insert().values(role="clinician", created_at=now, **_NAMELESS).returning(people.c.id)
    values = {
        "person_id": connection.scalar(person),
        "chat_id": 0,
        "message_id": -case.id,
        "answer_message_id": None if case.answer_message_id is None else 0,
        "remarks": "",
        "thread_id": None,
        "site": None,
        "sent_at": case.created_at.replace(hour=0, minute=0, second=0, microsecond=0),
        "updated_at": now,
        "erased_at": now,
    }
    connection.execute(update(cases).where(cases.c.id == case.id).values(values))
    for forgotten in (_UNREPORTED, _UNNOTED, *_PARTED):
        connection.execute(forgotten, {"number": case.id})
    # Locked first: a case that another transaction was just giving the same picture is then seen below.
    connection.execute(_LOCK, {"number": case.id})
    pictures = connection.execute(_MARK.values(erased_at=now), {"number": case.id}).rowcount
    shared = connection.scalar(_LEFT, {"number": case.id}) or 0
    audit.append(connection, "erased", actor=actor, case_code=case.code, pictures=pictures)
    return pictures, shared
