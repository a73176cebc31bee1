from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import update

from storage.audit import verify
from storage.cases import Cases
from storage.database import Database
from storage.images import ImageMissing, ImageStore
from storage.records import Case, StoredImage
from storage.retention import WrongClock, purge
from storage.tables import audit_events, images
from tests.storage.desk import actions, intruder, received, sql

DAYS = 30


@pytest.fixture
def store(database: Database) -> ImageStore:
    return ImageStore.of(database.settings)


async def _send(database: Database, store: ImageStore, data: bytes) -> Case:
    return await received(database, StoredImage(await store.put(data), "image/jpeg", len(data), 1, 1))


async def _age(database: Database, store: ImageStore, data: bytes, days: float) -> str:
    """Let ``days`` go by for a picture; return its digest."""
    digest, then = sha256(data).hexdigest(), datetime.now(UTC) - timedelta(days=days)
    await database.write(lambda c: c.execute(update(images).where(images.c.digest == digest).values(created_at=then)))
    os.utime(store.files.path(digest), (then.timestamp(),) * 2)
    return digest


async def test_old_pictures_go_and_the_cases_and_the_chain_stay(database: Database, store: ImageStore) -> None:
    case, young = await _send(database, store, b"old"), await _send(database, store, b"young")
    digest = await _age(database, store, b"old", DAYS + 1)
    assert await purge(database, store, DAYS) == 1 and await purge(database, store, DAYS) == 0
    assert not store.files.path(digest).exists() and await store.get(sha256(b"young").hexdigest()) == b"young"
    with pytest.raises(ImageMissing):
        await store.get(digest)
    for kept in (case, young):
        assert (await Cases(database).file(kept.id)).case == kept
    assert (await actions(database))[-1] == "image_erased" and (await database.read(verify)).fault is None


async def test_a_picture_sent_again_after_erasure_is_stored_again(database: Database, store: ImageStore) -> None:
    await _send(database, store, b"old")
    digest = await _age(database, store, b"old", DAYS + 1)
    await purge(database, store, DAYS)
    await _send(database, store, b"old")
    assert await purge(database, store, DAYS) == 0 and await store.get(digest) == b"old"
    assert await sql(database, "SELECT erased_at FROM images") == [(None,)]


async def test_a_picture_put_again_during_the_purge_is_spared(database: Database, store: ImageStore) -> None:
    case = await _send(database, store, b"old")
    digest = await _age(database, store, b"old", DAYS + 1)
    await store.put(b"old")  # it comes again, but its row is not written yet
    assert await purge(database, store, DAYS) == 1
    again = StoredImage(digest, "image/jpeg", 3, 1, 1)
    await received(database, again)
    assert await store.get(digest) == b"old" and case.state == "received"


async def test_a_picture_put_while_its_file_is_being_removed_is_spared(
    database: Database, store: ImageStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _send(database, store, b"old")
    digest, rename = await _age(database, store, b"old", DAYS + 1), Path.rename

    def late(path: Path, target: Path) -> Path:
        monkeypatch.undo()
        store._put(b"old")  # another process puts it after the purge saw how old it is
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", late)
    assert await purge(database, store, DAYS) == 1
    assert Path.rename is rename and await store.get(digest) == b"old"


async def test_days_0_keeps_everything(database: Database, store: ImageStore) -> None:
    await _send(database, store, b"old")
    digest = await _age(database, store, b"old", 36_000)
    assert await purge(database, store, 0) == 0 and await store.get(digest) == b"old"


async def test_a_file_that_a_crash_left_goes_at_the_next_purge(database: Database, store: ImageStore) -> None:
    await _send(database, store, b"erased")
    erased = await _age(database, store, b"erased", DAYS + 1)
    await sql(database, "UPDATE images SET erased_at = created_at")
    orphan, recent = await store.put(b"orphan"), await store.put(b"recent")
    os.utime(store.files.path(orphan), (0, 0))
    assert await purge(database, store, DAYS) == 0
    assert (
        not store.files.path(erased).exists()
        and not store.files.path(orphan).exists()
        and store.files.path(recent).exists()
    )


async def test_purges_at_once_erase_each_picture_once(database: Database, store: ImageStore) -> None:
    for number in range(20):
        await _send(database, store, b"%d" % number)
        await _age(database, store, b"%d" % number, DAYS + 1)
    other = Database(database.settings)
    counts = await asyncio.gather(purge(database, store, DAYS), purge(other, store, DAYS))
    await other.close()
    assert sum(counts) == 20 == (await actions(database)).count("image_erased")


@pytest.mark.parametrize(("days", "fits"), [(31, False), (29, True), (-0.9, True), (-2, False)])
async def test_a_clock_far_from_the_last_audit_event_removes_nothing(
    database: Database, store: ImageStore, days: float, fits: bool
) -> None:
    """``days`` is how far the clock is after the newest event, which is put there as somebody without guards could."""
    await _send(database, store, b"old")
    digest = await _age(database, store, b"old", DAYS + 1)
    then = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="microseconds")
    with intruder(database.settings) as connection:
        connection.execute(update(audit_events).values(at=then))
    if fits:
        assert await purge(database, store, DAYS) == 1
        return
    with pytest.raises(WrongClock, match=r"No picture was removed: .* Check the clock .*--force"):
        await purge(database, store, DAYS)
    assert store.files.path(digest).exists()
    assert await purge(database, store, DAYS, force=True) == 1


async def test_days_0_still_removes_the_files_of_erased_pictures(database: Database, store: ImageStore) -> None:
    await _send(database, store, b"erased")
    digest = await _age(database, store, b"erased", 1)
    await sql(database, "UPDATE images SET erased_at = created_at")
    assert await purge(database, store, 0) == 0 and not store.files.path(digest).exists()
