"""The console put together: which page is where, and for whom."""

from __future__ import annotations

import logging
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Scope

from bot.console import Console, audit, case, export, login, numbers, people, queue
from bot.console.login import Login
from bot.console.rendering import STATIC, Pages, Place
from bot.console.rooms import Rooms
from bot.console.security import Guard, Throttle
from bot.console.sessions import COOKIE, READERS
from storage.trouble import trouble_of

log = logging.getLogger(__name__)

PLACES = (
    Place("queue", "/console/", READERS),
    Place("numbers", "/console/numbers", READERS),
    Place("people", "/console/people", ("admin",)),
    Place("audit", "/console/audit", ("admin",)),
    Place("export", "/console/export", ("admin",)),
)
PAGES = (login, queue, case, numbers, people, audit, export)
ROUTES = [route for page in PAGES for route in page.ROUTES]


class Static(StaticFiles):
    """Style and script: asked for again at each page, and sent again only where they changed."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Answer a request."""
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = "no-cache"
        return response


def application(console: Console) -> ASGIApp:
    """Return the application of a console."""
    rooms, pages, logged = Rooms(console), Pages(PLACES), Throttle()

    async def refusal(request: Request, status: int, what: str) -> Response:
        if logged.passes():
            session = await rooms.sessions.of(request.cookies.get(COOKIE, ""))
            await rooms.cases.note(None, "console_refused", session.person.actor if session else "stranger", why=what)
        return pages.alone(request, status, what)

    async def not_found(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 404
        return pages.alone(request, status, "not-found")

    async def failed(request: Request, error: Exception) -> Response:
        held_up = trouble_of(error) is not None
        return pages.alone(request, 503 if held_up else 500, "held-up" if held_up else "failed")

    app = Starlette(
        routes=[*Login(rooms, pages).routes, *ROUTES, Mount("/static", Static(directory=STATIC))],
        exception_handlers={HTTPException: not_found, Exception: failed},
    )
    app.state.rooms, app.state.pages = rooms, pages
    # Outside of all, so that a page that says what failed has the headers too.
    return Guard(app, lambda: _origins(console), refusal)


def _origins(console: Console) -> set[str]:
    """The addresses under which a browser may find the console: CONSOLE_URL, and those of this computer."""
    port = urlsplit(console.here).port
    here = {f"http://{host}:{port}" for host in ("127.0.0.1", "localhost", "[::1]")}
    return here | {console.url}
