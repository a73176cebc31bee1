"""How the bot presents itself on Telegram: its commands and descriptions, looked at and registered at every start."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import suppress

from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeChat
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.admins import Admins
from bot.language import ENGLISH, LANGUAGES, Language, language_of
from storage.people import People, Person

log = logging.getLogger(__name__)

COMMANDS = (
    *("start", "help", "history", "case", "delete", "export", "cancel"),
    *("model", "language", "lowdata", "privacy", "withdraw"),
)
GROUP_COMMANDS = ("scan",)
REVIEWER_COMMANDS = ("review", "admin", "console")
ADMIN_COMMANDS = (*REVIEWER_COMMANDS, "invite", "invites", "people", "role", "broadcast")
OF_ROLE = {"reviewer": (*COMMANDS, *REVIEWER_COMMANDS), "admin": (*COMMANDS, *ADMIN_COMMANDS)}


async def register(bot: Bot, admins: Admins, people: People) -> None:
    """Register commands and descriptions in every language that has messages, and more commands for reviewers, for
    admins and for the ``admins`` of the settings; where Telegram does not answer, the bot works all the same."""
    try:
        for language in LANGUAGES:
            if language.translated:
                await _present(bot, language.only("profile.ftl"))
        for admin, say in (await admins.languages()).items():
            await _offer(bot, admin, say, "admin")
        for person in await people.with_roles():
            await present_to(bot, person)
    except TelegramError as error:
        log.warning("commands and descriptions were not registered (%s); the next start tries again", error.message)


async def present_to(bot: Bot, person: Person) -> None:
    """Register the commands of the role that somebody has now, in their chat; where that fails, it is done at the next
    start."""
    if person.telegram_id is not None:
        try:
            await _offer(bot, person.telegram_id, language_of(person.speaks), person.role)
        except TelegramError as error:
            log.warning("the commands of a role were not registered (%s)", type(error).__name__)


async def _offer(bot: Bot, chat_id: int, say: Language, role: str) -> None:
    scope = BotCommandScopeChat(chat_id)
    with suppress(BadRequest, Forbidden):  # who has not started the bot yet has no chat to register them for
        held, commands = await bot.get_my_commands(scope), _commands(say, OF_ROLE.get(role, ()))
        if list(held) == commands:
            return
        if commands:
            await bot.set_my_commands(commands, scope)
        else:
            await bot.delete_my_commands(scope=scope)


async def _present(bot: Bot, say: Language) -> None:
    """Register what Telegram does not hold yet: it is asked first, since it allows writing less often than reading."""
    code = "" if say.code == ENGLISH.code else say.code  # English is for all who have no language of their own here
    for names, scope in ((COMMANDS, None), (GROUP_COMMANDS, BotCommandScopeAllGroupChats())):
        commands = _commands(say, names)
        if list(await bot.get_my_commands(scope, code)) != commands:
            await bot.set_my_commands(commands, scope, code)
    description, short = say.plain("description"), say.plain("description-short")
    if (await bot.get_my_description(code)).description != description:
        await bot.set_my_description(description, code)
    if (await bot.get_my_short_description(code)).short_description != short:
        await bot.set_my_short_description(short, code)


def _commands(say: Language, names: Iterable[str]) -> list[BotCommand]:
    return [BotCommand(name, say.plain(f"command-{name}")) for name in names]
