"""How the bot's HTTP requests reach Telegram: python-telegram-bot's `BaseRequest` on aiohttp.

Its own `HTTPXRequest` took about 45 % of the bot's processor time in a burst of scans.
"""

from __future__ import annotations

import math
import time
from contextlib import suppress
from email.utils import parsedate_to_datetime

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

# Telegram, or a router between, drops a connection that idles; a request on a dropped one would fail.
IDLE_SECONDS = 30.0
COMPARE_SECONDS = 60.0


class Requests(BaseRequest):
    """At most ``connections`` requests at a time; the others wait.

    ``patience`` is how many seconds connecting, and each pause within an answer, may take. A request with files may
    last three times as long as another in all, since phone networks send more slowly than they receive.
    """

    def __init__(self, connections: int, patience: float) -> None:
        self._connections, self._patience = connections, patience
        self.clock_off: float | None = None
        self._compared = -math.inf
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds that an answer may pause (BaseRequest.read_timeout)."""
        return self._patience

    async def initialize(self) -> None:
        """Make ready to send; doing so twice changes nothing."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=IDLE_SECONDS)
            # No cookies, and proxies as the environment names them.
            self._session = aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=True
            )

    async def shutdown(self) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send one request; return the status and the answer. Raises TimedOut, NetworkError, without the address."""
        if self._session is None:
            raise RuntimeError("These requests are not initialized.")
        read = self._seconds(read_timeout)
        files = bool(request_data and request_data.contains_files)
        timeout = aiohttp.ClientTimeout(
            total=self._total(read, files), sock_connect=self._seconds(connect_timeout), sock_read=read
        )
        try:
            async with self._session.request(
                method, url, data=_body(request_data), timeout=timeout, headers={"User-Agent": self.USER_AGENT}
            ) as response:
                self._compare_clocks(response.headers.get("Date"))
                return response.status, await response.read()
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:  # its text may hold the address, and so the token
            raise NetworkError(f"aiohttp.{type(error).__name__}") from None

    def _seconds(self, asked: object) -> float | None:
        """What was asked for: seconds, None for no limit, or python-telegram-bot's sign for the default."""
        if asked is None or isinstance(asked, int | float):
            return asked
        return self._patience

    def _compare_clocks(self, date: str | None) -> None:
        """Note, once a minute, by how many seconds this machine's clock is ahead of the one at the other end."""
        if date is None or time.monotonic() - self._compared < COMPARE_SECONDS:
            return
        self._compared = time.monotonic()
        with suppress(ValueError):
            self.clock_off = time.time() - parsedate_to_datetime(date).timestamp()

    def _total(self, read: float | None, files: bool) -> float | None:
        return None if read is None else (6 if files else 2) * self._patience + read


def _body(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if data is None or not data.contains_files:
        return data.json_parameters if data else None
    form = aiohttp.FormData(quote_fields=False)  # Telegram takes names as they are, not percent-encoded
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in (data.multipart_data or {}).items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
