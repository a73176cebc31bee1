"""Killed with -9 at random instants, also while it starts: every scan is answered once."""

from __future__ import annotations

from pathlib import Path

from bot.practice.server import PracticeServer
from chaos.options import Options
from chaos.ordeal import ordeal
from chaos.report import Report
from tests.e2e.bots import BotProcess

FULL = Options(scans=300, users=20, kills=25)
SHORT = Options(scans=60, users=8, kills=6, patience=60)


async def run(options: Options, folder: Path) -> Report:
    """Kill the bot while a crowd sends scans."""
    async with PracticeServer() as server:
        return await ordeal("kills", options, server, [BotProcess(server, folder)])
