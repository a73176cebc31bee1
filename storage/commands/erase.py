"""`python -m storage erase`."""

from __future__ import annotations

import argparse
import asyncio

from storage import erasure
from storage.cases import SYSTEM, Cases, WrongState
from storage.commands import Commands, Outcome, Refused, command, opened, require
from storage.images import ImageStore
from storage.people import LastAdmin
from storage.settings import StorageSettings


def add(commands: Commands) -> None:
    """Add the command and its arguments."""
    parser = command(commands, "erase", _run, "erase who a case is about: pictures, sender, chat")
    parser.add_argument("code", metavar="CODE", help="the case's code, such as 7K2M-9QFD")
    parser.add_argument("--person", action="store_true", help="erase its sender too, with every case of theirs")
    parser.add_argument("--yes", action="store_true", help="do not ask first")


def _run(settings: StorageSettings, chosen: argparse.Namespace) -> Outcome:
    require(settings)
    what = f"the sender of {chosen.code} and every case of theirs" if chosen.person else chosen.code
    if not chosen.yes and not _agreed(f"Erase {what}? It cannot be undone. Type yes: "):
        return 1, "Nothing was erased."
    return asyncio.run(_erase(settings, chosen.code, chosen.person))


def _agreed(question: str) -> bool:
    try:
        return input(question).strip() == "yes"
    except EOFError:
        return False


async def _erase(settings: StorageSettings, code: str, whole_person: bool) -> Outcome:
    async with opened(settings) as database:
        case = await Cases(database).by_code(code.strip().upper())
        if case is None:
            raise Refused(f"There is no case {code}: check the code.")
        store = ImageStore.of(settings)
        try:
            if whole_person:
                done = await erasure.erase_person(database, store, case.person_id, SYSTEM)
            else:
                done = await erasure.erase(database, store, case, SYSTEM)
        except WrongState as error:
            raise Refused(f"{error} Wait until it has ended.") from None
        except LastAdmin as error:
            raise Refused(str(error)) from None
    lines = [f"Erased {done.cases} cases and {done.pictures} pictures."]
    if done.shared:
        lines.append(f"{done.shared} pictures stay, for other cases hold the same ones.")
    lines.append("Backups made before still hold everything, until they are rotated out or you delete them.")
    return 0, "\n".join(lines)
