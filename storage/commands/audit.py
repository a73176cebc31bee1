"""`python -m storage audit verify` and `audit checkpoint`."""

from __future__ import annotations

import argparse
import asyncio
import math
import time
from pathlib import Path

from storage import checkpoints
from storage.checkpoints import Checkpoint, CheckpointError, Checkpoints
from storage.commands import Commands, Outcome, command, opened, require
from storage.settings import StorageSettings


def add(commands: Commands) -> None:
    """Add the commands and their arguments."""
    audits = commands.add_parser("audit", help="the audit log").add_subparsers(dest="audit", required=True)
    verifying = command(audits, "verify", _verify, "prove that no audit event was changed, added, removed or moved")
    verifying.add_argument(
        "--checkpoint",
        nargs="+",
        action="extend",
        default=[],
        metavar="TEXT_OR_FILE",
        help="a checkpoint that was kept elsewhere (in quotes), or a file that holds some",
    )
    verifying.add_argument("--key", metavar="PUBLIC_KEY", help="what signed them, where it is not DATA_DIR's audit.key")
    verifying.add_argument("--progress", action="store_true", help="say now and then how many events were read")
    command(audits, "checkpoint", _checkpoint, "print a signed line to keep elsewhere, and log that it was made")


def _verify(settings: StorageSettings, chosen: argparse.Namespace) -> Outcome:
    require(settings)
    given = [one for text_or_file in chosen.checkpoint for one in _given_in(text_or_file)]
    key = chosen.key or (checkpoints.public_key(settings) if given else None)
    report = checkpoints.verified(settings, given, key, _Progress() if chosen.progress else _silent)
    if report.fault:
        said = f"The audit log does not hold: {report.fault.problem} (of what was read, {report.events} events)."
        return 1, said
    lines = [f"The audit log holds: {report.events} events, head {report.head}."]
    if given:
        last = max(given, key=lambda one: one.count)
        at = f"event {last.count}, {last.at.isoformat()}"
        lines.append(f"It fits every checkpoint given ({len(given)}), the last at {at}.")
    return 0, "\n".join(lines)


def _silent(read: int, events: int) -> None:
    """Say nothing."""


class _Progress:
    """Prints how many events were read, twice a second at most."""

    def __init__(self) -> None:
        self._said = -math.inf

    def __call__(self, read: int, events: int) -> None:
        if time.monotonic() - self._said > 0.5:
            self._said = time.monotonic()
            print(f"{read} of {events} events were read.", flush=True)  # noqa: T201


def _given_in(text_or_file: str) -> list[Checkpoint]:
    """The checkpoints in a text, or in the file that it names."""
    if checkpoints.MARK in text_or_file.split():
        return checkpoints.find(text_or_file)
    try:
        return checkpoints.find(Path(text_or_file).read_text("utf-8-sig", errors="replace"))
    except OSError as error:
        raise CheckpointError(
            f"{text_or_file[:80]!r} is neither a checkpoint nor a file that can be read ({error.strerror}): "
            "put a checkpoint in quotes, whole, or name a file that holds it."
        ) from None


def _checkpoint(settings: StorageSettings, chosen: argparse.Namespace) -> Outcome:
    async def make() -> str:
        async with opened(settings) as database:
            return (await Checkpoints(database).make("console")).text

    return 0, asyncio.run(make())
