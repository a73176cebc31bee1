from __future__ import annotations

import asyncio

from storage.database import Database
from storage.people import People
from tests.storage.desk import sql


async def test_a_person_met_again_is_the_same_brought_up_to_date(database: Database) -> None:
    people = People(database)
    first = await people.meet(42, "Jane Roe", "en", "clinician")
    again = await people.meet(42, "Jane Doe", None, "admin")
    assert (again.id, again.name, again.language, again.role) == (first.id, "Jane Doe", None, "admin")
    assert again.actor == f"person:{first.id}"


async def test_a_person_met_many_times_at_once_is_one(database: Database) -> None:
    people = People(database)
    met = await asyncio.gather(*(people.meet(2**40, "Jane", "en", "clinician") for _ in range(20)))
    assert len({person.id for person in met}) == len(await sql(database, "SELECT id FROM people")) == 1
