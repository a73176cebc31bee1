"""One practice server and one bot for all tests that need no restart; each test talks as another person."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from itertools import count

import pytest
import pytest_asyncio
from selenium import webdriver

from bot.practice.people import User
from bot.practice.server import PracticeServer
from tests.e2e.bots import BotProcess
from tests.e2e.browser import desktop, phone

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


@pytest.fixture(scope="module")
def screens(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, webdriver.Chrome]]:
    """Two browsers, each to be told to `forget` before it is used again: a start takes longer than most tests."""
    with phone(tmp_path_factory.mktemp("phone")) as small, desktop(tmp_path_factory.mktemp("desktop")) as large:
        yield {"phone": small.driver, "desktop": large}
