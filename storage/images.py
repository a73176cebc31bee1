"""The image store: files named by the SHA-256 of what they hold, encrypted with AES-256-GCM.

A file is ``MAGIC``, a random 96-bit nonce (NIST SP 800-38D) and the ciphertext with its 128-bit tag; the name is
authenticated with it, so that two files cannot be swapped unseen.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage import keys

MAGIC = b"RGI1"
NONCE_BYTES = 12
HEAD = len(MAGIC) + NONCE_BYTES
FRESH_SECONDS = 3600


class ImageMissing(Exception):
    """The picture is not in the store (erased, or its file is lost or damaged); the text says which."""


class ImageStore:
    """Pictures in ``folder``, under a key in ``key_file`` (made at first use)."""

    def __init__(self, folder: Path, key_file: Path) -> None:
        self._folder = folder
        self._kept: set[Path] = set()
        empty = not folder.exists() or next(folder.iterdir(), None) is None
        self._cipher = AESGCM(keys.load_or_create(key_file, may_create=empty))

    def path(self, digest: str) -> Path:
        """Return where the picture with this SHA-256 (64 hex digits) lies."""
        return self._folder / digest[:2] / digest

    async def put(self, data: bytes) -> str:
        """Keep ``data`` and return its SHA-256; it is on the disk, synced, when this returns."""
        return await asyncio.to_thread(self._put, data)

    async def get(self, digest: str) -> bytes:
        """Return the picture; raise ImageMissing where it is gone or was altered."""
        return await asyncio.to_thread(self._get, digest)

    async def remove(self, digest: str, kept_at: datetime) -> None:
        """Remove the picture whose row says that it was kept at ``kept_at``; one that is gone already is no error.

        A file put later stays: its row is about to be written, and would point to nothing.
        """
        await asyncio.to_thread(_remove, self.path(digest), kept_at.timestamp())

    def sealed(self, digest: str) -> bytes:
        """Return the picture's file as it is; raise ImageMissing where it is gone."""
        try:
            return self.path(digest).read_bytes()
        except FileNotFoundError:
            raise ImageMissing(f"The picture {digest[:12]} is no longer stored.") from None

    def unsealed(self, digest: str, sealed: bytes) -> bytes:
        """Return the picture that a file of the store holds; raise ImageMissing where it was altered."""
        magic, nonce, body = sealed[: len(MAGIC)], sealed[len(MAGIC) : HEAD], sealed[HEAD:]
        try:
            if magic != MAGIC:
                raise ValueError("not a file of the image store")
            return self._cipher.decrypt(nonce, body, digest.encode())
        except (InvalidTag, ValueError):
            raise ImageMissing(
                f"The file of picture {digest[:12]} was altered, or another key encrypted it: restore it from a backup."
            ) from None

    async def folders(self) -> list[str]:
        """Return the beginnings (two hex digits) of the SHA-256s that lie in the store."""
        return await asyncio.to_thread(lambda: sorted(path.name for path in self._folder.glob("[0-9a-f][0-9a-f]")))

    async def sweep(self, beginning: str, known: Mapping[str, bool], before: datetime) -> None:
        """Remove files whose SHA-256 begins so: what ``known`` maps to True (erased), and strangers from ``before``.

        A file that `put` wrote or met within the last hour stays for now, since its row may not be written yet.
        """
        await asyncio.to_thread(self._sweep, self._folder / beginning, known, before.timestamp())

    def _sweep(self, folder: Path, known: Mapping[str, bool], before: float) -> None:
        for path in folder.iterdir():
            erased = known.get(path.name)
            if erased is not False:
                _remove(path, time.time() - FRESH_SECONDS if erased else before)

    def _put(self, data: bytes) -> str:
        digest = sha256(data).hexdigest()
        path = self.path(digest)
        with suppress(ImageMissing, FileNotFoundError):
            self._get(digest)  # one that was damaged is written anew
            os.utime(path)  # see `sweep`
            return digest
        self._make(path.parent)
        nonce = os.urandom(NONCE_BYTES)
        sealed = MAGIC + nonce + self._cipher.encrypt(nonce, data, digest.encode())
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".draft-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(sealed)
                file.flush()
                os.fsync(file.fileno())
            os.replace(draft, path)
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(draft)
            raise
        keys.sync_folder(path.parent)
        return digest

    def _make(self, folder: Path) -> None:
        """Make a folder of the store such that a power cut cannot take its name away."""
        if folder in self._kept:
            return
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        keys.sync_folder(self._folder)
        keys.sync_folder(self._folder.parent)
        self._kept.add(folder)

    def _get(self, digest: str) -> bytes:
        return self.unsealed(digest, self.sealed(digest))


def _remove(path: Path, before: float) -> None:
    """Remove a file last put before this time, though another process may put it at this very moment."""
    # Moved aside first: that `put` has then either changed the time of the file, or does not find it and writes anew.
    aside = path if path.name.startswith(".") else path.with_name(f".erased-{path.name}")
    with suppress(FileNotFoundError):
        if path.stat().st_mtime >= before:
            return
        path.rename(aside)
        if aside.stat().st_mtime >= before:
            aside.rename(path)
        else:
            aside.unlink()
