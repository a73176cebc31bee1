"""The review deck: case after case in one message, for reviewers and admins.

Which case it shows say the buttons; skipping goes on after the number of the case, and round again at the end. Every
showing is logged before the picture goes out.
"""

from __future__ import annotations

from contextlib import suppress

from markupsafe import Markup
from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, Update

from bot import messenger, notes, review_texts
from bot.language import Language, language_of
from bot.menu import Page, back, button, refuse, show, words
from bot.services import Context, Services, services
from storage.cases import WrongState
from storage.images import ImageMissing
from storage.people import Person
from storage.records import Case
from storage.reviews import MOST_LETTERS, ReviewClosed
from storage.tables import OPINIONS

WITH_NOTE = "note-"  # before the opinion that a note is kept with


async def review(update: Update, context: Context, person: Person) -> None:
    """Begin with the case that has waited longest."""
    message, desk = update.message, services(context)
    assert message is not None
    case = await desk.reviews.next_for(person)
    if case is None:
        page = _end(language_of(person.speaks))
        await messenger.reply(context.bot, message.chat_id, message.message_id, page.text, page.buttons)
        return
    chat_id, to = message.chat_id, message.message_id
    shown = await _card(desk, case, person, "heatmap")
    if isinstance(shown, Page):
        await messenger.reply(context.bot, chat_id, to, shown.text, shown.buttons)
    else:
        await messenger.send_picture(context.bot, chat_id, to, *shown)


async def tapped(update: Update, context: Context, person: Person) -> None:
    """Do what a button of the deck says, on the case that it names, if this person may read it now."""
    query, desk, say = update.callback_query, services(context), language_of(person.speaks)
    assert query is not None
    match words(query.data):
        case ["next"]:
            await _turn(query, desk, person)
        case [action, code]:
            case = await desk.cases.by_code(code)
            if case is None or case.state != "answered":
                await refuse(query, say)
            elif case.erased_at:  # its picture goes from the chat too
                await _turn(query, desk, person, case, say.plain("review-gone"))
            elif not await desk.reviews.foreign_to(case, person):
                await desk.cases.note(case, "own_case_refused", person.actor)
                await messenger.answer(query, say.plain("review-own"))
            else:
                await _do(query, desk, person, case, action)
        case _:
            await refuse(query, say)


async def noted(update: Update, context: Context, person: Person) -> None:
    """Keep a note beside this person's reading of a case; before there is one, ask for their opinion too."""
    message, desk, say = update.message, services(context), language_of(person.speaks)
    assert message is not None and message.text
    code = notes.subject_of(message, "review") or ""
    case, text, opinions = await desk.cases.by_code(code), message.text, None
    if case is None or case.erased_at or not await desk.reviews.foreign_to(case, person):
        told = say("review-gone")
    elif len(text) > MOST_LETTERS:
        await desk.cases.note(case, "note_too_long", person.actor)
        told = say("review-note-too-long", most=MOST_LETTERS)
    else:
        try:
            await desk.reviews.note(case, person, text)
            told = say("review-noted", code=case.code)
        except ReviewClosed:
            told = say("review-note-asks", code=case.code)
            opinions = Page(told, [review_texts.opinions(say, case.code, WITH_NOTE)]).buttons
    await messenger.reply(context.bot, message.chat_id, message.message_id, told, opinions)


async def _do(query: CallbackQuery, desk: Services, person: Person, case: Case, action: str) -> None:
    say = language_of(person.speaks)
    if action in review_texts.OTHER:
        await _show(query, desk, person, case, action)
    elif action == "open":
        await _show(query, desk, person, case, "heatmap")
    elif action in OPINIONS:
        await _turn(query, desk, person, case, await _give(desk, case, person, action))
    elif action == "skip":
        await _turn(query, desk, person, case)
    elif action == "stop":
        await show(query, Page(say("review-stopped"), [_again(say), back(say)]))
    elif action == "note" and query.message:
        await messenger.answer(query)
        await notes.ask(
            query.get_bot(), query.message.chat.id, say("review-note-ask", code=case.code), "review", case.code
        )
    elif action.startswith(WITH_NOTE) and action.removeprefix(WITH_NOTE) in OPINIONS:
        await _give_with_note(query, desk, person, case, action.removeprefix(WITH_NOTE))
    else:
        await refuse(query, say)


