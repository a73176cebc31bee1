"""The message that stands until the answer is there: that a scan is read, and how far a long study is."""

from __future__ import annotations

import asyncio
import logging
import time

from telegram import Bot
from telegram.error import TelegramError

from bot import messenger, texts
from bot.language import language_of
from bot.line import Line
from storage.records import Case

log = logging.getLogger(__name__)

EVERY_SECONDS = 2.0


class Placeholder:
    """The placeholder of one case. The answer does not depend on it, and it never comes after: `settle` waits for the
    last edit."""

    def __init__(self, bot: Bot, case: Case, line: Line) -> None:
        self._bot, self._case, self._line = bot, case, line
        self._next = time.monotonic() + EVERY_SECONDS
        self._editing: asyncio.Task[None] | None = None

    async def show(self) -> None:
        """Turn the question into the placeholder, without its buttons."""
        case = self._case
        assert case.modality
        ahead = self._line.ahead_of(case.person_id)
        await self._edit(texts.reading(language_of(case.language), case, case.modality, ahead, ahead * self._line.pace))

    async def progress(self, done: int) -> None:
        """Say how many pictures are done, every two seconds and one edit at a time; reading does not wait for it."""
        if time.monotonic() < self._next or (self._editing and not self._editing.done()):
            return
        self._next = time.monotonic() + EVERY_SECONDS
        self._editing = asyncio.create_task(
            self._edit(texts.progress(language_of(self._case.language), self._case, done))
        )

    async def settle(self) -> None:
        """Return once nothing is being edited any more."""
        if self._editing:
            await asyncio.wait([self._editing])

    async def _edit(self, text: str) -> None:
        assert self._case.answer_message_id
        try:
            await messenger.edit(self._bot, self._case.chat_id, self._case.answer_message_id, text)
        except TelegramError as error:
            log.info("no placeholder (%s)", type(error).__name__)
