"""Whether the bot lives: intake, database, readers and disk, as plain facts."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, text

from bot.intake import Intake
from bot.readers import Readers
from bot.troubles import Troubles
from storage.database import Database

FREE_BYTES = 500 * 2**20
SILENT_SECONDS = 150.0  # long polling hears at least every 40 s, unless Telegram is out of reach
DATABASE_SECONDS = 5.0
CLOCK_SECONDS = 60.0


@dataclass(frozen=True)
class Fact:
    """One thing looked at: whether it is well, and a sentence about it."""

    well: bool
    said: str


class Health:
    """Looks after a running bot; ``polling`` says whether it should hear from Telegram all the time, ``clock_off`` by
    how many seconds the clock here is ahead of Telegram's, None where that is not known."""

    def __init__(
        self,
        database: Database,
        readers: Readers,
        intake: Intake,
        troubles: Troubles,
        polling: bool = True,
        clock_off: Callable[[], float | None] = lambda: None,
    ) -> None:
        self._database, self._readers, self._intake, self._troubles = database, readers, intake, troubles
        self._polling, self.clock_off = polling, clock_off

    async def facts(self) -> dict[str, Fact]:
        """Look at everything now."""
        return {
            "intake": self._heard(),
            "database": await self._asked(),
            "readers": self._read(),
            "disk": await asyncio.to_thread(disk, self._database.settings.data_dir),
            "clock": clock(self.clock_off()),
        }

    def _heard(self) -> Fact:
        silent = time.monotonic() - self._intake.heard
        if self._polling and silent > SILENT_SECONDS:
            return Fact(False, f"nothing was heard from Telegram for {silent:.0f} s: is the internet connection up?")
        return Fact(True, f"{len(self._intake)} updates are being handled or wait.")

    async def _asked(self) -> Fact:
        trouble = self._troubles.now
        if trouble:
            return Fact(False, f"storage cannot be used now ({trouble.value}); what arrives waits.")
        try:
            async with asyncio.timeout(DATABASE_SECONDS):
                await self._database.read(_ping)
        except Exception as error:
            return Fact(False, f"the database does not answer ({type(error).__name__}).")
        return Fact(True, "the database answers.")

    def _read(self) -> Fact:
        line = self._readers.line
        said = f"{self._readers.processes} reader processes, {len(line)} scans wait, {line.pace * 1000:.0f} ms a scan."
        return Fact(not self._readers.closed, said)


def _ping(connection: Connection) -> None:
    connection.execute(text("SELECT 1"))


def disk(folder: Path) -> Fact:
    """How much room there is where ``folder`` lies, or will lie."""
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    if free < FREE_BYTES:
        said = f"only {free // 2**20} MB are free where DATA_DIR lies: make room, or pictures cannot be stored."
        return Fact(False, said)
    return Fact(True, f"{free / 2**30:.1f} GB free.")


def clock(off: float | None) -> Fact:
    """Whether the clock, ``off`` by so many seconds, is right; None where it could not be compared."""
    if off is None:
        return Fact(True, "the clock could not be compared.")
    if abs(off) > CLOCK_SECONDS:
        said = (
            f"this machine's clock is {abs(off):.0f} s off: switch on time synchronisation (timedatectl set-ntp true)."
        )
        return Fact(False, said)
    return Fact(True, "the clock is right.")
