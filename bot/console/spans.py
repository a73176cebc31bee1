"""Which span of time, site and modality a page is about, as its address says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from storage.statistics import Span
from storage.tables import MODALITIES

DAYS = (7, 30, 90, 365)
LONGEST = timedelta(days=3 * 366)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Choice:
    """What was chosen: ``days`` before the end of today, or None where it was dates, the last one included."""

    days: int | None
    since: date
    last: date
    site: str | None
    modality: str | None

    @property
    def span(self) -> Span:
        """The span that the statistics are asked for."""
        return Span(self.since, self.last + DAY, self.site, self.modality)


def chosen(query: Mapping[str, str], today: date) -> Choice:
    """Return what an address asks for, as far as it can be understood: otherwise the last 30 days of everything.

    Dates turned round are put right; a span of more than three years is cut to its last three.
    """
    since, last = (day_in(query.get(name, "")) for name in ("since", "until"))
    days = None
    if since is None and last is None:
        asked = query.get("days", "")
        days = int(asked) if asked in map(str, DAYS) else 30
    last = min(last or today, today) if since is None or since <= today else today
    since = last - timedelta(days=(days or 30) - 1) if since is None else min(since, today)
    since, last = sorted((since, last))
    modality = query.get("modality")
    return Choice(
        days,
        max(since, last - LONGEST),
        last,
        query.get("site") or None,
        modality if modality in MODALITIES else None,
    )


def day_in(text: str) -> date | None:
    """Return the day that a field of type date holds, or None."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None
