"""A photo or a file comes in, by itself or as a part of an album."""

from __future__ import annotations

from telegram import Update

from bot.handlers import album, scan
from bot.services import Context, services


async def received(update: Update, context: Context) -> None:
    """Take in a photo (its largest size) or a file."""
    message, user, desk = update.message, update.effective_user, services(context)
    assert message is not None and user is not None
    if message.media_group_id:
        await album.part(desk, context.bot, message, user)
    else:
        await scan.take(desk, context.bot, scan.Request(message, message, message.caption), user)
