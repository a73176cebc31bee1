"""What the bot writes into a chat: messages sent, and edits that may be sent twice without harm."""

from __future__ import annotations

from datetime import timedelta

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto, Message, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, RetryAfter

from bot.language import Language
from bot.texts import MODALITIES

HTML = ParseMode.HTML
# Telegram tells errors apart by their wording alone (Bot API, "Making requests").
UNCHANGED = "message is not modified"
GONE = ("message to edit not found", "message can't be edited", "message_id_invalid", "there is no text in the message")


def keyboard(say: Language, code: str) -> InlineKeyboardMarkup:
    """Return the buttons CT · X-ray · Cancel of a case."""
    choices = {name: say.plain("modality", modality=name) for name in MODALITIES} | {"cancel": say.plain("cancel")}
    row = [InlineKeyboardButton(label, callback_data=f"case:{code}:{choice}") for choice, label in choices.items()]
    return InlineKeyboardMarkup([row])


def read_as(say: Language, code: str, modality: str) -> InlineKeyboardMarkup:
    """Return the one button that has a refused case read as the modality it looks like."""
    label = say.plain("read-as", modality=modality)
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=f"again:{code}:{modality}")]])


async def reply(bot: Bot, chat_id: int, to: int, text: str, buttons: InlineKeyboardMarkup | None = None) -> int:
    """Answer the message ``to`` and return the number of the answer; the message may be gone by now."""
    sent = await bot.send_message(
        chat_id,
        text,
        parse_mode=HTML,
        reply_markup=buttons,
        reply_parameters=ReplyParameters(to, allow_sending_without_reply=True),
    )
    return sent.message_id


async def say(bot: Bot, chat_id: int, text: str) -> int:
    """Write ``text`` into a chat and return the number of the message."""
    return (await bot.send_message(chat_id, text, parse_mode=HTML)).message_id


async def edit(bot: Bot, chat_id: int, message_id: int, text: str, buttons: InlineKeyboardMarkup | None = None) -> bool:
    """Replace a message by ``text`` and ``buttons``; return False where that message is not there any more."""
    try:
        await bot.edit_message_text(text, chat_id, message_id, parse_mode=HTML, reply_markup=buttons)
    except BadRequest as error:
        return _edited(error)
    return True


async def edit_to_picture(bot: Bot, chat_id: int, message_id: int, picture: bytes, caption: str) -> bool:
    """Replace a message by a picture with a caption; return False where that message is not there any more."""
    media = InputMediaPhoto(picture, caption=caption, parse_mode=HTML, filename="heatmap.jpg")
    try:
        await bot.edit_message_media(media, chat_id, message_id)
    except BadRequest as error:
        return _edited(error)
    return True


async def send_picture(bot: Bot, chat_id: int, to: int, picture: bytes, caption: str) -> int:
    """Answer the message ``to`` with a picture; return the number of the answer."""
    sent: Message = await bot.send_photo(
        chat_id,
        picture,
        caption=caption,
        parse_mode=HTML,
        filename="heatmap.jpg",
        reply_parameters=ReplyParameters(to, allow_sending_without_reply=True),
    )
    return sent.message_id


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
