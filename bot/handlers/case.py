"""`/case CODE`: a case is shown again, to its sender, and to reviewers and admins, which is logged."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

from telegram import Bot, Update
from telegram.error import BadRequest

from bot import case_texts, messenger, texts
from bot.buttons import outcome_buttons
from bot.codes import code_in
from bot.heatmaps import heatmap
from bot.language import Language, language_of
from bot.services import Context, Services, services
from storage import audit
from storage.images import ImageMissing
from storage.people import Person
from storage.records import Case, CaseFile

log = logging.getLogger(__name__)


async def show(update: Update, context: Context, person: Person) -> None:
    """Show the case whose code follows the command."""
    message, desk = update.message, services(context)
    assert message is not None
    words = " ".join(context.args or [])
    if words:
        await open_(desk, context.bot, person, words, message.chat_id, message.message_id)
    else:
        text = language_of(person.speaks)("case-usage")
        await messenger.reply(context.bot, message.chat_id, message.message_id, text)


async def open_(desk: Services, bot: Bot, person: Person, words: str, chat_id: int, to: int) -> None:
    """Show the case that ``words`` name in answer to the message ``to``, or say that this person has none such."""
    case = await find(desk, person, words, others=person.role in ("reviewer", "admin"))
    if case is None:
        text = language_of(person.speaks)("case-unknown", words=words[:40])
        await messenger.reply(bot, chat_id, to, text)
        return
    if case.telegram_id != person.telegram_id:
        await desk.cases.viewed(case, person.actor, "chat")
    await _show(desk, bot, person, await desk.cases.file(case.id), chat_id, to)


async def find(desk: Services, person: Person, words: str, *, others: bool = False) -> Case | None:
    """Return the case that ``words`` name where it is this person's, or may be of ``others``.

    None tells nobody whether there is such a case; that it was asked for is logged.
    """
    code = code_in(words)
    case = await desk.cases.by_code(code) if code else None
    if case and (others or case.telegram_id == person.telegram_id or await _was_of(desk, person, case)):
        return case
    await desk.cases.note(case, "case_refused", person.actor)
    return None


async def _was_of(desk: Services, person: Person, case: Case) -> bool:
    """Whether a case that was erased had been sent by this person."""
    return case.erased_at is not None and await desk.database.read(audit.named, "received", case.code, person.actor)


async def _show(desk: Services, bot: Bot, person: Person, file: CaseFile, chat_id: int, to: int) -> None:
    case, say = file.case, language_of(person.speaks)
    mine = case.telegram_id == person.telegram_id
    if case.erased_at or file.verdict is None or case.state not in ("answered", "failed"):
        question = messenger.keyboard(say, case) if mine and case.open else None
        await messenger.reply(bot, chat_id, to, case_texts.became(say, case), question)
        return
    outcome = await desk.outcomes.of(case)
    buttons = outcome_buttons(say, case.code, outcome) if mine and case.state == "answered" else None
    said = texts.verdict(say, case, file.verdict, file.overlays, file.unusable)
    try:
        assert file.scan and file.overlay, "a case with a verdict has both"
        overlay = await heatmap(file, desk.images, desk.readers, small=person.lowdata)
        scan = None if person.lowdata else await desk.images.get(file.scan)
    except ImageMissing:
        await messenger.reply(bot, chat_id, to, texts.LINES.join((said, "", _missing(desk, say, case))), buttons)
    else:
        # Not as an album: that shows both small on a phone, and no button can hang on it.
        if scan:
            await _send_scan(bot, chat_id, to, scan, case_texts.picture(say, case))
        await messenger.send_picture(bot, chat_id, to, overlay, said, buttons)
    if outcome and outcome.note:
        await messenger.reply(bot, chat_id, to, say("case-note", note=outcome.note))


async def _send_scan(bot: Bot, chat_id: int, to: int, scan: bytes, caption: str) -> None:
    try:
        await messenger.send_picture(bot, chat_id, to, scan, caption)
    except BadRequest:  # more pixels or bytes than a photo may have (Bot API, sendPhoto)
        await messenger.send_file(bot, chat_id, to, scan, "scan.jpg", caption)


def _missing(desk: Services, say: Language, case: Case) -> str:
    days = desk.settings.storage.image_retention_days
    if days and case.created_at < datetime.now(UTC) - timedelta(days=days):
        return say("case-pictures-removed", days=days)
    log.error("case %s: its pictures cannot be read", case.code)
    return say("case-pictures-missing")
