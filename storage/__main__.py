"""Commands for operators: `python -m storage audit verify` and `python -m storage purge`."""

from __future__ import annotations

import argparse
import asyncio
import sys

from sqlalchemy.exc import SQLAlchemyError

from storage import audit, retention
from storage.database import Database, DatabaseError, sync_engine
from storage.images import ImageStore
from storage.keys import KeyFileError
from storage.settings import SettingsError, StorageSettings, environment


def parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    top = argparse.ArgumentParser(prog="python -m storage", description="Look after what Radiogram has stored.")
    commands = top.add_subparsers(dest="command", required=True)
    audits = commands.add_parser("audit", help="the audit log").add_subparsers(dest="audit", required=True)
    audits.add_parser("verify", help="prove that no audit event was changed, added, removed or moved")
    commands.add_parser("purge", help="remove pictures older than IMAGE_RETENTION_DAYS now")
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, or 1 where the chain is broken or storage cannot be used."""
    chosen = parser().parse_args(arguments)
    try:
        settings = StorageSettings.from_env(environment())
        if settings.sqlite_path and not settings.sqlite_path.exists():
            raise DatabaseError(f"There is no database at {settings.sqlite_path}: check DATA_DIR or DATABASE_URL.")
        return verify(settings) if chosen.command == "audit" else asyncio.run(purge(settings))
    except (SettingsError, DatabaseError, KeyFileError) as error:
        print(error, file=sys.stderr)
    except SQLAlchemyError as error:
        print(
            f"The database cannot be read ({type(error).__name__}): check DATABASE_URL and DATA_DIR.", file=sys.stderr
        )
    return 1


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


async def purge(settings: StorageSettings) -> int:
    """Remove old pictures and print how many."""
    if settings.image_retention_days == 0:
        print("IMAGE_RETENTION_DAYS is 0: pictures are kept for ever.")
        return 0
    database = Database(settings)
    try:
        store = ImageStore(settings.images_dir, settings.key_file)
        removed = await retention.purge(database, store, settings.image_retention_days)
    finally:
        await database.close()
    print(f"Removed {removed} pictures older than {settings.image_retention_days} days.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
