"""Who may use the bot, and who may do what: invitations, roles, and courteous refusals."""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import AsyncIterator
from itertools import cycle

import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from bot import menu
from bot.flooding import MOST
from bot.handlers.invites import Wanted, wanted
from bot.practice.people import Message, User
from bot.profile import ADMIN_COMMANDS, COMMANDS, GROUP_COMMANDS, REVIEWER_COMMANDS
from tests.e2e.clinic import Clinic, opened
from tests.e2e.test_scan import is_question, is_verdict
from tests.scans import draw_xray, jpeg

SCAN = jpeg(draw_xray(1))
together = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clinic(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Clinic]:
    async with opened(tmp_path_factory.mktemp("clinic")) as clinic:
        yield clinic


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
    person = clinic.person(ada)
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
    before = clinic.events("admin_kept")
    assert "ADMIN_IDS" in (await clinic.ask(clinic.admin, f"/role {number} clinician")).text
    assert clinic.events("admin_kept") == before + 1


@together
async def test_who_writes_too_fast_is_told_once_and_logged_once_and_scans_are_taken(clinic: Clinic) -> None:
    roles, before = ("stranger", "clinician"), clinic.events("flooded")
    users = [(await people(clinic, role, 1))[0] for role in roles]
    await asyncio.gather(*map(write_too_fast, users, roles))  # each answer takes a second
    for user in users:
        assert len([message for message in user.messages() if "faster than I can answer" in message.text]) == 1
    assert clinic.events("flooded") == before + len(users)


async def write_too_fast(user: User, role: str) -> None:
    for number in range(MOST + 10):
        await user.send_text(f"/start {number}" if role == "stranger" else "hello")
    await user.wait_for(lambda message: "faster than I can answer" in message.text, 60)
    await user.send_photo(SCAN)
    await user.wait_for(lambda message: ("let in" in message.text) if role == "stranger" else is_question(message), 60)


MAY = {
    "stranger": set[str](),
    "clinician": set(COMMANDS),
    "reviewer": {*COMMANDS, *REVIEWER_COMMANDS},
    "admin": {*COMMANDS, *ADMIN_COMMANDS},
}


async def people(clinic: Clinic, role: str, count: int) -> list[User]:
    return [clinic.somebody() for _ in range(count)] if role == "stranger" else await clinic.members(role, count)


def refuses(told: str) -> bool:
    """Whether an answer says that this is not for whoever asked."""
    return "you are not among them" in told or re.match(r"Only (reviewers and )?admins may do that", told) is not None


