"""What became of a case, by the buttons under its verdict: RT-PCR, a disagreement, a note typed as a reply."""

from __future__ import annotations

import asyncio

from telegram import Bot, CallbackQuery, Update

from bot import messenger, notes, taps
from bot.access import language_for
from bot.buttons import OUTCOMES, TAKE_BACK, outcome_buttons, parts
from bot.codes import code_in
from bot.language import Language, language_of
from bot.services import Context, Services, services
from storage.cases import WrongState
from storage.outcomes import MOST_LETTERS, Outcome
from storage.records import Case

CHOICES = {choice for row in OUTCOMES for choice in row}
REMOVE = "-"
SETTLE_SECONDS = 3.0


async def tapped(update: Update, context: Context) -> None:
    """Note what the button says, and mark it; a tap on a marked one takes it back."""
    query, desk = update.callback_query, services(context)
    assert query is not None
    code, choice = parts(query.data, "outcome") or ("", "")
    if choice.removeprefix(TAKE_BACK) not in CHOICES or choice == f"{TAKE_BACK}note":
        await taps.unknown(desk, query)
        return
    case = await taps.own_case(desk, query, code)
    if case is None:
        return
    say, case = language_of(case.language), await _settled(desk, case)
    try:
        if choice == "note":
            await _ask_for_note(context.bot, say, query, case)
        else:
            await _report(desk, context.bot, say, query, case, choice)
    except WrongState:
        await taps.answer(query, say.plain("outcome-closed"))


async def noted(update: Update, context: Context) -> None:
    """Keep the reply to the question for a note."""
    message, user, desk = update.message, update.effective_user, services(context)
    assert message is not None and user is not None
    case = await desk.cases.by_code(code_in(notes.subject_of(message, "note") or "") or "")
    if case is None or case.telegram_id != user.id:
        person = await desk.people.find(user.id)
        await desk.cases.note(case, "note_refused", person.actor if person else "stranger")
        say = await language_for(desk, user)
        await messenger.reply(context.bot, message.chat_id, message.message_id, say("note-foreign"))
        return
    text = await _keep(desk, context.bot, language_of(case.language), case, message.text)
    await messenger.reply(context.bot, message.chat_id, message.message_id, text)


async def _keep(desk: Services, bot: Bot, say: Language, case: Case, text: str | None) -> str:
    """Keep a note, and return what is said to that."""
    words = (text or "").strip()
    if not words:
        return say("note-not-text")
    if len(words) > MOST_LETTERS:
        await desk.cases.note(case, "note_too_long", case.sender)
        return say("note-too-long", letters=len(words), most=MOST_LETTERS)
    try:
        outcome = await desk.outcomes.note(case, None if words == REMOVE else words, case.sender)
    except WrongState:
        return say("outcome-closed")
    await _mark(bot, say, case, outcome)
    return say("note-removed", code=case.code) if outcome.note is None else say("note-kept", code=case.code)


async def _report(desk: Services, bot: Bot, say: Language, query: CallbackQuery, case: Case, choice: str) -> None:
    before = await desk.outcomes.of(case)
    wanted = choice.removeprefix(TAKE_BACK)
    if wanted == "disagree":
        outcome = await desk.outcomes.disagree(case, choice == wanted, case.sender)
    elif choice == wanted:
        outcome = await desk.outcomes.report(case, choice, case.sender)
    elif before and before.rt_pcr == wanted:
        outcome = await desk.outcomes.report(case, None, case.sender)
    elif before:  # an old message: another result was reported since
        outcome = before
    else:
        raise WrongState(case, "reported on")
    verdict = (await desk.cases.file(case.id)).verdict
    if verdict and verdict.contradicted_by(choice):
        await taps.answer(query, say.plain("outcome-contradicts"))
    else:
        told = say.plain("outcome-noted", choice=choice) if choice == wanted else say.plain("outcome-taken-back")
        await taps.answer(query, told, alert=False)
    await _mark(bot, say, case, outcome, query)
    await desk.contradictions.tell(case)


async def _mark(bot: Bot, say: Language, case: Case, outcome: Outcome, query: CallbackQuery | None = None) -> None:
    """Mark what was reported under the verdict, and under the message that was tapped, where that is another."""
    shown = {(case.chat_id, case.answer_message_id or 0)}
    if query and query.message:
        shown.add((query.message.chat.id, query.message.message_id))
    buttons = outcome_buttons(say, case.code, outcome)
    for chat_id, message_id in sorted(shown):
        await messenger.edit_buttons(bot, chat_id, message_id, buttons)


async def _ask_for_note(bot: Bot, say: Language, query: CallbackQuery, case: Case) -> None:
    assert query.message is not None
    if case.state != "answered" or case.erased_at:
        raise WrongState(case, "reported on")
    await taps.answer(query)
    to = case.message_id if query.message.chat.id == case.chat_id else query.message.message_id
    text = say("note-prompt", code=case.code, most=MOST_LETTERS)
    await notes.ask(bot, query.message.chat.id, text, "note", case.code, to)


async def _settled(desk: Services, case: Case) -> Case:
    """Return the case once it is noted as answered: a fast tap, or one after a kill, comes before that."""
    waited = 0.0
    while case.state == "analysed" and waited < SETTLE_SECONDS:
        await asyncio.sleep(0.1)
        waited += 0.1
        case = (await desk.cases.file(case.id)).case
    return case
