"""First contact: what the bot says it stores, consent by a tap, its withdrawal, and the choice of a language."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.consent import CONSENT_VERSION
from bot.handlers.languages import spoken
from bot.language import Language
from bot.practice.people import Message, User
from bot.practice.server import PracticeServer
from tests.e2e.answers import ask
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import is_question, is_verdict
from tests.scans import draw_ct, draw_xray, jpeg, numbered

pytestmark = pytest.mark.asyncio(loop_scope="session")

SCAN = jpeg(draw_xray(1))


def carries_consent(message: Message) -> bool:
    return is_question(message) and message.text.startswith("By tapping CT or X-ray you agree")


def is_bare_question(message: Message) -> bool:
    return is_question(message) and "agree" not in message.text


def offers_consent(message: Message) -> bool:
    return "I agree" in [text for text, _ in message.buttons]


def logged(bot: BotProcess, user: User) -> list[str]:
    """What the audit log says of somebody's consent and of their cases, in order, but for the questions: a tap may be
    faster than the note that one was asked."""
    query = (
        "SELECT action FROM audit_events WHERE action <> 'awaiting_modality'"
        " AND (case_code IN (SELECT code FROM cases WHERE chat_id = ?)"
        " OR actor = (SELECT 'person:' || id FROM people WHERE telegram_id = ?)) ORDER BY id"
    )
    return [row["action"] for row in bot.rows(query, user.id, user.id)]


def version(bot: BotProcess, user: User) -> int | None:
    found: int | None = bot.rows("SELECT consent_version FROM people WHERE telegram_id = ?", user.id)[0][0]
    return found


def pretend(bot: BotProcess, user: User, agreed_to: int) -> None:
    """Let somebody have agreed to another version of the text."""
    with closing(sqlite3.connect(bot.folder / "data" / "radiogram.sqlite", timeout=20)) as connection, connection:
        connection.execute("UPDATE people SET consent_version = ? WHERE telegram_id = ?", (agreed_to, user.id))


async def ask_for_scan(user: User, caption: str | None = None) -> Message:
    """Send a scan and return the question."""
    sent = await user.send_photo(numbered(SCAN, len(user.messages())), caption)
    return await user.wait_for(lambda message: message.id > sent.id and is_question(message))


async def agree(user: User) -> Message:
    """Agree at first contact and return the message that says so."""
    asked = await ask(user, "/start")
    await user.answer(await user.tap(asked, "I agree"))
    return await user.wait_for(lambda message: message.id == asked.id and "You have agreed" in message.text)


async def withdraw(user: User) -> None:
    """Withdraw by the command and its button."""
    asked = await ask(user, "/withdraw")
    await user.answer(await user.tap(asked, "Withdraw"))
    await user.wait_for(lambda message: message.id == asked.id and "taken your consent back" in message.text)


@pytest.mark.parametrize("command", ["/start", "/privacy"])
async def test_first_contact_says_what_is_stored_and_offers_consent_and_language(
    bot: BotProcess, user: User, command: str
) -> None:
    told = await ask(user, command)
    for words in ("Not a diagnosis", "365 days", "encrypted", "eviewers", "Telegram keeps its own copy", "/withdraw"):
        assert words in told.text
    assert [text for text, _ in told.buttons] == ["I agree", "Language"]
    assert bot.rows("SELECT id FROM people WHERE telegram_id = ?", user.id) == []


async def test_consent_is_given_once_by_a_tap_and_then_a_caption_is_enough(bot: BotProcess, user: User) -> None:
    given = await agree(user)
    assert [text for text, _ in given.buttons] == ["Language"]
    await user.answer(await user.forge_tap(given, f"consent:{CONSENT_VERSION}"))
    assert (version(bot, user), logged(bot, user)) == (CONSENT_VERSION, ["consented"])
    await user.send_photo(SCAN, caption="xray")
    await user.wait_for(is_verdict)
    assert not any(is_question(message) for message in user.messages())
    assert "You have agreed" in (await ask(user, "/start")).text


async def test_the_tap_of_somebody_never_met_is_the_consent_and_leads_to_the_verdict(
    bot: BotProcess, user: User
) -> None:
    question = await ask_for_scan(user)
    assert carries_consent(question) and "365 days" in question.text and "/privacy" in question.text
    assert version(bot, user) is None
    await user.tap(question, "X-ray")
    assert (await user.wait_for(is_verdict)).id == question.id
    await bot.until(user.id, "answered")
    assert logged(bot, user) == ["received", "consented", "queued", "analysed", "answered"]
    assert is_bare_question(await ask_for_scan(user))


async def test_before_consent_a_caption_does_not_skip_the_question(bot: BotProcess, user: User) -> None:
    question = await ask_for_scan(user, "xray")
    assert carries_consent(question)
    await bot.state(user.id, "awaiting_modality")
    assert logged(bot, user) == ["received"]
    await user.tap(question, "CT")  # whatever the caption says
    assert (await bot.state(user.id, "refused"))["modality"] == "ct"


async def test_a_typed_answer_is_no_consent_and_is_asked_for_by_buttons_again(bot: BotProcess, user: User) -> None:
    first = await ask_for_scan(user)
    second = await ask(user, "x-ray")
    assert carries_consent(second) and second.id != first.id
    assert (await bot.state(user.id, "awaiting_modality")) and version(bot, user) is None
    await user.tap(second, "X-ray")
    assert (await user.wait_for(is_verdict)).id == second.id
    late = await user.answer(await user.tap(first, "CT"))
    assert "already" in late["text"]


async def test_who_cancels_has_agreed_to_nothing_and_nothing_is_analysed(bot: BotProcess, user: User) -> None:
    question = await ask_for_scan(user)
    await user.tap(question, "Cancel")
    await user.wait_for(lambda message: "Cancelled" in message.text)
    late = await user.answer(await user.forge_tap(question, dict(question.buttons)["CT"]))
    assert "cancelled" in late["text"]
    assert version(bot, user) is None and logged(bot, user) == ["received", "cancelled"]


async def test_a_consent_withdrawn_between_question_and_tap_is_asked_for_anew(bot: BotProcess, user: User) -> None:
    await agree(user)
    question = await ask_for_scan(user)
    assert is_bare_question(question)
    await withdraw(user)
    told = await user.answer(await user.tap(question, "X-ray"))
    assert "read first" in told["text"] and told["alert"]
    again = await user.wait_for(carries_consent)
    assert again.id == question.id and await bot.state(user.id, "awaiting_modality")
    await user.tap(again, "X-ray")
    await user.wait_for(is_verdict)
    await bot.until(user.id, "answered")
    wanted = ["consented", "received", "consent_withdrawn", "consented", "queued", "analysed", "answered"]
    assert logged(bot, user) == wanted


async def test_after_withdrawal_no_scan_is_analysed_and_what_was_stored_stays(bot: BotProcess, user: User) -> None:
    await agree(user)
    await user.send_photo(SCAN, caption="xray")
    await user.wait_for(is_verdict)
    asked = await ask(user, "/withdraw")
    assert "/delete" in asked.text and version(bot, user) == CONSENT_VERSION
    await withdraw(user)
    await user.answer(await user.forge_tap(asked, "withdraw:yes"))
    assert "not agreed" in (await ask(user, "/withdraw")).text
    assert carries_consent(await ask_for_scan(user, "xray"))
    await bot.state(user.id, "awaiting_modality")
    states = bot.rows("SELECT state FROM cases WHERE chat_id = ? ORDER BY id", user.id)
    assert [row["state"] for row in states] == ["answered", "awaiting_modality"]
    assert logged(bot, user).count("consent_withdrawn") == 1


async def test_the_right_modality_is_not_read_either_after_withdrawal(bot: BotProcess, user: User) -> None:
    await agree(user)
    await user.send_photo(SCAN, caption="ct")
    refusal = await user.wait_for(lambda message: "not analysed" in message.text)
    await withdraw(user)
    told = await user.answer(await user.tap(refusal, "Read it as X-ray"))
    assert "agree" in told["text"] and "/start" in told["text"]
    assert len(bot.rows("SELECT id FROM cases WHERE chat_id = ?", user.id)) == 1
    await agree(user)
    await user.tap(refusal, "Read it as X-ray")
    await user.wait_for(is_verdict)


async def test_a_new_version_of_the_text_asks_again_by_every_way(bot: BotProcess, user: User) -> None:
    await agree(user)
    bare = await ask_for_scan(user)
    pretend(bot, user, CONSENT_VERSION + 1)  # as if that had been another text
    assert offers_consent(await ask(user, "/start"))
    assert carries_consent(await ask_for_scan(user, "xray"))
    assert "read first" in (await user.answer(await user.tap(bare, "X-ray")))["text"]
    old = dict(bare.buttons)["X-ray"] + f":{CONSENT_VERSION + 1}"
    assert "read first" in (await user.answer(await user.forge_tap(bare, old)))["text"]
    assert "queued" not in logged(bot, user)


async def test_the_button_of_an_older_text_shows_the_new_one_and_is_no_consent(bot: BotProcess, user: User) -> None:
    asked = await ask(user, "/start")
    told = await user.answer(await user.forge_tap(asked, "consent:0"))
    assert "has changed" in told["text"] and version(bot, user) is None
    await user.tap(await user.wait_for(offers_consent), "I agree")
    await user.wait_for(lambda message: "You have agreed" in message.text)


@pytest.mark.parametrize(
    "data",
    [
        *("consent:", "consent:1:1", "consent:x", "withdraw:no", "withdraw:"),
        *("language:", "language:start:xx", "language:alone", "language:alone:", "language:elsewhere:en"),
        "language:alone:" + "e" * 40,
    ],
)
async def test_a_forged_button_changes_nothing_and_gets_an_answer(bot: BotProcess, user: User, data: str) -> None:
    given = await agree(user)
    assert (await user.answer(await user.forge_tap(given, data)))["text"]
    [row] = bot.rows("SELECT consent_version, chosen_language FROM people WHERE telegram_id = ?", user.id)
    assert tuple(row) == (CONSENT_VERSION, None)


@pytest.mark.parametrize("data", [f"consent:{CONSENT_VERSION}", "withdraw:yes", "language:alone:en"])
async def test_nobody_answers_for_another_person(
    bot: BotProcess, user: User, new_user: Callable[..., User], data: str
) -> None:
    given, mallory = await agree(user), new_user("Mallory")
    told = await user.answer(await mallory.forge_tap(given, data, chat=user.chat))
    assert "Only the person" in told["text"]
    assert version(bot, user) == CONSENT_VERSION
    assert bot.rows("SELECT * FROM people WHERE telegram_id = ?", mallory.id) == []


@pytest.mark.parametrize("language", spoken(), ids=lambda language: language.code)
async def test_a_language_is_chosen_by_its_own_name_and_answered_in(
    bot: BotProcess, new_user: Callable[..., User], language: Language
) -> None:
    user, name = new_user("Ada", language="xx"), language.name
    asked = await ask(user, "/language")
    assert [text for text, _ in asked.buttons] == [one.name for one in spoken()]
    await user.tap(asked, name)
    chosen = await user.wait_for(lambda message: message.id == asked.id and message.edited)
    assert name in chosen.text and not chosen.buttons
    [row] = bot.rows("SELECT chosen_language FROM people WHERE telegram_id = ?", user.id)
    assert row["chosen_language"] == language.code
    assert language("refusal-text").unescape() in (await ask(user, "hello")).text
    first = await ask(user, "/start")
    await user.tap(first, first.buttons[1][1])
    shown = await user.wait_for(lambda message: message.id == first.id and name in dict(message.buttons))
    await user.tap(shown, name)
    agreeing = language.plain("consent-agree")
    back = await user.wait_for(lambda message: message.id == first.id and agreeing in dict(message.buttons))
    await user.tap(back, agreeing)
    await user.wait_for(lambda message: message.id == first.id and len(message.buttons) == 1)
    assert version(bot, user) == CONSENT_VERSION


async def test_a_hostile_name_agrees_like_any_other(bot: BotProcess, new_user: Callable[..., User]) -> None:
    user = new_user("<b>Eve</b> & {consent} %s \u202e </code>")
    await agree(user)
    await withdraw(user)
    assert logged(bot, user) == ["consented", "consent_withdrawn"]


async def test_the_same_update_again_is_one_consent_and_one_case(
    bot: BotProcess, server: PracticeServer, user: User
) -> None:
    question = await ask_for_scan(user)
    data = dict(question.buttons)["X-ray"]
    await asyncio.gather(*(user.forge_tap(question, data) for _ in range(3)))
    await user.wait_for(is_verdict)
    await bot.until(user.id, "answered")
    assert logged(bot, user) == ["received", "consented", "queued", "analysed", "answered"]


async def test_killed_around_the_tap_there_is_one_consent_before_one_analysis(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        bot = BotProcess(server, tmp_path)
        await bot.start()
        users = [server.user(number, f"User {number}") for number in range(1, 5)]
        for delay, user in zip((0.0, 0.01, 0.025, 0.05), users, strict=True):
            await user.send_photo(SCAN, caption="xray")
            await user.tap(await user.wait_for(carries_consent, 20), "X-ray")
            await asyncio.sleep(delay)
            await bot.kill()
            await bot.start()
        for user in users:
            await user.wait_for(is_verdict, 20)
            await bot.until(user.id, "answered")
            assert logged(bot, user) == ["received", "consented", "queued", "analysed", "answered"]
        assert await bot.stop() == 0


async def test_an_invitation_leads_to_first_contact_and_days_are_those_of_the_settings(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        admin, ada = server.user(7, "Root"), server.user(8, "Ada")
        settings = {"ACCESS": "invite", "ADMIN_IDS": "7", "IMAGE_RETENTION_DAYS": "30"}
        async with BotProcess(server, tmp_path, **settings) as bot:
            code = (await ask(admin, "/invite St Mary")).text.rpartition("?start=")[2]
            refused = await ask(ada, "/privacy")
            assert "let in" in refused.text and not refused.buttons
            forged = await ada.answer(await ada.forge_tap(refused, f"consent:{CONSENT_VERSION}"))
            assert "let in" in forged["text"] and bot.rows("SELECT * FROM people WHERE telegram_id = 8") == []
            told = await ask(ada, f"/start {code}")
            assert "30 days" in told.text and offers_consent(told)
            await ada.tap(told, "I agree")
            await ada.wait_for(lambda message: "You have agreed" in message.text)
            await ada.send_photo(jpeg(draw_ct(1)), caption="ct")
            await ada.wait_for(is_verdict, 20)
