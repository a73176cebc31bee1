"""People: who may send scans. A person is a number here; the Telegram id and the name can be erased from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, bindparam, func, select, update

from storage import audit
from storage.database import Database, upsert
from storage.tables import people


class LastAdmin(Exception):
    """The only admin there is cannot stop being one."""


@dataclass(frozen=True)
class Person:
    """One row of `people`; ``role`` is clinician, reviewer or admin, ``admitted_at`` when an invitation let them in to
    ``site``. ``language`` is what Telegram says, ``chosen_language`` what they said themselves; ``consent_version`` is
    the text that they agreed to, None where they have not or no longer do; ``lowdata`` is whether they want answers
    that are small."""

    id: int
    telegram_id: int | None
    name: str | None
    language: str | None
    role: str
    site: str | None
    admitted_at: datetime | None
    chosen_language: str | None
    consent_version: int | None
    consented_at: datetime | None
    lowdata: bool

    @property
    def speaks(self) -> str | None:
        """The language to write to them in."""
        return self.chosen_language or self.language

    @property
    def actor(self) -> str:
        """How the audit log names this person: by number, so that erasing the name leaves the chain whole."""
        return f"person:{self.id}"


class People:
    """The people of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def find(self, telegram_id: int) -> Person | None:
        """Return the person with this Telegram id, if known."""
        return await self._database.read(_find, telegram_id)

    async def meet(self, telegram_id: int, name: str, language: str | None, admin: bool = False) -> Person:
        """Return the person with this Telegram id, made (as a clinician) or brought up to date where needed.

        An ``admin`` is one from now on.
        """
        person = await self._database.read(_find, telegram_id)
        if person and (person.name, person.language) == (name, language) and (person.role == "admin" or not admin):
            return person
        return await self._database.write(meet, telegram_id, name, language, admin)

    async def by_number(self, number: int) -> Person | None:
        """Return the person with this number, unless erased."""
        return await self._database.read(by_number, number)

    async def all(self) -> list[Person]:
        """Return everybody who was let in or has a role, by name."""
        return await self._database.read(_members)

    async def page(self, number: int, size: int) -> list[Person]:
        """Return ``size`` of those whom `all` returns, beginning with page 0."""
        return await self._database.read(_page, number, size)

    async def count(self) -> int:
        """Return how many people were let in or have a role."""
        return await self._database.read(lambda connection: connection.scalar(_COUNT) or 0)

    async def with_roles(self) -> list[Person]:
        """Return the reviewers and admins."""
        return await self._database.read(_with_roles)

    async def appoint(self, person: Person, role: str, by: Person) -> Person:
        """Give a person another role; the one that they have changes nothing. Raises LastAdmin."""
        return await self._unless_last(_appoint, person, by, role)

    async def choose_language(self, person: Person, code: str | None) -> Person:
        """Write to a person in this language from now on; None: in the one that Telegram names."""
        return await self._database.write(_change, person, chosen_language=code)

    async def spare_data(self, person: Person, lowdata: bool) -> Person:
        """Send a person small answers from now on, or no longer."""
        return await self._database.write(_change, person, lowdata=lowdata)

    async def consent(self, person: Person, version: int) -> Person:
        """A person agrees to the text of this ``version``. A second time changes nothing."""
        return await self._database.write(consent, person.id, version)

    async def withdraw(self, person: Person) -> Person:
        """A person takes their consent back. A second time changes nothing."""
        return await self._database.write(consent, person.id, None)

    async def expel(self, person: Person, by: Person) -> Person:
        """Let a person in no longer: role and admission are gone. A second time changes nothing. Raises LastAdmin."""
        return await self._unless_last(_expel, person, by)

    async def keep(self, person: Person, by: Person) -> None:
        """Log that ``by`` wanted to change the role of an admin whom the settings make one."""
        await self._database.write(audit.append, "admin_kept", actor=by.actor, person=person.id)

    async def _unless_last(self, change: Callable[..., Person], person: Person, by: Person, *to: str) -> Person:
        try:
            return await self._database.write(change, person, *to, by)
        except LastAdmin:
            await self._database.write(audit.append, "last_admin_kept", actor=by.actor, person=person.id)
            raise


