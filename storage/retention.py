"""Forgetting pictures: after `IMAGE_RETENTION_DAYS` they are removed, and the case and its audit trail stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, select, update

from storage import audit
from storage.cases import SYSTEM
from storage.database import Database
from storage.images import ImageStore
from storage.tables import audit_events, images

BATCH = 200
LONGEST_SILENCE = timedelta(days=30)
FARTHEST_BACK = timedelta(days=1)


class WrongClock(Exception):
    """By the clock, too much time has gone by since the last audit event, or too little; the text says what to do."""


async def purge(database: Database, store: ImageStore, days: int, *, force: bool = False) -> int:
    """Remove pictures older than ``days`` (0 keeps them for ever); return how many.

    Files that a crash left go too: of an erased picture after an hour, those without a row once they are as old as
    the pictures. Raises WrongClock, unless ``force``, where the clock is over 30 days after the newest audit event or
    over a day before it: a clock that jumped ahead must not erase everything.
    """
    now = datetime.now(UTC)
    if not force:
        await database.read(_check_clock, now)
    before = now - timedelta(days=days) if days else datetime.min.replace(tzinfo=UTC)
    removed = 0
    while marked := await database.write(_mark, before):
        removed += marked
    for beginning in await store.folders():
        await store.sweep(beginning, await database.read(_known, beginning), before)
    return removed


def _check_clock(connection: Connection, now: datetime) -> None:
    newest = connection.scalar(select(audit_events.c.at).order_by(audit_events.c.id.desc()).limit(1))
    last = datetime.fromisoformat(newest) if newest else now
    if not -FARTHEST_BACK <= now - last <= LONGEST_SILENCE:
        raise WrongClock(
            f"No picture was removed: this machine's clock says {now:%Y-%m-%d %H:%M}, and the last audit event was "
            f"written at {last:%Y-%m-%d %H:%M} (UTC). Check the clock (timedatectl); "
            "if it is right, run python -m storage purge --force."
        )


def _mark(connection: Connection, before: datetime) -> int:
    """Mark the next pictures erased, each with its audit event, and return how many. Their files are removed after:
    a crash between the two leaves files for the next purge, never a row that points to nothing unmarked."""
    old = select(images.c.digest).where(images.c.erased_at.is_(None), images.c.created_at < before).limit(BATCH)
    # Skipping what another replica's purge has locked, so that no picture is erased twice in the log.
    mine = images.c.digest.in_(old.with_for_update(skip_locked=True))
    erased = update(images).where(mine).values(erased_at=datetime.now(UTC)).returning(images.c.digest)
    digests = sorted(connection.execute(erased).scalars())
    for digest in digests:
        audit.append(connection, "image_erased", actor=SYSTEM, image=digest)
    return len(digests)


def _known(connection: Connection, beginning: str) -> dict[str, bool]:
    """Return whether each picture whose SHA-256 begins so was erased."""
    query = select(images.c.digest, images.c.erased_at).where(images.c.digest.between(beginning, beginning + "g"))
    return {row.digest: row.erased_at is not None for row in connection.execute(query)}
