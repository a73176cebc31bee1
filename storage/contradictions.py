"""Contradictions: cases where a class was named and the RT-PCR found the other one. The admins are told of each report
once; the audit log says so, since the report may be changed, and changed back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, func, select

from storage import audit
from storage.cases import SYSTEM
from storage.database import Database
from storage.lookup import QUERY
from storage.records import Case
from storage.tables import audit_events, cases, outcomes, verdicts

TOLD = "contradiction_told"


class Contradictions:
    """The contradictions of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def untold(self, since: datetime, until: datetime) -> list[Case]:
        """Return the cases whose contradiction, reported after ``since`` and by ``until``, the admins were not told
        yet, oldest first."""
        return await self._database.read(_all, since, until)

    async def is_untold(self, case: Case) -> bool:
        """Whether what was reported of a case last contradicts its verdict, and the admins were not told yet."""
        return await self._database.read(_is_untold, case)

    async def told(self, case: Case) -> None:
        """The admins were told."""
        await self._database.write(audit.append, TOLD, actor=SYSTEM, case_code=case.code)


def _last(condition: ColumnElement[bool]) -> ColumnElement[int]:
    """The number of the last event of a case of which ``condition`` holds, 0 where there is none."""
    newest = select(func.max(audit_events.c.id)).where(audit_events.c.case_code == cases.c.code, condition)
    return func.coalesce(newest.correlate(cases).scalar_subquery(), 0)


# Joined to nothing, the action is no column of an index: along that of actions, SQLite would look through those of all
# cases for each case, which of 100,000 cases took minutes.
_ACTION = audit_events.c.action.concat("")
_REPORTED = _last((_ACTION == "outcome") & audit_events.c.details.like('{"rt_pcr":%'))
_TOLD = _last(_ACTION == TOLD)
# As `storage.records.Verdict.contradicted_by` says.
_CONTRADICTED = ((verdicts.c.verdict == "COVID") & (outcomes.c.rt_pcr == "negative")) | (
    (verdicts.c.verdict == "Non-COVID") & (outcomes.c.rt_pcr == "positive")
)
_UNTOLD = (
    QUERY.join(outcomes, outcomes.c.case_id == cases.c.id)
    .join(verdicts, verdicts.c.case_id == cases.c.id)
    .where(_CONTRADICTED, cases.c.erased_at.is_(None), _TOLD < _REPORTED)
    .order_by(cases.c.id)
)
_ONE = _UNTOLD.where(cases.c.id == bindparam("number"))
_WITHIN = _UNTOLD.where(outcomes.c.updated_at > bindparam("since"), outcomes.c.updated_at <= bindparam("until"))


def _all(connection: Connection, since: datetime, until: datetime) -> list[Case]:
    return [Case(*row) for row in connection.execute(_WITHIN, {"since": since, "until": until})]


def _is_untold(connection: Connection, case: Case) -> bool:
    return connection.execute(_ONE, {"number": case.id}).first() is not None
