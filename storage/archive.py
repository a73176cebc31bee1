"""What lies in a backup: a tar of keys, database, pictures and manifest, inside a sealed stream (see `storage.sealed`).

    image.key, audit.key     the keys of the pictures and of the audit log's checkpoints, where there are any
    radiogram.sqlite         one state of the database (see `storage.portable`)
    images/<SHA-256>         the pictures that this state knows and has not erased, as they lie in the store
    manifest.json            when it was made, what was counted, and the SHA-256 of every member before it

The settings (`.env`) are not in it. Neither is the workflow engine's own database: cases that owe an answer are begun
again from their table at start.
"""

from __future__ import annotations

import io
import json
import os
import re
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, BinaryIO

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DatabaseError as Unreadable

from storage import audit, checkpoints
from storage.database import sync_engine
from storage.folder import Folder
from storage.images import ImageMissing, ImageStore
from storage.portable import at
from storage.sealed import CHUNK, BackupError, Opener, Sealer
from storage.settings import StorageSettings
from storage.tables import audit_events, cases, images, people

FORMAT = 1
DATABASE = "radiogram.sqlite"
KEYS = ("image.key", "audit.key")
MANIFEST = "manifest.json"
PICTURE = re.compile(r"images/([0-9a-f]{64})")


@dataclass(frozen=True)
class Counts:
    """Rows of a database, the pictures among them that are not erased, and the last hash of its audit chain."""

    people: int
    cases: int
    pictures: int
    events: int
    head: str


@dataclass(frozen=True)
class Manifest:
    """What a backup holds. ``made_at`` is ISO 8601 in UTC, ``missing`` the SHA-256s of pictures that the store did not
    have (erased meanwhile, or lost), ``members`` the SHA-256 of each member by its name; ``checkpoint`` is one of the
    audit log that was made just before."""

    made_at: str
    revision: str
    checkpoint: str
    counts: Counts
    missing: list[str]
    members: dict[str, str]


def pack(settings: StorageSettings, snapshot: Path, checkpoint: str, file: BinaryIO, key: bytes) -> Manifest:
    """Write the archive of ``snapshot`` (a SQLite file) and of what it refers to into ``file``.

    ``checkpoint`` is one of its audit log.
    """
    store = ImageStore.of(settings)
    members: dict[str, str] = {}
    missing: list[str] = []
    sealer = Sealer(file, key)
    # Typed as what tarfile asks for; of it, a stream is only ever written.
    with tarfile.open(fileobj=sealer, mode="w|") as tar:  # type: ignore[call-overload]
        for name in KEYS:
            if (settings.data_dir / name).exists():
                members[name] = _add(tar, name, (settings.data_dir / name).read_bytes())
        members[DATABASE] = _add_file(tar, DATABASE, snapshot)
        with _opened(settings, snapshot) as connection:
            revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
            counts = _counts(connection)
            for picture in _pictures(connection):
                digest = picture.digest
                try:
                    sealed = store.sealed(digest)
                    store.unsealed(digest, sealed)
                except ImageMissing:
                    missing.append(digest)
                else:
                    members[f"images/{digest}"] = _add(tar, f"images/{digest}", sealed)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        manifest = Manifest(now, str(revision), checkpoint, counts, missing, members)
        _add(tar, MANIFEST, json.dumps({"format": FORMAT, **asdict(manifest)}).encode())
    sealer.finish()
    return manifest


def unpack(path: Path, key: bytes, settings: StorageSettings, folder: Path, *, pictures: bool) -> Manifest:
    """Put what ``path`` holds into ``folder`` and check all of it; pictures are put there only if ``pictures``.

    Every byte of the file is read, whatever is put. Checked are each member's SHA-256, the database's integrity,
    references and counts, the audit chain, and that each picture that is not erased is there (or named as missing)
    and decrypts to its SHA-256. Raises BackupError.
    """
    try:
        (folder / "images").mkdir(mode=0o700)
        with path.open("rb") as file:
            manifest, members = _unpacked(file, key, folder, pictures)
    except OSError as error:
        raise BackupError(f"The backup {path} cannot be read or unpacked ({error.strerror}).") from error
    if members != manifest.members:
        raise BackupError(f"{path} does not hold what its manifest says: choose another backup.")
    try:
        with _opened(settings, folder / DATABASE) as connection:
            _check(connection, manifest)
            if pictures:
                _date(connection, folder)
    except Unreadable as error:
        raise BackupError(f"The database in {path} cannot be read: choose another backup.") from error
    return manifest


