"""The real bot as its own process, pointed at a practice server."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from pathlib import Path
from types import TracebackType

from bot.practice.server import PracticeServer

ROOT = Path(__file__).parents[2]
READY_SECONDS = 60


class BotProcess:
    """`python -m bot` on ``folder``; `async with` starts it, waits until it listens, and stops it."""

    def __init__(self, server: PracticeServer, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.log = folder / "bot.log"
        self.env = {
            name: value for name, value in os.environ.items() if not name.startswith(("TELEGRAM_", "DATA", "COV_"))
        } | {
            "TELEGRAM_TOKEN": server.token,
            "TELEGRAM_BASE_URL": server.base_url,
            "TELEGRAM_BASE_FILE_URL": server.base_file_url,
            "DATA_DIR": str(folder / "data"),
            "ACCESS": "open",
            "HTTP_PORT": "0",
            **settings,
        }
        self.process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start the bot and return once it says that it is ready."""
        self.folder.mkdir(parents=True, exist_ok=True)
        before = self._said()
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", cwd=ROOT, env=self.env, stdout=log, stderr=log
            )
        async with asyncio.timeout(READY_SECONDS):
            while " ready in " not in self._said()[len(before) :]:
                assert self.process.returncode is None, f"the bot ended: {self._said()[len(before) :]}"
                await asyncio.sleep(0.02)

    async def stop(self, number: int = signal.SIGTERM) -> int:
        """Send a signal and return the exit status."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(number)
        return await self.process.wait()

    async def kill(self) -> None:
        """Kill the bot with -9."""
        await self.stop(signal.SIGKILL)

    def rows(self, query: str, *values: object) -> list[sqlite3.Row]:
        """Read the bot's database."""
        connection = sqlite3.connect(self.folder / "data" / "radiogram.sqlite")
        connection.row_factory = sqlite3.Row
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def case(self, chat_id: int) -> sqlite3.Row:
        """Return the newest case of a chat."""
        return self.rows("SELECT * FROM cases WHERE chat_id = ? ORDER BY id DESC", chat_id)[0]

    async def state(self, chat_id: int, state: str) -> sqlite3.Row:
        """Return the newest case of a chat once it is in this state."""
        async with asyncio.timeout(20):
            while (case := self.case(chat_id))["state"] != state:
                await asyncio.sleep(0.02)
        return case

    async def until(self, chat_id: int, state: str) -> sqlite3.Row:
        """Return the newest case of a chat once it is in this state and its sender was told."""
        async with asyncio.timeout(20):
            while (case := await self.state(chat_id, state))["answered_at"] is None:
                await asyncio.sleep(0.02)
        return case

    def _said(self) -> str:
        return self.log.read_text() if self.log.exists() else ""

    async def __aenter__(self) -> BotProcess:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()
