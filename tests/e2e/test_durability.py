"""Kills, restarts and outages: nothing is lost and nothing is answered twice."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from bot.practice.people import User
from bot.practice.server import PracticeServer
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import is_question, is_verdict
from tests.postgresql import free_port
from tests.scans import draw_xray, jpeg, numbered

SCAN = jpeg(draw_xray(1))


def verdicts(user: User) -> int:
    return sum(is_verdict(message) for message in user.messages() if message.from_bot)


async def test_scans_sent_while_the_bot_is_down_are_answered_when_it_is_back(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        user, bot = server.user(1, "Ada"), BotProcess(server, tmp_path)
        await bot.acquaint(user)
        await user.send_photo(SCAN, caption="xray")
        await user.send_photo(numbered(SCAN, 1))
        async with bot:
            await user.wait_for(is_verdict, 20)
            await user.tap(await user.wait_for(is_question, 20), "X-ray")
            async with asyncio.timeout(20):
                while verdicts(user) < 2:
                    await asyncio.sleep(0.05)


async def test_killed_at_any_moment_after_the_tap_each_scan_is_answered_once(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        bot = BotProcess(server, tmp_path)
        await bot.start()
        users = [server.user(number, f"User {number}") for number in range(1, 6)]
        for delay, user in zip((0.0, 0.01, 0.02, 0.035, 0.06), users, strict=True):
            await user.send_photo(SCAN)
            await user.tap(await user.wait_for(is_question, 20), "X-ray")
            await asyncio.sleep(delay)
            await bot.kill()
            await bot.start()
        for user in users:
            await user.wait_for(is_verdict, 20)
            await bot.until(user.id, "answered")
            assert verdicts(user) == 1
        assert len(bot.rows("SELECT * FROM cases")) == len(users)
        assert await bot.stop() == 0


@pytest.mark.asyncio(loop_scope="session")
async def test_deleted_placeholder_is_replaced_by_a_new_message(bot: BotProcess, user: User) -> None:
    await user.send_photo(SCAN)
    question = await user.wait_for(is_question, 20)
    await user.tap(question, "X-ray")
    user.chat.remove(question.id)
    verdict = await user.wait_for(is_verdict, 20)
    assert verdict.id != question.id and verdicts(user) == 1


async def test_it_stops_within_ten_seconds_and_cleanly(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        bot = BotProcess(server, tmp_path)
        await bot.start()
        async with asyncio.timeout(10):
            assert await bot.stop(signal.SIGTERM) == 0
        assert "Traceback" not in bot.log.read_text()


async def test_it_stops_within_ten_seconds_though_the_database_is_locked_and_answers_later(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        user, bot = server.user(1, "Ada"), BotProcess(server, tmp_path)
        await bot.acquaint(user)
        await bot.start()
        with closing(sqlite3.connect(tmp_path / "data" / "radiogram.sqlite", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await user.send_photo(SCAN, caption="xray")
            await asyncio.sleep(0.5)
            async with asyncio.timeout(10):
                assert await bot.stop(signal.SIGTERM) == 0
            other.execute("ROLLBACK")
        async with bot:
            await user.wait_for(is_verdict, 20)
            assert verdicts(user) == 1


async def test_reader_processes_end_with_a_killed_bot(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        bot = BotProcess(server, tmp_path)
        await bot.start()
        assert bot.process is not None
        children = Path(f"/proc/{bot.process.pid}/task/{bot.process.pid}/children").read_text().split()
        assert children
        await bot.kill()
        async with asyncio.timeout(10):
            while any(Path(f"/proc/{child}").exists() for child in children):
                await asyncio.sleep(0.05)


async def test_an_answer_after_hours_of_downtime_says_that_it_is_late(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        user, bot = server.user(1, "Ada"), BotProcess(server, tmp_path)
        await bot.acquaint(user)
        for number in range(2):
            await user.send_photo(numbered(SCAN, number), caption="xray")
            server.state.inbox.pending[-1]["message"]["date"] -= 3 * 3600
        await user.send_photo(SCAN, caption="xray")
        async with bot:
            async with asyncio.timeout(20):
                while verdicts(user) < 3:
                    await asyncio.sleep(0.05)
            first, second, third = (message for message in user.messages() if message.from_bot and is_verdict(message))
            assert "comes late" in first.text and "comes late" in second.text and "comes late" not in third.text


async def test_the_running_bot_tells_how_it_does_and_counts_what_it_did(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        port = free_port()
        async with BotProcess(server, tmp_path, HTTP_PORT=str(port)) as bot, httpx.AsyncClient() as client:
            user = server.user(1, "Ada")
            await bot.acquaint(user)
            await user.send_photo(SCAN, caption="xray")
            await user.send_text("hello")
            await user.wait_for(is_verdict, 20)
            health = await client.get(f"http://127.0.0.1:{port}/healthz")
            assert health.status_code == 200 and health.json()["readers"]["ok"]
            counted = ('reason="text"} 1.0', 'scans_total{modality="xray"', "radiogram_answer_seconds_count 1.0")
            told = ""
            async with asyncio.timeout(10):  # it is counted a moment after the message is out
                while not all(words in told for words in counted):
                    told = (await client.get(f"http://127.0.0.1:{port}/metrics")).text
                    await asyncio.sleep(0.05)
            assert "Ada" not in told and "hello" not in told


async def test_a_bot_whose_port_is_taken_says_so_and_works_all_the_same(tmp_path: Path) -> None:
    async with PracticeServer() as server, BotProcess(server, tmp_path, HTTP_PORT=str(server.port)) as bot:
        user = server.user(1, "Ada")
        await bot.acquaint(user)
        await user.send_photo(SCAN, caption="xray")
        await user.wait_for(is_verdict, 20)
        assert f"HTTP_PORT {server.port}" in bot.log.read_text()
