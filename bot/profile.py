"""How the bot presents itself on Telegram: its commands and descriptions, registered at every start."""

from __future__ import annotations

import logging

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot import texts

log = logging.getLogger(__name__)


async def register(bot: Bot) -> None:
    """Register commands and descriptions; where Telegram does not answer, the bot works all the same."""
    try:
        await bot.set_my_commands([BotCommand(name, text) for name, text in texts.COMMANDS.items()])
        await bot.set_my_description(texts.DESCRIPTION)
        await bot.set_my_short_description(texts.SHORT_DESCRIPTION)
    except TelegramError as error:
        log.warning("commands and descriptions were not registered (%s); the next start tries again", error.message)
