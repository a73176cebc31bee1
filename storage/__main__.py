"""Commands for operators: `python -m storage COMMAND --help`."""

from __future__ import annotations

import argparse
import sys

from sqlalchemy.exc import SQLAlchemyError

from storage.checkpoints import CheckpointError
from storage.commands import Command, Refused, audit, backup, erase, purge, restore, tidy
from storage.database import DatabaseError
from storage.keys import KeyFileError
from storage.retention import WrongClock
from storage.sealed import BackupError
from storage.settings import SettingsError, StorageSettings, environment

COMMANDS = (audit, backup, restore, purge, erase, tidy)
SENTENCES = (Refused, SettingsError, DatabaseError, KeyFileError, CheckpointError, BackupError, WrongClock)


def parser() -> argparse.ArgumentParser:
    """Return the parser of every command."""
    top = argparse.ArgumentParser(prog="python -m storage", description="Look after what Radiogram has stored.")
    commands = top.add_subparsers(dest="command", required=True)
    for module in COMMANDS:
        module.add(commands)
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return 0, or 1 where the chain is broken or storage cannot be used."""
    chosen = parser().parse_args(arguments)
    run: Command = chosen.run
    try:
        status, said = run(StorageSettings.from_env(environment()), chosen)
        print(said)
        return status
    except SENTENCES as error:
        print(error, file=sys.stderr)
    except SQLAlchemyError as error:
        problem = f"The database cannot be read ({type(error).__name__}): check DATABASE_URL and DATA_DIR."
        print(problem, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
