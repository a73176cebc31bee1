"""`/admin`: the beginning of the menu, the numbers, and the audit log."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, time, timedelta

from telegram import CallbackQuery, Update

from bot import admin_texts, messenger
from bot.language import language_of
from bot.menu import Page, back, button, refuse, show, words
from bot.services import Context, Services, services
from storage import audit
from storage.checkpoints import Checkpoints, verified
from storage.numbers import numbers
from storage.people import Person
from storage.reviews import MOST_COUNTED

DAYS = (1, 7, 30)


async def opened(update: Update, context: Context, person: Person) -> None:
    """Open the menu as a new message."""
    message, page = update.message, await home(services(context), person)
    assert message is not None
    await messenger.reply(context.bot, message.chat_id, message.message_id, page.text, page.buttons)


async def tapped(update: Update, context: Context, person: Person) -> None:
    """Turn to a page that reviewers may see too."""
    query, desk, say = update.callback_query, services(context), language_of(person.speaks)
    assert query is not None
    match words(query.data):
        case ["home"]:
            await show(query, await home(desk, person))
        case ["numbers", days] if days in map(str, DAYS):
            await show(query, await _numbers(desk, person, int(days)))
        case ["close"]:
            await show(query, Page(say("menu-closed"), []))
        case _:
            await refuse(query, say)


async def audited(update: Update, context: Context, admin: Person) -> None:
    """Turn to the pages on the audit log, which are for admins."""
    query, desk, say = update.callback_query, services(context), language_of(admin.speaks)
    assert query is not None
    match words(query.data):
        case ["audit"]:
            await show(query, _audit(admin))
        case ["verify"]:
            await _verify(query, desk, admin)
        case ["checkpoint"]:
            made = await Checkpoints(desk.database).make(admin.actor)
            await show(query, Page(say("audit-checkpoint", checkpoint=made.text), [back(say, "admin", "audit")]))
        case _:
            await refuse(query, say)


async def home(desk: Services, person: Person) -> Page:
    """Return the first page, with what ``person`` may use."""
    say, (unread, disputed) = language_of(person.speaks), await desk.reviews.waiting()
    rows = [
        [button(say.plain("menu-review", waiting=_capped(unread + disputed)), "review", "next")],
        [button(say.plain("menu-numbers"), "menu", "numbers", DAYS[0])],
    ]
    if person.role == "admin":
        rows += [
            [button(say.plain("menu-people"), "people", "list", 0), button(say.plain("menu-invites"), "invites", 0)],
            [
                button(say.plain("menu-audit"), "admin", "audit"),
                button(say.plain("menu-export-button"), "export", "ask"),
            ],
            [button(say.plain("menu-broadcast"), "broadcast", "ask")],
        ]
    rows.append([button(say.plain("menu-close"), "menu", "close")])
    return Page(say("menu", unread=_capped(unread), disputed=_capped(disputed)), rows)


async def _numbers(desk: Services, person: Person, days: int) -> Page:
    """What happened today, or in the last so many days, as they are counted in UTC."""
    say, now = language_of(person.speaks), datetime.now(UTC)
    since = datetime.combine(now.date(), time(), UTC) - timedelta(days=days - 1)
    told = await numbers(desk.database, since, now)
    choices = [button(say.plain("numbers-days", days=one), "menu", "numbers", one) for one in DAYS if one != days]
    return Page(admin_texts.numbers(say, told, days), [choices, back(say)])


def _audit(admin: Person) -> Page:
    say = language_of(admin.speaks)
    rows = [
        [button(say.plain("audit-verify"), "admin", "verify")],
        [button(say.plain("audit-make-checkpoint"), "admin", "checkpoint")],
        back(say),
    ]
    return Page(say("audit"), rows)


async def _verify(query: CallbackQuery, desk: Services, admin: Person) -> None:
    """Read the whole audit log, in a thread, since a long one takes seconds."""
    say = language_of(admin.speaks)
    await show(query, Page(say("audit-verifying"), []))
    report = await asyncio.to_thread(verified, desk.settings.storage)
    holds = report.fault is None
    await desk.database.write(
        audit.append, "audit_verified", actor=admin.actor, case_code=None, events=report.events, holds=holds
    )
    if report.fault:
        text = say("audit-broken", problem=report.fault.problem)
    else:
        text = say("audit-holds", events=report.events, head=report.head)
    await show(query, Page(text, [back(say, "admin", "audit")]))


def _capped(count: int) -> str:
    return f"{MOST_COUNTED:,}+" if count >= MOST_COUNTED else str(count)
