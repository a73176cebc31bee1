"""The commands of `python -m storage`: a module each, which adds its arguments and does what they ask."""

from __future__ import annotations

import argparse
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeAlias

from storage.database import Database, DatabaseError
from storage.settings import StorageSettings

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
Outcome = tuple[int, str]  # the exit status, and what to print
Command = Callable[[StorageSettings, argparse.Namespace], Outcome]


class Refused(Exception):
    """What was asked for cannot be done; the text says why."""


def command(commands: Commands, name: str, run: Command, does: str) -> argparse.ArgumentParser:
    """Add the command ``name``, done by ``run``, and return its parser."""
    parser = commands.add_parser(name, help=does, description=f"{does[0].upper()}{does[1:]}.")
    parser.set_defaults(run=run)
    return parser


def require(settings: StorageSettings) -> None:
    """Raise DatabaseError where there is no database yet."""
    if settings.sqlite_path and not settings.sqlite_path.exists():
        raise DatabaseError(f"There is no database at {settings.sqlite_path}: check DATA_DIR or DATABASE_URL.")


@asynccontextmanager
async def opened(settings: StorageSettings) -> AsyncIterator[Database]:
    """Open the database that is there; raise DatabaseError where there is none."""
    require(settings)
    database = Database(settings)
    try:
        yield database
    finally:
        await database.close()
