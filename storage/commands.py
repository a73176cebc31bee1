"""What `python -m storage backup`, `restore` and `erase` do; each returns its exit status and what to print."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from storage import backup as backups
from storage import erasure
from storage.cases import SYSTEM, Cases, WrongState
from storage.database import Database
from storage.images import ImageStore
from storage.restore import restore as put_back
from storage.settings import StorageSettings

Outcome = tuple[int, str]


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the commands to the parser of all."""
    making = commands.add_parser("backup", help="put everything into one encrypted file, and check it")
    making.add_argument("--to", type=Path, metavar="FOLDER", help="where to put it (DATA_DIR/backups)")
    putting = commands.add_parser("restore", help="put back what a backup holds, once all of it was checked")
    putting.add_argument("file", type=Path, metavar="FILE", help="the backup, radiogram-….rgb")
    putting.add_argument("--key", type=Path, metavar="FILE", help="a copy of its backup.key (DATA_DIR/backup.key)")
    putting.add_argument("--replace", action="store_true", help="move aside the cases that are there now")
    erasing = commands.add_parser("erase", help="erase who a case is about: pictures, sender, chat")
    erasing.add_argument("code", metavar="CODE", help="the case's code, such as 7K2M-9QFD")
    erasing.add_argument("--person", action="store_true", help="erase its sender too, with every case of theirs")
    erasing.add_argument("--yes", action="store_true", help="do not ask first")


def backup(settings: StorageSettings, folder: Path | None) -> Outcome:
    """Make a backup."""
    made = asyncio.run(backups.make(settings, folder))
    counts = made.counts
    lines = [
        f"The backup is {made.path} ({made.bytes / 1e6:,.1f} MB).",
        f"It was unpacked and checked: {counts.cases} cases, {counts.pictures} pictures and {counts.events} audit "
        f"events are whole, head {counts.head}.",
    ]
    if made.rotated:
        lines.append(f"Older backups removed: {made.rotated}.")
    if made.lost:
        lines.append(
            f"{made.lost} pictures are missing from the image store, or damaged there, and so from this backup. "
            "Older backups were kept: put the pictures back from one of them."
        )
    lines.append(f"Keep a copy of {settings.backup_key_file} elsewhere: without that key no backup can be opened.")
    return (1 if made.lost else 0), "\n".join(lines)


def restore(settings: StorageSettings, file: Path, key_file: Path | None, replaces: bool) -> Outcome:
    """Put back what a backup holds."""
    done = put_back(settings, file, key_file, replaces=replaces)
    counts = done.counts
    lines = [f"Restored what was kept at {done.made_at}: {counts.cases} cases, {counts.pictures} pictures."]
    if done.missing:
        lines.append(f"{done.missing} of the pictures were not in the backup.")
    if done.aside:
        lines.append(f"What was there before lies in {' and '.join(done.aside)}.")
    if done.log.fault:
        return 1, "\n".join([*lines, f"The audit log does not hold: {done.log.fault.problem}."])
    return 0, "\n".join([*lines, f"The audit log holds: {done.log.events} events, head {done.log.head}."])


def erase(settings: StorageSettings, code: str, whole_person: bool) -> Outcome:
    """Erase a case, or its sender with every case of theirs."""
    return asyncio.run(_erase(settings, code, whole_person))


async def _erase(settings: StorageSettings, code: str, whole_person: bool) -> Outcome:
    database = Database(settings)
    try:
        case = await Cases(database).by_code(code.strip().upper())
        if case is None:
            return 1, f"There is no case {code}: check the code."
        store = ImageStore(settings.images_dir, settings.key_file)
        if whole_person:
            done = await erasure.erase_person(database, store, case.person_id, SYSTEM)
        else:
            done = await erasure.erase(database, store, case, SYSTEM)
    except WrongState as error:
        return 1, f"{error} Wait until it has ended."
    finally:
        await database.close()
    lines = [f"Erased {done.cases} cases and {done.pictures} pictures."]
    if done.shared:
        lines.append(f"{done.shared} pictures stay, for other cases hold the same ones.")
    lines.append("Backups made before still hold everything, until they are rotated out or you delete them.")
    return 0, "\n".join(lines)
