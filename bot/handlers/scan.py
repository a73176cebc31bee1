"""A picture comes in: it is fetched, cleaned, stored and logged, and then the modality is asked for."""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from telegram import Bot, Message, Update, User
from telegram.error import BadRequest, InvalidToken, NetworkError

from bot import messenger, metrics, texts
from bot.access import person_of
from bot.captions import modality_in
from bot.language import language_of
from bot.services import Context, Services, services
from ml.reading import ImageRefused
from storage.cases import WrongState
from storage.people import Person
from storage.records import Case, StoredImage

log = logging.getLogger(__name__)

MAX_BYTES = 20 * 1024 * 1024  # Bot API, getFile


@dataclass(frozen=True)
class Attachment:
    """A file of a message: Telegram's id of it and its size in bytes, where Telegram says one."""

    file_id: str
    size: int | None


async def received(update: Update, context: Context) -> None:
    """Take in a photo (its largest size) or a file."""
    message, user = update.message, update.effective_user
    assert message is not None and user is not None
    desk = services(context)
    case = await desk.cases.by_message(message.chat_id, message.message_id)
    if case is None:
        case = await _log(desk, context.bot, message, user)
    await _go_on(desk, context.bot, message, case)


async def refuse(desk: Services, bot: Bot, message: Message, user: User, reason: str) -> None:
    """Log a message that holds no readable scan as a refused case, and say so."""
    case = await desk.cases.by_message(message.chat_id, message.message_id)
    if case is None:
        case = await _refused(desk, message, await person_of(desk, user), reason)
    await _go_on(desk, bot, message, case)


async def _log(desk: Services, bot: Bot, message: Message, user: User) -> Case:
    """Fetch and store the picture and log the case, refused where there is nothing to read."""
    attachment = _attachment(message)
    person = await person_of(desk, user)
    try:
        async with desk.downloads.held(attachment.size):
            with metrics.timed("fetch"):
                data = await _fetch(bot, attachment)
            async with desk.readers.line.turn(person.id):
                with metrics.timed("clean"):
                    clean = await desk.readers.clean(data)
    except ImageRefused as refused:
        return await _refused(desk, message, person, refused.reason.value)
    except Unavailable as unavailable:
        return await _refused(desk, message, person, str(unavailable))
    digest = await desk.images.put(clean.data)
    image = StoredImage(digest, clean.media_type, len(clean.data), clean.width, clean.height)
    remarks = ";".join((*clean.notes, *_late(message)))
    return await desk.cases.receive(person, message.chat_id, message.message_id, message.date, image, remarks)


async def _refused(desk: Services, message: Message, person: Person, reason: str) -> Case:
    remarks = ";".join(_late(message))
    case = await desk.cases.receive(person, message.chat_id, message.message_id, message.date, None, remarks)
    metrics.REFUSALS.labels(reason).inc()
    return await desk.cases.refuse(case, reason)


def _late(message: Message) -> tuple[str, ...]:
    return ("late",) if datetime.now(UTC) - message.date > texts.LATE_AFTER else ()


async def _go_on(desk: Services, bot: Bot, message: Message, case: Case) -> None:
    """Do what the case needs next: say why it was refused, or ask for the modality unless the caption names it."""
    say = language_of(case.language)
    if case.state == "refused" and case.answered_at is None:
        answer = await messenger.reply(bot, case.chat_id, case.message_id, texts.refusal(say, case))
        await desk.cases.answered(case, answer)
    if case.state == "queued":  # and was cut off before its analysis began
        await desk.analysis.start(case)
    if case.state != "received":
        return
    modality = modality_in(message.caption)
    line = desk.readers.line
    if modality and not line.full:
        placeholder = await messenger.reply(bot, case.chat_id, case.message_id, texts.reading(say, case, modality))
        await desk.analysis.start(await desk.cases.queue(case, modality, placeholder, case.sender))
        return
    buttons = messenger.keyboard(say, case.code)
    busy = texts.busy(say, len(line), len(line) * line.pace) if line.full else ""
    asked = await messenger.reply(bot, case.chat_id, case.message_id, texts.question(say, case, busy), buttons)
    # A tap may have been faster than this note; then the case is queued or cancelled by now.
    with suppress(WrongState):
        await desk.cases.asked(case, asked)


class Unavailable(Exception):
    """Telegram does not hand the file out; the text is the reason code."""


def _attachment(message: Message) -> Attachment:
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return Attachment(largest.file_id, largest.file_size)
    assert message.document is not None
    return Attachment(message.document.file_id, message.document.file_size)


async def _fetch(bot: Bot, attachment: Attachment) -> bytes:
    if attachment.size is not None and attachment.size > MAX_BYTES:
        raise Unavailable("too_large")
    try:
        file = await bot.get_file(attachment.file_id)
        data = bytes(await file.download_as_bytearray())
    except BadRequest as error:
        raise Unavailable("too_large" if "too big" in error.message.lower() else "file_unavailable") from None
    except InvalidToken:  # what python-telegram-bot takes any 404 for: the file's address has expired
        raise Unavailable("file_unavailable") from None
    if attachment.size is not None and len(data) != attachment.size:
        raise NetworkError(f"{len(data)} of {attachment.size} bytes of a file arrived")
    return data
