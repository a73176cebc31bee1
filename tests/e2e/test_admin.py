"""The menu of admins: people and invitations, numbers, exports, the audit log, all in one message; alerts; hostile
names."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.practice import Faults
from bot.practice.people import Message, User
from bot.profile import COMMANDS, OF_ROLE
from storage.checkpoints import find
from tests.e2e.clinic import Clinic, opened

pytestmark = pytest.mark.asyncio(loop_scope="module")

HOSTILE = "<b>Eve</b> & </code><script>"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clinic(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Clinic]:
    async with opened(tmp_path_factory.mktemp("admin")) as clinic:
        yield clinic


def labels(user: User, message_id: int) -> list[str]:
    return [label for message in user.messages() if message.id == message_id for label, _ in message.buttons]


def files(user: User) -> list[Message]:
    return [message for message in user.messages() if message.document]


async def spans(clinic: Clinic) -> Message:
    """The page that asks which cases are to be exported."""
    return await clinic.turn(clinic.admin, await clinic.ask(clinic.admin, "/admin"), "Export", "which cases?")


async def test_where_there_are_no_cases_nothing_is_exported(clinic: Clinic) -> None:
    assert clinic.bot.rows("SELECT id FROM cases") == [], "this test is the first one of its clinic"
    page = await spans(clinic)
    assert "with pictures" in page.text.lower() and "/console" in page.text
    assert labels(clinic.admin, page.id) == ["7 days", "30 days", "This year", "All cases", "« Back"]
    for span in ("7 days", "All cases"):
        assert "no cases in this span" in await clinic.tap(clinic.admin, page, span)
    assert clinic.events("exported") == 0 and not files(clinic.admin)


async def test_the_menu_shows_each_role_what_it_may_use_and_is_one_message(clinic: Clinic) -> None:
    await clinic.answered(clinic.somebody())
    opened = await clinic.ask(clinic.admin, "/admin")
    assert opened.text == "Menu\nCases that nobody has reviewed: 1\nCases on which two reviewers differ: 0"
    assert [label for label, _ in opened.buttons] == [
        *("Review cases (1)", "Numbers", "People", "Invitations", "Audit log", "Export", "Write to everybody", "Close")
    ]
    numbers = await clinic.turn(clinic.admin, opened, "Numbers", "Today")
    week = await clinic.turn(clinic.admin, numbers, "7 days", "The last 7 days")
    assert "1 scan judged, of 1 person" in week.text and "X-ray: 1 COVID" in week.text
    exports = await clinic.turn(clinic.admin, week, "menu:home", "nobody has reviewed")
    assert (await clinic.turn(clinic.admin, exports, "Export", "console")).id == opened.id
    closed = await clinic.turn(clinic.admin, exports, "menu:close", "Closed")
    assert closed.id == opened.id and not closed.buttons
    reviewer = await clinic.member("reviewer")
    opened = await clinic.ask(reviewer, "/admin")
    assert [label for label, _ in opened.buttons] == ["Review cases (1)", "Numbers", "Close"]


async def test_a_role_is_given_and_taken_by_buttons_and_told_to_telegram(clinic: Clinic) -> None:
    ada = await clinic.member("clinician", HOSTILE)
    person, opened = clinic.person(ada), await clinic.ask(clinic.admin, "/people")
    assert f"{person} {HOSTILE}: clinician, St Mary" in opened.text
    card = await clinic.turn(clinic.admin, opened, f"people:one:{person}", "Let in on")
    assert [label for label, _ in card.buttons] == ["reviewer", "admin", "Put out", "« Back"]
    assert f"{HOSTILE} is now: reviewer." in await clinic.tap(clinic.admin, card, "reviewer")
    commands = [entry["command"] for entry in clinic.server.state.introduction("en", ada.id)["commands"]]
    assert commands == [*OF_ROLE["reviewer"]]
    await clinic.tap(clinic.admin, card, f"people:role:{person}:reviewer")
    assert clinic.bot.rows("SELECT role FROM people WHERE id = ?", person)[0]["role"] == "reviewer"
    given = "SELECT id FROM audit_events WHERE action = 'role_changed' AND details LIKE ?"
    assert len(clinic.bot.rows(given, f'%"person":{person},%')) == 1, "the same again is no change"
    asked = await clinic.turn(clinic.admin, card, "Put out", "Are you sure?")
    assert "may use the bot no longer" in await clinic.tap(clinic.admin, asked, "Yes, put out")
    assert "let in" in (await clinic.ask(ada, "/help")).text
    commands = [entry["command"] for entry in clinic.server.state.introduction("en", ada.id)["commands"]]
    assert commands == [*COMMANDS]


async def test_an_admin_of_the_settings_and_the_last_one_stay_admins(clinic: Clinic) -> None:
    opened, root = await clinic.ask(clinic.admin, "/people"), clinic.person(clinic.admin)
    for choice in ("clinician", "out"):
        told = await clinic.tap(clinic.admin, opened, f"people:role:{root}:{choice}")
        assert "ADMIN_IDS" in told
    assert clinic.bot.rows("SELECT role FROM people WHERE id = ?", root)[0]["role"] == "admin"


async def test_a_long_list_of_people_is_paged(clinic: Clinic) -> None:
    for number in range(9):
        await clinic.member("clinician", f"Zoe {number}")
    opened = await clinic.ask(clinic.admin, "/people")
    assert "Zoe 8" not in opened.text and ("‹", "people:list:-1") not in opened.buttons
    last = await clinic.turn(clinic.admin, opened, "›", "Zoe 8")
    assert last.id == opened.id and "›" not in labels(clinic.admin, last.id)
    assert "Zoe 8" in (await clinic.turn(clinic.admin, last, "people:list:999", "Zoe 8")).text
    assert (await clinic.turn(clinic.admin, last, "‹", opened.text.split("\n")[1])).id == opened.id


async def test_an_invitation_is_made_by_buttons_for_a_site_that_is_written_or_known(clinic: Clinic) -> None:
    menu = await clinic.ask(clinic.admin, "/invites")
    sizes = await clinic.turn(clinic.admin, menu, "New invitation", "How many people")
    sites = await clinic.turn(clinic.admin, sizes, "20 people, 30 days", "Which site is it for?")
    await clinic.tap(clinic.admin, sites, "Another site")
    asked = await clinic.admin.wait_for(lambda message: "Reply to this message" in message.text, 20)
    assert "at most 80 letters" in (await clinic.ask(clinic.admin, "x" * 81, reply_to=asked)).text
    told = await clinic.ask(clinic.admin, "Ward\n <i>3</i>", reply_to=asked)
    assert "Ward <i>3</i> for 20 people, until" in told.text and "photo" in told.raw
    menu = await clinic.ask(clinic.admin, "/invites")
    sites = await clinic.turn(clinic.admin, menu, "invites:site:1x7d", "Which site")
    await clinic.tap(clinic.admin, sites, "Ward <i>3</i>")
    told = await clinic.admin.wait_for(lambda message: "Ward <i>3</i> for one person" in message.text, 20)
    user = clinic.somebody()
    await clinic.ask(user, f"/start {told.text.split('start=')[1]}")
    assert clinic.bot.rows("SELECT site FROM people WHERE telegram_id = ?", user.id)[0]["site"] == "Ward <i>3</i>"


async def test_an_invitation_is_taken_back_in_the_list(clinic: Clinic) -> None:
    await clinic.code("/invite Taken")
    number = clinic.bot.rows("SELECT max(id) AS id FROM invites")[0]["id"]
    listed = await clinic.ask(clinic.admin, "/invites")
    assert "Taken: 0 of 1 used" in listed.text
    assert "was taken back" in await clinic.tap(clinic.admin, listed, f"Take {number} back")
    await clinic.admin.wait_for(lambda message: message.id == listed.id and "Taken" not in message.text, 20)


async def test_a_reply_to_a_question_of_the_admins_does_nothing_for_others(clinic: Clinic) -> None:
    ada = await clinic.member("clinician")
    await clinic.tap(clinic.admin, await clinic.ask(clinic.admin, "/help"), "invites:ask:1x7d")
    question = await clinic.admin.wait_for(lambda message: message.text.endswith("invite 1x7d"), 20)
    ada.chat.put({**question.raw, "chat": ada.chat.about})
    before = clinic.events("invite_made")
    assert "Only admins" in (await clinic.ask(ada, "My own ward", reply_to=question)).text
    assert clinic.events("invite_made") == before


async def test_the_audit_log_is_verified_and_a_checkpoint_made_from_the_menu(clinic: Clinic) -> None:
    opened = await clinic.ask(clinic.admin, "/admin")
    audit = await clinic.turn(clinic.admin, opened, "Audit log", "sealed by the next one")
    holds = await clinic.turn(clinic.admin, audit, "Verify now", "The audit log holds:")
    assert holds.id == opened.id and clinic.events("audit_verified") == 1
    made = await clinic.turn(clinic.admin, holds, "admin:checkpoint", "what the audit log was now")
    [checkpoint] = find(made.text)
    assert clinic.bot.rows("SELECT hash FROM audit_events WHERE id = ?", checkpoint.count)[0]["hash"] == checkpoint.head


async def test_cases_leave_as_one_table_without_names_however_often_it_is_tapped(clinic: Clinic) -> None:
    ada, page = await clinic.member("clinician", HOSTILE), await spans(clinic)
    code, before = await clinic.answered(ada), clinic.events("checkpoint")
    await clinic.tap(ada, await clinic.ask(ada, "/help"), f"outcome:{code}:positive")
    tap, other = [await clinic.admin.forge_tap(page, "export:7") for _ in range(2)]
    sent = await clinic.admin.wait_for(lambda message: message.document is not None, 20)
    assert "exported these just now" in (await clinic.admin.answer(other, 20))["text"]
    assert sent.document and sent.document["file_name"].endswith(".csv") and files(clinic.admin) == [sent]
    table = clinic.server.state.files.by_id[sent.document["file_id"]].data.decode("utf-8-sig")
    rows = {row["code"]: row for row in csv.DictReader(io.StringIO(table, newline=""))}
    stored = clinic.bot.rows("SELECT code, site, person_id FROM cases")
    assert rows.keys() == {row["code"] for row in stored} and f"7 days: {len(stored)} cases, without names" in sent.text
    one = rows[code]
    assert (one["verdict"], one["probability"], one["rt_pcr"], one["site"]) == ("COVID", "0.93", "positive", "St Mary")
    assert not {"name", "telegram_id", "note", "picture", "scan"} & {*one} and "Eve" not in table
    logged = clinic.bot.rows("SELECT * FROM audit_events WHERE action LIKE 'export%' OR action = 'checkpoint'")
    begun, ended, checkpoint = logged[before:]
    assert [begun["action"], ended["action"], checkpoint["action"]] == ["exported", "export_ended", "checkpoint"]
    assert begun["actor"] == ended["actor"] == f"person:{clinic.person(clinic.admin)}"
    assert json.loads(begun["details"]).items() >= {"how": "csv", "names": False, "pictures": False, "tap": tap}.items()
    assert json.loads(ended["details"]) == {"count": len(stored), "how": "csv"}
    [told] = find(sent.text)
    assert (told.count, told.head) == (checkpoint["id"], checkpoint["hash"])
    await clinic.tap(clinic.admin, page, "All cases")
    await clinic.admin.wait_for(lambda message: message.document is not None and message.id > sent.id, 20)
    shown = await clinic.admin.wait_for(lambda message: message.id == page.id and bool(message.buttons), 20)
    assert "All cases" in labels(clinic.admin, shown.id)


async def test_an_export_that_telegram_does_not_take_is_told(clinic: Clinic) -> None:
    await clinic.answered(clinic.somebody())
    page, before = await spans(clinic), len(files(clinic.admin))
    clinic.server.faults = Faults(1, ("500",), methods=frozenset({"sendDocument"}))
    try:
        told = await clinic.turn(clinic.admin, page, "This year", "did not confirm the file")
    finally:
        clinic.server.faults = None
    assert told.id == page.id and "UTC" in told.text and "This year" in labels(clinic.admin, told.id)
    assert len(files(clinic.admin)) == before
    assert "exported these just now" in await clinic.tap(clinic.admin, page, "This year")
    assert "export could not be sent (NetworkError)" in clinic.bot.log.read_text()


async def test_nobody_else_exports_and_nothing_is_exported_into_a_group(clinic: Clinic) -> None:
    reviewer, group = await clinic.member("reviewer"), clinic.server.state.group(-500, "Radiology")
    menu, before = await clinic.ask(reviewer, "/admin"), (clinic.events("exported"), clinic.events("role_refused"))
    for data in ("export:all", "export:ask"):
        assert "Only admins" in await clinic.tap(reviewer, menu, data)
    written = await clinic.admin.send_text("/history", chat=group)
    told = await clinic.admin.wait_for(lambda message: message.id > written.id, 20, chat=group)
    assert not told.buttons
    for data in ("export:all", "export:ask"):
        query = await clinic.admin.forge_tap(told, data, chat=group)
        assert "no longer valid" in (await clinic.admin.answer(query, 20))["text"]
    own = await spans(clinic)
    for data in ("export:8", "export:", "export:all:x", "export:-1"):
        assert "no longer valid" in await clinic.tap(clinic.admin, own, data)
    assert (clinic.events("exported"), clinic.events("role_refused")) == (before[0], before[1] + 2)


async def test_an_rt_pcr_that_contradicts_the_answer_is_told_to_the_admins_once(clinic: Clinic) -> None:
    ada = await clinic.member("clinician", HOSTILE)
    code, message = await clinic.answered(ada), await clinic.ask(ada, "/help")
    for choice in ("positive", "negative", "negative"):
        await clinic.tap(ada, message, f"outcome:{code}:{choice}")
    alert = await clinic.admin.wait_for(lambda message: "contradicts the answer" in message.text, 20)
    assert code in alert.text and "COVID — 93 %" in alert.text and alert.text.endswith("RT-PCR: negative")
    assert "Eve" not in alert.text and clinic.events("contradiction_told") == 1
    await clinic.tap(clinic.admin, alert, "Open for review")
    case = await clinic.admin.wait_for(lambda message: message.photo is not None and code in message.text, 20)
    assert "RT-PCR: negative" in case.text and case.id == alert.id
    assert sum("contradicts the answer" in message.text for message in clinic.admin.messages()) == 0
