"""The tests themselves tell an answer from what the bot sends of its own accord."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from bot import messenger, notes
from bot.practice.people import User
from bot.practice.server import PracticeServer
from tests.e2e.answers import answer_to


@pytest.fixture
async def practice() -> AsyncIterator[tuple[User, Bot]]:
    async with PracticeServer() as server, Bot(server.token, base_url=server.base_url) as bot:
        yield server.user(7, "Root"), bot


async def test_what_comes_between_is_no_answer(practice: tuple[User, Bot]) -> None:
    user, bot = practice
    sent = await user.send_text("/people")
    await messenger.say(bot, user.id, "The last 24 hours")
    answer = await messenger.reply(bot, user.id, sent.id, "Nobody was let in yet.")
    await messenger.say(bot, user.id, "There is no room left.")
    assert (await answer_to(user, sent)).id == answer


async def test_a_question_for_a_reply_is_an_answer(practice: tuple[User, Bot]) -> None:
    user, bot = practice
    sent = await user.send_text("/broadcast")
    await messenger.say(bot, user.id, "The last 24 hours")
    await notes.ask(bot, user.id, "What do you want to write?", "broadcast")
    assert (await answer_to(user, sent)).text.startswith("What do you want")
