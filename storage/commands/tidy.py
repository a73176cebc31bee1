"""`python -m storage tidy`."""

from __future__ import annotations

import argparse
import asyncio

from storage import upkeep
from storage.commands import Commands, Outcome, command, require
from storage.settings import StorageSettings


def add(commands: Commands) -> None:
    """Add the command."""
    command(commands, "tidy", _run, "give back what the database file no longer needs")


def _run(settings: StorageSettings, chosen: argparse.Namespace) -> Outcome:
    require(settings)
    asyncio.run(upkeep.tidy(settings))
    return 0, "The database is tidy."
