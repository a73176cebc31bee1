"""The line before the readers: each person in turn has one scan read, however many they sent."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

SMOOTHING = 0.1


class Line:
    """Lets ``places`` in at a time; who waits is let in by turns among persons (round robin), and of one person in
    order. ``longest`` is how many may wait before the line is `full`."""

    def __init__(self, places: int, longest: int = 1000) -> None:
        self._free, self._places, self._longest = places, places, longest
        self._waiting: OrderedDict[int, deque[asyncio.Future[None]]] = OrderedDict()
        self._count = 0
        self.pace = 0.03  # seconds a turn takes, as a moving average

    @asynccontextmanager
    async def turn(self, person: int) -> AsyncIterator[None]:
        """Wait for a turn of ``person`` and hold it."""
        await self._enter(person)
        began = time.perf_counter()
        try:
            yield
        finally:
            took = (time.perf_counter() - began) / self._places
            self.pace += SMOOTHING * (took - self.pace)
            self._free += 1
            self._admit()

    def __len__(self) -> int:
        """How many wait."""
        return self._count

    @property
    def full(self) -> bool:
        """Whether nobody else should be asked to wait."""
        return self._count >= self._longest

    def ahead_of(self, person: int) -> int:
        """How many would be let in before the next of ``person``: of everybody at most as many as this person has
        waiting already, and one."""
        own = len(self._waiting.get(person, ()))
        others = (len(queue) for who, queue in self._waiting.items() if who != person)
        return own + sum(min(count, own + 1) for count in others)

    async def _enter(self, person: int) -> None:
        if self._free and not self._waiting:
            self._free -= 1
            return
        admitted = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(person, deque()).append(admitted)
        self._count += 1
        try:
            await admitted
        except asyncio.CancelledError:
            if admitted.done() and not admitted.cancelled():
                self._free += 1
                self._admit()
            raise

    def _admit(self) -> None:
        while self._free and self._waiting:
            person, queue = self._waiting.popitem(last=False)
            admitted = queue.popleft()
            self._count -= 1
            if queue:
                self._waiting[person] = queue  # to the end: the others come first
            if not admitted.done():
                self._free -= 1
                admitted.set_result(None)
