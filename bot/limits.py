"""Telegram's limits on sending, kept by waiting beforehand: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits

At most 30 messages a second in all, one a second in a chat with short bursts, 20 a minute in a group. Edits of
messages and answers to taps are not new messages; should Telegram ask to wait for one all the same, its chat waits.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from typing import Any

from aiolimiter import AsyncLimiter
from telegram.error import RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot import metrics
from bot.messenger import pause_of

JSON = dict[str, Any]

OVERALL = (30, 1.0)
# One a second in the long run: what five seconds allow may come at once.
PRIVATE = (5, 5.0)
GROUP = (20, 60.0)
# What nobody waits for, such as a broadcast, takes a third and comes singly, so that answers are not held up.
BACKGROUND, BACKGROUND_SECONDS = "background", 0.1
SENDING = ("send", "copy", "forward")
KEPT_CHATS = 1000


class Limits(BaseRateLimiter[str | None]):
    """Holds back new messages as long as needed; python-telegram-bot asks it before every request. A request with
    ``rate_limit_args=BACKGROUND`` waits until others have had their turn."""

    def __init__(self) -> None:
        self._overall = AsyncLimiter(*OVERALL)
        self._background = AsyncLimiter(1, BACKGROUND_SECONDS)
        self._senders = 1
        self._chats: dict[str, AsyncLimiter] = {}
        self._closed_until: dict[str, float] = {}

    def share_among(self, senders: int) -> None:
        """Keep to one of ``senders`` equal shares of what each chat and all may get: there are so many replicas."""
        if senders != self._senders:
            self._senders = senders
            self._overall = self._share(*OVERALL)
            self._background = self._share(1, BACKGROUND_SECONDS)
            self._chats = {}

    async def initialize(self) -> None:
        """Nothing to make ready (BaseRateLimiter.initialize)."""

    async def shutdown(self) -> None:
        """Nothing to close (BaseRateLimiter.shutdown)."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: JSON,
        endpoint: str,
        data: JSON,
        rate_limit_args: str | None,
    ) -> Any:
        """Make one request to ``endpoint`` once it may be made (BaseRateLimiter.process_request)."""
        chat = str(data.get("chat_id", ""))
        if chat:
            await self._wait_until_open(chat)
        if chat and endpoint.startswith(SENDING):
            if rate_limit_args == BACKGROUND:
                await self._background.acquire()
            await self._limiter(chat).acquire()
            await self._overall.acquire()
        try:
            return await callback(*args, **kwargs)
        except TelegramError as error:
            metrics.TELEGRAM_ERRORS.labels(type(error).__name__).inc()
            if chat and isinstance(error, RetryAfter):
                self._closed_until[chat] = time.monotonic() + pause_of(error)
            raise

    def _share(self, most: int, seconds: float) -> AsyncLimiter:
        """This sender's part of at most so many in so many seconds; of less than one, one in a longer time."""
        share = most / self._senders
        return AsyncLimiter(max(share, 1.0), seconds / min(share, 1.0))

    def _limiter(self, chat: str) -> AsyncLimiter:
        if chat not in self._chats:
            if len(self._chats) >= KEPT_CHATS:
                self._chats = {name: one for name, one in self._chats.items() if not one.has_capacity(one.max_rate)}
            # Groups have negative numbers, channels a name.
            self._chats[chat] = self._share(*(PRIVATE if chat.isdigit() else GROUP))
        return self._chats[chat]

    async def _wait_until_open(self, chat: str) -> None:
        left = self._closed_until.get(chat, 0.0) - time.monotonic()
        if left > 0:
            await asyncio.sleep(left)
            await self._wait_until_open(chat)
        self._closed_until.pop(chat, None)
