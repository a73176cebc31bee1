"""The Bot API over HTTP: /bot<token>/<method>, and files at /file/bot<token>/<path>.

Answers are `{"ok": true, "result": ...}` or `{"ok": false, "error_code": 400, "description": "Bad Request: ..."}`,
with the HTTP status equal to the error code, as on https://core.telegram.org/bots/api#making-requests.
"""

import asyncio
import hmac
import json
import logging
import re
import time
from email.utils import formatdate
from typing import Any

from starlette.types import Receive, Scope, Send

from bot.practice.chat import Call, State
from bot.practice.faults import Faults
from bot.practice.methods import call
from bot.practice.params import Params, read_params
from bot.practice.rules import Refusal, too_many_requests

log = logging.getLogger(__name__)
_PATH = re.compile(r"(/file)?/bot(\d+:[\w-]+)/(.+)", re.ASCII)


class BotApi:
    """ASGI application of the Bot API.

    Args:
        state: What the server knows.
        reset: Resets the TCP connection of a request's scope.
    """

    def __init__(self, state: State, reset: Any) -> None:
        self.state = state
        self.reset = reset
        self.faults: Faults | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        found = _PATH.fullmatch(scope["path"])
        name = "" if found is None else "download" if found[1] else found[3]
        fault = self.faults.draw(name) if self.faults is not None else None
        params = Params()
        try:
            if fault == "stall" and self.faults is not None:
                await asyncio.sleep(self.faults.stall)
            if fault == "reset":
                raise ConnectionResetError
            params = await read_params(scope, receive)
            status, kind, body = await self.respond(found, params, fault)
        except Refusal as refusal:
            status, kind, body = failure(refusal)
        except ConnectionResetError:
            status = 0
        chat_id = params.integer("chat_id") or None
        self.state.calls.append(Call(time.time(), name, chat_id, status, tuple(params.values)))
        if status == 0 or fault == "lost":
            await self.reset(scope)
            return
        date = formatdate(usegmt=True).encode()
        headers = [(b"content-type", kind), (b"content-length", str(len(body)).encode()), (b"date", date)]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def respond(self, found: re.Match[str] | None, params: Params, fault: str | None) -> tuple[int, bytes, bytes]:
        """Status, content type and body of the answer to a request for the path `found`, or a `Refusal`."""
        if fault == "429" and self.faults is not None:
            raise too_many_requests(self.faults.retry_after)
        if fault == "500":
            raise Refusal("Internal Server Error", 500)
        try:
            return self.file(found) or await self.method(found, params)
        except Refusal:
            raise
        except Exception:
            log.exception("The practice server failed to answer a request")
            raise Refusal("Internal Server Error", 500) from None

    def authorised(self, found: re.Match[str] | None) -> re.Match[str]:
        """`found` again; raises `Refusal` where the path is none of the Bot API or its token is wrong."""
        if found is None:
            raise Refusal("method not found", 404)
        if not hmac.compare_digest(found[2], self.state.token):
            raise Refusal("Unauthorized", 401)
        return found

    def file(self, found: re.Match[str] | None) -> tuple[int, bytes, bytes] | None:
        """A file's bytes, or None where the path is that of a method."""
        found = self.authorised(found)
        if not found[1]:
            return None
        file = self.state.files.by_path.get(found[3])
        if file is None:
            raise Refusal("file not found", 404)
        return 200, b"application/octet-stream", file.data

    async def method(self, found: re.Match[str] | None, params: Params) -> tuple[int, bytes, bytes]:
        """What a method gives."""
        result = await call(self.state, self.authorised(found)[3], params)
        return 200, b"application/json", json.dumps({"ok": True, "result": result}, separators=(",", ":")).encode()


def failure(refusal: Refusal) -> tuple[int, bytes, bytes]:
    """Status, content type and body of a refusal."""
    answer: dict[str, Any] = {"ok": False, "error_code": refusal.status, "description": str(refusal)}
    if refusal.retry_after is not None:
        answer["parameters"] = {"retry_after": refusal.retry_after}
    return refusal.status, b"application/json", json.dumps(answer).encode()
