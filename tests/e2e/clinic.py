"""A bot that lets nobody in but by invitation, with an admin, people of every role, and cases that were answered."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.practice.people import Message, User
from bot.practice.server import PracticeServer
from storage.cases import Cases
from storage.database import Database
from storage.erasure import erase
from storage.images import ImageStore
from storage.people import People
from storage.records import StoredImage, Verdict
from storage.settings import StorageSettings
from tests.e2e.answers import ask
from tests.e2e.bots import BotProcess
from tests.scans import draw_photograph, draw_xray, jpeg

SMALL = (64, 48)


@dataclass
class Clinic:
    """What the tests of people, reviews and broadcasts share."""

    server: PracticeServer
    bot: BotProcess
    admin: User
    number: int = 100
    invitation: str = ""

    def somebody(self, name: str = "Ada") -> User:
        self.number += 1
        return self.server.user(self.number, name)

    async def ask(self, user: User, words: str, reply_to: Message | None = None) -> Message:
        """Write to the bot and return its answer."""
        return await ask(user, words, reply_to)

    async def tap(self, user: User, message: Message, button: str) -> str:
        """Tap a button, by its label or its data, and return the alert, '' where there is none."""
        answer = await user.answer(await user.forge_tap(message, dict(message.buttons).get(button, button)), 20)
        return str(answer["text"])

    async def turn(self, user: User, message: Message, button: str, shows: str) -> Message:
        """Tap a button and return the message once it, or what took its place, shows some words."""
        await self.tap(user, message, button)
        return await user.wait_for(lambda seen: seen.id >= message.id and shows in seen.text, 20)

    async def code(self, words: str = "/invite St Mary") -> str:
        """Have an invitation made and return its code."""
        told = await self.ask(self.admin, words)
        found = re.search(r"https://t\.me/(\w+)\?start=([\w-]{10,64})$", told.text)
        assert found and found[1] == "radiogram_practice_bot"
        return found[2]

    def person(self, user: User) -> int:
        """The number that the bot knows somebody by."""
        number: int = self.bot.rows("SELECT id FROM people WHERE telegram_id = ?", user.id)[0]["id"]
        return number

    async def member(self, role: str, name: str = "Ada") -> User:
        """Somebody who was let in, all by one invitation, and given a role."""
        self.invitation = self.invitation or await self.code("/invite St Mary 1000x")
        user = self.somebody(name)
        await self.ask(user, f"/start {self.invitation}")
        if role != "clinician":
            assert role in (await self.ask(self.admin, f"/role {self.person(user)} {role}")).text
        return user

    async def members(self, role: str, count: int) -> list[User]:
        """People of a role, which is given to them past the admin's chat: there they would wait for one another."""
        users = [await self.member("clinician", f"A {role}") for _ in range(count)]
        async with self.database() as database:
            people = People(database)
            admin, *found = [await people.find(user.id) for user in (self.admin, *users)]
            for person in found:
                assert admin and person
                await people.appoint(person, role, admin)
        return users

    async def answered(self, sender: User, verdict: str = "COVID") -> str:
        """Log a case of somebody as answered, with pictures that can be told apart; return its code."""
        async with self.database() as database:
            images, cases = ImageStore.of(database.settings), Cases(database)
            person = await People(database).meet(sender.id, sender.about["first_name"], "en")
            number = len(self.bot.rows("SELECT id FROM cases"))
            stored = []
            for data in (jpeg(draw_xray(number, SMALL)), jpeg(draw_photograph(number, SMALL))):
                stored.append(StoredImage(await images.put(data), "image/jpeg", len(data), *SMALL))
            sent = datetime(2026, 3, 1, 12, tzinfo=UTC)
            case = await cases.receive(person, sender.id, -1 - number, sent, [stored[0]])
            case = await cases.queue(case, "xray", 1, person.actor)
            said = Verdict(verdict, "xray", 0.93, 0.93, "", "", "xray", "1", "a" * 64, 0.1)
            case = await cases.judge(case, said, {0: stored[1]})
            return (await cases.answered(case, 1)).code

    async def erase(self, code: str) -> None:
        """Erase a case, as its sender may."""
        async with self.database() as database:
            case = await Cases(database).by_code(code)
            assert case
            await erase(database, ImageStore.of(database.settings), case, case.sender)

    @asynccontextmanager
    async def database(self) -> AsyncIterator[Database]:
        """The bot's database, opened beside it."""
        database = Database(StorageSettings.from_env({"DATA_DIR": str(self.bot.folder / "data")}))
        try:
            yield database
        finally:
            await database.close()

    def events(self, action: str) -> int:
        """How often the audit log names this action."""
        return len(self.bot.rows("SELECT id FROM audit_events WHERE action = ?", action))


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Clinic]:
    """Run a clinic on ``folder``."""
    async with PracticeServer() as server:
        admin = server.user(7, "Root")
        async with BotProcess(server, folder, ACCESS="invite", ADMIN_IDS="7") as bot:
            yield Clinic(server, bot, admin)
