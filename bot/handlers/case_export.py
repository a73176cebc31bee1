"""*Export* of the menu: an admin gets the cases of a span as a table, a file without names. With pictures, or as a
manifest, cases are exported in the console."""

from __future__ import annotations

import asyncio
import logging
import tempfile
from datetime import UTC, datetime, time, timedelta
from typing import IO
from zipfile import ZipFile

from markupsafe import Markup
from telegram import CallbackQuery, Update
from telegram.error import TelegramError

from bot import messenger
from bot.case_export import CaseExport
from bot.language import Language, language_of
from bot.menu import Page, back, button, refuse, show, words
from bot.services import Context, Services, services
from storage.checkpoints import Checkpoints
from storage.exports import AGAIN_AFTER, newest
from storage.people import Person
from storage.seeking import Filters

log = logging.getLogger(__name__)

SPANS = ("7", "30", "year", "all")
MOST_PLAIN = 2 * 10**6  # bytes, about 10,000 cases: a larger table stays packed


async def tapped(update: Update, context: Context, admin: Person) -> None:
    """Ask for a span, or send its cases into the admin's own chat."""
    query, say = update.callback_query, language_of(admin.speaks)
    assert query is not None
    private = query.message is not None and query.message.chat.id == query.from_user.id
    match words(query.data):
        case ["ask"] if private:
            await show(query, _offer(say))
        case [span] if private and span in SPANS:
            await _export(query, services(context), admin, span)
        case _:
            await refuse(query, say)


def _offer(say: Language, told: Markup | None = None) -> Page:
    """The page with the spans, below what is told of an export before."""
    choices = [button(_label(say, span), "export", span) for span in SPANS]
    text = say("menu-export")
    return Page(Markup("{}\n\n{}").format(told, text) if told else text, [choices[:2], choices[2:], back(say)])


def _label(say: Language, span: str) -> str:
    match span:
        case "year":
            return say.plain("menu-export-year")
        case "all":
            return say.plain("menu-export-all")
        case days:
            return say.plain("numbers-days", days=int(days))


def _since(span: str, now: datetime) -> datetime | None:
    """The first moment of a span, by days in UTC; None where it has none."""
    today = datetime.combine(now.date(), time(), UTC)
    if span == "year":
        return today.replace(month=1, day=1)
    return None if span == "all" else today - timedelta(days=int(span) - 1)


async def _export(query: CallbackQuery, desk: Services, admin: Person, span: str) -> None:
    """Make the table and send it, unless another tap has just done so; say so where there is none, or none came."""
    say, now, message = language_of(admin.speaks), datetime.now(UTC), query.message
    since = _since(span, now)
    asked = {"since": f"{since:%Y-%m-%d}"} if since else {}
    wanted = CaseExport(desk.database, admin, "csv", Filters(since=since), asked, await newest(desk.database))
    assert message is not None
    if await wanted.empty():
        await messenger.answer(query, say.plain("menu-export-none"))
    elif again := await wanted.begin_once(query.id):
        await messenger.answer(query, say.plain("menu-export-wait", again=again))
    else:
        await show(query, Page(say("menu-export-making"), []))
        page = _offer(say, await _sent(query, wanted, _label(say, span), now))
        await messenger.replace(query.get_bot(), message.chat.id, message.message_id, page.text, page.buttons)


async def _sent(query: CallbackQuery, wanted: CaseExport, span: str, now: datetime) -> Markup | None:
    """Make the table and send it; return what is to be told where it was not sent."""
    say, message = language_of(wanted.person.speaks), query.message
    assert message is not None
    # On disk it has no name that would lead to it, and it goes with the bot (POSIX).
    with tempfile.TemporaryFile() as file:
        fits = await wanted.pack(file)
        await wanted.end()
        if not fits:
            return say("menu-export-large")
        made = await Checkpoints(wanted.database).make(wanted.person.actor)
        caption = say("menu-export-made", span=span, cases=wanted.sent, checkpoint=made.text)
        table, ending = await asyncio.to_thread(_handy, file)
        name = f"radiogram-{now:%Y-%m-%d-%H%M}.{ending}"
        try:
            await messenger.send_file(query.get_bot(), message.chat.id, message.message_id, table, name, caption)
        except TelegramError as error:
            log.warning("an export could not be sent (%s)", type(error).__name__)
            return say("menu-export-failed", again=now + AGAIN_AFTER)
    return None


def _handy(file: IO[bytes]) -> tuple[bytes | IO[bytes], str]:
    """What is sent, and the ending of its name: a small table as it is, which phones open at a tap, else the ZIP."""
    with ZipFile(file) as archive:
        [table] = archive.infolist()
        if table.file_size <= MOST_PLAIN:
            return archive.read(table), "csv"
    file.seek(0)
    return file, "zip"
