"""Says which listed pictures must stay out of a manifest, and why."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ml.data.duplicates import SAME, alike_pairs, clusters
from ml.data.fingerprints import Fingerprint, bits
from ml.data.scan import Scan

UNREADABLE, TOO_SMALL, MISSING = "unreadable", "too small", "missing"
CHILD, CONFLICT, DUPLICATE, LEAK, NOT_DRAWN = "child", "label conflict", "duplicate", "in two splits", "not drawn"
REASONS = (UNREADABLE, TOO_SMALL, MISSING, CHILD, CONFLICT, DUPLICATE, LEAK, NOT_DRAWN)
RANK = ("test", "val", "train", "")
Pairs = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]


@dataclass(frozen=True)
class LeftOut:
    """A picture that does not go into the manifest: a reason in a word, a sentence, and the other file it is about."""

    scan: Scan
    reason: str
    sentence: str
    other: Path | None = None


Told = tuple[int, LeftOut]


@dataclass(frozen=True)
class Kept:
    """A picture that goes into the manifest, with what its file holds, and in the end its group and split."""

    scan: Scan
    print: Fingerprint
    group: str = ""
    split: str = ""


def check(scans: Sequence[Scan], prints: Sequence[Fingerprint]) -> tuple[list[Kept], list[LeftOut]]:
    """Part the scans into what is kept, with groups, and what is left out.

    Left out are, in this order: what cannot be read; children, also where another source has the same picture; pictures
    that lie in two classes or modalities, all of them; exact copies but one; and, where a group lies in two official
    splits, all of it but what is in the highest (test, then val, then train). What has no split takes its group's.
    """
    left = [_unreadable(scan, print_) for scan, print_ in zip(scans, prints, strict=True) if not print_.phash]
    readable = [Kept(scan, print_) for scan, print_ in zip(scans, prints, strict=True) if print_.phash]
    pairs = alike_pairs(bits([one.print for one in readable]))
    gone: dict[int, LeftOut] = {}
    for rule in (_children, _conflicts, _copies):
        gone |= dict(rule(readable, pairs, set(gone)))
    kept, leaks = _grouped(readable, pairs, set(gone))
    return kept, [*left, *gone.values(), *leaks]


def _unreadable(scan: Scan, print_: Fingerprint) -> LeftOut:
    reason = {"too_small": TOO_SMALL, "missing": MISSING}.get(print_.refusal, UNREADABLE)
    return LeftOut(scan, reason, print_.sentence)


def _children(all_: list[Kept], pairs: Pairs, gone: set[int]) -> Iterator[Told]:
    nearby = _nearby([bool(one.scan.child) for one in all_], pairs)
    for index, one in enumerate(all_):
        if one.scan.child:
            yield index, LeftOut(one.scan, CHILD, f"A child among adults: {one.scan.child}.")
        elif True in nearby[index]:
            other = all_[nearby[index][True]].scan
            yield index, LeftOut(one.scan, CHILD, f"The same picture as a child's: {other.child}.", other.file)


def _conflicts(all_: list[Kept], pairs: Pairs, gone: set[int]) -> Iterator[Told]:
    nearby = _nearby([None if index in gone else one.scan.kind for index, one in enumerate(all_)], pairs)
    for index, one in enumerate(all_):
        other = next((all_[at].scan for kind, at in nearby[index].items() if kind != one.scan.kind), None)
        if other and index not in gone:
            mine, theirs = (f"{scan.label} ({scan.modality})" for scan in (one.scan, other))
            yield index, LeftOut(one.scan, CONFLICT, f"Filed as {mine}, and the same picture as {theirs}.", other.file)


def _copies(all_: list[Kept], pairs: Pairs, gone: set[int]) -> Iterator[Told]:
    """Exact copies; the one of the highest ranking official split stays, else the first."""
    alive = [index for index in range(len(all_)) if index not in gone]
    first: dict[str, int] = {}
    for index in sorted(alive, key=lambda index: RANK.index(all_[index].scan.split)):
        first.setdefault(all_[index].print.sha256, index)
    for index in alive:
        stays = first[all_[index].print.sha256]
        if stays != index:
            yield index, LeftOut(all_[index].scan, DUPLICATE, "An exact copy, byte for byte.", all_[stays].scan.file)


def _nearby(marks: Sequence[Hashable | None], pairs: Pairs) -> list[dict[Hashable, int]]:
    """For each picture the marks that the same picture bears anywhere, itself too, each with an example's index."""
    ends, distances = pairs
    first = clusters(len(marks), ends[distances == 0])
    own: list[dict[Hashable, int]] = [{} for _ in marks]
    for index, mark in enumerate(marks):
        if mark is not None:
            own[first[index]].setdefault(mark, index)
    found = [dict(one) for one in own]
    for left, right in first[ends[(distances > 0) & (distances <= SAME)]].tolist():
        found[left] = own[right] | found[left]
        found[right] = own[left] | found[right]
    return [found[index] for index in first.tolist()]


def _grouped(all_: list[Kept], pairs: Pairs, gone: set[int]) -> tuple[list[Kept], list[LeftOut]]:
    """What stays, with group and split. A group is named after its smallest SHA-256, so that it keeps its name."""
    groups: defaultdict[int, list[Kept]] = defaultdict(list)
    for index, first in enumerate(clusters(len(all_), pairs[0], [one.scan.group for one in all_]).tolist()):
        if index not in gone:
            groups[first].append(all_[index])
    kept, left = [], []
    for members in groups.values():
        split = min((one.scan.split for one in members), key=RANK.index)
        stays = [one for one in members if one.scan.split in ("", split)]
        named = min(stays, key=lambda one: one.print.sha256)
        group = f"{named.scan.source}-{named.print.sha256[:12]}"
        kept += [replace(one, group=group, split=split) for one in stays]
        reason = f"In {{}}, but alike or of one patient with pictures in {split}."
        left += [
            LeftOut(replace(one.scan, group=group), LEAK, reason.format(one.scan.split), stays[0].scan.file)
            for one in members
            if one.scan.split not in ("", split)
        ]
    return kept, left
