"""`python -m storage purge`."""

from __future__ import annotations

import argparse
import asyncio

from storage import retention
from storage.commands import Commands, Outcome, command, opened, require
from storage.images import ImageStore
from storage.settings import StorageSettings


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(commands, "purge", _run, "remove pictures older than IMAGE_RETENTION_DAYS now")
    parser.add_argument("--force", action="store_true", help="though the clock seems wrong")


def _run(settings: StorageSettings, chosen: argparse.Namespace) -> Outcome:
    require(settings)
    days = settings.image_retention_days
    if days == 0:
        return 0, "IMAGE_RETENTION_DAYS is 0: pictures are kept for ever."
    removed = asyncio.run(_purge(settings, chosen.force))
    return 0, f"Removed {removed} pictures older than {days} days."


async def _purge(settings: StorageSettings, force: bool) -> int:
    async with opened(settings) as database:
        store = ImageStore.of(settings)
        return await retention.purge(database, store, settings.image_retention_days, force=force)
