"""Asks about albums of which no part has come for a while; what is due is in the database, for any replica to do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime

from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from storage.albums import Albums, Due
from storage.cases import Cases, WrongState
from storage.trouble import trouble_of

log = logging.getLogger(__name__)

LOOK_SECONDS = 5.0  # how often it is looked for what a replica that died has left
SHORTEST_PAUSE = 0.05


class Asking:
    """Has ``ask`` called for each of the ``stored`` albums that is due; what fails is tried again after a while."""

    def __init__(self, stored: Albums, cases: Cases) -> None:
        self._stored, self._cases = stored, cases
        self._woken = asyncio.Event()

    def wake(self) -> None:
        """Look at once for what is due when: a part has come."""
        self._woken.set()

    async def run(self, ask: Callable[[Due], Awaitable[None]]) -> None:
        """Ask for ever."""
        while True:
            pause = LOOK_SECONDS
            try:
                await asyncio.gather(*(self._ask(due, ask) for due in await self._stored.claim()))
                pause = await self._pause()
            except Exception as error:
                if trouble_of(error) is None:
                    log.exception("albums could not be looked through; trying again")
            with suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._woken.wait()
            self._woken.clear()

    async def _pause(self) -> float:
        due_at = await self._stored.next()
        left = (due_at - datetime.now(UTC)).total_seconds() if due_at else LOOK_SECONDS
        return min(max(left, SHORTEST_PAUSE), LOOK_SECONDS)

    async def _ask(self, due: Due, ask: Callable[[Due], Awaitable[None]]) -> None:
        try:
            await ask(due)
        except (Forbidden, BadRequest) as error:
            log.info("case %s: its sender cannot be asked (%s)", due.case.code, type(error).__name__)
            with suppress(WrongState):
                await self._cases.fail(due.case, "undeliverable")
        except (NetworkError, RetryAfter) as error:
            log.info("case %s: asked again later (%s)", due.case.code, type(error).__name__)
            return
        except Exception as error:
            if trouble_of(error) is None:
                log.exception("case %s: its sender could not be asked; trying again", due.case.code)
            return
        await self._stored.settle(due)
