"""The reader processes: files are opened and pictures judged outside the bot's process, which never waits for them.

A file is untrusted until it is pixels: a process that dies or hangs of one is replaced, and a file that does so twice
is refused. The libraries for pictures and models are imported in those processes alone, and Telegram and storage never
are. Of a study one picture at a time crosses over, and each has its time; all together have theirs too.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from bot import metrics
from bot.line import Line
from bot.worker import Ask, Hear, Worker, WorkerDied
from ml.reading import CleanImage, ImageRefused, Reading, Refusal, StudyReading

if TYPE_CHECKING:
    from ml.reader import Reader

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)

# A Raspberry Pi reads a 50-megapixel picture in a few seconds, and loads the models of a new process in about ten.
SECONDS = 30.0
STUDY_SECONDS = 300.0
ATTEMPTS = 2
UNSAFE = "Opening this file broke the program that reads pictures, so it is not tried again."


@dataclass(frozen=True)
class Opened(Generic[T]):
    """What a file holds: its ``pictures``, as whoever asked keeps them, what `ml.reading.Study` says of it, and what
    the gate has ``seen``."""

    pictures: tuple[T, ...]
    modality: str | None
    notes: tuple[str, ...]
    left_out: int
    seen: str | None


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

    async def open(self, data: bytes, keep: Callable[[CleanImage], Awaitable[T]], *, look: bool = False) -> Opened[T]:
        """Return what a file holds, each picture cleaned and given to ``keep``; ``look`` is whether to ask the gate
        what the first one shows, where the file does not say. Raises `ml.reading.ImageRefused`."""
        kept: dict[int, asyncio.Task[T]] = {}

        async def hear(picture: tuple[int, CleanImage]) -> None:
            number, clean = picture
            if number:  # the one before is kept while this one was made
                await kept[number - 1]
            else:  # or begun anew, after the process died of it once
                kept.clear()
            kept[number] = asyncio.ensure_future(keep(clean))

        try:
            told = await self._safely(_open, data, look, hear=hear)
            return replace(told, pictures=tuple([await kept[number] for number in sorted(kept)]))
        finally:
            await asyncio.gather(*kept.values(), return_exceptions=True)

    async def read(self, data: bytes, modality: str) -> Reading:
        """Return what the models say of a picture; raise `ml.reading.ImageRefused`."""
        return await self._safely(_read, data, modality)

    async def read_study(self, count: int, picture: Callable[[int], Awaitable[bytes]], modality: str) -> StudyReading:
        """Return what the models say of a study of ``count`` pictures, each asked for by its position from 0 on, in
        order and some once more in the end; raise `ml.reading.ImageRefused`."""
        return await self._safely(_read_study, count, modality, hear=picture)

    async def sheet(self, heatmaps: Sequence[bytes], labels: Sequence[str], *, small: bool) -> bytes:
        """Return heatmaps of one study as one picture, the first one large (`ml.sheet`)."""
        return await self._safely(_sheet, heatmaps, labels, small)

    def close(self) -> None:
        """End the processes; what they were doing is lost and done again after the next start."""
        self.closed = True
        for worker in self._workers:
            worker.kill()

    async def _safely(self, function: Callable[..., T], *args: Any, hear: Hear | None = None) -> T:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                return await self._call(function, *args, hear=hear)
            except (WorkerDied, TimeoutError, MemoryError) as error:
                if self.closed:
                    raise
                metrics.READER_DEATHS.inc()
                log.warning("a reader process ended over a picture (%s, %s)", type(error).__name__, attempt)
        raise ImageRefused(Refusal.UNSAFE, UNSAFE)

    async def _call(self, function: Callable[..., T], *args: Any, hear: Hear | None = None) -> T:
        worker = await self._idle.get()
        try:
            async with asyncio.timeout(self._seconds) as limit:
                if hear is None:
                    return await worker.call(function, *args)
                return await worker.converse(self._patient(hear, limit), function, *args)
        except MemoryError:
            worker.kill()
            raise
        finally:
            self._idle.put_nowait(self._replace(worker) if worker.killed else worker)

    def _patient(self, hear: Hear, limit: asyncio.Timeout) -> Hear:
        """Let each answer begin the time anew, until a study has had all of its own."""
        now = asyncio.get_running_loop().time
        until = now() + STUDY_SECONDS

        async def heard(question: Any) -> Any:
            answer = await hear(question)
            limit.reschedule(min(now() + self._seconds, until))
            return answer

        return heard

    def _replace(self, worker: Worker) -> Worker:
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


class _Asked(Sequence[bytes]):
    """The pictures of a study, each fetched from the bot when it is looked at."""

    def __init__(self, ask: Ask, count: int) -> None:
        self._ask, self._count = ask, count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, position: Any) -> Any:
        if not 0 <= position < self._count:
            raise IndexError(position)
        return self._ask(position)


def _open(ask: Ask, data: bytes, look: bool) -> Opened[Any]:
    from ml.opening import open_pictures
    from ml.tally import Tally

    tally, notes, seen = Tally(), set[str](), None
    for number, picture in enumerate(open_pictures(data, tally)):
        if look and number == 0:
            seen = tally.modality or _reader().read(picture.data, "ct", overlay=False).scan
        notes |= set(picture.notes)
        ask((number, picture))
    return Opened((), tally.modality, tuple(sorted(notes | tally.notes)), tally.unread, seen)


def _models() -> None:
    _reader()


def _read(data: bytes, modality: str) -> Reading:
    return _reader().read(data, modality)


def _read_study(ask: Ask, count: int, modality: str) -> StudyReading:
    return _reader().read_study(_Asked(ask, count), modality)


def _sheet(heatmaps: Sequence[bytes], labels: Sequence[str], small: bool) -> bytes:
    from ml.sheet import sheet

    return sheet(heatmaps, labels, small=small)
