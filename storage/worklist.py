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

from sqlalchemy import CTE, ColumnElement, Connection, FromClause, func, or_, select, true

from storage import seeking
from storage.database import Database
from storage.seeking import DISAGREES, NONE, SECOND, Filters, Mark, beyond, codes, in_order
from storage.tables import cases, outcomes, people, reviews, verdicts

SORTS = ("newest", "oldest", "least", "most")
MOST_SITES = 500
NEARBY = 5  # pages that are looked through for the next case
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
        sort, after = _OPPOSITE[sort] if back else sort, mark
        for _ in range(NEARBY):
            found = await self.page(filters, sort, after, 1)
            if found.lines or found.after is None:
                return found.lines[0] if found.lines else None
            after = found.after
        return None

    async def sites(self) -> list[str]:
        """Return the sites that cases are from, by name, the first 500."""
        return await self._database.read(_sites)


# A page looks a few cases up by their numbers. PostgreSQL would read all outcomes and reviews instead, to join them by
# hash: that it takes for cheaper, since it reckons with pages that come from a disk.
_LOOK_UP = select(*(func.set_config(f"enable_{way}", "off", true()) for way in ("hashjoin", "mergejoin")))

_MINE, _FIRST, _SECOND = (reviews.alias(name) for name in ("mine", "first", "second"))
_ELSEWHERE: dict[str, ColumnElement[Any]] = {
    "sender": people.c.name.label("sender"),
    **{name: verdicts.c[name] for name in ("verdict", "probability", "confidence", "quality")},
    "rt_pcr": outcomes.c.rt_pcr,
    "opinion": _MINE.c.opinion,
}
_LINE = {name: _ELSEWHERE[name] if name in _ELSEWHERE else cases.c[name] for name in Line.__dataclass_fields__}
_COLUMNS = {
    **_LINE,
    "disagrees": outcomes.c.disagrees,
    "outcome_note": outcomes.c.note.label("outcome_note"),
    "own_note": _MINE.c.note.label("own_note"),
    "first": _FIRST.c.person_id.label("first"),
    "second": _SECOND.c.person_id.label("second"),
}
# What must be known of a case to ask a filter of it; looking up all the rest for thousands would take most of the time.
_ASKED = {
    "modality": {"modality"},
    "verdict": {"verdict"},
    "least": {"confidence"},
    "most": {"confidence"},
    "outcome": {"rt_pcr"},
    "review": {"review", "state", "erased_at"},
    "site": {"site"},
    "since": {"created_at"},
    "until": {"created_at"},
    "text": {"code", "outcome_note", "own_note"},
    "names": {"sender"},
}


def _page(connection: Connection, reader: int, filters: Filters, sort: str, after: Mark | None, size: int) -> Page:
    down, by_number = sort in ("newest", "most"), sort in ("newest", "oldest")
    if connection.dialect.name == "postgresql":
        connection.execute(_LOOK_UP)
    looked, end = in_order(connection, filters, reader, after, by_number, down)
    asked = {name for filter_, names in _ASKED.items() if getattr(filters, filter_) for name in names}
    asked |= {"first", "second"} if filters.review == SECOND else set()
    asked |= {"disagrees"} if filters.outcome == DISAGREES else set()
    row = _joined(looked, reader, asked if by_number else asked | {"confidence"}, seeking.MOST_LOOKED)
    wanted, order = _wanted(filters, row, reader), [row.c.id]
    if not by_number:
        wanted += [row.c.confidence.is_not(None), *beyond(row.c.confidence, row.c.id, after, down)]
        order = [row.c.confidence, row.c.id]
    chosen = select(row.c.id).where(*wanted).order_by(*(_turned(column, down) for column in order)).limit(size + 1)
    line = _joined(chosen.cte("chosen"), reader, set(_LINE), size + 1)
    order = [line.c.id] if by_number else [line.c.confidence, line.c.id]
    shown = select(*(line.c[name] for name in _LINE)).order_by(*(_turned(column, down) for column in order))
    lines = [Line(*found) for found in connection.execute(shown)]
    if len(lines) <= size:
        return Page(lines, end, False)
    last = lines[size - 1]
    return Page(lines[:size], Mark(last.id, None if by_number else last.confidence), True)


