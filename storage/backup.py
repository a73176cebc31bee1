"""Backups: everything in one sealed file, checked by unpacking it before it counts.

A file is named after its moment, ``radiogram-20260301T031500Z.rgb``; `storage.archive` says what is in it. It opens
with the key in ``DATA_DIR/backup.key``, made at the first backup, and with nothing else: keep that key elsewhere too.
The snapshot of the database is taken first and the pictures are copied after, so the bot may go on writing: pictures
that come later are not in it, and one that is erased meanwhile is left out. What was erased is still in the backups
made before, until these are rotated out.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import re
import shutil
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, select, text

from storage import checkpoints, keys
from storage.archive import DATABASE, Counts, Manifest, pack, unpack
from storage.cases import SYSTEM
from storage.checkpoints import Checkpoint
from storage.database import DatabaseError, sync_engine
from storage.migration import revision
from storage.portable import snapshot
from storage.sealed import BackupError
from storage.settings import StorageSettings
from storage.tables import images

KEPT_DAYS = 7
KEPT_WEEKS = 4
STAMP = "%Y%m%dT%H%M%SZ"
NAME = re.compile(r"radiogram-(\d{8}T\d{6}Z)\.rgb")
MARGIN_BYTES = 64 << 20
PICTURE_BYTES = 2048  # what encryption, the tar and the manifest add to a picture


@dataclass(frozen=True)
class Backup:
    """A backup that was made and checked. ``checkpoint`` is one of its audit log; ``lost`` counts pictures that the
    store should have had and had not, or only damaged; while there are any, older backups are not rotated out
    (``rotated`` counts those that were)."""

    path: Path
    bytes: int
    counts: Counts
    checkpoint: str
    lost: int
    rotated: int


async def make(settings: StorageSettings, folder: Path | None = None) -> Backup:
    """Make a backup in ``folder`` (DATA_DIR/backups), check it, and remove the older ones that `superseded` names.

    It is done in a thread, while the bot may go on. Raises BackupError, DatabaseError or KeyFileError; then nothing is
    left of it, and every older backup is still there.
    """
    return await asyncio.to_thread(_make, settings, folder or settings.backups_dir)


def superseded(made: Collection[datetime], now: datetime) -> set[datetime]:
    """Return which backups are no longer needed: all but the newest of each of the last 7 days that have one, and of
    each of the last 4 weeks (ISO 8601, UTC) that have one. Those dated after ``now``, by a wrong clock, stay apart."""
    past = sorted((moment for moment in made if moment <= now), reverse=True)
    days = dict[object, datetime]()
    weeks = dict[object, datetime]()
    for moment in past:
        days.setdefault(moment.date(), moment)
        weeks.setdefault(moment.isocalendar()[:2], moment)
    return set(past) - set([*days.values()][:KEPT_DAYS]) - set([*weeks.values()][:KEPT_WEEKS])


def _make(settings: StorageSettings, folder: Path) -> Backup:
    try:
        key = keys.load_or_create(settings.backup_key_file)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _alone(settings.backup_key_file):
            _clear(settings, folder)
            _refuse_empty(settings)
            _check_room(settings, folder)
            return _made(settings, folder, key)
    except OSError as error:
        raise BackupError(
            f"The backup in {folder} cannot be written ({error.strerror}): check the disk, and who owns the folder."
        ) from error


def _made(settings: StorageSettings, folder: Path, key: bytes) -> Backup:
    now = datetime.now(UTC).replace(microsecond=0)
    path = folder / f"radiogram-{now.strftime(STAMP)}.rgb"
    draft = path.with_name(f".{path.name}")
    # What is not encrypted yet stays in DATA_DIR, where it comes from: the backup's folder may be a memory stick.
    with tempfile.TemporaryDirectory(dir=settings.data_dir, prefix=".backup-") as work:
        try:
            manifest = _pack(settings, Path(work), draft, key)
            again = Path(work) / "again"
            again.mkdir()
            unpack(draft, key, settings, again, pictures=False)
            lost = _lost(settings, manifest.missing)
            draft.rename(path)
        finally:
            draft.unlink(missing_ok=True)
    keys.sync_folder(folder)
    rotated = 0 if lost else _rotate(folder, now)
    return Backup(path, path.stat().st_size, manifest.counts, manifest.checkpoint, lost, rotated)


def _pack(settings: StorageSettings, work: Path, draft: Path, key: bytes) -> Manifest:
    checkpoint = _checkpoint(settings)
    snapshot(settings, work / DATABASE)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        manifest = pack(settings, work / DATABASE, checkpoint.text, file, key)
        file.flush()
        os.fsync(file.fileno())
        # So that checking reads it from the disk, not from memory.
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return manifest


def _checkpoint(settings: StorageSettings) -> Checkpoint:
    engine = sync_engine(settings)
    try:
        with engine.connect().execution_options(write=True) as connection, connection.begin():
            return checkpoints.make(connection, settings, SYSTEM)
    finally:
        engine.dispose()


def _lost(settings: StorageSettings, missing: list[str]) -> int:
    """Return how many of the pictures that the store did not have are not erased in the database by now."""
    engine, kept = sync_engine(settings), select(images.c.digest).where(images.c.erased_at.is_(None))
    with engine.connect() as connection:
        lost = sum(connection.scalar(kept.where(images.c.digest == digest)) is not None for digest in missing)
    engine.dispose()
    return lost


def _rotate(folder: Path, now: datetime) -> int:
    made = {}
    for path in folder.iterdir():
        if named := NAME.fullmatch(path.name):
            made[datetime.strptime(named[1], STAMP).replace(tzinfo=UTC)] = path
    old = superseded(made, now)
    for moment in old:
        made[moment].unlink()
    return len(old)


@contextmanager
def _alone(key_file: Path) -> Iterator[None]:
    with key_file.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BackupError("Another backup is being made: wait until it is done.") from None
        yield


def _clear(settings: StorageSettings, folder: Path) -> None:
    """Remove what a crash left of earlier backups."""
    for path in settings.data_dir.glob(".backup-*"):
        shutil.rmtree(path, ignore_errors=True)
    for path in folder.glob(".radiogram-*.rgb"):
        path.unlink(missing_ok=True)


def _refuse_empty(settings: StorageSettings) -> None:
    engine = sync_engine(settings)
    found = revision(engine)
    engine.dispose()
    if found is None:
        raise DatabaseError("There is nothing to back up, for the database has no tables yet: start the bot once.")


def _check_room(settings: StorageSettings, folder: Path) -> None:
    engine = sync_engine(settings)
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            size = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        else:
            size = "SELECT pg_database_size(current_database())"
        database = int(connection.scalar(text(size)) or 0)
        kept = select(func.sum(images.c.bytes), func.count()).where(images.c.erased_at.is_(None))
        pictures, number = connection.execute(kept).one()
    engine.dispose()
    archive = database + int(pictures or 0) + number * PICTURE_BYTES + MARGIN_BYTES
    copies = 2 * database + MARGIN_BYTES  # the snapshot, and the one unpacked to check it
    if folder.stat().st_dev == settings.data_dir.stat().st_dev:
        check_free(folder, archive + copies)
    else:
        check_free(folder, archive)
        check_free(settings.data_dir, copies)


def check_free(folder: Path, needed: int) -> None:
    """Raise BackupError where the disk of ``folder`` has less than ``needed`` bytes free."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise BackupError(
            f"{folder} has {free / 1e6:,.0f} MB free, but {needed / 1e6:,.0f} MB are needed: "
            "make room, or choose another disk."
        )
