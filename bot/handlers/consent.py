"""First contact and consent: `/start`, `/privacy`, `/withdraw` and their buttons."""

from __future__ import annotations

from markupsafe import Markup
from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot import messenger
from bot.access import language_for, person_tapping
from bot.consent import CONSENT_VERSION, agreed, terms
from bot.language import Language, language_of
from bot.services import Context, Services, services


async def introduce(update: Update, context: Context) -> None:
    """Say what the bot is, what it stores, and ask for consent."""
    message, user, desk = update.effective_message, update.effective_user, services(context)
    assert message is not None and user is not None
    person, say = await desk.people.find(user.id), await language_for(desk, user)  # nobody is kept for having looked
    text, buttons = introduction(desk, say, person is not None and agreed(person))
    await messenger.reply(context.bot, message.chat_id, message.message_id, text, buttons)


def introduction(desk: Services, say: Language, given: bool) -> tuple[Markup, InlineKeyboardMarkup]:
    """Return what is said at first contact and its buttons, to somebody who has ``given`` consent or has not."""
    days = desk.settings.storage.image_retention_days
    buttons = [InlineKeyboardButton(say.plain("consent-language"), callback_data="language:start")]
    if not given:
        data = f"consent:{CONSENT_VERSION}"
        buttons.insert(0, InlineKeyboardButton(say.plain("consent-agree"), callback_data=data))
    standing = say("consent-given") if given else say("consent-ask")
    return Markup("\n\n").join((say("start"), terms(say, days), standing)), InlineKeyboardMarkup([buttons])


async def agree(update: Update, context: Context) -> None:
    """Note that somebody agrees to what the message of the button says, if it says what is asked for now."""
    query, desk = update.callback_query, services(context)
    assert query is not None
    person = await person_tapping(update, context)
    if person is None:
        return
    if query.data == f"consent:{CONSENT_VERSION}":
        person, told = await desk.people.consent(person, CONSENT_VERSION), None
    else:
        await desk.cases.note(None, "tap_unknown", person.actor)
        told = language_of(person.speaks).plain("consent-changed")
    text, buttons = introduction(desk, language_of(person.speaks), agreed(person))
    await _replace(query, text, buttons)
    await messenger.answer(query, told)


async def withdraw(update: Update, context: Context) -> None:
    """Ask whether somebody takes their consent back."""
    message, user, desk = update.message, update.effective_user, services(context)
    assert message is not None and user is not None
    person, say = await desk.people.find(user.id), await language_for(desk, user)
    if person is None or person.consent_version is None:
        await messenger.reply(context.bot, message.chat_id, message.message_id, say("withdraw-none"))
        return
    buttons = InlineKeyboardMarkup([[InlineKeyboardButton(say.plain("withdraw"), callback_data="withdraw:yes")]])
    await messenger.reply(context.bot, message.chat_id, message.message_id, say("withdraw-ask"), buttons)


async def withdrawn(update: Update, context: Context) -> None:
    """Take a consent back: what is asked for from now on waits for a new one."""
    query = update.callback_query
    assert query is not None
    person = await person_tapping(update, context)
    if person is None:
        return
    say = language_of(person.speaks)
    await services(context).people.withdraw(person)
    await _replace(query, say("withdraw-done"))
    await messenger.answer(query)


async def _replace(query: CallbackQuery, text: str, buttons: InlineKeyboardMarkup | None = None) -> None:
    assert query.message is not None
    await messenger.edit(query.get_bot(), query.message.chat.id, query.message.message_id, text, buttons)
