import io
from dataclasses import replace

import httpx
import pytest
from PIL import Image
from telegram import Bot
from telegram.error import BadRequest

from bot.practice import PracticeServer, User
from bot.practice.files import Files, UnreadablePicture

from .conftest import picture


async def fetched(bot: Bot, file_id: str) -> bytes:
    return bytes(await (await bot.get_file(file_id)).download_as_bytearray())


@pytest.mark.parametrize(
    ("size", "widths"),
    [
        ((2000, 1000), [90, 320, 800, 1280]),
        ((800, 600), [90, 320, 800]),
        ((500, 400), [90, 320, 500]),
        ((40, 30), [40]),
    ],
)
async def test_a_photo_comes_in_telegrams_sizes_smallest_first(
    bot: Bot, user: User, size: tuple[int, int], widths: list[int]
) -> None:
    await user.send_photo(picture(*size, kind="PNG"), "ct")
    (update,) = await bot.get_updates()
    assert update.message.caption == "ct"
    assert [part.width for part in update.message.photo] == widths
    for part in update.message.photo:
        data = await fetched(bot, part.file_id)
        with Image.open(io.BytesIO(data)) as image:
            assert (image.format, image.size, len(data)) == ("JPEG", (part.width, part.height), part.file_size)


async def test_an_hd_photo_has_2560_pixels(user: User) -> None:
    assert (await user.send_photo(picture(3000, 1500), hd=True)).photo["width"] == 2560


async def test_a_photo_is_turned_upright_and_loses_its_metadata(bot: Bot, user: User) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010F] = "Camera of Dr Amina"
    data = picture(600, 400, exif=exif)
    sent = await user.send_photo(data)
    stored = await fetched(bot, sent.photo["file_id"])
    assert (sent.photo["width"], sent.photo["height"]) == (400, 600)
    assert b"Amina" in data
    assert b"Amina" not in stored
    document = await user.send_document(data, "scan.jpg", "image/jpeg")
    assert await fetched(bot, document.document["file_id"]) == data


async def test_a_photo_that_no_phone_could_send_is_refused(user: User) -> None:
    for data in (b"", b"text", picture()[:300]):
        with pytest.raises(UnreadablePicture, match="Send it as a file instead"):
            await user.send_photo(data)
    assert len(user.messages()) == 1


async def test_a_file_arrives_unchanged_with_its_name_and_type(bot: Bot, user: User) -> None:
    await user.send_document(b"\x00DICM", "../../säge <b>.dcm", "application/dicom", caption="x-ray")
    (update,) = await bot.get_updates()
    document = update.message.document
    assert (document.file_name, document.mime_type, document.file_size) == (
        "../../säge <b>.dcm",
        "application/dicom",
        5,
    )
    file = await bot.get_file(document.file_id)
    assert ".." not in file.file_path.removeprefix("http://127.0.0.1")
    assert bytes(await file.download_as_bytearray()) == b"\x00DICM"


async def test_a_file_over_20_mb_cannot_be_fetched(bot: Bot, user: User) -> None:
    limit = 20 * 1024 * 1024
    allowed = await user.send_document(b"x", file_size=limit)
    await bot.get_file(allowed.document["file_id"])
    huge = await user.send_document(b"x", file_size=limit + 1)
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(huge.document["file_id"])


async def test_downloads_need_the_token_and_a_known_path(
    bot: Bot, user: User, server: PracticeServer, http: httpx.AsyncClient
) -> None:
    sent = await user.send_document(b"x")
    path = server.state.files.by_id[sent.document["file_id"]].path
    assert (await http.get(f"/file/bot{server.token}/{path}")).content == b"x"
    assert (await http.get(f"/file/bot1:wrong/{path}")).status_code == 401
    assert (await http.get(f"/file/bot{server.token}/../{path}")).status_code == 404
    assert (await http.get(f"/file/bot{server.token}/photos/none.jpg")).status_code == 404


async def test_a_request_over_the_limit_is_refused_in_words(server: PracticeServer, http: httpx.AsyncClient) -> None:
    answer = await http.post(f"/bot{server.token}/sendDocument", files={"document": b"0" * (52 * 1024 * 1024)})
    assert (answer.status_code, answer.json()["description"]) == (413, "Request Entity Too Large")


def test_the_oldest_files_are_forgotten_once_there_is_too_much() -> None:
    files = Files(limit=100)
    kept = [files.keep(bytes(40), "documents", f"{number}.bin", "") for number in range(4)]
    assert list(files.by_id) == [file.file_id for file in kept[2:]]
    assert set(files.by_path) == {file.path for file in kept[2:]}
    assert files.total == 80
    assert replace(kept[0], file_id="") != kept[1]
