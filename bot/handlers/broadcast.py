"""`/broadcast`: a text to everybody who uses the bot, shown to the admin before it is sent."""

from __future__ import annotations

import re

from telegram import CallbackQuery, Message, Update

from bot import messenger, notes
from bot.broadcasting import shown
from bot.language import language_of
from bot.menu import Page, back, button, refuse, show, whole, words
from bot.services import Context, services
from bot.texts import LINES
from storage.broadcasts import MOST_LETTERS, AlreadySending, NotADraft
from storage.people import Person


async def broadcast(update: Update, context: Context, admin: Person) -> None:
    """Show what was written after the command, to be confirmed; ask for a text where there is none."""
    message = update.message
    assert message is not None
    text = re.sub(r"^/\S+\s*", "", message.text or "")
    if text:
        await _preview(context, message, admin, text)
    else:
        await notes.ask(context.bot, message.chat_id, language_of(admin.speaks)("broadcast-ask"), "broadcast")


async def written(update: Update, context: Context, admin: Person) -> None:
    """Show the text that was asked for, to be confirmed."""
    message = update.message
    assert message is not None
    await _preview(context, message, admin, message.text or "")


async def tapped(update: Update, context: Context, admin: Person) -> None:
    """Send a text to everybody, or to nobody (else)."""
    query, say = update.callback_query, language_of(admin.speaks)
    assert query is not None
    match words(query.data):
        case ["ask"] if query.message:
            await messenger.answer(query)
            await notes.ask(context.bot, query.message.chat.id, say("broadcast-ask"), "broadcast")
        case ["send", number] if (wanted := whole(number)) is not None:
            await _send(query, context, admin, wanted)
        case ["cancel", number] if (wanted := whole(number)) is not None:
            if await services(context).broadcasting.stored.cancel(wanted, admin):
                await show(query, Page(say("broadcast-cancelled"), [back(say)]))
            else:
                await messenger.answer(query, say.plain("broadcast-over"))
        case _:
            await refuse(query, say)


async def _preview(context: Context, message: Message, admin: Person, text: str) -> None:
    stored, say = services(context).broadcasting.stored, language_of(admin.speaks)
    try:
        draft = await stored.draft(text, admin)
    except ValueError:
        await services(context).cases.note(None, "note_too_long", admin.actor)
        told = say("broadcast-too-long", most=MOST_LETTERS)
        await messenger.reply(context.bot, message.chat_id, message.message_id, told)
        return
    choices = [
        button(say.plain("broadcast-send"), "broadcast", "send", draft.id),
        button(say.plain("cancel"), "broadcast", "cancel", draft.id),
    ]
    told = LINES.join((say("broadcast-confirm", people=await stored.people()), "", shown(say, text)))
    page = Page(told, [choices])
    await messenger.reply(context.bot, message.chat_id, message.message_id, page.text, page.buttons)


async def _send(query: CallbackQuery, context: Context, admin: Person, number: int) -> None:
    sender, say = services(context).broadcasting, language_of(admin.speaks)
    try:
        await sender.stored.send(number, admin)
    except AlreadySending:
        await messenger.answer(query, say.plain("broadcast-busy"))
        return
    except NotADraft:  # by this tap perhaps, which was cut off before it was answered
        found = await sender.stored.of(number)
        if found is None or found.state != "sending":
            await messenger.answer(query, say.plain("broadcast-over"))
            return
    stop = [button(say.plain("broadcast-stop"), "broadcast", "cancel", number)]
    await show(query, Page(say("broadcast-sending", people=await sender.stored.people()), [stop]))
    sender.wake()
