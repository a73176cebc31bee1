"""`/language`, and the choice of a language at first contact."""

from __future__ import annotations

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot import messenger, taps
from bot.access import language_for, person_tapping
from bot.consent import agreed
from bot.handlers.consent import introduction
from bot.language import LANGUAGES, Language, language_of
from bot.services import Context, services

A_ROW = 2
ALONE, START = "alone", "start"  # what the buttons stand under: their own question, or what is said at first contact


def spoken() -> list[Language]:
    """Return the languages that there are messages of."""
    return [language for language in LANGUAGES if language.translated]


def choice(under: str) -> InlineKeyboardMarkup:
    """Return a button for each language, with its own name for itself."""
    buttons = [
        InlineKeyboardButton(language.name, callback_data=f"language:{under}:{language.code}") for language in spoken()
    ]
    return InlineKeyboardMarkup([buttons[at : at + A_ROW] for at in range(0, len(buttons), A_ROW)])


async def ask(update: Update, context: Context) -> None:
    """Ask in which language somebody is to be written to."""
    message = update.message
    assert message is not None
    say = await language_for(services(context), update.effective_user)
    await messenger.reply(context.bot, message.chat_id, message.message_id, say("language-ask"), choice(ALONE))


async def tapped(update: Update, context: Context) -> None:
    """Write to somebody in the language of the button, beginning with its message; or show the languages under it."""
    query, desk = update.callback_query, services(context)
    assert query is not None and query.message is not None
    _, under, code, *_ = (*(query.data or "").split(":"), "", "")
    person = await person_tapping(update, context)
    if person is None:
        return
    asked = under == START and not code
    if under not in (ALONE, START) or not (asked or code in [language.code for language in spoken()]):
        await taps.unknown(desk, query)
        return
    if not asked:
        person = await desk.people.choose_language(person, code)
    say = await language_of(person.speaks).ready()
    if under == ALONE:
        text, keyboard = say("language-chosen", name=say.name), None
    else:
        text, buttons = introduction(desk, say, agreed(person))
        keyboard = choice(START) if asked else buttons
    await messenger.edit(query.get_bot(), query.message.chat.id, query.message.message_id, text, keyboard)
    await messenger.answer(query)
