"""Which handler takes which update, and what becomes of one that no handler can finish."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import Any

from telegram import Message, Update
from telegram.error import TelegramError
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, MessageHandler, TypeHandler, filters

from bot import messenger, metrics, notes
from bot.access import everybody, gate, known, only
from bot.handlers import (
    broadcast,
    cancel,
    case,
    case_export,
    commands,
    consent,
    console,
    erasing,
    export,
    groups,
    history,
    invites,
    languages,
    lowdata,
    menu,
    modality,
    model,
    other,
    outcome,
    people,
    pictures,
    review,
)
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
        if message is None or not self._meant(update):
            return
        say = language_of(user.language_code if user else None)
        try:
            await self._fail(message, "handling_failed")
            where = message.chat_id, message.message_id
            await messenger.reply(
                self._application.bot, *where, say("not-handled"), thread_id=messenger.thread_of(message)
            )
        except (TelegramError, WrongState) as error:
            log.error("update %s: its sender could not be told (%s)", raw["update_id"], type(error).__name__)

    async def blocked(self, raw: RawUpdate) -> None:
        """Mark the case of a message, if it has one, as failed: its sender can be asked nothing."""
        message = Update.de_json(raw, self._application.bot).message
        if message is not None:
            with suppress(WrongState):
                await self._fail(message, "blocked")

    async def hold_up(self, raw: RawUpdate, trouble: Trouble) -> None:
        """Tell, once each, the sender and the admins that storage cannot be used."""
        update = Update.de_json(raw, self._application.bot)
        message, user = update.effective_message, update.effective_user
        if message is None or not self._meant(update):
            await self._troubles.hold_up(trouble)
        else:
            language = user.language_code if user else None
            await self._troubles.hold_up(trouble, message.chat_id, message.message_id, language)

    async def relieved(self) -> None:
        """Tell the admins when it is over."""
        await self._troubles.over()

    def _meant(self, update: Update) -> bool:
        """Return whether somebody waits for an answer: in groups most messages are not for the bot."""
        message, private = update.message, update.effective_chat and update.effective_chat.type == "private"
        asks = message is not None and groups.wanted(message, self._application.bot.username)
        return bool(private or asks or update.callback_query)

    async def _fail(self, message: Message, reason: str) -> None:
        cases = self._services.cases
        case = await cases.by_message(message.chat_id, message.message_id)
        if case and case.state in ("received", "awaiting_modality"):
            await cases.fail(case, reason)
            metrics.FAILURES.labels(reason).inc()

    async def _remember(self, update: object, context: Context) -> None:
        if isinstance(update, Update) and context.error:
            self._errors[update.update_id] = context.error


def wire(application: App) -> None:
    """Say which handler takes which update; the first that fits does."""
    application.add_handler(TypeHandler(Update, gate), group=-1)  # before all others
    private = filters.ChatType.PRIVATE
    new = filters.UpdateType.MESSAGE & private
    edited = filters.UpdateType.EDITED_MESSAGE & private
    for handler in (
        MessageHandler(filters.UpdateType.MESSAGE & notes.Replies("note"), outcome.noted),  # in groups too
        MessageHandler(filters.ChatType.GROUPS & filters.UpdateType.MESSAGE, groups.received),
        CallbackQueryHandler(modality.tapped, r"^case:"),
        CallbackQueryHandler(modality.again, r"^again:"),
        CallbackQueryHandler(outcome.tapped, r"^outcome:"),
        CallbackQueryHandler(known(history.tapped), r"^history:"),
        CallbackQueryHandler(erasing.tapped, r"^erase:"),
        CallbackQueryHandler(model.card, r"^card:"),
        CallbackQueryHandler(consent.agree, r"^consent:"),
        CallbackQueryHandler(consent.withdrawn, r"^withdraw:yes$"),
        CallbackQueryHandler(languages.tapped, r"^language:"),
        CallbackQueryHandler(lowdata.tapped, r"^lowdata:(on|off)$"),
        CallbackQueryHandler(only("admin")(invites.revoke), r"^revoke:"),
        CallbackQueryHandler(only("admin")(invites.tapped), r"^invites:"),
        CallbackQueryHandler(only("admin")(people.tapped), r"^people:"),
        CallbackQueryHandler(only("admin")(menu.audited), r"^admin:"),
        CallbackQueryHandler(only("admin")(case_export.tapped), r"^export:"),
        CallbackQueryHandler(only("admin")(broadcast.tapped), r"^broadcast:"),
        CallbackQueryHandler(only("reviewer", "admin")(menu.tapped), r"^menu:"),
        CallbackQueryHandler(only("reviewer", "admin")(review.tapped), r"^review:"),
        CallbackQueryHandler(modality.unknown),
        MessageHandler(edited, other.edited),
        CommandHandler("start", commands.start, new),
        CommandHandler("help", commands.help_, new),
        CommandHandler("model", model.model, new),
        CommandHandler("history", known(history.history), new),
        CommandHandler("case", known(case.show), new),
        CommandHandler("delete", known(erasing.delete), new),
        CommandHandler("export", known(export.export), new),
        CommandHandler("cancel", known(cancel.cancel), new),
        CommandHandler("privacy", consent.introduce, new),
        CommandHandler("withdraw", consent.withdraw, new),
        CommandHandler("language", languages.ask, new),
        CommandHandler("lowdata", everybody(lowdata.lowdata), new),
        CommandHandler("admin", only("reviewer", "admin")(menu.opened), new),
        CommandHandler("review", only("reviewer", "admin")(review.review), new),
        CommandHandler("broadcast", only("admin")(broadcast.broadcast), new),
        CommandHandler("invite", only("admin")(invites.invite), new),
        CommandHandler("invites", only("admin")(invites.invites), new),
        CommandHandler("people", only("admin")(people.members), new),
        CommandHandler("role", only("admin")(people.role), new),
        MessageHandler(new & filters.TEXT & notes.Replies("review"), only("reviewer", "admin")(review.noted)),
        MessageHandler(new & filters.TEXT & notes.Replies("broadcast"), only("admin")(broadcast.written)),
        MessageHandler(new & filters.TEXT & notes.Replies("invite"), only("admin")(invites.named)),
        CommandHandler("console", only("reviewer", "admin")(console.console), new),
        MessageHandler(new & filters.ANIMATION, other.anything),
        MessageHandler(new & (filters.PHOTO | filters.Document.ALL), pictures.received),
        MessageHandler(new & filters.TEXT, other.text),
        MessageHandler(new & ~filters.StatusUpdate.ALL, other.anything),  # not that a message was pinned, say
    ):
        application.add_handler(handler)
