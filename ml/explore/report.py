"""The report: one HTML file that needs no other, with every picture inside."""

from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from tqdm import tqdm

from ml.data.duplicates import ALIKE
from ml.data.fingerprints import BITS
from ml.explore.chapter import Chapter, chapter
from ml.explore.duplicates import GRAVE, clusters
from ml.explore.findings import findings, percent
from ml.explore.probe import FOLDS
from ml.explore.survey import ExploreError, Survey, survey
from ml.learning.manifest import MODALITIES, Row, read_manifest

TEMPLATE = "report.html"
MOST_UNREADABLE = 500


@dataclass(frozen=True)
class Report:
    """What was found: (title, sentences) of each modality, and how many images were read and could not be."""

    findings: list[tuple[str, list[str]]]
    images: int
    unreadable: int


def explore(data: Path, out: Path, cache: Path, limit: int) -> Report:
    """Write the report on a manifest to `out`; what was worked out stays in `cache`, so that a second run is quick.

    The probe takes at most `limit` images of each class of a source; 0 leaves it out. Raises ManifestError,
    ExploreError, WeightsError.
    """
    rows = read_manifest(data)
    _claim(out)
    found = survey(rows, cache)
    duplicates = clusters(found)
    present = [modality for modality in MODALITIES if len(found.readable(modality))]
    chapters = [
        chapter(found, modality, duplicates, limit) for modality in tqdm(present, desc="report", unit="modality")
    ]
    root = data if data.is_dir() else data.parent
    _write(out, _rendered(found, chapters, root, data, limit))
    images = len(rows) - len(found.unreadable)
    return Report([(part.title, findings(part)) for part in chapters], images, len(found.unreadable))


def _rendered(found: Survey, chapters: list[Chapter], root: Path, data: Path, limit: int) -> str:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["path"] = lambda index: _path(found.rows[index], root)
    environment.filters["percent"] = percent
    environment.filters["count"] = lambda number: f"{number:,}"
    return environment.get_template(TEMPLATE).render(
        data=data,
        survey=found,
        images=len(found.rows) - len(found.unreadable),
        chapters=chapters,
        findings=findings,
        unreadable=list(found.unreadable.items())[:MOST_UNREADABLE],
        limit=limit,
        folds=FOLDS,
        grave=GRAVE,
        alike=ALIKE,
        bits=BITS,
    )


def _path(row: Row, root: Path) -> str:
    """As the manifest names it."""
    return str(row.file.relative_to(root) if row.file.is_relative_to(root) else row.file)


def _claim(out: Path) -> None:
    """Make sure that the report can be written before any work is done. Raises ExploreError."""
    if out.is_dir():
        raise ExploreError(f"{out} is a folder; name a file for the report, such as {out / 'report.html'}.")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        _beside(out).write_bytes(b"")
        _beside(out).unlink()
    except OSError as error:
        raise _unwritable(out, error) from error


def _write(out: Path, page: str) -> None:
    try:
        _beside(out).write_text(page, encoding="utf-8", errors="replace")
        _beside(out).replace(out)
    except OSError as error:
        raise _unwritable(out, error) from error


def _beside(out: Path) -> Path:
    return out.with_name(f"{out.name}.new")


def _unwritable(out: Path, error: OSError) -> ExploreError:
    return ExploreError(f"{out} cannot be written: {error.strerror}; name a file elsewhere with --out.")
