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
from bot.language import Telling
from bot.readers import Readers
from bot.troubles import Troubles
from storage.database import Database

FREE_BYTES = 500 * 2**20
SILENT_SECONDS = 150.0  # long polling hears at least every 40 s, unless Telegram is out of reach
DATABASE_SECONDS = 5.0
CLOCK_SECONDS = 60.0


@dataclass(frozen=True)
class Fact:
    """One thing looked at: whether it is well, and a sentence about it, without markup."""

    well: bool
    said: Telling


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
            return Fact(False, lambda say: say.plain("health-silent", seconds=round(silent)))
        waiting = len(self._intake)
        return Fact(True, lambda say: say.plain("health-heard", updates=waiting))

    async def _asked(self) -> Fact:
        trouble = self._troubles.now
        if trouble:
            return Fact(False, lambda say: say.plain("health-storage", trouble=trouble.value))
        try:
            async with asyncio.timeout(DATABASE_SECONDS):
                await self._database.read(_ping)
        except Exception as error:
            kind = type(error).__name__
            return Fact(False, lambda say: say.plain("health-no-database", kind=kind))
        return Fact(True, lambda say: say.plain("health-database"))

    def _read(self) -> Fact:
        line, processes = self._readers.line, self._readers.processes
        waiting, pace = len(line), round(line.pace * 1000)
        return Fact(
            not self._readers.closed,
            lambda say: say.plain("health-readers", processes=processes, waiting=waiting, milliseconds=pace),
        )


def _ping(connection: Connection) -> None:
    connection.execute(text("SELECT 1"))


def disk(folder: Path) -> Fact:
    """How much room there is where ``folder`` lies, or will lie."""
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    if free < FREE_BYTES:
        return Fact(False, lambda say: say.plain("health-disk-full", megabytes=free // 2**20))
    return Fact(True, lambda say: say.plain("health-disk", gigabytes=free / 2**30))


def clock(off: float | None) -> Fact:
    """Whether the clock, ``off`` by so many seconds, is right; None where it could not be compared."""
    if off is None:
        return Fact(True, lambda say: say.plain("health-clock-unknown"))
    if abs(off) > CLOCK_SECONDS:
        seconds = round(abs(off))
        return Fact(False, lambda say: say.plain("health-clock-off", seconds=seconds))
    return Fact(True, lambda say: say.plain("health-clock"))
