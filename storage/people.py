"""People: who may send scans. A person is a number here; the Telegram id and the name can be erased from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, select

from storage.database import Database, upsert
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


_KNOWN = ("name", "language", "role")
_SAVE = upsert(
    people,
    lambda new: new.on_conflict_do_update(
        index_elements=["telegram_id"], set_={name: new.excluded[name] for name in _KNOWN}
    ),
)
_FIND = select(*(people.c[name] for name in Person.__dataclass_fields__)).where(
    people.c.telegram_id == bindparam("telegram_id")
)


def _save(connection: Connection, /, telegram_id: int, **known: str | None) -> Person:
    connection.execute(_SAVE(connection), {"telegram_id": telegram_id, "created_at": datetime.now(UTC), **known})
    person = _find(connection, telegram_id)
    assert person is not None
    return person


def _find(connection: Connection, telegram_id: int) -> Person | None:
    row = connection.execute(_FIND, {"telegram_id": telegram_id}).first()
    return None if row is None else Person(*row)
