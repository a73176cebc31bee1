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
from storage.tables import inbox

REMEMBERED = timedelta(days=7)


class Inbox:
    """The updates of one database that wait to be handled."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, payloads: Mapping[int, str]) -> list[int]:
        """Keep updates (number → JSON) in one transaction; return the numbers not seen before, in order."""
        return await self._database.write(_put, payloads) if payloads else []

    async def waiting(self) -> dict[int, str]:
        """Return the updates not handled yet (number → JSON), oldest first."""
        return await self._database.read(_waiting)

    async def done(self, numbers: Sequence[int]) -> None:
        """Mark updates handled and drop what they held."""
        await self._database.write(_done, numbers)

    async def forget(self) -> int:
        """Drop the numbers of updates handled over a week ago; return how many."""
        return await self._database.write(_forget)


_PUT = upsert(inbox, lambda new: new.on_conflict_do_nothing().returning(inbox.c.update_id))
_DONE = update(inbox).where(inbox.c.update_id.in_(bindparam("numbers", expanding=True)), inbox.c.payload.is_not(None))


def _put(connection: Connection, payloads: Mapping[int, str]) -> list[int]:
    now = datetime.now(UTC)
    rows = [{"update_id": number, "payload": text, "received_at": now} for number, text in payloads.items()]
    return sorted(connection.execute(_PUT(connection), rows).scalars())


def _waiting(connection: Connection) -> dict[int, str]:
    query = select(inbox.c.update_id, inbox.c.payload).where(inbox.c.payload.is_not(None)).order_by(inbox.c.update_id)
    return {row.update_id: row.payload for row in connection.execute(query)}


def _done(connection: Connection, numbers: Sequence[int]) -> None:
    connection.execute(_DONE, {"numbers": numbers, "payload": None, "handled_at": datetime.now(UTC)})


def _forget(connection: Connection) -> int:
    return connection.execute(delete(inbox).where(inbox.c.handled_at < datetime.now(UTC) - REMEMBERED)).rowcount
