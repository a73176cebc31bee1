"""What the bot writes into a chat: messages sent, and edits that may be sent twice without harm."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import IO

from telegram import (
    Bot,
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaPhoto,
    Message,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, RetryAfter

from bot.language import Language
from bot.texts import MODALITIES
from storage.records import Case

HTML = ParseMode.HTML
BOTH = "seen"  # in the place of a modality
MOST_BYTES = 45 * 10**6  # of a file: Telegram takes up to 50 MB from bots (Bot API, sendDocument)
# Telegram tells errors apart by their wording alone (Bot API, "Making requests").
UNCHANGED = "message is not modified"
GONE = ("message to edit not found", "message can't be edited", "message_id_invalid", "there is no text in the message")


def keyboard(say: Language, case: Case, consent: int | None = None, *, both: bool = False) -> InlineKeyboardMarkup:
    """Return the buttons CT · X-ray · Cancel of a case, of the first two only the one that its file names, where it
    does; above them one that has ``both`` modalities read as they were seen. They name the version of the text to which
    a tap is the ``consent``, where that stands above them."""
    agreeing = "" if consent is None else f":{consent}"
    row = [
        InlineKeyboardButton(say.plain("modality", modality=name), callback_data=f"case:{case.code}:{name}{agreeing}")
        for name in ((case.modality,) if case.modality else MODALITIES)
    ]
    row.append(InlineKeyboardButton(say.plain("cancel"), callback_data=f"case:{case.code}:cancel"))
    seen = InlineKeyboardButton(say.plain("album-as-seen"), callback_data=f"case:{case.code}:{BOTH}{agreeing}")
    return InlineKeyboardMarkup([[seen], row] if both else [row])


def read_as(say: Language, code: str, modality: str) -> InlineKeyboardMarkup:
    """Return the one button that has a refused case read as the modality it looks like."""
    label = say.plain("read-as", modality=modality)
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=f"again:{code}:{modality}")]])


def anew(say: Language, code: str, modality: str) -> InlineKeyboardMarkup:
    """Return the one button that has a picture read again that was answered before."""
    button = InlineKeyboardButton(say.plain("duplicate-anew"), callback_data=f"again:{code}:{modality}")
    return InlineKeyboardMarkup([[button]])


async def reply(
    bot: Bot,
    chat_id: int,
    to: int,
    text: str,
    buttons: InlineKeyboardMarkup | None = None,
    thread_id: int | None = None,
) -> int:
    """Answer the message ``to``, in its thread where it has one, and return the number of the answer; the message may
    be gone by now."""
    sent = await bot.send_message(
        chat_id,
        text,
        parse_mode=HTML,
        reply_markup=buttons,
        message_thread_id=thread_id,
        reply_parameters=ReplyParameters(to, allow_sending_without_reply=True),
    )
    return sent.message_id


async def say(bot: Bot, chat_id: int, text: str, buttons: InlineKeyboardMarkup | None = None) -> int:
    """Write ``text`` into a chat and return the number of the message."""
    return (await bot.send_message(chat_id, text, parse_mode=HTML, reply_markup=buttons)).message_id


async def edit(bot: Bot, chat_id: int, message_id: int, text: str, buttons: InlineKeyboardMarkup | None = None) -> bool:
    """Replace a message by ``text`` and ``buttons``; return False where that message is not there any more."""
    try:
        await bot.edit_message_text(text, chat_id, message_id, parse_mode=HTML, reply_markup=buttons)
    except BadRequest as error:
        return _edited(error)
    return True


async def replace(bot: Bot, chat_id: int, message_id: int, text: str, buttons: InlineKeyboardMarkup | None) -> None:
    """Put ``text`` in the place of a message, also of a picture, which no edit turns into text: it is deleted, and the
    text is sent anew."""
    if not await edit(bot, chat_id, message_id, text, buttons):
        await take_back(bot, chat_id, message_id)
        await bot.send_message(chat_id, text, parse_mode=HTML, reply_markup=buttons)


async def edit_buttons(bot: Bot, chat_id: int, message_id: int, buttons: InlineKeyboardMarkup) -> bool:
    """Replace the buttons of a message; return False where that message is not there any more."""
    try:
        await bot.edit_message_reply_markup(chat_id, message_id, reply_markup=buttons)
    except BadRequest as error:
        return _edited(error)
    return True


async def edit_to_picture(
    bot: Bot, chat_id: int, message_id: int, picture: bytes, caption: str, buttons: InlineKeyboardMarkup | None = None
) -> bool:
    """Replace a message by a picture with a caption; return False where that message is not there any more."""
    media = InputMediaPhoto(picture, caption=caption, parse_mode=HTML, filename="heatmap.jpg")
    try:
        await bot.edit_message_media(media, chat_id, message_id, reply_markup=buttons)
    except BadRequest as error:
        return _edited(error)
    return True


async def send_picture(
    bot: Bot,
    chat_id: int,
    to: int,
    picture: bytes,
    caption: str,
    buttons: InlineKeyboardMarkup | None = None,
    thread_id: int | None = None,
) -> int:
    """Answer the message ``to`` with a picture, in its thread where it has one; return the number of the answer."""
    sent: Message = await bot.send_photo(
        chat_id,
        picture,
        caption=caption,
        parse_mode=HTML,
        filename="heatmap.jpg",
        reply_markup=buttons,
        message_thread_id=thread_id,
        reply_parameters=ReplyParameters(to, allow_sending_without_reply=True),
    )
    return sent.message_id


async def send_file(bot: Bot, chat_id: int, to: int, file: bytes | IO[bytes], name: str, caption: str) -> int:
    """Answer the message ``to`` with a file of at most 50 MB, read as it is sent; return the number of the answer."""
    sent = await bot.send_document(
        chat_id,
        InputFile(file, name, read_file_handle=False),
        caption=caption,
        parse_mode=HTML,
        reply_parameters=ReplyParameters(to, allow_sending_without_reply=True),
    )
    return sent.message_id


async def take_back(bot: Bot, chat_id: int, message_id: int) -> bool:
    """Delete a message; return False where it cannot be: it is gone, or over 48 hours old (Bot API, deleteMessage)."""
    try:
        return await bot.delete_message(chat_id, message_id)
    except BadRequest:
        return False


async def answer(query: CallbackQuery, text: str | None = None, *, alert: bool = True) -> None:
    """End the waiting sign of a tapped button, with a few words (at most 200 letters) where there is something to say;
    as an ``alert`` they stay until they are read."""
    # A tap may be too old to be answered (Bot API, answerCallbackQuery); what it asked for was done all the same.
    with suppress(BadRequest):
        await query.answer(text, show_alert=alert and text is not None)


def thread_of(message: Message) -> int | None:
    """Return the topic of a forum that a message belongs to. In other groups a thread is only a chain of replies, which
    nothing can be sent into (Bot API, sendMessage)."""
    return message.message_thread_id if message.is_topic_message else None


def pause_of(error: RetryAfter) -> float:
    """Return how many seconds Telegram asks to wait (Bot API, ResponseParameters.retry_after)."""
    asked = error.retry_after
    return asked.total_seconds() if isinstance(asked, timedelta) else float(asked)


def _edited(error: BadRequest) -> bool:
    """Return whether the message stands as wanted; raise the error where it says something else went wrong."""
    said = error.message.lower()
    if UNCHANGED in said:
        return True
    if any(words in said for words in GONE):
        return False
    raise error
