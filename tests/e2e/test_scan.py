"""A scan goes in, a verdict comes back, a case is logged: the real bot over real HTTP."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.practice.people import Message, User
from ml.about import about
from ml.reader import Reader
from tests.e2e.bots import ROOT, BotProcess
from tests.scans import draw_ct, draw_xray, jpeg

pytestmark = pytest.mark.asyncio(loop_scope="session")

VERDICTS = ("COVID", "Non-COVID", "Indeterminate")


def is_question(message: Message) -> bool:
    return "CT" in message.text and bool(message.buttons)


def is_verdict(message: Message) -> bool:
    return message.photo is not None and any(verdict in message.text for verdict in VERDICTS)


def check_verdict(message: Message, case_code: str) -> None:
    assert "%" in message.text
    assert case_code in message.text
    assert "Not a diagnosis" in message.text and "RT-PCR" in message.text
    assert "Model" in message.text
    assert message.edited and not message.buttons


async def test_photo_of_an_xray_is_answered_in_place_of_the_question(bot: BotProcess, user: User) -> None:
    await user.send_photo(jpeg(draw_xray(1)))
    question = await user.wait_for(is_question)
    assert [text for text, _ in question.buttons] == ["CT", "X-ray", "Cancel"]
    await user.tap(question, "X-ray")
    verdict = await user.wait_for(is_verdict)
    assert verdict.id == question.id
    case = await bot.until(user.id, "answered")
    check_verdict(verdict, case["code"])
    assert case["modality"] == "xray"
    row = bot.rows("SELECT * FROM verdicts WHERE case_id = ?", case["id"])[0]
    assert row["verdict"] in verdict.text and row["scan"] == "xray"
    assert 0 <= row["probability"] <= 1 and 0.5 <= row["confidence"] <= 1
    assert row["distance"] == pytest.approx(
        Reader(modalities=["xray"]).read(jpeg(draw_xray(1)), "xray").distance, rel=0.1
    )


async def test_the_placeholder_stands_while_the_scan_is_read(bot: BotProcess, user: User) -> None:
    await user.send_photo(jpeg(draw_xray(2)))
    await user.tap(await user.wait_for(is_question), "X-ray")
    await user.wait_for(is_verdict)
    texts = [event.content.get("text", "") for event in user.events() if event.kind == "message"]
    assert any(text.startswith("Reading the X-ray") for text in texts)


async def test_file_of_a_ct_slice_is_answered(bot: BotProcess, user: User) -> None:
    await user.send_document(jpeg(draw_ct(1)), "slice.jpg", "image/jpeg")
    await user.tap(await user.wait_for(is_question), "CT")
    verdict = await user.wait_for(is_verdict)
    case = await bot.until(user.id, "answered")
    check_verdict(verdict, case["code"])
    assert case["modality"] == "ct"


@pytest.mark.parametrize(
    ("caption", "modality"), [("ct", "ct"), ("CT scan", "ct"), ("X-Ray", "xray"), ("x ray", "xray"), ("CXR.", "xray")]
)
async def test_caption_answers_the_question(bot: BotProcess, user: User, caption: str, modality: str) -> None:
    draw = draw_ct if modality == "ct" else draw_xray
    await user.send_photo(jpeg(draw(3)), caption=caption)
    verdict = await user.wait_for(is_verdict)
    case = await bot.until(user.id, "answered")
    check_verdict(verdict, case["code"])
    assert case["modality"] == modality
    assert not any(is_question(message) for message in user.messages() if message.from_bot)


async def test_the_word_typed_answers_the_open_question(bot: BotProcess, user: User) -> None:
    await user.send_photo(jpeg(draw_xray(4)))
    question = await user.wait_for(is_question)
    await user.send_text("x-ray")
    verdict = await user.wait_for(is_verdict)
    assert verdict.id == question.id
    assert (await bot.until(user.id, "answered"))["modality"] == "xray"


async def test_cancelled_case_is_not_analysed_and_loses_its_buttons(bot: BotProcess, user: User) -> None:
    await user.send_photo(jpeg(draw_xray(5)))
    question = await user.wait_for(is_question)
    await user.tap(question, "Cancel")
    cancelled = await user.wait_for(lambda message: "Cancelled" in message.text)
    assert cancelled.id == question.id and not cancelled.buttons
    case = await bot.until(user.id, "cancelled")
    assert not bot.rows("SELECT * FROM verdicts WHERE case_id = ?", case["id"])


async def test_second_tap_gets_a_polite_answer_and_changes_nothing(bot: BotProcess, user: User) -> None:
    await user.send_photo(jpeg(draw_xray(6)))
    question = await user.wait_for(is_question)
    data = dict(question.buttons)["X-ray"]
    await user.tap(question, "X-ray")
    second = await user.forge_tap(question, data)
    answer = await user.answer(second)
    assert "already" in answer["text"] and answer["alert"]
    await user.wait_for(is_verdict)
    await bot.until(user.id, "answered")
    third = await user.answer(await user.forge_tap(question, data))
    assert "answered already" in third["text"]
    assert len(bot.rows("SELECT * FROM cases WHERE chat_id = ?", user.id)) == 1


async def test_every_move_of_the_case_is_in_an_audit_log_that_verifies(bot: BotProcess, user: User) -> None:
    await user.send_photo(jpeg(draw_ct(7)), caption="ct")
    await user.wait_for(is_verdict)
    case = await bot.until(user.id, "answered")
    events = bot.rows("SELECT action FROM audit_events WHERE case_code = ? ORDER BY id", case["code"])
    assert [event["action"] for event in events] == ["received", "queued", "analysed", "answered"]
    verify = subprocess.run(
        [sys.executable, "-m", "storage", "audit", "verify"],
        cwd=ROOT,
        env={**bot.env, "DATA_DIR": str(bot.folder / "data")},
        capture_output=True,
        text=True,
    )
    assert verify.returncode == 0 and "holds" in verify.stdout


async def test_the_picture_is_on_the_disk_encrypted_and_nowhere_in_plain(bot: BotProcess, user: User) -> None:
    await user.send_photo(jpeg(draw_xray(8)), caption="xray")
    await user.wait_for(is_verdict)
    await bot.until(user.id, "answered")
    files = [path for path in (bot.folder / "data").rglob("*") if path.is_file()]
    assert any("images" in path.parts for path in files)
    assert not any(b"\xff\xd8\xff\xe0\x00\x10JFIF" in path.read_bytes() for path in files)


async def test_model_tells_what_was_measured_at_home_and_away(bot: BotProcess, user: User) -> None:
    await user.send_text("/model")
    told = (await user.wait_for(lambda message: "AUROC" in message.text)).text
    for name in ("ct", "xray"):
        shipped = about(name)
        assert f"AUROC {shipped.held_out.auroc:.2f}" in told and shipped.version in told
        assert all(f"AUROC {trial.auroc:.2f}" in told for trial in shipped.elsewhere) and shipped.elsewhere
    assert "never seen" in told and "Not a diagnosis" in told


async def test_start_and_help_say_what_it_is_not(bot: BotProcess, user: User) -> None:
    await user.start()
    start = await user.wait_for(lambda message: "Radiogram" in message.text)
    assert "Not a diagnosis" in start.text
    await user.send_text("/help")
    help_ = await user.wait_for(lambda message: "How to" in message.text)
    assert "Indeterminate" in help_.text and "RT-PCR" in help_.text
    assert not bot.rows("SELECT * FROM cases WHERE chat_id = ?", user.id)
