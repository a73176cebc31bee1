"""Who reported a pending RT-PCR is asked again once, by day, and never where they would rather not be."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta

import pytest_asyncio
from telegram import Bot

from bot import messenger
from bot.practice import PracticeServer, User
from bot.reminders import Reminders
from storage.cases import Cases
from storage.database import Database
from storage.erasure import erase
from storage.images import ImageStore
from storage.outcomes import REMIND_AFTER, Outcomes
from storage.people import People
from storage.records import Case
from storage.settings import StorageSettings
from tests.storage.desk import COVID, picture

LATER = datetime.combine((datetime.now(UTC) + REMIND_AFTER).date() + timedelta(days=1), time(12), UTC)


@dataclass
class Ward:
    """One clinician with pending tests, and who reminds them."""

    user: User
    bot: Bot
    database: Database
    out: set[int] = field(default_factory=set)

    @property
    def reminders(self) -> Reminders:
        return Reminders(self.bot, Outcomes(self.database), self._welcome)

    async def _welcome(self, number: int) -> bool:
        return number not in self.out

    async def pending(self) -> Case:
        cases, people = Cases(self.database), People(self.database)
        sender = await people.consent(await people.meet(self.user.id, "Amina", "en"), 1)
        answer = await messenger.say(self.bot, self.user.id, "The answer")
        case = await cases.receive(sender, self.user.id, answer, datetime.now(UTC), [picture()])
        case = await cases.judge(
            await cases.queue(case, "xray", answer, case.sender, 1, agreeing=True), COVID, {0: picture("c")}
        )
        case = await cases.answered(case, answer)
        await Outcomes(self.database).report(case, "pending", case.sender)
        return case

    def told(self) -> list[str]:
        return [message.text for message in self.user.messages() if "pending three days ago" in message.text]


@pytest_asyncio.fixture
async def ward(server: PracticeServer, user: User, sqlite: StorageSettings) -> AsyncIterator[Ward]:
    database = Database(sqlite)
    async with Bot(server.token, base_url=server.base_url) as bot:
        yield Ward(user, bot, database)
    await database.close()


async def test_the_reminder_answers_the_verdict_has_its_buttons_and_comes_once(ward: Ward) -> None:
    case = await ward.pending()
    await ward.reminders.send(LATER - timedelta(days=9))
    assert ward.told() == []
    for _ in range(2):
        await ward.reminders.send(LATER)
    [told] = [message for message in ward.user.messages() if "pending three days ago" in message.text]
    assert case.code in told.text and told.raw["reply_to_message"]["message_id"] == case.answer_message_id
    assert ("✓ RT-PCR pending", f"outcome:{case.code}:no-pending") in told.buttons


async def test_nobody_is_reminded_at_night(ward: Ward) -> None:
    await ward.pending()
    for hour in (0, 7, 18, 23):
        await ward.reminders.send(LATER.replace(hour=hour))
    assert ward.told() == []
    await ward.reminders.send(LATER.replace(hour=8))
    assert len(ward.told()) == 1


async def test_who_has_blocked_the_bot_is_not_tried_again(ward: Ward, server: PracticeServer) -> None:
    await ward.pending()
    await ward.pending()
    ward.user.block()
    calls = len([call for call in server.calls if call.method == "sendMessage"])
    await ward.reminders.send(LATER)
    ward.user.block(False)
    await ward.reminders.send(LATER + timedelta(days=1))
    assert ward.told() == []
    assert len([call for call in server.calls if call.method == "sendMessage"]) <= calls + 2


async def test_who_is_let_in_no_longer_withdrew_or_was_erased_is_left_alone(ward: Ward) -> None:
    case = await ward.pending()
    ward.out.add(ward.user.id)
    await ward.reminders.send(LATER)
    ward.out.clear()
    withdrawn = await ward.pending()
    await People(ward.database).withdraw(await People(ward.database).meet(ward.user.id, "Amina", "en"))
    await ward.reminders.send(LATER)
    for one in (case, withdrawn):
        await erase(ward.database, ImageStore.of(ward.database.settings), one, one.sender)
    await People(ward.database).consent(await People(ward.database).meet(ward.user.id, "Amina", "en"), 1)
    await ward.reminders.send(LATER)
    assert ward.told() == []


async def test_a_reminder_that_telegram_did_not_take_comes_later(ward: Ward, server: PracticeServer) -> None:
    await ward.pending()
    await ward.pending()
    async with Bot(server.token, base_url=server.base_url) as lost:
        away = Ward(ward.user, lost, ward.database)
        lost._base_url = "http://127.0.0.1:9/bot"
        await away.reminders.send(LATER)
    assert ward.told() == []
    await ward.reminders.send(LATER + timedelta(hours=1))
    assert len(ward.told()) == 2
