"""A case of several pictures: in order, with what was read of each, through erasing, purging and backups."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from sqlalchemy.exc import DBAPIError

from storage.casebook import Casebook
from storage.cases import Cases
from storage.database import Database
from storage.erasure import erase
from storage.exports import records
from storage.history import History
from storage.images import ImageStore
from storage.records import Case, Overlay, Slice, StoredImage
from storage.retention import purge
from tests.storage.desk import COVID, REFUSED, SENT, actions, person, sql

SCANS = [StoredImage(letter * 64, "image/jpeg", 10, 4, 4) for letter in "cab"]
READ = [
    Slice(0, "ct", 0.8, 1.2, True, "", 2),
    Slice(1, "other", None, None, False, "not_a_chest_scan"),
    Slice(2, "ct", 0.9, 1.1, True, "", 1),
]
HEATMAPS = {2: StoredImage("e" * 64, "image/jpeg", 9, 4, 4), 0: StoredImage("d" * 64, "image/jpeg", 9, 4, 4)}


async def study(database: Database, message: int = 5, scans: list[StoredImage] = SCANS) -> Case:
    return await Cases(database).receive(await person(database), 7, message, SENT, scans, "thinned", None, "ct")


async def judged(database: Database) -> Case:
    cases = Cases(database)
    case = await cases.queue(await study(database), "ct", 100, "person:1")
    return await cases.judge(case, replace(COVID, usable=2), HEATMAPS, READ)


async def test_the_pictures_that_had_no_say_in_its_verdict_are_known(database: Database) -> None:
    case = await judged(database)
    assert (await Cases(database).file(case.id)).unusable == (1,)


async def test_its_pictures_keep_their_order_and_its_modality_is_that_of_the_file(database: Database) -> None:
    case = await study(database)
    assert (case.pictures, case.modality, case.state) == (3, "ct", "received")
    file = await Cases(database).file(case.id)
    assert file.scans == tuple(scan.digest for scan in SCANS) and file.scan == "c" * 64 and file.overlays == ()
    assert await study(database) == case


async def test_the_same_picture_may_be_in_it_twice(database: Database) -> None:
    case = await study(database, scans=[SCANS[0], SCANS[1], SCANS[0]])
    assert (await Cases(database).file(case.id)).scans == ("c" * 64, "a" * 64, "c" * 64)


async def test_the_audit_log_names_all_its_pictures_by_one_digest(database: Database) -> None:
    await study(database)
    [event] = await sql(database, "SELECT details FROM audit_events")
    assert sha256("".join(f"{letter * 64}\n" for letter in "cab").encode()).hexdigest() in event.details
    assert '"count":3' in event.details.replace(" ", "")


async def test_the_most_telling_heatmap_comes_first_with_its_picture(database: Database) -> None:
    file = await Cases(database).file((await judged(database)).id)
    assert file.overlays == (Overlay(2, "e" * 64), Overlay(0, "d" * 64))
    assert (file.scan, file.overlay) == ("b" * 64, "e" * 64)
    assert file.verdict and file.verdict.usable == 2
    rows = await sql(database, "SELECT position, usable, reason, telling FROM slices ORDER BY position")
    assert [tuple(row) for row in rows] == [(one.position, one.usable, one.reason, one.telling) for one in READ]


async def test_what_was_read_of_a_picture_stays_as_it_was(database: Database) -> None:
    await judged(database)
    for statement in ("UPDATE slices SET usable = NOT usable", "DELETE FROM slices"):
        with pytest.raises(DBAPIError, match=r"are (kept|not changed)"):
            await sql(database, statement)


async def test_verdict_and_readings_are_written_together_or_not_at_all(database: Database) -> None:
    cases = Cases(database)
    case = await cases.queue(await study(database), "ct", 100, "person:1")
    with pytest.raises(DBAPIError):
        await cases.judge(case, COVID, HEATMAPS, [replace(READ[0], probability=1.5)])
    assert [(await sql(database, f"SELECT count(*) FROM {name}"))[0][0] for name in ("verdicts", "slices")] == [0, 0]
    assert (await actions(database))[-1] == "queued"


async def test_a_refused_study_is_read_as_the_other_modality_whole(database: Database) -> None:
    cases, sender = Cases(database), await person(database)
    case = await cases.queue(await study(database), "ct", 100, "person:1")
    refused = await cases.answered(await cases.judge(case, REFUSED, {}, []), 100)
    again = await cases.read_as(refused, "xray", sender)
    assert (again.state, again.modality, again.pictures) == ("queued", "xray", 3)
    assert (await cases.file(again.id)).scans == (await cases.file(case.id)).scans


async def _stored(database: Database, store: ImageStore) -> Case:
    scans = []
    for number in range(3):
        data = b"slice %d" % number
        scans.append(StoredImage(await store.put(data), "image/jpeg", len(data), 4, 4))
    return await study(database, scans=scans)


async def test_erasing_it_removes_every_picture_but_one_that_another_case_holds(database: Database) -> None:
    store = ImageStore.of(database.settings)
    case = await _stored(database, store)
    scans = (await Cases(database).file(case.id)).scans
    await study(database, 6, [StoredImage(scans[1], "image/jpeg", 7, 4, 4)])
    done = await erase(database, store, await Cases(database).cancel(case, "person:1"), "person:1")
    assert (done.pictures, done.shared) == (2, 1)
    assert await store.get(scans[1]) == b"slice 1"


async def test_purging_removes_every_picture_with_an_event_each(database: Database) -> None:
    store = ImageStore.of(database.settings)
    await _stored(database, store)
    long_ago = datetime.now(UTC) - timedelta(days=3)
    await sql(database, "UPDATE images SET created_at = :at", at=long_ago.strftime("%Y-%m-%d %H:%M:%S.%f"))
    assert await purge(database, store, 1) == 3
    assert (await actions(database)).count("image_erased") == 3


async def test_the_history_tells_how_many_pictures_and_how_many_were_usable(database: Database) -> None:
    await judged(database)
    [entry] = (await History(database).older(await person(database), None, 5)).entries
    assert (entry.pictures, entry.usable) == (3, 2)


async def test_the_console_and_exports_show_the_most_telling_picture(database: Database) -> None:
    case = await Cases(database).answered(await judged(database), 100)
    sheet = await Casebook(database).open(case.code)
    assert sheet and {role: one.digest[0] for role, one in sheet.pictures.items()} == {"scan": "b", "overlay": "e"}
    [record] = await records(database, [case.id])
    assert record.scan == "b" * 64
