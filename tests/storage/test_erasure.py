from __future__ import annotations

import asyncio

import pytest

from storage.audit import verify
from storage.cases import ENDED, SYSTEM, Cases, WrongState
from storage.database import Database
from storage.erasure import Erasure, erase, erase_person
from storage.images import ImageStore
from storage.people import LastAdmin, People
from storage.records import Case, StoredImage
from storage.tables import STATES
from tests.storage.desk import COVID, SENT, actions, case_in, person, sql

CHAT, MESSAGE, ANSWER, TELEGRAM = 0x51B2C3D4E5, 0x41A1B1C1D1, 0x41A2B2C2D2, 0x61A1B2C3D4


@pytest.fixture
def store(database: Database) -> ImageStore:
    return ImageStore.of(database.settings)


async def _answered(database: Database, store: ImageStore, data: bytes, message: int = MESSAGE) -> Case:
    """A case with two pictures, brought to its end."""
    cases, sender = Cases(database), await person(database, TELEGRAM)
    scan = StoredImage(await store.put(data), "image/jpeg", len(data), 1, 1)
    case = await cases.receive(sender, CHAT, message, SENT, [scan], "screenshot")
    case = await cases.queue(case, "ct", ANSWER, case.sender)
    overlay = StoredImage(await store.put(b"overlay of " + data), "image/png", 9, 1, 1)
    return await cases.answered(await cases.judge(case, COVID, {0: overlay}), ANSWER)


async def _holds(database: Database) -> bool:
    return (await database.read(verify)).fault is None


async def test_an_erased_case_says_no_longer_whose_it_was(database: Database, store: ImageStore) -> None:
    case = await _answered(database, store, b"chest")
    other = await _answered(database, store, b"other", MESSAGE + 1)
    file = await Cases(database).file(case.id)
    assert await erase(database, store, case, "person:9") == Erasure(1, 2, 0)
    now = (await Cases(database).file(case.id)).case
    assert (now.telegram_id, now.language, now.chat_id, now.message_id) == (None, None, 0, -case.id)
    assert (now.answer_message_id, now.remarks, now.sent_at.hour) == (0, "", 0)
    assert now.person_id != case.person_id and now.erased_at is not None
    assert (now.code, now.state, now.modality) == (case.code, "answered", "ct")
    assert (await Cases(database).file(case.id)).verdict == file.verdict
    for digest in (file.scan, file.overlay):
        assert digest and not store.files.path(digest).exists()
    assert (await actions(database))[-1] == "erased" and await _holds(database)
    assert await Cases(database).by_message(CHAT, MESSAGE) is None
    assert (await Cases(database).file(other.id)).case == other


async def test_a_second_time_changes_nothing(database: Database, store: ImageStore) -> None:
    case = await _answered(database, store, b"chest")
    await erase(database, store, case, SYSTEM)
    before = await sql(database, "SELECT * FROM cases"), await sql(database, "SELECT * FROM people")
    assert await erase(database, store, case, SYSTEM) == Erasure(0, 0, 0)
    assert (await sql(database, "SELECT * FROM cases"), await sql(database, "SELECT * FROM people")) == before
    assert (await actions(database)).count("erased") == 1


@pytest.mark.parametrize("state", STATES)
async def test_only_a_case_that_has_ended_is_erased(database: Database, store: ImageStore, state: str) -> None:
    case = await case_in(database, state)
    if state in ENDED:
        assert (await erase(database, store, case, SYSTEM)).cases == 1
        return
    with pytest.raises(WrongState, match=f"is {state} and cannot become erased"):
        await erase(database, store, case, SYSTEM)
    assert (await Cases(database).file(case.id)).case == case and "erased" not in await actions(database)


async def test_a_picture_of_two_cases_goes_with_the_last_of_them(database: Database, store: ImageStore) -> None:
    one, two = await _answered(database, store, b"chest"), await _answered(database, store, b"chest", MESSAGE + 1)
    scan = str((await Cases(database).file(one.id)).scan)
    assert await erase(database, store, one, SYSTEM) == Erasure(1, 0, 2)
    assert await store.get(scan) == b"chest"
    assert await erase(database, store, two, SYSTEM) == Erasure(1, 2, 0)
    assert not store.files.path(scan).exists()


