"""Replicas look after each other: each beats, and what one that stopped had begun is taken over by the living.

A replica that stops in order leaves as one that is killed does: it falls silent.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from bot.analysis import ALONE, Analysis
from bot.intake import Intake
from bot.limits import Limits
from storage.replicas import Replicas

log = logging.getLogger(__name__)

BEAT_SECONDS = 3.0
# Four beats missed, and then no beat from one look to the next: when a database comes back after an outage, or its
# clock jumps, all seem silent until they have beaten once. A replica that died is replaced within 20 s.
GRACE = timedelta(seconds=12)


async def take_up(replicas: Replicas, intake: Intake, analysis: Analysis, alone: bool) -> None:
    """Beat for the first time, and go on with what those left who fell silent; who is ``alone`` knows that all have."""
    await replicas.beat()
    if alone:
        await replicas.bury(await replicas.silent(timedelta(0)))
        await intake.resume()
        await analysis.resume()
    else:
        await _take_over([ALONE], intake, analysis)


async def look_after(replicas: Replicas, intake: Intake, analysis: Analysis, limits: Limits) -> None:
    """Beat, take over, and share Telegram's limits, for ever."""
    suspected: dict[str, datetime] = {}
    while True:
        try:
            await replicas.beat()
            silent = await replicas.silent(GRACE)
            dead = await replicas.bury({name: at for name, at in silent.items() if suspected.get(name) == at})
            suspected = silent
            if dead:
                log.warning("taking over from %s replicas that fell silent", len(dead))
                await _take_over(dead, intake, analysis)
            limits.share_among(await replicas.count())
        except Exception as error:
            log.warning("the replicas could not be looked after (%s); trying again", type(error).__name__)
        await asyncio.sleep(BEAT_SECONDS)


async def _take_over(dead: list[str], intake: Intake, analysis: Analysis) -> None:
    await intake.resume()
    await analysis.take_over(dead)
    await analysis.resume()
