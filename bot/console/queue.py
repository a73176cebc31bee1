"""The queue: cases to look through."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from bot.console.sessions import READERS, Visit, only


@only(*READERS)
async def queue(visit: Visit) -> Response:
    """Show the cases."""
    return visit.page("queue.html", here="queue")


ROUTES = [Route("/", queue)]
