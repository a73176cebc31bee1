"""The replicas of the bot that work on one database: each says that it lives, and takes over from one that died."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, bindparam, delete, func, select, update

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

    async def bury(self, grace: timedelta) -> list[str]:
        """Strike off the others that have not beaten for ``grace``; return their ids."""
        return await self._database.write(_bury, self.own, grace)

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


def _bury(connection: Connection, own: str, grace: timedelta) -> list[str]:
    silent = (replicas.c.id != own) & (replicas.c.beat_at <= now(connection) - grace)
    return sorted(connection.execute(delete(replicas).where(silent).returning(replicas.c.id)).scalars())


def _count(connection: Connection) -> int:
    return connection.scalar(select(func.count()).select_from(replicas)) or 0


def _eldest(connection: Connection) -> str | None:
    query = select(replicas.c.id).order_by(replicas.c.started_at, replicas.c.id).limit(1)
    found: str | None = connection.scalar(query)
    return found
