"""*Numbers*: how much comes in, how quickly it is answered, and how right the answers are in the field."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from starlette.responses import Response
from starlette.routing import Route

from bot import drift
from bot.console import accuracy, drifts, figures
from bot.console.sessions import READERS, Visit, only
from bot.console.spans import DAYS, chosen
from storage.statistics import Statistics
from storage.tallies import fold

MOST_EVENTS = 10_000  # counted before a page is shown; the bot itself counts all of them each night


@only(*READERS)
async def numbers(visit: Visit) -> Response:
    """Show the numbers of a span."""
    choice = chosen(visit.request.query_params, datetime.now(UTC).date())
    progress = await fold(visit.rooms.database, drift.edges(), MOST_EVENTS)
    statistics, say = Statistics(visit.rooms.database), visit.say
    return await asyncio.to_thread(  # there are thousands of marks to write, which would hold up the bot meanwhile
        visit.page,
        "numbers.html",
        here="numbers",
        choice=choice,
        days=DAYS,
        sites=await statistics.sites(),
        progress=progress,
        intake=await figures.intake(statistics, choice.span, say),
        readers=await figures.readers(statistics, choice.span),
        field=await accuracy.field(statistics, choice.span, say),
        few=accuracy.FEW,
        drifts=await drifts.shown(statistics, choice.span, say),
    )


ROUTES = [Route("/numbers", numbers)]
