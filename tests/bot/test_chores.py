"""What is done by the clock is done once a day, made up for after a power cut, and failures are told once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import text
from telegram import Bot

from bot.admins import Admins
from bot.analysis import Analysis
from bot.chores import Chores, due, operate
from bot.contradictions import Contradictions
from bot.health import Health, clock
from bot.intake import Intake
from bot.practice import PracticeServer, User
from bot.readers import Readers
from bot.reminders import Reminders
from bot.troubles import Troubles
from storage.checkpoints import find
from storage.database import Database
from storage.images import ImageStore
from storage.inbox import Inbox
from storage.outcomes import REMIND_AFTER, Outcomes
from storage.people import People
from storage.replicas import Replicas
from storage.settings import StorageSettings
from tests.bot.test_intake import Handled
from tests.pilot import Pilot
from tests.storage.desk import case_in, person, received

NIGHT = time(2, 0)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("last", "wanted"),
    [
        (None, True),
        (NOON - timedelta(hours=9), False),  # at 3 this night
        (NOON - timedelta(hours=11), True),  # at 1, before its hour
        (NOON - timedelta(days=9), True),
        (NOON + timedelta(hours=3), False),  # the clock was set back by hours
        (NOON + timedelta(days=400), True),  # the clock had been wrong by a year
    ],
)
def test_a_chore_is_due_once_a_day_after_its_hour(last: datetime | None, wanted: bool) -> None:
    assert due(NIGHT, last, NOON) is wanted


class Office:
    """The chores of a bot that has one admin, who sits at a practice server."""

    def __init__(
        self, database: Database, chores: Chores, admin: User, readers: Readers, clocks: list[float | None]
    ) -> None:
        self.database, self.chores, self.admin, self.readers = database, chores, admin, readers
        self.clocks = clocks

    def told(self) -> list[str]:
        return [message.text for message in self.admin.messages() if message.from_bot]

    async def events(self) -> list[str]:
        query = text("SELECT action FROM audit_events ORDER BY id")
        return await self.database.read(lambda connection: [*connection.scalars(query)])


@pytest_asyncio.fixture
async def office(server: PracticeServer, user: User, sqlite: StorageSettings) -> AsyncIterator[Office]:
    database, readers = Database(sqlite), Readers()
    images = ImageStore.of(sqlite)
    async with Bot(server.token, base_url=server.base_url) as bot:
        admins = Admins(bot, [user.id], People(database))
        troubles, replicas = Troubles(bot, admins, sqlite.data_dir), Replicas(database, "one")
        inbox = Inbox(database, "one")
        analysis = Analysis.__new__(Analysis)  # no workflow engine runs here
        await replicas.beat()
        clocks: list[float | None] = [0.0]
        health = Health(database, readers, Intake(inbox, Handled()), troubles, clock_off=lambda: clocks[-1])
        reminders = Reminders(bot, Outcomes(database), everybody)
        contradictions = Contradictions(database, admins)
        chores = Chores(database, images, inbox, analysis, replicas, admins, health, reminders, contradictions)
        yield Office(database, chores, user, readers, clocks)
    readers.close()
    await database.close()


async def everybody(number: int) -> bool:
    return True


def only(office: Office, *names: str) -> None:
    office.chores._chores = tuple(chore for chore in office.chores._chores if chore.name in names)


async def test_the_digest_tells_the_admins_numbers_and_a_checkpoint_once_a_day(office: Office) -> None:
    only(office, "digest")
    await office.chores.look(datetime.now(UTC))
    await office.chores.look(datetime.now(UTC))
    [digest] = office.told()
    assert "0 scans judged" in digest and "no backup" in digest
    [checkpoint] = find(digest)
    assert checkpoint.count == 1
    assert await office.events() == ["checkpoint", "digest"]


async def test_a_backup_is_made_each_day_and_the_digest_says_when(office: Office) -> None:
    only(office, "backup", "digest")
    await office.chores.look(datetime.now(UTC))
    assert len([*(office.database.settings.data_dir / "backups").glob("*.rgb")]) == 1
    assert "Last backup: " in office.told()[-1]
    await office.chores.look(datetime.now(UTC) + timedelta(days=1))
    assert (await office.events()).count("backup") == 2


async def test_a_chore_that_fails_is_told_once_and_again_when_it_is_done(office: Office) -> None:
    only(office, "backup")
    backups = office.database.settings.data_dir / "backups"
    backups.write_text("a file where a folder should be")
    for _ in range(3):
        await office.chores.look(datetime.now(UTC))
        office.chores._not_before.clear()  # an hour passes
    backups.unlink()
    await office.chores.look(datetime.now(UTC))
    failed, done = office.told()
    assert "backup was not done" in failed and "tried again" in failed and "done again" in done
    assert await office.events() == ["checkpoint", "backup"]  # each backup holds one


@pytest.mark.parametrize("off", [None, 400 * 86_400.0])
async def test_pictures_are_not_removed_by_a_clock_that_is_wrong_or_not_compared(
    office: Office, off: float | None
) -> None:
    only(office, "purged")
    office.clocks.append(off)
    await office.chores.look(datetime.now(UTC))
    assert await office.events() == []
    assert any("clock" in told for told in office.told())


async def test_a_stop_amid_the_chores_is_no_error(office: Office) -> None:
    looking = asyncio.create_task(office.chores._look(None))
    await asyncio.sleep(0)
    looking.cancel()
    assert await looking is None


async def test_what_is_unwell_is_told_once(office: Office) -> None:
    only(office)
    office.readers.close()
    for _ in range(3):
        await office.chores.look(datetime.now(UTC))
    assert len(office.told()) == 1 and office.told()[0].startswith("⚠️")


async def test_of_several_replicas_the_eldest_does_the_chores(office: Office) -> None:
    only(office, "tidied")
    await office.database.write(
        lambda connection: connection.execute(
            text("INSERT INTO replicas VALUES ('old', '2020-01-01 00:00:00', '2020-01-01 00:00:00')")
        )
    )
    await office.chores.look(datetime.now(UTC))
    assert await office.events() == []
    one = Replicas(office.database, "one")
    await one.bury(await one.silent(timedelta(0)))
    await office.chores.look(datetime.now(UTC))
    assert await office.events() == ["tidied"]


async def test_the_eldest_replica_reminds_of_pending_outcomes_once(office: Office) -> None:
    only(office)
    case, outcomes = await case_in(office.database, "answered"), Outcomes(office.database)
    await People(office.database).consent(await person(office.database), 1)
    await outcomes.report(case, "pending", case.sender)
    noon = datetime.combine((datetime.now(UTC) + REMIND_AFTER).date() + timedelta(days=1), time(12), UTC)
    await office.database.write(
        lambda connection: connection.execute(
            text("INSERT INTO replicas VALUES ('old', '2020-01-01 00:00:00', '2020-01-01 00:00:00')")
        )
    )
    await office.chores.look(noon)
    assert "reminded" not in await office.events()
    one = Replicas(office.database, "one")
    await one.bury(await one.silent(timedelta(0)))
    for _ in range(2):
        await office.chores.look(noon)
    assert (await office.events()).count("reminded") == 1


async def test_a_chore_that_failed_is_not_tried_again_at_once(office: Office) -> None:
    only(office, "backup")
    backups = office.database.settings.data_dir / "backups"
    backups.write_text("a file where a folder should be")
    await office.chores.look(datetime.now(UTC))
    backups.unlink()
    await office.chores.look(datetime.now(UTC))
    assert await office.events() == []


async def test_a_backup_without_a_lost_picture_counts_and_the_admins_are_told(office: Office) -> None:
    only(office, "backup")
    await received(office.database)  # whose picture is in no store
    for days in range(3):
        await office.chores.look(datetime.now(UTC) + timedelta(days=days))
    assert (await office.events()).count("backup") == 3
    [told] = office.told()
    assert "1 pictures are missing" in told


async def test_drift_is_told_when_it_begins_and_when_it_is_over(office: Office) -> None:
    only(office, "drift")
    assert office.database.settings.sqlite_path
    Pilot(office.database.settings.sqlite_path).write(3000, 60)
    for days in range(3):
        await office.chores.look(datetime.now(UTC) + timedelta(days=days))
    [told] = office.told()
    assert "X-ray scans of the last seven days differ" in told and "Distance from the training pictures: PSI" in told
    await office.database.write(lambda connection: connection.execute(text("DELETE FROM histograms")))
    await office.chores.look(datetime.now(UTC) + timedelta(days=3))
    assert "again like" in office.told()[-1] and (await office.events()).count("drift") == 4


async def test_what_a_command_says_when_it_fails_is_the_reason(tmp_path: Path) -> None:
    status, said = await operate(StorageSettings.from_env({"DATA_DIR": str(tmp_path / "none")}), "purge")
    assert status == 1 and said.startswith("There is no database at")


async def test_many_scans_that_fail_are_told_once_and_again_when_it_is_over(office: Office) -> None:
    only(office)
    for state in ("answered",) * 20 + ("failed",) * 4:
        await case_in(office.database, state)
    now = datetime.now(UTC)
    await office.chores.look(now)
    assert office.told() == [], "four in twenty-four are no spike"
    for _ in range(3):
        await case_in(office.database, "failed")
    for _ in range(2):
        await office.chores.look(now)
    await office.chores.look(now + timedelta(hours=2))
    assert [told.split(" scans")[0] for told in office.told()] == [
        "⚠️ In the last hour 7 of 27",
        "✅ In the last hour 0 of 0",
    ]


async def test_a_disk_that_is_nearly_full_is_told(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    only(office)
    monkeypatch.setattr("bot.health.FREE_BYTES", 2**62)  # no disk has so much room
    for _ in range(2):
        await office.chores.look(datetime.now(UTC))
    [told] = office.told()
    assert "are free where DATA_DIR lies" in told


async def test_a_contradiction_that_was_not_told_when_it_was_reported_is_told_by_the_clock(office: Office) -> None:
    only(office)
    case = await case_in(office.database, "answered")
    await Outcomes(office.database).report(case, "negative", case.sender)
    await office.chores.look(datetime.now(UTC))
    assert office.told() == [], "whoever took the report may be about to tell"
    for _ in range(2):
        await office.chores.look(datetime.now(UTC) + timedelta(minutes=2))
    [told] = office.told()
    assert case.code in told and "COVID — 90 %" in told and told.endswith("RT-PCR: negative")
    assert (await office.events())[-1] == "contradiction_told"
    later = await case_in(office.database, "answered")
    await Outcomes(office.database).report(later, "negative", later.sender)
    await office.chores.look(datetime.now(UTC) + timedelta(minutes=2))
    assert later.code in office.told()[-1], "what is reported after a look is told by the next one"


@pytest.mark.parametrize(("off", "well"), [(None, True), (3.0, True), (-61.0, False), (86_400.0, False)])
def test_a_clock_that_is_off_by_more_than_a_minute_is_unwell(off: float | None, well: bool) -> None:
    assert clock(off).well is well
