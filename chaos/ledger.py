"""What a bot's database says: cases and their states, and whether the audit chain holds."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import Mapping

from sqlalchemy import select

from storage.database import sync_engine
from storage.settings import StorageSettings
from storage.tables import cases
from tests.e2e.bots import ROOT

Place = tuple[int, int]


class Ledger:
    """The database that a bot with the settings ``env`` writes."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._env = env

    def cases(self) -> dict[Place, str]:
        """Return the state of every case by the numbers of its chat and of its message."""
        engine = sync_engine(StorageSettings.from_env(self._env))
        with engine.connect() as connection:
            rows = connection.execute(select(cases.c.chat_id, cases.c.message_id, cases.c.state)).all()
        engine.dispose()
        return {(row.chat_id, row.message_id): row.state for row in rows}

    def states(self) -> Counter[str]:
        """Return how many cases are in each state."""
        return Counter(self.cases().values())

    async def settled(self, scans: int, seconds: float) -> bool:
        """Return once so many cases are answered; False where they are not within ``seconds``."""
        for _ in range(int(seconds / 0.1)):
            if (await asyncio.to_thread(self.states))["answered"] >= scans:
                return True
            await asyncio.sleep(0.1)
        return False

    async def verified(self) -> tuple[bool, str]:
        """Run `python -m storage audit verify`; return whether the chain holds, and what the command said."""
        command = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "storage", "audit", "verify"),
            cwd=ROOT,
            env=dict(self._env),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await command.communicate()
        return command.returncode == 0, said.decode().strip()
