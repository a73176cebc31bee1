"""`/console`: a link that opens the review console, for reviewers and admins."""

from __future__ import annotations

from telegram import Update

from bot import messenger
from bot.language import language_of
from bot.services import Context, services
from storage.people import Person


async def console(update: Update, context: Context, person: Person) -> None:
    """Send the link; a second copy of the command sends another, and only the last one opens."""
    message, desk, say = update.message, services(context).console, language_of(person.speaks)
    assert message is not None
    if not desk.url:
        text = say("console-nowhere", port=str(desk.settings.http_port))
    else:
        text = say("console-link", link=await desk.link(person))
        if desk.is_local:
            text = say("console-link-here", told=text)
    await messenger.reply(context.bot, message.chat_id, message.message_id, text)
