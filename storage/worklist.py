"""The worklist: cases page by page, filtered and sorted, however many there are.

A page begins after a case, never at the n-th, and looks through at most ``seeking.MOST_LOOKED`` of them: one that ends
for this reason says where the next goes on. `storage/seeking.py` knows where to look.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from operator import eq, ge, le, lt
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from storage.database import Database
from storage.seeking import NONE, Filters, Mark, beyond, codes, in_order
from storage.tables import cases, outcomes, people, reviews, verdicts

SORTS = ("newest", "oldest", "least", "most")
MOST_SITES = 500
_OPPOSITE = {"newest": "oldest", "oldest": "newest", "least": "most", "most": "least"}


@dataclass(frozen=True)
class Line:
    """A case as the worklist shows it; ``opinion`` is that of the one who looks."""

    id: int
    code: str
    created_at: datetime
    state: str
    modality: str | None
    reason: str | None
    site: str | None
    review: str | None
    erased_at: datetime | None
    sender: str | None
    verdict: str | None
    probability: float | None
    confidence: float | None
    quality: str | None
    rt_pcr: str | None
    opinion: str | None


@dataclass(frozen=True)
class Page:
    """Cases in order; ``after`` is where the next page begins, None where there is no more; ``full`` tells whether it
    ends because it is full, not because it has looked through enough cases."""

    lines: list[Line]
    after: Mark | None
    full: bool


class Worklist:
    """The worklist of one database, as the person with the number ``reader`` sees it."""

    def __init__(self, database: Database, reader: int) -> None:
        self._database, self._reader = database, reader

    async def page(self, filters: Filters, sort: str, after: Mark | None = None, size: int = 50) -> Page:
        """Return the next cases by a sort of ``SORTS``; least and most go by confidence and leave out who has none."""
        return await self._database.read(_page, self._reader, filters, sort, after, size)

    async def beside(self, filters: Filters, sort: str, mark: Mark, back: bool) -> Line | None:
        """Return the case after the one at ``mark``, or before it; None where there is none nearby."""
        sort = _OPPOSITE[sort] if back else sort
        found = await self._database.read(_page, self._reader, filters, sort, mark, 1)
        return found.lines[0] if found.lines else None

    async def sites(self) -> list[str]:
        """Return the sites that cases are from, by name, the first 500."""
        return await self._database.read(_sites)


_MINE = reviews.alias("mine")
_ELSEWHERE: dict[str, ColumnElement[Any]] = {
    "sender": people.c.name,
    **{name: verdicts.c[name] for name in ("verdict", "probability", "confidence", "quality")},
    "rt_pcr": outcomes.c.rt_pcr,
    "opinion": _MINE.c.opinion,
}
_LINE = [_ELSEWHERE[name] if name in _ELSEWHERE else cases.c[name] for name in Line.__dataclass_fields__]


def _page(connection: Connection, reader: int, filters: Filters, sort: str, after: Mark | None, size: int) -> Page:
    down, by_number = sort in ("newest", "most"), sort in ("newest", "oldest")
    order: list[ColumnElement[Any]] = [cases.c.id] if by_number else [verdicts.c.confidence, cases.c.id]
    looked, end = in_order(connection, filters, reader, after, by_number, down)
    wanted = _wanted(filters)
    if not by_number:
        wanted += [verdicts.c.confidence.is_not(None), *beyond(after, down)]
    query = (
        select(*_LINE)
        .select_from(looked)
        .join(cases, cases.c.id == looked.c.id)
        .join(people, people.c.id == cases.c.person_id)
        .outerjoin(verdicts, verdicts.c.case_id == cases.c.id)
        .outerjoin(outcomes, outcomes.c.case_id == cases.c.id)
        .outerjoin(_MINE, (_MINE.c.case_id == cases.c.id) & (_MINE.c.person_id == reader))
        .where(*wanted)
        .order_by(*(column.desc() if down else column for column in order))
        .limit(size + 1)
    )
    lines = [Line(*row) for row in connection.execute(query)]
    if len(lines) <= size:
        return Page(lines, end, False)
    last = lines[size - 1]
    return Page(lines[:size], Mark(last.id, None if by_number else last.confidence), True)


def _wanted(filters: Filters) -> list[ColumnElement[bool]]:
    """What is asked of each case that is looked at."""
    asked: list[tuple[object, ColumnElement[Any], Callable[[Any, Any], ColumnElement[bool]]]] = [
        (filters.modality, cases.c.modality, eq),
        (filters.verdict, verdicts.c.verdict, eq),
        (filters.least, verdicts.c.confidence, ge),
        (filters.most, verdicts.c.confidence, le),
        (filters.site, cases.c.site, eq),
        (filters.since, cases.c.created_at, ge),
        (filters.until, cases.c.created_at, lt),
    ]
    wanted = [compare(column, value) for value, column, compare in asked if value is not None]
    if filters.outcome:
        none = filters.outcome == NONE
        wanted.append(outcomes.c.rt_pcr.is_(None) if none else outcomes.c.rt_pcr == filters.outcome)
    if filters.review == NONE:
        wanted += [cases.c.review.is_(None), cases.c.state == "answered", cases.c.erased_at.is_(None)]
    elif filters.review:
        wanted.append(cases.c.review == filters.review)
    if filters.text:
        first, last = codes(filters.text) or ("", "")
        found: list[ColumnElement[bool]] = [cases.c.code.between(first, last)] if first else []
        found += [column.icontains(filters.text, autoescape=True) for column in (outcomes.c.note, _MINE.c.note)]
        found += [people.c.name.icontains(filters.text, autoescape=True)] if filters.names else []
        wanted.append(or_(*found))
    return wanted


def _sites(connection: Connection) -> list[str]:
    # From one to the next: each is one look into the index, where DISTINCT would read all of it.
    first = select(func.min(cases.c.site).label("site")).cte("sites", recursive=True)
    following = select(func.min(cases.c.site)).where(cases.c.site > first.c.site).scalar_subquery()
    found = first.union_all(select(following).where(first.c.site.is_not(None)))
    return [site for site in connection.scalars(select(found.c.site).limit(MOST_SITES)) if site is not None]
