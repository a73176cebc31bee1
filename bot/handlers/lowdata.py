"""`/lowdata`: small answers, for whoever pays for each megabyte or waits for it."""

from __future__ import annotations

from markupsafe import Markup
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot import messenger
from bot.access import person_tapping
from bot.language import Language, language_of
from bot.services import Context, services
from storage.people import Person

WANTED = {"on": True, "off": False}


async def lowdata(update: Update, context: Context, person: Person) -> None:
    """Say whether answers are small, with a button to change that; after the word on or off, change it at once."""
    message, desk = update.message, services(context)
    assert message is not None
    word = " ".join(context.args or []).casefold()
    if word in WANTED:
        person = await desk.people.spare_data(person, WANTED[word])
    text, buttons = _told(language_of(person.speaks), person)
    await messenger.reply(context.bot, message.chat_id, message.message_id, text, buttons)


async def tapped(update: Update, context: Context) -> None:
    """Make answers small from now on, or no longer."""
    query, desk = update.callback_query, services(context)
    assert query is not None and query.message is not None
    person = await person_tapping(update, context)
    if person is None:
        return
    person = await desk.people.spare_data(person, (query.data or "") == "lowdata:on")
    text, buttons = _told(language_of(person.speaks), person)
    await messenger.edit(query.get_bot(), query.message.chat.id, query.message.message_id, text, buttons)
    await messenger.answer(query)


def _told(say: Language, person: Person) -> tuple[Markup, InlineKeyboardMarkup]:
    now, other = ("on", "off") if person.lowdata else ("off", "on")
    button = InlineKeyboardButton(say.plain(f"lowdata-turn-{other}"), callback_data=f"lowdata:{other}")
    return say(f"lowdata-{now}"), InlineKeyboardMarkup([[button]])
