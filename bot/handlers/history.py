"""`/history`: one's own cases, page after page, in one message."""

from __future__ import annotations

import re

from telegram import InlineKeyboardMarkup, Update

from bot import case_texts, messenger, taps
from bot.access import person_of
from bot.buttons import history_buttons, parts
from bot.handlers import case
from bot.language import Language, language_of
from bot.services import Context, services
from storage.history import Page

A_PAGE = 5


async def history(update: Update, context: Context) -> None:
    """Show the newest cases of whoever asks."""
    message, user, desk = update.message, update.effective_user, services(context)
    assert message is not None and user is not None
    person = await person_of(desk, user)
    text, buttons = _shown(language_of(person.speaks), await desk.history.older(person, None, A_PAGE))
    await messenger.reply(context.bot, message.chat_id, message.message_id, text, buttons)


async def tapped(update: Update, context: Context) -> None:
    """Turn the page, or show a case."""
    query, desk = update.callback_query, services(context)
    assert query is not None
    wanted = parts(query.data, "history", ("newer", "older", "case"))
    if wanted is None or query.message is None or not taps.in_private(query):
        await taps.unknown(desk, query)
        return
    way, which = wanted
    person = await person_of(desk, query.from_user)
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
    labels = [case_texts.label(say, entry) for entry in page.entries]
    return case_texts.history(say, page), history_buttons(say, page, labels)
