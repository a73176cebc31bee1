"""A console of its own for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from storage.migration import migrate
from storage.settings import StorageSettings
from tests.bot.console.browsing import Clinic


@pytest.fixture
async def clinic(tmp_path) -> AsyncIterator[Clinic]:  # type: ignore[no-untyped-def]
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path)})
    migrate(settings)
    database = Database(settings)
    made = Clinic(database)
    await made.start()
    yield made
    await made.listener.stop()
    await database.close()
