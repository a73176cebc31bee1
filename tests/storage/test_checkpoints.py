from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import assume, given
from hypothesis import settings as effort
from hypothesis import strategies as st
from sqlalchemy import Connection

from storage import audit, checkpoints
from storage.checkpoints import Checkpoint, CheckpointError, Checkpoints
from storage.database import Database
from storage.keys import KeyFileError
from storage.migration import migrate
from storage.settings import StorageSettings
from storage.tables import audit_events
from tests.storage.desk import case_in, intruder, sql, trial

FIELDS = ("at", "actor", "action", "case_code", "details", "previous_hash", "hash")


def _read(connection: Connection) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(audit_events.select().order_by(audit_events.c.id)).mappings()]


def _write(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """Put these rows in place of all that are there, bytes for bytes."""
    connection.execute(audit_events.delete())
    if connection.dialect.name == "postgresql":
        connection.execute(audit_events.insert(), rows)
        return
    for row in rows:
        raw = [text and text.encode(errors=audit.AS_BYTES) for text in (row[field] for field in FIELDS)]
        places = ", ".join("CAST(? AS TEXT)" for _ in FIELDS)
        connection.exec_driver_sql(
            f"INSERT INTO audit_events (id, {', '.join(FIELDS)}) VALUES (?, {places})", (row["id"], *raw)
        )


def _chained(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Number and hash the rows anew, as somebody would who has the whole machine."""
    made: list[dict[str, Any]] = []
    for row in rows:
        previous = made[-1]["hash"] if made else audit.GENESIS
        told = (row[field] for field in FIELDS[:5])
        made.append(audit.chained(previous, len(made) + 1, *told))
    return made


async def _report(database: Database, *given: Checkpoint) -> audit.Report:
    return await database.read(checkpoints.verify, given, checkpoints.public_key(database.settings))


async def test_a_checkpoint_signs_the_log_with_the_event_of_its_making(database: Database) -> None:
    await case_in(database, "answered")
    made = await Checkpoints(database).make("person:1")
    (last,) = await sql(database, "SELECT id, hash, action, actor, details FROM audit_events WHERE id = 5")
    assert tuple(last)[:4] == (made.count, made.head, "checkpoint", "person:1")
    assert json.loads(last.details) == {"key": made.key} and made.key == checkpoints.public_key(database.settings)
    assert checkpoints.parse(made.text) == made and len(made.text) < 400
    assert datetime.now(UTC) >= made.at and made.at.utcoffset() is not None
    assert await _report(database, made) == audit.Report(5, made.head, None)


async def test_later_events_and_earlier_checkpoints_fit(database: Database) -> None:
    made = []
    for _ in range(3):
        made.append(await Checkpoints(database).make())
        await case_in(database, "answered")
    report = await _report(database, *made)
    assert report.fault is None and report.events == 15 and made[0].count == 1


async def test_checkpoints_made_at_once_all_fit(database: Database) -> None:
    other = Database(database.settings)
    makers = [Checkpoints(database), Checkpoints(other)]
    work = [makers[number % 2].make() for number in range(20)] + [case_in(other, "answered") for _ in range(5)]
    done = await asyncio.gather(*work)
    await other.close()
    made = [one for one in done if isinstance(one, Checkpoint)]
    assert len({one.count for one in made}) == 20 and len({one.key for one in made}) == 1
    assert (await _report(database, *made)).fault is None


async def test_a_cut_tail_is_found(database: Database) -> None:
    await case_in(database, "answered")
    made = await Checkpoints(database).make()
    with intruder(database.settings) as connection:
        connection.execute(audit_events.delete().where(audit_events.c.id > 3))
    assert (await database.read(audit.verify)).fault is None
    fault = (await _report(database, made)).fault
    assert fault == audit.Fault(4, "event 4 is missing; the log ends before it, but a checkpoint was signed at event 5")


async def test_a_log_written_anew_is_found_between_the_checkpoints_around_the_change(database: Database) -> None:
    made = []
    for _ in range(3):
        await case_in(database, "cancelled")
        made.append(await Checkpoints(database).make())
    with intruder(database.settings) as connection:
        rows = _read(connection)
        rows[4]["actor"] = "person:2"
        _write(connection, _chained(rows))
    assert (await database.read(audit.verify)).fault is None
    fault = (await _report(database, *made)).fault
    assert fault is not None and fault.event == 6
    assert fault.problem.endswith("the log was written anew from one of the events 4 to 6 on")


async def test_two_checkpoints_that_contradict_each_other_cannot_both_fit(database: Database) -> None:
    maker = Checkpoints(database)
    first = await maker.make("person:1")
    with intruder(database.settings) as connection:
        connection.execute(audit_events.delete())
    second = await maker.make("person:2")
    assert first.count == second.count and (await _report(database, second)).fault is None
    for order in ((first, second), (second, first)):
        fault = (await _report(database, *order)).fault
        assert fault is not None and fault.event == 1


async def test_a_checkpoint_by_another_key_is_refused(database: Database) -> None:
    made = await Checkpoints(database).make()
    with pytest.raises(CheckpointError, match="not known here: pass --key"):
        await database.read(checkpoints.verify, [made], None)
    database.settings.audit_key_file.unlink()
    other = await Checkpoints(database).make()
    assert other.key != made.key
    with pytest.raises(CheckpointError, match=f"event 1 was signed with the key {made.key}, not with {other.key}"):
        await _report(database, other, made)
    assert (await database.read(checkpoints.verify, [made], made.key)).fault is None


async def test_a_checkpoint_that_says_more_than_was_signed_is_refused(database: Database) -> None:
    made = await Checkpoints(database).make()
    stranger = Ed25519PrivateKey.generate().sign(made.text.rsplit(" ", 1)[0].encode()).hex()
    for false in (
        replace(made, count=2),
        replace(made, head="0" * 64),
        replace(made, at=datetime(2020, 1, 1, tzinfo=UTC)),
        replace(made, key="0" * 64),
        replace(made, signature=stranger),
    ):
        with pytest.raises(CheckpointError, match=f"at event {false.count} is forged or was changed"):
            checkpoints.parse(false.text)


async def test_the_key_is_for_its_owner_alone_and_stays(database: Database) -> None:
    assert checkpoints.public_key(database.settings) is None
    made = [await Checkpoints(database).make() for _ in range(2)]
    path = database.settings.audit_key_file
    assert made[0].key == made[1].key and path.stat().st_mode & 0o777 == 0o600
    assert sorted(one.name for one in path.parent.glob("*audit.key*")) == ["audit.key"]
    path.chmod(0o644)
    with pytest.raises(KeyFileError, match="can be read by others"):
        await Checkpoints(database).make()


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> StorageSettings:
    """A SQLite log of seven events, the last a checkpoint's, whose guards are gone."""
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path_factory.mktemp("log"))})
    migrate(settings)
    with intruder(settings) as connection:
        for number in range(6):
            audit.append(connection, "note", actor="person:1", case_code="7K2M-9QFD", count=number)
    return settings


