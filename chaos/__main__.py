"""`make chaos`: the proofs of durability, each with its figures; the status is 1 where a claim does not hold."""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
import tempfile
from dataclasses import fields, replace
from importlib import import_module
from pathlib import Path
from types import ModuleType

from chaos.loopback import NotLoopback
from chaos.options import Options
from chaos.report import Report

# Each is a module of this name. The first four take minutes, the others an hour and a database of 4 GB.
USUAL = ("kills", "faults", "replicas", "disk")
LONG = ("soak", "million")
HELP = {
    "seed": "what is random is drawn from it",
    "scans": "how many scans are sent",
    "users": "how many people send them",
    "kills": "how often a bot is killed",
    "seconds": "how long the soak lasts, or how long somebody may wait to be told of a full disk",
    "rate": "pictures a second (soak)",
    "cases": "how large the database is (million)",
    "repeats": "how many scans are measured on each database (million)",
    "patience": "after how many seconds a scan counts as not answered",
    "stall": "how many seconds a stalled request takes (faults)",
    "volume": "MB of the small file system (disk)",
}


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command."""
    made = argparse.ArgumentParser(prog="python -m chaos", description=__doc__)
    names = made.add_argument(
        "names", nargs="*", metavar="NAME", help=f"{', '.join(USUAL)} (the default), {', '.join(LONG)}"
    )
    names.default = list(USUAL)
    made.add_argument("--short", action="store_true", help="a small size of each, about a minute or less")
    made.add_argument("--keep", type=Path, metavar="FOLDER", help="keep databases and logs there, a new folder")
    for field in fields(Options):
        kind = {"int": int, "float": float}[str(field.type)]
        made.add_argument(f"--{field.name}", type=kind, metavar="N", help=HELP[field.name])
    return made


def main(arguments: list[str] | None = None) -> int:
    """Run the proofs that were asked for, print what each found, and return the status."""
    made = parser()
    chosen = made.parse_args(arguments)
    unknown = [name for name in chosen.names if name not in USUAL + LONG]
    if unknown:
        made.error(f"there is no {unknown[0]}; choose from {', '.join(USUAL + LONG)}")
    logging.basicConfig(level=logging.ERROR)
    given = {field.name: getattr(chosen, field.name) for field in fields(Options)}
    given = {name: value for name, value in given.items() if value is not None}
    status = 0
    with tempfile.TemporaryDirectory(prefix="chaos-") as scratch:
        for name in chosen.names:
            module = import_module(f"chaos.{name}")
            options = replace(module.SHORT if chosen.short else module.FULL, **given)
            report = prove(module, options, (chosen.keep or Path(scratch)).absolute() / name)
            print(f"{report}\n", flush=True)
            status |= not report.holds
    return int(status)


def prove(module: ModuleType, options: Options, folder: Path) -> Report:
    """Run one proof in a new folder; one that breaks is a report of its own."""
    try:
        folder.mkdir(parents=True)
        report: Report = asyncio.run(module.run(options, folder))
    except (AssertionError, NotLoopback, OSError, RuntimeError) as error:
        report = Report(module.__name__.rpartition(".")[2])
        report.figure("error", f"{type(error).__name__}: {error}")
        report.claim("it ran to its end", False)
    return report


if __name__ == "__main__":
    sys.exit(main())
