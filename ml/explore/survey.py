"""One pass over the images of a manifest: what the report needs to know of each, kept on disk."""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import imagehash
import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from ml.data.fingerprints import BITS
from ml.data.fingerprints import SIDE as HASH_SIDE
from ml.draft import draft
from ml.images import INPUT_SIDE, PREPROCESSING_VERSION, load, preprocess
from ml.learning.manifest import Row
from ml.reading import ImageRefused

SIDE = INPUT_SIDE // 2
LEVELS = 64
CHUNK = 64
# Of one image: size in pixels, perceptual hash, shares of its grey levels as stored and as the models see them, and
# a thumbnail of what the models see.
RECORD = np.dtype(
    [
        ("readable", "?"),
        ("width", "<i4"),
        ("height", "<i4"),
        ("hash", "u1", (BITS // 8,)),
        ("stored", "<f4", (LEVELS,)),
        ("seen", "<f4", (LEVELS,)),
        ("thumbnail", "u1", (SIDE, SIDE)),
    ]
)
Records = npt.NDArray[Any]
Indices = npt.NDArray[np.int64]


class ExploreError(Exception):
    """A dataset that cannot be reported on; the text is a sentence for people."""


@dataclass(frozen=True)
class Survey:
    """`records` (N,) of RECORD on disk, one for each row; `unreadable` says why a row's image was not read.

    `folder` is for what else is worked out of the same files.
    """

    rows: Sequence[Row]
    records: Records
    unreadable: dict[int, str]
    folder: Path

    def readable(self, modality: str) -> Indices:
        """The rows of a modality whose images were read, in the manifest's order."""
        wanted = np.array([row.modality == modality for row in self.rows])
        return np.flatnonzero(wanted & self.records["readable"])


@contextmanager
def writing(cache: Path) -> Iterator[None]:
    """Turns what a disk may say into an ExploreError."""
    try:
        yield
    except OSError as error:
        raise ExploreError(
            f"The cache folder {cache} cannot be written: {error.strerror}; make room, or name another with --cache."
        ) from error


@dataclass
class _Progress:
    done: int = 0
    unreadable: dict[int, str] = field(default_factory=dict)


def survey(rows: Sequence[Row], cache: Path) -> Survey:
    """Read every image once; 13 kB an image stay in a folder of `cache`, memory does not grow with them.

    An interrupted pass goes on where it stopped, and a finished one is not repeated until a file changes.
    Raises ExploreError where no image can be read or the cache cannot be written.
    """
    folder = cache / _key(rows)
    with writing(cache):
        folder.mkdir(parents=True, exist_ok=True)
        records, progress = _survey(rows, folder / "records.npy")
    if len(progress.unreadable) == len(rows):
        reason = progress.unreadable[0]
        raise ExploreError(f"None of the {len(rows)} images can be read. The first is {rows[0].file}: {reason}")
    return Survey(rows, records, progress.unreadable, folder)


def _survey(rows: Sequence[Row], path: Path) -> tuple[Records, _Progress]:
    notes = path.with_suffix(".json")
    progress = _read_progress(notes) if path.exists() else _Progress()
    mode, shape = ("r+", None) if progress.done else ("w+", (len(rows),))
    records = np.lib.format.open_memmap(path, mode=mode, dtype=RECORD, shape=shape)
    cores = len(os.sched_getaffinity(0))
    with (
        ThreadPoolExecutor(cores) as pool,
        tqdm(total=len(rows), initial=progress.done, desc="images", unit="image") as bar,
    ):
        for start in range(progress.done, len(rows), CHUNK):
            part = rows[start : start + CHUNK]
            for index, record in enumerate(pool.map(_record, part), start):
                if isinstance(record, str):
                    progress.unreadable[index] = record
                else:
                    records[index] = record
            records.flush()
            progress.done = start + len(part)
            _write_progress(notes, progress)
            bar.update(len(part))
    return np.load(path, mmap_mode="r"), progress


def _record(row: Row) -> Records | str:
    """What is kept of an image, or why it cannot be read."""
    try:
        image = load(row.file.read_bytes())
    except ImageRefused as refusal:
        return refusal.sentence
    except OSError as error:
        return f"The file cannot be opened: {error.strerror}."
    seen = preprocess(image)[..., 0]
    record = np.zeros((), RECORD)
    record["readable"] = True
    record["width"], record["height"] = image.size
    record["hash"] = np.packbits(imagehash.phash(image, HASH_SIDE).hash)
    record["stored"] = np.reshape(image.histogram(), (LEVELS, -1)).sum(axis=1) / (image.width * image.height)
    record["seen"] = np.histogram(seen, LEVELS, (0, 1))[0] / seen.size
    record["thumbnail"] = np.rint(seen.reshape(SIDE, 2, SIDE, 2).mean(axis=(1, 3)) * 255)
    return record


def _key(rows: Sequence[Row]) -> str:
    """Names a set of files as they are now: another size or time of one gives another key."""
    digest = hashlib.sha256(f"{PREPROCESSING_VERSION} {RECORD}".encode())
    for row in rows:
        try:
            status = row.file.stat()
            digest.update(f"{row.file.resolve()} {status.st_size} {status.st_mtime_ns}\n".encode())
        except (OSError, ValueError):
            digest.update(f"{row.file} missing\n".encode())
    return digest.hexdigest()[:16]


def _read_progress(path: Path) -> _Progress:
    try:
        notes = json.loads(path.read_text(encoding="utf-8"))
        return _Progress(notes["done"], {int(index): reason for index, reason in notes["unreadable"].items()})
    except (OSError, ValueError, KeyError):
        return _Progress()


def _write_progress(path: Path, progress: _Progress) -> None:
    with draft(path) as file:
        json.dump({"done": progress.done, "unreadable": progress.unreadable}, file)
