"""Forgetting pictures: after `IMAGE_RETENTION_DAYS` they are removed, and the case and its audit trail stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, select, update

from storage import audit
from storage.cases import SYSTEM
from storage.database import Database
from storage.images import ImageStore
from storage.tables import images

BATCH = 200


async def purge(database: Database, store: ImageStore, days: int) -> int:
    """Remove pictures older than ``days`` (0 keeps them for ever); return how many."""
    if days == 0:
        return 0
    removed = 0
    while digests := await database.write(_mark, datetime.now(UTC) - timedelta(days=days)):
        removed += len(digests)
        for digest in digests:
            await store.delete(digest)
    return removed


def _mark(connection: Connection, before: datetime) -> list[str]:
    """Mark the next pictures erased, each with its audit event, and return them; a crash after leaves files that
    nothing points to, never a row that points to nothing unmarked."""
    old = select(images.c.digest).where(images.c.erased_at.is_(None), images.c.created_at < before).limit(BATCH)
    digests = list(connection.execute(old).scalars())
    if digests:
        connection.execute(update(images).where(images.c.digest.in_(digests)).values(erased_at=datetime.now(UTC)))
    for digest in digests:
        audit.append(connection, "image_erased", actor=SYSTEM, image=digest)
    return digests
