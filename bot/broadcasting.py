"""Sends a broadcast: by the eldest replica, slowly, and on from where another one, or an earlier run, stopped."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import Any

from markupsafe import Markup, escape
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot import messenger
from bot.language import Language, language_of
from bot.limits import BACKGROUND
from bot.texts import LINES
from storage.broadcasts import Broadcast, Broadcasts
from storage.people import People, Person
from storage.replicas import Replicas
from storage.trouble import trouble_of

log = logging.getLogger(__name__)

LOOK_SECONDS = 5.0  # how often it is looked whether another replica has left one unfinished
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0


def shown(say: Language, text: str) -> Markup:
    """Return a broadcast as people see it."""
    return LINES.join((say("broadcast-head"), escape(text)))


class Broadcasting:
    """Sends the ``stored`` broadcasts through ``bot``, one at a time."""

    def __init__(self, stored: Broadcasts, people: People, replicas: Replicas, bot: ExtBot[Any]) -> None:
        self.stored, self._people, self._replicas, self._bot = stored, people, replicas, bot
        self._woken = asyncio.Event()

    def wake(self) -> None:
        """Look at once whether there is one to send."""
        self._woken.set()

    async def run(self) -> None:
        """Send what there is to send, for ever."""
        while True:
            try:
                await self.go_on()
            except Exception as error:
                if trouble_of(error) is None:
                    log.exception("the broadcast could not be sent on; trying again")
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_SECONDS):
                    await self._woken.wait()
            self._woken.clear()

    async def go_on(self) -> None:
        """Send the broadcast that is being sent to everybody who has not got it, and report to whoever made it."""
        broadcast = await self.stored.sending()
        if broadcast is None or not await self._replicas.eldest():
            return
        while person := await self.stored.next_for(broadcast):
            noted = await self.stored.told(broadcast, person, await self._reach(person, broadcast.text))
            if noted is None:
                return  # it was stopped, or another replica has gone on
            broadcast = noted
        await self._report(broadcast)
        await self.stored.finish(broadcast)

    async def _reach(self, person: Person, text: str) -> bool:
        """Write to a person, through outages; return False where that can never be done."""
        assert person.telegram_id is not None, "a broadcast goes to people who can be written to"
        told, pause = shown(language_of(person.speaks), text), FIRST_PAUSE
        while True:
            try:
                await self._bot.send_message(
                    person.telegram_id, told, parse_mode=messenger.HTML, rate_limit_args=BACKGROUND
                )
                return True
            except RetryAfter as error:
                await asyncio.sleep(messenger.pause_of(error))
            except (Forbidden, BadRequest):
                return False
            except NetworkError:  # of which BadRequest is one
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            except TelegramError as error:
                log.warning("somebody did not get the broadcast (%s)", type(error).__name__)
                return False

    async def _report(self, broadcast: Broadcast) -> None:
        """Tell whoever made it how it went: before it is noted as sent, so that a kill does not lose the report."""
        maker = await self._people.by_number(broadcast.person_id)
        if maker is None or maker.telegram_id is None:
            return
        say = language_of(maker.speaks)
        with suppress(TelegramError):
            text = say("broadcast-sent", reached=broadcast.reached, missed=broadcast.missed)
            await messenger.say(self._bot, maker.telegram_id, text)
