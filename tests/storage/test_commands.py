from __future__ import annotations

import io
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest
from sqlalchemy import text

from storage import checkpoints
from storage.__main__ import main
from storage.database import Database
from storage.images import ImageStore
from storage.settings import StorageSettings
from tests.storage.desk import case_in, intruder, received, sql

ROOT = Path(__file__).resolve().parents[2]
Done = subprocess.CompletedProcess[str]


def _environment(settings: StorageSettings) -> dict[str, str]:
    return {"DATA_DIR": str(settings.data_dir), "DATABASE_URL": settings.database_url}


def _run(settings: StorageSettings, *command: str, said: str = "", **env: str) -> Done:
    """What `python -m storage` does with these arguments, without the half second that a process takes to start."""
    out, wrong = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patched, redirect_stdout(out), redirect_stderr(wrong):
        for name, value in (_environment(settings) | env).items():
            patched.setenv(name, value)
        patched.chdir(settings.data_dir.parent)
        patched.setattr(sys, "stdin", io.StringIO(said))
        with ThreadPoolExecutor(1) as aside:  # a command has an event loop of its own
            status = aside.submit(main, [*command]).result(60)
    return Done(command, status, out.getvalue(), wrong.getvalue())


def _start(settings: StorageSettings, *command: str, cwd: Path) -> Done:
    """The command line itself."""
    return subprocess.run(
        [sys.executable, "-m", "storage", *command],
        env={**os.environ, **_environment(settings), "PYTHONPATH": str(ROOT)},
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=60,
    )


async def test_verify_says_that_the_log_holds_and_then_that_it_does_not(database: Database, tmp_path: Path) -> None:
    await case_in(database, "answered")
    held = _start(database.settings, "audit", "verify", cwd=tmp_path)
    assert held.returncode == 0 and held.stdout.startswith("The audit log holds: 4 events, head ")
    with intruder(database.settings) as connection:
        connection.execute(text("UPDATE audit_events SET actor = 'me' WHERE id = 2"))
    broken = _start(database.settings, "audit", "verify", cwd=tmp_path)
    assert broken.returncode == 1
    assert "does not hold: event 2 was changed after it was written" in broken.stdout


def test_what_cannot_be_done_ends_the_command_line_with_a_sentence(tmp_path: Path) -> None:
    done = _start(StorageSettings.from_env({"DATA_DIR": str(tmp_path / "data")}), "tidy", cwd=tmp_path)
    assert done.returncode == 1 and done.stderr.startswith("There is no database at") and done.stderr.count("\n") == 1


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
    ImageStore.of(database.settings)
    await received(database)
    await sql(database, "UPDATE images SET created_at = '2020-01-01 00:00:00.000000'")
    kept = _run(database.settings, "purge", IMAGE_RETENTION_DAYS="0")
    assert (kept.returncode, kept.stdout) == (0, "IMAGE_RETENTION_DAYS is 0: pictures are kept for ever.\n")
    done = _run(database.settings, "purge", IMAGE_RETENTION_DAYS="30")
    assert (done.returncode, done.stdout) == (0, "Removed 1 pictures older than 30 days.\n")


@pytest.mark.parametrize(
    "command",
    [("audit", "verify"), ("audit", "checkpoint"), ("purge",), ("backup",), ("tidy",), ("erase", "7K2M-9QFD", "--yes")],
)
def test_without_a_database_a_sentence_says_so(tmp_path: Path, command: tuple[str, ...]) -> None:
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path / "data")})
    for env, words in (
        ({}, "There is no database at"),
        ({"IMAGE_RETENTION_DAYS": "x"}, "IMAGE_RETENTION_DAYS must be"),
    ):
        done = _run(settings, *command, **env)
        assert done.returncode == 1 and words in done.stderr and "Traceback" not in done.stderr
    assert not settings.data_dir.exists()


async def test_a_backup_is_made_and_restored_and_says_what_it_did(
    database: Database, settings: StorageSettings, tmp_path: Path
) -> None:
    await case_in(database, "cancelled")
    await sql(database, "UPDATE images SET erased_at = created_at")
    stick = tmp_path / "stick"
    made = _run(settings, "backup", "--to", str(stick))
    assert made.returncode == 0, made.stderr
    [file] = stick.iterdir()
    assert f"The backup is {file} (0." in made.stdout
    assert "It was unpacked and checked: 1 cases, 0 pictures and 3 audit events are whole" in made.stdout
    assert [one.count for one in checkpoints.find(made.stdout)] == [3]
    assert f"Keep a copy of {settings.backup_key_file} elsewhere" in made.stdout
    elsewhere = StorageSettings.from_env({"DATA_DIR": str(tmp_path / "elsewhere")})
    wrong = _run(elsewhere, "restore", str(file))
    assert wrong.returncode == 1 and "name the copy that you kept with --key" in wrong.stderr
    back = _run(elsewhere, "restore", str(file), "--key", str(settings.backup_key_file))
    assert back.returncode == 0, back.stderr
    assert ": 1 cases, 0 pictures.\nThe audit log holds: 3 events, head " in back.stdout
    twice = _run(elsewhere, "restore", str(file))
    assert twice.returncode == 1 and "add --replace" in twice.stderr and "Traceback" not in twice.stderr
    again = _run(elsewhere, "restore", str(file), "--replace")
    assert again.returncode == 0 and f"lies in {elsewhere.data_dir}/replaced-" in again.stdout


async def test_a_lost_picture_is_told_of(database: Database) -> None:
    await received(database)
    made = _run(database.settings, "backup")
    assert made.returncode == 2 and "1 pictures are missing from the image store" in made.stdout


async def test_a_case_is_erased_once_the_operator_says_yes(database: Database) -> None:
    case = await case_in(database, "cancelled")
    kept = _run(database.settings, "erase", case.code, said="no\n")
    assert kept.returncode == 1 and kept.stdout.endswith("Type yes: Nothing was erased.\n")
    done = _run(database.settings, "erase", case.code.lower(), said="yes\n")
    assert done.returncode == 0 and "Erased 1 cases and 1 pictures.\nBackups made before still hold" in done.stdout
    none = _run(database.settings, "erase", "0000-0000", "--yes")
    assert (none.returncode, none.stderr) == (1, "There is no case 0000-0000: check the code.\n")
    early = await case_in(database, "queued")
    refused = _run(database.settings, "erase", early.code, "--yes")
    assert refused.returncode == 1 and "is queued and cannot become erased. Wait until it has ended." in refused.stderr


async def test_the_sender_of_a_case_is_erased_with_every_case_of_theirs(database: Database) -> None:
    case = await case_in(database, "cancelled")
    await case_in(database, "answered")
    done = _run(database.settings, "erase", case.code, "--person", "--yes")
    assert done.returncode == 0 and done.stdout.startswith("Erased 2 cases and 2 pictures.")
    assert await sql(database, "SELECT name FROM people WHERE name IS NOT NULL") == []


async def test_a_purge_under_a_wrong_clock_is_refused_unless_forced(database: Database) -> None:
    await received(database)
    with intruder(database.settings) as connection:
        connection.execute(text("UPDATE audit_events SET at = '2020-01-01T00:00:00.000000+00:00'"))
    refused = _run(database.settings, "purge")
    assert refused.returncode == 1 and "Check the clock" in refused.stderr and "Traceback" not in refused.stderr
    assert _run(database.settings, "purge", "--force").returncode == 0
