"""The doctor finds what is wrong, says what to do, and ends with 1; a healthy place gets 0."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from bot.doctor import examine
from bot.practice.server import PracticeServer
from storage.audit import append
from storage.database import Database
from storage.migration import migrate
from storage.settings import StorageSettings


async def diagnose(tmp_path: Path, capsys: pytest.CaptureFixture[str], **env: str) -> tuple[int, str]:
    async with PracticeServer() as server:
        healthy = {
            "TELEGRAM_TOKEN": server.token,
            "TELEGRAM_BASE_URL": server.base_url,
            "ADMIN_IDS": "7",
            "DATA_DIR": str(tmp_path / "data"),
        }
        status = await examine({**healthy, **env})
    return status, capsys.readouterr().out


async def test_healthy_place_is_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, said = await diagnose(tmp_path, capsys)
    assert status == 0 and "Everything is in order." in said and "✗" not in said
    assert "@radiogram_practice_bot" in said


@pytest.mark.parametrize(
    ("env", "words"),
    [
        ({"TELEGRAM_TOKEN": "1:wrong"}, "refuses TELEGRAM_TOKEN"),
        ({"TELEGRAM_TOKEN": ""}, "TELEGRAM_TOKEN is not set"),
        ({"TELEGRAM_BASE_URL": "http://127.0.0.1:9/bot"}, "cannot be reached"),
        ({"ADMIN_IDS": ""}, "nobody may use the bot"),
        ({"DATABASE_URL": "mysql://x/y"}, "DATABASE_URL"),
    ],
)
async def test_what_is_wrong_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], env: dict[str, str], words: str
) -> None:
    status, said = await diagnose(tmp_path, capsys, **env)
    assert status == 1 and words in said


async def test_altered_audit_log_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path / "data")})
    migrate(settings)
    database = Database(settings)
    await database.write(append, "received", actor="person:1")
    await database.close()
    assert (await diagnose(tmp_path, capsys))[0] == 0
    assert settings.sqlite_path
    intruder = sqlite3.connect(settings.sqlite_path)
    intruder.executescript("DROP TRIGGER audit_events_fixed; UPDATE audit_events SET actor = 'person:2'")
    intruder.close()
    status, said = await diagnose(tmp_path, capsys)
    assert status == 1 and "does not hold" in said
