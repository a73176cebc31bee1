"""Commands for operators: `python -m storage audit verify`, `audit checkpoint` and `purge`."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from storage import checkpoints, retention
from storage.checkpoints import Checkpoint, CheckpointError, Checkpoints
from storage.database import Database, DatabaseError, sync_engine
from storage.images import ImageStore
from storage.keys import KeyFileError
from storage.settings import SettingsError, StorageSettings, environment


def parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    top = argparse.ArgumentParser(prog="python -m storage", description="Look after what Radiogram has stored.")
    commands = top.add_subparsers(dest="command", required=True)
    audits = commands.add_parser("audit", help="the audit log").add_subparsers(dest="audit", required=True)
    verifying = audits.add_parser("verify", help="prove that no audit event was changed, added, removed or moved")
    verifying.add_argument(
        "--checkpoint",
        nargs="+",
        action="extend",
        default=[],
        metavar="TEXT_OR_FILE",
        help="a checkpoint that was kept elsewhere (in quotes), or a file that holds some",
    )
    verifying.add_argument("--key", metavar="PUBLIC_KEY", help="what signed them, where it is not DATA_DIR's audit.key")
    audits.add_parser("checkpoint", help="print a signed line to keep elsewhere, and log that it was made")
    commands.add_parser("purge", help="remove pictures older than IMAGE_RETENTION_DAYS now")
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, or 1 where the chain is broken or storage cannot be used."""
    chosen = parser().parse_args(arguments)
    try:
        settings = StorageSettings.from_env(environment())
        if settings.sqlite_path and not settings.sqlite_path.exists():
            raise DatabaseError(f"There is no database at {settings.sqlite_path}: check DATA_DIR or DATABASE_URL.")
        if chosen.command == "purge":
            return asyncio.run(purge(settings))
        if chosen.audit == "checkpoint":
            return asyncio.run(checkpoint(settings))
        return verify(settings, [one for given in chosen.checkpoint for one in given_in(given)], chosen.key)
    except (SettingsError, DatabaseError, KeyFileError, CheckpointError) as error:
        print(error, file=sys.stderr)
    except SQLAlchemyError as error:
        print(
            f"The database cannot be read ({type(error).__name__}): check DATABASE_URL and DATA_DIR.", file=sys.stderr
        )
    return 1


def verify(settings: StorageSettings, given: list[Checkpoint], key: str | None) -> int:
    """Print whether the audit chain holds and fits the checkpoints, which ``key`` or else the key here signed."""
    engine = sync_engine(settings)
    with engine.connect() as connection:
        report = checkpoints.verify(connection, given, key or (checkpoints.public_key(settings) if given else None))
    engine.dispose()
    if report.fault:
        print(f"The audit log does not hold: {report.fault.problem} (of what was read, {report.events} events).")
        return 1
    print(f"The audit log holds: {report.events} events, head {report.head}.")
    if given:
        last = max(given, key=lambda one: one.count)
        print(f"It fits every checkpoint given ({len(given)}), the last at event {last.count}, {last.at.isoformat()}.")
    return 0


def given_in(text_or_file: str) -> list[Checkpoint]:
    """Return the checkpoints in a text, or in the file that it names."""
    if checkpoints.MARK in text_or_file.split():
        return checkpoints.find(text_or_file)
    try:
        return checkpoints.find(Path(text_or_file).read_text("utf-8-sig", errors="replace"))
    except OSError as error:
        raise CheckpointError(
            f"{text_or_file[:80]!r} is neither a checkpoint nor a file that can be read ({error.strerror}): "
            "put a checkpoint in quotes, whole, or name a file that holds it."
        ) from None


async def checkpoint(settings: StorageSettings) -> int:
    """Print a checkpoint of the audit log."""
    database = Database(settings)
    try:
        made = await Checkpoints(database).make("console")
    finally:
        await database.close()
    print(made.text)
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
