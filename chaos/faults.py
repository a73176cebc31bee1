"""Killed as in `kills`, while one request in five fails: every scan is answered once all the same."""

from __future__ import annotations

from pathlib import Path

from bot.practice.faults import Faults
from bot.practice.server import PracticeServer
from chaos.options import Options
from chaos.ordeal import ordeal
from chaos.report import Report
from tests.e2e.bots import BotProcess

FULL = Options(scans=300, users=20, kills=25, patience=900)
SHORT = Options(scans=30, users=10, kills=3, patience=120, stall=2)
SHARE = 0.2


async def run(options: Options, folder: Path) -> Report:
    """Kill the bot while a crowd sends scans and the practice server refuses, stalls and hangs up."""
    async with PracticeServer() as server:
        server.faults = Faults(share=SHARE, seed=options.seed, stall=options.stall, retry_after=1)
        return await ordeal("faults", options, server, [BotProcess(server, folder)])
