"""*Export*: cases as CSV or JSON Lines, with their pictures if wanted, or as a manifest to train on.

What leaves is sent while it is read, some hundreds of cases at a time. That somebody begins an export is logged before
the first byte, and how many cases it came to when it ends, whether it was whole or not.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.console import formats
from bot.console.archive import Archive
from bot.console.asking import CHOICES, Asked
from bot.console.formats import csv_lines, json_lines, picture_name
from bot.console.manifest import COLUMNS, Manifest
from bot.console.sessions import Visit, only
from storage.checkpoints import Checkpoints
from storage.exports import Record, begun, ended, newest, records
from storage.images import ImageMissing
from storage.worklist import Worklist

KINDS = ("csv", "jsonl", "manifest")
TYPES = {"csv": "text/csv; charset=utf-8", "jsonl": "application/jsonl; charset=utf-8", "zip": "application/zip"}
BATCH = 500
MOST_PICTURES = 50_000  # an archive keeps its list of files in memory
_ending: set[asyncio.Task[None]] = set()


@dataclass
class Export:
    """One export of one person: a ``kind`` of `KINDS`, and how many cases have left."""

    visit: Visit
    kind: str
    asked: Asked
    pictures: bool
    personal: bool
    until: int  # the newest case when it was asked for
    sent: int = 0
    missing: list[str] = field(default_factory=list)

    async def batches(self) -> AsyncIterator[list[Record]]:
        """The cases, oldest first."""
        worklist, after = Worklist(self.visit.rooms.database, self.visit.person.id), None
        while True:
            page = await worklist.page(self.asked.filters, "oldest", after, BATCH)
            numbers = [line.id for line in page.lines if line.id <= self.until]
            if numbers:
                yield await records(self.visit.rooms.database, numbers)
            after = page.after
            if after is None or after.number >= self.until:
                return

    async def begin(self) -> None:
        """Log that it begins."""
        asked = {name: value for name, value in self.asked.fields.items() if name != "text"}  # may be a name
        await begun(self.visit.rooms.database, self._actor, self.kind, self.pictures, self.personal, asked)

    async def end(self) -> None:
        """Log how much has left; also where nobody waits any longer, since the browser has gone."""
        task = asyncio.create_task(ended(self.visit.rooms.database, self._actor, self.kind, self.sent))
        _ending.add(task)
        task.add_done_callback(_ending.discard)
        await asyncio.shield(task)

    @property
    def _actor(self) -> str:
        return self.visit.person.actor


@only("admin")
async def export(visit: Visit) -> Response:
    """Show what can be exported."""
    return await _page(visit)


@only("admin")
async def download(visit: Visit) -> Response:
    """Send what is asked for."""
    form = {name: value for name, value in (await visit.request.form()).items() if isinstance(value, str)}
    say, kind = visit.say, form.get("kind", "")
    if kind not in KINDS:
        return await _page(visit, 400, say.plain("console-export-unknown"))
    pictures = kind == "manifest" or "pictures" in form
    personal = kind != "manifest" and "personal" in form
    until = await newest(visit.rooms.database)
    wanted = Export(visit, kind, Asked.read(form, names=True), pictures, personal, until)
    manifest = Manifest()
    if pictures:
        count = 0
        async for batch in wanted.batches():
            manifest.add(batch if kind == "manifest" else ())
            count += len(batch) if kind != "manifest" else 0
            if max(count, len(manifest.entries)) > MOST_PICTURES:
                return await _page(visit, 413, say.plain("console-export-many", most=MOST_PICTURES))
        if kind == "manifest" and not manifest.entries:
            return await _page(visit, 409, say.plain("console-export-nothing"))
    await wanted.begin()
    plain = _archived if pictures else _lines
    parts = _training(wanted, manifest) if kind == "manifest" else plain(wanted)
    ending = "zip" if pictures else kind
    name = f"radiogram-{'training-' if kind == 'manifest' else ''}{datetime.now(UTC):%Y-%m-%d-%H%M}.{ending}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(parts, headers=headers, media_type=TYPES[ending])


async def _lines(wanted: Export) -> AsyncIterator[bytes]:
    """The cases as one file."""
    try:
        async for part in _file(wanted):
            yield part
    finally:
        await wanted.end()


async def _file(wanted: Export) -> AsyncIterator[bytes]:
    names = formats.columns(wanted.personal, wanted.pictures)
    if wanted.kind == "csv":
        yield formats.BOM.encode() + csv_lines([names])
    async for batch in wanted.batches():
        rows = [formats.values(record, names) for record in batch]
        yield csv_lines(rows) if wanted.kind == "csv" else json_lines(names, rows)
        wanted.sent += len(rows)


async def _archived(wanted: Export) -> AsyncIterator[bytes]:
    """The cases as a file in an archive, with their pictures beside it."""
    archive = Archive()
    try:
        async for part in archive.stream(f"cases.{wanted.kind}", _file(wanted)):
            yield part
        async for batch in wanted.batches():
            for record in batch:
                if record.scan:
                    yield await _picture(wanted, archive, picture_name(record), record.scan)
    finally:
        await wanted.end()
    yield await _witnessed(wanted, archive)


async def _training(wanted: Export, manifest: Manifest) -> AsyncIterator[bytes]:
    """A manifest in an archive, with the pictures that it names."""
    archive, say = Archive(), wanted.visit.say
    entries = manifest.entries
    try:
        yield archive.add("manifest.csv", csv_lines([COLUMNS, *(entry.row for entry in entries)]))
        yield archive.add("README.txt", say.plain("console-export-readme", images=len(entries)).encode())
        for entry in entries:
            yield await _picture(wanted, archive, entry.path, entry.digest)
            wanted.sent += 1
    finally:
        await wanted.end()
    yield await _witnessed(wanted, archive)


async def _picture(wanted: Export, archive: Archive, name: str, digest: str) -> bytes:
    """Add one picture, or remember that it is not there."""
    try:
        data = await wanted.visit.rooms.images.get(digest)
    except ImageMissing:
        wanted.missing.append(name)
        return b""
    return archive.add(name, data, compressed=False)


async def _witnessed(wanted: Export, archive: Archive) -> bytes:
    """Add what is missing, and a checkpoint of the log, in which this export stands; end the archive."""
    end = archive.add("missing.txt", "\n".join([*wanted.missing, ""]).encode()) if wanted.missing else b""
    made = await Checkpoints(wanted.visit.rooms.database).make(wanted.visit.person.actor)
    return end + archive.add("checkpoint.txt", f"{made.text}\n".encode()) + archive.end()


async def _page(visit: Visit, status: int = 200, told: str | None = None) -> Response:
    sites = await Worklist(visit.rooms.database, visit.person.id).sites()
    asked = Asked.read(visit.request.query_params, names=True)
    shown = {"asked": asked, "sites": sites, "choices": CHOICES, "kinds": KINDS}
    return visit.page("export.html", status, here="export", told=told, **shown)


ROUTES = [Route("/export", export, methods=["GET"]), Route("/export", download, methods=["POST"])]
