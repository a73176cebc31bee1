"""Sessions of the console: a link opens it once, a cookie keeps it open for a while."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection, select, update

from storage.database import Database
from storage.people import People
from storage.sessions import IDLE, LONGEST, Problem, Sessions
from storage.tables import console_sessions
from tests.storage.desk import actions, person, sql

MINUTE = timedelta(minutes=1)


async def _moved(database: Database, by: timedelta) -> None:
    """Let this much time pass for every session."""

    def move(connection: Connection) -> None:
        for row in connection.execute(select(console_sessions)).mappings().all():
            moments = {name: row[name] - by for name in ("made_at", "opened_at", "expires_at") if row[name]}
            connection.execute(update(console_sessions).where(console_sessions.c.id == row["id"]).values(moments))

    await database.write(move)


async def _opened(database: Database) -> tuple[Sessions, str]:
    sessions = Sessions(database)
    opened = await sessions.open(await sessions.invite(await person(database)))
    assert not isinstance(opened, Problem)
    return sessions, opened[1]


async def test_a_link_opens_one_session_and_only_digests_are_stored(database: Database) -> None:
    sessions = Sessions(database)
    code = await sessions.invite(await person(database))
    opened = await sessions.open(code)
    assert not isinstance(opened, Problem)
    session, secret = opened
    assert await sessions.of(secret) == session and await sessions.of(code) is None
    assert await sessions.open(code) == Problem.USED
    stored = str(await sql(database, "SELECT * FROM console_sessions"))
    assert code not in stored and secret not in stored
    assert await actions(database) == ["console_link", "console_opened", "console_link_refused"]


async def test_a_link_that_is_old_replaced_or_unknown_opens_nothing(database: Database) -> None:
    sessions, ada = Sessions(database), await person(database)
    first = await sessions.invite(ada)
    second = await sessions.invite(ada)
    await _moved(database, 9 * MINUTE)
    assert await sessions.open(first) == Problem.REPLACED
    await _moved(database, 2 * MINUTE)
    assert await sessions.open(second) == Problem.EXPIRED
    for code in ("", "x", "\ud800", "é" * 5000):
        assert await sessions.open(code) == Problem.UNKNOWN


async def test_a_session_ends_after_an_hour_without_use_and_after_twelve_in_any_case(database: Database) -> None:
    sessions, secret = await _opened(database)
    for _ in range(12):
        await _moved(database, timedelta(minutes=59))
        assert await sessions.of(secret)
    await _moved(database, LONGEST - 12 * timedelta(minutes=59))
    assert await sessions.of(secret) is None
    sessions, secret = await _opened(database)
    await _moved(database, IDLE)
    assert await sessions.of(secret) is None


async def test_a_session_tells_of_its_person_as_they_are_now(database: Database) -> None:
    sessions, secret = await _opened(database)
    ada, root = await person(database), await person(database, 1)
    await People(database).appoint(ada, "reviewer", root)
    session = await sessions.of(secret)
    assert session and session.person.role == "reviewer"


@pytest.mark.parametrize("everywhere", [False, True])
async def test_a_session_ends_alone_or_with_all_others_of_the_person(database: Database, everywhere: bool) -> None:
    (sessions, first), (_, second) = await _opened(database), await _opened(database)
    session = await sessions.of(first)
    assert session
    link = await sessions.invite(session.person)
    for _ in range(2):  # a second time changes nothing
        await (sessions.end_all if everywhere else sessions.end)(session, "left")
    assert await sessions.of(first) is None
    assert (await sessions.of(second) is None) == everywhere
    assert (await sessions.open(link) == Problem.REPLACED) == everywhere
    assert (await actions(database)).count("console_closed") == 1
