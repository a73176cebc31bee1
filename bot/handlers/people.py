"""Who may use the bot, and as what: `/people`, `/role` and their pages of the menu, for admins."""

from __future__ import annotations

import re

from markupsafe import Markup
from telegram import CallbackQuery, Update

from bot import admin_texts, messenger, profile, roles
from bot.language import Language, language_of
from bot.menu import PAGE_SIZE, Page, back, button, refuse, show, turning, whole, within, words
from bot.services import Context, Services, services
from storage.people import Person
from storage.tables import ROLES

SHORT = 40  # letters of a name on a button


async def members(update: Update, context: Context, admin: Person) -> None:
    """List who may use the bot, and as what."""
    message, page = update.message, await _members(services(context), admin, 0)
    assert message is not None
    await messenger.reply(context.bot, message.chat_id, message.message_id, page.text, page.buttons)


async def role(update: Update, context: Context, admin: Person) -> None:
    """Change what somebody may do, or let them in no longer."""
    message = update.message
    assert message is not None
    text = await _role(context, admin, [word.lower() for word in context.args or []])
    await messenger.reply(context.bot, message.chat_id, message.message_id, text)


async def tapped(update: Update, context: Context, admin: Person) -> None:
    """Turn to a page of people, or change the role of one."""
    query, desk, say = update.callback_query, services(context), language_of(admin.speaks)
    assert query is not None
    match words(query.data):
        case ["list", number] if (page := whole(number)) is not None:
            await show(query, await _members(desk, admin, page))
        case [("one" | "leave") as what, number] if person := await _person(desk, number):
            await show(query, _leaving(say, person) if what == "leave" else _member(say, person))
        case ["role", number, choice] if choice in roles.CHOICES and (person := await _person(desk, number)):
            await _choose(query, context, admin, person, choice)
        case _:
            await refuse(query, say)


async def _choose(query: CallbackQuery, context: Context, admin: Person, person: Person, choice: str) -> None:
    desk, say = services(context), language_of(admin.speaks)
    told = await _change(context, admin, person, choice)
    changed = await desk.people.by_number(person.id)
    page = _member(say, changed) if changed and choice != roles.OUT else Page(told, [back(say, "people", "list", 0)])
    await show(query, page, told.unescape()[:200])


async def _members(desk: Services, admin: Person, wanted: int) -> Page:
    say, total = language_of(admin.speaks), await desk.people.count()
    number = within(wanted, total)
    people = await desk.people.page(number, PAGE_SIZE)
    rows = [[button(admin_texts.name(one)[:SHORT], "people", "one", one.id)] for one in people]
    rows += [*turning(say, number, total, "people", "list"), back(say)]
    return Page(admin_texts.members(say, people, total), rows)


def _member(say: Language, person: Person) -> Page:
    choices = [
        button(say.plain("role", role=choice), "people", "role", person.id, choice)
        for choice in ROLES
        if choice != person.role
    ]
    leave = [button(say.plain("people-leave"), "people", "leave", person.id)]
    return Page(admin_texts.member(say, person), [choices, leave, back(say, "people", "list", 0)])


def _leaving(say: Language, person: Person) -> Page:
    sure = [button(say.plain("people-leave-sure"), "people", "role", person.id, roles.OUT)]
    return Page(say("people-leave-ask", name=admin_texts.name(person)), [sure, back(say, "people", "one", person.id)])


async def _person(desk: Services, number: str) -> Person | None:
    wanted = whole(number)
    return None if wanted is None else await desk.people.by_number(wanted)


async def _role(context: Context, admin: Person, asked: list[str]) -> str:
    desk, say = services(context), language_of(admin.speaks)
    if len(asked) != 2 or not re.fullmatch(r"\d{1,15}", asked[0], re.ASCII) or asked[1] not in roles.CHOICES:
        return say("role-usage")
    person = await desk.people.by_number(int(asked[0]))
    return await _change(context, admin, person, asked[1]) if person else say("role-unknown", number=asked[0])


async def _change(context: Context, admin: Person, person: Person, choice: str) -> Markup:
    """Make a person what is wished; return what to say of it."""
    desk, say, name = services(context), language_of(admin.speaks), admin_texts.name(person)
    try:
        await roles.change(desk.people, desk.settings.admin_ids, person, choice, admin)
    except roles.RoleKept as kept:
        return say(f"role-kept-{kept.problem}", name=name)
    await profile.present_to(context.bot, await desk.people.by_number(person.id) or person)
    return say("role-out", name=name) if choice == roles.OUT else say("role-given", name=name, role=choice)
