"""The image store: files named by the SHA-256 of what they hold, encrypted with AES-256-GCM.

A file is ``MAGIC``, a random 96-bit nonce (NIST SP 800-38D) and the ciphertext with its 128-bit tag; the name is
authenticated with it, so that two files cannot be swapped unseen. The files lie in a local folder, or in an object
store that replicas share.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage import keys
from storage.bucket import Bucket
from storage.folder import Folder
from storage.settings import StorageSettings

MAGIC = b"RGI1"
NONCE_BYTES = 12
HEAD = len(MAGIC) + NONCE_BYTES
FRESH_SECONDS = 3600


class Files(Protocol):
    """Where the files lie; `Folder` and `Bucket` say what each does."""

    def claim(self, fingerprint: str) -> bool: ...
    def empty(self) -> bool: ...
    def read(self, name: str) -> bytes: ...
    def touch(self, name: str) -> bool: ...
    def write(self, name: str, data: bytes) -> None: ...
    def remove(self, name: str, before: float) -> None: ...
    def beginnings(self) -> list[str]: ...
    def names(self, beginning: str) -> list[str]: ...


class ImageMissing(Exception):
    """The picture is not in the store (erased, or its file is lost or damaged); the text says which."""


class ImageStore:
    """Pictures in ``files``, under a key in ``key_file`` (made at first use). Raises `keys.KeyFileError`."""

    def __init__(self, files: Files, key_file: Path) -> None:
        self.files = files
        key = keys.load_or_create(key_file, may_create=files.empty())
        if not files.claim(fingerprint(key)):
            raise keys.KeyFileError(
                f"The key file {key_file} is not the one that the shared pictures are encrypted with: "
                "copy image.key from the DATA_DIR of the first replica."
            )
        self._cipher = AESGCM(key)

    @classmethod
    def of(cls, settings: StorageSettings) -> ImageStore:
        """Return the store that the settings name."""
        return cls(files_of(settings), settings.key_file)

    async def put(self, data: bytes) -> str:
        """Keep ``data`` and return its SHA-256; it is kept for good when this returns."""
        return await asyncio.to_thread(self._put, data)

    async def get(self, digest: str) -> bytes:
        """Return the picture; raise ImageMissing where it is gone or was altered."""
        return await asyncio.to_thread(self._get, digest)

    async def remove(self, digest: str, kept_at: datetime) -> None:
        """Remove the picture whose row says that it was kept at ``kept_at``; one that is gone already is no error.

        A file put later stays: its row is about to be written, and would point to nothing.
        """
        await asyncio.to_thread(self.files.remove, digest, kept_at.timestamp())

    def sealed(self, digest: str) -> bytes:
        """Return the picture's file as it is; raise ImageMissing where it is gone."""
        try:
            return self.files.read(digest)
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
        return await asyncio.to_thread(self.files.beginnings)

    async def sweep(self, beginning: str, known: Mapping[str, bool], before: datetime) -> None:
        """Remove files whose SHA-256 begins so: what ``known`` maps to True (erased), and strangers from ``before``.

        A file that `put` wrote or met within the last hour stays for now, since its row may not be written yet.
        """
        await asyncio.to_thread(self._sweep, beginning, known, before.timestamp())

    def _sweep(self, beginning: str, known: Mapping[str, bool], before: float) -> None:
        for name in self.files.names(beginning):
            erased = known.get(name)
            if erased is not False:
                self.files.remove(name, time.time() - FRESH_SECONDS if erased else before)

    def _put(self, data: bytes) -> str:
        digest = sha256(data).hexdigest()
        if self.files.touch(digest) and self._whole(digest):  # one that was damaged is written anew
            return digest
        nonce = os.urandom(NONCE_BYTES)
        self.files.write(digest, MAGIC + nonce + self._cipher.encrypt(nonce, data, digest.encode()))
        return digest

    def _whole(self, digest: str) -> bool:
        try:
            self._get(digest)
        except ImageMissing:
            return False
        return True

    def _get(self, digest: str) -> bytes:
        return self.unsealed(digest, self.sealed(digest))


def fingerprint(key: bytes) -> str:
    """Return what tells one key from another without telling the key."""
    return sha256(b"radiogram image key" + key).hexdigest()


def files_of(settings: StorageSettings) -> Files:
    """Return where the pictures of these settings lie."""
    return Bucket(settings.images_url) if settings.images_url else Folder(settings.images_dir)
