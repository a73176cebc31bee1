"""Reads files named on the command line: one verdict a file."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from ml.opening import open_file
from ml.reader import Reader
from ml.reading import REFUSED, ImageRefused, Reading

REASONS = {
    "not_a_chest_scan": "this does not look like a chest scan",
    "looks_like_ct": "this looks like a CT slice; use --modality ct",
    "looks_like_xray": "this looks like an X-ray; use --modality xray",
    "near_threshold": "not sure enough to name a class",
    "inverted": "this may be a negative, or not upright",
    "unfamiliar": "too unlike the pictures learned from to name a class",
}


def classify(
    files: Sequence[Path], modality: str | None, reader: Reader, overlay: bool
) -> Iterator[tuple[Path, Reading | str]]:
    """Each file with its reading, or with a sentence where it cannot be read.

    Without `modality` the file has to say it (DICOM). A file of several pictures is read by the middle one.
    """
    for file in files:
        try:
            study = open_file(file.read_bytes())
            if said := modality or study.modality:
                yield file, reader.read(study.pictures[len(study.pictures) // 2].data, said, overlay)
            else:
                yield file, "The file does not say whether it is a CT or an X-ray; use --modality."
        except ImageRefused as refusal:
            yield file, str(refusal)
        except OSError as error:
            yield file, f"The file cannot be opened: {error.strerror or error}."


def overlay_path(out: Path, file: Path, files: Sequence[Path]) -> Path:
    """Where a file's heatmap goes: `out` itself for one file, else a JPEG named after the file in the folder `out`."""
    if len(files) == 1 and not out.is_dir():
        return out
    return out / f"{file.stem}-overlay.jpg"


def as_text(file: Path, reading: Reading) -> str:
    """One line for people."""
    said = reading.verdict
    if reading.verdict != REFUSED and reading.confidence is not None:
        said += f" ({reading.confidence:.0%} sure)" if not reading.reason else f", P(COVID) {reading.probability:.0%}"
    if reading.reason:
        said += f": {REASONS[reading.reason]}"
    return f"{file}: {said} [{reading.model} {reading.version}]"


def as_json(file: Path, reading: Reading) -> str:
    """One line for programs: the reading's fields, without the picture."""
    fields = asdict(reading)
    del fields["overlay"], fields["overlay_size"]
    return json.dumps({"path": str(file), **fields})
