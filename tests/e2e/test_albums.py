"""Albums: parts in order, out of order, late, twice, and through a kill become one study with one answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.practice.people import JSON, Message, User
from bot.practice.server import PracticeServer
from tests import files
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import is_verdict
from tests.scans import draw_ct, draw_xray, jpeg

together = pytest.mark.asyncio(loop_scope="session")

SECONDS = 40
CTS = [jpeg(draw_ct(seed, (384, 384))) for seed in range(4)]
XRAYS = [jpeg(draw_xray(seed, (640, 524))) for seed in range(2)]


def says(words: str) -> Callable[[Message], bool]:
    return lambda message: message.from_bot and words in message.text


def questions(user: User) -> list[Message]:
    return [message for message in user.messages() if any(label == "Cancel" for label, _ in message.buttons)]


def verdicts(user: User) -> list[Message]:
    return [message for message in user.messages() if message.from_bot and is_verdict(message)]


def parts(bot: BotProcess, user: User) -> int:
    return len(bot.rows("SELECT * FROM parts WHERE chat_id = ?", user.id))


async def until(holds: Callable[[], bool], seconds: float = SECONDS) -> None:
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.05)


async def held(user: User, send: Callable[[], Awaitable[list[Message]]]) -> list[JSON]:
    """The messages that ``send`` sends, on the screen already, but not on their way to the bot."""
    inbox, kept = user.state.inbox, list[JSON]()
    inbox.add = lambda kind, content: kept.append(content)  # type: ignore[method-assign]
    try:
        await send()
    finally:
        del inbox.add  # type: ignore[method-assign]
    return kept


@together
async def test_an_album_is_one_study_with_one_question_and_one_answer(bot: BotProcess, user: User) -> None:
    await user.send_album(CTS)
    question = await user.wait_for(says("4 pictures, read as one study"), SECONDS)
    assert [label for label, _ in question.buttons] == ["CT", "X-ray", "Cancel"]
    await user.tap(question, "CT")
    verdict = await user.wait_for(is_verdict, SECONDS)
    case = await bot.until(user.id, "answered")
    assert verdict.id == question.id and case["pictures"] == 4 and "of 4 pictures" in verdict.text
    assert len(bot.rows("SELECT * FROM cases WHERE chat_id = ?", user.id)) == 1


@together
async def test_a_caption_of_one_part_answers_for_the_whole_album(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    await user.send_album(CTS[:2], caption="CT")
    await user.wait_for(is_verdict, SECONDS)
    case = await bot.until(user.id, "answered")
    assert (case["modality"], case["pictures"]) == ("ct", 2) and not questions(user)


@together
async def test_dicom_files_sent_together_are_read_without_a_question(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    slices = [files.ct(number, place=5.0 * number) for number in range(3)]
    await user.send_album(slices, files=True)
    await user.wait_for(is_verdict, SECONDS)
    case = await bot.until(user.id, "answered")
    assert (case["modality"], case["pictures"]) == ("ct", 3) and not questions(user)


@together
async def test_a_late_part_joins_before_the_tap_and_the_question_counts_it(bot: BotProcess, user: User) -> None:
    messages = await held(user, lambda: user.send_album(CTS[:3]))
    for message in messages[:2]:
        user.state.inbox.add("message", message)
    question = await user.wait_for(says("2 pictures, read as one study"), SECONDS)
    user.state.inbox.add("message", messages[2])
    counted = await user.wait_for(says("3 pictures, read as one study"), SECONDS)
    assert counted.id == question.id and len(questions(user)) == 1


@together
async def test_what_comes_after_the_tap_is_a_study_of_its_own_and_that_is_said(bot: BotProcess, user: User) -> None:
    messages = await held(user, lambda: user.send_album(CTS[:3]))
    for message in messages[:2]:
        user.state.inbox.add("message", message)
    await user.tap(await user.wait_for(says("2 pictures"), SECONDS), "CT")
    await bot.until(user.id, "answered")
    user.state.inbox.add("message", messages[2])
    late = await user.wait_for(says("came after the others"), SECONDS)
    await user.tap(late, "CT")
    await until(lambda: len(verdicts(user)) == 2)


@together
async def test_parts_that_cannot_be_read_are_counted_in_the_question(bot: BotProcess, user: User) -> None:
    await user.send_album([CTS[0], b"not a picture", CTS[1], b""], files=True)
    question = await user.wait_for(says("2 files of the album could not be read"), SECONDS)
    assert "2 pictures, read as one study" in question.text
    assert len([message for message in user.messages() if message.from_bot]) == 1


@together
async def test_an_album_of_which_nothing_can_be_read_is_refused_once(bot: BotProcess, user: User) -> None:
    await user.send_album([b"not a picture", b"nor this"], files=True)
    await user.wait_for(says("not analysed"), SECONDS)
    case = await bot.until(user.id, "refused")
    assert case["reason"] == "not_image"
    assert len([message for message in user.messages() if message.from_bot]) == 1


@together
async def test_a_mixed_album_becomes_two_studies_each_answered_as_what_it_was_seen(bot: BotProcess, user: User) -> None:
    await user.send_album([CTS[0], XRAYS[0], CTS[1]])
    question = await user.wait_for(says("2 CT slices and 1 X-ray"), SECONDS)
    assert [label for label, _ in question.buttons] == ["CT and X-ray as seen", "CT", "X-ray", "Cancel"]
    await user.tap(question, "CT and X-ray as seen")
    await until(lambda: len(verdicts(user)) == 2)
    await bot.until(user.id, "answered")
    rows = bot.rows("SELECT modality, pictures FROM cases WHERE chat_id = ? ORDER BY modality", user.id)
    assert [tuple(row) for row in rows] == [("ct", 2), ("xray", 1)]


@together
async def test_a_caption_of_one_part_does_not_answer_for_a_mixed_album(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    await user.send_album([CTS[0], XRAYS[0], CTS[1]], caption="CT")
    question = await user.wait_for(says("2 CT slices and 1 X-ray"), SECONDS)
    assert [label for label, _ in question.buttons] == ["CT and X-ray as seen", "CT", "X-ray", "Cancel"]


@together
async def test_parts_that_cannot_be_read_are_counted_in_the_answer_where_nothing_was_asked(
    bot: BotProcess, user: User
) -> None:
    await bot.acquaint(user)
    await user.send_album([CTS[0], b"not a picture", CTS[1]], caption="CT", files=True)
    verdict = await user.wait_for(is_verdict, SECONDS)
    assert "1 file of the album could not be read" in verdict.text and not questions(user)


@together
async def test_a_mixed_album_can_be_read_as_all_the_same(bot: BotProcess, user: User) -> None:
    await user.send_album([CTS[0], XRAYS[0], CTS[1]])
    await user.tap(await user.wait_for(says("2 CT slices and 1 X-ray"), SECONDS), "CT")
    verdict = await user.wait_for(is_verdict, SECONDS)
    case = await bot.until(user.id, "answered")
    assert (case["modality"], case["pictures"]) == ("ct", 3) and "of 3 pictures" in verdict.text


@together
@pytest.mark.parametrize("everything", [False, True])
async def test_an_erased_album_leaves_no_message_in_the_chat(bot: BotProcess, user: User, everything: bool) -> None:
    await user.send_album(CTS[:3])
    await user.tap(await user.wait_for(says("3 pictures"), SECONDS), "CT")
    case = await bot.until(user.id, "answered")
    command = "/delete" if everything else f"/delete {case['code']}"
    asked = await user.send_text(command)
    offered = await user.wait_for(lambda message: message.id > asked.id and bool(message.buttons), SECONDS)
    if everything:
        await user.tap(offered, "Everything of mine")
        offered = await user.wait_for(lambda m: m.id == offered.id and m.buttons != offered.buttons, SECONDS)
    await user.tap(offered, offered.buttons[0][0])
    await user.wait_for(lambda message: message.id == offered.id and not message.buttons, SECONDS)
    await until(lambda: not any(message.photo for message in user.messages()))
    assert bot.rows("SELECT * FROM parts WHERE chat_id = ?", user.id) == []


async def test_killed_between_parts_that_come_twice_and_out_of_order_it_is_one_study(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        user, bot = server.user(1, "Ada"), BotProcess(server, tmp_path)
        messages = await held(user, lambda: user.send_album(CTS))
        await bot.start()
        for number in (3, 1):
            server.state.inbox.add("message", messages[number])
        await until(lambda: parts(bot, user) == 2)
        await bot.kill()
        for number in (1, 0, 3, 2, 0):
            server.state.inbox.add("message", messages[number])
        await bot.start()
        question = await user.wait_for(says("4 pictures, read as one study"), SECONDS)
        await user.tap(question, "CT")
        await bot.kill()
        await bot.start()
        await user.wait_for(is_verdict, SECONDS)
        case = await bot.until(user.id, "answered")
        assert len(verdicts(user)) == 1 and case["pictures"] == 4
        assert len(bot.rows("SELECT * FROM cases")) == 1
        order = bot.rows("SELECT message_id FROM parts ORDER BY message_id")
        assert [row["message_id"] for row in order] == [message["message_id"] for message in messages]
        await bot.stop()


async def test_killed_before_the_question_it_is_asked_after_the_restart(tmp_path: Path) -> None:
    async with PracticeServer() as server:
        user, bot = server.user(1, "Ada"), BotProcess(server, tmp_path)
        await bot.start()
        await user.send_album(CTS[:2])
        await until(lambda: parts(bot, user) == 2)
        await bot.kill()
        await bot.start()
        await user.wait_for(says("2 pictures, read as one study"), SECONDS)
        await bot.stop()
