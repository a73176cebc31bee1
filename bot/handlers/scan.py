"""A picture comes in: it is fetched, cleaned, stored and logged, and then the modality is asked for."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from markupsafe import Markup
from telegram import Bot, InlineKeyboardMarkup, Message, User

from bot import messenger, metrics, opening, texts
from bot.access import person_of
from bot.captions import modality_in
from bot.consent import CONSENT_VERSION, agreed, by_tap
from bot.heatmaps import heatmap
from bot.language import language_of
from bot.services import Services
from storage.cases import NoConsent, WrongState
from storage.duplicates import DUPLICATE, original, receive_once
from storage.people import Person
from storage.records import Case


@dataclass(frozen=True)
class Request:
    """Somebody wants a scan read: the ``message`` that asks for it, which the case is logged by; the one that holds the
    ``scan``, often the same; and what is said of it."""

    message: Message
    scan: Message
    words: str | None


async def take(desk: Services, bot: Bot, request: Request, user: User) -> None:
    """Log the scan that somebody wants read, and do what it needs next."""
    message = request.message
    case = await desk.cases.by_message(message.chat_id, message.message_id)
    if case is None:
        case = await _log(desk, bot, request, user)
    await go_on(desk, bot, case, request.scan.message_id, modality_in(request.words))


async def refuse(desk: Services, bot: Bot, message: Message, user: User, reason: str) -> None:
    """Log a message that holds no readable scan as a refused case, and say so."""
    case = await desk.cases.by_message(message.chat_id, message.message_id)
    if case is None:
        case = await _refused(desk, message, await person_of(desk, user), reason)
    await go_on(desk, bot, case, message.message_id)


async def question(desk: Services, case: Case) -> tuple[Markup, InlineKeyboardMarkup]:
    """Return the question CT or X-ray, or whether to read what the file itself names, and its buttons; of who has not
    agreed to the text yet, a tap is the consent."""
    say, line = language_of(case.language), desk.readers.line
    busy = texts.busy(say, len(line), len(line) * line.pace) if line.full else ""
    consent = "" if agreed(case) else by_tap(say, desk.settings.storage.image_retention_days)
    parts = await desk.albums.parts(case) if "album" in case.remarks else []
    buttons = messenger.keyboard(say, case, None if agreed(case) else CONSENT_VERSION, both=texts.mixed(parts))
    return texts.question(say, case, busy, consent, parts), buttons


async def _log(desk: Services, bot: Bot, request: Request, user: User) -> Case:
    """Fetch and store what there is to read and log the case, refused where there is nothing."""
    person = await person_of(desk, user)
    try:
        opened = await opening.open_(desk, bot, request.scan, person)
    except opening.Unreadable as unreadable:
        return await _refused(desk, request.message, person, str(unreadable))
    return await _receive(desk, request.message, person, opened, modality_in(request.words))


async def _refused(desk: Services, message: Message, person: Person, reason: str) -> Case:
    case = await _receive(desk, message, person, opening.Opened((), None, opening.late(message)))
    metrics.REFUSALS.labels(reason).inc()
    return await desk.cases.refuse(case, reason)


async def _receive(
    desk: Services, message: Message, person: Person, opened: opening.Opened, named: str | None = None
) -> Case:
    return await receive_once(
        desk.database,
        person,
        message.chat_id,
        message.message_id,
        message.date,
        opened.pictures,
        opened.remarks,
        messenger.thread_of(message),
        opened.modality,
        named=named,
    )


async def go_on(desk: Services, bot: Bot, case: Case, to: int, named: str | None = None) -> None:
    """Do what a case needs next, in answer to the message ``to``: say why it was refused, or ask for the modality,
    unless its file or a caption has ``named`` it and its sender has agreed that their scans are analysed."""
    say = language_of(case.language)
    if case.state == "refused" and case.answered_at is None:
        await desk.cases.answered(case, await _say_why(desk, bot, case, to))
    if case.state == "queued":  # and was cut off before its analysis began
        await desk.analysis.start(case)
    if case.state != "received":
        return
    modality = case.modality or named
    if modality and agreed(case) and not desk.readers.line.full:
        reading = texts.reading(say, case, modality)
        placeholder = await messenger.reply(bot, case.chat_id, to, reading, None, case.thread_id)
        await _queue(desk, bot, case, modality, placeholder)
        return
    text, buttons = await question(desk, case)
    asked = await messenger.reply(bot, case.chat_id, to, text, buttons, case.thread_id)
    # A tap may have been faster than this note; then the case is queued or cancelled by now.
    with suppress(WrongState):
        await desk.cases.asked(case, asked)


async def _say_why(desk: Services, bot: Bot, case: Case, to: int) -> int:
    """Say why a case is refused; of a picture that was sent before, show the answer again. Return the message."""
    say, earlier = language_of(case.language), None
    if case.reason == DUPLICATE:
        earlier = await original(desk.database, case)
    if earlier is None or earlier.verdict is None:
        return await messenger.reply(bot, case.chat_id, to, texts.refusal(say, case), None, case.thread_id)
    picture = await heatmap(earlier, desk.images, desk.readers, small=case.lowdata)
    caption = texts.again(say, earlier.case, earlier.verdict, earlier.overlays, earlier.unusable)
    buttons = messenger.anew(say, case.code, earlier.case.modality or "ct")
    return await messenger.send_picture(bot, case.chat_id, to, picture, caption, buttons, case.thread_id)


async def _queue(desk: Services, bot: Bot, case: Case, modality: str, placeholder: int) -> None:
    try:
        queued = await desk.cases.queue(case, modality, placeholder, case.sender, CONSENT_VERSION)
    except NoConsent:  # it was withdrawn just now
        text, buttons = await question(desk, await desk.cases.asked(case, placeholder))
        await messenger.edit(bot, case.chat_id, placeholder, text, buttons)
        return
    await desk.analysis.start(queued)
