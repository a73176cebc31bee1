"""Small answers for whoever wants them."""

from __future__ import annotations

import pytest

from bot.practice.people import Message, User
from tests import files
from tests.e2e.answers import ask
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import is_verdict
from tests.scans import draw_xray, jpeg, numbered

pytestmark = pytest.mark.asyncio(loop_scope="session")

SECONDS = 40
MOST_BYTES = 60_000


def size(user: User, message: Message) -> int:
    """What an answer weighs: its picture as the bot sent it, and its words."""
    assert message.photo
    return len(user.state.files.by_id[message.photo["file_id"]].data) + len(str(message.raw).encode())


async def answered(bot: BotProcess, user: User, number: int) -> Message:
    sent = await user.send_photo(numbered(jpeg(draw_xray(1)), number), caption="xray")
    verdict = await user.wait_for(lambda message: message.id > sent.id and is_verdict(message), SECONDS)
    await bot.until(user.id, "answered")
    return verdict


async def test_answers_are_small_once_that_is_wanted_and_full_again_after(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    full = size(user, await answered(bot, user, 1))
    told = await ask(user, "/lowdata")
    assert "full size" in told.text and [label for label, _ in told.buttons] == ["Send small answers"]
    await user.answer(await user.tap(told, "Send small answers"))
    small = await answered(bot, user, 2)
    assert size(user, small) < min(MOST_BYTES, 0.75 * full)
    assert "full size" in (await ask(user, "/lowdata off")).text
    assert size(user, await answered(bot, user, 3)) > 1.3 * size(user, small)


async def test_a_study_and_a_case_that_is_shown_again_are_small_too(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    assert "small now" in (await ask(user, "/lowdata ON")).text
    await user.send_document(files.archive([files.ct(n, place=5.0 * n) for n in range(6)]), "s.zip", "application/zip")
    verdict = await user.wait_for(is_verdict, SECONDS)
    case = await bot.until(user.id, "answered")
    assert size(user, verdict) < MOST_BYTES and "of 6 pictures" in verdict.text
    again = await ask(user, f"/case {case['code']}")
    assert is_verdict(again) and size(user, again) < MOST_BYTES


async def test_only_the_person_of_the_chat_changes_it(bot: BotProcess, user: User) -> None:
    told = await ask(user, "/lowdata on")
    await user.answer(await user.forge_tap(told, "lowdata:off"))
    assert [row["lowdata"] for row in bot.rows("SELECT lowdata FROM people WHERE telegram_id = ?", user.id)] == [0]
    assert "no longer valid" in (await user.answer(await user.forge_tap(told, "lowdata:maybe")))["text"]
