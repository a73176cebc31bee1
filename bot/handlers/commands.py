"""`/start`, `/help` and `/model`, and the answer to strangers."""

from __future__ import annotations

from telegram import Update

from bot import messenger, texts
from bot.services import Context, services
from ml.about import about


async def start(update: Update, context: Context) -> None:
    """Say what the bot is and is not."""
    await _say(update, context, texts.START)


async def help_(update: Update, context: Context) -> None:
    """Say how to send a scan and what the number means."""
    await _say(update, context, texts.HELP)


async def model(update: Update, context: Context) -> None:
    """Say what was measured of the models."""
    await _say(update, context, texts.models([about(name) for name in texts.MODALITIES]))


async def stranger(update: Update, context: Context) -> None:
    """Tell somebody who was not let in how to get in. Nothing they sent is fetched or kept."""
    user, message = update.effective_user, update.effective_message
    if user and update.callback_query:
        await update.callback_query.answer(texts.TAP_FOREIGN, show_alert=True)
    elif user and message:
        await services(context).cases.note(None, "stranger_refused", "stranger")
        await messenger.reply(context.bot, message.chat_id, message.message_id, texts.STRANGER.format(number=user.id))


async def group(update: Update, context: Context) -> None:
    """Point from a group to the private chat, but only where the bot was addressed."""
    await _say(update, context, texts.PRIVATE_ONLY)


async def _say(update: Update, context: Context, text: str) -> None:
    message = update.effective_message
    assert message is not None
    await messenger.reply(context.bot, message.chat_id, message.message_id, text)