@pytest.fixture(scope="module")
def signed(log: StorageSettings) -> Checkpoint:
    async def make() -> Checkpoint:
        database = Database(log)
        made = await Checkpoints(database).make()
        await database.close()
        return made

    return asyncio.run(make())


def _tampered(rows: list[dict[str, Any]], data: st.DataObject) -> list[dict[str, Any]]:
    """The rows with one bit changed, a row removed, two swapped, one added, or the end cut off."""
    place = data.draw(st.integers(0, len(rows) - 1))
    row = rows[place]
    match data.draw(st.sampled_from(("bit", "removed", "moved", "added", "cut"))):
        case "bit":
            field = data.draw(st.sampled_from(FIELDS))
            raw = bytearray((row[field] or " ").encode())
            raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
            return [*rows[:place], {**row, field: raw.decode(errors=audit.AS_BYTES)}, *rows[place + 1 :]]
        case "removed":
            rest = rows[:place] + rows[place + 1 :]
            return _numbered(rest) if data.draw(st.booleans()) else rest
        case "moved":
            other = data.draw(st.integers(0, len(rows) - 1))
            rows = [*rows]
            rows[place], rows[other] = rows[other], row
            return _numbered(rows)
        case "added":
            false = audit.chained(row["previous_hash"], place + 1, row["at"], "me", "told", None, "{}")
            if data.draw(st.booleans()):
                # Not a link of its own, or the database would not take it: no two events follow the same one.
                false |= {"previous_hash": "1" * 64}
                return _numbered([*rows[:place], false, *rows[place:]])
            moved = {**row, "previous_hash": false["hash"]}
            return _numbered([*rows[:place], false, moved, *rows[place + 1 :]])
        case _:
            return rows[:place]


