"""Albums: messages that belong together arrive one by one, late, twice or out of order, and become one case.

What is due is in the database, so that whichever replica lives asks about an album once no part has come for a while:
to be due is a lease, which one replica takes for as long as asking may take.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select, update

from storage import audit
from storage.cases import WrongState, queue, receive
from storage.database import Database, now, upsert
from storage.lookup import locked
from storage.people import Person, by_number
from storage.pictures import attach, hand_over, make_room, named
from storage.records import Case, StoredImage, merged
from storage.tables import MODALITIES, albums, cases, parts

QUIET = timedelta(seconds=1.5)
LEASE = timedelta(seconds=30)


@dataclass(frozen=True)
class Part:
    """One message of an album: how many ``pictures`` it holds, the ``modality`` that its file names, what the gate has
    ``seen`` (ct, xray or other), or the ``reason`` why it cannot be read, a code."""

    message_id: int
    pictures: int
    modality: str | None
    seen: str | None
    reason: str | None


@dataclass(frozen=True)
class Arrival:
    """A message of the album ``group`` as it arrives, with its pictures, and the modality that its caption names."""

    chat_id: int
    group: str
    part: Part
    pictures: Sequence[StoredImage]
    sent_at: datetime
    remarks: str
    named: str | None


@dataclass(frozen=True)
class Due:
    """An album that is to be asked about: its case, the modality that a caption names, until when nobody else asks."""

    case: Case
    named: str | None
    until: datetime


class Albums:
    """The albums of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def known(self, chat_id: int, message_id: int) -> bool:
        """Return whether a message has joined its album."""
        return await self._database.read(_known, chat_id, message_id)

    async def join(self, person: Person, arrival: Arrival) -> Case:
        """Add a message to the case of its album, in the place that its number gives it; to a new case where there is
        none yet, or it is decided already what that is read as. The same message again changes nothing."""
        return await self._database.write(_join, person, arrival)

    async def claim(self) -> list[Due]:
        """Return the albums that are due, which nobody else is given for half a minute."""
        return await self._database.write(_claim)

    async def settle(self, due: Due) -> None:
        """An album was asked about; it is due again where a part has come meanwhile."""
        await self._database.write(_settle, due)

    async def next(self) -> datetime | None:
        """Return when an album is due next, if any is."""
        return await self._database.read(lambda connection: connection.scalar(_NEXT))

    async def parts(self, case: Case) -> list[Part]:
        """Return the messages of a case that is an album, in order; none for other cases."""
        return await self._database.read(_parts, case.id)

    async def split(
        self, case: Case, message_id: int, actor: str, consent: int | None = None, *, agreeing: bool = False
    ) -> Case:
        """Queue an album of both modalities as two cases, each with what was seen as one of them.

        This case keeps the modality of the message that it is logged by, and all that was seen as neither; the other
        one is due at once. Raises WrongState where only one was seen, else as `Cases.queue` does.
        """
        return await self._database.write(_split, case, message_id, actor, consent, agreeing)


_ALBUM = (albums.c.chat_id == bindparam("chat")) & (albums.c.media_group == bindparam("group"))
_OPEN = upsert(albums, lambda new: new.on_conflict_do_nothing())
_LOCKED = select(albums.c.case_id, albums.c.named).where(_ALBUM).with_for_update()
_KNOWN = select(parts.c.case_id).where(parts.c.chat_id == bindparam("chat"), parts.c.message_id == bindparam("message"))
_PARTS = (
    select(*(parts.c[name] for name in Part.__dataclass_fields__))
    .where(parts.c.case_id == bindparam("number"))
    .order_by(parts.c.message_id)
)
_NEXT = select(albums.c.due_at).where(albums.c.due_at.is_not(None)).order_by(albums.c.due_at).limit(1)
_DUE = (
    select(albums.c.chat_id, albums.c.media_group, albums.c.case_id, albums.c.named)
    # What is due later than any lease lasts, a clock said that has gone back since.
    .where((albums.c.due_at <= bindparam("now")) | (albums.c.due_at > bindparam("far")), albums.c.case_id.is_not(None))
    .with_for_update(skip_locked=True)
)
_SET = update(albums).where(_ALBUM)
_CASE = update(cases).where(cases.c.id == bindparam("number"))


def _known(connection: Connection, chat_id: int, message_id: int) -> bool:
    return connection.scalar(_KNOWN, {"chat": chat_id, "message": message_id}) is not None


def _parts(connection: Connection, number: int) -> list[Part]:
    return [Part(*row) for row in connection.execute(_PARTS, {"number": number})]


