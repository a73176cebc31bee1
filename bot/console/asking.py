"""Which cases a page asks for: filters and order, in its address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

from storage.reviews import DISPUTED
from storage.seeking import DISAGREES, NONE, SECOND, Filters, Mark
from storage.tables import MODALITIES, OPINIONS, RT_PCR, VERDICTS
from storage.worklist import SORTS

CHOICES: dict[str, tuple[str, ...]] = {
    "modality": MODALITIES,
    "verdict": VERDICTS,
    "outcome": (*RT_PCR, DISAGREES, NONE),
    "review": (NONE, SECOND, DISPUTED, *OPINIONS),
}
MOST_LETTERS = 80


@dataclass(frozen=True)
class Asked:
    """What was asked for: ``fields`` as they stand in the address, those alone that make sense."""

    fields: Mapping[str, str]
    names: bool

    @classmethod
    def read(cls, given: Mapping[str, str], names: bool) -> Asked:
        """Read an address without what makes no sense in it; ``names`` is whether senders may be looked for."""
        fields = {name: given.get(name, "").strip()[:MOST_LETTERS] for name in (*CHOICES, *_CHECKS, "site", "text")}
        fine = {name: value for name, value in fields.items() if value and _makes_sense(name, value)}
        sort = given.get("sort", "")
        return cls(fine | ({"sort": sort} if sort in SORTS[1:] else {}), names)

    @property
    def sort(self) -> str:
        """The order: one of ``SORTS``."""
        return self.fields.get("sort", SORTS[0])

    @property
    def filters(self) -> Filters:
        """The filters."""
        of = self.fields.get
        until = _day(of("until"))
        return Filters(
            **{name: of(name) for name in (*CHOICES, "site", "text")},
            least=_share(of("least")),
            most=_share(of("most")),
            since=_day(of("since")),
            until=until + timedelta(days=1) if until else None,
            names=self.names,
        )

    @property
    def narrowed(self) -> int:
        """How many filters there are."""
        return len(self.fields) - ("sort" in self.fields)

    def address(self, path: str, after: Mark | None = None, **changed: str) -> str:
        """Return a path with all this behind it, and where the page begins."""
        fields = {**self.fields, **changed, **({"after": _written(after)} if after else {})}
        fields = {name: value for name, value in fields.items() if value}
        return f"{path}?{urlencode(fields)}" if fields else path


def mark(text: str) -> Mark | None:
    """Read where a page begins, as `Asked.address` writes it; None where that makes no sense."""
    found = re.fullmatch(r"([0-9]{1,18})(?:_([0-9.e-]{1,30}))?", text)
    if found is None:
        return None
    try:
        confidence = float(found[2]) if found[2] else None
    except ValueError:
        return None
    return Mark(int(found[1]), confidence) if confidence is None or 0 <= confidence <= 1 else None


def _written(mark: Mark) -> str:
    return f"{mark.number}" if mark.confidence is None else f"{mark.number}_{float(mark.confidence)!r}"


def _makes_sense(name: str, value: str) -> bool:
    if name in CHOICES:
        return value in CHOICES[name]
    return name not in _CHECKS or _CHECKS[name](value) is not None


def _day(text: str | None) -> datetime | None:
    try:
        return datetime.strptime(text or "", "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return None


def _share(text: str | None) -> float | None:
    """Read whole per cent from 50 to 100, which every confidence is between."""
    return int(text) / 100 if text and re.fullmatch(r"[5-9]\d|100", text) else None


_CHECKS = {"least": _share, "most": _share, "since": _day, "until": _day}
