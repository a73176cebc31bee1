"""`/start` and `/help`."""

from __future__ import annotations

from telegram import Update

from bot import messenger
from bot.access import admitted, language_for
from bot.handlers import consent
from bot.language import Telling
from bot.services import Context, services
from storage.invites import InviteRefused


async def start(update: Update, context: Context) -> None:
    """First contact; of whoever brings an invitation, once it has let them in."""
    user, desk = update.effective_user, services(context)
    assert user is not None
    if context.args:
        try:
            await desk.invites.redeem(context.args[0], user.id, user.full_name, user.language_code)
        except InviteRefused as refused:
            await desk.cases.note(None, f"invite_refused_{refused.problem.value}", "stranger")
            if not await admitted(desk, user.id):
                problem = refused.problem
                await _reply(update, context, lambda say: say(f"invite-{problem}"))
                return
    await consent.introduce(update, context)


async def help_(update: Update, context: Context) -> None:
    """Say how to send a scan and what the number means."""
    await _reply(update, context, lambda say: say("help"))


async def _reply(update: Update, context: Context, told: Telling) -> None:
    message = update.effective_message
    assert message is not None
    say = await language_for(services(context), update.effective_user)
    await messenger.reply(context.bot, message.chat_id, message.message_id, told(say))
