"""A past that was written by the thousand reads as one that was lived."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from chaos.past import PEOPLE, SITES, START, VERDICT, write_past
from storage import audit
from storage.cases import Cases
from storage.contradictions import Contradictions
from storage.database import Database
from storage.migration import migrate
from storage.settings import StorageSettings
from tests.storage.desk import sql

COUNT = 700
TOLD = "SELECT count(*) FROM audit_events WHERE action = 'contradiction_told'"


@pytest.fixture
async def past(tmp_path: Path) -> AsyncIterator[Database]:
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path)})
    migrate(settings)
    assert settings.sqlite_path
    write_past(settings.sqlite_path, COUNT, seed=1)
    database = Database(settings)
    yield database
    await database.close()


async def test_its_cases_are_answered_with_all_that_belongs_to_them(past: Database) -> None:
    file = await Cases(past).file(COUNT)
    assert file.case.state == "answered" and file.case.telegram_id in PEOPLE and file.case.site in SITES
    assert file.verdict and file.verdict.model == file.case.modality and file.verdict.seconds == VERDICT.seconds
    assert file.scan and file.overlay and file.case.answered_at == file.case.sent_at
    assert await Cases(past).by_code(file.case.code) == file.case
    assert await Cases(past).unfinished() == []


async def test_of_each_contradiction_the_admins_were_told(past: Database) -> None:
    [[told]] = await sql(past, TOLD)
    assert told > 0
    assert await Contradictions(past).untold(START, datetime.now(UTC)) == []


async def test_its_audit_log_verifies(past: Database) -> None:
    report = await past.read(audit.verify)
    [[more]] = await sql(past, "SELECT (SELECT count(*) FROM outcomes) + (SELECT count(*) FROM reviews)")
    [[told]] = await sql(past, TOLD)
    assert more and report.events == 4 * COUNT + more + told and report.fault is None


async def test_its_tables_are_guarded_as_before(past: Database) -> None:
    assert past.settings.sqlite_path
    with sqlite3.connect(past.settings.sqlite_path) as connection:
        for statement in ("DELETE FROM cases", "UPDATE verdicts SET verdict = 'COVID'", "DELETE FROM audit_events"):
            with pytest.raises(sqlite3.IntegrityError):
                connection.execute(statement)
