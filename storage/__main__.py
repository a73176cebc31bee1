"""Commands for operators: `python -m storage audit verify`, `purge`, `backup`, `restore` and `erase`."""

from __future__ import annotations

import argparse
import asyncio
import sys

from sqlalchemy.exc import SQLAlchemyError

from storage import audit, retention
from storage import commands as keeping
from storage.database import Database, DatabaseError, sync_engine
from storage.images import ImageStore
from storage.keys import KeyFileError
from storage.retention import WrongClock
from storage.sealed import BackupError
from storage.settings import SettingsError, StorageSettings, environment


def parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    top = argparse.ArgumentParser(prog="python -m storage", description="Look after what Radiogram has stored.")
    commands = top.add_subparsers(dest="command", required=True)
    audits = commands.add_parser("audit", help="the audit log").add_subparsers(dest="audit", required=True)
    audits.add_parser("verify", help="prove that no audit event was changed, added, removed or moved")
    purging = commands.add_parser("purge", help="remove pictures older than IMAGE_RETENTION_DAYS now")
    purging.add_argument("--force", action="store_true", help="though the clock seems wrong")
    keeping.add(commands)
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, or 1 where the chain is broken or storage cannot be used."""
    chosen = parser().parse_args(arguments)
    try:
        settings = StorageSettings.from_env(environment())
        if chosen.command == "restore":
            return told(keeping.restore(settings, chosen.file, chosen.key, chosen.replace))
        if settings.sqlite_path and not settings.sqlite_path.exists():
            raise DatabaseError(f"There is no database at {settings.sqlite_path}: check DATA_DIR or DATABASE_URL.")
        if chosen.command == "backup":
            return told(keeping.backup(settings, chosen.to))
        if chosen.command == "erase":
            return erase(settings, chosen)
        return verify(settings) if chosen.command == "audit" else asyncio.run(purge(settings, chosen.force))
    except (SettingsError, DatabaseError, KeyFileError, BackupError, WrongClock) as error:
        print(error, file=sys.stderr)
    except SQLAlchemyError as error:
        print(
            f"The database cannot be read ({type(error).__name__}): check DATABASE_URL and DATA_DIR.", file=sys.stderr
        )
    return 1


def told(outcome: keeping.Outcome) -> int:
    """Print what a command has to say (to stderr where it failed); return its exit status."""
    status, words = outcome
    print(words, file=sys.stderr if status else sys.stdout)
    return status


def erase(settings: StorageSettings, chosen: argparse.Namespace) -> int:
    """Erase a case, or its sender, once the operator has agreed."""
    what = f"the sender of {chosen.code} and every case of theirs" if chosen.person else chosen.code
    if not chosen.yes:
        print(f"Erase {what}? It cannot be undone. Type yes: ", end="", flush=True)
        if sys.stdin.readline().strip() != "yes":
            print("Nothing was erased.")
            return 1
    return told(keeping.erase(settings, chosen.code, chosen.person))


def verify(settings: StorageSettings) -> int:
    """Print whether the audit chain holds."""
    engine = sync_engine(settings)
    with engine.connect() as connection:
        report = audit.verify(connection)
    engine.dispose()
    if report.fault:
        print(f"The audit log does not hold: {report.fault.problem} (of what was read, {report.events} events).")
        return 1
    print(f"The audit log holds: {report.events} events, head {report.head}.")
    return 0


async def purge(settings: StorageSettings, force: bool) -> int:
    """Remove old pictures and print how many."""
    if settings.image_retention_days == 0:
        print("IMAGE_RETENTION_DAYS is 0: pictures are kept for ever.")
        return 0
    database = Database(settings)
    try:
        store = ImageStore(settings.images_dir, settings.key_file)
        removed = await retention.purge(database, store, settings.image_retention_days, force=force)
    finally:
        await database.close()
    print(f"Removed {removed} pictures older than {settings.image_retention_days} days.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