async def _give(desk: Services, case: Case, person: Person, opinion: str) -> str | None:
    """Keep an opinion; return what to say where it is not taken (any more)."""
    say = language_of(person.speaks)
    try:
        await desk.reviews.give(case, person, opinion)
    except ReviewClosed:
        return say.plain("review-closed")
    except WrongState:  # it was erased just now
        return say.plain("review-gone")
    return None


async def _give_with_note(query: CallbackQuery, desk: Services, person: Person, case: Case, opinion: str) -> None:
    """Keep an opinion with the note that the message of the button answers: nothing else holds it until then."""
    say, message = language_of(person.speaks), query.message
    written = message.reply_to_message if isinstance(message, Message) else None
    text = written.text if written and written.from_user == query.from_user else None
    if not text or len(text) > MOST_LETTERS:
        await messenger.answer(query, say.plain("review-note-lost"))
    elif wrong := await _give(desk, case, person, opinion):
        await messenger.answer(query, wrong)
    else:
        with suppress(ReviewClosed):  # decided by another reader just now, or erased
            await desk.reviews.note(case, person, text)
        await show(query, Page(say("review-noted", code=case.code), [_again(say)]))


async def _turn(
    query: CallbackQuery, desk: Services, person: Person, case: Case | None = None, alert: str | None = None
) -> None:
    """Show what comes after a case; after the last one, what was skipped."""
    after = case.id if case else 0
    found = await desk.reviews.next_for(person, after) or await desk.reviews.next_for(person)
    if found is None or (case and found.id == case.id):
        await show(query, _end(language_of(person.speaks)), alert)
    else:
        await _show(query, desk, person, found, "heatmap", alert)


async def _show(
    query: CallbackQuery, desk: Services, person: Person, case: Case, view: str, alert: str | None = None
) -> None:
    card = await _card(desk, case, person, view)
    if isinstance(card, Page):
        await show(query, card, alert)
        return
    await messenger.answer(query, alert)
    if query.message:
        bot, chat_id, message_id = query.get_bot(), query.message.chat.id, query.message.message_id
        if not await messenger.edit_to_picture(bot, chat_id, message_id, *card):
            await messenger.send_picture(bot, chat_id, message_id, *card)


async def _card(
    desk: Services, case: Case, person: Person, view: str
) -> tuple[bytes, Markup, InlineKeyboardMarkup] | Page:
    """Return picture, caption and buttons of a case; a page without a picture where that is gone."""
    say, file = language_of(person.speaks), await desk.cases.file(case.id)
    assert file.verdict, "a case is answered with a verdict"
    outcome = await desk.outcomes.of(case)
    caption, buttons = review_texts.caption(say, case, file.verdict, outcome), review_texts.deck(say, case.code, view)
    digest = file.scan if view == "picture" else file.overlay
    await desk.cases.viewed(case, person.actor, "review")
    try:
        picture = await desk.images.get(digest) if digest else None
    except ImageMissing:
        picture = None
    if picture is None:
        return Page(say("review-no-picture", code=case.code), [_skip(say, case), back(say)])
    return picture, caption, buttons


def _skip(say: Language, case: Case) -> list[InlineKeyboardButton]:
    return [button(say.plain("review-skip"), "review", "skip", case.code)]


def _again(say: Language) -> list[InlineKeyboardButton]:
    return [button(say.plain("review-go-on"), "review", "next")]


def _end(say: Language) -> Page:
    return Page(say("review-none"), [back(say)])
