"""Tells the admins at once that an RT-PCR contradicts an answer, with a button that opens the case for review."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot import texts
from bot.admins import Admins
from bot.language import Language
from storage.cases import Cases
from storage.contradictions import Contradictions as Stored
from storage.database import Database
from storage.records import Case

GRACE = timedelta(minutes=1)  # in which whoever took the report tells of it
OVERLAP = timedelta(hours=1)  # by which the clocks of replicas may differ


class Contradictions:
    """Tells the ``admins``; each report once. At a kill just between telling and noting it, it is told twice: better
    than not at all."""

    def __init__(self, database: Database, admins: Admins) -> None:
        self._stored, self._cases, self._admins = Stored(database), Cases(database), admins
        self._one = asyncio.Lock()
        self._told_since = datetime.min.replace(tzinfo=UTC)

    async def tell(self, case: Case) -> None:
        """Tell of a case where what was reported of it contradicts its answer and was not told yet: to be called after
        every report."""
        async with self._one:
            if await self._stored.is_untold(case):
                await self._tell(case)

    async def catch_up(self, now: datetime) -> None:
        """Tell what was not told when it was reported: the bot was killed, or Telegram out of reach. The first time all
        reports are looked through, then those since the last time that nothing was left."""
        until = now - GRACE
        left = await self._stored.untold(self._told_since, until)
        for case in left:
            await self.tell(case)
        if not left or not await self._stored.untold(self._told_since, until):
            self._told_since = until - OVERLAP

    async def _tell(self, case: Case) -> None:
        verdict = (await self._cases.file(case.id)).verdict
        assert verdict is not None, "nothing contradicts a case without a verdict"
        found = "positive" if verdict.contradicted_by("positive") else "negative"

        def told(say: Language) -> str:
            return say("contradiction", code=case.code, rt_pcr=found, verdict=texts.headline(say, verdict))

        def buttons(say: Language) -> InlineKeyboardMarkup:
            label = say.plain("contradiction-open")
            return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=f"review:open:{case.code}")]])

        if await self._admins.tell(told, buttons):
            await self._stored.told(case)
