"""`/delete`: own cases are erased, one or all, once a button was tapped under a text that says what goes and stays."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

from telegram import Bot, InlineKeyboardMarkup, Update
from telegram.error import TelegramError

from bot import messenger, taps
from bot.access import language_for
from bot.buttons import erase_all, erase_case, erase_offer, parts
from bot.handlers.case import find
from bot.language import Language, language_of
from bot.services import Context, Services, services
from storage.cases import ENDED, WrongState
from storage.erasure import erase, erase_person
from storage.people import LastAdmin, Person
from storage.records import Case

log = logging.getLogger(__name__)

Answer = tuple[str, InlineKeyboardMarkup | None]
READING = ("queued", "analysed")
DELETABLE = timedelta(hours=48)  # Bot API, deleteMessage
MOST_TAKEN_BACK = 50  # cases whose messages are deleted too, where everything is erased


async def delete(update: Update, context: Context, person: Person) -> None:
    """Ask whether the case that follows the command is to be erased; without one, what is."""
    message, desk = update.message, services(context)
    assert message is not None
    words = " ".join(context.args or [])
    text, buttons = await (_about(desk, person, words) if words else _offer(desk, person))
    await messenger.reply(context.bot, message.chat_id, message.message_id, text, buttons)


async def tapped(update: Update, context: Context) -> None:
    """Ask for certainty, erase, or leave everything as it is; the message says what was done."""
    query, desk = update.callback_query, services(context)
    assert query is not None
    step, what = parts(query.data, "erase", ("ask", "yes", "no")) or ("", "")
    if not step or query.message is None or not taps.in_private(query):
        await taps.unknown(desk, query)
        return
    await taps.answer(query)
    say, person = await language_for(desk, query.from_user), await desk.people.find(query.from_user.id)
    text, buttons = await _done(desk, context.bot, say, person, step, what)
    await messenger.edit(context.bot, query.message.chat.id, query.message.message_id, text, buttons)


async def _done(desk: Services, bot: Bot, say: Language, person: Person | None, step: str, what: str) -> Answer:
    if step == "no":
        return say("erase-kept"), None
    if person is None:  # erased by this very tap perhaps, which was cut off before it was said
        return say("erased-all"), None
    if what == "all":
        return await (_sure_of_all(desk, say, person) if step == "ask" else _erase_all(desk, bot, say, person))
    return await (_about(desk, person, what) if step == "ask" else _erase_case(desk, bot, say, person, what))


async def _offer(desk: Services, person: Person) -> Answer:
    newest = (await desk.history.older(person, None, 1)).entries
    say = language_of(person.speaks)
    return say("erase-offer"), erase_offer(say, newest[0] if newest else None)


async def _about(desk: Services, person: Person, words: str) -> Answer:
    """Say what goes and what stays of a case, with the button that erases it."""
    say, case = language_of(person.speaks), await find(desk, person, words)
    refused = _refused(say, case, words)
    if refused or case is None:
        return refused, None
    return say("erase-case-sure", code=case.code), erase_case(say, case.code)


async def _erase_case(desk: Services, bot: Bot, say: Language, person: Person, words: str) -> Answer:
    case = await find(desk, person, words)
    refused = _refused(say, case, words)
    if refused or case is None:
        return refused, None
    try:
        if case.state not in ENDED:
            case = await desk.cases.cancel(case, person.actor)
        await _take_back(bot, case, await _messages(desk, case))
        await erase(desk.database, desk.images, case, person.actor)
    except WrongState as refusal:
        return say("erase-busy", code=refusal.case.code), None
    return say("erased-case", code=case.code), None


def _refused(say: Language, case: Case | None, words: str) -> str:
    """Return why a case is not erased (now), or nothing."""
    if case is None:
        return say("case-unknown", words=words[:40])
    if case.erased_at:
        return say("erased-case", code=case.code)
    return say("erase-busy", code=case.code) if case.state in READING else ""


async def _sure_of_all(desk: Services, say: Language, person: Person) -> Answer:
    return say("erase-all-sure", count=await desk.history.count(person)), erase_all(say)


async def _erase_all(desk: Services, bot: Bot, say: Language, person: Person) -> Answer:
    """Erase, then delete messages: who may not be erased keeps them. A kill in between leaves them in the chat."""
    newest = (await desk.history.older(person, None, MOST_TAKEN_BACK)).entries
    recent = [(await desk.cases.file(entry.id)).case for entry in newest]
    busy = next((case for case in recent if case.state in READING), None)
    if busy:
        return say("erase-busy", code=busy.code), None
    messages = [await _messages(desk, case) for case in recent]
    try:
        await erase_person(desk.database, desk.images, person.id, person.actor)
    except WrongState as refusal:
        return say("erase-busy", code=refusal.case.code), None
    except LastAdmin:
        return say("erase-last-admin"), None
    for case, numbers in zip(recent, messages, strict=True):
        await _take_back(bot, case, numbers)
    return say("erased-all"), None


async def _messages(desk: Services, case: Case) -> set[int]:
    """The messages of a case: those with its pictures, and its answer."""
    parts = await desk.albums.parts(case) if "album" in case.remarks else []
    return {case.message_id, case.answer_message_id or case.message_id, *(part.message_id for part in parts)}


async def _take_back(bot: Bot, case: Case, messages: set[int]) -> None:
    """Delete the messages of a case as far as Telegram lets the bot; in a private chat its sender's too."""
    if datetime.now(UTC) - case.created_at > DELETABLE:
        return
    for message_id in messages:
        try:
            await messenger.take_back(bot, case.chat_id, message_id)
        except TelegramError as error:
            log.info("a message of an erased case stays in its chat (%s)", type(error).__name__)
            return
