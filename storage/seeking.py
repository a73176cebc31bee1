"""Where to look for the cases that a filter wants: which index is followed, from where and how far.

At most ``MOST_LOOKED`` cases are looked at for a page. Each filter names an index that holds its cases by their number;
one whose cases are few is read whole, or else the one whose next entries reach furthest is followed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, Select, func, select, true, tuple_, union

from storage.tables import cases, outcomes, people, reviews, verdicts

NONE = "none"  # of outcomes and reviews: there is none
MOST_LOOKED = 3000
MOST_PEOPLE = 50
_LAST = 2**62  # beyond the number of any case
_LETTERS = str.maketrans("OIL", "011")  # as Crockford reads them, who has none of these in a code
_NOTED = outcomes.c.note.is_not(None)
# What an index holds: the column with the numbers of cases, and what is true of them.
Held = tuple[ColumnElement[int], ColumnElement[bool]]


@dataclass(frozen=True)
class Filters:
    """Which cases are wanted; None is any. ``outcome`` is an RT-PCR or ``none``; ``review`` what reviewers came to, or
    ``none`` for an answered case that nobody has read; confidences are 0.5…1; ``since`` is the first moment and
    ``until`` the first one no longer. ``text`` is the beginning of a code, or stands in what was noted with an outcome,
    in a note of the one who looks, or, where ``names`` may be seen, in the name of the sender; capitals do not matter
    where they are ASCII."""

    modality: str | None = None
    verdict: str | None = None
    least: float | None = None
    most: float | None = None
    outcome: str | None = None
    review: str | None = None
    site: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    text: str | None = None
    names: bool = False


@dataclass(frozen=True)
class Mark:
    """Where a page begins: after the case with this number (and, sorted by it, this confidence)."""

    number: int
    confidence: float | None = None


def in_order(
    connection: Connection, filters: Filters, reader: int, after: Mark | None, by_number: bool, down: bool
) -> tuple[CTE, Mark | None]:
    """Return the numbers of the cases to look at next, as a table with the column ``id``, and where to go on after
    them: None where there are no more. They go by number, or else by confidence; ``down`` from the highest."""
    indexes = _indexes(connection, filters, reader)
    if not by_number:
        return _by_confidence(connection, indexes, filters, after, down)
    every: list[Held] = [(cases.c.id, true())]
    return _by_number(connection, [*indexes, every], _span(connection, filters, after, down), down)


def _indexes(connection: Connection, filters: Filters, reader: int) -> list[list[Held]]:
    """The indexes that narrow, one or several together for each filter that has any."""
    review = None if filters.review == NONE else filters.review
    asked: list[tuple[object, Held]] = [
        (filters.modality, (cases.c.id, cases.c.modality == filters.modality)),
        (filters.verdict, (verdicts.c.case_id, verdicts.c.verdict == filters.verdict)),
        (filters.outcome != NONE and filters.outcome, (outcomes.c.case_id, outcomes.c.rt_pcr == filters.outcome)),
        (filters.review, (cases.c.id, cases.c.review == review)),
        (filters.site, (cases.c.id, cases.c.site == filters.site)),
    ]
    found = [[held] for value, held in asked if value]
    if filters.least is not None or filters.most is not None:
        held = (verdicts.c.case_id, verdicts.c.confidence.between(filters.least or 0.0, filters.most or 1.0))
        found += [[held]] if _few(connection, held) else []
    if filters.text:
        found += [several] if (several := _of_text(connection, filters.text, filters.names, reader)) else []
    return found


def _of_text(connection: Connection, text: str, names: bool, reader: int) -> list[Held]:
    """The indexes in which a text may stand; none where too many cases would have to be sorted."""
    noted = (reviews.c.person_id == reader) & reviews.c.note.is_not(None)
    held: list[Held] = [(outcomes.c.case_id, _NOTED), (reviews.c.case_id, noted)]
    if between := codes(text):
        held.append((cases.c.id, cases.c.code.between(*between)))
        if not _few(connection, held[-1]):
            return []
    if names:
        matching = select(people.c.id).where(people.c.name.icontains(text, autoescape=True)).limit(MOST_PEOPLE + 1)
        senders = connection.scalars(matching).all()
        if len(senders) > MOST_PEOPLE:
            return []
        held += [(cases.c.id, cases.c.person_id == sender) for sender in senders]
    return held


def _by_number(
    connection: Connection, indexes: list[list[Held]], span: tuple[int, int], down: bool
) -> tuple[CTE, Mark | None]:
    """The cases to look at by their numbers, and where to go on; None where these are all that are left."""
    chosen, reached = None, 0
    for held in indexes:
        looked = _next(held, span, down)
        count, first, last = connection.execute(
            select(func.count(), func.min(looked.c.id), func.max(looked.c.id))
        ).one()
        if count < MOST_LOOKED:
            return looked, None
        end = first if down else last
        if chosen is None or (end < reached if down else end > reached):
            chosen, reached = looked, end
    assert chosen is not None
    return chosen, Mark(reached)


def _next(held: list[Held], span: tuple[int, int], down: bool) -> CTE:
    """The next cases that one of the indexes holds, by number."""

    def ordered(query: Select[Any]) -> Select[Any]:
        [column] = query.selected_columns
        return query.order_by(column.desc() if down else column).limit(MOST_LOOKED)

    each = [ordered(select(number.label("id")).where(true_of, number.between(*span))) for number, true_of in held]
    if len(each) == 1:
        return each[0].cte("looked")
    together = union(*(select(one.subquery().c.id) for one in each)).subquery()
    return ordered(select(together.c.id)).cte("looked")


def _by_confidence(
    connection: Connection, indexes: list[list[Held]], filters: Filters, after: Mark | None, down: bool
) -> tuple[CTE, Mark | None]:
    """The cases to look at, in the order of their confidence, or all that an index holds where these are few."""
    for held in indexes:
        looked = _next(held, (0, _LAST), down)
        if connection.scalar(select(func.count()).select_from(looked)) < MOST_LOOKED:  # type: ignore[operator]
            return looked, None
    order = [verdicts.c.confidence, verdicts.c.case_id]
    walk = (
        select(verdicts.c.case_id.label("id"), verdicts.c.confidence)
        .where(verdicts.c.confidence.between(filters.least or 0.0, filters.most or 1.0), *beyond(after, down))
        .order_by(*(column.desc() if down else column for column in order))
        .limit(MOST_LOOKED)
    )
    rows = connection.execute(walk).all()
    end = Mark(rows[-1].id, rows[-1].confidence) if len(rows) == MOST_LOOKED else None
    return walk.cte("looked"), end


def beyond(after: Mark | None, down: bool) -> list[ColumnElement[bool]]:
    """Return what is true of the cases beyond a mark, by confidence."""
    if after is None:
        return []
    place, mark = tuple_(verdicts.c.confidence, verdicts.c.case_id), tuple_(after.confidence or 0.0, after.number)
    return [place < mark if down else place > mark]


def _span(connection: Connection, filters: Filters, after: Mark | None, down: bool) -> tuple[int, int]:
    """The lowest and the highest number that a case may have: beyond the mark, and not far off its dates.

    Cases are logged in the order of their numbers. Where the clock was turned back this holds only nearly, so the ends
    are looked for among many.
    """
    low, high = (0, after.number - 1) if after and down else (after.number + 1 if after else 0, _LAST)
    dated = select(cases.c.id).where(*_dated(filters)).limit(MOST_LOOKED)
    if filters.since:
        found = dated.order_by(cases.c.created_at).subquery()
        low = max(low, connection.scalar(select(func.min(found.c.id))) or _LAST)
    if filters.until:
        found = dated.order_by(cases.c.created_at.desc()).subquery()
        high = min(high, connection.scalar(select(func.max(found.c.id))) or 0)
    return low, high


def _dated(filters: Filters) -> list[ColumnElement[bool]]:
    since = [cases.c.created_at >= filters.since] if filters.since else []
    return since + ([cases.c.created_at < filters.until] if filters.until else [])


def _few(connection: Connection, held: Held) -> bool:
    some = select(held[0]).where(held[1]).limit(MOST_LOOKED).subquery()
    return (connection.scalar(select(func.count()).select_from(some)) or 0) < MOST_LOOKED


def codes(text: str) -> tuple[str, str] | None:
    """Return the first and last code that can begin so, or None: whole codes, which every collation orders alike."""
    letters = text.upper().replace("-", "").replace(" ", "").translate(_LETTERS)
    if not re.fullmatch("[0-9A-HJKMNP-TV-Z]{1,8}", letters):
        return None
    first, last = letters.ljust(8, "0"), letters.ljust(8, "Z")
    return f"{first[:4]}-{first[4:]}", f"{last[:4]}-{last[4:]}"
