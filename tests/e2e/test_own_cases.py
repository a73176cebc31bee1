"""A clinician's own cases, over real HTTP: seen again, reported on, exported, erased; and nobody else's."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import zipfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from telegram import Bot

from bot import messenger, texts
from bot.buttons import outcome_buttons
from bot.language import ENGLISH
from bot.practice.people import Message, User
from bot.practice.server import PracticeServer
from storage.audit import verify
from storage.cases import Cases
from storage.checkpoints import parse
from storage.database import Database
from storage.images import ImageStore
from storage.outcomes import Outcomes
from storage.people import People
from storage.records import Case, StoredImage, Verdict
from storage.settings import StorageSettings
from tests.e2e.answers import answer_to, ask
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import is_question, is_verdict
from tests.scans import draw_xray, jpeg, numbered

pytestmark = pytest.mark.asyncio(loop_scope="module")

SCAN = jpeg(draw_xray(1))
COVID = Verdict("COVID", "xray", 0.9, 0.9, "", "ok", "xray", "1", "a" * 64, 0.1)


@dataclass
class Ward:
    """A bot, its database, and people who have sent it scans."""

    server: PracticeServer
    bot: BotProcess
    phone: Bot
    database: Database
    number: int = 200

    async def somebody(self, name: str = "Ada") -> User:
        self.number += 1
        user = self.server.user(self.number, name)
        await ask(user, "/start")
        return user

    async def scanned(self, user: User) -> tuple[Message, str]:
        """Send a scan; return the verdict on it and the code of its case."""
        sent = await user.send_photo(numbered(SCAN, len(user.messages())))
        question = await user.wait_for(lambda message: message.id > sent.id and is_question(message), 20)
        await user.tap(question, "X-ray")
        verdict = await user.wait_for(lambda message: message.id == question.id and is_verdict(message), 20)
        return verdict, str((await self.bot.until(user.id, "answered"))["code"])

    async def answered(self, user: User, verdict: Verdict = COVID) -> tuple[Message, Case]:
        """A case that was answered with this verdict, as the bot would have done."""
        cases, images = Cases(self.database), ImageStore.of(self.database.settings)
        sender = await People(self.database).meet(user.id, user.about["first_name"], "en")
        sent = await user.send_text("hello")
        await answer_to(user, sent)
        picture, overlay = numbered(SCAN, sent.id), numbered(SCAN, sent.id + 1)
        stored = [StoredImage(await images.put(one), "image/jpeg", len(one), 64, 64) for one in (picture, overlay)]
        case = await cases.receive(sender, user.id, sent.id + 10**6, datetime.now(UTC), [stored[0]])
        text = texts.verdict(ENGLISH, case, verdict)
        buttons = outcome_buttons(ENGLISH, case.code)
        shown = await messenger.send_picture(self.phone, user.id, sent.id, overlay, text, buttons)
        case = await cases.judge(
            await cases.queue(case, "xray", shown, case.sender, 1, agreeing=True), verdict, {0: stored[1]}
        )
        message = await user.wait_for(lambda message: message.id == shown)
        return message, await cases.answered(case, shown)

    async def tapped(self, user: User, message: Message | int, data: str) -> str:
        """Tap, or forge a tap, and return what the bot says to it."""
        return str((await user.answer(await user.forge_tap(message, data), 20))["text"])

    def outcome(self, code: str) -> dict[str, object]:
        rows = self.bot.rows("SELECT o.* FROM outcomes o JOIN cases c ON c.id = o.case_id WHERE c.code = ?", code)
        return dict(rows[0]) if rows else {}

    def actions(self, code: str | None) -> list[str]:
        return [row["action"] for row in self.bot.rows("SELECT action FROM audit_events WHERE case_code IS ?", code)]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def ward(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Ward]:
    async with PracticeServer() as server:
        bot = BotProcess(server, tmp_path_factory.mktemp("ward"), ADMIN_IDS="7")
        async with bot, Bot(server.token, base_url=server.base_url) as phone:
            database = Database(StorageSettings.from_env({"DATA_DIR": bot.env["DATA_DIR"]}))
            yield Ward(server, bot, phone, database)
            assert (await database.read(verify)).fault is None
            await database.close()


def labels(message: Message) -> list[str]:
    return [text for text, _ in message.buttons]


def marked(message: Message) -> list[str]:
    return [text.removeprefix("✓ ") for text, _ in message.buttons if text.startswith("✓")]


async def shown(user: User, message: Message, *wanted: str) -> Message:
    """The message once exactly these buttons are marked."""
    return await user.wait_for(lambda one: one.id == message.id and marked(one) == [*wanted])


async def test_the_verdict_comes_with_buttons_that_note_the_outcome_and_take_it_back(ward: Ward) -> None:
    ada = await ward.somebody()
    verdict, code = await ward.scanned(ada)
    assert labels(verdict) == ["RT-PCR positive", "RT-PCR negative", "RT-PCR pending", "I disagree", "Add a note"]
    assert "pending" in (await ada.answer(await ada.tap(verdict, "RT-PCR pending")))["text"]
    await shown(ada, verdict, "RT-PCR pending")
    assert ward.outcome(code)["rt_pcr"] == "pending" and ward.outcome(code)["remind_at"]
    await ada.tap(verdict, "I disagree")
    now = await shown(ada, verdict, "RT-PCR pending", "I disagree")
    assert now.text == verdict.text and now.photo == verdict.photo
    again = await ada.answer(await ada.tap(now, "✓ RT-PCR pending"))
    assert again["text"] == "Taken back."
    await shown(ada, verdict, "I disagree")
    assert (ward.outcome(code)["rt_pcr"], ward.outcome(code)["disagrees"]) == (None, 1)


async def test_a_tap_that_comes_twice_or_late_changes_nothing_else(ward: Ward) -> None:
    ada = await ward.somebody()
    verdict, case = await ward.answered(ada)
    for _ in range(2):
        await ward.tapped(ada, verdict, f"outcome:{case.code}:positive")
    assert ward.outcome(case.code)["rt_pcr"] == "positive"
    await ward.tapped(ada, verdict, f"outcome:{case.code}:no-pending")  # of a message that is out of date
    assert ward.outcome(case.code)["rt_pcr"] == "positive"
    for _ in range(2):
        assert await ward.tapped(ada, verdict, f"outcome:{case.code}:no-positive")
    assert ward.outcome(case.code)["rt_pcr"] is None


async def test_a_result_that_contradicts_the_verdict_is_thanked_for(ward: Ward) -> None:
    ada = await ward.somebody()
    verdict, case = await ward.answered(ada)
    answer = await ada.answer(await ada.tap(verdict, "RT-PCR negative"))
    assert "contradicts" in answer["text"] and "reviewers" in answer["text"] and answer["alert"]
    await shown(ada, verdict, "RT-PCR negative")
    assert "Thank you" in await ward.tapped(ada, verdict, f"outcome:{case.code}:positive")


async def test_a_note_is_the_reply_to_the_question_for_it(ward: Ward) -> None:
    ada = await ward.somebody()
    verdict, code = await ward.scanned(ada)
    await ada.tap(verdict, "Add a note")
    prompt = await ada.wait_for(lambda message: "Write your note" in message.text)
    assert code in prompt.text
    told = await ask(ada, "Fever <b>since</b> Monday & cough", prompt)
    assert "is kept" in told.text and ward.outcome(code)["note"] == "Fever <b>since</b> Monday & cough"
    await shown(ada, verdict, "Add a note")
    assert "1,001 letters" in (await ask(ada, "x" * 1001, prompt)).text
    assert ward.bot.rows("SELECT * FROM audit_events WHERE action = 'note_too_long'")
    assert ward.outcome(code)["note"] == "Fever <b>since</b> Monday & cough"
    await ada.send_text(f"/case {code}")
    await ada.wait_for(lambda message: message.text == "Note\nFever <b>since</b> Monday & cough")
    assert "has no note" in (await ask(ada, "-", prompt)).text and ward.outcome(code)["note"] is None
    await shown(ada, verdict)
    assert "Fever" not in (ward.bot.folder / "bot.log").read_text()


async def test_a_note_by_somebody_else_or_to_no_question_is_not_kept(ward: Ward) -> None:
    ada, eve = await ward.somebody(), await ward.somebody("Eve")
    verdict, case = await ward.answered(ada)
    await ada.tap(verdict, "Add a note")
    prompt = await ada.wait_for(lambda message: "Write your note" in message.text)
    sent = await eve.send_text("Hers", reply_to=prompt.id, chat=ada.chat)
    told = await answer_to(ada, sent)
    assert "Only the person" in told.text and ward.outcome(case.code) == {}
    assert "note_refused" in ward.actions(case.code)
    forged = await ada.send_text(f"note {case.code}")
    await answer_to(ada, forged)
    assert "I read pictures" in (await ask(ada, "Mine", forged)).text
    assert "I read pictures" in (await ask(ada, "Mine", verdict)).text and ward.outcome(case.code) == {}


@pytest.mark.parametrize(
    "data",
    [
        "outcome:{code}:recovered",
        "outcome:{code}:no-note",
        "outcome:{code}",
        "outcome:0000-0000:positive",
        "outcome::",
        "outcome:{code}:positive:x",
        "history:older:-1",
        "history:older:9999999999999999999",
        "history:case:",
        "erase:yes:",
        "erase:all:all",
        "card:gate",
        "card:../ct",
    ],
)
async def test_forged_buttons_do_nothing_and_are_answered(ward: Ward, data: str) -> None:
    ada = await ward.somebody()
    verdict, case = await ward.answered(ada)
    await ward.tapped(ada, verdict, data.format(code=case.code))
    assert (
        ward.outcome(case.code) == {} and ward.bot.rows("SELECT * FROM cases WHERE code = ?", case.code)[0]["chat_id"]
    )


async def test_somebody_elses_buttons_do_nothing_and_that_is_logged(ward: Ward) -> None:
    ada, eve = await ward.somebody(), await ward.somebody("Eve")
    verdict, case = await ward.answered(ada)
    query = await eve.forge_tap(verdict, f"outcome:{case.code}:positive", chat=ada.chat)
    assert "Only the person who sent" in (await ada.answer(query))["text"]
    assert ward.outcome(case.code) == {} and "tap_refused" in ward.actions(case.code)
    offered = await ask(ada, "/delete")
    await ask(eve, "hello")
    query = await eve.forge_tap(offered, "erase:yes:all", chat=ada.chat)
    assert "no longer valid" in (await ada.answer(query))["text"]
    assert len(ward.bot.rows("SELECT * FROM people WHERE telegram_id IN (?, ?)", ada.id, eve.id)) == 2


async def test_history_is_turned_page_by_page_in_one_message(ward: Ward) -> None:
    ada = await ward.somebody()
    for _ in range(7):
        await ward.answered(ada)
    newest = [row["code"] for row in ward.bot.rows("SELECT code FROM cases WHERE chat_id = ? ORDER BY id DESC", ada.id)]
    page = await ask(ada, "/history")
    assert "COVID 90 %" in page.text and labels(page)[-1] == "Older"
    seen = []
    for turn in range(3):
        seen += [code for code in newest if code in page.text]
        if turn < 2:
            await ada.tap(page, "Older")
            before = page
            page = await ada.wait_for(lambda one, before=before: one.id == before.id and one.text != before.text)
    assert seen == newest and "Older" not in labels(page)
    await ada.tap(page, "Newer")
    await ada.wait_for(lambda one: one.id == page.id and newest[9] in one.text and newest[5] in one.text)


async def test_a_tap_in_the_history_shows_the_case(ward: Ward) -> None:
    ada = await ward.somebody()
    _, case = await ward.answered(ada)
    page = await ask(ada, "/history")
    await ada.tap(page, f"history:case:{case.code}")
    again = await ada.wait_for(lambda message: message.id > page.id and is_verdict(message))
    assert case.code in again.text


async def test_a_case_is_shown_again_as_picture_and_heatmap_with_its_buttons(ward: Ward) -> None:
    ada = await ward.somebody()
    verdict, case = await ward.answered(ada)
    written = case.code.lower().replace("-", "").replace("0", "o").replace("1", "l")
    sent = await ada.send_text(f"/case {written}")
    again = await ada.wait_for(lambda message: message.id > sent.id and is_verdict(message))
    picture = next(message for message in ada.messages() if sent.id < message.id < again.id)
    assert picture.photo and "Chest X-ray" in picture.text and case.code in picture.text and not picture.buttons
    assert "0.9" not in again.text and "90 %" in again.text and "comes late" not in again.text
    await ada.tap(again, "RT-PCR positive")
    await shown(ada, again, "RT-PCR positive")
    await shown(ada, verdict, "RT-PCR positive")
    assert "viewed" not in ward.actions(case.code)


async def test_a_code_that_nobody_has_and_somebody_elses_get_the_same_sentence(ward: Ward) -> None:
    ada, eve = await ward.somebody(), await ward.somebody("Eve")
    _, case = await ward.answered(ada)
    await ask(eve, "hello")
    told = {}
    for words in (case.code, "0000-0000", "nonsense <b>"):
        for command in ("/case", "/delete"):
            told[command, words] = (await ask(eve, f"{command} {words}")).text.replace(words, "…")
    assert len(set(told.values())) == 1 and "You have no case" in told["/case", case.code]
    assert ward.actions(case.code).count("case_refused") == 2
    assert "Write the code" in (await ask(eve, "/case")).text


async def test_an_admin_may_open_any_case_which_is_logged_and_changes_nothing(ward: Ward) -> None:
    ada, root = await ward.somebody(), ward.server.user(7, "Root")
    _, case = await ward.answered(ada)
    await ask(root, "/start")
    await root.send_text(f"/case {case.code}")
    seen = await root.wait_for(lambda message: is_verdict(message) and case.code in message.text)
    assert not seen.buttons and ward.actions(case.code)[-1] == "viewed"


async def test_a_case_without_a_verdict_says_what_became_of_it(ward: Ward) -> None:
    ada = await ward.somebody()
    await ada.send_photo(SCAN)
    question = await ada.wait_for(is_question, 20)
    code = str((await ward.bot.state(ada.id, "awaiting_modality"))["code"])
    waiting = await ask(ada, f"/case {code}")
    assert "waits to be told" in waiting.text and labels(waiting) == ["CT", "X-ray", "Cancel"]
    await ada.tap(question, "Cancel")
    await ward.bot.until(ada.id, "cancelled")
    assert "Cancelled" in (await ask(ada, f"/case {code}")).text
    await ask(ada, "just words")
    refused = str(ward.bot.case(ada.id)["code"])
    assert "I read pictures" in (await ask(ada, f"/case {refused}")).text


async def test_a_case_whose_pictures_were_removed_says_so_and_keeps_its_verdict(ward: Ward) -> None:
    ada = await ward.somebody()
    _, case = await ward.answered(ada)
    file = await Cases(ward.database).file(case.id)
    ImageStore.of(ward.database.settings).files.remove(str(file.scan), datetime.now(UTC).timestamp() + 1)
    told = await ask(ada, f"/case {case.code}")
    assert "90 %" in told.text and "no longer stored" in told.text and len(told.buttons) == 5 and not told.photo


async def test_cancel_takes_back_the_newest_question_alone_and_says_when_there_is_none(ward: Ward) -> None:
    ada = await ward.somebody()
    await ask(ada, "hello")
    assert "no open question" in (await ask(ada, "/cancel")).text
    questions = []
    for _ in range(2):
        sent = await ada.send_photo(SCAN)
        questions.append(await ada.wait_for(lambda one, sent=sent: one.id > sent.id and is_question(one), 20))
    await ward.bot.state(ada.id, "awaiting_modality")
    codes = [row["code"] for row in ward.bot.rows("SELECT code FROM cases WHERE chat_id = ? ORDER BY id", ada.id)]
    await asyncio.sleep(1.1)  # Telegram tells the second in which a command was written
    assert codes[2] in (await ask(ada, "/cancel")).text
    states = [row["state"] for row in ward.bot.rows("SELECT state FROM cases WHERE chat_id = ? ORDER BY id", ada.id)]
    assert states == ["refused", "awaiting_modality", "cancelled"]
    await ada.wait_for(lambda message: message.id == questions[1].id and "Cancelled" in message.text)


async def test_one_case_is_erased_once_that_is_confirmed(ward: Ward) -> None:
    ada = await ward.somebody()
    verdict, case = await ward.answered(ada)
    sure = await ask(ada, f"/delete {case.code.lower()}")
    assert "for good" in sure.text and "audit log" in sure.text and "Backups" in sure.text and "Telegram" in sure.text
    await ada.tap(sure, "Keep it")
    await ada.wait_for(lambda message: message.id == sure.id and message.text == "Nothing was erased.")
    assert not ward.bot.rows("SELECT erased_at FROM cases WHERE code = ?", case.code)[0]["erased_at"]
    for _ in range(2):
        await ada.forge_tap(sure, f"erase:yes:{case.code}")
        await ada.wait_for(lambda message: message.id == sure.id and f"Case {case.code} was erased" in message.text)
    row = ward.bot.rows("SELECT * FROM cases WHERE code = ?", case.code)[0]
    assert row["erased_at"] and row["chat_id"] == 0
    assert verdict.id not in [message.id for message in ada.messages()]
    assert "was erased on" in (await ask(ada, f"/case {case.code}")).text
    told = await ward.tapped(ada, sure, f"outcome:{case.code}:positive")
    assert told and ward.outcome(case.code) == {}


async def test_a_case_that_is_being_read_is_not_erased(ward: Ward) -> None:
    ada = await ward.somebody()
    cases, sender = Cases(ward.database), await People(ward.database).meet(ada.id, "Ada", "en")
    scan = StoredImage("e" * 64, "image/jpeg", 9, 1, 1)
    case = await cases.receive(sender, ada.id, 10**6, datetime.now(UTC), [scan])
    await cases.queue(case, "xray", 10**6 + 1, case.sender, 1, agreeing=True)  # which no workflow was begun for
    assert "being read just now" in (await ask(ada, f"/delete {case.code}")).text
    offered = await ask(ada, "/delete")
    await ada.forge_tap(offered, "erase:yes:all")
    await ada.wait_for(lambda message: message.id == offered.id and "being read just now" in message.text)
    await cases.fail((await cases.file(case.id)).case, "reading_failed")
    assert ward.bot.rows("SELECT * FROM people WHERE telegram_id = ?", ada.id)


async def test_everything_is_erased_once_that_is_confirmed(ward: Ward) -> None:
    ada = await ward.somebody("Ada Lovelace")
    _, case = await ward.answered(ada)
    await ada.send_photo(SCAN)
    await ada.wait_for(is_question, 20)
    await ward.bot.state(ada.id, "awaiting_modality")
    offered = await ask(ada, "/delete")
    assert labels(offered)[1:] == ["Everything of mine", "Keep it"] and "The last case" in labels(offered)[0]
    await ada.tap(offered, "Everything of mine")
    sure = await ada.wait_for(lambda message: message.id == offered.id and "everything of yours" in message.text)
    count = len(ward.bot.rows("SELECT id FROM cases WHERE chat_id = ?", ada.id))
    assert f"You have {count} cases" in sure.text
    await ada.tap(sure, "Erase everything of mine for good")
    await ada.wait_for(lambda message: message.id == sure.id and "Everything of yours was erased" in message.text)
    assert not ward.bot.rows("SELECT * FROM people WHERE telegram_id = ? OR name = 'Ada Lovelace'", ada.id)
    assert not ward.bot.rows("SELECT * FROM cases WHERE chat_id = ?", ada.id)
    for command in ("/history", f"/case {case.code}", "/delete", "/export", "/cancel"):
        assert "Nothing is stored of you" in (await ask(ada, command)).text
    assert "Nothing is stored of you" in await ward.tapped(ada, sure, "history:older:1")
    assert not ward.bot.rows("SELECT * FROM people WHERE telegram_id = ?", ada.id)
    assert "nothing_known" in ward.actions(None)


async def test_the_only_admin_cannot_be_erased(ward: Ward) -> None:
    root = ward.server.user(7, "Root")
    await ask(root, "/start")
    offered = await ask(root, "/delete")
    await root.forge_tap(offered, "erase:yes:all")
    await root.wait_for(lambda message: message.id == offered.id and "only admin" in message.text)


async def test_an_export_holds_every_case_its_outcome_and_its_pictures(ward: Ward) -> None:
    ada = await ward.somebody()
    _, case = await ward.answered(ada)
    await Outcomes(ward.database).report(case, "positive", case.sender)
    await Outcomes(ward.database).note(case, "=1+1", case.sender)
    sent = await ask(ada, "/export")
    assert sent.document and sent.document["file_name"].endswith(".zip") and "2 cases" in sent.text
    archive = zipfile.ZipFile(io.BytesIO(ward.server.state.files.by_id[sent.document["file_id"]].data))
    assert archive.testzip() is None
    told = json.loads(archive.read("cases.json"))
    assert told["person"]["telegram_id"] == ada.id
    [one] = [entry for entry in told["cases"] if entry["code"] == case.code]
    assert (one["verdict"], one["rt_pcr"], one["note"]) == ("COVID", "positive", "=1+1")
    rows = list(csv.DictReader(io.StringIO(archive.read("cases.csv").decode("utf-8-sig"), newline="")))
    assert {row["code"]: row["note"] for row in rows}[case.code] == "'=1+1" and len(rows) == 2
    pictures = {name for name in archive.namelist() if name.startswith("pictures/")}
    assert pictures == {f"pictures/{case.code}-scan.jpg", f"pictures/{case.code}-heatmap.jpg"}
    assert all(archive.read(name).startswith(b"\xff\xd8") for name in pictures)
    checkpoint = parse(archive.read("checkpoint.txt").decode())
    [signed] = ward.bot.rows("SELECT action, hash FROM audit_events WHERE id = ?", checkpoint.count)
    assert (signed["action"], signed["hash"]) == ("checkpoint", checkpoint.head)
    assert "asked for your data just now" in (await ask(ada, "/export")).text
    number = ward.bot.rows("SELECT id FROM people WHERE telegram_id = ?", ada.id)[0]["id"]
    logged = ward.bot.rows("SELECT * FROM audit_events WHERE action = 'exported' AND actor = ?", f"person:{number}")
    assert len(logged) == 1


async def test_the_models_cards_come_as_files(ward: Ward) -> None:
    ada = await ward.somebody()
    told = await ask(ada, "/model")
    await ada.tap(told, "The CT card")
    sent = await ada.wait_for(lambda message: message.document is not None)
    assert sent.document and sent.document["file_name"] == "radiogram-ct-card.md"
    assert ward.server.state.files.by_id[sent.document["file_id"]].data.startswith(b"# Model card: ct")


async def test_own_cases_are_shown_in_private_alone(ward: Ward) -> None:
    ada = await ward.somebody()
    group = ward.server.state.group(-500, "Radiology")
    for command in ("/history", "/export", "/delete", "/case 0000-0000", "/cancel"):
        sent = await ada.send_text(command, chat=group)
        told = await ada.wait_for(lambda message, sent=sent: message.id > sent.id, chat=group)
        assert "private chat" in told.text


async def test_an_outcome_in_a_group_is_the_senders(ward: Ward) -> None:
    ada, eve = await ward.somebody(), await ward.somebody("Eve")
    _, case = await ward.answered(ada)
    group = ward.server.state.group(-501, "Wards")
    shown_there = await messenger.say(ward.phone, -501, "The answer")
    await messenger.edit_buttons(ward.phone, -501, shown_there, outcome_buttons(ENGLISH, case.code))
    query = await eve.forge_tap(shown_there, f"outcome:{case.code}:positive", chat=group)
    answer = await _answer(eve, query)
    assert "Only the person who sent" in answer and ward.outcome(case.code) == {}
    await _answer(ada, await ada.forge_tap(shown_there, f"outcome:{case.code}:positive", chat=group))
    assert ward.outcome(case.code)["rt_pcr"] == "positive"


async def _answer(user: User, query: str) -> str:
    return str((await user.answer(query))["text"])
