"""Admins are told in their own language, and the bot presents itself in every language that it has."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import text
from telegram import Bot

from bot import profile
from bot.admins import Admins
from bot.language import _BY_CODE, ENGLISH, Language
from bot.practice import PracticeServer, User
from storage.database import Database
from storage.people import People
from storage.settings import StorageSettings

COMMANDS_EVERYWHERE = ["setMyCommands", "setMyCommands"]  # in private chats, and in groups


@pytest.fixture
def spanish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Language:
    """Spanish as it is for this test: a few messages."""
    folder = tmp_path / "languages" / "es"
    folder.mkdir(parents=True)
    (folder / "trouble.ftl").write_text("storage-usable = Todo va bien.\n")
    (folder / "profile.ftl").write_text(
        "command-help = Ayuda\ndescription = Lee radiografías.\ndescription-short = Lee.\n"
    )
    say = Language("es", "Español")
    assert ENGLISH("storage-usable")  # English is read before it is out of sight
    monkeypatch.setattr("bot.language.FOLDER", folder.parent)
    monkeypatch.setitem(_BY_CODE, "es", say)
    return say


@pytest_asyncio.fixture
async def database(sqlite: StorageSettings) -> AsyncIterator[Database]:
    made = Database(sqlite)
    yield made
    await made.close()


def last(user: User) -> str:
    return [message.text for message in user.messages() if message.from_bot][-1]


async def test_each_admin_is_told_in_the_language_that_is_known_of_them(
    server: PracticeServer, user: User, database: Database, spanish: Language
) -> None:
    other = server.user(1002, "Bea", "es")
    await other.start()
    people = People(database)
    await people.meet(user.id, "Amina", "en")
    await people.meet(other.id, "Bea", "es-MX")
    async with Bot(server.token, base_url=server.base_url) as bot:
        admins = Admins(bot, [user.id, other.id], people)
        assert await admins.tell(lambda say: say("storage-usable"))
        assert last(user) == ENGLISH("storage-usable") and last(other) == "Todo va bien."
        await database.write(lambda connection: connection.execute(text("ALTER TABLE people RENAME TO gone")))
        assert await admins.tell(lambda say: say("storage-usable")), "told, whatever the database does"
        assert last(other) == "Todo va bien." and len(other.messages()) > 2
        assert await Admins(bot, [other.id], people).tell(lambda say: say("storage-usable"))
        assert last(other) == ENGLISH("storage-usable")


async def test_who_was_made_an_admin_is_told_too_until_they_are_none(
    server: PracticeServer, user: User, database: Database
) -> None:
    people = People(database)
    root = await people.meet(1, "Root", "en", admin=True)
    bea = await people.appoint(await people.meet(user.id, "Bea", "en"), "admin", root)
    await user.start()
    async with Bot(server.token, base_url=server.base_url) as bot:
        admins = Admins(bot, [], people)
        assert await admins.tell(lambda say: say("storage-usable"))
        assert last(user) == ENGLISH("storage-usable")
        await people.appoint(bea, "reviewer", root)
        assert user.id not in await admins.languages()


async def test_commands_and_descriptions_are_written_in_each_language_once(
    server: PracticeServer, user: User, database: Database, spanish: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.profile.LANGUAGES", (ENGLISH, spanish))
    monkeypatch.setattr(Language, "translated", True)
    async with Bot(server.token, base_url=server.base_url) as bot:
        for _ in range(2):
            await profile.register(bot, Admins(bot, [], People(database)), People(database))
    told = {command["command"]: command["description"] for command in server.state.introduction("es")["commands"]}
    assert told["help"] == "Ayuda" and told["start"] == ENGLISH.plain("command-start")
    assert server.state.introduction("es")["description"] == "Lee radiografías."
    assert server.state.introduction("sw")["description"] == ENGLISH.plain("description")
    written = [call.method for call in server.calls if call.method.startswith("setMy")]
    assert sorted(written) == sorted([*COMMANDS_EVERYWHERE, "setMyDescription", "setMyShortDescription"] * 2)
