"""Invitations: `/invite`, `/invites` and their pages of the menu, for admins."""

from __future__ import annotations

import io
import re
from datetime import timedelta

from telegram import Bot, Update

from bot import admin_texts, messenger, notes
from bot.language import language_of
from bot.membership import MOST_LETTERS, Wanted, invite_link, qr_code
from bot.menu import PAGE_SIZE, Page, back, button, refuse, show, turning, whole, within, words
from bot.services import Context, Services, services
from storage.people import Person

# What an invitation usually is: so many people, within so many days.
USUAL = {"1x7d": (1, 7), "5x7d": (5, 7), "20x30d": (20, 30), "100x90d": (100, 90)}
SITES = 5


def wanted(asked: list[str]) -> Wanted | None:
    """Return what was asked for after `/invite`, or None where that cannot be told."""
    counts = {"x": 1, "d": 7}
    rest = list(asked)
    while rest and (found := re.fullmatch(r"(\d{1,6})([xd])", rest[-1].lower())):
        counts[found[2]] = int(found[1])
        rest.pop()
    invitation = Wanted(" ".join(rest), counts["x"], counts["d"])
    return invitation if invitation.fits else None


async def invite(update: Update, context: Context, admin: Person) -> None:
    """Make an invitation, as a link and as a picture to scan."""
    message, asked = update.message, wanted(context.args or [])
    assert message is not None
    if asked is None:
        usage = language_of(admin.speaks)("invite-usage")
        await messenger.reply(context.bot, message.chat_id, message.message_id, usage)
    else:
        await _make(services(context), context.bot, admin, asked, message.chat_id, message.message_id)


async def named(update: Update, context: Context, admin: Person) -> None:
    """Make the invitation for which the name of a site was asked."""
    message = update.message
    assert message is not None and message.text
    counts = USUAL.get(notes.subject_of(message, "invite") or "")
    asked = Wanted(" ".join(message.text.split()), *counts) if counts else None
    if asked and asked.fits:
        await _make(services(context), context.bot, admin, asked, message.chat_id, message.message_id)
    else:
        text = language_of(admin.speaks)("invite-site-too-long", most=MOST_LETTERS)
        await messenger.reply(context.bot, message.chat_id, message.message_id, text)


async def invites(update: Update, context: Context, admin: Person) -> None:
    """List the open invitations, each with a button that takes it back."""
    message, page = update.message, await _open(services(context), admin, 0)
    assert message is not None
    await messenger.reply(context.bot, message.chat_id, message.message_id, page.text, page.buttons)


async def tapped(update: Update, context: Context, admin: Person) -> None:
    """Turn to a page of invitations, or make one in two steps: how many people and days, and which site."""
    query, desk, say = update.callback_query, services(context), language_of(admin.speaks)
    assert query is not None
    match words(query.data):
        case [number] if (page := whole(number)) is not None:
            await show(query, await _open(desk, admin, page))
        case ["new"]:
            await show(query, _new(admin))
        case ["site", size] if size in USUAL:
            await show(query, await _sites(desk, admin, size))
        case ["ask", size] if size in USUAL and query.message:
            await messenger.answer(query)
            await notes.ask(context.bot, query.message.chat.id, say("invite-ask"), "invite", size)
        case ["make", size, number] if size in USUAL and query.message and (like := whole(number)) is not None:
            found = await desk.invites.by_number(like)
            if found is None:
                await refuse(query, say)
                return
            await show(query, await _open(desk, admin, 0))
            to = query.message
            await _make(desk, context.bot, admin, Wanted(found.site, *USUAL[size]), to.chat.id, to.message_id)
        case _:
            await refuse(query, say)


async def revoke(update: Update, context: Context, admin: Person) -> None:
    """Take an invitation back."""
    query, desk, say = update.callback_query, services(context), language_of(admin.speaks)
    assert query is not None
    number = whole(":".join(words(query.data)))
    revoked = None if number is None else await desk.invites.revoke(number, admin)
    if revoked is None:
        await refuse(query, say)
    else:
        await show(query, await _open(desk, admin, 0), say.plain("revoked", number=str(revoked.id)))


async def _make(desk: Services, bot: Bot, admin: Person, asked: Wanted, chat_id: int, to: int) -> None:
    made, code = await desk.invites.make(admin, asked.site, asked.people, timedelta(days=asked.days))
    link = invite_link(bot.username, code)
    text = admin_texts.invitation(language_of(admin.speaks), made, link)
    await messenger.send_picture(bot, chat_id, to, _qr(link), text)


async def _open(desk: Services, admin: Person, wanted: int) -> Page:
    say, every = language_of(admin.speaks), await desk.invites.open()
    number = within(wanted, len(every))
    shown = every[number * PAGE_SIZE :][:PAGE_SIZE]
    rows = [[button(say.plain("revoke", number=str(one.id)), "revoke", one.id)] for one in shown]
    rows += [*turning(say, number, len(every), "invites"), [button(say.plain("invites-new"), "invites", "new")]]
    return Page(admin_texts.invitations(say, shown, len(every)), [*rows, back(say)])


def _new(admin: Person) -> Page:
    say = language_of(admin.speaks)
    sizes = [
        [button(say.plain("invites-size", people=people, days=days), "invites", "site", size)]
        for size, (people, days) in USUAL.items()
    ]
    return Page(say("invites-how-many"), [*sizes, back(say, "invites", 0)])


async def _sites(desk: Services, admin: Person, size: str) -> Page:
    """Offer the sites invited last; without any, ask for a name."""
    say = language_of(admin.speaks)
    sites = [[button(one.site, "invites", "make", size, one.id)] for one in await desk.invites.sites(SITES)]
    other = [button(say.plain("invites-other-site"), "invites", "ask", size)]
    return Page(say("invites-which-site"), [*sites, other, back(say, "invites", "new")])


def _qr(link: str) -> bytes:
    """The link as a QR code, a PNG of about 400 pixels with the quiet zone that ISO/IEC 18004 asks for."""
    picture = io.BytesIO()
    qr_code(link).save(picture, kind="png", scale=10, border=4)
    return picture.getvalue()
