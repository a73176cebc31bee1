"""`/start`, `/help` and `/model`."""

from __future__ import annotations

from telegram import Update

from bot import messenger, texts
from bot.access import admitted, language_for
from bot.language import Telling
from bot.services import Context, services
from ml.about import about
from storage.invites import InviteRefused


async def start(update: Update, context: Context) -> None:
    """Say what the bot is and is not; to whoever brings an invitation, once it has let them in."""
    user, desk = update.effective_user, services(context)
    assert user is not None
    if context.args:
        try:
            await desk.invites.redeem(context.args[0], user.id, user.full_name, user.language_code)
        except InviteRefused as refused:
            await desk.cases.note(None, f"invite_{refused.problem.value}", "stranger")
            if not await admitted(desk, user.id):
                problem = refused.problem
                await _reply(update, context, lambda say: say(f"invite-{problem}"))
                return
    await _reply(update, context, lambda say: say("start"))


async def help_(update: Update, context: Context) -> None:
    """Say how to send a scan and what the number means."""
    await _reply(update, context, lambda say: say("help"))


async def model(update: Update, context: Context) -> None:
    """Say what was measured of the models."""
    await _reply(update, context, lambda say: texts.models(say, [about(name) for name in texts.MODALITIES]))


async def group(update: Update, context: Context) -> None:
    """Point from a group to the private chat, but only where the bot was addressed."""
    await _reply(update, context, lambda say: say("private-only"))


async def _reply(update: Update, context: Context, told: Telling) -> None:
    message = update.effective_message
    assert message is not None
    say = await language_for(services(context), update.effective_user)
    await messenger.reply(context.bot, message.chat_id, message.message_id, told(say))
