"""Whatever is no readable scan gets a sentence and a refused case; a tap that may not be gets an answer."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from bot.practice.people import Message, User
from tests import files
from tests.e2e.answers import ask
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import is_question, is_verdict
from tests.scans import draw_photograph, draw_xray, jpeg

pytestmark = pytest.mark.asyncio(loop_scope="session")


def answered(message: Message) -> bool:
    return "Case" in message.text


def bomb() -> bytes:
    """A PNG that claims 60,000 x 60,000 pixels in a few bytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(60_000)))


FILES = {
    "zero bytes": (b"", "empty", "empty"),
    "text": (b"hello, this is no picture", "not_image", "not a picture"),
    "truncated": (jpeg(draw_xray(1))[:9_000], "corrupt", "damaged"),
    "bomb": (bomb(), "too_many_pixels", "50 million"),
    "tiny": (jpeg(Image.new("L", (20, 20), 128)), "too_small", "too small"),
    "broken pdf": (b"%PDF-1.7 and so on", "corrupt", "damaged"),
    "photoshop": (b"8BPS" + bytes(60), "unsupported_format", "JPEG"),
    "archive of text": (files.archive([b"hello"] * 3, ["../../etc/passwd", "/tmp/x", "a"]), "not_image", "picture"),
    "archive of zeros": (files.archive([bytes(2**26)]), "too_much_inside", "holds"),
    "scout": (files.ct(1, ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"]), "scout", "scout"),
}


@pytest.mark.parametrize("kind", FILES)
async def test_unreadable_file_is_refused_with_its_reason(bot: BotProcess, user: User, kind: str) -> None:
    data, reason, words = FILES[kind]
    await user.send_document(data, "scan.jpg", "image/jpeg")
    answer = await user.wait_for(answered)
    assert words in answer.text and not answer.buttons
    case = await bot.until(user.id, "refused")
    assert case["reason"] == reason and case["code"] in answer.text


async def test_file_over_20_mb_is_refused_before_it_is_fetched(bot: BotProcess, user: User) -> None:
    await user.send_document(b"x", "scan.png", "image/png", file_size=20 * 2**20 + 1)
    assert "20 MB" in (await user.wait_for(answered)).text
    assert (await bot.until(user.id, "refused"))["reason"] == "too_large"


async def test_only_the_first_frame_of_an_animation_is_read_and_that_is_said(bot: BotProcess, user: User) -> None:
    frames = [draw_xray(seed, (512, 512)) for seed in (1, 2)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    await user.send_document(out.getvalue(), "scan.gif", "image/gif")
    question = await user.wait_for(is_question)
    assert "only the first one" in question.text
    await user.tap(question, "X-ray")
    assert "only the first one" in (await user.wait_for(is_verdict)).text


@pytest.mark.parametrize("kind", ["sticker", "voice", "video", "animation", "audio", "video_note"])
async def test_other_kinds_of_message_are_refused(bot: BotProcess, user: User, kind: str) -> None:
    await user.send_other(kind)
    assert "cannot" in (await user.wait_for(answered)).text
    reasons = {"audio": "voice", "video_note": "video"}
    assert (await bot.until(user.id, "refused"))["reason"] == reasons.get(kind, kind)


async def test_what_telegram_itself_writes_into_a_chat_is_no_message_to_answer(bot: BotProcess, user: User) -> None:
    told = await ask(user, "Good morning")
    pinned = {"pinned_message": {name: told.raw[name] for name in ("message_id", "date", "chat")}}
    for event in (pinned, {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86_400}}):
        user.state.inbox.add("message", user.state.message(user.chat, user.about, event))
    await ask(user, "Good morning again")
    assert len(bot.rows("SELECT 1 FROM cases WHERE chat_id = ?", user.id)) == 2


async def test_a_link_to_a_picture_is_not_followed_and_that_is_said(bot: BotProcess, user: User) -> None:
    for words in ("https://example.org/scan.jpg", "look: https://example.org/scan.jpg"):
        sent = await user.send_text(words)
        told = await user.wait_for(lambda message, sent=sent: message.id > sent.id and answered(message))
        assert "links" in told.text
        assert (await bot.until(user.id, "refused"))["reason"] == "link"


async def test_text_instead_of_a_scan_is_refused(bot: BotProcess, user: User) -> None:
    await user.send_text("Good morning, what do you see?")
    assert "not text" in (await user.wait_for(answered)).text
    assert (await bot.until(user.id, "refused"))["reason"] == "text"


async def test_photograph_that_is_no_scan_is_refused_by_the_gate(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    await user.send_photo(jpeg(draw_photograph(1)), caption="ct")
    refusal = await user.wait_for(lambda message: "not analysed" in message.text)
    assert "does not look like" in refusal.text and refusal.photo is None
    case = await bot.until(user.id, "refused")
    assert case["reason"] == "not_a_chest_scan"
    verdict = bot.rows("SELECT * FROM verdicts WHERE case_id = ?", case["id"])[0]
    assert verdict["verdict"] == "Refused" and verdict["scan"] == "other"


async def test_xray_called_ct_is_refused_and_read_as_what_it_is_by_one_tap(bot: BotProcess, user: User) -> None:
    refusal, case = await called_ct(bot, user)
    assert [text for text, _ in refusal.buttons] == ["Read it as X-ray"]
    await user.tap(refusal, "Read it as X-ray")
    verdict = await user.wait_for(is_verdict)
    assert verdict.id == refusal.id and all(data.startswith("outcome:") for _, data in verdict.buttons)
    read = await bot.until(user.id, "answered")
    assert read["code"] != case["code"] and read["code"] in verdict.text and read["modality"] == "xray"
    assert bot.rows("SELECT state FROM cases WHERE id = ?", case["id"])[0]["state"] == "refused"


async def test_a_second_tap_on_the_right_button_reads_nothing_twice(bot: BotProcess, user: User) -> None:
    refusal, case = await called_ct(bot, user)
    for _ in range(2):
        await user.forge_tap(refusal, f"again:{case['code']}:xray")
    await user.wait_for(is_verdict)
    await bot.until(user.id, "answered")
    person = case["person_id"]
    assert len(bot.rows("SELECT id FROM cases WHERE person_id = ?", person)) == 2


async def test_a_refused_picture_is_read_only_as_what_it_looks_like_and_by_its_sender(
    bot: BotProcess, user: User, new_user: Callable[..., User]
) -> None:
    refusal, case = await called_ct(bot, user)
    forged = await user.answer(await user.forge_tap(refusal, f"again:{case['code']}:ct"))
    assert "no longer valid" in forged["text"]
    foreign = await user.answer(await new_user("Mallory").tap(refusal, "Read it as X-ray", chat=user.chat))
    assert "Only the person who sent" in foreign["text"]
    assert len(bot.rows("SELECT id FROM cases WHERE person_id = ?", case["person_id"])) == 1


async def called_ct(bot: BotProcess, user: User) -> tuple[Message, Any]:
    """An X-ray sent as CT: the refusal, and its case."""
    await bot.acquaint(user)
    await user.send_photo(jpeg(draw_xray(2)), caption="ct")
    refusal = await user.wait_for(lambda message: "not analysed" in message.text)
    case = await bot.until(user.id, "refused")
    assert case["reason"] == "looks_like_xray"
    return refusal, case


async def test_tap_by_somebody_else_is_refused_and_logged(
    bot: BotProcess, user: User, new_user: Callable[..., User]
) -> None:
    await user.send_photo(jpeg(draw_xray(3)))
    question = await user.wait_for(is_question)
    stranger = new_user("Mallory")
    answer = await user.answer(await stranger.tap(question, "CT", chat=user.chat))
    assert "Only the person who sent" in answer["text"]
    case = await bot.state(user.id, "awaiting_modality")
    actions = [row["action"] for row in bot.rows("SELECT action FROM audit_events WHERE case_code = ?", case["code"])]
    assert "tap_refused" in actions


@pytest.mark.parametrize("data", ["case:0000-0000:ct", "case:::", "case:{code}:mri", "old:button", "case:{code}"])
async def test_unknown_button_gets_a_polite_answer(bot: BotProcess, user: User, data: str) -> None:
    await user.send_photo(jpeg(draw_xray(3)))
    question = await user.wait_for(is_question)
    forged = data.format(code=question.buttons[0][1].split(":")[1])
    logged = "SELECT count(*) AS n FROM audit_events WHERE action = 'tap_unknown'"
    before = bot.rows(logged)[0]["n"]
    answer = await user.answer(await user.forge_tap(question, forged))
    assert "no longer valid" in answer["text"]
    assert bot.rows(logged)[0]["n"] == before + 1
    assert await bot.state(user.id, "awaiting_modality")


async def test_edited_message_is_answered_and_changes_no_case(bot: BotProcess, user: User) -> None:
    sent = await user.send_photo(jpeg(draw_xray(4)))
    await user.wait_for(is_question)
    await user.edit_message(sent, "ct")
    await user.wait_for(lambda message: "do not read edited messages" in message.text)
    assert await bot.state(user.id, "awaiting_modality")


async def test_hostile_name_and_caption_break_nothing(bot: BotProcess, new_user: Callable[..., User]) -> None:
    user = new_user("<b>Bobby</b> & ' ; DROP TABLE cases; --")
    await user.send_photo(jpeg(draw_xray(5)), caption="<script>alert(1)</script> & </b> \u202e")
    await user.tap(await user.wait_for(is_question), "X-ray")
    await user.wait_for(is_verdict)
