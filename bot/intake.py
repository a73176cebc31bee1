"""Intake: every update is on the disk before Telegram may forget it, and is handled from there, in order a chat.

An update that the bot did not finish (it was killed, or Telegram could not be reached) is taken up again.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.messenger import pause_of
from storage.inbox import Inbox

log = logging.getLogger(__name__)

RawUpdate = dict[str, Any]
Lane = tuple[str, int]

AT_ONCE = 32
ATTEMPTS = 120  # an outage of about an hour
LONGEST_PAUSE = 30.0


class Intake:
    """Takes updates over and has each handled by ``handle``; ``give_up`` is told of one that cannot be handled."""

    def __init__(
        self,
        inbox: Inbox,
        handle: Callable[[RawUpdate], Awaitable[None]],
        give_up: Callable[[RawUpdate], Awaitable[None]],
    ) -> None:
        self._inbox, self._handle, self._give_up = inbox, handle, give_up
        self._lanes: dict[Lane, deque[RawUpdate]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(AT_ONCE)
        self._finished: list[int] = []
        self._emptying: asyncio.Task[None] | None = None

    async def resume(self) -> None:
        """Take up what an earlier run left, oldest first."""
        for payload in (await self._inbox.waiting()).values():
            self._line_up(json.loads(payload))

    async def accept(self, updates: Sequence[RawUpdate]) -> None:
        """Store updates durably, then line up those not seen before; once this returns they may be confirmed."""
        new = await self._inbox.put({update["update_id"]: json.dumps(update) for update in updates})
        by_number = {update["update_id"]: update for update in updates}
        for number in new:
            self._line_up(by_number[number])

    async def finish(self, seconds: float) -> None:
        """Finish what is being handled within ``seconds``; the rest is left for the next start."""
        tasks = [*self._tasks]
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=seconds)
            for task in late:
                task.cancel()
        if self._emptying:
            await self._emptying

    def _line_up(self, update: RawUpdate) -> None:
        lane = lane_of(update)
        if lane in self._lanes:
            self._lanes[lane].append(update)
            return
        self._lanes[lane] = deque([update])
        task = asyncio.create_task(self._work_off(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _work_off(self, lane: Lane) -> None:
        waiting = self._lanes[lane]
        try:
            while waiting:
                await self._finish_one(waiting[0])
                waiting.popleft()
        finally:
            del self._lanes[lane]

    async def _finish_one(self, update: RawUpdate) -> None:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                async with self._places:
                    await self._handle(update)
                break
            except RetryAfter as error:
                await asyncio.sleep(pause_of(error))
            except NetworkError as error:
                if isinstance(error, BadRequest):  # a refusal, which python-telegram-bot counts as a network error
                    log.error("update %s: Telegram refused the answer (%s)", update["update_id"], error.message)
                    await self._give_up(update)
                    break
                log.info("update %s: Telegram was not reached (%s)", update["update_id"], type(error).__name__)
                await asyncio.sleep(min(2.0 ** min(attempt, 10) / 4, LONGEST_PAUSE))
            except Forbidden:
                log.info("update %s: its sender has blocked the bot", update["update_id"])
                break
            except Exception:
                log.exception("update %s could not be handled", update["update_id"])
                await self._give_up(update)
                break
        else:
            log.error("update %s: given up, Telegram was not reached %s times", update["update_id"], ATTEMPTS)
            await self._give_up(update)
        self._mark_done(update["update_id"])

    def _mark_done(self, number: int) -> None:
        """Note the update as handled; those that end while the database is busy share one transaction."""
        self._finished.append(number)
        if self._emptying is None or self._emptying.done():
            self._emptying = asyncio.create_task(self._empty())

    async def _empty(self) -> None:
        while self._finished:
            numbers, self._finished = self._finished, []
            await self._inbox.done(numbers)


def lane_of(update: RawUpdate) -> Lane:
    """Return what an update must keep its order with: the messages of its chat, or the taps in it.

    A tap does not wait for pictures that are still being fetched.
    """
    query = update.get("callback_query")
    if query:
        return "tap", query["from"]["id"]
    message = next((value for value in update.values() if isinstance(value, dict) and "chat" in value), None)
    return "message", message["chat"]["id"] if message else 0
