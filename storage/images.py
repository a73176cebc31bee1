"""The image store: files named by the SHA-256 of what they hold, encrypted with AES-256-GCM.

A file is ``MAGIC``, a random 96-bit nonce (NIST SP 800-38D) and the ciphertext with its 128-bit tag; the name is
authenticated with it, so that two files cannot be swapped unseen.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage import keys

MAGIC = b"RGI1"
NONCE_BYTES = 12


class ImageMissing(Exception):
    """The picture is not in the store (erased, or its file is lost or damaged); the text says which."""


class ImageStore:
    """Pictures in ``folder``, under a key in ``key_file`` (made at first use)."""

    def __init__(self, folder: Path, key_file: Path) -> None:
        self._folder = folder
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

    async def delete(self, digest: str) -> None:
        """Remove the picture; one that is gone already is no error."""
        await asyncio.to_thread(self.path(digest).unlink, missing_ok=True)

    def _put(self, data: bytes) -> str:
        digest = sha256(data).hexdigest()
        path = self.path(digest)
        if path.exists():
            return digest
        new = not path.parent.exists()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
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
        _sync(path.parent)
        if new:
            _sync(self._folder)
        return digest

    def _get(self, digest: str) -> bytes:
        try:
            sealed = self.path(digest).read_bytes()
        except FileNotFoundError:
            raise ImageMissing(f"The picture {digest[:12]} is no longer stored.") from None
        nonce, body = sealed[len(MAGIC) : len(MAGIC) + NONCE_BYTES], sealed[len(MAGIC) + NONCE_BYTES :]
        try:
            return self._cipher.decrypt(nonce, body, digest.encode())
        except (InvalidTag, ValueError):
            raise ImageMissing(
                f"The file of picture {digest[:12]} was altered, or another key encrypted it: restore it from a backup."
            ) from None


def _sync(folder: Path) -> None:
    """Make a new name in ``folder`` survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
