"""The reader processes: pictures are decoded and judged outside the bot's process, which never waits for them.

A picture is untrusted until it is pixels, so a process that dies of one is replaced and the bot lives on.
The libraries for pictures and models are imported in those processes alone, and Telegram and storage never are.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from ml.reading import CleanImage, Reading

if TYPE_CHECKING:
    from ml.reader import Reader

P = ParamSpec("P")
T = TypeVar("T")

log = logging.getLogger(__name__)


class Readers:
    """A pool of reader processes, each with every model loaded."""

    def __init__(self, processes: int = 1) -> None:
        self._processes = processes
        self._pool = self._start()

    async def ready(self) -> None:
        """Return once a reader process has its models; raise what kept it from loading them."""
        await self._run(_models)

    async def clean(self, data: bytes) -> CleanImage:
        """Return the picture re-encoded without metadata; raise `ml.images.ImageRefused`."""
        return await self._run(_clean, data)

    async def read(self, data: bytes, modality: str) -> Reading:
        """Return what the models say of a picture; raise `ml.images.ImageRefused`."""
        return await self._run(_read, data, modality)

    def close(self) -> None:
        """End the processes; what they were doing is lost and done again after the next start."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _start(self) -> ProcessPoolExecutor:
        pool = ProcessPoolExecutor(self._processes, multiprocessing.get_context("spawn"), initializer=_begin)
        pool.submit(_models)  # starts the first process now
        return pool

    async def _run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        pool = self._pool
        try:
            return await asyncio.wrap_future(pool.submit(function, *args, **kwargs))
        except BrokenProcessPool:
            log.warning("a reader process died; starting another")
            if self._pool is pool:
                self._pool = self._start()
            return await asyncio.wrap_future(self._pool.submit(function, *args, **kwargs))


def _begin() -> None:
    """Prepare a new process: the bot ends it, not Ctrl-C, and it ends by itself when the bot is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow_parent, daemon=True).start()


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(0)


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
