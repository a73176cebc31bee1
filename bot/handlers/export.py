"""`/export`: everything that one has sent, and what was said to it, as a ZIP file."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from zipfile import ZipFile

from telegram import Update
from telegram.constants import ChatAction

from bot import messenger
from bot.export import write
from bot.language import language_of
from bot.services import Context, services
from storage.checkpoints import Checkpoints
from storage.exports import begun_once
from storage.people import Person


async def export(update: Update, context: Context, person: Person) -> None:
    """Send whoever asks their own data; not oftener than every five minutes."""
    message, desk = update.message, services(context)
    assert message is not None
    say, chat, to = language_of(person.speaks), message.chat_id, message.message_id
    again = await begun_once(desk.database, person.actor, {"message": to}, {})
    if again:
        await messenger.reply(context.bot, chat, to, say("export-wait", again=again))
        return
    await context.bot.send_chat_action(chat, ChatAction.UPLOAD_DOCUMENT)
    # On disk it has no name that would lead to it, and it goes with the bot (POSIX).
    with tempfile.TemporaryFile() as file:
        made = await write(file, person, desk.history, desk.images)
        checkpoint = await Checkpoints(desk.database).make(person.actor)
        with ZipFile(file, "a") as archive:
            archive.writestr("checkpoint.txt", f"{checkpoint.text}\n")
        file.seek(0)
        text = say("export-made", cases=made.cases, pictures=made.pictures)
        text += "\n" + say("export-without", pictures=made.without) if made.without else ""
        await messenger.send_file(context.bot, chat, to, file, f"radiogram-{datetime.now(UTC):%Y-%m-%d}.zip", text)
