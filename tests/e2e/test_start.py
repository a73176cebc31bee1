"""How the bot starts: what stops it, who is let in, how it presents itself, and what its log never holds."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.practice.server import PracticeServer
from bot.profile import COMMANDS
from tests.e2e.bots import ROOT, BotProcess
from tests.e2e.test_scan import is_question, is_verdict
from tests.scans import draw_xray, jpeg


def run_bot(tmp_path: Path, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m bot` in an empty folder (so that no .env is read) until it ends by itself."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("TELEGRAM_")}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=tmp_path,
        env={**clean, "PYTHONPATH": str(ROOT), "DATA_DIR": str(tmp_path / "data"), **env},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("TELEGRAM_TOKEN", ""),
        ("TELEGRAM_TOKEN", "1:two words"),
        ("ADMIN_IDS", "12,me"),
        ("ACCESS", "everybody"),
        ("MODE", "carrier pigeon"),
        ("HTTP_PORT", "70000"),
        ("IMAGE_RETENTION_DAYS", "-1"),
        ("DATABASE_URL", "mysql://somewhere/x"),
        ("TELEGRAM_BASE_URL", "ftp://somewhere"),
        ("TELEGRAM_BASE_FILE_URL", "nonsense"),
    ],
)
def test_wrong_setting_stops_the_start_with_a_sentence_that_names_it(tmp_path: Path, setting: str, value: str) -> None:
    ended = run_bot(tmp_path, **{"TELEGRAM_TOKEN": "1:a", setting: value})
    assert ended.returncode == 1
    assert ended.stderr.startswith(setting) and ended.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("WEBHOOK_URL", ""),
        ("WEBHOOK_URL", "http://example.org/telegram"),
        ("WEBHOOK_URL", "https://example.org/healthz"),
        ("WEBHOOK_SECRET", "short"),
        ("WEBHOOK_SECRET", "sixteen letters, but not plain ones"),
    ],
)
def test_wrong_webhook_stops_the_start_with_a_sentence_that_names_it(tmp_path: Path, setting: str, value: str) -> None:
    right = {"WEBHOOK_URL": "https://example.org/telegram", "WEBHOOK_SECRET": "a" * 16}
    ended = run_bot(tmp_path, TELEGRAM_TOKEN="1:a", MODE="webhook", **(right | {setting: value}))
    assert ended.returncode == 1
    assert ended.stderr.startswith(setting) and ended.stderr.count("\n") == 1


async def test_refused_token_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        ended = await asyncio.to_thread(
            run_bot, tmp_path, TELEGRAM_TOKEN="1:wrong", TELEGRAM_BASE_URL=server.base_url, ACCESS="open"
        )
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1].startswith("TELEGRAM_TOKEN was refused")
    assert "Traceback" not in ended.stderr and "1:wrong" not in ended.stderr


async def test_commands_and_descriptions_are_registered(tmp_path: Path) -> None:
    async with PracticeServer() as server, BotProcess(server, tmp_path):
        wanted = {"setMyCommands", "setMyDescription", "setMyShortDescription"}
        async with asyncio.timeout(10):
            while not wanted <= {call.method for call in server.calls}:
                await asyncio.sleep(0.02)
        commands = {command["command"] for command in server.state.introduction("en")["commands"]}
        assert commands == {*COMMANDS}


async def test_stranger_is_refused_and_their_picture_never_fetched(tmp_path: Path) -> None:
    async with PracticeServer() as server, BotProcess(server, tmp_path, ACCESS="invite", ADMIN_IDS="7") as bot:
        stranger, admin = server.user(8, "Eve"), server.user(7, "Root")
        await stranger.send_photo(jpeg(draw_xray(1)))
        refusal = await stranger.wait_for(lambda message: "let in" in message.text, 20)
        assert "8" in refusal.text
        assert not {"getFile"} & {call.method for call in server.calls}
        assert not bot.rows("SELECT * FROM people")
        await admin.send_photo(jpeg(draw_xray(1)))
        await admin.tap(await admin.wait_for(is_question, 20), "X-ray")
        await admin.wait_for(is_verdict, 20)
        assert bot.rows("SELECT role FROM people")[0]["role"] == "admin"


async def test_log_holds_no_token_name_or_caption(tmp_path: Path) -> None:
    async with PracticeServer() as server, BotProcess(server, tmp_path) as bot:
        user = server.user(31415926, "Zebedee Quux", username="zebquux")
        await user.send_photo(jpeg(draw_xray(1)), caption="patient Xylophone, born 1950")
        await user.tap(await user.wait_for(is_question, 20), "X-ray")
        await user.wait_for(is_verdict, 20)
        await user.send_text("Xylophone again")
        await user.send_document(b"junk", "xylophone.jpg", "image/jpeg")
        await user.wait_for(lambda message: "not a picture" in message.text, 20)
        await bot.stop()
        log = bot.log.read_text()
        for secret in (server.token, server.token.split(":")[1], "Zebedee", "zebquux", "ylophone", "31415926"):
            assert secret not in log


async def test_what_it_sends_is_what_the_bot_api_knows(tmp_path: Path) -> None:
    reference = Path(os.environ.get("RADIOGRAM_REFERENCE", ROOT.parent / "shared/reference/bot-api-10.0.json"))
    if not reference.exists():
        pytest.skip("the Bot API reference is not on this machine (RADIOGRAM_REFERENCE)")
    methods = json.loads(reference.read_text())["methods"]
    async with PracticeServer() as server, BotProcess(server, tmp_path) as bot:
        user = server.user(1, "Ada")
        await user.start()
        await bot.acquaint(user)
        for number, caption in enumerate(("xray", None)):
            await user.send_photo(jpeg(draw_xray(number)), caption=caption)
        await user.tap(await user.wait_for(is_question, 20), "X-ray")
        await user.wait_for(is_verdict, 20)
        forum = server.group(-100, "Clinic", forum=True)
        sent = await user.send_photo(
            jpeg(draw_xray(2)), "/scan xray", chat=forum, thread=await user.open_topic("Chest", forum)
        )
        verdict = await user.wait_for(is_verdict, 20, chat=forum)
        assert verdict.raw["reply_to_message"]["message_id"] == sent.id
        calls = [call for call in server.calls if call.method != "download"]
        assert {"sendMessage", "editMessageText", "editMessageMedia", "getFile"} <= {call.method for call in calls}
        for call in calls:
            fields = {field["name"]: field["required"] for field in methods[call.method].get("fields", [])}
            assert set(call.parameters) <= set(fields)
            assert {name for name, required in fields.items() if required} <= set(call.parameters)
