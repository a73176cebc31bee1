"""What breaks around the bot while it runs: files that are gone, locks, models, and people who send very much."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.practice.people import User
from bot.practice.server import PracticeServer
from tests.e2e.bots import ROOT, BotProcess
from tests.e2e.test_scan import is_question, is_verdict
from tests.scans import draw_xray, jpeg, numbered

on_one_loop = pytest.mark.asyncio(loop_scope="session")
SCAN = jpeg(draw_xray(1))


@on_one_loop
async def test_a_file_that_telegram_no_longer_has_is_asked_for_again(
    bot: BotProcess, server: PracticeServer, new_user: Callable[..., User]
) -> None:
    user = new_user()
    kept = dict(server.state.files.by_path)
    await user.send_photo(SCAN)
    server.state.files.by_path.clear()  # before the bot has had its turn
    try:
        told = await user.wait_for(lambda message: message.from_bot and "send it again" in message.text, 20)
    finally:
        server.state.files.by_path.update(kept)
    assert "no longer gives me this file" in told.text
    assert (await bot.until(user.id, "refused"))["reason"] == "file_unavailable"


@on_one_loop
async def test_a_scan_of_somebody_who_then_blocked_the_bot_has_failed(
    bot: BotProcess, new_user: Callable[..., User]
) -> None:
    user = new_user()
    await user.send_photo(SCAN)
    user.block()
    async with asyncio.timeout(20):
        while not bot.rows("SELECT 1 FROM cases WHERE chat_id = ?", user.id):
            await asyncio.sleep(0.02)
    assert (await bot.state(user.id, "failed"))["reason"] == "blocked"


@on_one_loop
async def test_a_locked_database_is_waited_for(bot: BotProcess, new_user: Callable[..., User]) -> None:
    user = new_user()
    await bot.acquaint(user)
    with closing(sqlite3.connect(bot.folder / "data" / "radiogram.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await user.send_photo(SCAN, caption="xray")
        await asyncio.sleep(3)
        assert not [message for message in user.messages() if message.from_bot]
        other.execute("ROLLBACK")
    await user.wait_for(is_verdict, 30)


async def test_one_persons_many_scans_do_not_make_another_wait(tmp_path: Path) -> None:
    async with PracticeServer() as server, BotProcess(server, tmp_path) as bot:
        many, one = server.user(1, "Ada"), server.user(2, "Bo")
        await bot.acquaint(many)
        for number in range(60):
            await many.send_photo(numbered(SCAN, number), caption="xray")
        await one.send_photo(SCAN)
        await one.tap(await one.wait_for(is_question, 20), "X-ray")
        await one.wait_for(is_verdict, 20)
        assert sum(is_verdict(message) for message in many.messages() if message.from_bot) < 30


def test_a_missing_or_damaged_model_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    for room in ("bot", "ml", "storage", "migrations"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__", "cards"))
    env = {**os.environ, "TELEGRAM_TOKEN": "1:a", "DATA_DIR": str(tmp_path / "data"), "HTTP_PORT": "0"}
    model = next((tmp_path / "ml" / "models").glob("xray*.tflite"))
    for break_ in (lambda: model.write_bytes(model.read_bytes()[:-1] + b"?"), model.unlink):
        break_()
        ended = subprocess.run(
            [sys.executable, "-m", "bot"], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60
        )
        assert ended.returncode == 1 and "Traceback" not in ended.stderr
        assert model.name in ended.stderr.splitlines()[-1]
