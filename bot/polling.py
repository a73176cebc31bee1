"""Long polling (Bot API, getUpdates): ask, hand over durably, and only then let Telegram forget.

python-telegram-bot's own polling confirms updates before they are handled, so that a kill loses them.
"""

from __future__ import annotations

import asyncio
import json
import logging
from contextlib import suppress
from urllib.parse import urlencode

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import BaseRequest

from bot import metrics
from bot.intake import FIRST_PAUSE, STORAGE_PAUSE, Intake, RawUpdate
from bot.messenger import pause_of
from storage.trouble import trouble_of

log = logging.getLogger(__name__)

ALLOWED = ("message", "edited_message", "callback_query")
WAIT_SECONDS = 30
LONGEST_PAUSE = 30.0


class Polling:
    """Fetches updates from ``base_url`` (the address with the token) until stopped."""

    def __init__(self, request: BaseRequest, base_url: str, intake: Intake) -> None:
        self._request, self._base_url, self._intake = request, base_url, intake
        self._offset = 0
        self._pause = FIRST_PAUSE

    async def run(self) -> None:
        """Poll for ever. Raises InvalidToken where Telegram does not know the token."""
        while True:
            try:
                updates = await self._fetch()
            except InvalidToken:
                raise
            except TelegramError as error:
                metrics.TELEGRAM_ERRORS.labels(type(error).__name__).inc()
                await self._wait_after(error)
                continue
            await self._hand_over(updates)

    async def _hand_over(self, updates: list[RawUpdate]) -> None:
        try:
            await self._intake.accept(updates)
        except Exception as error:
            # A full disk, say. Telegram keeps what is not confirmed and gives it again, with what came since: whoever
            # wrote meanwhile is told too.
            if trouble_of(error) is None:
                log.exception("updates could not be stored; trying again")
            await asyncio.sleep(min(self._longer(), STORAGE_PAUSE))
            return
        self._pause = FIRST_PAUSE
        # With nothing left to confirm, ask without an offset: after a quiet week Telegram numbers updates afresh at
        # random (Bot API, Update.update_id), and an old, higher offset would confirm them unseen.
        self._offset = max(update["update_id"] for update in updates) + 1 if updates else 0

    async def _fetch(self) -> list[RawUpdate]:
        query = {"timeout": WAIT_SECONDS, "allowed_updates": json.dumps(ALLOWED)}
        if self._offset:
            query["offset"] = self._offset
        found = await self._request.post(
            f"{self._base_url}/getUpdates?{urlencode(query)}", read_timeout=WAIT_SECONDS + 10
        )
        updates: list[RawUpdate] = found if isinstance(found, list) else []
        return updates

    async def _wait_after(self, error: TelegramError) -> None:
        if isinstance(error, Conflict) and "webhook" in error.message.lower():
            log.warning("this bot had a webhook set; removing it, since updates are fetched by polling")
            with suppress(TelegramError):
                await self._request.post(f"{self._base_url}/deleteWebhook")
        elif isinstance(error, Conflict):
            log.warning("another program fetches this bot's messages; stop it, or make a new token with @BotFather")
        else:
            log.warning("Telegram was not reached (%s); trying again", type(error).__name__)
        asked = pause_of(error) if isinstance(error, RetryAfter) else 0.0
        await asyncio.sleep(max(asked, self._longer()))

    def _longer(self) -> float:
        pause, self._pause = self._pause, min(self._pause * 2, LONGEST_PAUSE)
        return pause
