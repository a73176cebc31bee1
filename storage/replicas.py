"""The replicas of the bot that work on one database: each says that it lives, and takes over from one that died."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, func, or_, select, update

from storage.database import Database, now, upsert
from storage.tables import replicas

_BEAT = upsert(
    replicas,
    lambda new: new.on_conflict_do_update(index_elements=["id"], set_={"beat_at": new.excluded.beat_at}),
)
# The clock has gone back since: a computer without one of its own begins in the past after a power cut.
_AHEAD = (
    update(replicas)
    .where(replicas.c.beat_at > bindparam("at"), replicas.c.id != bindparam("own"))
    .values(beat_at=bindparam("at"))
)


class Replicas:
    """The replicas of one database, seen from ``own``, the id of this one (36 characters at most)."""

    def __init__(self, database: Database, own: str) -> None:
        self._database, self.own = database, own

    async def beat(self) -> None:
        """Say that this replica lives. What others said at a time that is yet to come counts as said now."""
        await self._database.write(_beat, self.own)

    async def silent(self, grace: timedelta) -> dict[str, datetime]:
        """Return the others that have not beaten for ``grace``, by their ids, and when each last did."""
        return await self._database.read(_silent, self.own, grace)

    async def bury(self, silent: Mapping[str, datetime]) -> list[str]:
        """Strike off those of the ``silent`` that have not beaten since; return their ids."""
        return await self._database.write(_bury, silent) if silent else []

    async def count(self) -> int:
        """How many live, this one among them."""
        return max(1, await self._database.read(_count))

    async def eldest(self) -> bool:
        """Whether this replica is the one that has been there longest, and so does what only one should do."""
        return await self._database.read(_eldest) == self.own


def _beat(connection: Connection, own: str) -> None:
    at = now(connection)
    connection.execute(_BEAT(connection), {"id": own, "started_at": at, "beat_at": at})
    connection.execute(_AHEAD, {"own": own, "at": at})


def _silent(connection: Connection, own: str, grace: timedelta) -> dict[str, datetime]:
    quiet = (replicas.c.id != own) & (replicas.c.beat_at <= now(connection) - grace)
    return {row.id: row.beat_at for row in connection.execute(select(replicas.c.id, replicas.c.beat_at).where(quiet))}


def _bury(connection: Connection, silent: Mapping[str, datetime]) -> list[str]:
    rows = [(replicas.c.id == name) & (replicas.c.beat_at <= at) for name, at in silent.items()]
    return sorted(connection.execute(delete(replicas).where(or_(*rows)).returning(replicas.c.id)).scalars())


def _count(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(replicas)) or 0


def _eldest(connection: Connection) -> str | None:
    query = select(replicas.c.id).order_by(replicas.c.started_at, replicas.c.id).limit(1)
    found: str | None = connection.scalar(query)
    return found
