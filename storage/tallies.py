"""Tallies: what a statistic needs, counted once a day's cases instead of at every look.

A day is counted anew when one of its cases changes; the audit log, whose events are in the order of their commits, says
which ones did since the last time. So late outcomes and readings count for the day on which the scan came in. Times are
rounded up to the Renard series R10 (ISO 3: ten steps a decade, about 26 % each), forecasts to two digits.

    verdict   COVID, Non-COVID or Indeterminate      rt_pcr    RT-PCR/verdict, as ``positive/COVID``
    refused   the reason                             forecast  RT-PCR/P(COVID), as ``positive/0.87``
    failed    the reason                             readings  the first/the second opinion, as ``agree/disagree``
    seconds   from the known modality to the answer

The distance from the training pictures and P(COVID) are counted into the bins of the model that gave them, and kept as
32-bit numbers, little endian.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, select, update

from storage.database import Database, upsert
from storage.tables import audit_events, cases, histograms, outcomes, reviews, tallied, tallies, verdicts

BATCH = 50_000  # events at a time: a fraction of a second, of which only the writing keeps others waiting
STEPS = (1.0, 1.25, 1.6, 2.0, 2.5, 3.15, 4.0, 5.0, 6.3, 8.0)
TIMES = tuple(round(step * 10.0**power, 4) for power in range(-2, 5) for step in STEPS)
CHANGES = ("analysed", "answered", "refused", "failed", "outcome", "reviewed", "erased")
Edges = Mapping[str, Mapping[str, Sequence[float]]]
Key = tuple[str, str, str, str, str]  # kind, day, site, modality, and the value or the model


class Rows(NamedTuple):
    """The rows of `tallies` and `histograms` of a day."""

    counts: list[tuple[str | int, ...]]
    bins: list[tuple[str | bytes, ...]]


@dataclass(frozen=True)
class Progress:
    """Audit events counted, of how many there are."""

    counted: int
    events: int

    @property
    def done(self) -> bool:
        """Whether all are counted."""
        return self.counted >= self.events


async def fold(database: Database, edges: Edges, most: int = BATCH) -> Progress:
    """Count what changed since the last time, as far as the next ``most`` audit events tell.

    ``edges`` are, by the SHA-256 of a model, ascending edges of bins for ``distance`` and ``probability``: a number
    belongs to the first edge that it does not exceed, or to the bin after the last one. Counted twice, nothing changes.
    """
    before, progress, days = await database.read(_changed, edges, most)
    if progress.counted > before:
        await database.write(_replace, before, progress.counted, days)
    return progress


_SEEN = select(tallied.c.event).where(tallied.c.id == 1)
_BEGIN = upsert(tallied, lambda new: new.on_conflict_do_nothing())
_NEWEST = select(func.max(audit_events.c.id))
_CHANGED = (
    select(cases.c.created_at)
    .join(audit_events, audit_events.c.case_code == cases.c.code)
    .where(audit_events.c.id > bindparam("after"), audit_events.c.id <= bindparam("last"))
    .where(audit_events.c.action.in_(CHANGES))
)
_FIRST, _SECOND = reviews.alias("first"), reviews.alias("second")
_DAY = (
    select(
        func.coalesce(cases.c.site, "").label("site"),
        func.coalesce(cases.c.modality, "").label("modality"),
        *(cases.c[name] for name in ("state", "reason", "queued_at", "answered_at")),
        *(verdicts.c[name] for name in ("verdict", "probability", "distance", "model_sha256")),
        outcomes.c.rt_pcr,
        _FIRST.c.opinion.label("first"),
        _SECOND.c.opinion.label("second"),
    )
    .outerjoin(verdicts, verdicts.c.case_id == cases.c.id)
    .outerjoin(outcomes, outcomes.c.case_id == cases.c.id)
    .outerjoin(_FIRST, (_FIRST.c.case_id == cases.c.id) & (_FIRST.c.reading == 1))
    .outerjoin(_SECOND, (_SECOND.c.case_id == cases.c.id) & (_SECOND.c.reading == 2))
    .where(cases.c.created_at >= bindparam("since"), cases.c.created_at < bindparam("until"))
    .execution_options(yield_per=1000)
)


def _changed(connection: Connection, edges: Edges, most: int) -> tuple[int, Progress, dict[str, Rows]]:
    """Return the last event counted before, how far this goes, and the rows of each day in between."""
    before, newest = connection.scalar(_SEEN) or 0, connection.scalar(_NEWEST) or 0
    last = min(newest, before + most)
    found = connection.execute(_CHANGED, {"after": before, "last": last}).scalars()
    days = sorted({moment.date() for moment in found})
    return before, Progress(last, newest), {day.isoformat(): _counted(connection, day, edges) for day in days}


def _counted(connection: Connection, day: date, edges: Edges) -> Rows:
    since = datetime.combine(day, time(), UTC)
    counts: Counter[Key] = Counter()
    bins: dict[Key, list[int]] = {}
    for row in connection.execute(_DAY, {"since": since, "until": since + timedelta(days=1)}):
        for kind, value in _values(row):
            counts[kind, day.isoformat(), row.site, row.modality, value] += 1
        for kind, ascending in edges.get(row.model_sha256, {}).items():
            measured = getattr(row, kind)
            if measured is not None and row.verdict != "Refused":
                key = kind, day.isoformat(), row.site, row.modality, row.model_sha256
                bins.setdefault(key, [0] * (len(ascending) + 1))[bisect_left(ascending, measured)] += 1
    packed = {key: struct.pack(f"<{len(of)}I", *of) for key, of in bins.items()}
    return Rows([(*key, count) for key, count in counts.items()], [(*key, of) for key, of in packed.items()])


def _values(row: Row[*tuple[Any, ...]]) -> Iterator[tuple[str, str]]:
    """What one case counts for, as (kind, value)."""
    if row.reason:
        yield row.state, row.reason  # refused or failed
    if row.state == "answered" and row.queued_at and row.answered_at:
        seconds = (row.answered_at - row.queued_at).total_seconds()
        yield "seconds", f"{TIMES[min(bisect_left(TIMES, seconds), len(TIMES) - 1)]:g}"
    if row.verdict and row.verdict != "Refused":
        yield "verdict", row.verdict
        if row.rt_pcr in ("positive", "negative"):
            yield "rt_pcr", f"{row.rt_pcr}/{row.verdict}"
            yield "forecast", f"{row.rt_pcr}/{row.probability:.2f}"
    if row.first and row.second:
        yield "readings", f"{row.first}/{row.second}"


def _replace(connection: Connection, before: int, counted: int, days: Mapping[str, Rows]) -> None:
    """Put what was counted in the place of what stood there, unless somebody else went on from ``before`` meanwhile."""
    connection.execute(_BEGIN(connection), {"id": 1, "event": 0})
    if connection.scalar(_SEEN.with_for_update()) != before:
        return
    for day, rows in days.items():
        for table, found in ((tallies, rows.counts), (histograms, rows.bins)):
            connection.execute(delete(table).where(table.c.day == day))
            if found:
                connection.execute(insert(table), [dict(zip(table.c.keys(), row, strict=True)) for row in found])
    connection.execute(update(tallied).where(tallied.c.id == 1).values(event=counted))
