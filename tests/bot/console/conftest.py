"""A console of its own for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from storage.settings import StorageSettings
from tests.bot.console.browsing import Clinic


@pytest.fixture
async def clinic(sqlite: StorageSettings) -> AsyncIterator[Clinic]:
    database = Database(sqlite)
    made = Clinic(database)
    await made.start()
    yield made
    await made.listener.stop()
    await database.close()
