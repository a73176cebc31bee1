"""Keys (what images are encrypted with, what checkpoints are signed with): files that their owner alone can read."""

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
    _create(path)
    return load(path)


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


def _create(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")  # mode 0600
    with os.fdopen(handle, "wb") as file:
        file.write(os.urandom(KEY_BYTES))
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
