"""Cases on their way out, as the console and the menu of admins export them: some hundreds at a time.

That somebody begins an export is logged before the first byte leaves, and how many cases it came to when it ends.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from bot import formats
from bot.formats import json_lines
from bot.messenger import MOST_BYTES
from bot.spreadsheet import BOM, csv_lines
from storage.audit import Detail
from storage.database import Database
from storage.exports import Record, begun, begun_once, ended, records
from storage.people import Person
from storage.seeking import Filters
from storage.worklist import Worklist

BATCH = 500
_ending: set[asyncio.Task[None]] = set()


@dataclass
class CaseExport:
    """One export of one ``person``: a ``kind`` (csv, jsonl or manifest) of the cases that ``filters`` let through, up
    to the one numbered ``until``, the newest when it was asked for; ``asked`` is what the audit log tells of the
    filters. It counts the cases ``sent``, and keeps the names of pictures that are ``missing``."""

    database: Database
    person: Person
    kind: str
    filters: Filters
    asked: Mapping[str, str]
    until: int
    pictures: bool = False
    personal: bool = False
    sent: int = 0
    missing: list[str] = field(default_factory=list)

    async def batches(self) -> AsyncIterator[list[Record]]:
        """The cases, oldest first."""
        worklist, after = Worklist(self.database, self.person.id), None
        while True:
            page = await worklist.page(self.filters, "oldest", after, BATCH)
            numbers = [line.id for line in page.lines if line.id <= self.until]
            if numbers:
                yield await records(self.database, numbers)
            after = page.after
            if after is None or after.number >= self.until:
                return

    async def file(self) -> AsyncIterator[bytes]:
        """The cases as one file, part by part."""
        names = formats.columns(self.personal, self.pictures)
        if self.kind == "csv":
            yield BOM.encode() + csv_lines([names])
        async for batch in self.batches():
            rows = [formats.values(record, names) for record in batch]
            yield csv_lines(rows) if self.kind == "csv" else json_lines(names, rows)
            self.sent += len(rows)

    async def pack(self, file: IO[bytes], most: int = MOST_BYTES) -> bool:
        """Write a ZIP with the file of the cases into ``file``. Where it becomes larger than ``most`` bytes, give up:
        nothing is sent then, and False returned."""
        with ZipFile(file, "w", ZIP_DEFLATED) as archive, archive.open(f"cases.{self.kind}", "w") as member:
            async for part in self.file():
                await asyncio.to_thread(member.write, part)
                if file.tell() > most:
                    break
        if file.tell() <= most:
            return True
        self.sent = 0
        return False

    async def empty(self) -> bool:
        """Return whether there are no such cases."""
        page = await Worklist(self.database, self.person.id).page(self.filters, "oldest", size=1)
        return not page.lines and page.after is None

    async def begin(self) -> None:
        """Log that it begins."""
        await begun(self.database, self.person.actor, self._told)

    async def begin_once(self, tap: str) -> datetime | None:
        """Log that a ``tap`` began it, and return None; or return when there may be another like one just before."""
        return await begun_once(self.database, self.person.actor, {"tap": tap}, self._told)

    async def end(self) -> None:
        """Log how much has left; also where nobody waits any longer, since the browser has gone."""
        task = asyncio.create_task(ended(self.database, self.person.actor, self.kind, self.sent))
        _ending.add(task)
        task.add_done_callback(_ending.discard)
        await asyncio.shield(task)

    @property
    def _told(self) -> dict[str, Detail]:
        return {"how": self.kind, "pictures": self.pictures, "names": self.personal, **self.asked}
