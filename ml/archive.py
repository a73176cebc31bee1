"""ZIP archives, opened in memory: their names are never used, and nothing of them is written anywhere.

Declared sizes are added up before anything is unpacked, and what is unpacked is counted again, since a bomb lies.
"""

import io
import zipfile
from dataclasses import dataclass

from ml.decoding import corrupt, too_much, unsupported
from ml.reading import ImageRefused, Refusal

MAX_BYTES = 100 * 2**20
MAX_ENTRIES = 1000
MAX_ENTRY = 64 * 2**20
MAX_UNPACKED = 2**30
MAX_RATIO = 200
RATIO_FROM = 2**20
HEAD = 2**16
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def is_archive(data: bytes) -> bool:
    """Whether this begins as a ZIP archive."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


@dataclass
class Archive:
    """The files of a ZIP archive by their numbers. Opening it and reading from it raise ImageRefused."""

    data: bytes

    def __post_init__(self) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(self.data))
        except (zipfile.BadZipFile, ValueError, OSError, EOFError):
            raise corrupt() from None
        self._files = [one for one in self._zip.infolist() if one.file_size and not one.is_dir()]
        if any(one.flag_bits & 1 for one in self._files):
            raise ImageRefused(Refusal.ENCRYPTED, "This archive is locked with a password; send it without one.")
        if len(self._files) > MAX_ENTRIES or sum(one.file_size for one in self._files) > MAX_UNPACKED:
            raise too_much()
        if any(_bomb(one) for one in self._files):
            raise too_much()
        self._left = MAX_UNPACKED

    def __len__(self) -> int:
        return len(self._files)

    def head(self, number: int) -> bytes:
        """The first 64 KB of a file."""
        return self._read(number, HEAD)

    def file(self, number: int) -> bytes:
        """All of a file."""
        data = self._read(number, MAX_ENTRY + 1)
        if len(data) > MAX_ENTRY:
            raise too_much()
        return data

    def _read(self, number: int, most: int) -> bytes:
        if self._files[number].compress_type not in METHODS:
            raise unsupported("an archive with a rare compression")
        try:
            with self._zip.open(self._files[number]) as stream:
                data = stream.read(most)
        except Exception:  # zipfile and zlib answer hostile bytes with many exceptions
            raise corrupt() from None
        self._left -= len(data)
        if self._left < 0:
            raise too_much()
        return data


def _bomb(entry: zipfile.ZipInfo) -> bool:
    ratio = entry.file_size / max(entry.compress_size, 1)
    return entry.file_size > MAX_ENTRY or (entry.file_size > RATIO_FROM and ratio > MAX_RATIO)
