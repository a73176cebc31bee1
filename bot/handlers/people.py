"""Who may use the bot: `/invite`, `/invites`, `/people` and `/role`, for admins."""

from __future__ import annotations

import io
import re
from datetime import timedelta

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update

from bot import admin_texts, messenger
from bot.language import language_of
from bot.membership import OUT, Wanted, change_role, invite_link, qr_code
from bot.services import Context, services
from storage.people import Person
from storage.tables import ROLES


def wanted(words: list[str]) -> Wanted | None:
    """Return what was asked for after `/invite`, or None where that cannot be told."""
    counts = {"x": 1, "d": 7}
    rest = list(words)
    while rest and (found := re.fullmatch(r"(\d{1,6})([xd])", rest[-1].lower())):
        counts[found[2]] = int(found[1])
        rest.pop()
    asked = Wanted(" ".join(rest), counts["x"], counts["d"])
    return asked if asked.fits else None


async def invite(update: Update, context: Context, admin: Person) -> None:
    """Make an invitation, as a link and as a picture to scan."""
    message, asked, say = update.message, wanted(context.args or []), language_of(admin.speaks)
    assert message is not None
    if asked is None:
        await messenger.reply(context.bot, message.chat_id, message.message_id, say("invite-usage"))
        return
    made, code = await services(context).invites.make(admin, asked.site, asked.people, timedelta(days=asked.days))
    link = invite_link(context.bot.username, code)
    text = admin_texts.invitation(say, made, link)
    await messenger.send_picture(context.bot, message.chat_id, message.message_id, _qr(link), text)


async def invites(update: Update, context: Context, admin: Person) -> None:
    """List the open invitations, each with a button that takes it back."""
    message, open_, say = update.message, await services(context).invites.open(), language_of(admin.speaks)
    assert message is not None
    buttons = [
        [InlineKeyboardButton(say.plain("revoke", number=str(one.id)), callback_data=f"revoke:{one.id}")]
        for one in open_
    ]
    keyboard = InlineKeyboardMarkup(buttons) if buttons else None
    text = admin_texts.invitations(say, open_)
    await messenger.reply(context.bot, message.chat_id, message.message_id, text, keyboard)


async def revoke(update: Update, context: Context, admin: Person) -> None:
    """Take an invitation back."""
    query, say = update.callback_query, language_of(admin.speaks)
    assert query is not None
    number = (query.data or "").partition(":")[2]
    revoked = await services(context).invites.revoke(int(number), admin) if re.fullmatch(r"\d{1,15}", number) else None
    told = say.plain("revoked", number=str(revoked.id)) if revoked else say.plain("tap-unknown")
    await query.answer(told, show_alert=True)


async def members(update: Update, context: Context, admin: Person) -> None:
    """List who may use the bot, and as what."""
    message = update.message
    assert message is not None
    text = admin_texts.members(language_of(admin.speaks), await services(context).people.all())
    for part in _parts(text):
        await messenger.reply(context.bot, message.chat_id, message.message_id, part)


async def role(update: Update, context: Context, admin: Person) -> None:
    """Change what somebody may do, or let them in no longer."""
    message = update.message
    assert message is not None
    text = await _role(context, admin, [word.lower() for word in context.args or []])
    await messenger.reply(context.bot, message.chat_id, message.message_id, text)


async def _role(context: Context, admin: Person, words: list[str]) -> str:
    desk, say = services(context), language_of(admin.speaks)
    if len(words) != 2 or not re.fullmatch(r"\d{1,15}", words[0]) or words[1] not in (*ROLES, OUT):
        return say("role-usage")
    _, told = await change_role(desk.people, desk.settings.admin_ids, int(words[0]), words[1], admin, say)
    return told


def _qr(link: str) -> bytes:
    """The link as a QR code, a PNG of about 400 pixels with the quiet zone that ISO/IEC 18004 asks for."""
    picture = io.BytesIO()
    qr_code(link).save(picture, kind="png", scale=10, border=4)
    return picture.getvalue()


def _parts(text: str, most: int = 4000) -> list[str]:
    """The lines of a text in messages of at most ``most`` letters (Bot API, sendMessage: 4,096)."""
    parts = [""]
    for line in text.split("\n"):
        if len(parts[-1]) + len(line) + 1 > most:
            parts.append("")
        parts[-1] = f"{parts[-1]}\n{line}".lstrip("\n")
    return parts