def _unpacked(file: BinaryIO, key: bytes, folder: Path, keep: bool) -> tuple[Manifest, dict[str, str]]:
    opener, members = Opener(file, key), dict[str, str]()
    manifest: Manifest | None = None
    store: ImageStore | None = None
    strange = BackupError(f"{file.name} holds what this version of Radiogram does not know: update Radiogram.")
    try:
        with tarfile.open(fileobj=opener, mode="r|") as tar:  # type: ignore[call-overload]
            for member in tar:
                data = tar.extractfile(member)
                if data is None:
                    raise strange
                if member.name == MANIFEST:
                    manifest = _manifest(json.load(data))
                elif picture := PICTURE.fullmatch(member.name):
                    store = store or ImageStore(Folder(folder / "images", synced=False), folder / "image.key")
                    members[member.name] = _picture(store, picture[1], data.read(), keep)
                elif member.name in (*KEYS, DATABASE):
                    members[member.name] = _write(folder / member.name, data)
                else:
                    raise strange
    except (tarfile.TarError, ValueError, KeyError, TypeError) as error:
        raise strange from error
    while opener.read(CHUNK):  # the tar ends before the stream does: whether the stream is whole shows at its end
        pass
    if manifest is None or DATABASE not in members:
        raise strange
    return manifest, members


def _manifest(told: dict[str, object]) -> Manifest:
    if told.pop("format") != FORMAT:
        raise ValueError("another format")
    return Manifest(**{**told, "counts": Counts(**told["counts"])})  # type: ignore[arg-type]


def _picture(store: ImageStore, digest: str, sealed: bytes, keep: bool) -> str:
    try:
        if sha256(store.unsealed(digest, sealed)).hexdigest() != digest:
            raise ImageMissing("another picture")
    except ImageMissing as error:
        raise BackupError(f"The picture {digest[:12]} in the backup cannot be read: choose another backup.") from error
    if keep:
        store.files.write(digest, sealed)
    return sha256(sealed).hexdigest()


def _write(path: Path, data: IO[bytes]) -> str:
    digest = sha256()
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        while part := data.read(CHUNK):
            digest.update(part)
            file.write(part)
    return digest.hexdigest()


def _add(tar: tarfile.TarFile, name: str, data: bytes) -> str:
    member = tarfile.TarInfo(name)
    member.size, member.mode = len(data), 0o600
    tar.addfile(member, io.BytesIO(data))
    return sha256(data).hexdigest()


def _add_file(tar: tarfile.TarFile, name: str, path: Path) -> str:
    member = tarfile.TarInfo(name)
    with path.open("rb") as file:
        member.size, member.mode = os.fstat(file.fileno()).st_size, 0o600
        tar.addfile(member, file)
        file.seek(0)
        digest = sha256()
        while part := file.read(CHUNK):
            digest.update(part)
    return digest.hexdigest()


@contextmanager
def _opened(settings: StorageSettings, path: Path) -> Iterator[Connection]:
    engine = sync_engine(at(settings, path))
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _counts(connection: Connection) -> Counts:
    rows = [connection.scalar(select(func.count()).select_from(table)) or 0 for table in (people, cases, audit_events)]
    kept = connection.scalar(select(func.count()).select_from(images).where(images.c.erased_at.is_(None))) or 0
    head = connection.scalar(select(audit_events.c.hash).order_by(audit_events.c.id.desc()).limit(1))
    return Counts(rows[0], rows[1], kept, rows[2], head or audit.GENESIS)


def _pictures(connection: Connection) -> Iterator[Any]:
    """Yield SHA-256 and date of every picture that is not erased."""
    query = select(images.c.digest, images.c.created_at).where(images.c.erased_at.is_(None)).order_by(images.c.digest)
    yield from connection.execute(query.execution_options(yield_per=1000))


def _check(connection: Connection, manifest: Manifest) -> None:
    """Raise BackupError where the unpacked database is not whole, or not the one that the manifest tells of."""
    damaged = connection.scalar(text("PRAGMA integrity_check(1)")) != "ok"
    if damaged or connection.execute(text("PRAGMA foreign_key_check")).first():
        raise BackupError("The database in the backup is damaged: choose another backup.")
    checkpoint = checkpoints.parse(manifest.checkpoint)
    report = audit.verify(connection, [(checkpoint.count, checkpoint.head)])
    if report.fault:
        raise BackupError(f"The audit log in the backup does not hold: {report.fault.problem}.")
    if _counts(connection) != manifest.counts or report.head != manifest.counts.head:
        raise BackupError("The database in the backup is not the one that its manifest tells of: choose another.")
    missing = set(manifest.missing)
    for picture in _pictures(connection):
        if f"images/{picture.digest}" not in manifest.members and picture.digest not in missing:
            raise BackupError(f"The picture {picture.digest[:12]} is not in the backup: choose another backup.")


def _date(connection: Connection, folder: Path) -> None:
    """Give the unpacked pictures the time at which they were last kept, which `ImageStore` goes by."""
    for picture in _pictures(connection):
        with suppress(FileNotFoundError):
            os.utime(
                folder / "images" / picture.digest[:2] / picture.digest, (int(picture.created_at.timestamp()) - 1,) * 2
            )
