"""Updates waiting for the bot: long polling by `getUpdates`, or delivery to a webhook."""

import asyncio
import contextlib
import logging
import time
from collections import deque
from typing import Any
from urllib.parse import urlsplit

import httpx

from bot.practice.rules import Refusal

JSON = dict[str, Any]
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
EPOCH = 1_767_225_600  # 2026-01-01 in UTC
LONGEST_POLL = 50  # seconds

log = logging.getLogger(__name__)


class Counter:
    """Ids that start from the clock (ten a second since 2026), so that a new server never reuses old ones."""

    _last = 0  # over all counters of the process, so that servers started in the same moment differ too

    def __init__(self) -> None:
        Counter._last = max(Counter._last + 1, int((time.time() - EPOCH) * 10), 1)
        self._next = Counter._last

    def next(self) -> int:
        """A number greater than all before."""
        self._next += 1
        Counter._last = max(Counter._last, self._next)
        return self._next - 1

    @property
    def coming(self) -> int:
        """The number `next` will give."""
        return self._next


class Inbox:
    """The queue of one bot. Updates stay until an offset confirms them or the webhook answers 2xx."""

    def __init__(self) -> None:
        self.pending: deque[JSON] = deque()
        self.allowed: list[str] = []
        self.webhook: Webhook | None = None
        self._ids = Counter()
        self._poll: asyncio.Future[None] | None = None

    def add(self, kind: str, content: JSON) -> None:
        """Queue an update of `kind` ("message", "callback_query", ...), unless the bot has not asked for that kind."""
        if kind not in self.allowed if self.allowed else kind in NOT_BY_DEFAULT:
            return
        self.pending.append({"update_id": self._ids.next(), kind: content})
        if self.webhook is not None:
            self.webhook.wake.set()
        elif self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    async def fetch(self, offset: int, limit: int, seconds: int, allowed: list[str] | None) -> list[JSON]:
        """The method `getUpdates`: confirm what lies before `offset`, wait up to `seconds` for what is due.

        An offset that was never reached confirms nothing; a negative one keeps only that many of the newest updates.

        Raises:
            Refusal: 409 where a webhook is set, or for the earlier of two requests at the same time.
        """
        if self.webhook is not None:
            words = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
            raise Refusal(words, 409)
        self.interrupt("terminated by other getUpdates request; make sure that only one bot instance is running")
        if allowed is not None:
            self.allowed = allowed
        self._confirm(offset)
        if not self.pending and seconds > 0:
            poll = self._poll = asyncio.get_running_loop().create_future()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(poll, min(seconds, LONGEST_POLL))
        limit = limit if 0 < limit <= 100 else 100
        return [update for _, update in zip(range(limit), self.pending, strict=False)]

    def interrupt(self, reason: str) -> None:
        """End a waiting `getUpdates` with 409 and `reason`."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(Refusal(reason, 409))

    def release(self) -> None:
        """End a waiting `getUpdates` with what there is, as on shutdown."""
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popleft()
        elif offset <= self._ids.coming:
            while self.pending and self.pending[0]["update_id"] < offset:
                self.pending.popleft()

    async def set_webhook(self, url: str, secret: str, connections: int, allowed: list[str] | None, drop: bool) -> None:
        """Deliver to `url` from now on, or stop that where it is empty.

        Raises:
            Refusal: The address is not on this computer (the practice chat sends nothing elsewhere).
        """
        if url and (urlsplit(url).scheme not in ("http", "https") or urlsplit(url).hostname not in LOOPBACK):
            raise Refusal("bad webhook: the practice chat delivers only to http(s)://127.0.0.1")
        if allowed is not None:
            self.allowed = allowed
        if drop:
            self.pending.clear()
        if self.webhook is not None:
            await self.webhook.stop()
            self.webhook = None
        if url:
            self.interrupt("terminated by setWebhook request")
            self.webhook = Webhook(self.pending, url, secret, connections or 40)
            self.webhook.start()

    def webhook_info(self) -> JSON:
        """The object WebhookInfo."""
        info: JSON = {"url": "", "has_custom_certificate": False, "pending_update_count": len(self.pending)}
        if self.allowed:
            info["allowed_updates"] = self.allowed
        if self.webhook is not None:
            info |= {"url": self.webhook.url, "max_connections": self.webhook.connections, **self.webhook.last_error}
        return info


class Webhook:
    """Posts updates to `url`: those of one person in order, of different ones side by side, again until it says 2xx."""

    def __init__(self, pending: deque[JSON], url: str, secret: str, connections: int) -> None:
        self.pending, self.url, self.connections = pending, url, connections
        self.headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        self.wake = asyncio.Event()
        self.last_error: JSON = {}
        self._in_flight: dict[int, asyncio.Task[None]] = {}
        self._dispatcher: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._dispatcher = asyncio.create_task(self._dispatch())

    async def stop(self) -> None:
        tasks = [task for task in (self._dispatcher, *self._in_flight.values()) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _dispatch(self) -> None:
        async with httpx.AsyncClient(timeout=60, limits=httpx.Limits(max_connections=self.connections)) as client:
            while True:
                self.wake.clear()
                for update in list(self.pending):
                    sender = sender_of(update)
                    if sender not in self._in_flight and len(self._in_flight) < self.connections:
                        self._in_flight[sender] = asyncio.create_task(self._deliver(client, sender, update))
                await self.wake.wait()

    async def _deliver(self, client: httpx.AsyncClient, sender: int, update: JSON) -> None:
        pause = 0.25
        try:
            while not await self._posted(client, update):
                await asyncio.sleep(pause)
                pause = min(pause * 2, 60)
            with contextlib.suppress(ValueError):
                self.pending.remove(update)
        finally:
            del self._in_flight[sender]
            self.wake.set()

    async def _posted(self, client: httpx.AsyncClient, update: JSON) -> bool:
        try:
            answer = await client.post(self.url, json=update, headers=self.headers)
            if answer.is_success:
                return True
            problem = f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}"
        except httpx.HTTPError as error:
            problem = f"Connection failed: {type(error).__name__}"
        self.last_error = {"last_error_date": int(time.time()), "last_error_message": problem}
        log.info("The webhook refused an update. %s", problem)
        return False


def sender_of(update: JSON) -> int:
    """The person an update comes from; 0 where there is none."""
    content = next(value for key, value in update.items() if key != "update_id")
    return int(content.get("from", {}).get("id", 0))
