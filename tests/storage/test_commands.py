from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.database import Database
from storage.images import ImageStore
from storage.settings import StorageSettings
from tests.storage.desk import case_in, intruder, received, sql

ROOT = Path(__file__).resolve().parents[2]


def _run(settings: StorageSettings, *command: str, **env: str) -> subprocess.CompletedProcess[str]:
    given = {"DATA_DIR": str(settings.data_dir), "DATABASE_URL": settings.database_url, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "storage", *command],
        env={**os.environ, **given, **env},
        cwd=settings.data_dir.parent,
        capture_output=True,
        text=True,
        timeout=60,
    )


async def test_verify_says_that_the_log_holds_and_then_that_it_does_not(database: Database) -> None:
    await case_in(database, "answered")
    held = _run(database.settings, "audit", "verify")
    assert held.returncode == 0 and held.stdout.startswith("The audit log holds: 4 events, head ")
    with intruder(database.settings) as connection:
        connection.execute(text("UPDATE audit_events SET actor = 'me' WHERE id = 2"))
    broken = _run(database.settings, "audit", "verify")
    assert broken.returncode == 1
    assert "does not hold: event 2 was changed after it was written" in broken.stdout


async def test_purge_says_what_it_removed(database: Database) -> None:
    ImageStore(database.settings.images_dir, database.settings.key_file)
    await received(database)
    await sql(database, "UPDATE images SET created_at = '2020-01-01 00:00:00.000000'")
    kept = _run(database.settings, "purge", IMAGE_RETENTION_DAYS="0")
    assert (kept.returncode, kept.stdout) == (0, "IMAGE_RETENTION_DAYS is 0: pictures are kept for ever.\n")
    done = _run(database.settings, "purge", IMAGE_RETENTION_DAYS="30")
    assert (done.returncode, done.stdout) == (0, "Removed 1 pictures older than 30 days.\n")


@pytest.mark.parametrize("command", [("audit", "verify"), ("purge",)])
def test_without_a_database_a_sentence_says_so(tmp_path: Path, command: tuple[str, ...]) -> None:
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path / "data")})
    for env, words in (
        ({}, "There is no database at"),
        ({"IMAGE_RETENTION_DAYS": "x"}, "IMAGE_RETENTION_DAYS must be"),
    ):
        done = _run(settings, *command, **env)
        assert done.returncode == 1 and words in done.stderr and "Traceback" not in done.stderr
    assert not settings.data_dir.exists()
