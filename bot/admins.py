"""The admins, as those who are told what happens to the bot itself."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable

from telegram import Bot
from telegram.error import Forbidden, TelegramError

from bot import messenger

log = logging.getLogger(__name__)


class Admins:
    """Writes to the admins, by their Telegram ``numbers``."""

    def __init__(self, bot: Bot, numbers: Iterable[int]) -> None:
        self._bot, self._numbers = bot, sorted(numbers)

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._numbers)

    async def tell(self, text: str) -> bool:
        """Write ``text`` to each; return whether it reached one, or can reach none because all have blocked the bot."""
        reached = await asyncio.gather(*(self._tell_one(number, text) for number in self._numbers))
        return any(reached) or not reached

    async def _tell_one(self, number: int, text: str) -> bool:
        try:
            await messenger.say(self._bot, number, text)
        except Forbidden:
            log.warning("an admin has not started the bot, or has blocked it, and so is told nothing")
        except TelegramError as error:
            log.warning("an admin could not be told (%s)", type(error).__name__)
            return False
        return True


class Alerts:
    """Tells the admins that something is wrong when it begins, and when it is over; not in between."""

    def __init__(self, admins: Admins) -> None:
        self._admins = admins
        self._wrong: set[str] = set()

    async def report(self, name: str, well: bool, wrong: str, over: str) -> None:
        """Say ``wrong`` or ``over`` where the state of ``name`` has changed."""
        if well == (name not in self._wrong):
            return
        if await self._admins.tell(over if well else wrong):
            (self._wrong.discard if well else self._wrong.add)(name)
