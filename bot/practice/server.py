"""The practice server: Bot API, chat page and control in one ASGI application on 127.0.0.1."""

import asyncio
import secrets
import socket
import struct
from types import TracebackType
from urllib.parse import urlsplit

import uvicorn
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from bot.listener import Listener
from bot.practice.api import BotApi
from bot.practice.chat import Call, Chat, State
from bot.practice.faults import Faults
from bot.practice.people import User, person
from bot.practice.web import Web

Transports = dict[tuple[str, int], asyncio.Transport]  # by the client's address and port


class _Protocol(H11Protocol):
    """HTTP on one connection, remembered so that a fault can reset it."""

    def __init__(self, config: uvicorn.Config, connections: ServerState, transports: Transports) -> None:
        super().__init__(config, connections, {})
        self.transports = transports

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.transports[transport.get_extra_info("peername")[:2]] = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self.transports.pop(self.transport.get_extra_info("peername")[:2], None)
        super().connection_lost(exc)


class PracticeServer:
    """A stand-in for Telegram's Bot API with a chat page, in the running event loop.

    Use it as `async with PracticeServer() as server:` or with `start()` and `stop()`. A bot reaches it with
    `base_url=server.base_url`, `base_file_url=server.base_file_url` and the token `server.token`.

    Args:
        token: The bot's token, a number, a colon and any letters; by default a new one.
        host: Address to listen on; leave it, unless others may read and write everything.
        port: Port, or 0 for any free one.
        name: The bot's name on the page.
        username: Its @name.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        name: str = "Radiogram",
        username: str = "radiogram_practice_bot",
    ) -> None:
        self.state = State(token or f"{secrets.randbelow(10**9) + 10**9}:{secrets.token_urlsafe(26)}", name, username)
        self.hosts = {"127.0.0.1", "localhost", "::1", host}
        self.api = BotApi(self.state, self._reset)
        self.web = Web(self.state, self.api)
        self._transports: Transports = {}
        self._listener = Listener(self, host, port, self._protocol)

    @property
    def token(self) -> str:
        """The token the bot must use."""
        return self.state.token

    @property
    def url(self) -> str:
        """Where the page is, without a slash at the end."""
        return self._listener.url

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._listener.port

    @property
    def base_url(self) -> str:
        """What python-telegram-bot calls `base_url`."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """What python-telegram-bot calls `base_file_url`."""
        return f"{self.url}/file/bot"

    @property
    def faults(self) -> Faults | None:
        """Which requests of the bot fail; None for none."""
        return self.api.faults

    @faults.setter
    def faults(self, faults: Faults | None) -> None:
        self.api.faults = faults

    @property
    def calls(self) -> list[Call]:
        """The last requests of the bot, oldest first."""
        return list(self.state.calls)

    def user(self, user_id: int = 1001, name: str = "You", language: str = "en", username: str | None = None) -> User:
        """A person, made or renamed; 1001 is the one the page shows by default."""
        return person(self.state, user_id, name, language, username)

    def group(self, chat_id: int, title: str = "Group", *, forum: bool = False) -> Chat:
        """A group the bot belongs to, with topics where it is a `forum`; its id is negative. Hand it to a user's
        actions as `chat`."""
        return self.state.group(chat_id, title, forum)

    async def start(self) -> None:
        """Listen; raises OSError, in a sentence, where the port is taken."""
        await self._listener.start()

    async def stop(self) -> None:
        """Stop listening and let go of every connection; requests in progress get a second."""
        if not self._listener.running:
            return
        self._listener.refuse_new()
        self.state.close()
        if self.state.inbox.webhook is not None:
            await self.state.inbox.webhook.stop()
        await self._listener.stop()
        for transport in list(self._transports.values()):
            transport.abort()
        await asyncio.sleep(0)

    async def serve(self) -> None:
        """Listen until cancelled."""
        await self.start()
        try:
            await asyncio.Event().wait()
        finally:
            await self.stop()

    async def __aenter__(self) -> "PracticeServer":
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The ASGI application."""
        if refused := self._refused(Headers(scope=scope)):
            await PlainTextResponse(refused, 403)(scope, receive, send)
        elif scope["path"].startswith(("/bot", "/file/")):
            await self.api(scope, receive, send)
        else:
            await self.web.app(scope, receive, send)

    def _refused(self, headers: Headers) -> str | None:
        """Why a request is none of this computer's own programs or of the page itself (DNS rebinding, other sites)."""
        host = headers.get("host", "")
        if urlsplit(f"//{host}").hostname not in self.hosts:
            return f"The practice chat is only at {self.url}."
        origin = headers.get("origin", f"http://{host}")
        foreign = headers.get("sec-fetch-site") in ("cross-site", "same-site")
        if origin != f"http://{host}" or (foreign and headers.get("sec-fetch-mode") != "navigate"):
            return "Another page may not use the practice chat."
        return None

    def _protocol(self, config: uvicorn.Config, connections: ServerState) -> _Protocol:
        return _Protocol(config, connections, self._transports)

    async def _reset(self, scope: Scope) -> None:
        transport = self._transports.get(tuple(scope["client"]))
        if transport is None:
            return
        connection = transport.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
        await asyncio.sleep(0)  # until uvicorn has seen the connection go
        await asyncio.sleep(0)
