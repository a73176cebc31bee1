"""Sessions of the console: a link that opens it once, then a cookie. Of either only the SHA-256 is kept.

Until a link is used, ``expires_at`` is when it stops to be good; from then on when the session ends unless it is used:
an hour after its last use, and 12 hours after it began at the latest.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import ColumnElement, Connection, bindparam, delete, select, update

from storage import audit
from storage.database import Database
from storage.people import Person
from storage.tables import console_sessions, people

LINK_LIFETIME = timedelta(minutes=10)
IDLE = timedelta(hours=1)
LONGEST = timedelta(hours=12)
RENEWED_AFTER = timedelta(minutes=1)  # a write costs a sync of the disk: not every request renews
REMEMBERED = timedelta(days=7)  # how long a used link is told from one that never was
SECRET_BYTES = 32


class Problem(StrEnum):
    """Why a link does not open the console."""

    UNKNOWN = "unknown"
    USED = "used"
    EXPIRED = "expired"
    REPLACED = "replaced"


@dataclass(frozen=True)
class Session:
    """An open console: its number, and whose it is."""

    id: int
    person: Person


class Sessions:
    """The sessions of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def invite(self, person: Person) -> str:
        """Return the code of a new link, which is told only here; a link of theirs not used yet opens nothing now."""
        code = secrets.token_urlsafe(SECRET_BYTES)
        await self._database.write(_invite, person, code)
        return code

    async def open(self, code: str) -> tuple[Session, str] | Problem:
        """Use a link up; return the session with the secret of its cookie, which is told only here, or the problem."""
        secret = secrets.token_urlsafe(SECRET_BYTES)
        opened = await self._database.write(_open, code, secret)
        return opened if isinstance(opened, Problem) else (opened, secret)

    async def of(self, secret: str) -> Session | None:
        """Return the session of a cookie, with its person as they are now, and renew it; None where it has ended."""
        now = datetime.now(UTC)
        found = await self._database.read(_find, secret, now)
        if found is None:
            return None
        session, expires_at, until = found
        renewed = min(now + IDLE, until)
        if renewed - expires_at > RENEWED_AFTER:
            await self._database.write(_renew, session.id, renewed)
        return session

    async def end(self, session: Session, why: str) -> None:
        """End a session; ``why`` is a short code. A second time changes nothing."""
        await self._database.write(_end, session, console_sessions.c.id == session.id, why)

    async def end_all(self, session: Session, why: str) -> None:
        """End every session of the person of this one, and take back their link."""
        await self._database.write(_end, session, console_sessions.c.person_id == session.person.id, why)


_PERSON = [people.c[name] for name in Person.__dataclass_fields__]
_BY_ID = select(*_PERSON).where(people.c.id == bindparam("number"))
_BY_LINK = select(console_sessions).where(console_sessions.c.link_digest == bindparam("digest")).with_for_update()
_BY_COOKIE = (
    select(console_sessions.c.id, console_sessions.c.expires_at, console_sessions.c.opened_at, *_PERSON)
    .join(people, people.c.id == console_sessions.c.person_id)
    .where(
        console_sessions.c.digest == bindparam("digest"),
        console_sessions.c.ended_at.is_(None),
        console_sessions.c.expires_at > bindparam("now"),
        people.c.telegram_id.is_not(None),
    )
)


def _digest(code: str) -> str:
    return sha256(code.encode(errors="replace")).hexdigest()


def _invite(connection: Connection, person: Person, code: str) -> None:
    now, theirs = datetime.now(UTC), console_sessions.c.person_id == person.id
    connection.execute(delete(console_sessions).where(console_sessions.c.made_at < now - REMEMBERED))
    unused = theirs & console_sessions.c.opened_at.is_(None) & console_sessions.c.ended_at.is_(None)
    connection.execute(update(console_sessions).where(unused).values(ended_at=now))
    row = {"person_id": person.id, "link_digest": _digest(code), "made_at": now, "expires_at": now + LINK_LIFETIME}
    connection.execute(console_sessions.insert(), row)
    audit.append(connection, "console_link", actor=person.actor)


def _open(connection: Connection, code: str, secret: str) -> Session | Problem:
    now, row = datetime.now(UTC), connection.execute(_BY_LINK, {"digest": _digest(code)}).first()
    if row is None:
        return Problem.UNKNOWN
    person = Person(*connection.execute(_BY_ID, {"number": row.person_id}).one())
    problem = None
    if row.opened_at:
        problem = Problem.USED
    elif row.ended_at:
        problem = Problem.REPLACED
    elif row.expires_at <= now:
        problem = Problem.EXPIRED
    if problem:
        audit.append(connection, "console_link_refused", actor=person.actor, problem=problem.value)
        return problem
    opened = {"digest": _digest(secret), "opened_at": now, "expires_at": now + IDLE}
    connection.execute(update(console_sessions).where(console_sessions.c.id == row.id).values(**opened))
    audit.append(connection, "console_opened", actor=person.actor, session=row.id)
    return Session(row.id, person)


def _find(connection: Connection, secret: str, now: datetime) -> tuple[Session, datetime, datetime] | None:
    row = connection.execute(_BY_COOKIE, {"digest": _digest(secret), "now": now}).first()
    if row is None or row.opened_at + LONGEST <= now:
        return None
    number, expires_at, opened_at, *person = row
    return Session(number, Person(*person)), expires_at, opened_at + LONGEST


def _renew(connection: Connection, number: int, expires_at: datetime) -> None:
    going_on = (console_sessions.c.id == number) & console_sessions.c.ended_at.is_(None)
    connection.execute(update(console_sessions).where(going_on).values(expires_at=expires_at))


def _end(connection: Connection, session: Session, which: ColumnElement[bool], why: str) -> None:
    now = datetime.now(UTC)
    ended = update(console_sessions).where(which, console_sessions.c.ended_at.is_(None)).values(ended_at=now)
    if count := connection.execute(ended).rowcount:
        audit.append(connection, "console_closed", actor=session.person.actor, sessions=count, why=why)
