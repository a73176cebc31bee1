"""What every request to the console must pass, and what every answer of it carries."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Awaitable, Callable
from hashlib import sha256
from hmac import compare_digest
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 64 * 1024  # of a form: notes have 1,000 letters
MOST_LOGGED = 20  # refusals a minute
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# Not no-referrer: with that a browser sends "Origin: null" along with forms, and the check of it below would be blind.
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def csrf_token(secret: str) -> str:
    """Return what forms must bring along: only who can read a page of this session can know it."""
    return sha256(b"radiogram csrf" + secret.encode()).hexdigest()


async def brings_token(request: Request, secret: str) -> bool:
    """Return whether a request brings the token of its session, as a field of the form or as htmx's header."""
    given = request.headers.get("x-csrf-token") or (await request.form()).get("csrf")
    return isinstance(given, str) and compare_digest(given.encode(), csrf_token(secret).encode())


class Throttle:
    """Says yes to at most ``most`` a minute, so that nobody who is a stranger fills the audit log."""

    def __init__(self, most: int = MOST_LOGGED) -> None:
        self._passed: deque[float] = deque(maxlen=most)

    def passes(self) -> bool:
        """Return whether one more may pass, and count it."""
        now = time.monotonic()
        if len(self._passed) == self._passed.maxlen and now - self._passed[0] < 60:
            return False
        self._passed.append(now)
        return True


class Guard:
    """Lets only requests to an address of the console pass, so that no name that somebody else points here works
    (DNS rebinding), and posts only from its own pages; puts the headers above on every answer.

    ``refusal`` makes the page that says what is wrong, from a request, a status and the name of a message.
    """

    def __init__(
        self,
        app: ASGIApp,
        origins: Callable[[], set[str]],
        refusal: Callable[[Request, int, str], Awaitable[Response]],
    ) -> None:
        self._app, self._origins, self._refusal = app, origins, refusal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or have it answered."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        app: ASGIApp = self._app
        if problem := self._problem(scope):
            app = await self._refusal(Request(scope, receive), *problem)
        await app(scope, receive, with_headers)

    def _problem(self, scope: Scope) -> tuple[int, str] | None:
        headers, origins = Headers(scope=scope), self._origins()
        host = headers.get("host", "").lower()
        if host not in {urlsplit(origin).netloc for origin in origins}:
            return 421, "wrong-host"
        if scope["method"] in ("GET", "HEAD"):
            return None
        origin, site = headers.get("origin"), headers.get("sec-fetch-site")
        foreign = (site or "same-origin") != "same-origin" or (origin is None and site is None)
        if foreign or (origin is not None and (origin not in origins or urlsplit(origin).netloc != host)):
            return 403, "foreign"
        length = headers.get("content-length", "0")
        return (
            None
            if length.isdecimal() and int(length) <= MOST_BYTES and "transfer-encoding" not in headers
            else (413, "too-long")
        )
