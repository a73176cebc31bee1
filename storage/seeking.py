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

from storage.tables import RT_PCR, cases, outcomes, people, reviews, verdicts

NONE = "none"  # of outcomes and reviews: there is none
SECOND = "second"  # of reviews: there is one, of somebody else
DISAGREES = "disagrees"  # of outcomes: the sender does not agree with the answer
MOST_LOOKED = 1500
MOST_PEOPLE = 50
_LAST = 2**62  # beyond the number of any case
_LETTERS = str.maketrans("OIL", "011")  # as Crockford reads them, who has none of these in a code


@dataclass(frozen=True)
class Filters:
    """Which cases are wanted; None is any. ``outcome`` is an RT-PCR, ``disagrees`` (the sender does, with the answer)
    or ``none``; ``review`` what reviewers came to, ``none`` for an answered case that nobody has read, or ``second``
    for one that one other than who looks has read; confidences are 0.5…1; ``since`` is the first moment and ``until``
    the first one no longer. ``text`` is the beginning of a code, or stands in what was noted with an outcome, in a note
    of the one who looks, or, where ``names`` may be seen, in the name of the sender; capitals do not matter where they
    are ASCII."""

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


@dataclass(frozen=True)
class Held:
    """What an index holds: the column with the numbers of cases, what is true of them, and whether they lie there in
    the order of their numbers."""

    number: ColumnElement[int]
    true_of: ColumnElement[bool]
    in_order: bool = True


def in_order(
    connection: Connection, filters: Filters, reader: int, after: Mark | None, by_number: bool, down: bool
) -> tuple[CTE, Mark | None]:
    """Return the numbers of the cases to look at next, as a table with the column ``id``, and where to go on after
    them: None where there are no more. They go by number, or else by confidence; ``down`` from the highest."""
    indexes = _indexes(connection, filters, reader)
    if not by_number:
        return _by_confidence(connection, indexes, filters, after, down)
    every = [Held(cases.c.id, true())]
    return _by_number(connection, [*indexes, every], _span(connection, filters, after, down), down)


def _indexes(connection: Connection, filters: Filters, reader: int) -> list[list[Held]]:
    """The indexes that narrow, one or several together for each filter that has any."""
    review: Held | None = None
    if filters.review == SECOND:
        review = Held(reviews.c.case_id, reviews.c.reading == 1)
    elif filters.review:
        review = Held(cases.c.id, cases.c.review == (None if filters.review == NONE else filters.review))
    asked: list[tuple[object, Held]] = [
        (filters.modality, Held(cases.c.id, cases.c.modality == filters.modality)),
        (filters.verdict, Held(verdicts.c.case_id, verdicts.c.verdict == filters.verdict)),
        (filters.outcome in RT_PCR, Held(outcomes.c.case_id, outcomes.c.rt_pcr == filters.outcome)),
        (filters.site, Held(cases.c.id, cases.c.site == filters.site)),
    ]
    found = [[held] for value, held in asked if value] + ([[review]] if review else [])
    if filters.least is not None or filters.most is not None:
        between = verdicts.c.confidence.between(*_confidences(filters))
        found += _if_few(connection, Held(verdicts.c.case_id, between, in_order=False))
    if filters.text:
        found += _of_text(connection, filters.text, filters.names, reader)
    return found


def _of_text(connection: Connection, text: str, names: bool, reader: int) -> list[list[Held]]:
    """The indexes in which a text may stand, together; none where too many cases would have to be sorted."""
    noted = (reviews.c.person_id == reader) & reviews.c.note.is_not(None)
    held = [Held(outcomes.c.case_id, outcomes.c.note.is_not(None)), Held(reviews.c.case_id, noted)]
    if between := codes(text):
        few = _if_few(connection, Held(cases.c.id, cases.c.code.between(*between), in_order=False))
        if not few:
            return []
        held += few[0]
    if names:
        matching = select(people.c.id).where(people.c.name.icontains(text, autoescape=True)).limit(MOST_PEOPLE + 1)
        senders = connection.scalars(matching).all()
        if len(senders) > MOST_PEOPLE:
            return []
        held += [Held(cases.c.id, cases.c.person_id == sender) for sender in senders]
    return [held]


