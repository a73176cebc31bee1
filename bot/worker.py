"""A process that does one thing at a time, can die of it, and can be killed, without harm to the bot.

`multiprocessing.Process` would start a second process of 12 MB beside the first, which looks after semaphores that
nobody has here, and import the bot once more into each.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import resource
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable
from functools import partial
from multiprocessing.connection import Connection, Pipe
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
# What a function in a reader process is given to ask the bot with, and who answers it there.
Ask = Callable[[Any], Any]
Hear = Callable[[Any], Awaitable[Any]]

# A reader with its models takes 0.4 GB of addresses, and the largest picture that is opened 0.6 GB more.
ADDRESS_SPACE = 3 * 2**29
BEGIN = "import sys; sys.path[:] = sys.argv[2:]; from bot.worker import serve; serve(int(sys.argv[1]))"
ASKS = None  # before a question, where True or False would stand before the outcome


class WorkerDied(Exception):
    """The process ended, or was killed, before it had an answer."""


class Worker:
    """A process, started at once."""

    def __init__(self) -> None:
        self._pipe, theirs = Pipe()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-c", BEGIN, str(theirs.fileno()), *sys.path], pass_fds=[theirs.fileno()]
            )
        self.killed = False

    async def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return or raise what ``function`` does over there; one call at a time. Raises WorkerDied.

        A call that is given up, by a time-out say, costs the process its life: nothing else stops a decoder that hangs.
        """
        return await self._talk(None, function, args, kwargs)

    async def converse(self, hear: Hear, function: Callable[..., T], *args: Any) -> T:
        """Do as `call` does; ``function`` is given first what it may ask with, and ``hear`` gives the answers."""
        return await self._talk(hear, function, args, {})

    async def _talk(self, hear: Hear | None, function: Callable[..., T], *args: Any) -> T:
        try:
            await asyncio.to_thread(self._pipe.send, (hear is not None, function, *args))
            await _readable(self._pipe.fileno())
            while (said := self._pipe.recv())[0] is ASKS:
                assert hear is not None
                await asyncio.to_thread(self._pipe.send, await hear(said[1]))
                await _readable(self._pipe.fileno())
            succeeded, outcome = said
        except (EOFError, OSError, pickle.UnpicklingError):
            self.kill()
            raise WorkerDied from None
        except BaseException:
            self.kill()
            raise
        if not succeeded:
            raise outcome
        result: T = outcome
        return result

    def kill(self) -> None:
        """End the process now; what it was doing is lost."""
        self.killed = True
        self._process.kill()
        self._pipe.close()
        threading.Thread(target=self._process.wait, daemon=True).start()


async def _readable(descriptor: int) -> None:
    loop = asyncio.get_running_loop()
    came = loop.create_future()
    loop.add_reader(descriptor, _set, came)
    try:
        await came
    finally:
        loop.remove_reader(descriptor)


def _set(came: asyncio.Future[None]) -> None:
    if not came.done():
        came.set_result(None)


def serve(descriptor: int) -> None:
    """Answer calls that come through a pipe until the bot is gone: the bot ends this process, not Ctrl-C."""
    pipe = Connection(descriptor)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _limit_memory()
    threading.Thread(target=_follow, args=(descriptor,), daemon=True).start()
    while True:
        try:
            asks, function, args, kwargs = pipe.recv()
        except EOFError:
            return
        pipe.send(_outcome(function, (partial(_ask, pipe), *args) if asks else args, kwargs))


def _ask(pipe: Connection, question: Any) -> Any:
    pipe.send((ASKS, question))
    return pipe.recv()


def _outcome(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[bool, Any]:
    try:
        return True, function(*args, **kwargs)
    except Exception as error:
        return False, error


def _limit_memory() -> None:
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = ADDRESS_SPACE if most == resource.RLIM_INFINITY else min(ADDRESS_SPACE, most)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, most))


def _follow(descriptor: int) -> None:
    """End with the bot, whatever is being done: its end of the pipe is closed then (POLLHUP, poll(2))."""
    poll = select.poll()
    poll.register(descriptor, 0)
    poll.poll()
    os._exit(0)
