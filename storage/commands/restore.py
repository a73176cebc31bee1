"""`python -m storage restore`."""

from __future__ import annotations

import argparse
from pathlib import Path

from storage.commands import Commands, Outcome, command
from storage.restore import restore
from storage.settings import StorageSettings


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(commands, "restore", _run, "put back what a backup holds, once all of it was checked")
    parser.add_argument("file", type=Path, metavar="FILE", help="the backup, radiogram-….rgb")
    parser.add_argument("--key", type=Path, metavar="FILE", help="a copy of its backup.key (DATA_DIR/backup.key)")
    parser.add_argument("--replace", action="store_true", help="move aside the cases that are there now")


def _run(settings: StorageSettings, chosen: argparse.Namespace) -> Outcome:
    done = restore(settings, chosen.file, chosen.key, replaces=chosen.replace)
    counts = done.counts
    lines = [f"Restored what was kept at {done.made_at}: {counts.cases} cases, {counts.pictures} pictures."]
    if done.missing:
        lines.append(f"{done.missing} of the pictures were not in the backup.")
    if done.aside:
        lines.append(f"What was there before lies in {' and '.join(done.aside)}.")
    if done.log.fault:
        return 1, "\n".join([*lines, f"The audit log does not hold: {done.log.fault.problem}."])
    return 0, "\n".join([*lines, f"The audit log holds: {done.log.events} events, head {done.log.head}."])
