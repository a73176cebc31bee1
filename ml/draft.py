"""A text file that takes its place once it is whole."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO


@contextmanager
def draft(path: Path) -> Iterator[TextIO]:
    """Write a UTF-8 file beside `path`, which takes its place once the block has ended well: an interruption or a full
    disk leaves what was there. Line ends are written as they are given. Raises OSError."""
    part = path.with_name(f"{path.name}.part")
    with part.open("w", encoding="utf-8", newline="") as file:
        yield file
    part.replace(path)
