"""Files that hold a study: DICOM, archives and many frames, from the message to one answer."""

from __future__ import annotations

import io
import itertools
import zipfile

import numpy as np
import pytest
from PIL import Image

from bot.practice.people import Message, User
from tests import files
from tests.e2e.bots import BotProcess
from tests.e2e.test_scan import check_verdict, is_verdict

pytestmark = pytest.mark.asyncio(loop_scope="session")

SECONDS = 40


def labels(message: Message) -> list[str]:
    return [text for text, _ in message.buttons]


async def send(user: User, data: bytes, caption: str | None = None) -> None:
    await user.send_document(data, "IM0001", "application/octet-stream", caption)


def shown(user: User, message: Message) -> Image.Image:
    assert message.photo
    return Image.open(io.BytesIO(user.state.files.by_id[message.photo["file_id"]].data))


async def test_a_dicom_slice_is_answered_without_a_question(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    await send(user, files.ct(1, place=10, PatientName="Roe^Jane"))
    verdict = await user.wait_for(is_verdict, SECONDS)
    case = await bot.until(user.id, "answered")
    check_verdict(verdict, case["code"])
    assert (case["modality"], case["pictures"]) == ("ct", 1)
    assert "other details in the file were not kept" in verdict.text
    assert not any("Cancel" in labels(message) for message in user.messages())
    assert "Roe" not in bot.log.read_text()


async def test_of_who_has_not_agreed_a_dicom_file_asks_for_consent_with_the_one_fitting_button(
    bot: BotProcess, user: User
) -> None:
    await send(user, files.xray(1))
    question = await user.wait_for(lambda message: "Shall I read it" in message.text, SECONDS)
    assert labels(question) == ["X-ray", "Cancel"] and "chest X-ray" in question.text
    forged = dict(question.buttons)["X-ray"].replace(":xray:", ":ct:")
    assert "no longer valid" in (await user.answer(await user.forge_tap(question, forged)))["text"]
    await user.tap(question, "X-ray")
    await user.wait_for(is_verdict, SECONDS)
    assert (await bot.until(user.id, "answered"))["modality"] == "xray"


def slices(count: int) -> list[bytes]:
    return [files.ct(number, place=5.0 * number, InstanceNumber=number) for number in range(count)]


def check_study(bot: BotProcess, user: User, verdict: Message, pictures: int) -> None:
    case = bot.case(user.id)
    check_verdict(verdict, case["code"])
    assert (case["modality"], case["pictures"], case["state"]) == ("ct", pictures, "answered")
    rows = bot.rows("SELECT * FROM slices WHERE case_id = ? ORDER BY position", case["id"])
    assert [row["position"] for row in rows] == [*range(pictures)]
    usable = sum(row["usable"] for row in rows)
    doubtful = 2 * usable < pictures
    said = "{} of {} pictures can be relied on" if doubtful else "Rests on {} of {} pictures"
    assert said.format(usable, pictures) in verdict.text
    telling = sorted((row["telling"], row["position"]) for row in rows if row["telling"])
    order = ", ".join(str(position + 1) for _, position in telling)
    assert f"Shown: {order}." in verdict.text
    heatmaps = bot.rows("SELECT position FROM case_images WHERE case_id = ? AND role = 'overlay'", case["id"])
    assert {row["position"] for row in heatmaps} == {position for _, position in telling}
    picture = shown(user, verdict)
    assert (picture.width > picture.height) is (len(telling) > 1)


async def test_an_archive_of_slices_in_any_order_is_one_study_with_one_answer(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    packed = slices(8)
    await send(user, files.archive([*packed[4:], *packed[:4], files.xray(3), b"readme"]))
    verdict = await user.wait_for(is_verdict, SECONDS)
    await bot.until(user.id, "answered")
    check_study(bot, user, verdict, 8)
    assert "not read" in verdict.text
    assert sum(is_verdict(message) for message in user.messages() if message.from_bot) == 1


async def test_a_file_of_many_frames_is_one_study(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    stored = np.stack([(files.hounsfield(seed) + 1350).astype(np.uint16) for seed in range(4)])
    await send(user, files.dicom(stored, RescaleSlope=1, RescaleIntercept=-1350))
    verdict = await user.wait_for(is_verdict, SECONDS)
    await bot.until(user.id, "answered")
    check_study(bot, user, verdict, 4)


async def test_an_archive_of_pictures_asks_for_the_modality_once(bot: BotProcess, user: User) -> None:
    scans = [files.picture(files.draw_ct(seed), "PNG") for seed in range(3)]
    await send(user, files.archive(scans))
    question = await user.wait_for(lambda message: "3 pictures, read as one study" in message.text, SECONDS)
    assert labels(question) == ["CT", "X-ray", "Cancel"]
    await user.tap(question, "CT")
    verdict = await user.wait_for(is_verdict, SECONDS)
    await bot.until(user.id, "answered")
    check_study(bot, user, verdict, 3)


async def test_what_is_no_chest_is_refused_in_words(bot: BotProcess, user: User) -> None:
    await send(user, files.ct(1, BodyPartExamined="HEAD"))
    refused = await user.wait_for(lambda message: "not analysed" in message.text, SECONDS)
    assert bot.case(user.id)["reason"] == "other_body_part"
    assert len(refused.text) > 60


async def test_the_export_holds_every_picture_of_a_study(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    await send(user, files.archive(slices(3)))
    await user.wait_for(is_verdict, SECONDS)
    case = await bot.until(user.id, "answered")
    await user.send_text("/export")
    told = await user.wait_for(lambda message: message.document is not None, SECONDS)
    assert told.document
    names = zipfile.ZipFile(io.BytesIO(user.state.files.by_id[told.document["file_id"]].data)).namelist()
    scans = {name for name in names if "scan" in name}
    assert scans == {f"pictures/{case['code']}-scan-{number:03}.jpg" for number in (1, 2, 3)}
    assert len([name for name in names if "heatmap" in name]) == len(
        bot.rows("SELECT 1 FROM case_images WHERE case_id = ? AND role = 'overlay'", case["id"])
    )


async def test_a_long_study_says_how_far_it_is(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    few = [files.ct(number, place=5.0 * number, size=128) for number in range(20)]
    await send(user, files.archive([*itertools.chain.from_iterable([few] * 12)]))
    await user.wait_for(is_verdict, 3 * SECONDS)
    said = [event.content.get("text", "") for event in user.events() if event.kind == "message"]
    assert any("of 240" in text and "Picture" in text for text in said)
    assert not any("Picture" in text for text in said[-1:])


async def test_a_study_is_shown_again_with_its_most_telling_picture(bot: BotProcess, user: User) -> None:
    await bot.acquaint(user)
    await send(user, files.archive(slices(4)))
    verdict = await user.wait_for(is_verdict, SECONDS)
    case = await bot.until(user.id, "answered")
    sent = await user.send_text(f"/case {case['code']}")
    again = await user.wait_for(lambda message: message.id > sent.id and is_verdict(message), SECONDS)
    assert "of 4 pictures" in again.text and shown(user, again).size == shown(user, verdict).size
