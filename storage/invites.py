"""Invitations: a code that lets somebody in, once or a few times, for a while. Only the SHA-256 of a code is kept."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import Connection, bindparam, select, update

from storage import audit
from storage.database import Database
from storage.people import Person, meet
from storage.tables import invites, people

CODE_BYTES = 16  # 22 letters, of the 64 that a start parameter may have (Bot API, deep linking)


class Problem(StrEnum):
    """Why an invitation does not let anybody in."""

    UNKNOWN = "unknown"
    EXPIRED = "expired"
    USED_UP = "used_up"
    REVOKED = "revoked"


class InviteRefused(Exception):
    """The invitation does not let this person in; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"The invitation cannot be used: {problem.value}.")
        self.problem = problem


@dataclass(frozen=True)
class Invite:
    """An invitation to ``site`` as ``role``, used ``used`` times of at ``most`` so many."""

    id: int
    site: str
    role: str
    made_by: int
    made_at: datetime
    expires_at: datetime
    most: int
    used: int
    revoked_at: datetime | None

    def problem(self, now: datetime) -> Problem | None:
        """Return why it lets nobody in any more, or None."""
        if self.revoked_at:
            return Problem.REVOKED
        if self.expires_at <= now:
            return Problem.EXPIRED
        return Problem.USED_UP if self.used >= self.most else None


class Invites:
    """The invitations of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def make(
        self, by: Person, site: str, most: int, lifetime: timedelta, role: str = "clinician"
    ) -> tuple[Invite, str]:
        """Make an invitation that ``most`` people may use; return it with its code, which is told only here."""
        code = secrets.token_urlsafe(CODE_BYTES)
        invite = await self._database.write(_make, by, code, site, most, lifetime, role)
        return invite, code

    async def redeem(self, code: str, telegram_id: int, name: str, language: str | None) -> Person:
        """Let somebody in, known from now on; who is in already uses nothing up.

        Raises InviteRefused, and then nothing of them is kept.
        """
        return await self._database.write(_redeem, code, telegram_id, name, language)

    async def open(self) -> list[Invite]:
        """Return the invitations that can still be used, newest first."""
        now = datetime.now(UTC)
        return [invite for invite in await self._database.read(_all) if invite.problem(now) is None]

    async def sites(self, most: int) -> list[Invite]:
        """Return the newest invitation of each of the ``most`` sites that were invited last."""
        found: dict[str, Invite] = {}
        for invite in await self._database.read(_all):
            found.setdefault(invite.site, invite)
        return [*found.values()][:most]

    async def by_number(self, number: int) -> Invite | None:
        """Return an invitation by its number."""
        return await self._database.read(_by_number, number)

    async def revoke(self, number: int, by: Person) -> Invite | None:
        """Take an invitation back; return it, or None where there is none. A second time changes nothing."""
        return await self._database.write(_revoke, number, by)


_INVITE = [invites.c[name] for name in Invite.__dataclass_fields__]
_BY_ID = select(*_INVITE).where(invites.c.id == bindparam("number"))
_BY_DIGEST = select(*_INVITE).where(invites.c.digest == bindparam("digest")).with_for_update()


def _digest(code: str) -> str:
    return sha256(code.encode(errors="replace")).hexdigest()


def _make(
    connection: Connection, by: Person, code: str, site: str, most: int, lifetime: timedelta, role: str
) -> Invite:
    now = datetime.now(UTC)
    row = {"site": site, "role": role, "made_by": by.id, "made_at": now, "expires_at": now + lifetime, "most": most}
    made = connection.execute(invites.insert().values(digest=_digest(code), used=0, **row))
    assert made.inserted_primary_key is not None
    number = made.inserted_primary_key[0]
    audit.append(connection, "invite_made", actor=by.actor, invite=number, site=site, most=most, role=role)
    return Invite(*connection.execute(_BY_ID, {"number": number}).one())


def _redeem(connection: Connection, code: str, telegram_id: int, name: str, language: str | None) -> Person:
    found = connection.execute(_BY_DIGEST, {"digest": _digest(code)}).first()
    if found is None:
        raise InviteRefused(Problem.UNKNOWN)
    invite, now = Invite(*found), datetime.now(UTC)
    # An exception takes the person back with it.
    person = meet(connection, telegram_id, name, language, False)
    if person.admitted_at:
        return person
    problem = invite.problem(now)
    if problem:
        raise InviteRefused(problem)
    connection.execute(update(invites).where(invites.c.id == invite.id).values(used=invite.used + 1))
    # Who has more to say already keeps that.
    role = invite.role if person.role == "clinician" else person.role
    admitted = {"site": invite.site, "admitted_at": now, "role": role}
    connection.execute(update(people).where(people.c.id == person.id).values(**admitted))
    audit.append(connection, "invite_used", actor=person.actor, invite=invite.id, site=invite.site, role=role)
    return meet(connection, telegram_id, name, language, False)


def _all(connection: Connection) -> list[Invite]:
    return [Invite(*row) for row in connection.execute(select(*_INVITE).order_by(invites.c.id.desc()))]


def _by_number(connection: Connection, number: int) -> Invite | None:
    row = connection.execute(_BY_ID, {"number": number}).first()
    return None if row is None else Invite(*row)


def _revoke(connection: Connection, number: int, by: Person) -> Invite | None:
    invite = _by_number(connection, number)
    if invite is None or invite.revoked_at:
        return invite
    connection.execute(update(invites).where(invites.c.id == number).values(revoked_at=datetime.now(UTC)))
    audit.append(connection, "invite_revoked", actor=by.actor, invite=number)
    return _by_number(connection, number)
