"""`/model`: how often the models are right, and their cards, which tell it at length."""

from __future__ import annotations

import asyncio

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot import messenger, taps, texts
from bot.access import language_for
from bot.services import Context, services
from ml.about import about, card_of


async def model(update: Update, context: Context) -> None:
    """Say what was measured of the models, with a button a card."""
    message = update.message
    assert message is not None
    say = await language_for(services(context), update.effective_user)
    text = texts.models(say, [about(name) for name in texts.MODALITIES])
    buttons = [
        InlineKeyboardButton(say.plain("models-card", modality=name), callback_data=f"card:{name}")
        for name in texts.MODALITIES
    ]
    await messenger.reply(context.bot, message.chat_id, message.message_id, text, InlineKeyboardMarkup([buttons]))


async def card(update: Update, context: Context) -> None:
    """Send the card of a model as a file."""
    query, desk = update.callback_query, services(context)
    assert query is not None
    name = (query.data or "").removeprefix("card:")
    if name not in texts.MODALITIES or query.message is None:
        await taps.unknown(desk, query)
        return
    await taps.answer(query)
    say, text = await language_for(desk, query.from_user), await asyncio.to_thread(card_of, name)
    caption = say("models-card-sent", modality=name, version=about(name).version)
    chat, to = query.message.chat.id, query.message.message_id
    await messenger.send_file(context.bot, chat, to, text, f"radiogram-{name}-card.md", caption)
