"""The inbox: every update from Telegram is written here before it is confirmed, and emptied once handled.

An update that comes twice is recognised by its number. What a handled update held (names, captions) is
removed at once; its number is kept for a week, longer than Telegram can deliver it again (24 hours,
Bot API, "Getting updates").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, select, update

from storage.database import Database, upsert
from storage.tables import inbox, replicas

REMEMBERED = timedelta(days=7)


class Inbox:
    """The updates of one database that wait to be handled, by the replica ``owner`` that took them in."""

    def __init__(self, database: Database, owner: str = "") -> None:
        self._database, self._owner = database, owner

    async def put(self, payloads: Mapping[int, str]) -> list[int]:
        """Keep updates (number → JSON) in one transaction; return the numbers not seen before, in order."""
        return await self._database.write(_put, self._owner, payloads) if payloads else []

    async def waiting(self) -> dict[int, str]:
        """Return the updates not handled yet (number → JSON), oldest first."""
        return await self._database.read(_waiting)

    async def claim(self) -> dict[int, str]:
        """Take over the updates not handled yet whose owner is not, or no longer, among the replicas.

        Return them (number → JSON), oldest first.
        """
        return await self._database.write(_claim, self._owner)

    async def done(self, numbers: Sequence[int]) -> None:
        """Mark updates handled and drop what they held."""
        await self._database.write(_done, numbers)

    async def forget(self) -> int:
        """Drop the numbers of updates handled over a week ago; return how many."""
        return await self._database.write(_forget)


_PUT = upsert(inbox, lambda new: new.on_conflict_do_nothing().returning(inbox.c.update_id))
_DONE = update(inbox).where(inbox.c.update_id.in_(bindparam("numbers", expanding=True)), inbox.c.payload.is_not(None))


def _put(connection: Connection, owner: str, payloads: Mapping[int, str]) -> list[int]:
    told = {"owner": owner, "received_at": datetime.now(UTC)}
    rows = [{"update_id": number, "payload": text, **told} for number, text in payloads.items()]
    return sorted(connection.execute(_PUT(connection), rows).scalars())


def _waiting(connection: Connection) -> dict[int, str]:
    query = select(inbox.c.update_id, inbox.c.payload).where(inbox.c.handled_at.is_(None)).order_by(inbox.c.update_id)
    return {row.update_id: row.payload for row in connection.execute(query)}


def _claim(connection: Connection, owner: str) -> dict[int, str]:
    ownerless = inbox.c.owner.is_(None) | inbox.c.owner.not_in(select(replicas.c.id))
    claimed = update(inbox).where(inbox.c.handled_at.is_(None), ownerless).values(owner=owner)
    found = connection.execute(claimed.returning(inbox.c.update_id, inbox.c.payload))
    return dict(sorted((row.update_id, row.payload) for row in found))


def _done(connection: Connection, numbers: Sequence[int]) -> None:
    connection.execute(_DONE, {"numbers": numbers, "payload": None, "handled_at": datetime.now(UTC)})


def _forget(connection: Connection) -> int:
    return connection.execute(delete(inbox).where(inbox.c.handled_at < datetime.now(UTC) - REMEMBERED)).rowcount
