"""Who may use the bot, and as what: `/people`, `/role` and their pages of the menu, for admins."""

from __future__ import annotations

from markupsafe import Markup
from telegram import Update

from bot import admin_texts, messenger, profile
from bot.language import Language, language_of
from bot.membership import OUT, change_role
from bot.menu import PAGE_SIZE, Page, back, button, refuse, show, turning, whole, within, words
from bot.services import Context, Services, services
from storage.people import Person
from storage.tables import ROLES

CHOICES = (*ROLES, OUT)
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
        case ["role", number, choice] if choice in CHOICES and (person := await _person(desk, number)):
            told = await _change(context, admin, person.id, choice)
            changed = await desk.people.by_number(person.id) or person
            shown = Page(told, [back(say, "people", "list", 0)]) if choice == OUT else _member(say, changed)
            await show(query, shown, told.unescape()[:200])
        case _:
            await refuse(query, say)


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
    sure = [button(say.plain("people-leave-sure"), "people", "role", person.id, OUT)]
    return Page(say("people-leave-ask", name=admin_texts.name(person)), [sure, back(say, "people", "one", person.id)])


async def _person(desk: Services, number: str) -> Person | None:
    wanted = whole(number)
    return None if wanted is None else await desk.people.by_number(wanted)


async def _role(context: Context, admin: Person, asked: list[str]) -> Markup:
    if len(asked) != 2 or (number := whole(asked[0])) is None or asked[1] not in CHOICES:
        return language_of(admin.speaks)("role-usage")
    return await _change(context, admin, number, asked[1])


async def _change(context: Context, admin: Person, number: int, choice: str) -> Markup:
    """Make a person what is wished, and offer them the commands of it; return what to say of it."""
    desk, say = services(context), language_of(admin.speaks)
    done, told = await change_role(desk.people, desk.settings.admin_ids, number, choice, admin, say)
    person = await desk.people.by_number(number)
    if done and person:
        await profile.present_to(context.bot, person)
    return told
