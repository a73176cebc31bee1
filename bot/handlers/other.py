"""Everything that is no scan: a clear sentence and, for a message, a refused case."""

from __future__ import annotations

from telegram import Message, MessageEntity, Update

from bot import messenger
from bot.access import language_for
from bot.captions import modality_in
from bot.handlers import modality, scan
from bot.services import Context, services


async def text(update: Update, context: Context) -> None:
    """Text is the answer to an open question where it names a modality; otherwise a scan is asked for."""
    message = update.message
    assert message is not None
    named = modality_in(message.text)
    if named and await modality.typed(context, message, named):
        return
    links = message.parse_entities([MessageEntity.URL, MessageEntity.TEXT_LINK])
    await _refuse(update, context, message, "link" if links else "text")


async def anything(update: Update, context: Context) -> None:
    """Stickers, voice, video and whatever else Telegram can carry."""
    message = update.message
    assert message is not None
    await _refuse(update, context, message, kind_of(message))


async def edited(update: Update, context: Context) -> None:
    """An edited message is not read anew: its case, if it has one, stays as it is."""
    message = update.edited_message
    assert message is not None
    desk = services(context)
    case = await desk.cases.by_message(message.chat_id, message.message_id)
    if case:
        await desk.cases.note(case, "edit_ignored", case.sender)
    say = await language_for(desk, message.from_user)
    await messenger.reply(context.bot, message.chat_id, message.message_id, say("edit-ignored"))


def kind_of(message: Message) -> str:
    """Return the reason code for a message that holds no picture."""
    if message.sticker:
        return "sticker"
    if message.voice or message.audio:
        return "voice"
    if message.animation:
        return "animation"
    return "video" if message.video or message.video_note else "other"


async def _refuse(update: Update, context: Context, message: Message, reason: str) -> None:
    assert update.effective_user is not None
    await scan.refuse(services(context), context.bot, message, update.effective_user, reason)
