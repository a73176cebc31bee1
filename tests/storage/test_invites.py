from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from storage.database import Database
from storage.erasure import erase_person
from storage.images import ImageStore
from storage.invites import InviteRefused, Invites, Problem
from storage.people import People, Person
from tests.storage.desk import actions, sql

WEEK = timedelta(days=7)


async def _admin(database: Database) -> Person:
    return await People(database).meet(7, "Root", "en", admin=True)


async def _refused(invites: Invites, code: str, telegram_id: int = 43) -> Problem:
    with pytest.raises(InviteRefused) as refused:
        await invites.redeem(code, telegram_id, "John Roe", "en")
    return refused.value.problem


async def test_an_invitation_lets_in_as_many_as_it_says(database: Database) -> None:
    invites = Invites(database)
    made, code = await invites.make(await _admin(database), "St Mary", 2, WEEK)
    for number in (42, 43):
        let_in = await invites.redeem(code, number, "Jane Roe", "en")
        assert (let_in.site, let_in.role) == ("St Mary", "clinician") and let_in.admitted_at
    assert await _refused(invites, code, 44) is Problem.USED_UP
    assert await invites.open() == [] and made.used == 0
    assert await actions(database) == ["role_changed", "invite_made", "invite_used", "invite_used"]


async def test_who_is_in_already_uses_nothing_up(database: Database) -> None:
    invites = Invites(database)
    _, code = await invites.make(await _admin(database), "St Mary", 2, WEEK)
    for _ in range(3):
        await invites.redeem(code, 42, "Jane Roe", "en")
    [left] = await invites.open()
    assert left.used == 1


async def test_of_many_at_once_no_more_get_in_than_may(database: Database) -> None:
    invites = Invites(database)
    _, code = await invites.make(await _admin(database), "St Mary", 3, WEEK)
    tries = (invites.redeem(code, number, "Somebody", "en") for number in range(100, 112))
    outcomes = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(isinstance(outcome, Person) for outcome in outcomes) == 3


async def test_expired_revoked_and_unknown_invitations_let_nobody_in_and_keep_nothing(database: Database) -> None:
    invites, admin = Invites(database), await _admin(database)
    _, expired = await invites.make(admin, "St Mary", 1, timedelta(seconds=-1))
    made, revoked = await invites.make(admin, "St Mary", 1, WEEK)
    for _ in range(2):
        assert (await invites.revoke(made.id, admin)).revoked_at  # type: ignore[union-attr]
    assert await invites.revoke(10**6, admin) is None
    problems = [await _refused(invites, code) for code in (expired, revoked, "guessed", "")]
    assert problems == [Problem.EXPIRED, Problem.REVOKED, Problem.UNKNOWN, Problem.UNKNOWN]
    assert await People(database).find(43) is None
    assert (await actions(database)).count("invite_revoked") == 1


async def test_the_code_is_not_kept(database: Database) -> None:
    _, code = await Invites(database).make(await _admin(database), "St Mary", 1, WEEK)
    assert code not in str(await sql(database, "SELECT * FROM invites"))
    assert code not in str(await sql(database, "SELECT * FROM audit_events"))


async def test_who_was_expelled_or_erased_needs_another_invitation(database: Database) -> None:
    invites, people, admin = Invites(database), People(database), await _admin(database)
    _, code = await invites.make(admin, "St Mary", 2, WEEK)
    jane = await invites.redeem(code, 42, "Jane Roe", "en")
    assert (await people.expel(jane, admin)).admitted_at is None
    again = await invites.redeem(code, 42, "Jane Roe", "en")
    assert again.id == jane.id and again.admitted_at
    await erase_person(database, ImageStore.of(database.settings), jane.id, admin.actor)
    assert await people.find(42) is None and await people.by_number(jane.id) is None
    assert await _refused(invites, code, 42) is Problem.USED_UP