def _joined(those: CTE, reader: int, names: set[str], most: int) -> CTE:
    """The columns with these ``names`` of ``those`` cases; what is in that table already is taken from there. Its limit
    and outer joins keep planners from turning the joins around, to begin with a condition that holds for a million
    cases."""
    columns = [those.c.get(name, _COLUMNS[name]) for name in sorted(names - {"id"})]
    tables = {_table(column) for column in columns}
    found = select(those.c.id, *columns).select_from(those)
    mine = (_MINE.c.case_id == those.c.id) & (_MINE.c.person_id == reader)
    for table, same in (
        (cases, cases.c.id == those.c.id),
        (people, people.c.id == cases.c.person_id),
        (verdicts, verdicts.c.case_id == those.c.id),
        (outcomes, outcomes.c.case_id == those.c.id),
        (_MINE, mine),
        (_FIRST, (_FIRST.c.case_id == those.c.id) & (_FIRST.c.reading == 1)),
        (_SECOND, (_SECOND.c.case_id == those.c.id) & (_SECOND.c.reading == 2)),
    ):
        if table in tables or (table is cases and people in tables):
            found = found.outerjoin(table, same)
    return found.limit(most).cte()


def _table(column: ColumnElement[Any]) -> FromClause:
    [table] = column._from_objects
    return table


def _turned(column: ColumnElement[Any], down: bool) -> ColumnElement[Any]:
    return column.desc() if down else column


def _wanted(filters: Filters, row: CTE, reader: int) -> list[ColumnElement[bool]]:
    """What is asked of each case that is looked at."""
    asked: list[tuple[object, str, Callable[[Any, Any], ColumnElement[bool]]]] = [
        (filters.modality, "modality", eq),
        (filters.verdict, "verdict", eq),
        (filters.least, "confidence", ge),
        (filters.most, "confidence", le),
        (filters.site, "site", eq),
        (filters.since, "created_at", ge),
        (filters.until, "created_at", lt),
    ]
    wanted = [compare(row.c[name], value) for value, name, compare in asked if value is not None]
    if filters.outcome == DISAGREES:
        wanted.append(row.c.disagrees)
    elif filters.outcome:
        wanted.append(row.c.rt_pcr.is_(None) if filters.outcome == NONE else row.c.rt_pcr == filters.outcome)
    if filters.review in (NONE, SECOND):
        wanted += [row.c.state == "answered", row.c.erased_at.is_(None)]
    if filters.review == NONE:
        wanted.append(row.c.review.is_(None))
    elif filters.review == SECOND:
        wanted += [row.c.first != reader, row.c.second.is_(None)]
    elif filters.review:
        wanted.append(row.c.review == filters.review)
    if filters.text:
        columns = [row.c.outcome_note, row.c.own_note, *([row.c.sender] if filters.names else [])]
        found: list[ColumnElement[bool]] = [column.icontains(filters.text, autoescape=True) for column in columns]
        between = codes(filters.text)
        wanted.append(or_(*found, *([row.c.code.between(*between)] if between else [])))
    return wanted


def _sites(connection: Connection) -> list[str]:
    # From one to the next: each is one look into the index, where DISTINCT would read all of it.
    first = select(func.min(cases.c.site).label("site")).cte("sites", recursive=True)
    following = select(func.min(cases.c.site)).where(cases.c.site > first.c.site).scalar_subquery()
    found = first.union_all(select(following).where(first.c.site.is_not(None)))
    return [site for site in connection.scalars(select(found.c.site).limit(MOST_SITES)) if site is not None]
