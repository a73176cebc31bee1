"""As much of S3's REST API as pictures need, in memory on 127.0.0.1.

https://docs.aws.amazon.com/AmazonS3/latest/API: PutObject with If-None-Match, GetObject, HeadObject, DeleteObjects and
ListObjectsV2 with prefix and delimiter.
"""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import md5
from xml.sax.saxutils import escape

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.listener import Listener


class S3:
    """The objects of all buckets, by path; while ``out`` is set, every request fails."""

    def __init__(self) -> None:
        self.objects: dict[str, tuple[bytes, datetime]] = {}
        self.out = False
        self.url = ""

    async def answer(self, request: Request) -> Response:
        """Answer one request."""
        if self.out:
            return Response(status_code=403)
        path = request.url.path.lstrip("/")
        if request.method == "GET" and "list-type" in request.query_params:
            return self._listed(path.rstrip("/"), request.query_params.get("prefix", ""), request.query_params)
        if request.method == "PUT":
            if request.headers.get("if-none-match") == "*" and path in self.objects:
                return Response(status_code=412)
            self.objects[path] = (await request.body(), datetime.now(UTC))
            return Response(headers={"ETag": _tag(self.objects[path][0])})
        if request.method == "POST":
            keys = re.findall(r"<Key>(.*?)</Key>", (await request.body()).decode())
            for key in keys:
                self.objects.pop(f"{path}/{key}", None)
            deleted = "".join(f"<Deleted><Key>{key}</Key></Deleted>" for key in keys)
            return Response(f"<DeleteResult>{deleted}</DeleteResult>", media_type="application/xml")
        if path not in self.objects:
            return Response(status_code=404)
        data, at = self.objects[path]
        headers = {"ETag": _tag(data), "Last-Modified": format_datetime(at, usegmt=True)}
        return Response(data, headers=headers, media_type="application/octet-stream")

    def _listed(self, bucket: str, prefix: str, query: object) -> Response:
        keys = sorted(path.removeprefix(f"{bucket}/") for path in self.objects if path.startswith(f"{bucket}/{prefix}"))
        delimiter = getattr(query, "get")("delimiter", "")  # noqa: B009
        below = {key: prefix + key[len(prefix) :].split(delimiter)[0] + delimiter for key in keys} if delimiter else {}
        folders = {below[key] for key in keys if below and below[key] != key + delimiter}
        entries = "".join(self._entry(bucket, key) for key in keys if not below or below[key] == key + delimiter)
        prefixes = "".join(
            f"<CommonPrefixes><Prefix>{escape(name)}</Prefix></CommonPrefixes>" for name in sorted(folders)
        )
        xml = f"<ListBucketResult><IsTruncated>false</IsTruncated>{entries}{prefixes}</ListBucketResult>"
        return Response(xml, media_type="application/xml")

    def _entry(self, bucket: str, key: str) -> str:
        data, at = self.objects[f"{bucket}/{key}"]
        told = f"<Key>{escape(key)}</Key><LastModified>{at:%Y-%m-%dT%H:%M:%S.000Z}</LastModified>"
        return f"<Contents>{told}<Size>{len(data)}</Size><ETag>{escape(_tag(data))}</ETag></Contents>"


def _tag(data: bytes) -> str:
    return f'"{md5(data).hexdigest()}"'


@contextmanager
def running() -> Iterator[S3]:
    """Serve in a thread of its own, since the store is asked from threads that the tests' event loop waits for."""
    s3, started, loop = S3(), threading.Event(), asyncio.new_event_loop()
    methods = ["GET", "PUT", "POST"]
    listener = Listener(Starlette(routes=[Route("/{path:path}", s3.answer, methods=methods)]), "127.0.0.1", 0)

    async def serve() -> None:
        await listener.start()
        s3.url = listener.url
        started.set()

    def run() -> None:
        asyncio.set_event_loop(loop)
        loop.run_until_complete(serve())
        loop.run_forever()
        loop.run_until_complete(listener.stop())

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    assert started.wait(10)
    try:
        yield s3
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