_KNOWN = ("name", "language")
_SAVE = upsert(
    people,
    lambda new: new.on_conflict_do_update(
        index_elements=["telegram_id"], set_={name: new.excluded[name] for name in _KNOWN}
    ),
)
_PERSON = [people.c[name] for name in Person.__dataclass_fields__]
_FIND = select(*_PERSON).where(people.c.telegram_id == bindparam("telegram_id"))
_BY_ID = select(*_PERSON).where(people.c.id == bindparam("number"))
_LOCKED = _BY_ID.with_for_update()
_UPDATE = update(people).where(people.c.id == bindparam("number"))
# Who may use the bot whatever ACCESS is.
MEMBER: ColumnElement[bool] = people.c.telegram_id.is_not(None) & (
    people.c.admitted_at.is_not(None) | (people.c.role != "clinician")
)
_MEMBERS = select(*_PERSON).where(MEMBER).order_by(people.c.name, people.c.id)
_PAGE = _MEMBERS.limit(bindparam("size")).offset(bindparam("skipped"))
_COUNT = select(func.count()).select_from(people).where(MEMBER)
_WITH_ROLES = _MEMBERS.where(people.c.role != "clinician")


def meet(connection: Connection, telegram_id: int, name: str, language: str | None, admin: bool) -> Person:
    """Do as `People.meet` does, in this transaction."""
    row = {"telegram_id": telegram_id, "created_at": datetime.now(UTC), "role": "clinician"}
    connection.execute(_SAVE(connection), {**row, "name": name, "language": language})
    person = _find(connection, telegram_id)
    assert person is not None
    if not admin or person.role == "admin":
        return person
    audit.append(connection, "role_changed", actor="settings", person=person.id, role="admin")
    return _change(connection, person, role="admin")


def consent(connection: Connection, number: int, version: int | None) -> Person:
    """Do as `People.consent` does, or with None as `People.withdraw` does, in this transaction."""
    person = Person(*connection.execute(_LOCKED, {"number": number}).one())
    if person.consent_version == version:
        return person
    action = "consent_withdrawn" if version is None else "consented"
    audit.append(connection, action, actor=person.actor, version=version or person.consent_version)
    now = None if version is None else datetime.now(UTC)
    return _change(connection, person, consent_version=version, consented_at=now)


def _find(connection: Connection, telegram_id: int) -> Person | None:
    row = connection.execute(_FIND, {"telegram_id": telegram_id}).first()
    return None if row is None else Person(*row)


def by_number(connection: Connection, number: int) -> Person | None:
    """Do as `People.by_number` does, in this transaction."""
    row = connection.execute(_BY_ID, {"number": number}).first()
    return None if row is None or row.telegram_id is None else Person(*row)


def _members(connection: Connection) -> list[Person]:
    return [Person(*row) for row in connection.execute(_MEMBERS)]


def _page(connection: Connection, number: int, size: int) -> list[Person]:
    return [Person(*row) for row in connection.execute(_PAGE, {"size": size, "skipped": number * size})]


def _with_roles(connection: Connection) -> list[Person]:
    return [Person(*row) for row in connection.execute(_WITH_ROLES)]


def first_person(connection: Connection, where: ColumnElement[bool]) -> Person | None:
    """Return the person with the lowest number of those that ``where`` holds for."""
    row = connection.execute(select(*_PERSON).where(where).order_by(people.c.id).limit(1)).first()
    return None if row is None else Person(*row)


def _change(connection: Connection, /, person: Person, **values: object) -> Person:
    connection.execute(_UPDATE, {"number": person.id, **values})
    return Person(*connection.execute(_BY_ID, {"number": person.id}).one())


def _appoint(connection: Connection, person: Person, role: str, by: Person) -> Person:
    now = Person(*connection.execute(_BY_ID, {"number": person.id}).one())
    if now.role == role:
        return now
    keep_an_admin(connection, now, role)
    changed = _change(connection, now, role=role)
    audit.append(connection, "role_changed", actor=by.actor, person=person.id, role=role)
    return changed


def _expel(connection: Connection, person: Person, by: Person) -> Person:
    now = Person(*connection.execute(_BY_ID, {"number": person.id}).one())
    if now.role == "clinician" and now.admitted_at is None:
        return now
    keep_an_admin(connection, now, "clinician")
    changed = _change(connection, now, role="clinician", admitted_at=None)
    audit.append(connection, "expelled", actor=by.actor, person=person.id)
    return changed


def keep_an_admin(connection: Connection, person: Person, role: str) -> None:
    """Raise LastAdmin where nobody would be an admin any more once this person has ``role``."""
    others = select(func.count()).where(people.c.role == "admin", people.c.id != person.id)
    if role != "admin" and person.role == "admin" and not connection.scalar(others.select_from(people)):
        raise LastAdmin(f"Person {person.id} is the only admin: make another one first.")
