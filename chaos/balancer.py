"""A load balancer on 127.0.0.1: each request goes to the next replica, and to another where that one is down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from types import TracebackType

import aiohttp
from aiohttp import web
from yarl import URL

# They speak of one connection, and there are two here (RFC 9110, 7.6.1).
HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "te", "trailer", "upgrade", "host", "content-length"}
LARGEST = 64 * 2**20


class Balancer:
    """Hands requests in turn to ``replicas`` (addresses such as ``http://127.0.0.1:8081``).

    A request whose replica does not answer goes to the next one, so a replica may carry it out and a second one be
    asked too: it is for what may be done twice, as an update from Telegram may. Answers 502 where none is up.
    """

    def __init__(self, replicas: Sequence[str], seconds: float = 20.0) -> None:
        self.replicas = list(replicas)
        self.answered: Counter[str] = Counter()
        self.passed_on = 0
        self._next = 0
        self._timeout = aiohttp.ClientTimeout(total=seconds, sock_connect=2.0)
        self._session: aiohttp.ClientSession | None = None
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def start(self, port: int = 0) -> None:
        """Listen on a port of 127.0.0.1, any free one by default."""
        # A fresh connection a request: one that was kept may belong to a replica that was killed since.
        self._session = aiohttp.ClientSession(
            timeout=self._timeout, connector=aiohttp.TCPConnector(force_close=True), auto_decompress=False
        )
        application = web.Application(client_max_size=LARGEST)
        application.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Stop listening."""
        if self._runner:
            await self._runner.cleanup()
        if self._session:
            await self._session.close()

    async def __aenter__(self) -> Balancer:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def _handle(self, request: web.Request) -> web.Response:
        body = await request.read()
        first, self._next = self._next, (self._next + 1) % len(self.replicas)
        for replica in self.replicas[first:] + self.replicas[:first]:
            try:
                answer = await self._ask(replica, request, body)
            except (aiohttp.ClientError, OSError):  # TimeoutError is an OSError
                self.passed_on += 1
                continue
            self.answered[replica] += 1
            return answer
        return web.Response(status=502, text="No replica is up.\n")

    async def _ask(self, replica: str, request: web.Request, body: bytes) -> web.Response:
        assert self._session is not None
        headers = {name: value for name, value in request.headers.items() if name.lower() not in HOP_BY_HOP}
        url = URL(replica + request.raw_path, encoded=True)
        async with self._session.request(
            request.method, url, headers=headers, data=body, allow_redirects=False
        ) as answer:
            kept = {name: value for name, value in answer.headers.items() if name.lower() not in HOP_BY_HOP}
            return web.Response(status=answer.status, headers=kept, body=await answer.read())
