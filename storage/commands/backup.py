"""`python -m storage backup`."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from storage import backup
from storage.commands import Commands, Outcome, command, require
from storage.settings import StorageSettings

INCOMPLETE = 2  # the exit status where the backup was made, but the image store had lost pictures


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(commands, "backup", _run, "put everything into one encrypted file, and check it")
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="where to put it (DATA_DIR/backups)")


def _run(settings: StorageSettings, chosen: argparse.Namespace) -> Outcome:
    require(settings)
    made = asyncio.run(backup.make(settings, chosen.to))
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
    lines.append(f"A checkpoint of its audit log, to keep elsewhere:\n{made.checkpoint}")
    lines.append(f"Keep a copy of {settings.backup_key_file} elsewhere: without that key no backup can be opened.")
    return (INCOMPLETE if made.lost else 0), "\n".join(lines)
