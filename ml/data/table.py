"""Reads tables of scans: CSV files with the columns of the project's manifest, or some of them."""

import csv
from collections.abc import Iterator
from pathlib import Path

from ml.data.scan import DataError, Scan
from ml.learning.manifest import MODALITIES, SPLITS

ADULT = 18
LABELS = {
    "covid": "COVID",
    "covid-19": "COVID",
    "covid19": "COVID",
    "non-covid": "Non-COVID",
    "noncovid": "Non-COVID",
    "non-covid-19": "Non-COVID",
}
GROUPS = ("group", "patient", "patient_id", "patientid")
Record = dict[str, str]


def read_table(path: Path, modality: str = "", source: str = "", space: str = "", without: str = "") -> list[Scan]:
    """The scans of a CSV whose first line names at least `path` (absolute, or relative to the CSV) and `label`.

    `modality` and `source` are taken where the columns of these names are absent or empty. Also read: `finding`,
    `split`, `age` in years (below 18 is a child), `child` (why it is one), and the patient: a column `group`,
    `patient`, `patient_id` or `patientid`, whose values mean the same in the whole CSV, and in all read with the same
    `space`. Lines whose `reason` is `without` are passed over. Raises DataError.
    """
    defaults = {"modality": modality, "source": source or path.stem}
    return [
        _scan(record | _filled(record, defaults), path, line, space or str(path.resolve()))
        for line, record in read_records(path, ("path", "label"))
        if not without or record.get("reason") != without
    ]


def read_names(path: Path) -> list[str]:
    """The column `path` of a CSV. Raises DataError."""
    return [record["path"] for _, record in read_records(path, ("path",)) if record["path"]]


def read_records(path: Path, needed: tuple[str, ...]) -> Iterator[tuple[int, Record]]:
    """(line number, values by lower-case column name) of each row of a CSV with the columns `needed`.

    Raises DataError.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            columns = [name.strip().lower() for name in next(reader, [])]
            missing = [name for name in needed if name not in columns]
            if missing:
                raise DataError(
                    f"{path} lacks the column(s) {', '.join(missing)}; name them in its first line, which now has: "
                    f"{', '.join(columns) or 'nothing'}."
                )
            for values in reader:
                if values:
                    padded = [value.strip() for value in values] + [""] * (len(columns) - len(values))
                    yield reader.line_num, dict(zip(columns, padded, strict=False))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DataError(f"{path} cannot be read as CSV ({error}); save it as CSV in UTF-8.") from error


def _filled(record: Record, defaults: Record) -> Record:
    return {name: record.get(name) or value for name, value in defaults.items()}


def _scan(record: Record, path: Path, line: int, space: str) -> Scan:
    modality, split = record["modality"].lower(), record.get("split", "").lower()
    if modality not in MODALITIES:
        given = f"the modality {modality!r}" if modality else "no modality"
        fix = "give --modality, or a column modality with ct, xray or other"
        raise DataError(f"{path}, line {line} has {given}; {fix}.")
    label = record["label"] if modality == "other" else LABELS.get(record["label"].lower().replace("_", "-"), "")
    if not record["path"] or not label:
        fix = "each line needs a path, and the label COVID or Non-COVID"
        raise DataError(f"{path}, line {line}: the label of {record['path']!r} is {record['label']!r}; {fix}.")
    if split not in SPLITS:
        raise DataError(f"{path}, line {line}: the split is {split!r}; it must be train, val, test or empty.")
    group = next((record[name] for name in GROUPS if record.get(name)), "")
    return Scan(
        path.parent / record["path"],
        modality,
        record["source"],
        label,
        record.get("finding", ""),
        f"{space}/{group}" if group else "",
        split,
        record.get("child", "") or _childhood(record.get("age", ""), path, line),
    )


def _childhood(age: str, path: Path, line: int) -> str:
    """Why the picture is a child's, or ""."""
    try:
        return f"{age} years old in {path.name}" if age and float(age) < ADULT else ""
    except ValueError:
        raise DataError(f"{path}, line {line}: the age is {age!r}; give it in years, or leave it empty.") from None
