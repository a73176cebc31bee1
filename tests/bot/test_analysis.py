"""The way from a queued case to its answer, with real readers, database and practice server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest_asyncio
from dbos import DBOS
from telegram import Bot

from bot import messenger
from bot.admins import Admins
from bot.analysis import Analysis, launch
from bot.language import ENGLISH
from bot.practice import PracticeServer, User
from bot.readers import Readers
from bot.troubles import Troubles
from ml.reading import CleanImage
from storage.cases import Cases
from storage.database import Database
from storage.images import ImageStore
from storage.people import People
from storage.records import Case, StoredImage
from storage.settings import StorageSettings
from tests.scans import draw_xray, jpeg


class Ward:
    """One person's queued cases, and who reads them."""

    def __init__(
        self, user: User, bot: Bot, database: Database, images: ImageStore, readers: Readers, storage: StorageSettings
    ) -> None:
        self.user, self.bot, self.readers, self.cases = user, bot, readers, Cases(database)
        self._people, self._images = People(database), images
        self.storage = storage
        self.troubles = Troubles(bot, Admins(bot, [], self._people), storage.data_dir)
        self.analysis = Analysis(self.cases, images, readers, bot, self.troubles)

    async def queued(self, copies: int = 1) -> Case:
        opened = await self.readers.open(jpeg(draw_xray(1)), self._keep)
        sender = await self._people.meet(self.user.id, "Amina", "en")
        asked = await messenger.say(self.bot, self.user.id, ENGLISH("question"))
        case = await self.cases.receive(sender, self.user.id, asked, datetime.now(UTC), opened.pictures * copies)
        return await self.cases.queue(case, "xray", asked, case.sender)

    async def _keep(self, clean: CleanImage) -> StoredImage:
        digest = await self._images.put(clean.data)
        return StoredImage(digest, clean.media_type, len(clean.data), clean.width, clean.height)

    def shown(self, case: Case) -> str:
        return next(message.text for message in self.user.messages() if message.id == case.answer_message_id)


@pytest_asyncio.fixture
async def ward(server: PracticeServer, user: User, sqlite: StorageSettings) -> AsyncIterator[Ward]:
    database, readers = Database(sqlite), Readers()
    async with Bot(server.token, base_url=server.base_url) as bot:
        yield Ward(user, bot, database, ImageStore.of(sqlite), readers, sqlite)
    DBOS.destroy(destroy_registry=True)  # which knows one `Analysis` at a time
    readers.close()
    await database.close()


async def enter(ward: Ward, person: int) -> None:
    async with ward.readers.line.turn(person):
        pass


async def test_who_must_wait_is_told_the_place_in_the_line_and_then_answered(ward: Ward) -> None:
    case, line = await ward.queued(), ward.readers.line
    async with line.turn(-1), line.turn(-2):
        others = [asyncio.create_task(enter(ward, -person)) for person in range(3, 14)]
        await asyncio.sleep(0)
        line.pace = 1.5
        judging = asyncio.create_task(ward.analysis.judge(case.id))
        async with asyncio.timeout(10):
            while "you are number 12, about 20 s" not in ward.shown(case):
                await asyncio.sleep(0.02)
    await asyncio.gather(*others, judging)
    await ward.analysis.answer(case.id)
    assert "Not a diagnosis" in ward.shown(case)


async def test_a_person_who_blocked_the_bot_is_not_tried_for_ever(ward: Ward) -> None:
    case = await ward.queued()
    await ward.analysis.judge(case.id)
    ward.user.block()
    async with asyncio.timeout(10):
        await ward.analysis.answer(case.id)
    ended = (await ward.cases.file(case.id)).case
    assert (ended.state, ended.reason) == ("failed", "blocked")


async def test_a_picture_that_is_gone_is_said_to_have_failed(ward: Ward, sqlite: StorageSettings) -> None:
    case = await ward.queued()
    for path in sqlite.images_dir.rglob("*"):
        if path.is_file():
            path.unlink()
    await ward.analysis.judge(case.id)
    await ward.analysis.answer(case.id)
    ended = (await ward.cases.file(case.id)).case
    assert (ended.state, ended.reason) == ("failed", "image_missing") and ended.answered_at
    assert "fault on my side" in ward.shown(case)


async def test_readers_that_are_being_stopped_leave_the_case_for_the_next_start(ward: Ward) -> None:
    case = await ward.queued()
    ward.readers.close()
    outcome = await asyncio.gather(ward.analysis.judge(case.id), return_exceptions=True)
    assert isinstance(outcome[0], Exception)
    assert (await ward.cases.file(case.id)).case.state == "queued"


async def test_a_study_that_is_being_read_at_a_stop_is_left_for_the_next_start(ward: Ward) -> None:
    launch(ward.storage)
    case = await ward.queued(copies=2000)
    await ward.analysis.start(case)
    async with asyncio.timeout(30):
        while "of 2,000" not in ward.shown(case):
            await asyncio.sleep(0.02)
    await ward.analysis.finish(0.1)
    await asyncio.sleep(1)
    assert (await ward.cases.file(case.id)).case.state == "queued"


async def test_an_answer_that_is_given_again_after_a_kill_is_one_message_with_its_buttons(ward: Ward) -> None:
    case = await ward.queued()
    await ward.analysis.judge(case.id)
    await ward.analysis._deliver(await ward.cases.file(case.id))  # and killed before that was noted
    await ward.analysis.answer(case.id)
    [answer] = [message for message in ward.user.messages() if message.photo]
    assert answer.id == case.answer_message_id
    assert answer.buttons[0] == ("RT-PCR positive", f"outcome:{case.code}:positive")
