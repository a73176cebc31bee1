"""Storage that cannot be used for now: what is wrong with it, so that work waits instead of being lost."""

from __future__ import annotations

import errno
import sqlite3
from enum import StrEnum

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout


class Trouble(StrEnum):
    """Why storage cannot be used; it can be again once that has passed."""

    FULL = "full"
    READ_ONLY = "read_only"
    BUSY = "busy"
    UNREACHABLE = "unreachable"


_ERRNO = {
    errno.ENOSPC: Trouble.FULL,
    errno.EDQUOT: Trouble.FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EIO: Trouble.UNREACHABLE,
}
# https://www.sqlite.org/rescode.html: primary result codes.
_SQLITE = {
    sqlite3.SQLITE_FULL: Trouble.FULL,
    sqlite3.SQLITE_READONLY: Trouble.READ_ONLY,
    sqlite3.SQLITE_BUSY: Trouble.BUSY,
    sqlite3.SQLITE_LOCKED: Trouble.BUSY,
    sqlite3.SQLITE_IOERR: Trouble.UNREACHABLE,
    sqlite3.SQLITE_CANTOPEN: Trouble.UNREACHABLE,
}
# https://www.postgresql.org/docs/current/errcodes-appendix.html: classes, and codes of their own.
_SQLSTATE = {
    "53100": Trouble.FULL,
    "25006": Trouble.READ_ONLY,
    "53": Trouble.BUSY,
    "55": Trouble.BUSY,
    "40": Trouble.BUSY,
    "57": Trouble.UNREACHABLE,
    "58": Trouble.UNREACHABLE,
    "08": Trouble.UNREACHABLE,
}


def trouble_of(error: BaseException) -> Trouble | None:
    """Return what is wrong with storage where that is what ``error`` says, else None: another fault."""
    if isinstance(error, PoolTimeout):
        return Trouble.BUSY
    if isinstance(error, DBAPIError):
        return _database_trouble(error)
    if isinstance(error, OSError) and error.errno is not None:
        return _ERRNO.get(error.errno)
    return None


def _database_trouble(error: DBAPIError) -> Trouble | None:
    original = error.orig
    if isinstance(original, sqlite3.Error):
        # Full disks show as either: writing a page fails, or making the journal does.
        code = getattr(original, "sqlite_errorcode", None)
        return None if code is None else _SQLITE.get(code & 0xFF)
    state = getattr(original, "sqlstate", None)
    if state:
        return _SQLSTATE.get(state) or _SQLSTATE.get(state[:2])
    # psycopg gives no state where there was no server to give one.
    lost = error.connection_invalidated or type(original).__name__ in ("OperationalError", "ConnectionTimeout")
    return Trouble.UNREACHABLE if lost else None
