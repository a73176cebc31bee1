"""Albums: photos or files sent together become one study, with one question and one answer.

Each part is fetched and stored by itself, as it comes. The question goes out once no part has come for a while; what
comes later, but before the tap, joins all the same, and what comes after it is a study of its own.
"""

from __future__ import annotations

from contextlib import suppress

from telegram import Bot, Message, User

from bot import messenger, metrics, opening, texts
from bot.access import person_of
from bot.captions import modality_in
from bot.handlers import scan
from bot.services import Services
from storage.albums import Arrival, Due, Part
from storage.cases import WrongState
from storage.duplicates import recognise
from storage.records import Case, merged


async def part(desk: Services, bot: Bot, message: Message, user: User) -> None:
    """Take in one part of an album."""
    if not await desk.albums.known(message.chat_id, message.message_id):
        await desk.albums.join(await person_of(desk, user), await _arrival(desk, bot, message, user))
    desk.asking.wake()


async def ask(desk: Services, bot: Bot, due: Due) -> None:
    """Ask about an album of which no part has come for a while, or bring what was asked up to date; say why where
    nothing of it can be read."""
    case = due.case
    named = None if texts.mixed(await desk.albums.parts(case)) else due.named
    if case.state == "received" and not case.pictures:
        case = await _refuse(desk, case)
    if case.state == "received":
        case = await recognise(desk.database, case, named)
    if case.state == "awaiting_modality" and case.answer_message_id:
        text, buttons = await scan.question(desk, case)
        await messenger.edit(bot, case.chat_id, case.answer_message_id, text, buttons)
    else:
        await scan.go_on(desk, bot, case, case.message_id, named)


async def _arrival(desk: Services, bot: Bot, message: Message, user: User) -> Arrival:
    person = await person_of(desk, user)
    try:
        opened, reason = await opening.open_(desk, bot, message, person, look=True), None
    except opening.Unreadable as unreadable:
        opened, reason = opening.Opened((), None, merged("unread:1", opening.late(message))), str(unreadable)
        metrics.REFUSALS.labels(reason).inc()
    found = Part(message.message_id, len(opened.pictures), opened.modality, opened.seen, reason)
    group, words = message.media_group_id or "", modality_in(message.caption)
    return Arrival(message.chat_id, group, found, opened.pictures, message.date, opened.remarks, words)


async def _refuse(desk: Services, case: Case) -> Case:
    """Refuse an album of which nothing can be read, for the reason that its first part has."""
    first = (await desk.albums.parts(case))[0]
    with suppress(WrongState):
        return await desk.cases.refuse(case, first.reason or "other")
    return (await desk.cases.file(case.id)).case
