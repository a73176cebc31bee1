"""Times when storage cannot be used: people and admins are told once each, and told when it is over."""

from __future__ import annotations

import logging
import time

from telegram import Bot
from telegram.error import TelegramError

from bot import messenger, texts
from bot.admins import Admins
from storage.trouble import Trouble

log = logging.getLogger(__name__)

# What waits tries again at least every 30 s: so long without a failure, and it is over.
QUIET_SECONDS = 45.0


class Troubles:
    """Tells who waits, through ``bot``, and the ``admins``."""

    def __init__(self, bot: Bot, admins: Admins) -> None:
        self._bot, self._admins = bot, admins
        self._now: Trouble | None = None
        self._last = 0.0
        self._told: set[int] = set()

    @property
    def now(self) -> Trouble | None:
        """What is wrong with storage, if anything."""
        return self._now

    async def hold_up(self, trouble: Trouble, chat_id: int | None = None, message_id: int | None = None) -> None:
        """Something waits because of ``trouble``: say so to the chat whose message it is, once, and to the admins."""
        if trouble is Trouble.BUSY:  # passes by itself, in seconds
            return
        self._last = time.monotonic()
        if self._now is None:
            log.error("storage cannot be used (%s); what arrives waits", trouble.value)
            self._now = trouble
            await self._admins.tell(texts.TROUBLES_ADMIN[trouble])
        if chat_id is not None and message_id is not None and chat_id not in self._told:
            self._told.add(chat_id)
            try:
                await messenger.reply(self._bot, chat_id, message_id, texts.TROUBLES[trouble])
            except TelegramError as error:
                log.warning("somebody could not be told that storage cannot be used (%s)", type(error).__name__)

    async def over(self) -> None:
        """Nothing failed just now: after a while of that, what was told is over."""
        if self._now is None or time.monotonic() - self._last < QUIET_SECONDS:
            return
        self._now = None
        self._told.clear()
        log.warning("storage can be used again")
        await self._admins.tell(texts.TROUBLE_OVER)
