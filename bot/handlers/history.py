"""`/history`: one's own cases, page after page, in one message."""

from __future__ import annotations

import re

from telegram import InlineKeyboardMarkup, Update

from bot import case_texts, messenger, taps
from bot.buttons import history_buttons, parts
from bot.handlers import case
from bot.language import Language, language_of
from bot.services import Context, services
from storage.history import Page
from storage.people import Person

A_PAGE = 5


async def history(update: Update, context: Context, person: Person) -> None:
    """Show the newest cases of whoever asks."""
    message, desk = update.message, services(context)
    assert message is not None
    text, buttons = _shown(language_of(person.speaks), await desk.history.older(person, None, A_PAGE))
    await messenger.reply(context.bot, message.chat_id, message.message_id, text, buttons)


async def tapped(update: Update, context: Context, person: Person) -> None:
    """Turn the page, or show a case."""
    query, desk = update.callback_query, services(context)
    assert query is not None
    wanted = parts(query.data, "history", ("newer", "older", "case"))
    if wanted is None or query.message is None or not taps.in_private(query):
        await taps.unknown(desk, query)
        return
    way, which = wanted
    chat, number = query.message.chat.id, query.message.message_id
    if way == "case":
        await taps.answer(query)
        await case.open_(desk, context.bot, person, which, chat, number)
        return
    if not re.fullmatch(r"[0-9]{1,15}", which):
        await taps.unknown(desk, query)
        return
    turn = desk.history.older if way == "older" else desk.history.newer
    page = await turn(person, int(which), A_PAGE)
    if not page.entries:  # they were erased since
        page = await desk.history.older(person, None, A_PAGE)
    text, buttons = _shown(language_of(person.speaks), page)
    await taps.answer(query)
    await messenger.edit(context.bot, chat, number, text, buttons)


def _shown(say: Language, page: Page) -> tuple[str, InlineKeyboardMarkup | None]:
    return case_texts.history(say, page), history_buttons(say, page)
