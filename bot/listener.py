"""An ASGI application on a port, inside the running event loop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

KEEP_ALIVE = 75  # seconds; longer than a client keeps an idle connection, so that it never meets a closed one
MakeProtocol = Callable[[uvicorn.Config, ServerState], asyncio.Protocol]


def _plain(config: uvicorn.Config, connections: ServerState) -> asyncio.Protocol:
    return H11Protocol(config, connections, {})


class Listener:
    """uvicorn's protocol without its Server, which takes over signals and stops at a tenth of a second a step.

    ``port`` 0 takes any free one; once started, ``port`` is the one taken.
    """

    def __init__(self, app: ASGIApp, host: str, port: int, make_protocol: MakeProtocol = _plain) -> None:
        self._app, self.host, self.port, self._make_protocol = app, host, port, make_protocol
        self._connections = ServerState()
        self._server: asyncio.Server | None = None

    @property
    def running(self) -> bool:
        """Whether it listens."""
        return self._server is not None

    @property
    def url(self) -> str:
        """Where it is, seen from this computer, without a slash at the end."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"

    async def start(self) -> None:
        """Listen; raises OSError, in a sentence, where the port is taken."""
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        # Only where the protocol is named does asyncio switch Nagle's algorithm off, which costs 40 ms an answer.
        listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((self.host, self.port))
        except OSError as error:
            listener.close()
            words = f"Port {self.port} of {self.host} cannot be used ({error.strerror}). Choose another port."
            raise OSError(error.errno, words) from None
        self.port = listener.getsockname()[1]
        config = uvicorn.Config(
            self._app,
            http=H11Protocol,
            ws="none",
            lifespan="off",
            interface="asgi3",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            timeout_keep_alive=KEEP_ALIVE,
        )
        config.load()
        self._server = await asyncio.get_running_loop().create_server(
            lambda: self._make_protocol(config, self._connections), sock=listener, backlog=2048
        )

    def refuse_new(self) -> None:
        """Take no new connection."""
        if self._server is not None:
            self._server.close()
            self._server = None

    async def stop(self) -> None:
        """Stop listening and let go of every connection; requests in progress get a second."""
        self.refuse_new()
        for connection in list(self._connections.connections):
            connection.shutdown()
        if tasks := set(self._connections.tasks):
            _, late = await asyncio.wait(tasks, timeout=1)
            for task in late:
                task.cancel()