@together
@pytest.mark.parametrize("role", MAY)
async def test_every_command_does_for_each_role_what_it_may(clinic: Clinic, role: str) -> None:
    commands = (*COMMANDS, *ADMIN_COMMANDS)
    users = await people(clinic, role, len(commands) // 3 + 1)  # in one chat they would wait a second for each answer
    for user, command in zip(cycle(users), commands, strict=False):
        before = clinic.events("role_refused")
        told = (await clinic.ask(user, f"/{command}")).text
        assert refuses(told) == (command not in MAY[role]), (role, command, told)
        logged = clinic.events("role_refused") - before
        assert logged == (role != "stranger" and command not in MAY[role]), (role, command)
    ward = clinic.server.group(-clinic.number, "Ward")
    for command in GROUP_COMMANDS:
        sent = await user.send_photo(SCAN, f"/{command}", chat=ward)
        told = (await user.wait_for(lambda message, sent=sent: message.id > sent.id, 20, chat=ward)).text
        assert ("let in" in told) == (role == "stranger") and ("CT slice" in told) == (role != "stranger")


REVIEWING = ("menu:home", "menu:numbers:7", "menu:close", "review:next", "review:agree:7K2M-9QFD")
ADMINISTERING = (
    *("people:list:0", "people:one:1", "people:role:1:clinician", "people:role:1:out", "invites:0", "invites:new"),
    *("invites:make:1x7d:1", "invites:ask:1x7d", "revoke:1", "admin:audit", "admin:verify", "admin:checkpoint"),
    *("admin:export", "broadcast:ask", "broadcast:send:1", "broadcast:cancel:1"),
)


@together
@pytest.mark.parametrize("role", MAY)
async def test_every_button_does_for_each_role_what_it_may_also_where_the_tap_is_forged(
    clinic: Clinic, role: str
) -> None:
    [user] = await people(clinic, role, 1)
    message, before = await clinic.ask(user, "/help"), clinic.bot.rows("SELECT * FROM invites")
    refused = "stranger_refused" if role == "stranger" else "role_refused"
    for data in (*REVIEWING, *ADMINISTERING):
        may = role == "admin" or (role == "reviewer" and data in REVIEWING)
        if role == "admin" and data not in REVIEWING:
            continue  # what these do is shown elsewhere
        logged = clinic.events(refused)
        assert refuses(await clinic.tap(user, message, data)) != may, (role, data)
        assert clinic.events(refused) - logged == (not may), (role, data)
    assert role == "admin" or clinic.bot.rows("SELECT * FROM invites") == before
    assert clinic.bot.rows("SELECT role FROM people WHERE id = 1")[0]["role"] == "admin"


HOSTILE = (
    *("menu:", "menu:numbers:0", "menu:numbers:7:1", "menu:home:x", "people:list:-1", "people:list:1e3", "people:list"),
    *("people:one:", "people:one:999999", "people:role:1:root", "people:role:x:admin", "people:role:1", "admin:drop"),
    *("invites:", "invites:ask:9x9d", "invites:make:1x7d:999999", "invites:make:1x7d:'--", "revoke:", "revoke:1:1"),
    *("broadcast:send:٣", "broadcast:cancel:-1", "broadcast:send:", "review:", "review:agree", "review:agree:' OR 1=1"),
    *("review:note-:7K2M-9QFD", "review:picture:7K2M-9QFD", f"people:one:{'9' * 50}", "revoke:<b>1</b>"),
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def helped(clinic: Clinic) -> Message:
    """One answer for many taps: asked for each anew, it would take a second."""
    return await clinic.ask(clinic.admin, "/help")


@together
@pytest.mark.parametrize("data", HOSTILE)
async def test_a_button_that_nobody_made_leads_nowhere(clinic: Clinic, helped: Message, data: str) -> None:
    admin = f"person:{clinic.person(clinic.admin)}"
    done = "SELECT action FROM audit_events WHERE actor = ? ORDER BY id"
    before = clinic.bot.rows(done, admin)
    assert "no longer valid" in await clinic.tap(clinic.admin, helped, data)
    async with asyncio.timeout(5):  # it is logged once it was said
        while len(logged := clinic.bot.rows(done, admin)[len(before) :]) < 1:
            await asyncio.sleep(0.02)
    assert [row["action"] for row in logged] == ["tap_unknown"]


@together
async def test_whatever_words_a_button_is_made_of_it_is_answered(clinic: Clinic) -> None:
    draw, message = random.Random(5), await clinic.ask(clinic.admin, "/help")
    kinds = ("menu", "people", "invites", "admin", "review", "revoke")
    parts = ("home", "list", "one", "leave", "0", "7", "-1", "9" * 15, "note", "agree", "1x7d", "", "٣", "\x00", "'")
    for _ in range(60):
        data = ":".join((draw.choice(kinds), *draw.choices(parts, k=draw.randrange(4))))
        await clinic.tap(clinic.admin, message, data)
    assert "Traceback" not in clinic.bot.log.read_text()


@given(st.text())
def test_only_plain_digits_are_a_number_in_a_button(text: str) -> None:
    number = menu.whole(text)
    assert number is None or (text.isascii() and text.isdigit() and number == int(text) < 10**15)
    assert ":".join(["", *menu.words(f"menu:{text}")]) == f":{text}"


def test_what_an_invitation_is_for_is_read_from_the_words() -> None:
    assert wanted(["St", "Mary"]) == Wanted("St Mary")
    assert wanted(["Ward", "3", "20X", "30d"]) == Wanted("Ward 3", 20, 30)
    assert wanted(["30d", "2x", "Ward"]) == Wanted("30d 2x Ward")
    assert wanted(["5x"]) is None and wanted([]) is None and wanted(["a", "1001x"]) is None
