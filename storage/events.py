"""The audit log, to look through: newest events first, by person, action, case and day, page by page.

Pages go by the number of an event, so that the millionth comes as quickly as the first.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, func, select

from storage.audit import Event
from storage.database import Database
from storage.tables import audit_events

PAGE = 50


@dataclass(frozen=True)
class Wanted:
    """Which events: of all that are given, and before the event ``before``; ``since`` and ``until`` are days (UTC),
    both included."""

    actor: str | None = None
    action: str | None = None
    case_code: str | None = None
    since: date | None = None
    until: date | None = None
    before: int | None = None


class Events:
    """The events of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def page(self, wanted: Wanted, most: int = PAGE) -> list[Event]:
        """Return the newest events that are wanted, at ``most`` so many."""
        return await self._database.read(_page, wanted, most)

    async def actions(self) -> list[str]:
        """Return what events there are, by name."""
        return await self._database.read(_actions)


_COLUMNS = [audit_events.c[name] for name in ("id", "at", "actor", "action", "details", "case_code")]
_NEXT_ACTION = select(func.min(audit_events.c.action)).where(audit_events.c.action > bindparam("last"))
_AT = select(audit_events.c.at).where(audit_events.c.id == bindparam("number"))
_COUNT = select(func.max(audit_events.c.id))


def _page(connection: Connection, wanted: Wanted, most: int) -> list[Event]:
    query = select(*_COLUMNS)
    if wanted.case_code:
        # A case has a few dozen events: found by it first, whatever else is asked, they are quickly looked through.
        of_case = query.where(audit_events.c.case_code == wanted.case_code).limit(100_000).subquery()
        query, columns = select(of_case), of_case.c
    else:
        columns = audit_events.c
    query = query.where(columns.actor == wanted.actor) if wanted.actor else query
    query = query.where(columns.action == wanted.action) if wanted.action else query
    if wanted.since:
        query = query.where(columns.id >= _first(connection, wanted.since, lambda at, day: at >= day))
    if wanted.until:
        query = query.where(columns.id < _first(connection, wanted.until, lambda at, day: at > day))
    query = query.where(columns.id < wanted.before) if wanted.before is not None else query
    return [_event(*row) for row in connection.execute(query.order_by(columns.id.desc()).limit(most))]


def _event(number: int, at: str, actor: str, action: str, details: str, case_code: str | None) -> Event:
    try:
        told = json.loads(details)
    except ValueError:  # somebody has changed it, which is to be seen here
        told = {"?": details}
    return Event(number, datetime.fromisoformat(at), actor, action, told, case_code)


def _first(connection: Connection, day: date, reached: Callable[[date, date], bool]) -> int:
    """The number of the first event whose day is ``reached``; events are numbered without gaps, in their order."""
    low, high = 1, (connection.scalar(_COUNT) or 0) + 1
    while low < high:
        middle = (low + high) // 2
        at = connection.scalar(_AT, {"number": middle})
        if at is not None and not reached(datetime.fromisoformat(at).date(), day):
            low = middle + 1
        else:
            high = middle
    return low


def _actions(connection: Connection) -> list[str]:
    # From one to the next in the index, in place of DISTINCT, which would look at every event.
    found: list[str] = []
    while (action := connection.scalar(_NEXT_ACTION, {"last": found[-1] if found else ""})) is not None:
        found.append(action)
    return found
