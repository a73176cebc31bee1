"""Intake: every update is on the disk before Telegram may forget it, and is handled from there, in order a chat.

An update that the bot did not finish (it was killed, or Telegram could not be reached) is taken up again.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol

from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.messenger import pause_of
from storage.inbox import Inbox
from storage.trouble import Trouble, trouble_of

log = logging.getLogger(__name__)

RawUpdate = dict[str, Any]
Lane = tuple[str, int]

AT_ONCE = 32
ATTEMPTS = 120  # an outage of about an hour
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
STORAGE_PAUSE = 5.0  # asking one's own disk again costs little


class Desk(Protocol):
    """Who handles what the intake lines up."""

    async def handle(self, raw: RawUpdate) -> None:
        """Handle one update; raise what keeps it from being handled."""

    async def give_up(self, raw: RawUpdate) -> None:
        """Say that an update cannot be handled."""

    async def blocked(self, raw: RawUpdate) -> None:
        """An update cannot be answered: its sender has blocked the bot."""

    async def hold_up(self, raw: RawUpdate, trouble: Trouble) -> None:
        """Say that an update waits, since storage cannot be used."""

    async def relieved(self) -> None:
        """Something was written."""


class Intake:
    """Takes updates over and has each handled at the ``desk``."""

    def __init__(self, inbox: Inbox, desk: Desk) -> None:
        self._inbox, self._desk = inbox, desk
        self._lanes: dict[Lane, deque[RawUpdate]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(AT_ONCE)
        self._finished: list[int] = []
        self._emptying: asyncio.Task[None] | None = None
        self.heard = time.monotonic()  # when updates, or the word that there are none, last came

    def __len__(self) -> int:
        """How many updates wait or are being handled."""
        return sum(map(len, self._lanes.values()))

    async def resume(self) -> None:
        """Take up what an earlier run, or a replica that died, left, oldest first."""
        for payload in (await self._inbox.claim()).values():
            self._line_up(json.loads(payload))

    async def accept(self, updates: Sequence[RawUpdate]) -> None:
        """Store updates durably, then line up those not seen before; once this returns they may be confirmed.

        Where storage cannot be used, those who wait are told, and what is wrong is raised.
        """
        try:
            new = await self._inbox.put({update["update_id"]: json.dumps(update) for update in updates})
        except Exception as error:
            trouble = trouble_of(error)
            if trouble:
                for update in updates:
                    await self._desk.hold_up(update, trouble)
            raise
        self.heard = time.monotonic()
        if updates:
            await self._desk.relieved()
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
            await asyncio.wait([self._emptying], timeout=1)
            self._emptying.cancel()

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
        attempts, pause = 0, FIRST_PAUSE
        while attempts < ATTEMPTS:
            try:
                async with self._places:
                    await self._desk.handle(update)
                break
            except RetryAfter as error:
                attempts += 1
                await asyncio.sleep(pause_of(error))
                continue
            except NetworkError as error:
                if isinstance(error, BadRequest):  # a refusal, which python-telegram-bot counts as a network error
                    log.error("update %s: Telegram refused the answer (%s)", update["update_id"], error.message)
                    await self._end(update, self._desk.give_up)
                    break
                attempts += 1
                log.info("update %s: Telegram was not reached (%s)", update["update_id"], type(error).__name__)
            except Forbidden:
                log.info("update %s: its sender has blocked the bot", update["update_id"])
                await self._end(update, self._desk.blocked)
                break
            except Exception as error:
                trouble = trouble_of(error)
                if trouble is None:
                    log.exception("update %s could not be handled", update["update_id"])
                    await self._end(update, self._desk.give_up)
                    break
                await self._desk.hold_up(update, trouble)  # for as long as it takes: the update is not to blame
                pause = min(pause, STORAGE_PAUSE)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)
        else:
            log.error("update %s: given up, Telegram was not reached %s times", update["update_id"], ATTEMPTS)
            await self._end(update, self._desk.give_up)
        self._mark_done(update["update_id"])

    async def _end(self, update: RawUpdate, way: Callable[[RawUpdate], Awaitable[None]]) -> None:
        try:
            await way(update)
        except Exception as error:
            if trouble_of(error) is None:
                log.exception("update %s: its sender was not told", update["update_id"])
            else:
                log.error("update %s: its sender was not told (%s)", update["update_id"], type(error).__name__)

    def _mark_done(self, number: int) -> None:
        """Note the update as handled; those that end while the database is busy share one transaction."""
        self._finished.append(number)
        if self._emptying is None or self._emptying.done():
            self._emptying = asyncio.create_task(self._empty())

    async def _empty(self) -> None:
        pause = FIRST_PAUSE
        while self._finished:
            numbers, self._finished = self._finished, []
            try:
                await self._inbox.done(numbers)
                await self._desk.relieved()
            except Exception as error:
                self._finished = numbers + self._finished
                if trouble_of(error) is None:
                    raise
                await asyncio.sleep(pause)
                pause = min(pause * 2, STORAGE_PAUSE)


def lane_of(update: RawUpdate) -> Lane:
    """Return what an update must keep its order with: the messages of its chat, or the taps in it.

    A tap does not wait for pictures that are still being fetched.
    """
    query = update.get("callback_query")
    if query:
        return "tap", query["from"]["id"]
    message = next((value for value in update.values() if isinstance(value, dict) and "chat" in value), None)
    return "message", message["chat"]["id"] if message else 0
