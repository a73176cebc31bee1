"""Who may use the bot, and who may do what: invitations, roles, and courteous refusals."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio

from bot.handlers.people import Wanted, wanted
from bot.practice.people import Message, User
from bot.practice.server import PracticeServer
from bot.profile import ADMIN_COMMANDS, COMMANDS
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import is_question, is_verdict
from tests.scans import draw_xray, jpeg

SCAN = jpeg(draw_xray(1))
together = pytest.mark.asyncio(loop_scope="module")


@dataclass
class Clinic:
    """A bot that lets nobody in but by invitation, and its admin."""

    server: PracticeServer
    bot: BotProcess
    admin: User
    number: int = 100

    def somebody(self, name: str = "Ada") -> User:
        self.number += 1
        return self.server.user(self.number, name)

    async def ask(self, user: User, words: str) -> Message:
        """Write to the bot and return its answer."""
        sent = await user.send_text(words)
        return await user.wait_for(lambda message: message.from_bot and message.id > sent.id, 20)

    async def code(self, words: str = "/invite St Mary") -> str:
        """Have an invitation made and return its code."""
        told = await self.ask(self.admin, words)
        found = re.search(r"https://t\.me/(\w+)\?start=([\w-]{10,64})$", told.text)
        assert found and found[1] == "radiogram_practice_bot"
        return found[2]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clinic(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Clinic]:
    async with PracticeServer() as server:
        admin = server.user(7, "Root")
        bot = BotProcess(server, tmp_path_factory.mktemp("clinic"), ACCESS="invite", ADMIN_IDS="7")
        async with bot:
            yield Clinic(server, bot, admin)


@together
async def test_an_invited_person_is_let_in_and_a_stranger_with_the_same_link_is_not(clinic: Clinic) -> None:
    code, ada, eve = await clinic.code(), clinic.somebody(), clinic.somebody("Eve")
    for words in ("hello", "/start", "/start  "):
        assert "let in" in (await clinic.ask(ada, words)).text
    await ada.start(code)
    await ada.wait_for(lambda message: message.from_bot and "Not a diagnosis" in message.text, 20)
    await ada.send_photo(SCAN)
    await ada.tap(await ada.wait_for(is_question, 20), "X-ray")
    await ada.wait_for(is_verdict, 20)
    assert "used already" in (await clinic.ask(eve, f"/start {code}")).text
    await eve.send_photo(SCAN)
    await eve.wait_for(lambda message: "let in" in message.text, 20)
    assert clinic.bot.rows("SELECT * FROM people WHERE telegram_id = ?", eve.id) == []


@together
async def test_an_invitation_is_a_link_and_a_picture_and_says_for_whom_and_how_long(clinic: Clinic) -> None:
    told = await clinic.ask(clinic.admin, "/invite St <b>Mary</b> & Co 20x 30d")
    assert "St <b>Mary</b> & Co for 20 people, until" in told.text
    [stored] = clinic.bot.rows("SELECT * FROM invites ORDER BY id DESC LIMIT 1")
    assert (stored["site"], stored["most"], stored["used"]) == ("St <b>Mary</b> & Co", 20, 0)
    assert "photo" in told.raw


@together
async def test_an_invitation_taken_back_lets_nobody_in(clinic: Clinic) -> None:
    code, ada = await clinic.code("/invite Taken back"), clinic.somebody()
    listed = await clinic.ask(clinic.admin, "/invites")
    assert "Taken back: 0 of 1 used" in listed.text
    number = clinic.bot.rows("SELECT max(id) AS id FROM invites")[0]["id"]
    told = await clinic.admin.answer(await clinic.admin.tap(listed, f"Take {number} back"))
    assert f"Invitation {number} was taken back" in told["text"]
    refused = await clinic.ask(ada, f"/start {code}")
    assert "was taken back" in refused.text


@together
async def test_who_is_put_out_is_a_stranger_again(clinic: Clinic) -> None:
    ada = clinic.somebody("Ada Out")
    await clinic.ask(ada, f"/start {await clinic.code()}")
    person = clinic.bot.rows("SELECT id FROM people WHERE telegram_id = ?", ada.id)[0]["id"]
    assert f"{person} Ada Out: clinician, St Mary" in (await clinic.ask(clinic.admin, "/people")).text
    await ada.send_photo(SCAN)
    question = await ada.wait_for(is_question, 20)
    assert "no longer" in (await clinic.ask(clinic.admin, f"/role {person} out")).text
    assert "let in" in (await clinic.ask(ada, "/help")).text
    await ada.tap(question, "X-ray")
    assert (await clinic.bot.state(ada.id, "awaiting_modality"))["modality"] is None


@together
@pytest.mark.parametrize("command", ["/invite", "/invite 20x", "/invite X 0x", "/invite X 400d", "/invite " + "y" * 90])
async def test_an_invitation_that_cannot_be_understood_is_explained(clinic: Clinic, command: str) -> None:
    assert "/invite St Mary Hospital" in (await clinic.ask(clinic.admin, command)).text


@together
@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("/role", "as /people tells it"),
        ("/role 1 surgeon", "as /people tells it"),
        ("/role 999999 admin", "nobody with the number 999999"),
    ],
)
async def test_a_role_that_cannot_be_given_is_explained(clinic: Clinic, command: str, said: str) -> None:
    assert said in (await clinic.ask(clinic.admin, command)).text


@together
async def test_an_admin_of_the_settings_stays_one(clinic: Clinic) -> None:
    await clinic.ask(clinic.admin, "/people")
    number = clinic.bot.rows("SELECT id FROM people WHERE telegram_id = 7")[0]["id"]
    assert "ADMIN_IDS" in (await clinic.ask(clinic.admin, f"/role {number} clinician")).text


MAY = {
    "stranger": set[str](),
    "clinician": set(COMMANDS),
    "reviewer": {*COMMANDS, "console"},
    "admin": {*COMMANDS, *ADMIN_COMMANDS},
}


@together
@pytest.mark.parametrize("role", MAY)
async def test_every_command_does_for_each_role_what_it_may(clinic: Clinic, role: str) -> None:
    user = clinic.somebody(f"A {role}")
    if role != "stranger":
        await clinic.ask(user, f"/start {await clinic.code()}")
        person = clinic.bot.rows("SELECT id FROM people WHERE telegram_id = ?", user.id)[0]["id"]
        assert role in (await clinic.ask(clinic.admin, f"/role {person} {role}")).text
    for command in (*COMMANDS, *ADMIN_COMMANDS):
        told = (await clinic.ask(user, f"/{command}")).text
        refused = "let in, and you are not among them" in told or "admins may do that" in told
        assert refused == (command not in MAY[role]), (role, command, told)
    logged = clinic.bot.rows("SELECT action FROM audit_events")
    assert {"role_refused", "invite_made"} <= {row["action"] for row in logged} or role == "stranger"


@together
async def test_a_forged_button_of_an_admin_does_nothing(clinic: Clinic) -> None:
    await clinic.code("/invite Forged")
    ada = clinic.somebody()
    await clinic.ask(ada, f"/start {await clinic.code()}")
    await ada.send_photo(SCAN)
    question = await ada.wait_for(is_question, 20)
    number = clinic.bot.rows("SELECT max(id) AS id FROM invites")[0]["id"]
    answer = await ada.answer(await ada.forge_tap(question, f"revoke:{number}"))
    assert "Only admins" in answer["text"]
    assert clinic.bot.rows("SELECT revoked_at FROM invites WHERE id = ?", number)[0]["revoked_at"] is None


def test_what_an_invitation_is_for_is_read_from_the_words() -> None:
    assert wanted(["St", "Mary"]) == Wanted("St Mary")
    assert wanted(["Ward", "3", "20X", "30d"]) == Wanted("Ward 3", 20, 30)
    assert wanted(["30d", "2x", "Ward"]) == Wanted("30d 2x Ward")
    assert wanted(["5x"]) is None and wanted([]) is None and wanted(["a", "1001x"]) is None
