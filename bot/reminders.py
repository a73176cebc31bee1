"""A gentle reminder, three days after, of an RT-PCR that was reported as pending: once, by day."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from telegram import Bot
from telegram.error import BadRequest, Forbidden, TelegramError

from bot import messenger
from bot.buttons import outcome_buttons
from bot.language import language_of
from storage.outcomes import Outcomes
from storage.records import Case

log = logging.getLogger(__name__)

# UTC: the bot does not know where somebody lives, and so keeps to hours that are day in most of its places.
HOURS = range(8, 18)
AGAIN_AFTER = timedelta(hours=1)


class Reminders:
    """Reminds people of pending outcomes."""

    def __init__(self, bot: Bot, outcomes: Outcomes, welcome: Callable[[int], Awaitable[bool]]) -> None:
        """``welcome`` says whether a Telegram user may use the bot still."""
        self._bot, self._outcomes, self._welcome = bot, outcomes, welcome

    async def send(self, now: datetime) -> None:
        """Send what is due by ``now``, unless it is night; where Telegram is out of reach, the rest comes later."""
        if now.hour not in HOURS:
            return
        for case in await self._outcomes.due(now):
            if not await self._remind(case, now):
                return

    async def _remind(self, case: Case, now: datetime) -> bool:
        """Remind of one case; return whether Telegram could be reached. That it is done is noted before: a kill in
        between loses a reminder, where noting it after would send it twice."""
        if case.telegram_id is None or not await self._outcomes.reminded(case):
            return True
        if not await self._welcome(case.telegram_id):
            return True
        say = language_of(case.language)
        buttons = outcome_buttons(say, case.code, await self._outcomes.of(case))
        text = say("reminder", code=case.code, sent=case.sent_at)
        try:
            await messenger.reply(self._bot, case.chat_id, case.answer_message_id or case.message_id, text, buttons)
        except Forbidden:
            log.info("who is to be reminded has blocked the bot, and is not tried again")
            await self._outcomes.remind_no_more(case)
        except BadRequest as error:
            log.warning("Telegram refused a reminder (%s)", error.message)
        except TelegramError as error:
            log.info("a reminder was not sent (%s); trying again in an hour", type(error).__name__)
            await self._outcomes.not_reminded(case, now + AGAIN_AFTER)
            return False
        return True
