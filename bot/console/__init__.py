"""The review console in the browser, for reviewers and admins.

Here is only what the bot needs before anybody opens it: the rest, Jinja2 with it, is imported at the first request.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from starlette.types import ASGIApp, Receive, Scope, Send

from bot.settings import Settings
from storage.database import Database
from storage.images import ImageStore
from storage.people import Person
from storage.records import Case
from storage.sessions import Sessions

PATH = "/console"


class Console:
    """The console of one bot, an ASGI application to be mounted at ``PATH``; ``reported`` is called with a case after
    each RT-PCR that is reported of it."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        images: ImageStore,
        reported: Callable[[Case], Awaitable[None]],
    ) -> None:
        self.settings, self.database, self.images, self.reported = settings, database, images, reported
        self.sessions = Sessions(database)
        self.here = ""
        self.username = ""  # of the bot at Telegram, as links to it name it
        self._app: ASGIApp | None = None

    def listens_at(self, url: str) -> None:
        """Say where the bot listens, seen from this computer."""
        self.here = url

    @property
    def is_local(self) -> bool:
        """Whether only a browser on the bot's computer finds it."""
        return not self.settings.console_url

    @property
    def url(self) -> str:
        """The address that people open, without a path; empty while the bot listens nowhere."""
        return self.here and (self.settings.console_url or self.here)

    async def link(self, person: Person) -> str:
        """Return a link that opens the console once.

        Its code stands behind the #, which a browser keeps for itself: it reaches no server by a look at a preview, no
        log of a proxy and no Referer. The page takes it from there, and posts it when the person says so.
        """
        return f"{self.url}{PATH}/open#{await self.sessions.invite(person)}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if self._app is None:
            self._app = await asyncio.to_thread(self._made)
        await self._app(scope, receive, send)

    def _made(self) -> ASGIApp:
        from bot.console.app import application

        return application(self)
