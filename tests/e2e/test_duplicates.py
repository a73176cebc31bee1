"""The same picture sent again: the answer that it got is shown again, and it is read anew on demand."""

from __future__ import annotations

import pytest

from bot.practice.people import Message, User
from tests import files
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import is_question, is_verdict
from tests.scans import draw_xray, jpeg

pytestmark = pytest.mark.asyncio(loop_scope="session")

SCAN = jpeg(draw_xray(1))
SECONDS = 40


def is_repeated(message: Message) -> bool:
    return is_verdict(message) and "You sent this before" in message.text


async def answer(bot: BotProcess, user: User) -> str:
    """Send the scan and have it answered; return the code of its case."""
    await bot.acquaint(user)
    await user.send_photo(SCAN, caption="xray")
    await user.wait_for(is_verdict, SECONDS)
    return str((await bot.until(user.id, "answered"))["code"])


async def test_the_earlier_answer_is_shown_again_and_counts_once(bot: BotProcess, user: User) -> None:
    code = await answer(bot, user)
    for caption in (None, "xray"):
        sent = await user.send_photo(SCAN, caption)
        again = await user.wait_for(lambda message, sent=sent: message.id > sent.id and is_repeated(message), SECONDS)
        assert code in again.text and "Not a diagnosis" in again.text
        assert [label for label, _ in again.buttons] == ["Analyse anew"]
        assert (await bot.until(user.id, "refused"))["reason"] == "duplicate"
    counted = bot.rows("SELECT 1 FROM verdicts JOIN cases ON cases.id = case_id WHERE chat_id = ?", user.id)
    assert len(counted) == 1 and not any(map(is_question, user.messages()))


async def test_it_is_analysed_anew_in_the_place_of_the_old_answer_once(bot: BotProcess, user: User) -> None:
    code = await answer(bot, user)
    await user.send_photo(SCAN)
    again = await user.wait_for(is_repeated, SECONDS)
    await user.tap(again, "Analyse anew")
    await user.forge_tap(again, again.buttons[0][1])
    fresh = await user.wait_for(lambda m: m.id == again.id and is_verdict(m) and not is_repeated(m), SECONDS)
    case = await bot.until(user.id, "answered")
    assert case["code"] in fresh.text and case["code"] != code
    assert len(bot.rows("SELECT 1 FROM cases WHERE chat_id = ?", user.id)) == 3


async def test_with_the_other_modality_in_its_caption_it_is_read_anew(bot: BotProcess, user: User) -> None:
    await answer(bot, user)
    await user.send_photo(SCAN, caption="ct")
    await user.wait_for(lambda message: "looks like an X-ray" in message.text, SECONDS)


async def test_a_study_sent_again_shows_its_answer_again(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    packed = files.archive([files.ct(number, place=5.0 * number) for number in range(3)])
    await user.send_document(packed, "study.zip", "application/zip")
    await user.wait_for(is_verdict, SECONDS)
    await bot.until(user.id, "answered")
    await user.send_document(packed, "study.zip", "application/zip")
    again = await user.wait_for(is_repeated, SECONDS)
    assert "of 3 pictures" in again.text


async def test_after_the_case_was_erased_the_same_picture_is_new(bot: BotProcess, user: User) -> None:
    code = await answer(bot, user)
    await user.send_text(f"/delete {code}")
    offered = await user.wait_for(lambda message: any("erase" in data for _, data in message.buttons), SECONDS)
    await user.tap(offered, offered.buttons[0][0])
    await user.wait_for(lambda message: "erased" in message.text.lower() and not message.buttons, SECONDS)
    await user.send_photo(SCAN)
    await user.wait_for(is_question, SECONDS)
