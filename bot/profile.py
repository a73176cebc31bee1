"""How the bot presents itself on Telegram: its commands and descriptions, looked at and registered at every start."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import suppress

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, TelegramError

from bot.admins import Admins
from bot.language import ENGLISH, LANGUAGES, Language

log = logging.getLogger(__name__)

COMMANDS = ("start", "help", "model")
ADMIN_COMMANDS = ("console", "invite", "invites", "people", "role")


async def register(bot: Bot, admins: Admins) -> None:
    """Register commands and descriptions in every language that has messages, and more commands for the ``admins``;
    where Telegram does not answer, the bot works all the same."""
    try:
        for language in LANGUAGES:
            if language.translated:
                await _present(bot, language.only("profile.ftl"))
        for admin, say in (await admins.languages()).items():
            with suppress(BadRequest):  # who has not started the bot yet has no chat to register them for
                scope = BotCommandScopeChat(admin)
                await bot.set_my_commands(_commands(say, (*COMMANDS, *ADMIN_COMMANDS)), scope=scope)
    except TelegramError as error:
        log.warning("commands and descriptions were not registered (%s); the next start tries again", error.message)


async def _present(bot: Bot, say: Language) -> None:
    """Register what Telegram does not hold yet: it is asked first, since it allows writing less often than reading."""
    code = "" if say.code == ENGLISH.code else say.code  # English is for all who have no language of their own here
    commands = _commands(say, COMMANDS)
    if list(await bot.get_my_commands(language_code=code)) != commands:
        await bot.set_my_commands(commands, language_code=code)
    description, short = say.plain("description"), say.plain("description-short")
    if (await bot.get_my_description(code)).description != description:
        await bot.set_my_description(description, code)
    if (await bot.get_my_short_description(code)).short_description != short:
        await bot.set_my_short_description(short, code)


def _commands(say: Language, names: Iterable[str]) -> list[BotCommand]:
    return [BotCommand(name, say.plain(f"command-{name}")) for name in names]
