"""Which handler takes which update, and what becomes of one that no handler can finish."""

from __future__ import annotations

import logging
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, TypeHandler, filters

from bot import messenger
from bot.access import gate, only
from bot.handlers import commands, console, modality, other, people, scan
from bot.intake import RawUpdate
from bot.language import language_of
from bot.services import KEY, Context, Services
from bot.troubles import Troubles
from storage.cases import WrongState
from storage.trouble import Trouble

log = logging.getLogger(__name__)

App = Application[Any, Any, Any, Any, Any, Any]


class Dispatch:
    """Hands updates to the handlers of an application."""

    def __init__(self, application: App, services: Services, troubles: Troubles) -> None:
        self._application, self._services, self._troubles = application, services, troubles
        self._errors: dict[int, BaseException] = {}
        application.bot_data[KEY] = services
        application.add_error_handler(self._remember)
        wire(application)

    async def handle(self, raw: RawUpdate) -> None:
        """Have one update handled; raise what its handler raised."""
        update = Update.de_json(raw, self._application.bot)
        await self._application.process_update(update)
        error = self._errors.pop(update.update_id, None)
        if error:
            raise error

    async def give_up(self, raw: RawUpdate) -> None:
        """Say that a message was not handled, and mark its case as failed if it has one."""
        update = Update.de_json(raw, self._application.bot)
        message, user = update.effective_message, update.effective_user
        if message is None:
            return
        say = language_of(user.language_code if user else None)
        case = await self._services.cases.by_message(message.chat_id, message.message_id)
        try:
            if case and case.state in ("received", "awaiting_modality"):
                await self._services.cases.fail(case, "handling_failed")
            await messenger.reply(self._application.bot, message.chat_id, message.message_id, say("not-handled"))
        except (TelegramError, WrongState) as error:
            log.error("update %s: its sender could not be told (%s)", raw["update_id"], type(error).__name__)

    async def hold_up(self, raw: RawUpdate, trouble: Trouble) -> None:
        """Tell, once each, the sender and the admins that storage cannot be used."""
        update = Update.de_json(raw, self._application.bot)
        message, user = update.effective_message, update.effective_user
        if message is None:
            await self._troubles.hold_up(trouble)
        else:
            language = user.language_code if user else None
            await self._troubles.hold_up(trouble, message.chat_id, message.message_id, language)

    async def relieved(self) -> None:
        """Tell the admins when it is over."""
        await self._troubles.over()

    async def _remember(self, update: object, context: Context) -> None:
        if isinstance(update, Update) and context.error:
            self._errors[update.update_id] = context.error


def wire(application: App) -> None:
    """Say which handler takes which update; the first that fits does. In groups only commands are answered."""
    application.add_handler(TypeHandler(Update, gate), group=-1)  # before all others
    private = filters.ChatType.PRIVATE
    new = filters.UpdateType.MESSAGE & private
    edited = filters.UpdateType.EDITED_MESSAGE & private
    for handler in (
        CommandHandler(["start", "help", "model"], commands.group, ~private & filters.UpdateType.MESSAGE),
        CallbackQueryHandler(modality.tapped, r"^case:"),
        CallbackQueryHandler(modality.again, r"^again:"),
        CallbackQueryHandler(only("admin")(people.revoke), r"^revoke:"),
        CallbackQueryHandler(modality.unknown),
        MessageHandler(edited, other.edited),
        CommandHandler("start", commands.start, new),
        CommandHandler("help", commands.help_, new),
        CommandHandler("model", commands.model, new),
        CommandHandler("invite", only("admin")(people.invite), new),
        CommandHandler("invites", only("admin")(people.invites), new),
        CommandHandler("people", only("admin")(people.members), new),
        CommandHandler("role", only("admin")(people.role), new),
        CommandHandler("console", only("reviewer", "admin")(console.console), new),
        MessageHandler(new & filters.ANIMATION, other.anything),
        MessageHandler(new & (filters.PHOTO | filters.Document.ALL), scan.received),
        MessageHandler(new & filters.TEXT, other.text),
        MessageHandler(new, other.anything),
    ):
        application.add_handler(handler)
