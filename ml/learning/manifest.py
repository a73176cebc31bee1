"""Reads the manifest of a dataset: one row an image, with its label, source and group."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

COLUMNS = ("path", "modality", "source", "label", "group")
MODALITIES = ("ct", "xray", "other")
SPLITS = ("", "train", "val", "test")


class ManifestError(Exception):
    """A manifest that cannot be used; the text is a sentence for people."""


@dataclass(frozen=True)
class Row:
    """One image. `file` is where it lies, `group` what must not be split (a patient), `split` an official split."""

    file: Path
    modality: str
    source: str
    label: str
    group: str
    split: str = ""


def read_manifest(path: Path) -> list[Row]:
    """The rows of a manifest CSV, or of `manifest.csv` in a folder; paths are relative to it. Raises ManifestError."""
    path = path / "manifest.csv" if path.is_dir() else path
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = [name for name in COLUMNS if name not in (reader.fieldnames or ())]
            if missing:
                raise ManifestError(f"{path} lacks the column(s) {', '.join(missing)}; add them to its first line.")
            rows = [_row(record, path, line) for line, record in enumerate(reader, start=2)]
    except FileNotFoundError:
        raise ManifestError(
            f"{path} does not exist; name a manifest CSV or a folder that holds manifest.csv."
        ) from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ManifestError(f"{path} cannot be read: {error}") from error
    if not rows:
        raise ManifestError(f"{path} lists no images.")
    _refuse_split_groups(rows, path)
    return rows


def _row(record: dict[str, str | None], path: Path, line: int) -> Row:
    values = {name: (record.get(name) or "").strip() for name in (*COLUMNS, "split")}
    empty = [name for name in COLUMNS if not values[name]]
    if empty:
        raise ManifestError(f"{path}, line {line}: {', '.join(empty)} is empty; fill it in or remove the line.")
    for name, allowed in (("modality", MODALITIES), ("split", SPLITS)):
        if values[name] not in allowed:
            known = ", ".join(value for value in allowed if value)
            raise ManifestError(f"{path}, line {line}: {name} is {values[name]!r}; it must be one of {known}.")
    file = path.parent / values.pop("path")
    return Row(file=file, **values)


def _refuse_split_groups(rows: Sequence[Row], path: Path) -> None:
    splits: dict[str, str] = {}
    for row in rows:
        if splits.setdefault(row.group, row.split) != row.split:
            raise ManifestError(
                f"{path}: group {row.group} lies in two splits ({splits[row.group] or 'none'}, {row.split or 'none'}); "
                "put all of a group's images into one."
            )