def _join(connection: Connection, person: Person, arrival: Arrival) -> Case:
    part, album = arrival.part, {"chat": arrival.chat_id, "group": arrival.group}
    connection.execute(_OPEN(connection), {"chat_id": arrival.chat_id, "media_group": arrival.group})
    before = connection.execute(_LOCKED, album).one()
    joined = connection.scalar(_KNOWN, {"chat": arrival.chat_id, "message": part.message_id})
    if joined is not None:
        return locked(connection, joined)
    case = None if before.case_id is None else locked(connection, before.case_id)
    if case is None or not case.open:
        remarks = "album" if case is None else "album;after_tap"
        where = arrival.chat_id, part.message_id, arrival.sent_at
        case = receive(connection, person, *where, [], remarks)
    earlier = _parts(connection, case.id)
    place = sum(one.pictures for one in earlier if one.message_id < part.message_id)
    make_room(connection, case.id, place, len(arrival.pictures))
    attach(connection, case.id, "scan", enumerate(arrival.pictures, place))
    connection.execute(parts.insert(), {"chat_id": arrival.chat_id, "case_id": case.id, **part.__dict__})
    changed = {
        "pictures": case.pictures + len(arrival.pictures),
        "modality": _agreed([*earlier, part]),
        "remarks": merged(case.remarks, arrival.remarks),
        "updated_at": now(connection),
    }
    connection.execute(_CASE, {"number": case.id, **changed})
    due = {"case_id": case.id, "due_at": now(connection) + QUIET, "named": arrival.named or before.named}
    connection.execute(_SET, {**album, **due})
    told: dict[str, audit.Detail] = {"reason": part.reason} if part.reason else named(arrival.pictures)
    audit.append(connection, "joined", actor=person.actor, case_code=case.code, **told)
    return locked(connection, case.id)


def _agreed(found: Sequence[Part]) -> str | None:
    """The modality that all files of an album name that can be read, if they do."""
    said = {one.modality for one in found if one.reason is None}
    return said.pop() if len(said) == 1 else None


def _claim(connection: Connection) -> list[Due]:
    moment, due = now(connection), []
    for row in connection.execute(_DUE, {"now": moment, "far": moment + LEASE + QUIET}).all():
        until = moment + LEASE
        connection.execute(_SET, {"chat": row.chat_id, "group": row.media_group, "due_at": until})
        due.append(Due(locked(connection, row.case_id), row.named, until))
    return due


def _settle(connection: Connection, due: Due) -> None:
    mine = (albums.c.case_id == due.case.id) & (albums.c.due_at == due.until)
    connection.execute(update(albums).where(mine).values(due_at=None))


def _split(
    connection: Connection, case: Case, message_id: int, actor: str, consent: int | None, agreeing: bool
) -> Case:
    found = _parts(connection, case.id)
    seen = {part.message_id: part.seen for part in found if part.seen in MODALITIES}
    kept = seen.get(case.message_id) or MODALITIES[0]
    other = MODALITIES[1 - MODALITIES.index(kept)]
    if set(seen.values()) != set(MODALITIES):
        raise WrongState(locked(connection, case.id), "queued")
    first = queue(connection, case, kept, message_id, actor, consent, agreeing)
    leaving = [part for part in found if part.seen == other]
    person = by_number(connection, case.person_id)
    assert person is not None, "who was erased has no open case"
    where = case.chat_id, leaving[0].message_id, case.sent_at
    second = receive(connection, person, *where, [], case.remarks, case.thread_id, other)
    place, leave = 0, list[int]()
    for part in found:
        if part in leaving:
            leave += range(place, place + part.pictures)
        place += part.pictures
    _hand_over(connection, first, second, leave)
    messages = [part.message_id for part in leaving]
    mine = (parts.c.chat_id == case.chat_id) & parts.c.message_id.in_(messages)
    connection.execute(update(parts).where(mine).values(case_id=second.id))
    due = {"case_id": second.id, "due_at": now(connection)}
    connection.execute(update(albums).where(albums.c.case_id == first.id).values(due))
    audit.append(connection, "split", actor=actor, case_code=first.code, into=second.code, pictures=len(leave))
    return locked(connection, first.id)


def _hand_over(connection: Connection, first: Case, second: Case, leave: Sequence[int]) -> None:
    """Move the pictures at these positions from one case to another."""
    connection.execute(_CASE, {"number": first.id, "pictures": first.pictures - len(leave)})
    connection.execute(_CASE, {"number": second.id, "pictures": len(leave)})
    hand_over(connection, first.id, second.id, leave)
