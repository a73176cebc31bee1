"""Files in a local folder, each on the disk for good once it is written."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from storage import keys


class Folder:
    """Files in ``root``, in folders named after the first two letters of their names; ``synced`` unless whoever writes
    many has the disk synced once after all."""

    def __init__(self, root: Path, *, synced: bool = True) -> None:
        self.root, self._synced = root, synced
        self._kept: set[Path] = set()

    def path(self, name: str) -> Path:
        """Return where a file lies."""
        return self.root / name[:2] / name

    def claim(self, fingerprint: str) -> bool:
        """Whether what is here may be encrypted under the key with this fingerprint: a folder keeps no note of it."""
        return True

    def empty(self) -> bool:
        """Whether nothing was ever written."""
        return not self.root.exists() or next(self.root.iterdir(), None) is None

    def read(self, name: str) -> bytes:
        """Return what a file holds; raise FileNotFoundError."""
        return self.path(name).read_bytes()

    def touch(self, name: str) -> bool:
        """Note that a file is needed now; return whether it is there."""
        try:
            os.utime(self.path(name))
        except FileNotFoundError:
            return False
        return True

    def write(self, name: str, data: bytes) -> None:
        """Write a file, whole or not at all."""
        path = self.path(name)
        self._make(path.parent)
        handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".draft-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                self._sync(file.fileno())
            os.replace(draft, path)
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(draft)
            raise
        self._sync_folder(path.parent)

    def remove(self, name: str, before: float) -> None:
        """Remove a file last written or touched before this time, though another process may touch it at this very
        moment; one that is gone already is no error."""
        # Moved aside first: that `write` has then either changed the time of the file, or finds it gone.
        path = self.path(name) if not name.startswith(".") else next(self.root.glob(f"*/{name}"), self.root / name)
        aside = path if path.name.startswith(".") else path.with_name(f".erased-{path.name}")
        with suppress(FileNotFoundError):
            if path.stat().st_mtime >= before:
                return
            path.rename(aside)
            if aside.stat().st_mtime >= before:
                aside.rename(path)
            else:
                aside.unlink()

    def beginnings(self) -> list[str]:
        """Return the first two letters of the names that are here."""
        return sorted(path.name for path in self.root.glob("[0-9a-f][0-9a-f]"))

    def names(self, beginning: str) -> list[str]:
        """Return the names that begin so, and what a crash left among them, whose names begin with a dot."""
        return [path.name for path in (self.root / beginning).iterdir()]

    def _make(self, folder: Path) -> None:
        """Make a folder such that a power cut cannot take its name away."""
        if folder in self._kept:
            return
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._sync_folder(self.root)
        self._sync_folder(self.root.parent)
        self._kept.add(folder)

    def _sync(self, descriptor: int) -> None:
        if self._synced:
            os.fsync(descriptor)

    def _sync_folder(self, folder: Path) -> None:
        if self._synced:
            keys.sync_folder(folder)
