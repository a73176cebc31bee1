"""Who may use the bot, and who somebody is."""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Message, Update, User
from telegram.ext import ApplicationHandlerStop

from bot import messenger
from bot.flooding import Pace, counts
from bot.language import Language, language_of
from bot.services import Context, Services, services
from storage.people import Person


class NoSuchButton(Exception):
    """The data of a button lead nowhere: it is of another time, or forged."""


Handler = Callable[[Update, Context], Coroutine[Any, Any, None]]
Guarded = Callable[[Update, Context, Person], Coroutine[Any, Any, None]]


async def admitted(desk: Services, telegram_id: int) -> bool:
    """Return whether this Telegram user may use the bot: everybody with ACCESS=open, else admins and the invited."""
    if desk.settings.access == "open" or telegram_id in desk.settings.admin_ids:
        return True
    person = await desk.people.find(telegram_id)
    return person is not None and (person.admitted_at is not None or person.role != "clinician")


async def person_of(desk: Services, user: User) -> Person:
    """Return the person behind a Telegram user, known from now on, once their language can be spoken."""
    person = await desk.people.meet(user.id, user.full_name, user.language_code, user.id in desk.settings.admin_ids)
    await language_of(person.speaks).ready()
    return person


async def language_for(desk: Services, user: User | None) -> Language:
    """Return the language of a Telegram user: as they are known here, else as their Telegram says."""
    person = await desk.people.find(user.id) if user else None
    known = person.speaks if person else None
    return await language_of(known or (user.language_code if user else None)).ready()


async def person_tapping(update: Update, context: Context) -> Person | None:
    """Return who tapped a button of their own private chat; None where the chat is another's, which is said and
    logged."""
    query, desk = update.callback_query, services(context)
    assert query is not None
    if query.message and query.message.chat.id == query.from_user.id:
        return await person_of(desk, query.from_user)
    await desk.cases.note(None, "tap_refused", await actor_of(desk, query.from_user))
    say = await language_for(desk, query.from_user)
    await messenger.answer(query, say.plain("consent-foreign"))
    return None


async def actor_of(desk: Services, user: User) -> str:
    """Return how the audit log names a Telegram user, who is not known from now on for that."""
    person = await desk.people.find(user.id)
    return person.actor if person else "stranger"


async def gate(update: Update, context: Context) -> None:
    """Stop what comes from strangers: they get a courteous answer, and nothing of theirs is fetched or kept. Stop too
    what is written faster than it can be answered, which is said once a minute.

    An invitation they bring goes on to its handler. Taps are stopped everywhere, messages in groups not: hardly any
    is for the bot, and `bot.handlers.groups` asks who may. Nor is what comes from no person: nothing of it is read.
    """
    user, desk, message = update.effective_user, services(context), update.effective_message
    private = update.effective_chat is not None and update.effective_chat.type == "private"
    if private and user and message and not update.callback_query and counts(message):
        await _slow_down(update, context, user, message)
    if not (private or update.callback_query) or (user is not None and await admitted(desk, user.id)):
        return
    if update.message and re.match(r"/start\s+\S", update.message.text or ""):
        return
    say = await language_for(desk, user)
    if user and update.callback_query:
        await desk.cases.note(None, "stranger_refused", "stranger")
        await messenger.answer(update.callback_query, say.plain("stranger-tap"))
    elif user and message:
        await desk.cases.note(None, "stranger_refused", "stranger")
        await messenger.reply(context.bot, message.chat_id, message.message_id, say("stranger", number=str(user.id)))
    raise ApplicationHandlerStop


async def _slow_down(update: Update, context: Context, user: User, message: Message) -> None:
    """Stop what somebody writes faster than it can be answered; say and log that once a minute."""
    desk = services(context)
    pace = desk.flood.pace(user.id, message, update.update_id)
    if pace == Pace.FINE:
        return
    if pace == Pace.FLOODING:
        await desk.cases.note(None, "flooded", await actor_of(desk, user))
        say = await language_for(desk, user)
        await messenger.reply(context.bot, message.chat_id, message.message_id, say("flooded"))
    raise ApplicationHandlerStop


def only(*roles: str) -> Callable[[Guarded], Handler]:
    """Let a handler take only what people with one of these ``roles`` ask for; it is told who asks."""

    def guard(handler: Guarded) -> Handler:
        async def guarded(update: Update, context: Context) -> None:
            user, desk, message = update.effective_user, services(context), update.effective_message
            assert user is not None
            person = await person_of(desk, user)
            if person.role in roles:
                try:
                    await handler(update, context, person)
                except NoSuchButton:
                    await desk.cases.note(None, "tap_unknown", person.actor)
                return
            await desk.cases.note(None, "role_refused", person.actor)
            say = language_of(person.speaks)
            allowed = say.plain("list-and").join(say.plain("roles", role=role) for role in roles)
            told = say.plain("role-refused", roles=allowed)
            if update.callback_query:
                await update.callback_query.answer(told, show_alert=True)
            elif message:
                await messenger.reply(context.bot, message.chat_id, message.message_id, told)

        return guarded

    return guard


def everybody(handler: Guarded) -> Handler:
    """Let a handler take what anybody asks for who may use the bot; it is told who asks."""

    async def told(update: Update, context: Context) -> None:
        assert update.effective_user is not None
        await handler(update, context, await person_of(services(context), update.effective_user))

    return told


def known(handler: Guarded) -> Handler:
    """Let a handler take only what people ask for of whom something is stored; it is told who asks. Of the others, who
    can have no cases, nothing is stored for having asked."""

    async def guarded(update: Update, context: Context) -> None:
        user, desk, message = update.effective_user, services(context), update.effective_message
        assert user is not None
        if user.id in desk.settings.admin_ids or await desk.people.find(user.id):
            await handler(update, context, await person_of(desk, user))
            return
        await desk.cases.note(None, "nothing_known", "stranger")
        say = await language_for(desk, user)
        if update.callback_query:
            await messenger.answer(update.callback_query, say.plain("nothing-known"))
        elif message:
            await messenger.reply(context.bot, message.chat_id, message.message_id, say("nothing-known"))

    return guarded
