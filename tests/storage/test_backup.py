from __future__ import annotations

import asyncio
import io
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st
from sqlalchemy import select, text

from storage.albums import Albums, Arrival, Part
from storage.backup import Backup, make, superseded
from storage.cases import Cases
from storage.database import Database, DatabaseError, sync_engine
from storage.images import ImageStore
from storage.keys import KeyFileError
from storage.migration import HEAD, migrate
from storage.records import Case, Slice, StoredImage
from storage.restore import Restored, restore
from storage.sealed import CHUNK, TAG_BYTES, BackupError, Opener, Sealer
from storage.sealed import HEAD as SEAL_HEAD
from storage.settings import StorageSettings
from storage.tables import metadata
from tests.postgresql import create_database
from tests.storage.desk import COVID, SENT, case_in, intruder, person, received, sql

KEY = bytes(range(32))


def _store(settings: StorageSettings) -> ImageStore:
    return ImageStore.of(settings)


async def _send(database: Database, data: bytes) -> Case:
    image = StoredImage(await _store(database.settings).put(data), "image/jpeg", len(data), 1, 1)
    return await received(database, image)


async def _answer(database: Database, data: bytes) -> Case:
    cases, case = Cases(database), await _send(database, data)
    case = await cases.queue(case, "ct", 100, case.sender)
    overlay = StoredImage(await _store(database.settings).put(b"overlay of " + data), "image/png", 9, 1, 1)
    return await cases.answered(await cases.judge(case, COVID, {0: overlay}), 100)


async def _study(database: Database) -> Case:
    """An answered album of two messages with two pictures each."""
    sender, store = await person(database), _store(database.settings)
    for message in (1, 2):
        data = [f"slice {message} {number}".encode() for number in (1, 2)]
        pictures = [StoredImage(await store.put(one), "image/jpeg", len(one), 1, 1) for one in data]
        part = Part(message, 2, "ct", "ct", None)
        case = await Albums(database).join(sender, Arrival(7, "g", part, pictures, SENT, "", "ct"))
    cases, read = Cases(database), [Slice(place, "ct", 0.9, 1.0, True, "", place + 1) for place in range(4)]
    case = await cases.queue(case, "ct", 100, case.sender)
    overlay = StoredImage(await store.put(b"heatmap of a slice"), "image/jpeg", 18, 1, 1)
    return await cases.answered(await cases.judge(case, replace(COVID, usable=4), {0: overlay}, read), 100)


def _rows(settings: StorageSettings) -> dict[str, list[Any]]:
    """Every row of every table."""
    engine = sync_engine(settings)
    with engine.connect() as connection:
        found = {
            name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for name, table in metadata.tables.items()
        }
        found["revision"] = [connection.scalar(text("SELECT version_num FROM alembic_version"))]
    engine.dispose()
    return found


def _pictures(settings: StorageSettings) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in settings.images_dir.rglob("*") if path.is_file()}


@pytest.fixture(params=["sqlite", "postgresql"])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> StorageSettings:
    """Settings of another machine, where nothing is yet."""
    env = {"DATA_DIR": str(tmp_path / "elsewhere")}
    if request.param == "postgresql":
        env["DATABASE_URL"] = create_database(request.getfixturevalue("postgresql_server"))
    return StorageSettings.from_env(env)


async def _again(settings: StorageSettings, backup: Backup, key: StorageSettings, **options: bool) -> Restored:
    return await asyncio.to_thread(restore, settings, backup.path, key.backup_key_file, **options)


async def test_what_was_backed_up_is_restored_on_either_database(
    database: Database, elsewhere: StorageSettings
) -> None:
    settings = database.settings
    await _answer(database, b"chest")
    await _send(database, b"waiting")
    await _study(database)
    await case_in(database, "cancelled")
    await sql(database, "UPDATE images SET erased_at = created_at WHERE bytes = 10")
    await sql(database, "INSERT INTO inbox (update_id, payload, received_at) VALUES (1, '{}', :at)", at="2026-03-01")
    backup = await make(settings)
    before = _rows(settings)
    assert all(before[name] for name in ("albums", "parts", "slices"))
    done = await _again(elsewhere, backup, settings)
    assert _rows(elsewhere) == before and _pictures(elsewhere) == _pictures(settings)
    assert (done.log.fault, done.log.head, done.aside) == (None, backup.counts.head, [])
    for name in ("image.key", "audit.key", "backup.key"):
        assert (elsewhere.data_dir / name).read_bytes() == (settings.data_dir / name).read_bytes()
    for path in [elsewhere.data_dir, *elsewhere.data_dir.rglob("*")]:
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path
    there = Database(elsewhere)
    assert (await _answer(there, b"next")).id == len(before["cases"]) + 1  # numbers go on, and the guards are back
    with pytest.raises(Exception, match="cases are kept"):
        await sql(there, "DELETE FROM cases")
    await there.close()


