"""The reader processes: pictures are decoded and judged outside the bot's process, which never waits for them.

A picture is untrusted until it is pixels: a process that dies or hangs of one is replaced, and a picture that does so
twice is refused. The libraries for pictures and models are imported in those processes alone, and Telegram and storage
never are.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from bot import metrics
from bot.line import Line
from bot.worker import Worker, WorkerDied
from ml.reading import CleanImage, ImageRefused, Reading, Refusal

if TYPE_CHECKING:
    from ml.reader import Reader

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)

# A Raspberry Pi reads a 50-megapixel picture in a few seconds, and loads the models of a new process in about ten.
SECONDS = 30.0
ATTEMPTS = 2
UNSAFE = "Opening this file broke the program that reads pictures, so it is not tried again."


class Readers:
    """Reader processes, each with every model loaded, and one picture at a time: then it is known of which it died."""

    def __init__(self, processes: int = 1, seconds: float = SECONDS) -> None:
        self.processes, self._seconds = processes, seconds
        self.line = Line(processes + 1)  # one is prepared while another is read
        self.closed = False
        self._idle: asyncio.LifoQueue[Worker] = asyncio.LifoQueue()
        self._workers = {Worker() for _ in range(processes)}
        for worker in self._workers:
            self._idle.put_nowait(worker)

    async def ready(self) -> None:
        """Return once the reader processes have their models; raise what kept them from loading them."""
        await asyncio.gather(*(self._call(_models) for _ in range(self.processes)))

    async def clean(self, data: bytes) -> CleanImage:
        """Return the picture re-encoded without metadata; raise `ml.images.ImageRefused`."""
        return await self._safely(_clean, data)

    async def read(self, data: bytes, modality: str) -> Reading:
        """Return what the models say of a picture; raise `ml.images.ImageRefused`."""
        return await self._safely(_read, data, modality)

    def close(self) -> None:
        """End the processes; what they were doing is lost and done again after the next start."""
        self.closed = True
        for worker in self._workers:
            worker.kill()

    async def _safely(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return await self._call(function, *args, **kwargs)
            except (WorkerDied, TimeoutError, MemoryError) as error:
                if self.closed:
                    raise
                metrics.READER_DEATHS.inc()
                log.warning("a reader process ended over a picture (%s, %s)", type(error).__name__, attempt)
        raise ImageRefused(Refusal.UNSAFE, UNSAFE)

    async def _call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        worker = await self._idle.get()
        try:
            async with asyncio.timeout(self._seconds):
                result = await worker.call(function, *args, **kwargs)
        except (WorkerDied, MemoryError, TimeoutError, asyncio.CancelledError):
            worker = self._replace(worker)
            raise
        finally:
            self._idle.put_nowait(worker)
        return result

    def _replace(self, worker: Worker) -> Worker:
        worker.kill()
        if self.closed:
            return worker
        self._workers.discard(worker)
        new = Worker()
        self._workers.add(new)
        return new


@cache
def _reader() -> Reader:
    from ml.reader import Reader

    return Reader()


def _clean(data: bytes) -> CleanImage:
    from ml.images import clean

    return clean(data)


def _models() -> None:
    _reader()


def _read(data: bytes, modality: str) -> Reading:
    return _reader().read(data, modality)