def _if_few(connection: Connection, held: Held) -> list[list[Held]]:
    """An index that is not in the order of numbers, where it holds few enough cases to sort them."""
    some = select(held.number).where(held.true_of).limit(MOST_LOOKED).subquery()
    return [[held]] if (connection.scalar(select(func.count()).select_from(some)) or 0) < MOST_LOOKED else []


def _by_number(
    connection: Connection, indexes: list[list[Held]], span: tuple[int, int], down: bool
) -> tuple[CTE, Mark | None]:
    """The cases to look at by their numbers, and where to go on; None where these are all that are left."""
    chosen, reached = None, 0
    for held in indexes:
        looked = _next(held, span, down)
        ends = select(func.count(), func.min(looked.c.id), func.max(looked.c.id))
        count, first, last = connection.execute(ends).one()
        if count < MOST_LOOKED:
            return looked, None
        end = first if down else last
        if chosen is None or (end < reached if down else end > reached):
            chosen, reached = looked, end
    assert chosen is not None
    return chosen, Mark(reached)


def _next(together: list[Held], span: tuple[int, int], down: bool) -> CTE:
    """The next cases that indexes hold, by number."""

    def ordered(number: ColumnElement[int], *true_of: ColumnElement[bool]) -> Select[Any]:
        chosen = select(number.label("id")).where(*true_of, number.between(*span))
        return chosen.order_by(number.desc() if down else number).limit(MOST_LOOKED)

    # The limit of what is not in order is not reached: it keeps the planner from another index, which is.
    each = [
        ordered(held.number, held.true_of)
        if held.in_order
        else select(held.number.label("id")).where(held.true_of).limit(MOST_LOOKED)
        for held in together
    ]
    if len(each) == 1 and together[0].in_order:
        return each[0].cte("looked")
    parts = [select(one.subquery().c.id) for one in each]
    found = (union(*parts) if len(parts) > 1 else parts[0]).subquery()
    return ordered(found.c.id).cte("looked")


def _by_confidence(
    connection: Connection, indexes: list[list[Held]], filters: Filters, after: Mark | None, down: bool
) -> tuple[CTE, Mark | None]:
    """The cases to look at by their confidence: all that an index holds, where these are few."""
    for held in indexes:
        looked = _next(held, (0, _LAST), down)
        if (connection.scalar(select(func.count()).select_from(looked)) or 0) < MOST_LOOKED:
            return looked, None
    confidence, number = verdicts.c.confidence, verdicts.c.case_id
    least, most = _confidences(filters)
    # Each end once: SQLite follows the index only by the first condition of a kind that it meets.
    first = [] if after and not down else [confidence >= least]
    last = [] if after and down else [confidence <= most]
    walk = (
        select(number.label("id"), confidence)
        .where(*first, *last, *beyond(confidence, number, after, down))
        .order_by(*((confidence.desc(), number.desc()) if down else (confidence, number)))
        .limit(MOST_LOOKED)
    )
    rows = connection.execute(walk).all()
    end = Mark(rows[-1].id, rows[-1].confidence) if len(rows) == MOST_LOOKED else None
    return walk.cte("looked"), end


def _confidences(filters: Filters) -> tuple[float, float]:
    return filters.least or 0.0, 1.0 if filters.most is None else filters.most


def beyond(
    confidence: ColumnElement[Any], number: ColumnElement[Any], after: Mark | None, down: bool
) -> list[ColumnElement[bool]]:
    """Return what is true of the cases beyond a mark, by confidence."""
    if after is None:
        return []
    place, mark = tuple_(confidence, number), tuple_(after.confidence or 0.0, after.number)
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


def codes(text: str) -> tuple[str, str] | None:
    """Return the first and last code that can begin so, or None: whole codes, which every collation orders alike."""
    letters = text.upper().replace("-", "").replace(" ", "").translate(_LETTERS)
    if not re.fullmatch("[0-9A-HJKMNP-TV-Z]{1,8}", letters):
        return None
    first, last = letters.ljust(8, "0"), letters.ljust(8, "Z")
    return f"{first[:4]}-{first[4:]}", f"{last[:4]}-{last[4:]}"
