"""One practice server and one bot for all tests that need no restart; each test talks as another person."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from itertools import count

import pytest
import pytest_asyncio

from bot.practice.people import User
from bot.practice.server import PracticeServer
from tests.e2e.bots import BotProcess

_numbers = count(5001)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def server() -> AsyncIterator[PracticeServer]:
    async with PracticeServer() as running:
        yield running


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def bot(server: PracticeServer, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[BotProcess]:
    async with BotProcess(server, tmp_path_factory.mktemp("bot")) as running:
        yield running


@pytest.fixture
def new_user(server: PracticeServer) -> Callable[..., User]:
    return lambda name="Ada", **about: server.user(next(_numbers), name, **about)


@pytest.fixture
def user(new_user: Callable[..., User]) -> User:
    return new_user()
