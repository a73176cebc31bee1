"""The same bot on PostgreSQL: cases, audit log and workflows in one database."""

from __future__ import annotations

from pathlib import Path

import psycopg

from bot.practice.server import PracticeServer
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import is_question, is_verdict
from tests.scans import draw_xray, jpeg


async def test_scan_is_answered_and_a_killed_bot_goes_on(postgresql_server: str, tmp_path: Path) -> None:
    with psycopg.connect(f"{postgresql_server}/postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE radiogram_e2e")
    url = f"{postgresql_server}/radiogram_e2e"
    async with PracticeServer() as server:
        bot = BotProcess(server, tmp_path, DATABASE_URL=url)
        await bot.start()
        first, second = server.user(1, "Ada"), server.user(2, "Bo")
        await bot.acquaint(first)
        await first.send_photo(jpeg(draw_xray(1)), caption="xray")
        await first.wait_for(is_verdict, 20)
        await second.send_photo(jpeg(draw_xray(1)))
        await second.tap(await second.wait_for(is_question, 20), "X-ray")
        await bot.kill()
        await bot.start()
        await second.wait_for(is_verdict, 20)
        assert await bot.stop() == 0
    with psycopg.connect(url) as connection:
        states = connection.execute("SELECT state, answered_at IS NOT NULL FROM cases ORDER BY id").fetchall()
        actions = connection.execute("SELECT action FROM audit_events WHERE id <= 5 ORDER BY id").fetchall()
    assert states == [("answered", True), ("answered", True)]
    assert actions == [("consented",), ("received",), ("queued",), ("analysed",), ("answered",)]
    assert not (tmp_path / "data" / "radiogram.sqlite").exists()
