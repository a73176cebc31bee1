"""A small file system of its own for the bot's data: it can be filled up, and its disk can stop taking writes."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def namespace() -> list[str] | None:
    """Return the command that gives a process mounts of its own, which end with it; None where there is none."""
    if sys.platform != "linux" or not shutil.which("unshare"):
        return None
    command = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--mount"]
    tried = subprocess.run([*command, "true"], capture_output=True)
    return None if tried.returncode else command


@contextmanager
def volume(folder: Path, megabytes: int) -> Iterator[Volume]:
    """Mount a file system of this size in memory on ``folder``."""
    folder.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "chaos", str(folder)], check=True)
    try:
        yield Volume(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


class Volume:
    """A mounted file system."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self, left: int = 0) -> None:
        """Write until only ``left`` bytes more fit, in whole pages."""
        with self._ballast.open("wb", buffering=0) as file:
            for size in (2**20, 2**12, 1):
                try:
                    while True:
                        file.write(bytes(size))
                except OSError as error:
                    if error.errno != errno.ENOSPC:
                        raise
            file.truncate(file.tell() - left)

    def free(self) -> None:
        """Give the space back."""
        self._ballast.unlink()


def stop_writing(process: int) -> None:
    """Have every write of a process to a file fail, as on a disk that has turned read-only under it.

    Linux refuses to remount a file system read-only while a file on it is open for writing, and a database always is.
    A limit of 0 bytes on files fails the same writes to the same open files; SQLite reports both as an I/O error.
    The process's log, a file too, is silent meanwhile.
    """
    _, most = resource.prlimit(process, resource.RLIMIT_FSIZE)
    resource.prlimit(process, resource.RLIMIT_FSIZE, (0, most))


def resume_writing(process: int) -> None:
    """Let the process write again."""
    _, most = resource.prlimit(process, resource.RLIMIT_FSIZE)
    resource.prlimit(process, resource.RLIMIT_FSIZE, (most, most))
