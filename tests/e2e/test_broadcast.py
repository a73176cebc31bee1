"""A broadcast is shown first, goes to everybody who may use the bot, and survives a kill in the middle."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.practice.people import Message, User
from bot.practice.server import PracticeServer
from tests.e2e.bots import BotProcess
from tests.e2e.clinic import Clinic, opened

TEXT = "Closed on <b>Monday</b> & Tuesday.\n\nThe </code> team"
HEAD = "From the administrators of this bot:"
together = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clinic(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Clinic]:
    async with opened(tmp_path_factory.mktemp("broadcast")) as clinic:
        yield clinic


def got(user: User, text: str = TEXT) -> int:
    return sum(message.text == f"{HEAD}\n{text}" for message in user.messages() if message.from_bot)


def is_report(message: Message) -> bool:
    return message.text.startswith("Your message has reached")


async def sent(bot: BotProcess) -> None:
    """Return once no broadcast is being sent: that is noted after the report is out."""
    async with asyncio.timeout(20):
        while bot.rows("SELECT id FROM broadcasts WHERE state = 'sending'"):
            await asyncio.sleep(0.02)


@together
async def test_it_is_shown_first_then_reaches_everybody_and_the_admin_is_told(clinic: Clinic) -> None:
    ada, blocked, stranger = await clinic.member("reviewer"), await clinic.member("clinician"), clinic.somebody()
    await clinic.ask(stranger, "/help")
    preview = await clinic.ask(clinic.admin, f"/broadcast {TEXT}")
    assert preview.text == f"This goes to 3 people, as it stands here:\n\n{HEAD}\n{TEXT}"
    assert [label for label, _ in preview.buttons] == ["Send", "Cancel"] and got(ada) == 0
    blocked.block()
    sending = await clinic.turn(clinic.admin, preview, "Send", "It is being sent to 3 people")
    assert [label for label, _ in sending.buttons] == ["Stop"]
    report = await clinic.admin.wait_for(is_report, 20)
    await sent(clinic.bot)
    assert "reached 2 people. 1 person was not reached" in report.text
    assert [got(user) for user in (clinic.admin, ada, blocked, stranger)] == [1, 1, 0, 0]
    assert "sent or cancelled already" in await clinic.tap(clinic.admin, preview, preview.buttons[0][1])
    assert [clinic.events(f"broadcast_{name}") for name in ("drafted", "made", "sent")] == [1, 1, 1]
    assert "Monday" not in clinic.bot.log.read_text()
    assert not clinic.bot.rows("SELECT id FROM audit_events WHERE details LIKE '%Monday%'")


@together
async def test_it_is_written_as_a_reply_and_cancelled(clinic: Clinic) -> None:
    await clinic.tap(clinic.admin, await clinic.ask(clinic.admin, "/admin"), "Write to everybody")
    question = await clinic.admin.wait_for(lambda message: "Reply to this message" in message.text, 20)
    assert "at most 3,500 letters" in (await clinic.ask(clinic.admin, "x" * 3501, reply_to=question)).text
    preview = await clinic.ask(clinic.admin, "Never mind", reply_to=question)
    cancelled = await clinic.turn(clinic.admin, preview, "Cancel", "Cancelled")
    assert "sent or cancelled" in await clinic.tap(clinic.admin, cancelled, preview.buttons[0][1])
    assert got(clinic.admin, "Never mind") == 0


@together
async def test_the_longest_text_reaches_people_as_one_message(clinic: Clinic) -> None:
    text = "x" * 3500
    preview = await clinic.ask(clinic.admin, f"/broadcast {text}")
    await clinic.tap(clinic.admin, preview, "Send")
    async with asyncio.timeout(20):
        while not got(clinic.admin, text):
            await asyncio.sleep(0.05)
    await sent(clinic.bot)


async def test_killed_in_the_middle_it_reaches_everybody_and_nobody_but_one_twice(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        admin, people = server.user(7, "Root"), [server.user(number, f"User {number}") for number in range(101, 126)]
        bot = BotProcess(server, tmp_path, ACCESS="open", ADMIN_IDS="7")
        async with bot:
            clinic = Clinic(server, bot, admin)
            for user in people:
                await clinic.ask(user, "hello")
            people[-1].block()
            await clinic.tap(admin, await clinic.ask(admin, f"/broadcast {TEXT}"), "Send")
            for reached in (5, 12):
                async with asyncio.timeout(20):
                    while sum(map(got, people)) < reached:
                        await asyncio.sleep(0.01)
                await bot.kill()
                assert sum(map(got, people)) < len(people) - 1, "it was killed in the middle"
                await bot.start()
            await admin.wait_for(is_report, 20)
            await sent(bot)
            counted = Counter(map(got, people[:-1]))
            assert counted[0] == 0 and counted[2] <= 2 and set(counted) <= {1, 2}, "one at most at each kill"
            [stored] = bot.rows("SELECT * FROM broadcasts")
            assert (stored["state"], stored["missed"]) == ("sent", 1)


async def test_stopped_in_the_middle_it_goes_to_nobody_else(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        admin, people = server.user(7, "Root"), [server.user(number, f"User {number}") for number in range(101, 121)]
        async with BotProcess(server, tmp_path, ACCESS="open", ADMIN_IDS="7") as bot:
            clinic = Clinic(server, bot, admin)
            for user in people:
                await clinic.ask(user, "hello")
            preview = await clinic.ask(admin, f"/broadcast {TEXT}")
            stop = await clinic.turn(admin, preview, "Send", "It is being sent")
            busy = await clinic.ask(admin, "/broadcast Another")
            assert "Another message is being sent" in await clinic.tap(admin, busy, "Send")
            await clinic.turn(admin, stop, "Stop", "Cancelled")
            reached = sum(map(got, people))
            assert reached < len(people)
            assert "being sent" in (await clinic.turn(admin, busy, "Send", "being sent")).text
            await admin.wait_for(is_report, 20)
            assert sum(map(got, people)) <= reached + 1 and all(got(user, "Another") == 1 for user in people)