async def test_a_picture_put_again_meanwhile_keeps_its_file(database: Database, store: ImageStore) -> None:
    case = await _answered(database, store, b"chest")
    await asyncio.sleep(0.02)  # more than the file system's clock is coarse
    digest = await store.put(b"chest")  # it comes again, but its row is not written yet
    await erase(database, store, case, SYSTEM)
    again = await Cases(database).receive(
        await person(database), CHAT, MESSAGE, SENT, [StoredImage(digest, "image/jpeg", 5, 1, 1)]
    )
    assert again.id != case.id and await store.get(digest) == b"chest"


async def test_what_comes_late_does_not_bring_the_chat_back(database: Database, store: ImageStore) -> None:
    cases, case = Cases(database), await case_in(database, "refused")
    await sql(database, "UPDATE cases SET answer_message_id = 5")
    await erase(database, store, case, SYSTEM)
    assert (await cases.answered(case, 5)).answer_message_id == 0
    with pytest.raises(WrongState):
        await cases.read_as(case, "xray", await person(database))


async def test_an_erased_person_is_a_stranger_when_met_again(database: Database, store: ImageStore) -> None:
    case = await _answered(database, store, b"chest")
    waiting = await Cases(database).receive(await person(database, TELEGRAM), CHAT, MESSAGE + 1, SENT, [])
    done = await erase_person(database, store, case.person_id, SYSTEM)
    assert done == Erasure(2, 2, 0)
    assert (await Cases(database).file(waiting.id)).case.state == "cancelled"
    assert await sql(database, "SELECT id FROM people WHERE telegram_id IS NOT NULL OR name IS NOT NULL") == []
    assert (await actions(database))[-3:] == ["erased", "erased", "person_erased"] and await _holds(database)
    assert await erase_person(database, store, case.person_id, SYSTEM) == Erasure(0, 0, 0)
    assert (await actions(database))[-1] == "person_erased"
    met = await People(database).meet(TELEGRAM, "Jane Roe", "en")
    assert met.id != case.person_id


async def test_a_person_whose_case_is_being_read_is_not_erased_yet(database: Database, store: ImageStore) -> None:
    case, waiting = await case_in(database, "queued"), await case_in(database, "received")
    with pytest.raises(WrongState, match="is queued and cannot become erased"):
        await erase_person(database, store, case.person_id, SYSTEM)
    assert (await Cases(database).file(waiting.id)).case == waiting
    assert [row.name for row in await sql(database, "SELECT name FROM people")] == ["Jane Roe"]


async def test_the_files_of_the_database_hold_no_trace_of_an_erased_person(
    database: Database, store: ImageStore
) -> None:
    path = database.settings.sqlite_path
    if path is None:
        return  # PostgreSQL's own files are vacuumed in their own time
    for number in range(60):
        await _answered(database, store, b"%d" % number, MESSAGE + 256 * number)
    stays = await Cases(database).receive(await person(database, 42), 7, 8, SENT, [])
    await sql(database, "UPDATE people SET name = 'John Doe' WHERE telegram_id = 42")
    # The first five of a message's six bytes are alike; SQLite stores integers big-endian.
    traces = [
        b"Jane Roe",
        *(n.to_bytes(6, "big") for n in (CHAT, TELEGRAM, ANSWER)),
        (MESSAGE >> 16).to_bytes(4, "big"),
    ]

    def found() -> list[bytes]:
        held = b"".join(file.read_bytes() for file in path.parent.glob("radiogram.sqlite*"))
        return [trace for trace in traces if trace in held]

    assert found() == traces
    first = await Cases(database).by_message(CHAT, MESSAGE)
    assert first
    await erase_person(database, store, first.person_id, SYSTEM)
    assert found() == []
    assert (await Cases(database).file(stays.id)).case == stays and await _holds(database)


async def test_the_only_admin_is_not_erased_and_one_of_two_leaves_no_admin_without_a_name(
    database: Database, store: ImageStore
) -> None:
    people = People(database)
    first = await people.meet(1, "Root", "en", admin=True)
    await case_in(database, "awaiting_modality")
    with pytest.raises(LastAdmin):
        await erase_person(database, store, first.id, SYSTEM)
    assert await people.find(1) == first and (await actions(database))[-1] == "last_admin_kept"
    second = await people.meet(2, "Toor", "en", admin=True)
    await erase_person(database, store, first.id, SYSTEM)
    with pytest.raises(LastAdmin):  # who was erased counts for nothing
        await people.appoint(second, "clinician", second)
