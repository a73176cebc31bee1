"""What every tap on a button of a case needs: whose it is, and an answer."""

from __future__ import annotations

from telegram import CallbackQuery

from bot.access import actor_of, language_for, person_of
from bot.language import language_of
from bot.messenger import answer as answer  # for those who need no more of it
from bot.services import Services
from storage.records import Case


async def own_case(desk: Services, query: CallbackQuery, code: str) -> Case | None:
    """Return the case of a button; None where it is not one of whoever tapped, which has been said and logged."""
    case = await desk.cases.by_code(code)
    if case is None or query.message is None:
        await unknown(desk, query)
        return None
    if case.telegram_id == query.from_user.id:
        return case
    person = await person_of(desk, query.from_user)
    await desk.cases.note(case, "tap_refused", person.actor)
    await answer(query, language_of(person.speaks).plain("tap-foreign"))
    return None


async def unknown(desk: Services, query: CallbackQuery) -> None:
    """Say that the button is none of this bot's any more, and log that: it may be forged."""
    await desk.cases.note(None, "tap_unknown", await actor_of(desk, query.from_user))
    say = await language_for(desk, query.from_user)
    await answer(query, say.plain("tap-unknown"))


def in_private(query: CallbackQuery) -> bool:
    """Whether the button stands in the private chat of whoever tapped it; a forged one may not."""
    return query.message is not None and query.message.chat.id == query.from_user.id
