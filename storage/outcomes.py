"""Outcomes: what became of a case after its answer: the RT-PCR that was reported, a disagreement, a note."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from storage import audit
from storage.cases import SYSTEM, WrongState
from storage.database import Database, upsert
from storage.lookup import QUERY, locked
from storage.records import Case
from storage.tables import RT_PCR, cases, outcomes, people

REMIND_AFTER = timedelta(days=3)
MOST_LETTERS = 1000
MOST_REMINDED = 200


@dataclass(frozen=True)
class Outcome:
    """What was reported of a case: ``rt_pcr`` is positive, negative, pending or None where nothing was said;
    ``remind_at`` is when its sender is to be asked again."""

    case_id: int
    rt_pcr: str | None
    disagrees: bool
    note: str | None
    updated_at: datetime
    remind_at: datetime | None


class Outcomes:
    """The outcomes of one database. Every change raises WrongState unless the case was answered, and is not erased;
    to report the same again changes nothing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def of(self, case: Case) -> Outcome | None:
        """Return what was reported of a case, or None."""
        return await self._database.read(of, case.id)

    async def report(self, case: Case, rt_pcr: str | None, actor: str) -> Outcome:
        """Note the RT-PCR (positive, negative, pending; None takes a report back); of a pending one its sender is
        reminded after three days."""
        if rt_pcr not in (*RT_PCR, None):
            raise ValueError(f"An RT-PCR is {', '.join(RT_PCR)} or None, not {rt_pcr!r}.")
        remind_at = datetime.now(UTC) + REMIND_AFTER if rt_pcr == "pending" else None
        told: dict[str, audit.Detail] = {"rt_pcr": rt_pcr or "none"}
        return await self._database.write(_change, case, actor, told, rt_pcr=rt_pcr, remind_at=remind_at)

    async def disagree(self, case: Case, disagrees: bool, actor: str) -> Outcome:
        """Note that the sender does not agree with the answer, or that they do after all."""
        return await self._database.write(_change, case, actor, {"disagrees": int(disagrees)}, disagrees=disagrees)

    async def note(self, case: Case, text: str | None, actor: str) -> Outcome:
        """Keep a note of at most 1,000 letters beside the case, in place of the one before; None removes it.

        Raises ValueError where it is longer. The audit log says that it was changed, not what it says.
        """
        if text is not None and len(text) > MOST_LETTERS:
            raise ValueError(f"A note has at most {MOST_LETTERS} letters, not {len(text)}.")
        return await self._database.write(_change, case, actor, {"note": len(text or "")}, note=text or None)

    async def due(self, now: datetime, most: int = MOST_REMINDED) -> list[Case]:
        """Return the cases whose sender is to be reminded by ``now``, oldest first, at ``most`` so many; not those of
        people who have not consented, or no longer do."""
        return await self._database.read(_due, now, most)

    async def reminded(self, case: Case) -> bool:
        """The sender is being reminded, and is not again; return whether it falls to the caller to do so. A second
        time changes nothing."""
        return await self._database.write(_reminded, case)

    async def not_reminded(self, case: Case, at: datetime) -> None:
        """The sender could not be reached: the reminder is due again ``at`` this time, if the test is pending still."""
        await self._database.write(_remind_at, case, at)

    async def remind_no_more(self, case: Case) -> None:
        """The sender has blocked the bot: drop the reminders of all their cases."""
        await self._database.write(_remind_no_more, case)


_FIELDS = [outcomes.c[name] for name in Outcome.__dataclass_fields__]
_BY_CASE = select(*_FIELDS).where(outcomes.c.case_id == bindparam("number"))
_SAVE = upsert(outcomes, lambda new: new.on_conflict_do_nothing())
_UPDATE = update(outcomes).where(outcomes.c.case_id == bindparam("number"))
_DUE = (
    QUERY.join(outcomes, outcomes.c.case_id == cases.c.id)
    .where(outcomes.c.remind_at <= bindparam("now"), cases.c.erased_at.is_(None), people.c.consent_version.is_not(None))
    .order_by(outcomes.c.remind_at)
    .limit(bindparam("most"))
)
_REMIND = _UPDATE.where(outcomes.c.remind_at.is_not(None))
_REMIND_AGAIN = _UPDATE.where(outcomes.c.remind_at.is_(None), outcomes.c.rt_pcr == "pending")
_NO_MORE = (
    update(outcomes)
    .where(outcomes.c.case_id.in_(select(cases.c.id).where(cases.c.person_id == bindparam("person"))))
    .where(outcomes.c.remind_at.is_not(None))
    .values(remind_at=None)
)


def of(connection: Connection, number: int) -> Outcome | None:
    """Do as `Outcomes.of` does, in this transaction."""
    row = connection.execute(_BY_CASE, {"number": number}).first()
    return None if row is None else Outcome(*row)


def _change(connection: Connection, /, case: Case, actor: str, told: dict[str, audit.Detail], **values: Any) -> Outcome:
    now = locked(connection, case.id)
    if now.state != "answered" or now.erased_at:
        raise WrongState(now, "reported on")
    at = datetime.now(UTC)
    connection.execute(_SAVE(connection), {"case_id": case.id, "disagrees": False, "updated_at": at})
    before = Outcome(*connection.execute(_BY_CASE, {"number": case.id}).one())
    if all(getattr(before, name) == value for name, value in values.items() if name != "remind_at"):
        return before
    connection.execute(_UPDATE, {"number": case.id, "updated_at": at, **values})
    audit.append(connection, "outcome", actor=actor, case_code=case.code, **told)
    return Outcome(*connection.execute(_BY_CASE, {"number": case.id}).one())


def _due(connection: Connection, now: datetime, most: int) -> list[Case]:
    return [Case(*row) for row in connection.execute(_DUE, {"now": now, "most": most})]


def _reminded(connection: Connection, case: Case) -> bool:
    if not connection.execute(_REMIND, {"number": case.id, "remind_at": None}).rowcount:
        return False
    audit.append(connection, "reminded", actor=SYSTEM, case_code=case.code)
    return True


def _remind_at(connection: Connection, case: Case, at: datetime) -> None:
    if connection.execute(_REMIND_AGAIN, {"number": case.id, "remind_at": at}).rowcount:
        audit.append(connection, "not_reminded", actor=SYSTEM, case_code=case.code)


def _remind_no_more(connection: Connection, case: Case) -> None:
    if connection.execute(_NO_MORE, {"person": case.person_id}).rowcount:
        audit.append(connection, "remind_no_more", actor=SYSTEM, person=case.person_id)
