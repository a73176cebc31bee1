"""Replicas that look after each other."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot import replicas as module
from bot.analysis import Analysis
from bot.intake import Intake
from bot.limits import Limits
from storage.database import Database
from storage.inbox import Inbox
from storage.replicas import Replicas
from storage.settings import StorageSettings
from storage.tables import replicas
from tests.bot.test_intake import Handled


async def test_after_an_outage_of_the_database_nobody_who_lives_is_struck_off(
    sqlite: StorageSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BEAT_SECONDS", 0.3)
    database = Database(sqlite)
    one, two = Replicas(database, "one"), Replicas(database, "two")
    began = datetime.now(UTC) - timedelta(hours=1)
    await two.beat()
    await database.write(
        lambda connection: connection.execute(replicas.update().values(beat_at=began, started_at=began))
    )
    intake, no_engine = Intake(Inbox(database, "one"), Handled()), Analysis.__new__(Analysis)
    looking = asyncio.create_task(module.look_after(one, intake, no_engine, Limits()))
    await asyncio.sleep(0.1)
    await two.beat()
    await asyncio.sleep(0.5)
    looking.cancel()
    found = await database.read(
        lambda connection: connection.execute(select(replicas.c.id, replicas.c.started_at)).all()
    )
    assert ("two", began) in [tuple(row) for row in found], "it was not struck off and back again"
    await database.close()
