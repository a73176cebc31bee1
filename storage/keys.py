"""Keys (of pictures, backups and checkpoints): files made at first use, that their owner alone can read."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

KEY_BYTES = 32


class KeyFileError(Exception):
    """The key cannot be used; the text says why and what to do."""


def load_or_create(path: Path, *, may_create: bool = True) -> bytes:
    """Return the 32-byte key in ``path``; make it at random (mode 0600) where it is missing and ``may_create``.

    Raises KeyFileError where the file is missing and must not be made anew (images already depend on it),
    has another length, or can be read by others.
    """
    try:
        return load(path)
    except FileNotFoundError:
        if not may_create:
            raise KeyFileError(
                f"The key file {path} is missing, but encrypted images are there: "
                "put the key back from your backup; without it they cannot be read."
            ) from None
    create(path, os.urandom(KEY_BYTES))
    return load(path)


def read_copy(path: Path) -> bytes:
    """Return the 32-byte key in a copy of a key file: its bytes, or 64 hex digits typed from paper.

    Whoever may read it may (a memory stick keeps no modes). Raises KeyFileError where it cannot be read or is no key.
    """
    try:
        held = path.read_bytes()
    except OSError as error:
        raise KeyFileError(
            f"The key file {path} cannot be read ({error.strerror}): name the copy that you kept with --key."
        ) from None
    try:
        key = held if len(held) == KEY_BYTES else bytes.fromhex(held.decode())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise KeyFileError(f"The file {path} holds no key: {KEY_BYTES} bytes or {2 * KEY_BYTES} hex digits are needed.")
    return key


def load(path: Path) -> bytes:
    """Return the 32-byte key in ``path``; raise FileNotFoundError, or KeyFileError as `load_or_create` does."""
    mode = path.stat().st_mode & 0o777
    if mode & 0o077:
        raise KeyFileError(f"The key file {path} can be read by others (mode {mode:04o}): run chmod 600 on it.")
    try:
        key = path.read_bytes()
    except PermissionError:
        raise KeyFileError(
            f"The key file {path} belongs to another user: run as that user, or give it to this one."
        ) from None
    if len(key) != KEY_BYTES:
        raise KeyFileError(
            f"The key file {path} holds {len(key)} bytes instead of {KEY_BYTES}: restore it from a backup."
        )
    return key


def create(path: Path, key: bytes) -> None:
    """Put ``key`` into a new file; one that is there already stays as it is."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # mode 0600
    with os.fdopen(handle, "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)  # fails where another process was first: its key is the one to use
    except FileExistsError:
        pass
    finally:
        os.unlink(draft)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a new name in ``folder`` survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
