"""A sealed stream: a file of any length, encrypted and authenticated in chunks, so in constant memory.

The STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár: "Online Authenticated-Encryption and its Nonce-Reuse
Misuse-Resistance", CRYPTO 2015) over AES-256-GCM: the 96-bit nonce of a chunk is its number (88 bits, big-endian) and
a byte that is 1 for the last chunk alone. A chunk that was changed, moved, repeated or dropped, and a tail that was cut
off or added, therefore do not open. A file is ``MAGIC``, 16 bytes of salt, 16 bytes that tell a wrong key from a
damaged file, and the chunks, each with its 128-bit tag. HKDF-SHA256 (RFC 5869) makes from key and salt a key for this
file alone, so that no nonce comes twice under one key.
"""

from __future__ import annotations

import hmac
import os
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"RGB1"
SALT_BYTES = 16
CHECK_BYTES = 16
HEAD = len(MAGIC) + SALT_BYTES + CHECK_BYTES
CHUNK = 1 << 20
TAG_BYTES = 16


class BackupError(Exception):
    """A backup cannot be made, read or restored; the text says why and what to do."""


class Sealer:
    """Writes a sealed stream to ``file`` under a 32-byte ``key``; it is whole only after `finish`."""

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        salt = os.urandom(SALT_BYTES)
        self._cipher, check = _derived(key, salt)
        self._file, self._number, self._waiting = file, 0, bytearray()
        file.write(MAGIC + salt + check)

    def write(self, data: bytes) -> int:
        """Take ``data``; return how many bytes it has."""
        self._waiting += data
        while len(self._waiting) > CHUNK:  # what may be the last chunk waits for `finish`
            self._seal(last=False)
        return len(data)

    def finish(self) -> None:
        """Write the last chunk."""
        self._seal(last=True)

    def _seal(self, last: bool) -> None:
        chunk = bytes(self._waiting[:CHUNK])
        del self._waiting[:CHUNK]
        self._file.write(self._cipher.encrypt(_nonce(self._number, last), chunk, MAGIC))
        self._number += 1


class Opener:
    """Reads a sealed stream from ``file``; only what passed its chunk's check is handed out.

    Raises BackupError where the key is another, or the file no sealed stream, changed or cut. That the end is there
    is known once `read` has returned nothing.
    """

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        head = file.read(HEAD)
        if len(head) < HEAD or not head.startswith(MAGIC):
            raise BackupError(f"{file.name} is not a backup of Radiogram, or it was cut: choose another file.")
        self._cipher, check = _derived(key, head[len(MAGIC) : -CHECK_BYTES])
        if not hmac.compare_digest(check, head[-CHECK_BYTES:]):
            raise BackupError(f"{file.name} was sealed with another key: name the right backup.key with --key.")
        self._file, self._number, self._ready = file, 0, bytearray()
        self._ahead = file.read(CHUNK + TAG_BYTES)
        self._open()

    def read(self, size: int) -> bytes:
        """Return the next ``size`` bytes; fewer only at the end."""
        while len(self._ready) < size and self._ahead:
            self._open()
        data = bytes(self._ready[:size])
        del self._ready[:size]
        return data

    def _open(self) -> None:
        sealed, self._ahead = self._ahead, self._file.read(CHUNK + TAG_BYTES)
        try:
            self._ready += self._cipher.decrypt(_nonce(self._number, not self._ahead), sealed, MAGIC)
        except InvalidTag:
            megabyte = self._number + 1
            raise BackupError(
                f"{self._file.name} was changed or cut (at its megabyte {megabyte}): choose another backup."
            ) from None
        self._number += 1


def _derived(key: bytes, salt: bytes) -> tuple[AESGCM, bytes]:
    made = HKDF(SHA256(), 32 + CHECK_BYTES, salt, b"radiogram backup").derive(key)
    return AESGCM(made[:32]), made[32:]


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
