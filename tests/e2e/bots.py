"""The real bot as its own process, pointed at a practice server; the benchmark and the chaos room use it too."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
from pathlib import Path
from types import TracebackType

from dotenv import dotenv_values

from bot.consent import CONSENT_VERSION
from bot.practice.people import User
from bot.practice.server import PracticeServer
from storage.database import Database
from storage.migration import migrate
from storage.people import People
from storage.settings import StorageSettings

ROOT = Path(__file__).parents[2]
READY_SECONDS = 60


def clean_environment() -> dict[str, str]:
    """Return this process's environment without settings of a bot, proxies, or anything that `.env` would add."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("TELEGRAM_", "DATA", "COV_")) and not name.lower().endswith("_proxy")
    }
    # What is empty in the environment counts as not set, and comes before `.env`: a test must not meet its database.
    return kept | dict.fromkeys(dotenv_values(ROOT / ".env"), "")


class BotProcess:
    """`python -m bot` on ``folder``; `async with` starts it, waits until it listens, and stops it.

    ``module`` is another bot to run in its place. What the bot on this computer is set to (`.env`) does not reach it.
    """

    def __init__(self, server: PracticeServer, folder: Path, module: str = "bot", **settings: str) -> None:
        self.folder = folder
        self.module = module
        self.log = folder / "bot.log"
        self.env = clean_environment() | {
            "TELEGRAM_TOKEN": server.token,
            "TELEGRAM_BASE_URL": server.base_url,
            "TELEGRAM_BASE_FILE_URL": server.base_file_url,
            "DATA_DIR": str(folder / "data"),
            "ACCESS": "open",
            "HTTP_PORT": "0",
            **settings,
        }
        self.process: asyncio.subprocess.Process | None = None
        self._before = 0

    async def start(self) -> None:
        """Start the bot and return once it says that it is ready."""
        await self.launch()
        await self.ready()

    async def launch(self) -> None:
        """Start the bot, and do not wait for it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._before = len(self._said())
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", self.module, cwd=ROOT, env=self.env, stdout=log, stderr=log
            )

    async def ready(self) -> None:
        """Return once the bot that was launched says that it is ready."""
        async with asyncio.timeout(READY_SECONDS):
            while not self.is_ready:
                assert self.running, f"the bot ended: {self._said()[self._before :]}"
                await asyncio.sleep(0.02)

    @property
    def running(self) -> bool:
        """Whether it was launched and has not ended."""
        return self.process is not None and self.process.returncode is None

    @property
    def is_ready(self) -> bool:
        """Whether it has said that it is ready since it was launched."""
        return " ready in " in self._said()[self._before :]

    @property
    def pid(self) -> int:
        """The number of its process."""
        assert self.process is not None
        return self.process.pid

    async def stop(self, number: int = signal.SIGTERM) -> int:
        """Send a signal and return the exit status."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(number)
        return await self.process.wait()

    async def kill(self) -> None:
        """Kill the bot with -9."""
        await self.stop(signal.SIGKILL)

    async def acquaint(self, *users: User) -> None:
        """Have people agree that their scans are analysed, as their tap after /start does; the bot need not run."""
        settings = StorageSettings.from_env(self.env)
        await asyncio.to_thread(migrate, settings)
        database = Database(settings)
        people = People(database)
        for user in users:
            person = await people.meet(user.id, user.about["first_name"], user.about["language_code"])
            await people.consent(person, CONSENT_VERSION)
        await database.close()

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
