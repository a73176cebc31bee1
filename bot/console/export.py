"""*Export*: cases as CSV or JSON Lines, with their pictures if wanted, or as a manifest to train on. They come in an
archive, with a checkpoint of the audit log.

What leaves is sent while it is read; `bot/case_export.py` says what is logged of it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.case_export import CaseExport
from bot.console.archive import Archive
from bot.console.asking import CHOICES, Asked
from bot.console.manifest import COLUMNS, Manifest
from bot.console.sessions import Visit, only
from bot.formats import picture_name
from bot.spreadsheet import csv_lines
from storage.checkpoints import Checkpoints
from storage.exports import newest
from storage.images import ImageMissing
from storage.worklist import Worklist

KINDS = ("csv", "jsonl", "manifest")
MOST_PICTURES = 50_000  # an archive keeps its list of files in memory


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
    asked, database = Asked.read(form, names=True), visit.rooms.database
    told = {name: value for name, value in asked.fields.items() if name != "text"}  # which may be a name
    until = await newest(database)
    wanted = CaseExport(database, visit.person, kind, asked.filters, told, until, pictures, personal)
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
    parts = _training(visit, wanted, manifest) if kind == "manifest" else _archived(visit, wanted)
    name = f"radiogram-{'training-' if kind == 'manifest' else ''}{datetime.now(UTC):%Y-%m-%d-%H%M}.zip"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(parts, headers=headers, media_type="application/zip")


async def _archived(visit: Visit, wanted: CaseExport) -> AsyncIterator[bytes]:
    """The cases as a file in an archive, with their pictures beside it where they are wanted."""
    archive = Archive()
    try:
        async for part in archive.stream(f"cases.{wanted.kind}", wanted.file()):
            yield part
        if wanted.pictures:
            async for batch in wanted.batches():
                for record in [one for one in batch if one.scan]:
                    yield await _picture(visit, wanted, archive, picture_name(record), record.scan or "")
    finally:
        await wanted.end()
    yield await _witnessed(wanted, archive)


async def _training(visit: Visit, wanted: CaseExport, manifest: Manifest) -> AsyncIterator[bytes]:
    """A manifest in an archive, with the pictures that it names."""
    archive, say = Archive(), visit.say
    entries = manifest.entries
    try:
        yield archive.add("manifest.csv", csv_lines([COLUMNS, *(entry.row for entry in entries)]))
        yield archive.add("README.txt", say.plain("console-export-readme", images=len(entries)).encode())
        for entry in entries:
            yield await _picture(visit, wanted, archive, entry.path, entry.digest)
            wanted.sent += 1
    finally:
        await wanted.end()
    yield await _witnessed(wanted, archive)


async def _picture(visit: Visit, wanted: CaseExport, archive: Archive, name: str, digest: str) -> bytes:
    """Add one picture, or remember that it is not there."""
    try:
        data = await visit.rooms.images.get(digest)
    except ImageMissing:
        wanted.missing.append(name)
        return b""
    return archive.add(name, data, compressed=False)


async def _witnessed(wanted: CaseExport, archive: Archive) -> bytes:
    """Add what is missing, and a checkpoint of the log, in which this export stands; end the archive."""
    end = archive.add("missing.txt", "\n".join([*wanted.missing, ""]).encode()) if wanted.missing else b""
    made = await Checkpoints(wanted.database).make(wanted.person.actor)
    return end + archive.add("checkpoint.txt", f"{made.text}\n".encode()) + archive.end()


async def _page(visit: Visit, status: int = 200, told: str | None = None) -> Response:
    sites = await Worklist(visit.rooms.database, visit.person.id).sites()
    asked = Asked.read(visit.request.query_params, names=True)
    shown = {"asked": asked, "sites": sites, "choices": CHOICES, "kinds": KINDS}
    return visit.page("export.html", status, here="export", told=told, **shown)


ROUTES = [Route("/export", export, methods=["GET"]), Route("/export", download, methods=["POST"])]
