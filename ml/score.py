"""Scores a folder or a manifest: one CSV row a file, on all cores, and going on where an earlier run stopped."""

import csv
import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from tqdm import tqdm

from ml.about import MODELS
from ml.reader import Reader
from ml.reading import REFUSED, ImageRefused

COLUMNS = ("path", "scan", "probability", "verdict", "reason", "quality")
SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".gif"}
CHUNK, AHEAD = 16, 4
Item = tuple[str, Path]
Row = tuple[str, ...]


class ScoreError(Exception):
    """A list of files that cannot be scored; the text is a sentence for people."""


def score(path: Path, modality: str, out: Path, models: Path = MODELS, workers: int | None = None) -> tuple[int, int]:
    """Write `out` and return (rows written now, rows that were there). Memory does not grow with the files.

    Raises ScoreError, models.ModelError.
    """
    listed = items(path)
    done = _scored(out)
    missing = [item for item in listed if item[0] not in done]
    Reader(models, modalities=[modality])  # says what is wrong with the models before any worker starts
    out.parent.mkdir(parents=True, exist_ok=True)
    workers = workers or len(os.sched_getaffinity(0))
    with (
        out.open("a", encoding="utf-8", newline="") as file,
        ProcessPoolExecutor(workers, get_context("spawn"), _start, (models, modality)) as pool,
        tqdm(total=len(listed), initial=len(listed) - len(missing), desc="score", unit="image") as bar,
    ):
        writer = csv.writer(file)
        if not file.tell():
            writer.writerow(COLUMNS)
        for rows in _chunks(pool, missing, AHEAD * workers):
            writer.writerows(rows)
            file.flush()
            bar.update(len(rows))
    return len(missing), len(listed) - len(missing)


def items(path: Path) -> list[Item]:
    """(name, file) of what a manifest CSV lists, of `manifest.csv` in a folder, or else of a folder's images.

    Names are as the manifest gives them, or relative to the folder. Raises ScoreError.
    """
    if path.is_dir() and not (path / "manifest.csv").exists():
        found = sorted(file for file in path.rglob("*") if file.suffix.lower() in SUFFIXES)
        listed = [(file.relative_to(path).as_posix(), file) for file in found]
    else:
        listed = list(_manifest_items(path / "manifest.csv" if path.is_dir() else path))
    if not listed:
        raise ScoreError(f"{path} holds no images; name a folder of images or a manifest CSV.")
    return list(dict(listed).items())


def _manifest_items(manifest: Path) -> Iterator[Item]:
    try:
        with manifest.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if "path" not in (reader.fieldnames or ()):
                raise ScoreError(f"{manifest} has no column 'path'; its first line must name the columns.")
            for row in reader:
                yield row["path"], manifest.parent / row["path"]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ScoreError(f"{manifest} cannot be read as a manifest CSV: {error}") from error


def _scored(out: Path) -> set[str]:
    """Names already in `out`; a last line that an interruption tore is cut off. Raises ScoreError."""
    if not out.exists():
        return set()
    try:
        with out.open("rb+") as file:
            content = file.read()
            file.truncate(content.rfind(b"\n") + 1)
        with out.open(encoding="utf-8", newline="") as text:
            header, *rows = csv.reader(text) if b"\n" in content else [list(COLUMNS)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ScoreError(f"{out} cannot be continued: {error}") from error
    if tuple(header) != COLUMNS:
        raise ScoreError(f"{out} is something else than scores; name another file with --out.")
    return {row[0] for row in rows if row}


def _chunks(pool: ProcessPoolExecutor, missing: Sequence[Item], ahead: int) -> Iterator[list[Row]]:
    """The rows of all files in order, some at a time; beforehand no more than `ahead` times as many are asked for."""
    asked: deque[Future[list[Row]]] = deque()
    for start in range(0, len(missing), CHUNK):
        asked.append(pool.submit(_rows, missing[start : start + CHUNK]))
        if len(asked) > ahead:
            yield asked.popleft().result()
    while asked:
        yield asked.popleft().result()


class _Worker:
    """What a worker process keeps between files."""

    reader: Reader
    modality: str


def _start(models: Path, modality: str) -> None:
    _Worker.reader, _Worker.modality = Reader(models, modalities=[modality]), modality


def _rows(items: Sequence[Item]) -> list[Row]:
    return [_row(item) for item in items]


def _row(item: Item) -> Row:
    name, file = item
    try:
        reading = _Worker.reader.read(file.read_bytes(), _Worker.modality, overlay=False)
    except ImageRefused as refusal:
        return name, "", "", REFUSED, refusal.reason.value, ""
    except FileNotFoundError:
        return name, "", "", REFUSED, "missing_file", ""
    except OSError:
        return name, "", "", REFUSED, "unreadable_file", ""
    return name, reading.scan, f"{reading.probability:.6f}", reading.verdict, reading.reason, reading.quality
