"""Kills bots with -9 at random instants, spread over a run, and starts them again."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress

from tests.e2e.bots import BotProcess

START_SECONDS = 1.5  # about how long a start takes, with some of the catching up


class Reaper:
    """Kills one of ``bots`` each time as many more scans are ``answered()`` as the plan says.

    Progress sets the pace, so that kills are spread over the whole run however fast the computer is. A third of
    them hit a bot that is just being started after the kill before.
    """

    def __init__(self, bots: Sequence[BotProcess], kills: int, scans: int, seed: int) -> None:
        self.killed = self.killed_starting = 0
        self.ended: list[str] = []
        self._bots = bots
        self._random = random.Random(seed + 1)
        again = kills // 3
        self._plan = sorted(self._random.randrange(scans) for _ in range(kills - again))
        self._starting = Counter(self._random.randrange(len(self._plan)) for _ in range(again))

    async def run(self, answered: Callable[[], int]) -> None:
        """Kill until the plan is done; cancel it to stop sooner."""
        for number, milestone in enumerate(self._plan):
            while answered() < milestone:
                await asyncio.sleep(0.005)
            bot = self._random.choice(self._bots)
            with suppress(AssertionError):  # it ended by itself, which `_kill` notes
                await bot.ready()
            await asyncio.sleep(self._random.uniform(0, 0.3))
            await self._kill(bot)
            for _ in range(self._starting[number]):
                await asyncio.sleep(self._random.uniform(0, START_SECONDS))
                await self._kill(bot)

    async def _kill(self, bot: BotProcess) -> None:
        if bot.running:
            self.killed_starting += not bot.is_ready
            self.killed += 1
            await bot.kill()
        else:
            self.ended.append(bot.log.read_text()[-500:])
        await bot.launch()