async def test_a_backup_made_while_others_write_holds_one_state(database: Database, elsewhere: StorageSettings) -> None:
    await _answer(database, b"first")
    for number in range(100):  # so that it takes a while
        await _send(database, b"before %d" % number)
    made = asyncio.create_task(make(database.settings))
    count = 0
    while not made.done():
        await _send(database, b"%d" % count)
        count += 1
    backup = await made
    assert count > 2 and backup.lost == 0
    done = await _again(elsewhere, backup, database.settings)
    assert done.log.fault is None and done.counts == backup.counts
    assert 101 <= backup.counts.cases <= count + 101


async def test_a_restore_replaces_nothing_unless_told_to_and_then_moves_it_aside(
    database: Database, settings: StorageSettings
) -> None:
    await _answer(database, b"kept")
    backup, kept, pictures = await make(settings), _rows(settings), _pictures(settings)
    await _answer(database, b"lost again")
    with pytest.raises(BackupError, match=r"cases or pictures here already: .*--replace"):
        await _again(settings, backup, settings)
    with pytest.raises(BackupError, match="stop the bot"):
        await _again(settings, backup, settings, replaces=True)
    await database.close()
    newer = _rows(settings)
    done = await _again(settings, backup, settings, replaces=True)
    assert _rows(settings) == kept and _pictures(settings) == pictures and done.log.fault is None
    aside = Path(done.aside[0])
    assert len(list((aside / "images").rglob("*/*"))) == 4
    if settings.sqlite_path:
        moved = replace(settings, database_url=f"sqlite:///{aside / settings.sqlite_path.name}")
    else:
        assert done.aside[1] == f"schema {aside.name}"
        moved = replace(settings, database_url=f"{settings.database_url}?options=-csearch_path%3D%22{aside.name}%22")
    assert _rows(moved) == newer
    assert not [path for path in settings.data_dir.iterdir() if path.name.startswith(".")]


async def test_an_empty_start_and_the_records_of_workflows_are_moved_aside_too(
    database: Database, tmp_path: Path, elsewhere: StorageSettings
) -> None:
    await _answer(database, b"chest")
    backup = await make(database.settings)
    migrate(elsewhere)
    _store(elsewhere)  # makes a key
    if elsewhere.sqlite_path:
        elsewhere.sqlite_path.with_name("workflows.sqlite").write_bytes(b"records")
    else:
        engine = sync_engine(elsewhere)
        with engine.begin() as connection:
            connection.execute(text("CREATE SCHEMA dbos"))
        engine.dispose()
    done = await _again(elsewhere, backup, database.settings)
    assert _rows(elsewhere) == _rows(database.settings)
    aside = Path(done.aside[0])
    if elsewhere.sqlite_path:
        assert (aside / "workflows.sqlite").read_bytes() == b"records"
    else:
        engine = sync_engine(elsewhere)
        with engine.connect() as connection:
            schemas = set(connection.scalars(text("SELECT nspname FROM pg_namespace")))
        engine.dispose()
        assert "dbos" not in schemas and f"{aside.name}-dbos" in schemas and "radiogram_restoring" not in schemas


async def test_a_database_too_damaged_to_be_read_is_replaced(database: Database, settings: StorageSettings) -> None:
    if settings.sqlite_path is None:
        return
    await _answer(database, b"chest")
    backup, kept = await make(settings), _rows(settings)
    await database.close()
    settings.sqlite_path.write_bytes(b"not a database " * 1000)
    shutil.rmtree(settings.images_dir)
    with pytest.raises(BackupError, match="--replace"):
        await _again(settings, backup, settings)
    await _again(settings, backup, settings, replaces=True)
    assert _rows(settings) == kept


async def test_an_older_revision_is_migrated_and_a_newer_one_refused(
    empty: StorageSettings, elsewhere: StorageSettings
) -> None:
    migrate(empty, "0001")
    backup = await make(empty)
    await _again(elsewhere, backup, empty)
    assert _rows(elsewhere)["revision"] == [HEAD]
    migrate(empty)
    if empty.sqlite_path:
        engine = sync_engine(empty)
        with engine.connect().execution_options(write=True) as connection, connection.begin():
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        engine.dispose()
        backup.path.unlink()
        newer = await make(empty)
        nowhere = replace(empty, data_dir=empty.data_dir / "new", database_url=f"sqlite:///{empty.data_dir}/new/a.db")
        with pytest.raises(DatabaseError, match="does not know: update Radiogram"):
            await _again(nowhere, newer, empty)
        assert not nowhere.data_dir.exists()


