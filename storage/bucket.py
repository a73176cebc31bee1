"""Files in a shared object store (S3, Google Cloud Storage, Azure, or what speaks like S3), through `obstore`.

Credentials come from the environment as each provider names them (``AWS_ACCESS_KEY_ID`` and so on).
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from obstore.store import ObjectStore

NOTE = "key.txt"
SECONDS = 20


class Bucket:
    """Files under ``url``, such as ``s3://bucket/radiogram``.

    What the store cannot do for now (it does not answer, it refuses the credentials) is raised as an OSError with EIO.
    """

    def __init__(self, url: str) -> None:
        from obstore.store import from_url

        # Not `client_options`: with them, what the environment says of the client (AWS_ALLOW_HTTP) is not heard.
        patience = timedelta(seconds=SECONDS)
        self._store: ObjectStore = from_url(url, retry_config={"max_retries": 3, "retry_timeout": patience})

    def claim(self, fingerprint: str) -> bool:
        """Note the fingerprint of the key that encrypts what is here, the first time; return whether it is this one."""
        from obstore.exceptions import AlreadyExistsError

        with _translated():
            try:
                self._store.put(NOTE, fingerprint.encode(), mode="create")
            except AlreadyExistsError:
                return bytes(self._store.get(NOTE).bytes()).decode(errors="replace") == fingerprint
        return True

    def claim_anew(self, fingerprint: str) -> None:
        """Note another key's fingerprint, where everything here is about to be replaced."""
        with _translated():
            self._store.put(NOTE, fingerprint.encode())

    def empty(self) -> bool:
        """Whether nothing is here."""
        return not self.beginnings()

    def read(self, name: str) -> bytes:
        """Return what a file holds; raise FileNotFoundError."""
        with _translated():
            return bytes(self._store.get(_key(name)).bytes())

    def touch(self, name: str) -> bool:
        """Return False: a store changes an object's time only by writing it anew."""
        return False

    def write(self, name: str, data: bytes) -> None:
        """Write a file, whole or not at all; the store has it when this returns."""
        with _translated():
            self._store.put(_key(name), data)

    def remove(self, name: str, before: float) -> None:
        """Remove a file last written before this time; one that is gone already is no error."""
        with _translated():
            try:
                if self._store.head(_key(name))["last_modified"].timestamp() < before:
                    self._store.delete(_key(name))
            except FileNotFoundError:
                pass

    def beginnings(self) -> list[str]:
        """Return the first two letters of the names that are here."""
        with _translated():
            return sorted(prefix.rsplit("/", 1)[-1] for prefix in self._store.list_with_delimiter()["common_prefixes"])

    def names(self, beginning: str) -> list[str]:
        """Return the names that begin so."""
        with _translated():
            return [found["path"].rsplit("/", 1)[-1] for part in self._store.list(beginning) for found in part]


def _key(name: str) -> str:
    return f"{name[:2]}/{name}"


@contextmanager
def _translated() -> Iterator[None]:
    from obstore.exceptions import BaseError, NotFoundError

    try:
        yield
    except NotFoundError as error:
        raise FileNotFoundError(errno.ENOENT, "not in the store") from error
    except BaseError as error:
        raise OSError(errno.EIO, f"the image store cannot be used ({type(error).__name__})") from error
