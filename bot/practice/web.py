"""The chat page, and the control of the practice chat over HTTP JSON for it, for tests and for benchmarks.

    GET  /                                  the page, as the person ?user=ID (default 1001)
    POST /practice/users                    {id, name, language?, username?} makes or renames a person
    POST /practice/groups                   {id (negative), title} makes a group
    POST /practice/users/ID/ACTION          an action on the person's phone; fields as JSON or multipart, all with
                                            an optional chat_id; gives the new message(s), or {query_id} of a tap
        start {payload?} | text {text, reply_to?} | edit {message_id, text}
        photo (file, caption?, hd?) | document (file, caption?, file_size?) | album (file0, ..., caption?, files?)
        other {kind} | tap {message_id, button} | forge {message_id, data} | block {blocked}
    GET  /practice/users/ID/messages        {version, messages, bot}
    GET  /practice/users/ID/events          ?after=VERSION&timeout=SECONDS: {version, events:
                                            [{version, kind, content}]}, at once if there are any after that version
    GET  /practice/users/ID/stream          the same as server-sent events, after one "snapshot" event
    GET  /practice/files/FILE_ID            a file's bytes
    GET  /practice/calls                    requests of the bot: [{at, method, chat_id, status, parameters}]
    PUT  /practice/faults                   {share, kinds?, seed?, stall?, retry_after?, methods?}, see `Faults`

Kinds of events: message (new or edited), deleted, action (the bot is typing), answer (to a tap), force_reply (a
message wants a reply), bot (new texts).
Errors are {"error": sentence} with status 400, 403, 404 or 413.
"""

import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.practice.api import BotApi
from bot.practice.chat import Chat, State
from bot.practice.faults import Faults
from bot.practice.params import Params, read_params
from bot.practice.people import Message, User, person
from bot.practice.rules import Refusal

JSON = dict[str, Any]
PAGE = Path(__file__).parent / "page"
SHOWN = 200  # messages a page gets when it opens
HEARTBEAT = 15  # seconds between signs of life on a stream
PICTURES = {"image/jpeg", "image/png", "image/webp", "image/gif"}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


class Web:
    """The routes above, around one server's state; `.app` is the ASGI application."""

    def __init__(self, state: State, api: BotApi) -> None:
        self.state, self.api = state, api
        self.app = Starlette(
            routes=[
                Route("/", self.page),
                Route("/page/{name}", self.page),
                Route("/practice/users", self.make_user, methods=["POST"]),
                Route("/practice/groups", self.make_group, methods=["POST"]),
                Route("/practice/users/{id:int}/messages", self.messages),
                Route("/practice/users/{id:int}/events", self.events),
                Route("/practice/users/{id:int}/stream", self.stream),
                Route("/practice/users/{id:int}/{action}", self.act, methods=["POST"]),
                Route("/practice/files/{file_id}", self.file),
                Route("/practice/calls", self.calls),
                Route("/practice/faults", self.set_faults, methods=["PUT"]),
            ],
            exception_handlers={HTTPException: failed, Refusal: failed, ValueError: failed},
        )

    async def page(self, request: Request) -> Response:
        """The page and what it is made of."""
        path = PAGE / request.path_params.get("name", "index.html")
        if path.parent != PAGE or not path.is_file():
            raise HTTPException(404, "There is no such page.")
        return FileResponse(path, headers=HEADERS)

    async def make_user(self, request: Request) -> Response:
        """Make or rename a person."""
        params = await read_params(request.scope, request.receive)
        if params.integer("id") <= 0:
            raise ValueError("The id of a person is a positive number.")
        name, language = params.text("name") or "Practice", params.text("language") or "en"
        user = person(self.state, params.integer("id"), name, language, params.text("username") or None)
        return JSONResponse(user.about)

    async def make_group(self, request: Request) -> Response:
        """Make a group."""
        params = await read_params(request.scope, request.receive)
        if params.integer("id") >= 0:
            raise ValueError("The id of a group is a negative number.")
        return JSONResponse(self.state.group(params.integer("id"), params.text("title") or "Group").about)

    def user(self, request: Request) -> User:
        """The person of the path, made where there is none yet."""
        user_id = int(request.path_params["id"])
        if user_id in self.state.people:
            return User(self.state, self.state.people[user_id])
        if not 0 < user_id < 2**52:
            raise ValueError("The id of a person is a positive number.")
        language = request.headers.get("accept-language", "en")[:2].lower()
        return person(self.state, user_id, "You", language if language.isalpha() else "en")

    async def act(self, request: Request) -> Response:
        """One action on the person's phone."""
        user = self.user(request)
        params = await read_params(request.scope, request.receive)
        chat = self.state.chats.get(params.integer("chat_id")) if params.text("chat_id") else None
        if chat is None and params.text("chat_id"):
            raise HTTPException(404, "There is no such chat.")
        return JSONResponse(await act(user, request.path_params["action"], params, chat))

    def snapshot(self, user: User) -> JSON:
        """All that a page shows when it opens."""
        shown = list(user.chat.messages.values())[-SHOWN:]
        bot = self.state.introduction(user.about["language_code"], user.chat.id)
        return {"version": user.chat.version, "messages": shown, "bot": bot, "user": user.about}

    async def messages(self, request: Request) -> Response:
        """What is on the person's screen."""
        return JSONResponse(self.snapshot(self.user(request)))

    async def events(self, request: Request) -> Response:
        """What happened after a version."""
        chat = self.user(request).chat
        try:
            after, timeout = int(request.query_params.get("after", 0)), float(request.query_params.get("timeout", 0))
        except ValueError:
            raise ValueError("The parameters after and timeout are numbers.") from None
        if timeout > 0 and not self.state.closing:
            await chat.wait(after, min(timeout, 60))
        return JSONResponse({"version": chat.version, "events": [asdict(event) for event in chat.since(after)]})

    async def stream(self, request: Request) -> Response:
        """The live view of a page."""
        return StreamingResponse(self._stream(self.user(request)), media_type="text/event-stream", headers=HEADERS)

    async def _stream(self, user: User) -> AsyncIterator[str]:
        chat, version = user.chat, user.chat.version
        yield sent("snapshot", self.snapshot(user))
        while not self.state.closing:
            await chat.wait(version, HEARTBEAT)
            events = chat.since(version)
            version = chat.version
            for event in events:
                introduction = self.state.introduction(user.about["language_code"], user.chat.id)
                yield sent(event.kind, introduction if event.kind == "bot" else event.content)
            if not events:
                yield ": still here\n\n"

    async def file(self, request: Request) -> Response:
        """A file's bytes; only pictures are shown, everything else is handed out to be saved."""
        file = self.state.files.by_id.get(request.path_params["file_id"])
        if file is None:
            raise HTTPException(404, "This file is no longer kept.")
        if file.mime_type in PICTURES:
            return Response(file.data, media_type=file.mime_type, headers=HEADERS)
        headers = {**HEADERS, "Content-Disposition": "attachment"}
        return Response(file.data, media_type="application/octet-stream", headers=headers)

    async def calls(self, request: Request) -> Response:
        """What the bot asked for."""
        return JSONResponse([asdict(call) for call in self.state.calls])

    async def set_faults(self, request: Request) -> Response:
        """Let some requests fail from now on."""
        wanted = (await read_params(request.scope, request.receive)).values
        try:
            if isinstance(wanted.get("methods"), list):
                wanted["methods"] = frozenset(wanted["methods"])
            wanted["kinds"] = tuple(wanted.get("kinds", Faults.kinds))
            self.api.faults = Faults(**wanted)
        except TypeError as error:
            raise ValueError(f"These faults cannot be set: {error}.") from None
        return JSONResponse({"ok": True})


