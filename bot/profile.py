"""How the bot presents itself on Telegram: its commands and descriptions, registered at every start."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from contextlib import suppress

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, TelegramError

from bot import admin_texts, texts

log = logging.getLogger(__name__)


async def register(bot: Bot, admins: Iterable[int]) -> None:
    """Register commands and descriptions, more commands for the ``admins``; where Telegram does not answer, the bot
    works all the same."""
    try:
        await bot.set_my_commands(_commands(texts.COMMANDS))
        for admin in admins:
            with suppress(BadRequest):  # who has not started the bot yet has no chat to register them for
                scope = BotCommandScopeChat(admin)
                await bot.set_my_commands(_commands(texts.COMMANDS | admin_texts.COMMANDS), scope=scope)
        await bot.set_my_description(texts.DESCRIPTION)
        await bot.set_my_short_description(texts.SHORT_DESCRIPTION)
    except TelegramError as error:
        log.warning("commands and descriptions were not registered (%s); the next start tries again", error.message)


def _commands(told: Mapping[str, str]) -> list[BotCommand]:
    return [BotCommand(name, text) for name, text in told.items()]
