"""The admins, as those who are told what happens to the bot itself."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable

from sqlalchemy.exc import SQLAlchemyError
from telegram import Bot, InlineKeyboardMarkup
from telegram.error import Forbidden, TelegramError

from bot import messenger
from bot.language import ENGLISH, Language, Telling, language_of
from storage.people import People

log = logging.getLogger(__name__)

LOOKUP_SECONDS = 2.0


class Admins:
    """Writes to the admins, those of the settings by their Telegram ``numbers`` and those among ``people``, to each in
    the language that is known of them."""

    def __init__(self, bot: Bot, numbers: Iterable[int], people: People) -> None:
        self._bot, self._numbers, self._people = bot, frozenset(numbers), people
        self._known: dict[int, Language] = {}

    async def tell(self, told: Telling, buttons: Callable[[Language], InlineKeyboardMarkup] | None = None) -> bool:
        """Write what is ``told`` to each, with ``buttons``; return whether it reached one, or can reach none because
        all have blocked the bot."""
        languages = await self.languages()
        reached = await asyncio.gather(
            *(self._tell_one(number, told(say), buttons and buttons(say)) for number, say in languages.items())
        )
        return any(reached) or not reached

    async def languages(self) -> dict[int, Language]:
        """Return the language of each admin, by number: as known before where the database cannot say, else English."""
        try:
            async with asyncio.timeout(LOOKUP_SECONDS):
                self._known = await self._looked_up()
        except (SQLAlchemyError, OSError):  # TimeoutError is one; what is told may be just this trouble
            pass
        return {number: self._known.get(number, ENGLISH) for number in sorted({*self._numbers, *self._known})}

    async def _looked_up(self) -> dict[int, Language]:
        admins = [person for person in await self._people.with_roles() if person.role == "admin"]
        found = {person.telegram_id: language_of(person.speaks) for person in admins if person.telegram_id}
        for number in self._numbers - found.keys():
            person = await self._people.find(number)
            found[number] = language_of(person.speaks if person else None)
        return found

    async def _tell_one(self, number: int, text: str, buttons: InlineKeyboardMarkup | None) -> bool:
        try:
            await messenger.say(self._bot, number, text, buttons)
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

    async def report(self, name: str, well: bool, wrong: Telling, over: Telling) -> None:
        """Say ``wrong`` or ``over`` where the state of ``name`` has changed."""
        if well == (name not in self._wrong):
            return
        if await self._admins.tell(over if well else wrong):
            (self._wrong.discard if well else self._wrong.add)(name)
