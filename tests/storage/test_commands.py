from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import checkpoints
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


async def test_a_checkpoint_is_printed_and_the_log_is_held_against_it(database: Database) -> None:
    await case_in(database, "answered")
    line = _run(database.settings, "audit", "checkpoint").stdout.strip()
    assert checkpoints.parse(line).count == 5
    kept = database.settings.data_dir.parent / "kept.txt"
    kept.write_text(f"Radiogram, [01.03.2026 12:00]\n{line}\nKeep this.\n")
    await case_in(database, "cancelled")
    key = checkpoints.parse(line).key
    for given in (("--checkpoint", line), ("--checkpoint", line, "kept.txt", "--checkpoint", line, "--key", key)):
        held = _run(database.settings, "audit", "verify", *given)
        assert held.returncode == 0 and held.stdout.startswith("The audit log holds: 7 events, head ")
        assert "It fits every checkpoint given (" in held.stdout and "at event 5, " in held.stdout
    with intruder(database.settings) as connection:
        connection.execute(text("DELETE FROM audit_events WHERE id > 3"))
    assert _run(database.settings, "audit", "verify").returncode == 0
    cut = _run(database.settings, "audit", "verify", "--checkpoint", "kept.txt")
    assert cut.returncode == 1
    assert "does not hold: event 4 is missing; the log ends before it, but a checkpoint was signed at" in cut.stdout


async def test_what_is_no_genuine_checkpoint_is_said_in_a_sentence(settings: StorageSettings) -> None:
    line = _run(settings, "audit", "checkpoint").stdout.strip()
    (settings.data_dir.parent / "empty.txt").write_text("nothing\n")
    for given, words in (
        ((line.replace("RGC1 1 ", "RGC1 2 "),), "The checkpoint at event 2 is forged or was changed"),
        ((line[:-1],), "is not a whole checkpoint"),
        (tuple(line.split()), "is not a whole checkpoint"),
        (("empty.txt",), "There is no checkpoint in 'nothing'"),
        (("missing.txt",), "'missing.txt' is neither a checkpoint nor a file that can be read"),
        ((line, "--key", "0" * 64), "event 1 was signed with the key"),
    ):
        done = _run(settings, "audit", "verify", "--checkpoint", *given)
        assert done.returncode == 1 and words in done.stderr and "Traceback" not in done.stderr
    settings.audit_key_file.unlink()
    done = _run(settings, "audit", "verify", "--checkpoint", line)
    assert done.returncode == 1 and "not known here: pass --key" in done.stderr


async def test_purge_says_what_it_removed(database: Database) -> None:
    ImageStore(database.settings.images_dir, database.settings.key_file)
    await received(database)
    await sql(database, "UPDATE images SET created_at = '2020-01-01 00:00:00.000000'")
    kept = _run(database.settings, "purge", IMAGE_RETENTION_DAYS="0")
    assert (kept.returncode, kept.stdout) == (0, "IMAGE_RETENTION_DAYS is 0: pictures are kept for ever.\n")
    done = _run(database.settings, "purge", IMAGE_RETENTION_DAYS="30")
    assert (done.returncode, done.stdout) == (0, "Removed 1 pictures older than 30 days.\n")


@pytest.mark.parametrize("command", [("audit", "verify"), ("audit", "checkpoint"), ("purge",)])
def test_without_a_database_a_sentence_says_so(tmp_path: Path, command: tuple[str, ...]) -> None:
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path / "data")})
    for env, words in (
        ({}, "There is no database at"),
        ({"IMAGE_RETENTION_DAYS": "x"}, "IMAGE_RETENTION_DAYS must be"),
    ):
        done = _run(settings, *command, **env)
        assert done.returncode == 1 and words in done.stderr and "Traceback" not in done.stderr
    assert not settings.data_dir.exists()
