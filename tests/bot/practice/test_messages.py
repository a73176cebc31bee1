import json

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.error import BadRequest

from bot.practice import User

from .conftest import picture

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("CT", callback_data="ct")]])


async def test_html_arrives_as_text_with_entities(bot: Bot, user: User) -> None:
    sent = await bot.send_message(user.id, "<b>Non-COVID</b> 5 &lt; 6", parse_mode="HTML")
    assert sent.text == "Non-COVID 5 < 6"
    assert sent.parse_entities() == {sent.entities[0]: "Non-COVID"}
    assert user.messages()[-1].text == sent.text


async def test_a_reply_quotes_the_message_it_answers(bot: Bot, user: User) -> None:
    question = user.messages()[0]
    sent = await bot.send_message(user.id, "x", reply_parameters=ReplyParameters(question.id))
    assert sent.reply_to_message.text == "/start"
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(user.id, "x", reply_parameters=ReplyParameters(1))
    lenient = ReplyParameters(1, allow_sending_without_reply=True)
    assert (await bot.send_message(user.id, "x", reply_parameters=lenient)).reply_to_message is None


async def test_other_keyboards_are_accepted(bot: Bot, user: User) -> None:
    assert (await bot.send_message(user.id, "x", reply_markup=ReplyKeyboardMarkup([["A"]]))).reply_markup is None


async def test_an_edit_changes_text_and_drops_the_keyboard(bot: Bot, user: User) -> None:
    sent = await bot.send_message(user.id, "?", reply_markup=KEYS)
    edited = await bot.edit_message_text("Reading…", user.id, sent.message_id)
    assert (edited.text, edited.reply_markup, edited.message_id) == ("Reading…", None, sent.message_id)
    assert edited.edit_date is not None
    assert user.messages()[-1].edited


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, user: User) -> None:
    sent = await bot.send_message(user.id, "<b>x</b>", parse_mode="HTML", reply_markup=KEYS)
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content"):
        await bot.edit_message_text(
            "<strong>x</strong>", user.id, sent.message_id, parse_mode="HTML", reply_markup=KEYS
        )
    await bot.edit_message_text("x", user.id, sent.message_id, reply_markup=KEYS)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(user.id, sent.message_id, reply_markup=KEYS)
    assert (await bot.edit_message_reply_markup(user.id, sent.message_id)).reply_markup is None
    photo = await bot.send_photo(user.id, picture(), caption="x")
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_media(InputMediaPhoto(photo.photo[-1].file_id, caption="x"), user.id, photo.message_id)


async def test_only_what_is_there_can_be_edited(bot: Bot, user: User) -> None:
    photo = await bot.send_photo(user.id, picture())
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("x", user.id, photo.message_id)
    text = await bot.send_message(user.id, "x")
    with pytest.raises(BadRequest, match="There is no caption in the message to edit"):
        await bot.edit_message_caption(user.id, text.message_id, caption="y")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("x", user.id, user.messages()[0].id)
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await bot.edit_message_text("a" * 4097, user.id, text.message_id)


async def test_a_caption_can_be_changed_and_removed(bot: Bot, user: User) -> None:
    photo = await bot.send_photo(user.id, picture(), caption="one")
    assert (
        await bot.edit_message_caption(user.id, photo.message_id, caption="<i>two</i>", parse_mode="HTML")
    ).caption == "two"
    assert (await bot.edit_message_caption(user.id, photo.message_id)).caption is None


async def test_a_text_message_becomes_a_photo(bot: Bot, user: User) -> None:
    sent = await bot.send_message(user.id, "Reading…")
    media = InputMediaPhoto(picture(800, 600), caption="<b>COVID</b> 91 %", parse_mode="HTML")
    edited = await bot.edit_message_media(media, user.id, sent.message_id, reply_markup=KEYS)
    assert (edited.text, edited.caption, edited.photo[-1].width) == (None, "COVID 91 %", 800)
    shown = user.messages()[-1]
    assert (shown.id, shown.text, shown.photo is not None, shown.buttons) == (
        sent.message_id,
        "COVID 91 %",
        True,
        [("CT", "ct")],
    )


async def test_bad_media_are_refused_and_the_message_stays(bot: Bot, user: User) -> None:
    sent = await bot.send_message(user.id, "Reading…")
    for media, words in [
        (InputMediaPhoto(b"no picture"), "Image_process_failed"),
        (InputMediaPhoto(picture(4000, 100)), "Photo_invalid_dimensions"),
        (InputMediaPhoto("unknown"), "Wrong file identifier"),
        (InputMediaPhoto(picture(), caption="a" * 1025), "Media_caption_too_long"),
    ]:
        with pytest.raises(BadRequest, match=f"(?i){words}"):
            await bot.edit_message_media(media, user.id, sent.message_id)
    assert user.messages()[-1].text == "Reading…"


async def test_a_photo_that_is_too_large_is_refused(bot: Bot, user: User) -> None:
    with pytest.raises(BadRequest, match="is too big for a photo; the maximum size is 10485760 bytes"):
        await bot.send_photo(user.id, picture() + b"\0" * 10 * 1024 * 1024)
    with pytest.raises(BadRequest, match="must be non-empty"):
        await bot.send_photo(user.id, b"")


async def test_a_photo_can_be_sent_again_by_its_id(bot: Bot, user: User) -> None:
    photo = (await bot.send_photo(user.id, picture())).photo
    assert (await bot.send_photo(user.id, photo[-1].file_id)).photo == photo
    with pytest.raises(BadRequest, match="Wrong file identifier"):
        await bot.send_document(user.id, photo[-1].file_id)


async def test_a_document_keeps_its_bytes_and_name(bot: Bot, user: User) -> None:
    sent = await bot.send_document(user.id, b"a,b\n1,2\n", filename="cases.csv", caption="Export")
    assert (sent.document.file_name, sent.document.file_size, sent.caption) == ("cases.csv", 8, "Export")
    assert bytes(await (await sent.document.get_file()).download_as_bytearray()) == b"a,b\n1,2\n"


async def test_an_album_shares_a_group_id(bot: Bot, user: User) -> None:
    sent = await bot.send_media_group(user.id, [InputMediaPhoto(picture(), caption="one"), InputMediaPhoto(picture())])
    assert len({message.media_group_id for message in sent}) == 1
    assert [message.caption for message in sent] == ["one", None]
    with pytest.raises(BadRequest, match="can't be mixed"):
        await bot.send_media_group(user.id, [InputMediaPhoto(picture()), InputMediaDocument(b"x")])


async def test_a_message_can_be_deleted(bot: Bot, user: User) -> None:
    sent = await bot.send_message(user.id, "x")
    assert await bot.delete_message(user.id, sent.message_id)
    assert [message.text for message in user.messages()] == ["/start"]
    assert user.events()[-1].kind == "deleted"


async def test_hostile_markup_stays_text(bot: Bot, user: User) -> None:
    sent = await bot.send_message(user.id, "<script>alert(1)</script>")
    assert (sent.text, sent.entities) == ("<script>alert(1)</script>", ())
    assert json.loads(sent.to_json())["text"] == "<script>alert(1)</script>"