async def test_without_tables_there_is_nothing_to_back_up(empty: StorageSettings) -> None:
    sync_engine(empty).connect().close()
    with pytest.raises(DatabaseError, match="no tables yet: start the bot once"):
        await make(empty)
    assert not list(empty.backups_dir.iterdir())


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[StorageSettings, Backup]]:
    """A backup of a few cases on SQLite."""
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path_factory.mktemp("sealed") / "data")})
    migrate(settings)

    async def fill() -> Backup:
        database = Database(settings)
        await _answer(database, os.urandom(2_500_000))
        await database.close()
        return await make(settings)

    yield settings, asyncio.run(fill())


def _refused(settings: StorageSettings, file: Path, key: Path, says: str) -> None:
    """A restore is refused with a sentence, and nothing of it is left."""
    nowhere = StorageSettings.from_env({"DATA_DIR": str(settings.data_dir.parent / "nowhere")})
    with pytest.raises((BackupError, KeyFileError), match=says) as caught:
        restore(nowhere, file, key)
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)
    assert not nowhere.data_dir.exists()


def test_what_is_no_whole_backup_is_refused(sealed: tuple[StorageSettings, Backup], tmp_path: Path) -> None:
    settings, backup = sealed
    whole, bad, key = backup.path.read_bytes(), tmp_path / "bad.rgb", settings.backup_key_file
    other = tmp_path / "other.key"
    other.write_bytes(os.urandom(32))
    _refused(settings, backup.path, other, "another key: .*--key")
    other.write_bytes(b"short")
    _refused(settings, backup.path, other, "holds no key")
    _refused(settings, backup.path, tmp_path / "none", "cannot be read .No such file.* with --key")
    _refused(settings, tmp_path / "none", key, "cannot be read")
    for data, says in (
        (b"PK" * 100, "not a backup"),
        (b"", "not a backup"),
        (whole[:-1], "changed or cut"),
        (whole[: SEAL_HEAD + CHUNK + TAG_BYTES], "changed or cut"),
        (whole + b"x", "changed or cut"),
    ):
        bad.write_bytes(data)
        _refused(settings, bad, key, says)


def test_a_key_typed_from_paper_opens_a_backup(sealed: tuple[StorageSettings, Backup], tmp_path: Path) -> None:
    settings, backup = sealed
    digits = settings.backup_key_file.read_bytes().hex()
    paper = tmp_path / "paper.txt"
    paper.write_text(f"{digits[:32]}\n{digits[32:]}\n")
    nowhere = StorageSettings.from_env({"DATA_DIR": str(tmp_path / "data")})
    assert restore(nowhere, backup.path, paper).log.fault is None
    assert nowhere.backup_key_file.read_bytes() == settings.backup_key_file.read_bytes()


@given(at=st.integers(0, 10**9), bit=st.integers(0, 7))
@effort(max_examples=60, deadline=None)
def test_any_changed_bit_is_refused(sealed: tuple[StorageSettings, Backup], at: int, bit: int) -> None:
    settings, backup = sealed
    data = bytearray(backup.path.read_bytes())
    data[at % len(data)] ^= 1 << bit
    bad = settings.data_dir.parent / "bad.rgb"
    bad.write_bytes(data)
    _refused(settings, bad, settings.backup_key_file, "changed or cut|another key|not a backup")


def _opened(data: bytes) -> bytes:
    file = io.BytesIO(data)
    file.name = "bad.rgb"
    return Opener(file, KEY).read(len(data) + 1)


def _sealed(data: bytes) -> bytes:
    file = io.BytesIO()
    sealer = Sealer(file, KEY)
    for at in range(0, len(data), 300_000):
        sealer.write(data[at : at + 300_000])
    sealer.finish()
    return file.getvalue()


PLAIN = os.urandom(3 * CHUNK + 5)
STREAM = _sealed(PLAIN)
CHUNKS = [STREAM[at : at + CHUNK + TAG_BYTES] for at in range(SEAL_HEAD, len(STREAM), CHUNK + TAG_BYTES)]


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])
def test_a_stream_of_any_length_comes_back(size: int) -> None:
    assert _opened(_sealed(PLAIN[:size])) == PLAIN[:size]


@given(order=st.lists(st.integers(0, 3), max_size=6).filter(lambda order: order != [0, 1, 2, 3]))
@effort(max_examples=60, deadline=None)
def test_chunks_in_any_other_order_or_number_are_refused(order: list[int]) -> None:
    with pytest.raises(BackupError, match="changed or cut"):
        _opened(STREAM[:SEAL_HEAD] + b"".join(CHUNKS[number] for number in order))


