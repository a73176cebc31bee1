"""A practice server of its own for each test, and a person who writes to its bot."""

from collections.abc import AsyncIterator

import pytest

from bot.practice import PracticeServer, User


@pytest.fixture
async def server() -> AsyncIterator[PracticeServer]:
    async with PracticeServer() as running:
        yield running


@pytest.fixture
async def user(server: PracticeServer) -> User:
    """A person whose /start the bot has already confirmed."""
    person = server.user(1001, "Amina", "en")
    await person.start()
    server.state.inbox.pending.clear()
    return person
