"""The way in and out: the page that a link opens, the code it posts, and how a session ends."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.console.rendering import THEME_COOKIE, THEMES, Pages, language_asked
from bot.console.rooms import Rooms
from bot.console.security import Throttle
from bot.console.sessions import READERS, Visit, only, signed_in, signed_out
from storage.sessions import Problem

# Codes cannot be guessed (256 bits), and a right one is never refused. Guesses too many to log are answered after this.
PAUSE = 1.0


class Login:
    """The pages that need no session."""

    def __init__(self, rooms: Rooms, pages: Pages) -> None:
        self._rooms, self._pages = rooms, pages
        self._guesses = Throttle()
        self.routes = [
            Route("/open", self.page, methods=["GET"]),
            Route("/open", self.open, methods=["POST"]),
        ]

    async def page(self, request: Request) -> Response:
        """Ask whether to open the console: looking at a link, as a preview does, must not use it up."""
        say = await language_asked(request).ready()
        return self._pages.show(request, "open.html", say=say, person=None)

    async def open(self, request: Request) -> Response:
        """Take the code of a link."""
        codes = [code for code in (await request.form()).getlist("code") if isinstance(code, str) and code.strip()]
        opened = await self._rooms.sessions.open(codes[0].strip()) if codes else Problem.UNKNOWN
        if not isinstance(opened, Problem):
            session, secret = opened
            if session.person.role in READERS:
                return signed_in(request, self._rooms, secret)
            await self._rooms.sessions.end(session, "role")
            return self._pages.alone(request, 403, "role-refused")
        if opened == Problem.UNKNOWN and not await self._logged():
            return self._pages.alone(request, 429, "too-many")
        return self._pages.alone(request, 403, f"link-{opened.value}")

    async def _logged(self) -> bool:
        """Log a code that nobody was given, unless there were too many of late."""
        if not self._guesses.passes():
            await asyncio.sleep(PAUSE)
            return False
        await self._rooms.cases.note(None, "console_link_refused", "stranger")
        return True


@only(*READERS)
async def leave(visit: Visit) -> Response:
    """End this session."""
    await visit.rooms.sessions.end(visit.session, "left")
    return signed_out(visit.request, visit.pages)


@only(*READERS)
async def leave_everywhere(visit: Visit) -> Response:
    """End every session of this person."""
    await visit.rooms.sessions.end_all(visit.session, "left_everywhere")
    return signed_out(visit.request, visit.pages)


@only(*READERS)
async def theme(visit: Visit) -> Response:
    """Turn the lights on or off, and go back to the page."""
    wanted = str((await visit.request.form()).get("theme", ""))
    back = str((await visit.request.form()).get("back", ""))
    response = visit.back(back if back.startswith("/console/") else "/console/")
    if wanted in THEMES:
        response.set_cookie(THEME_COOKIE, wanted, 365 * 86_400, path="/console", httponly=True, samesite="strict")
    return response


ROUTES = [
    Route("/leave", leave, methods=["POST"]),
    Route("/leave/everywhere", leave_everywhere, methods=["POST"]),
    Route("/theme", theme, methods=["POST"]),
]