async def act(user: User, action: str, params: Params, chat: Chat | None) -> Any:
    """Do what `params` say; what the person then sees, as JSON."""
    text, number, upload = params.text, params.integer, params.files.get("file")
    done: Message | list[Message] | None = None
    if action == "start":
        done = await user.start(text("payload"))
    elif action == "text":
        done = await user.send_text(text("text"), reply_to=number("reply_to") or None, chat=chat)
    elif action == "edit":
        done = await user.edit_message(number("message_id"), text("text"), chat=chat)
    elif action == "photo" and upload:
        done = await user.send_photo(upload.data, text("caption"), hd=params.flag("hd"), chat=chat)
    elif action == "document" and upload:
        size = number("file_size") or None
        done = await user.send_document(
            upload.data, upload.name, upload.mime_type, text("caption"), file_size=size, chat=chat
        )
    elif action == "album" and params.files:
        pictures = [upload.data for upload in params.files.values()]
        done = await user.send_album(pictures, text("caption"), files=params.flag("files"), chat=chat)
    elif action == "other":
        done = await user.send_other(text("kind"), chat=chat)
    elif action == "tap":
        return {"query_id": await user.tap(number("message_id"), text("button"), chat=chat)}
    elif action == "forge":
        return {"query_id": await user.forge_tap(number("message_id"), text("data"), chat=chat)}
    elif action == "block":
        user.block(params.flag("blocked"))
        return {"ok": True}
    else:
        raise HTTPException(404, f"There is no action {action}, or its file is missing.")
    return [message.raw for message in done] if isinstance(done, list) else done.raw


def sent(kind: str, content: JSON) -> str:
    """One server-sent event."""
    return f"event: {kind}\ndata: {json.dumps(content, separators=(',', ':'))}\n\n"


async def failed(request: Request, error: Exception) -> Response:
    """The answer to what cannot be done, in a sentence."""
    words, status = str(error), 400
    if isinstance(error, HTTPException):
        words, status = error.detail, error.status_code
    elif isinstance(error, Refusal):
        words, status = f"Telegram would refuse this: {error}.", error.status
    return JSONResponse({"error": words}, status, headers=HEADERS)
