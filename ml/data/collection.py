"""Builds a manifest from listed scans: every file is read, checked and grouped; what is left out is written too."""

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ml.data.checks import LEAK, NOT_DRAWN, REASONS, Kept, LeftOut, check
from ml.data.fingerprints import fingerprints, relative
from ml.data.scan import DataError, Scan
from ml.data.table import read_records, read_table
from ml.draft import draft
from ml.learning.manifest import read_manifest

COLUMNS = ("path", "modality", "source", "label", "finding", "group", "split", "sha256")
LEFT_OUT = (*COLUMNS[:-1], "child", "reason", "sentence", "other")
LEFT_OUT_NAME = "left-out.csv"
Thinning = Callable[[Sequence[Kept]], tuple[list[Kept], list[LeftOut]]]


@dataclass(frozen=True)
class Report:
    """What an import kept and left out."""

    kept: list[Kept]
    left: list[LeftOut]

    def __str__(self) -> str:
        """A table with a line for each source: kept by label, groups, and what was left out by reason."""
        reasons = [reason for reason in REASONS if any(one.reason == reason for one in self.left)]
        lines = [("source", "COVID", "others", "groups", *reasons)]
        for source in sorted({one.scan.source for one in self.kept} | {one.scan.source for one in self.left}):
            kept = [one for one in self.kept if one.scan.source == source]
            covid = sum(one.scan.label == "COVID" for one in kept)
            left = Counter(one.reason for one in self.left if one.scan.source == source)
            numbers = (covid, len(kept) - covid, len({one.group for one in kept}), *(left[name] for name in reasons))
            lines.append((source, *map(str, numbers)))
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        return "\n".join(
            "  ".join((cells[0].ljust(widths[0]), *map(str.rjust, cells[1:], widths[1:]))).rstrip() for cells in lines
        )


def refuse_overwriting(out: Path, add: bool) -> None:
    """Say so before any work where `out` is there and not to be added to. Raises DataError."""
    if out.exists() and not add:
        raise DataError(f"{out} is there already; give --add to add to it, or name another file with --out.")


def collect(
    scans: Sequence[Scan], out: Path, add: bool = False, thinning: Thinning | None = None, workers: int | None = None
) -> Report:
    """Write the manifest `out`, and `left-out.csv` beside it.

    With `add`, what both list is checked and grouped anew together with `scans`, which replace lines of the same path:
    duplicates, conflicts and children are found across imports. Paths are written relative to `out`. An interrupted
    run goes on, see fingerprints. Raises DataError.
    """
    refuse_overwriting(out, add)
    folder = out.parent
    before, carried = _before(out, thinning is None) if add and out.exists() else ([], [])
    listed = list({relative(scan.file, folder): scan for scan in (*before, *scans)}.values())
    _refuse_odd_names(listed, folder)
    kept, left = check(listed, fingerprints([scan.file for scan in listed], folder, workers))
    if thinning:
        kept, drawn_out = thinning(kept)
        left += drawn_out
    if not kept:
        raise DataError(f"Nothing is left for {out}: {_first(left)}")
    again = {relative(scan.file, folder) for scan in listed}
    carried = [row for row in carried if row[0] not in again]
    _write(folder / LEFT_OUT_NAME, LEFT_OUT, [*(_left_row(one, folder) for one in left), *carried])
    _write(out, COLUMNS, [_row(one, folder) for one in kept])
    read_manifest(out)
    return Report(kept, left)


def _before(out: Path, carry: bool) -> tuple[list[Scan], list[tuple[str, ...]]]:
    """What earlier imports listed, and with `carry` the lines of what they did not draw, which stay left out."""
    left_out, space = out.parent / LEFT_OUT_NAME, str(out.parent.resolve())
    scans = read_table(out, space=space)
    if not left_out.exists():
        return scans, []
    scans += read_table(left_out, space=space, without=NOT_DRAWN if carry else "")
    records = [record for _, record in read_records(left_out, LEFT_OUT) if record["reason"] == NOT_DRAWN and carry]
    return scans, [tuple(record[name] for name in LEFT_OUT) for record in records]


def _first(left: list[LeftOut]) -> str:
    return f"{left[0].scan.file}: {left[0].sentence}" if left else "no picture was listed."


def _refuse_odd_names(scans: Iterable[Scan], folder: Path) -> None:
    """A manifest is UTF-8, and blanks at the ends of its values do not count."""
    for scan in scans:
        name = relative(scan.file, folder)
        if name != name.strip() or name != name.encode("utf-8", "replace").decode() or "\n" in name:
            raise DataError(f"{str(scan.file)!a} has a name that a manifest cannot hold; rename it.")


def _row(one: Kept, folder: Path) -> tuple[str, ...]:
    scan = one.scan
    name = relative(scan.file, folder)
    return name, scan.modality, scan.source, scan.label, scan.finding, one.group, one.split, one.print.sha256


def _left_row(one: LeftOut, folder: Path) -> tuple[str, ...]:
    scan = one.scan
    name, other = relative(scan.file, folder), relative(one.other, folder) if one.other else ""
    group = scan.group if one.reason == LEAK else ""
    described = (scan.modality, scan.source, scan.label, scan.finding, group, scan.split, scan.child)
    return name, *described, one.reason, one.sentence, other


def _write(path: Path, header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    try:
        with draft(path) as file:
            csv.writer(file).writerows([header, *rows])
    except OSError as error:
        raise DataError(f"{path} cannot be written ({error.strerror}); make room, or free it for writing.") from error
