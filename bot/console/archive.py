"""A ZIP archive that is sent while it is written, so that it needs neither memory nor disk of its own size.

The standard library's zipfile writes to what cannot be rewound (it puts sizes behind the data), which is all that is
needed; what it keeps in memory is the list of files, about 1 kB each.
"""

from __future__ import annotations

import asyncio
import io
import zipfile
from collections.abc import AsyncIterator


class Archive:
    """An archive being written: what is yielded is to be sent on, in order."""

    def __init__(self) -> None:
        self._sink = _Sink()
        self._zip = zipfile.ZipFile(self._sink, "w", zipfile.ZIP_DEFLATED)

    async def stream(self, name: str, parts: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """Add a file whose parts come one after the other."""
        with self._zip.open(name, "w", force_zip64=True) as file:
            async for part in parts:
                await asyncio.to_thread(file.write, part)
                yield self._sink.taken()
        yield self._sink.taken()

    def add(self, name: str, data: bytes, compressed: bool = True) -> bytes:
        """Add a small file, or a picture, which cannot be made smaller."""
        self._zip.writestr(name, data, zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED)
        return self._sink.taken()

    def end(self) -> bytes:
        """Write the list of files."""
        self._zip.close()
        return self._sink.taken()


class _Sink(io.RawIOBase):
    """Keeps what is written until it is taken."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        part = bytes(data)  # type: ignore[call-overload]
        self._parts.append(part)
        return len(part)

    def taken(self) -> bytes:
        parts, self._parts = self._parts, []
        return b"".join(parts)
