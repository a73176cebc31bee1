"""In groups the bot speaks only where a scan has the caption `/scan`, or is answered with `/scan`.

The case is logged by the message that holds the command, not by the scan: two people may ask about the same picture,
each for a case of their own, while the same message again is the same case.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import Message, MessageEntity, Update

from bot import messenger
from bot.access import admitted, language_for
from bot.handlers import scan
from bot.profile import COMMANDS
from bot.services import Context, services

COMMAND = "scan"


@dataclass(frozen=True)
class Command:
    """A command at the beginning of a text or caption: its name, whether it is addressed to this bot by name, and what
    follows."""

    name: str
    by_name: bool
    words: str


async def received(update: Update, context: Context) -> None:
    """Take in a scan that somebody asks for, point to the private chat after another command, and else be silent."""
    message = update.message
    assert message is not None
    command = command_of(message, context.bot.username)
    if command is None:
        return
    found = scan_of(message) if command.name == COMMAND else None
    if found:
        await _read(context, scan.Request(message, found, command.words))
    elif command.name in COMMANDS or (command.name == COMMAND and command.by_name):
        say = await language_for(services(context), message.from_user)
        await _reply(context, message, say("group-pointer"))


def wanted(message: Message, username: str) -> bool:
    """Return whether a message of a group asks the bot ``username`` for a scan."""
    command = command_of(message, username)
    return command is not None and command.name == COMMAND and scan_of(message) is not None


def command_of(message: Message, username: str) -> Command | None:
    """Return the command for the bot ``username`` that a text or caption begins with, or None."""
    entities = message.entities or message.caption_entities
    if not entities or entities[0].type != MessageEntity.BOT_COMMAND or entities[0].offset:
        return None
    text = message.text or message.caption or ""
    found = re.match(r"/(\w+)(?:@(\w+))?(.*)", text, re.DOTALL)
    if found is None or (found[2] and found[2].lower() != username.lower()):
        return None
    return Command(found[1].lower(), bool(found[2]), found[3].strip())


def scan_of(message: Message) -> Message | None:
    """Return the message with a photo or file that a command is the caption of, or else the answer to; not a bot's,
    whose heatmap is no scan."""
    for one in (message, message.reply_to_message):
        if one and (one.photo or (one.document and not one.animation)) and not _of_a_bot(one):
            return one
    return None


def _of_a_bot(message: Message) -> bool:
    # Who writes in the name of a group or channel has a bot for a sender too (Bot API, Message.sender_chat).
    return message.from_user is not None and message.from_user.is_bot and message.sender_chat is None


async def _read(context: Context, request: scan.Request) -> None:
    """Have a scan read for whoever may use the bot; of a stranger's nothing is fetched or kept."""
    desk, user = services(context), request.message.from_user
    say = await language_for(desk, user)
    if user is None or user.is_bot or request.message.sender_chat:
        await _reply(context, request.message, say("group-anonymous"))
    elif await admitted(desk, user.id):
        await scan.take(desk, context.bot, request, user)
    else:
        await desk.cases.note(None, "stranger_refused", "stranger")
        await _reply(context, request.message, say("group-stranger"))


async def _reply(context: Context, message: Message, text: str) -> None:
    thread = messenger.thread_of(message)
    await messenger.reply(context.bot, message.chat_id, message.message_id, text, None, thread)
