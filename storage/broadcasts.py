"""Broadcasts: a text of an admin to everybody who uses the bot, sent to one person after the other.

    draft ─► sending ─► sent
      └────────┴──────► cancelled

Who comes next follows from ``last_person_id`` alone, so that a sender that was killed, or another replica, goes on
where it stopped. The cursor moves after a message is out: at a kill one person may get the text twice, and nobody
misses it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, bindparam, func, select, update

from storage import audit
from storage.cases import SYSTEM
from storage.database import Database
from storage.people import MEMBER, Person, first_person
from storage.tables import broadcasts, cases, people

MOST_LETTERS = 3500  # in UTF-16 code units, as Telegram counts (4,096 a message)


class AlreadySending(Exception):
    """Another broadcast is being sent; there is one at a time."""


class NotADraft(Exception):
    """There is no such draft, or no more: it was sent, or cancelled."""


@dataclass(frozen=True)
class Broadcast:
    """A text by ``person_id``; ``last_person_id`` is whom the last message went to, ``reached`` and ``missed`` are how
    many got it and how many could not (they have blocked the bot)."""

    id: int
    person_id: int
    text: str
    state: str
    made_at: datetime
    last_person_id: int
    reached: int
    missed: int


class Broadcasts:
    """The broadcasts of one database; with ``everybody`` they go also to who was never let in but has sent something,
    as with ACCESS=open."""

    def __init__(self, database: Database, everybody: bool) -> None:
        self._database, self._to = database, MEMBER | _SENT if everybody else MEMBER

    async def draft(self, text: str, by: Person) -> Broadcast:
        """Keep a text to be sent; the same one again by the same person is the same draft.

        Raises ValueError where it is empty or longer than 3,500 UTF-16 code units.
        """
        if not text.strip() or len(text.encode("utf-16-le", "surrogatepass")) > 2 * MOST_LETTERS:
            raise ValueError(f"A broadcast has between 1 and {MOST_LETTERS} letters.")
        return await self._database.write(_draft, text, by)

    async def people(self) -> int:
        """Return how many people a broadcast goes to now."""
        return await self._database.read(lambda connection: connection.scalar(_COUNT.where(self._to)) or 0)

    async def send(self, number: int, by: Person) -> None:
        """Begin to send a draft. Raises NotADraft and AlreadySending."""
        await self._database.write(_send, number, by)

    async def cancel(self, number: int, by: Person) -> bool:
        """Send a draft no more, or to nobody else; return False where it is sent, or cancelled already."""
        return await self._database.write(_cancel, number, by)

    async def of(self, number: int) -> Broadcast | None:
        """Return a broadcast by its number."""
        return await self._database.read(_one, number)

    async def sending(self) -> Broadcast | None:
        """Return the one that is being sent, or None."""
        return await self._database.read(_sending)

    async def next_for(self, broadcast: Broadcast) -> Person | None:
        """Return who is to get it next, or None where everybody has."""
        return await self._database.read(first_person, (people.c.id > broadcast.last_person_id) & self._to)

    async def told(self, broadcast: Broadcast, person: Person, reached: bool) -> Broadcast | None:
        """Note that ``person`` got it, or could not be ``reached``. Returns None where it is cancelled, or somebody
        else has gone on with it meanwhile."""
        return await self._database.write(_told, broadcast, person, reached)

    async def finish(self, broadcast: Broadcast) -> None:
        """Everybody has it. A second time changes nothing."""
        await self._database.write(_finish, broadcast)


_FIELDS = [broadcasts.c[name] for name in Broadcast.__dataclass_fields__]
_BY_ID = select(*_FIELDS).where(broadcasts.c.id == bindparam("number"))
_SENDING = select(*_FIELDS).where(broadcasts.c.state == "sending").limit(1)
_SAME = select(*_FIELDS).where(
    broadcasts.c.state == "draft", broadcasts.c.person_id == bindparam("by"), broadcasts.c.text == bindparam("said")
)
_UPDATE = update(broadcasts).where(broadcasts.c.id == bindparam("number"))
_FROM = {state: _UPDATE.where(broadcasts.c.state == state) for state in ("draft", "sending")}
_OPEN = _UPDATE.where(broadcasts.c.state.in_(("draft", "sending")))
_MOVE = _FROM["sending"].where(broadcasts.c.last_person_id == bindparam("before"))
_SENT: ColumnElement[bool] = (
    people.c.telegram_id.is_not(None) & select(cases.c.id).where(cases.c.person_id == people.c.id).exists()
)
_COUNT = select(func.count()).select_from(people)


def _one(connection: Connection, number: int) -> Broadcast | None:
    row = connection.execute(_BY_ID, {"number": number}).first()
    return None if row is None else Broadcast(*row)


def _sending(connection: Connection) -> Broadcast | None:
    row = connection.execute(_SENDING).first()
    return None if row is None else Broadcast(*row)


def _draft(connection: Connection, text: str, by: Person) -> Broadcast:
    same = connection.execute(_SAME, {"by": by.id, "said": text}).first()
    if same:
        return Broadcast(*same)
    row = {"person_id": by.id, "text": text, "state": "draft", "made_at": datetime.now(UTC), "last_person_id": 0}
    made = connection.execute(broadcasts.insert().values(reached=0, missed=0, **row))
    assert made.inserted_primary_key is not None
    number = made.inserted_primary_key[0]
    audit.append(connection, "broadcast_drafted", actor=by.actor, broadcast=number, letters=len(text))
    return Broadcast(*connection.execute(_BY_ID, {"number": number}).one())


def _send(connection: Connection, number: int, by: Person) -> None:
    # The event comes first, for the lock that it takes: two that are begun at once come one after the other.
    audit.append(connection, "broadcast_made", actor=by.actor, broadcast=number)
    other = _sending(connection)
    if other and other.id != number:
        raise AlreadySending(f"Broadcast {other.id} is being sent.")
    if not connection.execute(_FROM["draft"], {"number": number, "state": "sending"}).rowcount:
        raise NotADraft(f"Broadcast {number} is no draft.")


def _cancel(connection: Connection, number: int, by: Person) -> bool:
    if not connection.execute(_OPEN, {"number": number, "state": "cancelled"}).rowcount:
        return False
    audit.append(connection, "broadcast_cancelled", actor=by.actor, broadcast=number)
    return True


def _told(connection: Connection, broadcast: Broadcast, person: Person, reached: bool) -> Broadcast | None:
    counted = {"reached": broadcast.reached + reached, "missed": broadcast.missed + (not reached)}
    where = {"number": broadcast.id, "before": broadcast.last_person_id}
    moved = connection.execute(_MOVE, {**where, "last_person_id": person.id, **counted}).rowcount
    return _one(connection, broadcast.id) if moved else None


def _finish(connection: Connection, broadcast: Broadcast) -> None:
    if connection.execute(_FROM["sending"], {"number": broadcast.id, "state": "sent"}).rowcount:
        reached, missed = broadcast.reached, broadcast.missed
        told = {"broadcast": broadcast.id, "reached": reached, "missed": missed}
        audit.append(connection, "broadcast_sent", actor=SYSTEM, case_code=None, **told)
