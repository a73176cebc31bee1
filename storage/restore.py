"""Restoring a backup: unpacked and checked beside what is there, and put in its place only then.

What was there is moved aside, never deleted: files into ``replaced-MOMENT`` beside them, the tables of PostgreSQL into
a schema of that name. The workflow engine's records are moved aside too, since they are of the cases that were
there: by them it would take a restored case that owes an answer for done. After a power cut in between, restore again.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, TextClause, func, inspect, make_url, select, text
from sqlalchemy.exc import DatabaseError as Unreadable

from storage import audit, keys
from storage.archive import DATABASE, KEYS, Counts, unpack
from storage.backup import STAMP, check_free
from storage.bucket import Bucket
from storage.database import sync_engine
from storage.folder import Folder
from storage.images import files_of, fingerprint
from storage.migration import migrate
from storage.portable import at, copy
from storage.sealed import BackupError
from storage.settings import StorageSettings
from storage.tables import cases, metadata

STAGED = "radiogram_restoring"  # the schema of PostgreSQL in which tables wait until they are put in place
LEAVING_SECONDS = 2.0


Move = Callable[[Path, Path], None]
Swap = Callable[[Move], None]


@dataclass(frozen=True)
class Restored:
    """What was restored, when it had been made (ISO 8601, UTC), how many pictures it lacks, what the audit log is now,
    and where what was there before lies (folders, and a schema of PostgreSQL)."""

    counts: Counts
    made_at: str
    missing: int
    log: audit.Report
    aside: list[str]


def restore(settings: StorageSettings, file: Path, key_file: Path | None = None, *, replaces: bool = False) -> Restored:
    """Put what the backup ``file`` holds in place of DATA_DIR's pictures and keys and of the database.

    ``key_file`` is a copy of the backup's key (DATA_DIR/backup.key otherwise). An older backup is migrated. Raises
    BackupError, KeyFileError or DatabaseError, and then nothing was touched: also where there are cases or pictures
    already, unless ``replaces``, and where the bot still runs.
    """
    key = keys.read_copy(key_file or settings.backup_key_file)
    folder = settings.data_dir
    new = not folder.exists()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not replaces and _occupied(settings):
            raise BackupError(
                "There are cases or pictures here already: check DATA_DIR and DATABASE_URL, or add --replace, "
                "which moves them aside."
            )
        _refuse_while_used(settings)
        check_free(folder, int(file.stat().st_size * 1.1) if file.exists() else 0)
        for stale in folder.glob(".restore-*"):
            shutil.rmtree(stale, ignore_errors=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".restore-") as work:
            return _restored(settings, file, key, Path(work))
    except OSError as error:
        raise BackupError(f"Nothing was restored, for {folder} cannot be written ({error.strerror}).") from error
    finally:
        if new and folder.exists() and not any(folder.iterdir()):
            folder.rmdir()


def _restored(settings: StorageSettings, file: Path, key: bytes, work: Path) -> Restored:
    manifest = unpack(file, key, settings, work, pictures=True)
    migrate(at(settings, work / DATABASE))
    aside = f"replaced-{datetime.now(UTC).strftime(STAMP)}"
    place = _place_sqlite if settings.sqlite_path else _place_postgresql
    with place(settings, work / DATABASE, aside) as swap:
        os.sync()  # once for all files: they are on the disk before they are put in place
        _refuse_while_used(settings)
        with _moves() as move:
            for name in (*([] if settings.images_url else ["images"]), *KEYS):
                move(settings.data_dir / name, settings.data_dir / aside / name)
                move(work / name, settings.data_dir / name)
            swap(move)
    keys.create(settings.backup_key_file, key)
    if settings.images_url:
        _share(settings, work / "images")
    os.sync()
    engine = sync_engine(settings)
    with engine.connect() as connection:
        log, schemas = audit.verify(connection), inspect(connection).get_schema_names()
    engine.dispose()
    folders = {settings.data_dir / aside, (settings.sqlite_path or settings.data_dir).parent / aside}
    found = [str(path) for path in sorted(folders) if path.exists()] + [f"schema {aside}"] * (aside in schemas)
    return Restored(manifest.counts, manifest.made_at, len(manifest.missing), log, found)


def _share(settings: StorageSettings, folder: Path) -> None:
    """Put the restored pictures into the object store, under their own key; what is there besides stays."""
    bucket, restored = Bucket(settings.images_url), Folder(folder)
    bucket.claim_anew(fingerprint(keys.load(settings.key_file)))
    for beginning in restored.beginnings():
        for name in restored.names(beginning):
            bucket.write(name, restored.read(name))


def _occupied(settings: StorageSettings) -> bool:
    """Whether there are pictures or cases; a SQLite file that cannot be read may hold some."""
    if any(path.is_file() for path in settings.images_dir.rglob("*")) or not files_of(settings).empty():
        return True
    if settings.sqlite_path and not settings.sqlite_path.exists():
        return False
    engine = sync_engine(settings)
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("cases"):
                return False
            return connection.scalar(select(func.count()).select_from(cases)) != 0
    except (Unreadable, sqlite3.DatabaseError):
        if settings.sqlite_path is None:
            raise
        return True
    finally:
        engine.dispose()


def _refuse_while_used(settings: StorageSettings) -> None:
    used = _used_sqlite(settings.sqlite_path) if settings.sqlite_path else _used_postgresql(settings)
    if used:
        raise BackupError("Somebody else is using the database: stop the bot, and then restore.")


def _used_sqlite(path: Path) -> bool:
    if not path.exists():
        return False
    with closing(sqlite3.connect(path, timeout=0.5)) as connection:
        try:
            connection.execute("PRAGMA locking_mode = exclusive")  # each connection in WAL holds a shared lock
            connection.execute("SELECT 1 FROM sqlite_master").fetchone()
        except sqlite3.DatabaseError as error:
            return "locked" in str(error)  # other than that it is damaged, and nobody can be using it
    return False


def _used_postgresql(settings: StorageSettings) -> bool:
    others = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
        "AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    engine, until = sync_engine(settings), time.monotonic() + LEAVING_SECONDS
    try:
        # A connection that was closed is listed for a moment.
        while used := _number(engine, others) > 0:
            if time.monotonic() > until:
                break
            time.sleep(0.05)
    finally:
        engine.dispose()
    return used


def _number(engine: Engine, query: TextClause) -> int:
    with engine.connect() as connection:
        return int(connection.scalar(query) or 0)


@contextmanager
def _moves() -> Iterator[Move]:
    """Give what moves a file or folder, if it exists; where an exception follows, all are moved back."""
    done: list[tuple[Path, Path]] = []

    def move(source: Path, target: Path) -> None:
        if source.exists():
            target.parent.mkdir(mode=0o700, exist_ok=True)
            source.rename(target)
            done.append((source, target))

    try:
        yield move
    except BaseException:
        for source, target in reversed(done):
            target.rename(source)
        raise


@contextmanager
def _place_sqlite(settings: StorageSettings, made: Path, aside: str) -> Iterator[Swap]:
    """Copy the database ``made`` beside the place of the live one, and give what puts it there."""
    assert settings.sqlite_path is not None
    live = settings.sqlite_path
    staged = live.with_name(f".{live.name}.restoring")

    def swap(move: Move) -> None:
        for name in (live.name, "workflows.sqlite"):
            for suffix in ("", "-wal", "-shm"):
                move(live.with_name(name + suffix), live.parent / aside / (name + suffix))
        move(staged, live)

    live.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        staged.touch(mode=0o600)
        shutil.copyfile(made, staged)  # DATABASE_URL may name another disk than DATA_DIR's
        yield swap
    finally:
        staged.unlink(missing_ok=True)


@contextmanager
def _place_postgresql(settings: StorageSettings, made: Path, aside: str) -> Iterator[Swap]:
    """Load the database ``made`` into a schema of its own, and give what exchanges it for the live one."""
    live, source = sync_engine(settings), sync_engine(at(settings, made))
    url = make_url(settings.database_url)
    options = f"{url.query.get('options', '')} -csearch_path={STAGED}".strip()
    there = url.update_query_dict({"options": options}).render_as_string(hide_password=False)
    staged = replace(settings, database_url=there)
    target = sync_engine(staged)

    def swap(move: Move) -> None:
        with live.begin() as connection:
            here = str(connection.scalar(text("SELECT current_schema()")))
            _shift(connection, here, aside)
            _shift(connection, STAGED, here)
            if inspect(connection).has_schema("dbos"):
                connection.exec_driver_sql(f'ALTER SCHEMA dbos RENAME TO "{aside}-dbos"')

    try:
        with live.begin() as connection:
            connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {STAGED} CASCADE")
            connection.exec_driver_sql(f"CREATE SCHEMA {STAGED}")
        migrate(staged)
        with source.connect() as from_file, target.begin() as into:
            copy(from_file, into)
        for engine in (live, source, target):
            engine.dispose()  # or they would pass for somebody else who uses the database
        yield swap
    finally:
        with live.begin() as connection:
            connection.exec_driver_sql(f"DROP SCHEMA IF EXISTS {STAGED} CASCADE")
        for engine in (live, source, target):
            engine.dispose()


def _shift(connection: Connection, source: str, target: str) -> None:
    """Move Radiogram's tables with the functions of their triggers from one schema into another."""
    ours = {*metadata.tables, "alembic_version"}
    tables = [name for name in inspect(connection).get_table_names(schema=source) if name in ours]
    query = text(
        "SELECT DISTINCT p.proname FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid "
        "JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = :source AND p.pronamespace = n.oid AND NOT t.tgisinternal AND c.relname = ANY(:tables)"
    )
    functions = connection.scalars(query, {"source": source, "tables": tables}).all()
    if tables:
        connection.exec_driver_sql(f'CREATE SCHEMA IF NOT EXISTS "{target}"')
    for name in tables:
        connection.exec_driver_sql(f'ALTER TABLE "{source}"."{name}" SET SCHEMA "{target}"')
    for name in functions:
        connection.exec_driver_sql(f'ALTER FUNCTION "{source}"."{name}"() SET SCHEMA "{target}"')
