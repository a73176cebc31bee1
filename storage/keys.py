"""The key that images are encrypted with: a file made at the first run, readable by its owner alone."""

from __future__ import annotations

import os
from pathlib import Path

KEY_BYTES = 32


class KeyFileError(Exception):
    """The key cannot be used; the text says why and what to do."""


def load_or_create(path: Path, *, may_create: bool = True) -> bytes:
    """Return the 32-byte key in ``path``; make it (mode 0600) where it is missing and ``may_create``.

    Raises KeyFileError where the file is missing and must not be made anew (images already depend on it),
    has another length, or can be read by others.
    """
    try:
        return _load(path)
    except FileNotFoundError:
        if not may_create:
            raise KeyFileError(
                f"The key file {path} is missing, but encrypted images are there: "
                "put the key back from your backup; without it they cannot be read."
            ) from None
    _create(path)
    return _load(path)


def _load(path: Path) -> bytes:
    mode = path.stat().st_mode & 0o777
    if mode & 0o077:
        raise KeyFileError(f"The key file {path} can be read by others (mode {mode:04o}): run chmod 600 on it.")
    key = path.read_bytes()
    if len(key) != KEY_BYTES:
        raise KeyFileError(
            f"The key file {path} holds {len(key)} bytes instead of {KEY_BYTES}: restore it from a backup."
        )
    return key


def _create(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(os.urandom(KEY_BYTES))
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)  # fails where another process was first: its key is the one to use
    except FileExistsError:
        pass
    finally:
        draft.unlink()
