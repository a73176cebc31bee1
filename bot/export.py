"""One person's data as a ZIP file: `cases.csv`, `cases.json` and, newest first, as many pictures as Telegram takes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from bot.messenger import MOST_BYTES
from bot.spreadsheet import BOM, csv_lines
from storage.history import Entry, History
from storage.images import ImageMissing, ImageStore
from storage.people import Person

# Numbers and digests of the database say nothing to people.
FIELDS = [name for name in Entry.__dataclass_fields__ if name not in ("id", "chat_id", "scan", "overlay")]


@dataclass
class Made:
    """How many cases and pictures a file holds, and for how many pictures it had no room."""

    cases: int = 0
    pictures: int = 0
    without: int = 0


async def write(file: IO[bytes], person: Person, history: History, images: ImageStore, most: int = MOST_BYTES) -> Made:
    """Write the ZIP of a person into ``file``: tables, then pictures as long as it stays under ``most`` bytes.

    Some cases and one picture at a time are held in memory.
    """
    made = Made()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        await _stream(archive, "cases.csv", _csv(history, person))
        await _stream(archive, "cases.json", _json(history, person))
        async for entries in history.all(person):
            made.cases += len(entries)
            for name, digest in [named for entry in entries for named in await _pictures(history, entry)]:
                if made.without:
                    made.without += 1
                elif data := await _picture(images, digest):
                    if file.tell() + len(data) > most:
                        made.without += 1
                    else:
                        await asyncio.to_thread(archive.writestr, name, data, ZIP_STORED)  # JPEG is small already
                        made.pictures += 1
    return made


async def _stream(archive: ZipFile, name: str, parts: AsyncIterator[bytes]) -> None:
    with archive.open(name, "w") as member:
        async for part in parts:
            await asyncio.to_thread(member.write, part)


async def _csv(history: History, person: Person) -> AsyncIterator[bytes]:
    yield BOM.encode() + csv_lines([FIELDS])
    async for entries in history.all(person):
        yield csv_lines([_plain(getattr(entry, name)) for name in FIELDS] for entry in entries)


async def _json(history: History, person: Person) -> AsyncIterator[bytes]:
    """The person and the cases as one JSON object, a case a line."""
    about = json.dumps({name: _plain(value) for name, value in asdict(person).items()}, ensure_ascii=False)
    yield f'{{"person": {about},\n"cases": ['.encode(errors="replace")
    between = "\n"
    async for entries in history.all(person):
        cases = [{name: _plain(getattr(entry, name)) for name in FIELDS} for entry in entries]
        told = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
        yield (between + told).encode(errors="replace")
        between = ",\n"
    yield b"\n]}\n"


def _plain(value: object) -> object:
    return value.isoformat(timespec="seconds") if isinstance(value, datetime) else value


async def _pictures(history: History, entry: Entry) -> list[tuple[str, str]]:
    """The pictures of a case by their names; of a study they are numbered from 1, as in its answer."""
    before = f"pictures/{entry.code}"
    if entry.pictures < 2:
        named = ((f"{before}-scan.jpg", entry.scan), (f"{before}-heatmap.jpg", entry.overlay))
        return [(name, digest) for name, digest in named if digest]
    scans, overlays = await history.study(entry)
    found = [(f"{before}-scan-{number:03}.jpg", digest) for number, digest in enumerate(scans, 1)]
    return found + [(f"{before}-heatmap-{one.position + 1:03}.jpg", one.digest) for one in overlays]


async def _picture(images: ImageStore, digest: str) -> bytes | None:
    """A picture, or None where it was removed or is lost."""
    try:
        return await images.get(digest)
    except ImageMissing:
        return None
