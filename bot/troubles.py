"""Times when storage cannot be used: people and admins are told once each, and told when it is over."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from telegram import Bot
from telegram.error import TelegramError

from bot import messenger
from bot.admins import Admins
from bot.language import language_of
from storage.trouble import Trouble

log = logging.getLogger(__name__)

# A disk that was full is no longer so with this much room: less, and it would be full again a moment later.
ROOM_BYTES = 16 * 2**20


class Troubles:
    """Tells who waits, through ``bot``, and the ``admins``; ``folder`` lies on the disk that may be full."""

    def __init__(self, bot: Bot, admins: Admins, folder: Path) -> None:
        self._bot, self._admins, self._folder = bot, admins, folder
        self._now: Trouble | None = None
        self._told: set[int] = set()

    @property
    def now(self) -> Trouble | None:
        """What is wrong with storage, if anything."""
        return self._now

    async def hold_up(
        self, trouble: Trouble, chat_id: int | None = None, message_id: int | None = None, language: str | None = None
    ) -> None:
        """Something waits because of ``trouble``: say so to the chat whose message it is, once, and to the admins."""
        if trouble is Trouble.BUSY:  # passes by itself, in seconds
            return
        if self._now is None:
            log.error("storage cannot be used (%s); what arrives waits", trouble.value)
            self._now = trouble
            await self._admins.tell(lambda say: say(f"storage-{trouble}"))
        if chat_id is not None and message_id is not None and chat_id not in self._told:
            self._told.add(chat_id)
            try:
                say = language_of(language)
                await messenger.reply(self._bot, chat_id, message_id, say(f"trouble-{trouble}"))
            except TelegramError as error:
                log.warning("somebody could not be told that storage cannot be used (%s)", type(error).__name__)

    async def over(self) -> None:
        """Something was written: what was told is over, unless the disk is still as good as full."""
        if self._now is None:
            return
        if self._now is Trouble.FULL and shutil.disk_usage(self._folder).free < ROOM_BYTES:
            return
        self._now = None
        self._told.clear()
        log.warning("storage can be used again")
        await self._admins.tell(lambda say: say("storage-usable"))
