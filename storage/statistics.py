"""What `storage/tallies.py` counted, added up: over a span of days, of one site or modality or of all."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, Table, bindparam, func, select

from storage.database import Database
from storage.tables import cases, histograms, tallies


@dataclass(frozen=True)
class Span:
    """The days from ``since`` to before ``until`` (UTC), of a ``site`` and a ``modality``, or of all where None."""

    since: date
    until: date
    site: str | None = None
    modality: str | None = None


@dataclass(frozen=True)
class Activity:
    """How many cases somebody has sent, and when the last one came in."""

    scans: int
    last: datetime


class Statistics:
    """The statistics of one database, as far as its cases were counted."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def count(self, span: Span, kind: str, *by: str) -> Counter[tuple[str, ...]]:
        """Return how many cases count for a ``kind`` of `storage.tallies`, ``by`` any of day, month, site, modality and
        value. The day is YYYY-MM-DD, the month YYYY-MM, an unknown site or modality empty."""
        return await self._database.read(_count, span, kind, by)

    async def histogram(self, span: Span, measure: str, *by: str) -> dict[tuple[str, ...], list[int]]:
        """Return how many cases fall into each bin of ``measure`` (distance or probability), ``by`` any of day, site,
        modality and model_sha256; of two models only where by model_sha256 do the bins mean the same."""
        return await self._database.read(_histogram, span, measure, by)

    async def sites(self) -> list[str]:
        """Return the sites that cases came from."""
        return await self._database.read(lambda connection: list(connection.scalars(_SITES)))

    async def activity(self, people: Sequence[int]) -> dict[int, Activity]:
        """Return what people (by number) have sent, of those who have sent anything."""
        return await self._database.read(_activity, people)


_SENT = (
    select(cases.c.person_id, func.count().label("scans"), func.max(cases.c.id).label("last"))
    .where(cases.c.person_id.in_(bindparam("people", expanding=True)))
    .group_by(cases.c.person_id)
    .subquery()
)
_ACTIVITY = select(_SENT.c.person_id, _SENT.c.scans, cases.c.created_at).join(cases, cases.c.id == _SENT.c.last)
_SITES = select(tallies.c.site).where(tallies.c.kind == "verdict", tallies.c.site != "").distinct().order_by("site")


def _activity(connection: Connection, people: Sequence[int]) -> dict[int, Activity]:
    rows = connection.execute(_ACTIVITY, {"people": list(people)})
    return {person: Activity(scans, last) for person, scans, last in rows}


def _within(table: Table, span: Span, kind: str) -> list[ColumnElement[bool]]:
    found = [
        table.c.kind == kind,
        table.c.day >= span.since.isoformat(),
        table.c.day < span.until.isoformat(),
    ]
    found += [table.c.site == span.site] if span.site is not None else []
    return found + ([table.c.modality == span.modality] if span.modality is not None else [])


def _count(connection: Connection, span: Span, kind: str, by: Sequence[str]) -> Counter[tuple[str, ...]]:
    month = func.substr(tallies.c.day, 1, 7)
    columns = [month.label("month") if name == "month" else tallies.c[name] for name in by]
    query = select(*columns, func.sum(tallies.c["count"])).where(*_within(tallies, span, kind))
    rows = connection.execute(query.group_by(*columns) if columns else query)
    return Counter({tuple(key): int(count) for *key, count in rows if count})


def _histogram(connection: Connection, span: Span, measure: str, by: Sequence[str]) -> dict[tuple[str, ...], list[int]]:
    columns = [histograms.c[name] for name in by]
    # Side by side in one whole number, 32 bits each, all bins are added at once.
    sums: Counter[tuple[str, ...]] = Counter()
    sizes: dict[tuple[str, ...], int] = {}
    for *names, packed in connection.execute(
        select(*columns, histograms.c.counts).where(*_within(histograms, span, measure))
    ):
        key = tuple(names)
        sums[key] += int.from_bytes(packed, "little")
        sizes[key] = len(packed)
    return {
        key: list(struct.unpack(f"<{size // 4}I", sums[key].to_bytes(size, "little"))) for key, size in sizes.items()
    }
