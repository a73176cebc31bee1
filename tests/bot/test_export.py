"""One person's data as a ZIP: whole, no larger than Telegram takes, and said what found no room."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from datetime import UTC, datetime

import pytest

from bot.export import Made, write
from storage.cases import Cases
from storage.database import Database
from storage.history import History
from storage.images import ImageStore
from storage.outcomes import Outcomes
from storage.records import Case, StoredImage
from tests.storage.desk import COVID, person

SIZE = 10_000


@pytest.fixture
def images(database: Database) -> ImageStore:
    return ImageStore.of(database.settings)


async def _answered(database: Database, images: ImageStore, number: int) -> Case:
    stored = []
    for role in (1, 2):
        data = bytes((number * 2 + role + place) % 251 for place in range(SIZE))
        stored.append(StoredImage(await images.put(data), "image/jpeg", SIZE, 1, 1))
    cases = Cases(database)
    case = await cases.receive(await person(database), 42, number, datetime.now(UTC), [stored[0]])
    return await cases.answered(
        await cases.judge(await cases.queue(case, "ct", 1, case.sender, 1, agreeing=True), COVID, {0: stored[1]}), 1
    )


async def _made(database: Database, images: ImageStore, most: int) -> tuple[Made, zipfile.ZipFile, int]:
    file = io.BytesIO()
    made = await write(file, await person(database), History(database), images, most)
    return made, zipfile.ZipFile(file), len(file.getvalue())


async def test_pictures_are_taken_newest_first_as_long_as_there_is_room(database: Database, images: ImageStore) -> None:
    codes = [(await _answered(database, images, number)).code for number in range(4)]
    whole, archive, size = await _made(database, images, 10**6)
    assert whole == Made(4, 8, 0) and archive.testzip() is None
    some, archive, smaller = await _made(database, images, size // 2)
    assert smaller < size and some.pictures + some.without == 8 and 0 < some.pictures < 8
    names = [name for name in archive.namelist() if name.startswith("pictures/")]
    assert names[0] == f"pictures/{codes[3]}-scan.jpg" and not any(codes[0] in name for name in names)
    assert len(json.loads(archive.read("cases.json"))["cases"]) == 4


async def test_a_picture_that_is_gone_is_left_out(database: Database, images: ImageStore) -> None:
    case = await _answered(database, images, 1)
    file = await Cases(database).file(case.id)
    images.files.remove(str(file.scan), datetime.now(UTC).timestamp() + 1)
    made, archive, _ = await _made(database, images, 10**6)
    assert made == Made(1, 1, 0) and f"pictures/{case.code}-heatmap.jpg" in archive.namelist()


async def test_notes_come_back_as_they_were_and_run_in_no_spreadsheet(database: Database, images: ImageStore) -> None:
    case, note = await _answered(database, images, 1), '=HYPERLINK("x")\n"quoted", عربي'
    await Outcomes(database).note(case, note, case.sender)
    _, archive, _ = await _made(database, images, 10**6)
    [told] = json.loads(archive.read("cases.json"))["cases"]
    [row] = csv.DictReader(io.StringIO(archive.read("cases.csv").decode("utf-8-sig"), newline=""))
    assert told["note"] == note and row["note"] == f"'{note}" and row["code"] == case.code


async def test_who_has_sent_nothing_gets_empty_tables(database: Database, images: ImageStore) -> None:
    await person(database)
    made, archive, _ = await _made(database, images, 10**6)
    assert made == Made() and json.loads(archive.read("cases.json"))["cases"] == []
    assert len(archive.read("cases.csv").decode().splitlines()) == 1
