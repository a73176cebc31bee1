"""What the bytes of a picture say: SHA-256, perceptual hash, or why it cannot be read; kept in a file."""

import csv
import hashlib
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple, dataclass, fields
from itertools import islice
from pathlib import Path

import imagehash
import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from ml.data.scan import DataError
from ml.images import MAX_BYTES, load
from ml.reading import ImageRefused, Refusal

SIDE = 16
BITS = SIDE * SIDE
DECODED = 256  # pixels; a JPEG is decoded smaller, yet not so small that its hash moves
BATCH = 256
NAME = "fingerprints.csv"


@dataclass(frozen=True)
class Fingerprint:
    """`phash` in hexadecimal (256 bits), or the `refusal` (a Refusal's value) and the decoder's `sentence`."""

    sha256: str
    phash: str = ""
    refusal: str = ""
    sentence: str = ""


COLUMNS = ("path", "size", "modified", *(field.name for field in fields(Fingerprint)))
Key = tuple[str, str, str]


def fingerprints(files: Sequence[Path], folder: Path, workers: int | None = None) -> list[Fingerprint]:
    """The fingerprint of each file, in order; those of unchanged files (path, size, time) come from `fingerprints.csv`.

    That file lies in `folder`, names pictures relative to it, and grows as they are read, so that an interrupted run
    goes on. The perceptual hash is the DCT hash of Zauner, "Implementation and benchmarking of perceptual image hash
    functions" (2010) as imagehash.phash computes it, 16 x 16 bits of the grey picture. Raises DataError.
    """
    cache = folder / NAME
    folder.mkdir(parents=True, exist_ok=True)
    known = _read(cache)
    keys = [_key(file, folder) for file in files]
    missing = [index for index, key in enumerate(keys) if key not in known]
    try:
        with cache.open("a", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            if not out.tell():
                writer.writerow(COLUMNS)
            for index, fingerprint in _read_all(files, missing, workers):
                known[keys[index]] = fingerprint
                if keys[index][1]:
                    writer.writerow((*keys[index], *astuple(fingerprint)))
    except OSError as error:
        raise DataError(f"{cache} cannot be written ({error.strerror}); make room, or free it for writing.") from error
    return [known[key] for key in keys]


def fingerprint(file: Path) -> Fingerprint:
    """The fingerprint of one file, which may hold anything."""
    try:
        if file.stat().st_size > MAX_BYTES:
            with file.open("rb") as opened:
                digest = hashlib.file_digest(opened, "sha256").hexdigest()
            return Fingerprint(digest, "", Refusal.TOO_LARGE.value, f"The file is larger than {MAX_BYTES // 2**20} MB.")
        data = file.read_bytes()
    except OSError as error:
        return Fingerprint("", "", "missing", f"The file cannot be opened: {error.strerror}.")
    digest = hashlib.sha256(data).hexdigest()
    try:
        return Fingerprint(digest, str(imagehash.phash(load(data, DECODED), SIDE)))
    except ImageRefused as refusal:
        return Fingerprint(digest, "", refusal.reason.value, str(refusal))


def bits(prints: Sequence[Fingerprint]) -> npt.NDArray[np.bool_]:
    """The perceptual hashes, (N, 256)."""
    packed = np.frombuffer(bytes.fromhex("".join(print_.phash for print_ in prints)), dtype=np.uint8)
    return np.unpackbits(packed.reshape(-1, BITS // 8), axis=1).astype(np.bool_)


def _read_all(files: Sequence[Path], missing: list[int], workers: int | None) -> Iterator[tuple[int, Fingerprint]]:
    remaining = iter(missing)
    with (
        ThreadPoolExecutor(workers or len(os.sched_getaffinity(0))) as pool,
        tqdm(total=len(files), initial=len(files) - len(missing), desc="read", unit="image") as bar,
    ):
        while batch := list(islice(remaining, BATCH)):
            for index, found in zip(batch, pool.map(fingerprint, (files[i] for i in batch)), strict=True):
                yield index, found
                bar.update()


def _key(file: Path, folder: Path) -> Key:
    """Path, size and time of change; a file that cannot be opened has neither and is not remembered."""
    name = relative(file, folder)
    try:
        found = file.stat()
    except OSError:
        return name, "", ""
    return name, str(found.st_size), str(found.st_mtime_ns)


def relative(file: Path, folder: Path) -> str:
    """`file` as a manifest in `folder` names it."""
    return Path(os.path.relpath(file, folder)).as_posix()


def _read(cache: Path) -> dict[Key, Fingerprint]:
    """What the file holds; a last line that an interruption tore is cut off."""
    if not cache.exists():
        return {}
    try:
        with cache.open("rb+") as file:
            file.truncate(file.read().rfind(b"\n") + 1)
        with cache.open(encoding="utf-8", newline="") as text:
            header, *rows = csv.reader(text) if cache.stat().st_size else [list(COLUMNS)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{cache} cannot be read ({error}); remove it, and it is made anew.") from error
    if tuple(header) != COLUMNS:
        raise DataError(f"{cache} is something else than fingerprints; move it, or name another folder with --out.")
    return {(row[0], row[1], row[2]): Fingerprint(*row[3:]) for row in rows if len(row) == len(COLUMNS)}
