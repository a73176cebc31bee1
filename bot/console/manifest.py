"""Reviewed cases as a manifest that `python -m ml train` reads: what is known for sure, with where it is known from.

A label is the RT-PCR that was reported; where there is none, what reviewers who agree in the end say of a verdict that
names a class. Cases that they hold for unusable, or on which they differ, are left out, and so is a picture that came
twice with two labels. Who the patient is nobody knows here: each picture is a group of its own, though the same patient
may be in several, which flatters figures measured on the `test` split.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from bot.formats import suffix
from storage.exports import Record

COLUMNS = ("path", "modality", "source", "label", "finding", "group", "split", "sha256")
POSITIVE, NEGATIVE = "COVID", "Non-COVID"
EIGHTHS = {0: "test", 1: "val"}  # of eight; the others are to train on


@dataclass(frozen=True)
class Entry:
    """A line of the manifest."""

    path: str
    modality: str
    source: str
    label: str
    finding: str
    digest: str

    @property
    def group(self) -> str:
        """What must not be split: the picture."""
        return f"{self.source}-{self.digest[:12]}"

    @property
    def split(self) -> str:
        """By the hash that the group is named after, so that it is the same in every export."""
        return EIGHTHS.get(int(self.digest[:8], 16) % 8, "train")

    @property
    def row(self) -> tuple[str, ...]:
        """The values of `COLUMNS`."""
        return self.path, self.modality, self.source, self.label, self.finding, self.group, self.split, self.digest


class Manifest:
    """The entries of cases, one a picture."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._conflicts: set[str] = set()

    def add(self, records: Iterable[Record]) -> None:
        """Take in what can be learned from."""
        for record in records:
            entry = entry_of(record)
            if entry is None:
                continue
            known = self._entries.setdefault(entry.digest, entry)
            if (known.label, known.modality) != (entry.label, entry.modality):
                self._conflicts.add(entry.digest)

    @property
    def entries(self) -> list[Entry]:
        """The lines of the manifest."""
        return [entry for digest, entry in self._entries.items() if digest not in self._conflicts]


def entry_of(record: Record) -> Entry | None:
    """Return the line of a case, or None where nothing can be learned from it."""
    label = label_of(record)
    if label is None or record.scan is None or record.modality is None or record.erased_at:
        return None
    path = f"pictures/{record.scan}.{suffix(record)}"
    return Entry(path, record.modality, source_of(record.site or ""), *label, record.scan)


def label_of(record: Record) -> tuple[str, str] | None:
    """Return COVID or Non-COVID, and from where that is known: ``rt_pcr`` or ``review``; None where it is not."""
    if record.state != "answered" or record.review in ("unusable", "disputed"):
        return None
    if record.rt_pcr in ("positive", "negative"):
        return POSITIVE if record.rt_pcr == "positive" else NEGATIVE, "rt_pcr"
    if record.review not in ("agree", "disagree") or record.verdict not in (POSITIVE, NEGATIVE):
        return None
    other = NEGATIVE if record.verdict == POSITIVE else POSITIVE
    return record.verdict if record.review == "agree" else other, "review"


def source_of(site: str) -> str:
    """Return the name of a site as a name that any file system takes; two sites have two."""
    if not site:
        return "no-site"
    name = re.sub("[^a-z0-9]+", "-", site.lower()).strip("-")[:40]
    return name if name == site else f"{name or 'site'}-{sha256(site.encode(errors='replace')).hexdigest()[:6]}"
