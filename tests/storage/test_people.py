from __future__ import annotations

import asyncio

import pytest
from sqlalchemy.exc import DBAPIError

from storage.database import Database
from storage.people import LastAdmin, People, Person
from tests.storage.desk import actions, case_in, person, sql


async def _admin(database: Database) -> Person:
    return await People(database).meet(7, "Root", "en", admin=True)


async def test_a_person_met_again_is_the_same_brought_up_to_date(database: Database) -> None:
    people = People(database)
    first = await people.meet(42, "Jane Roe", "en")
    again = await people.meet(42, "Jane Doe", None)
    assert (again.id, again.name, again.language, again.role) == (first.id, "Jane Doe", None, "clinician")
    assert again.actor == f"person:{first.id}" and await people.find(42) == again


async def test_who_the_settings_name_is_an_admin_and_the_log_says_so_once(database: Database) -> None:
    await People(database).meet(7, "Root", "en")
    for _ in range(2):
        assert (await _admin(database)).role == "admin"
    assert (await People(database).meet(7, "Root", "en")).role == "admin", "a role is kept until it is taken"
    assert await actions(database) == ["role_changed"]


async def test_a_person_met_many_times_at_once_is_one(database: Database) -> None:
    people = People(database)
    met = await asyncio.gather(*(people.meet(2**40, "Jane", "en") for _ in range(20)))
    assert len({person.id for person in met}) == len(await sql(database, "SELECT id FROM people")) == 1


async def test_a_role_is_given_by_an_admin_and_logged(database: Database) -> None:
    people, admin = People(database), await _admin(database)
    jane = await people.meet(42, "Jane Roe", "en")
    assert (await people.appoint(jane, "reviewer", admin)).role == "reviewer"
    assert [person.id for person in await people.all()] == [jane.id, admin.id]
    with pytest.raises(DBAPIError):
        await people.appoint(jane, "surgeon", admin)
    assert await actions(database) == ["role_changed", "role_changed"]


async def test_the_last_admin_stays_one(database: Database) -> None:
    people, admin = People(database), await _admin(database)
    for attempt in (people.appoint(admin, "clinician", admin), people.expel(admin, admin)):
        with pytest.raises(LastAdmin):
            await attempt
    assert (await actions(database)).count("last_admin_kept") == 2
    jane = await people.appoint(await people.meet(42, "Jane Roe", "en"), "admin", admin)
    assert (await people.appoint(admin, "clinician", jane)).role == "clinician"
    assert await people.by_number(admin.id) is not None and await people.by_number(10**6) is None


async def test_consent_is_given_once_withdrawn_once_and_logged(database: Database) -> None:
    people, ada = People(database), await person(database)
    assert ada.consent_version is None
    for _ in range(2):
        ada = await people.consent(ada, 3)
    assert ada.consent_version == 3 and ada.consented_at is not None
    for _ in range(2):
        ada = await people.withdraw(ada)
    assert (ada.consent_version, ada.consented_at) == (None, None)
    assert (await actions(database))[-2:] == ["consented", "consent_withdrawn"]


async def test_a_chosen_language_outlives_what_telegram_says(database: Database) -> None:
    people, ada = People(database), await person(database)
    assert ada.speaks == "en"
    await people.choose_language(ada, "sw")
    ada = await people.meet(42, "Jane Roe", "de")
    assert (ada.language, ada.speaks) == ("de", "sw")
    assert (await case_in(database, "queued")).language == "sw"
    assert (await people.choose_language(ada, None)).chosen_language is None


async def test_a_role_that_somebody_has_already_is_no_change(database: Database) -> None:
    people, root = People(database), await _admin(database)
    jane = await people.meet(42, "Jane Roe", "en")
    for _ in range(2):
        await people.appoint(jane, "reviewer", root)
    for _ in range(2):
        await people.expel(jane, root)
    assert (await actions(database))[1:] == ["role_changed", "expelled"]


async def test_members_are_paged_by_name_and_those_with_roles_are_known(database: Database) -> None:
    people = People(database)
    for number, name in enumerate(("Cem", "Ada", "Bo", "Stranger")):
        met = await people.meet(number, name, "en")
        if name != "Stranger":
            await people.appoint(met, "reviewer" if name == "Bo" else "admin", met)
    assert await people.count() == 3
    pages = [[one.name for one in await people.page(number, 2)] for number in range(3)]
    assert pages == [["Ada", "Bo"], ["Cem"], []]
    assert [one.name for one in await people.with_roles()] == ["Ada", "Bo", "Cem"]
