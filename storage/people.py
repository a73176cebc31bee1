"""People: who may send scans. A person is a number here; the Telegram id and the name can be erased from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, select

from storage.database import Database, insert
from storage.tables import people


@dataclass(frozen=True)
class Person:
    """One row of `people`; ``role`` is clinician, reviewer or admin."""

    id: int
    telegram_id: int | None
    name: str | None
    language: str | None
    role: str

    @property
    def actor(self) -> str:
        """How the audit log names this person: by number, so that erasing the name leaves the chain whole."""
        return f"person:{self.id}"


class People:
    """The people of one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def meet(self, telegram_id: int, name: str, language: str | None, role: str) -> Person:
        """Return the person with this Telegram id, made or brought up to date (name, language, role) where needed."""
        person = await self._database.read(_find, telegram_id)
        if person and (person.name, person.language, person.role) == (name, language, role):
            return person
        return await self._database.write(_save, telegram_id, name=name, language=language, role=role)


def _save(connection: Connection, /, telegram_id: int, **known: str | None) -> Person:
    new = insert(connection, people).values(telegram_id=telegram_id, created_at=datetime.now(UTC), **known)
    connection.execute(new.on_conflict_do_update(index_elements=["telegram_id"], set_=known))
    person = _find(connection, telegram_id)
    assert person is not None
    return person


def _find(connection: Connection, telegram_id: int) -> Person | None:
    query = select(people.c.id, people.c.telegram_id, people.c.name, people.c.language, people.c.role)
    row = connection.execute(query.where(people.c.telegram_id == telegram_id)).first()
    return None if row is None else Person(*row)
