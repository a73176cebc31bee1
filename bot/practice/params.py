"""Parameters of one request, however they came: query string, form, JSON or multipart."""

import json
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.types import Receive, Scope

from bot.practice.rules import MAX_UPLOAD, Refusal

JSON = dict[str, Any]
SLACK = 1024 * 1024  # what a multipart body may hold beside its file
DRAINED = 4 * MAX_UPLOAD  # bytes read of a body that is too long, so that the refusal can be read by its sender


@dataclass(frozen=True)
class Upload:
    """A file that came with the request."""

    data: bytes
    name: str
    mime_type: str


@dataclass
class Params:
    """Values by name (text, or whatever JSON holds) and files by field name."""

    values: JSON = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The value as text, '' where there is none."""
        value = self.values.get(name)
        return "" if value is None else value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str) -> int:
        """The value as a whole number; like Telegram, 0 where it is absent or no number."""
        try:
            number = int(self.text(name))
        except ValueError:
            return 0
        return number if abs(number) < 2**63 else 0

    def flag(self, name: str) -> bool:
        """Is the value true, yes or 1?"""
        return self.text(name).lower() in ("true", "yes", "1")

    def data(self, name: str) -> Any:
        """The value decoded from JSON, or None where there is none; raises `Refusal` where it is no JSON."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except (ValueError, RecursionError):
            raise Refusal(f"can't parse {name} JSON object") from None

    def array(self, name: str) -> list[Any] | None:
        """The value decoded from a JSON array, or None where there is none."""
        value = self.data(name)
        if value is not None and not isinstance(value, list):
            raise Refusal(f"can't parse {name}: expected an Array")
        return value

    def strings(self, name: str) -> list[str] | None:
        """The texts of a JSON array, or None where there is none."""
        value = self.array(name)
        return None if value is None else [item for item in value if isinstance(item, str)]


class MemoryParser(MultiPartParser):
    """Keeps uploads in memory; the size of the body is already bounded."""

    spool_max_size = DRAINED


async def read_body(scope: Scope, receive: Receive, limit: int = MAX_UPLOAD + SLACK) -> bytes:
    """The body of a request; raises `Refusal` (413) where it is longer than `limit` bytes."""
    parts: list[bytes] = []
    size = 0
    more = True
    while more and size < DRAINED:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionResetError
        size += len(message.get("body", b""))
        if size <= limit:
            parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    if size > limit:
        raise Refusal("Request Entity Too Large", 413)
    return b"".join(parts)


async def read_params(scope: Scope, receive: Receive) -> Params:
    """All parameters of a request; those in the body win over those in the query string.

    Raises:
        Refusal: The body is too long, or not what its content type says.
    """
    params = Params(dict(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)))
    body = await read_body(scope, receive)
    headers = Headers(scope=scope)
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json" and body:
        params.values |= json_object(body)
    elif kind == "multipart/form-data":
        await read_multipart(params, headers, body)
    elif body:
        try:
            params.values |= dict(parse_qsl(body.decode(), keep_blank_values=True, errors="strict"))
        except UnicodeDecodeError:
            raise Refusal("strings must be encoded in UTF-8") from None
    return params


def json_object(body: bytes) -> JSON:
    """The object in a JSON body; raises `Refusal` where there is none."""
    try:
        values = json.loads(body)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise Refusal("can't parse the request body as JSON object")
    return values


async def read_multipart(params: Params, headers: Headers, body: bytes) -> None:
    async def stream() -> AsyncGenerator[bytes, None]:
        yield body

    try:
        form = await MemoryParser(headers, stream()).parse()
    except (MultiPartException, KeyError):
        raise Refusal("can't parse the multipart request body") from None
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            data, mime_type = await value.read(), value.content_type or "application/octet-stream"
            params.files[name] = Upload(data, value.filename or name, mime_type)
        else:
            params.values[name] = value
    await form.close()