def _numbered(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{**row, "id": number} for number, row in enumerate(rows, 1)]


@given(st.data(), st.booleans())
@effort(max_examples=400, deadline=None)
def test_any_tampering_is_found_where_it_begins(
    log: StorageSettings, signed: Checkpoint, data: st.DataObject, hashed_anew: bool
) -> None:
    with trial(log) as connection:
        before = _read(connection)
        after = _tampered(before, data)
        after = _chained(after) if hashed_anew else after
        assume(after != before)
        _write(connection, after)
        fault = checkpoints.verify(connection, [signed], signed.key).fault
    assert fault is not None
    if hashed_anew:
        assert fault.event == signed.count or fault.event == len(after) + 1
    else:
        first = next((at for at, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), len(after))
        # A false event that follows well is itself whole: the one after it is the first that does not fit.
        assert fault.event in (first + 1, first + 2)


@given(st.integers(1, 10**18 - 1), st.binary(min_size=32, max_size=32), st.datetimes(datetime(1000, 1, 1)), st.binary())
def test_a_line_comes_back_as_it_was_written(count: int, head: bytes, at: datetime, around: bytes) -> None:
    key = Ed25519PrivateKey.generate()
    public, moment = key.public_key().public_bytes_raw().hex(), at.replace(microsecond=0, tzinfo=UTC)
    unsigned = Checkpoint(count, head.hex(), moment, public, "")
    made = replace(unsigned, signature=key.sign(unsigned.text[:-1].encode()).hex())
    assert checkpoints.parse(made.text) == made == checkpoints.parse(f" {made.text}\r\n")
    beside = around.decode("latin-1").replace("RGC1", "")
    assert checkpoints.find(f"{beside}\n{made.text}\n{beside}") == [made]


@given(st.data())
@effort(max_examples=300, deadline=None)
def test_no_altered_line_is_taken(signed: Checkpoint, data: st.DataObject) -> None:
    line = bytearray(signed.text.encode())
    line[data.draw(st.integers(0, len(line) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(CheckpointError):
        checkpoints.parse(line.decode("latin-1"))


@given(st.one_of(st.text(), st.text().map(lambda text: f"RGC1 {text}")))
def test_any_other_text_is_refused_in_a_sentence(text: str) -> None:
    for read in (checkpoints.parse, checkpoints.find):
        with pytest.raises(CheckpointError, match=r"RGC1"):
            read(text)


def test_a_line_may_stand_in_a_message(signed: Checkpoint, tmp_path: Path) -> None:
    message = f"Radiogram, [01.03.2026 12:00]\nKeep this RGC1 line:\n\n  {signed.text}  \n\nIt signs the log."
    assert checkpoints.find(message) == [signed]
    assert checkpoints.find(f"{message}\n{signed.text}") == [signed, signed]
    with pytest.raises(CheckpointError, match=r"'RGC1 7 .* is not a whole checkpoint: copy the line"):
        checkpoints.find(message.replace(signed.text, signed.text[:-1]))
    with pytest.raises(CheckpointError, match="There is no checkpoint in 'Nothing here'"):
        checkpoints.find("Nothing here")
