"""Who looks at a page: every page of the console is for people with a role, in a session that goes on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.rendering import Pages
from bot.console.rooms import Rooms
from bot.console.security import brings_token, csrf_token
from bot.language import Language, language_of
from storage.people import Person
from storage.sessions import LONGEST, Session

COOKIE = "radiogram_console"
READERS = ("reviewer", "admin")


@dataclass(frozen=True)
class Visit:
    """One request of somebody who may make it: ``rooms`` are what it is answered from, ``say`` their language."""

    request: Request
    rooms: Rooms
    pages: Pages
    session: Session
    csrf: str
    say: Language

    @property
    def person(self) -> Person:
        """Who it is."""
        return self.session.person

    @property
    def live(self) -> bool:
        """Whether htmx asks for a part of a page, rather than a browser for a whole one."""
        return "hx-request" in self.request.headers and "hx-history-restore-request" not in self.request.headers

    def page(self, name: str, status: int = 200, /, **values: Any) -> Response:
        """Return the page of a template of `pages/`; ``here`` among the values is the place that the menu marks."""
        shared = {"say": self.say, "person": self.person, "csrf": self.csrf, "live": self.live}
        return self.pages.show(self.request, name, status, **shared, **values)

    def part(self, name: str, /, **values: Any) -> Markup:
        """Return the part of a page that a template makes."""
        return self.pages.part(name, say=self.say, **values)

    def told(self, status: int, what: str) -> Response:
        """Return a page that only says something; the message is ``console-told-`` and this."""
        say = self.say
        shared = {"say": say, "person": self.person, "csrf": self.csrf}
        return self.pages.message(self.request, status, told=say(f"console-told-{what}"), **shared)

    async def forged(self) -> Response:
        """Log and say that what was posted is none of the forms that this session was shown."""
        await self.rooms.cases.note(None, "console_forged", self.person.actor)
        return self.told(403, "forged")

    def back(self, path: str) -> Response:
        """Send the browser on after a form, so that reloading does not post it again."""
        return RedirectResponse(path, 303)


Handler = Callable[[Visit], Awaitable[Response]]


def only(*roles: str) -> Callable[[Handler], Callable[[Request], Awaitable[Response]]]:
    """Let only people with one of these ``roles`` see a page; what is posted must come from a page of their session."""

    def guard(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        async def guarded(request: Request) -> Response:
            rooms: Rooms = request.app.state.rooms
            pages: Pages = request.app.state.pages
            secret = request.cookies.get(COOKIE, "")
            session = await rooms.sessions.of(secret) if secret else None
            if session and session.person.role not in READERS:
                await rooms.sessions.end(session, "role")
                session = None
            if session is None:
                return closed(request, pages)
            say = await language_of(session.person.speaks).ready()
            visit = Visit(request, rooms, pages, session, csrf_token(secret), say)
            if session.person.role not in roles:
                await rooms.cases.note(None, "console_role_refused", session.person.actor)
                return visit.told(403, "role-refused")
            if request.method == "POST" and not await brings_token(request, secret):
                return await visit.forged()
            return await handler(visit)

        return guarded

    return guard


def closed(request: Request, pages: Pages) -> Response:
    """Say that there is no session, or none any more; to htmx, that the whole page is to be asked for."""
    response = pages.alone(request, 401, "closed")
    response.headers["HX-Refresh"] = "true"
    return response


def signed_in(request: Request, rooms: Rooms, secret: str) -> Response:
    """Give the browser the cookie of a session, and the way in.

    It can be Strict: what comes from Telegram is a link to `/open`, which needs none; the post from there is our own.
    """
    response = RedirectResponse("/console/", 303)
    response.set_cookie(
        COOKIE,
        secret,
        max_age=int(LONGEST.total_seconds()),
        path="/console",
        secure=rooms.url.startswith("https://"),
        httponly=True,
        samesite="strict",
    )
    return response


def signed_out(request: Request, pages: Pages) -> Response:
    """Say good-bye, and take the cookie back."""
    response = pages.alone(request, 200, "left")
    response.delete_cookie(COOKIE, path="/console", httponly=True, samesite="strict")
    return response
