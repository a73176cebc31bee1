"""`/cancel`: the newest open question of a chat is taken back."""

from __future__ import annotations

from telegram import Update

from bot import messenger
from bot.language import language_of
from bot.services import Context, services
from storage.cases import WrongState
from storage.people import Person

LOOKED_AT = 20  # of the newest cases of whoever asks


async def cancel(update: Update, context: Context, person: Person) -> None:
    """Cancel the newest case that waits for CT or X-ray, or say that there is none.

    Handled again after a kill, the command cancels nothing else: what was cancelled since it was written was meant.
    """
    message, desk, say = update.message, services(context), language_of(person.speaks)
    assert message is not None
    entries = (await desk.history.older(person, None, LOOKED_AT)).entries
    ended = [entry for entry in entries if entry.state == "cancelled" and entry.chat_id == message.chat_id]
    done = next((entry.code for entry in ended if entry.answered_at and entry.answered_at >= message.date), None)
    text = say("cancel-nothing")
    if done:
        text = say("cancelled", code=done)
    else:
        for case in reversed(await desk.cases.awaiting(message.chat_id)):
            try:
                case = await desk.cases.cancel(case, person.actor)
            except WrongState:
                continue  # answered meanwhile
            text = say("cancelled", code=case.code)
            if case.answer_message_id:
                await messenger.edit(context.bot, case.chat_id, case.answer_message_id, text)
            break
    await messenger.reply(context.bot, message.chat_id, message.message_id, text)
