"""Numbers of what the bot did, without a name in them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, bindparam, func, select

from storage.database import Database
from storage.tables import audit_events, cases, verdicts

MOST_TIMED = 10_000


@dataclass(frozen=True)
class Numbers:
    """What came in and out in a span of time: ``scans`` by (modality, verdict), messages refused and cases failed by
    reason, how many ``people`` sent something, how many cases wait, and ``seconds`` from the known modality to the
    answer (median and the slowest twentieth, of the newest 10,000; None where nothing was answered)."""

    scans: Counter[tuple[str, str]]
    refused: Counter[str]
    failed: Counter[str]
    people: int
    open: int
    seconds: tuple[float, float] | None


async def numbers(database: Database, since: datetime, until: datetime) -> Numbers:
    """Return the numbers of the cases that were received from ``since`` until before ``until``."""
    return await database.read(_numbers, since, until)


async def failing(database: Database, since: datetime) -> tuple[int, int]:
    """Return how many cases received from ``since`` on failed, or were refused by the reader, and of how many that
    came as far as a reader or failed before."""
    return await database.read(_failing, since)


async def last_event(database: Database, action: str) -> datetime | None:
    """Return when the audit log last named ``action``, or None where it never did."""
    found = await database.read(lambda connection: connection.scalar(_LAST, {"action": action}))
    return None if found is None else datetime.fromisoformat(found)


_LAST = (
    select(audit_events.c.at).where(audit_events.c.action == bindparam("action")).order_by(audit_events.c.id.desc())
).limit(1)
_SPAN = (cases.c.created_at >= bindparam("since")) & (cases.c.created_at < bindparam("until"))
_SCANS = (
    select(cases.c.modality, verdicts.c.verdict, func.count())
    .join(verdicts, verdicts.c.case_id == cases.c.id)
    .where(_SPAN, verdicts.c.verdict != "Refused")
    .group_by(cases.c.modality, verdicts.c.verdict)
)
_ENDED = (
    select(cases.c.state, cases.c.reason, func.count())
    .where(_SPAN, cases.c.state.in_(("refused", "failed")))
    .group_by(cases.c.state, cases.c.reason)
)
_PEOPLE = select(func.count(cases.c.person_id.distinct())).where(_SPAN)
_OPEN = select(func.count()).where(cases.c.state.in_(("queued", "analysed")))
# The newest will do: a month of a large clinic is not drawn into memory.
_TIMES = (
    select(cases.c.queued_at, cases.c.answered_at)
    .where(_SPAN, cases.c.state == "answered")
    .order_by(cases.c.created_at.desc())
    .limit(MOST_TIMED)
)
_READ = (cases.c.created_at >= bindparam("since")) & (cases.c.queued_at.is_not(None) | (cases.c.state == "failed"))
_FAILING = select(func.count(), func.count().filter(cases.c.state.in_(("failed", "refused")))).where(_READ)


def _numbers(connection: Connection, since: datetime, until: datetime) -> Numbers:
    span = {"since": since, "until": until}

    def rows(query: Select[*tuple[object, ...]]) -> list[tuple[object, ...]]:
        return [tuple(row) for row in connection.execute(query, span)]

    ended = rows(_ENDED)
    took = sorted(
        (row.answered_at - row.queued_at).total_seconds()
        for row in connection.execute(_TIMES, span)
        if row.queued_at and row.answered_at
    )
    return Numbers(
        scans=Counter({(str(modality), str(verdict)): int(str(count)) for modality, verdict, count in rows(_SCANS)}),
        refused=_by_reason(ended, "refused"),
        failed=_by_reason(ended, "failed"),
        people=connection.execute(_PEOPLE, span).scalar_one(),
        open=connection.execute(_OPEN).scalar_one(),
        seconds=(took[len(took) // 2], took[int(len(took) * 0.95)]) if took else None,
    )


def _failing(connection: Connection, since: datetime) -> tuple[int, int]:
    read, bad = connection.execute(_FAILING, {"since": since}).one()
    return bad, read


def _by_reason(ended: list[tuple[object, ...]], wanted: str) -> Counter[str]:
    return Counter({str(reason): int(str(count)) for state, reason, count in ended if state == wanted})
