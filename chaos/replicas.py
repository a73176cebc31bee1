"""Three replicas by webhook on one PostgreSQL, a random one killed each time: every scan is answered once."""

from __future__ import annotations

from pathlib import Path
from secrets import token_urlsafe

from bot.practice.server import PracticeServer
from chaos.balancer import Balancer
from chaos.options import Options
from chaos.ordeal import ordeal
from chaos.report import Report
from tests.e2e.bots import BotProcess
from tests.postgresql import NotInstalled, create_database, free_port, private_postgresql

FULL = Options(scans=300, users=20, kills=25)
SHORT = Options(scans=45, users=9, kills=4, patience=120)
REPLICAS = 3
CONNECTIONS = 300


async def run(options: Options, folder: Path) -> Report:
    """Kill replicas while a crowd sends scans; skipped where PostgreSQL is not installed."""
    try:
        with private_postgresql(CONNECTIONS) as postgresql:
            return await _run(options, folder, create_database(postgresql))
    except NotInstalled as missing:
        return Report("replicas", skipped=str(missing))


async def _run(options: Options, folder: Path, database: str) -> Report:
    ports = [free_port() for _ in range(REPLICAS)]
    async with PracticeServer() as server, Balancer([f"http://127.0.0.1:{port}" for port in ports]) as balancer:
        shared = {
            "MODE": "webhook",
            "WEBHOOK_URL": f"{balancer.url}/telegram",
            "WEBHOOK_SECRET": token_urlsafe(24),
            "HTTP_HOST": "127.0.0.1",
            "DATABASE_URL": database,
            "DATA_DIR": str(folder / "data"),
        }
        bots = [
            BotProcess(server, folder / f"replica{number}", HTTP_PORT=str(port), **shared)
            for number, port in enumerate(ports)
        ]
        report = await ordeal("replicas", options, server, bots)
        report.figure("requests passed on to another replica", balancer.passed_on)
        report.figure("requests answered by each replica", " / ".join(map(str, balancer.answered.values())))
        report.claim("every replica had a share", len(balancer.answered) == REPLICAS)
    return report
