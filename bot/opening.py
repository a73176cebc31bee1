"""From a message to stored pictures: its file is fetched, opened in a reader process, and kept encrypted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from telegram import Bot, File, Message
from telegram.error import BadRequest, InvalidToken, NetworkError, TelegramError

from bot import metrics, texts
from bot.requests import Requests
from bot.services import Services
from ml.reading import CleanImage, ImageRefused
from storage.people import Person
from storage.records import StoredImage, merged

PHOTO_SIDE = 1280  # phones make photos no larger than that before they send them, unless in HD
SHRUNK = "shrunk"
MAX_BYTES = 20 * 1024 * 1024  # Bot API, getFile


@dataclass(frozen=True)
class Attachment:
    """A file of a message: Telegram's id of it and its size in bytes, where Telegram says one."""

    file_id: str
    size: int | None


@dataclass(frozen=True)
class Opened:
    """The pictures of a message, stored; the modality that its file names, where it does; remarks as codes; and what
    the gate has seen, where it was asked."""

    pictures: tuple[StoredImage, ...]
    modality: str | None
    remarks: str
    seen: str | None = None


class Unreadable(Exception):
    """The message holds nothing that can be read; the text is the reason code."""


async def open_(desk: Services, bot: Bot, message: Message, person: Person, *, look: bool = False) -> Opened:
    """Fetch what a message holds and store its pictures; ``look`` is whether to ask the gate what the first one shows.
    Raises Unreadable."""
    attachment = _attachment(message)

    async def keep(picture: CleanImage) -> StoredImage:
        digest = await desk.images.put(picture.data)
        return StoredImage(digest, picture.media_type, len(picture.data), picture.width, picture.height)

    try:
        async with desk.downloads.held(attachment.size):
            with metrics.timed("fetch"):
                data = await _fetch(bot, attachment)
            async with desk.readers.line.turn(person.id):
                with metrics.timed("clean"):
                    opened = await desk.readers.open(data, keep, look=look)
    except ImageRefused as refused:
        raise Unreadable(refused.reason.value) from None
    left = [f"left_out:{opened.left_out}"] if opened.left_out else []
    left += [SHRUNK] if message.photo and max(message.photo[-1].width, message.photo[-1].height) >= PHOTO_SIDE else []
    return Opened(
        opened.pictures, opened.modality, merged(late(message), ";".join((*left, *opened.notes))), opened.seen
    )


def late(message: Message) -> str:
    """Return the remark on a message that was sent long ago, if it was, by Telegram's clock where that is known."""
    request = message.get_bot().request
    ahead = request.clock_off if isinstance(request, Requests) else None
    ago = datetime.now(UTC) - timedelta(seconds=ahead or 0.0) - message.date
    return "late" if ago > texts.LATE_AFTER else ""


def _attachment(message: Message) -> Attachment:
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return Attachment(largest.file_id, largest.file_size)
    assert message.document is not None
    return Attachment(message.document.file_id, message.document.file_size)


async def _fetch(bot: Bot, attachment: Attachment) -> bytes:
    if attachment.size is not None and attachment.size > MAX_BYTES:
        raise Unreadable("too_large")
    try:
        file = await bot.get_file(attachment.file_id)
        data = await _downloaded(file)
    except BadRequest as error:
        raise Unreadable("too_large" if "too big" in error.message.lower() else "file_unavailable") from None
    except InvalidToken:  # what python-telegram-bot takes any 404 for: the file's address has expired
        raise Unreadable("file_unavailable") from None
    if attachment.size is not None and len(data) != attachment.size:
        raise NetworkError(f"{len(data)} of {attachment.size} bytes of a file arrived")
    return data


async def _downloaded(file: File) -> bytes:
    try:
        return bytes(await file.download_as_bytearray())
    except TelegramError as error:  # counted here, since `bot.limits` sees requests of methods only
        metrics.TELEGRAM_ERRORS.labels(type(error).__name__).inc()
        raise