@given(length=st.integers(0, len(STREAM) - 1))
@effort(max_examples=60, deadline=None)
def test_a_stream_cut_anywhere_is_refused(length: int) -> None:
    with pytest.raises(BackupError, match="cut"):
        _opened(STREAM[:length])


async def test_chunks_of_another_backup_are_refused() -> None:
    other = _sealed(PLAIN)
    with pytest.raises(BackupError, match="changed or cut"):
        _opened(STREAM[: SEAL_HEAD + CHUNK + TAG_BYTES] + other[SEAL_HEAD + CHUNK + TAG_BYTES :])


async def test_a_lost_picture_keeps_the_older_backups_and_an_erased_one_is_no_loss(database: Database) -> None:
    settings = database.settings
    lost, erased = await _send(database, b"lost"), await _send(database, b"erased")
    files = [await Cases(database).file(case.id) for case in (lost, erased)]
    for file in files:
        _store(settings).files.path(str(file.scan)).unlink()
    await sql(database, "UPDATE images SET erased_at = created_at WHERE digest = :digest", digest=files[1].scan)
    backup = await make(settings)
    assert backup.lost == 1 and backup.rotated == 0


async def test_a_broken_audit_log_makes_no_backup_and_leaves_the_older_ones(database: Database) -> None:
    settings = database.settings
    await _answer(database, b"chest")
    first = await make(settings)
    with intruder(settings) as connection:
        connection.execute(text("UPDATE audit_events SET actor = 'me' WHERE id = 2"))
    with pytest.raises(BackupError, match="audit log in the backup does not hold: event 2"):
        await make(settings)
    assert list(settings.backups_dir.iterdir()) == [first.path]
    assert not list(settings.data_dir.glob(".backup-*"))


async def test_what_a_crash_left_is_removed_and_old_backups_are_rotated_out(database: Database) -> None:
    settings = database.settings
    await _answer(database, b"chest")
    stale = settings.data_dir / ".backup-stale"
    stale.mkdir()
    settings.backups_dir.mkdir()
    (settings.backups_dir / ".radiogram-20260101T000000Z.rgb").touch()
    (settings.backups_dir / "holiday.jpg").touch()
    for month in range(1, 10):
        (settings.backups_dir / f"radiogram-20200{month}01T000000Z.rgb").touch()
    backup = await make(settings)
    assert backup.rotated == 3 and not stale.exists()
    names = sorted(path.name for path in settings.backups_dir.iterdir())
    assert names == ["holiday.jpg", *(f"radiogram-20200{m}01T000000Z.rgb" for m in range(4, 10)), backup.path.name]


async def test_too_little_room_is_said_beforehand(database: Database) -> None:
    rows = [{"number": number} for number in range(4000)]  # 8 TB by what the database says
    fill = text(
        "INSERT INTO images (digest, media_type, bytes, width, height, created_at) "
        "VALUES (substr('0000000000000000000000000000000000000000000000000000000000000000' || CAST(:number AS TEXT), "
        "length(CAST(:number AS TEXT)) + 1), 'image/jpeg', 2000000000, 1, 1, '2026-03-01 00:00:00')"
    )
    await database.write(lambda connection: connection.execute(fill, rows))
    with pytest.raises(BackupError, match=r"MB free, but 8,\d+,\d+ MB are needed: make room"):
        await make(database.settings)


async def test_two_backups_at_once_do_not_disturb_each_other(database: Database) -> None:
    await _answer(database, b"chest")
    results = await asyncio.gather(*(make(database.settings) for _ in range(2)), return_exceptions=True)
    made = [one for one in results if isinstance(one, Backup)]
    assert made and all("Another backup" in str(one) for one in results if not isinstance(one, Backup))


DAY = timedelta(days=1)
NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


def test_daily_backups_leave_seven_days_and_the_newest_of_four_weeks() -> None:
    made = [NOON - DAY * number for number in range(60)]
    kept = sorted(set(made) - superseded(made, NOON), reverse=True)
    assert kept == [*made[:7], NOON - DAY * 9, NOON - DAY * 16]  # Tuesday; the Sundays before are the weeks' newest


@given(st.sets(st.integers(-400, 400).map(lambda hours: NOON + timedelta(hours=hours * 7)), max_size=60))
def test_the_newest_and_those_of_the_future_always_stay(made: set[datetime]) -> None:
    old = superseded(made, NOON)
    assert old <= {moment for moment in made if moment <= NOON}
    past = sorted(moment for moment in made if moment <= NOON)
    assert not past or past[-1] not in old
    assert len(past) - len(old) <= 11
    assert superseded(made - old, NOON) == set()
