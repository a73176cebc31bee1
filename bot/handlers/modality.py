"""The answer to *CT or X-ray?*: a tap on a button, or the word typed."""

from __future__ import annotations

from telegram import CallbackQuery, Message, Update

from bot import messenger, taps, texts
from bot.access import person_of
from bot.consent import CONSENT_VERSION
from bot.handlers import scan
from bot.language import language_of
from bot.messenger import BOTH
from bot.services import Context, Services, services
from storage.cases import NoConsent, WrongState
from storage.duplicates import DUPLICATE
from storage.records import Case


async def tapped(update: Update, context: Context) -> None:
    """Queue or cancel the case of the button; every tap gets an answer, whatever it is."""
    query, desk = update.callback_query, services(context)
    assert query is not None
    case, choice = await _chosen(desk, query, (*texts.MODALITIES, BOTH, "cancel"))
    if case is None:
        return
    try:
        await (_cancel(desk, query, case) if choice == "cancel" else _queue(desk, query, case, choice))
    except WrongState as refused:
        if refused.case.state == "queued":  # by this tap perhaps, which was cut off before the analysis began
            await desk.analysis.start(refused.case)
        await messenger.answer(query, texts.tap_done(language_of(refused.case.language), refused.case.state))
    except NoConsent:
        await _ask_again(desk, query, case)


async def again(update: Update, context: Context) -> None:
    """Have a picture that was refused as the wrong modality read as what it looks like, or one that was answered before
    read anew."""
    query, desk = update.callback_query, services(context)
    assert query is not None
    case, choice = await _chosen(desk, query, texts.MODALITIES)
    if case is None:
        return
    anew = case.state == "refused" and case.reason == DUPLICATE
    if not anew and choice != texts.mistaken_for(case):
        await taps.unknown(desk, query)
        return
    try:
        person = await person_of(desk, query.from_user)
        await desk.analysis.start(await desk.cases.read_as(case, choice, person, CONSENT_VERSION))
        await messenger.answer(query)
    except WrongState as refused:
        await messenger.answer(query, texts.tap_done(language_of(refused.case.language), refused.case.state))
    except NoConsent:
        await messenger.answer(query, language_of(case.language).plain("consent-needed"))


async def typed(context: Context, message: Message, modality: str) -> bool:
    """Take the word CT or X-ray as the answer to the newest open question; return False where none is open.

    It is no consent, which is given by a tap: where that is missing, the question is asked again.
    """
    desk = services(context)
    open_cases = await desk.cases.awaiting(message.chat_id)
    if not open_cases:
        return False
    case = open_cases[-1]
    assert case.answer_message_id
    try:
        known = case.modality or modality
        queued = await desk.cases.queue(case, known, case.answer_message_id, case.sender, CONSENT_VERSION)
        await desk.analysis.start(queued)
    except NoConsent:
        text, buttons = await scan.question(desk, case)
        await messenger.reply(context.bot, message.chat_id, message.message_id, text, buttons, case.thread_id)
    return True


async def unknown(update: Update, context: Context) -> None:
    """A button that this version of the bot does not know."""
    query = update.callback_query
    assert query is not None
    await taps.unknown(services(context), query)


async def _chosen(desk: Services, query: CallbackQuery, choices: tuple[str, ...]) -> tuple[Case | None, str]:
    """The case and the choice of a button; the case is None where the tap may not be, and that has been said."""
    _, code, choice, *_ = (*(query.data or "").split(":"), "", "", "")
    if choice not in choices:
        await taps.unknown(desk, query)
        return None, choice
    case = await taps.own_case(desk, query, code)
    if case and choice in texts.MODALITIES and case.open and case.modality not in (None, choice):
        await taps.unknown(desk, query)
        return None, choice
    return case, choice


async def _queue(desk: Services, query: CallbackQuery, case: Case, modality: str) -> None:
    assert query.message is not None
    line = desk.readers.line
    if line.full:
        await desk.cases.note(case, "put_off", case.sender)
        await messenger.answer(query, texts.busy(language_of(case.language), len(line), len(line) * line.pace))
        return
    # The button names the text that stands above it. A forged name speaks for nobody but who taps.
    agreeing = (query.data or "").endswith(f":{modality}:{CONSENT_VERSION}")
    answer = query.message.message_id
    if modality == BOTH:
        queued = await desk.albums.split(case, answer, case.sender, CONSENT_VERSION, agreeing=agreeing)
        desk.asking.wake()
    else:
        queued = await desk.cases.queue(case, modality, answer, case.sender, CONSENT_VERSION, agreeing=agreeing)
    await desk.analysis.start(queued)
    await messenger.answer(query)


async def _ask_again(desk: Services, query: CallbackQuery, case: Case) -> None:
    """Put what must be agreed to above the question, where it did not stand, or said something else."""
    assert query.message is not None
    fresh = await desk.cases.by_code(case.code)
    assert fresh is not None
    text, buttons = await scan.question(desk, fresh)
    await messenger.edit(query.get_bot(), query.message.chat.id, query.message.message_id, text, buttons)
    await messenger.answer(query, language_of(case.language).plain("consent-read-first"))


async def _cancel(desk: Services, query: CallbackQuery, case: Case) -> None:
    assert query.message is not None
    await desk.cases.cancel(case, case.sender)
    await messenger.answer(query)
    text = language_of(case.language)("cancelled", code=case.code)
    await messenger.edit(query.get_bot(), query.message.chat.id, query.message.message_id, text)
