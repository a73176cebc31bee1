"""Which message of the bot answers one that somebody sent; others may come between that it sends by itself, such as the
daily digest of an admin."""

from __future__ import annotations

from bot.practice.people import Message, User

SECONDS = 20


def replied_to(message: Message) -> int | None:
    """The number of the message that this one replies to."""
    number: int | None = message.raw.get("reply_to_message", {}).get("message_id")
    return number


def asks(user: User, message: Message) -> bool:
    """Whether a message is a question that has the person's Telegram open a reply to it."""
    return {"message_id": message.id} in [event.content for event in user.events() if event.kind == "force_reply"]


async def answer_to(user: User, sent: Message) -> Message:
    """Return what the bot answers in the person's own chat: it replies to what was ``sent``, or asks for a reply."""

    def is_answer(message: Message) -> bool:
        return message.id > sent.id and (replied_to(message) == sent.id or asks(user, message))

    return await user.wait_for(is_answer, SECONDS)


async def ask(user: User, words: str, reply_to: Message | None = None) -> Message:
    """Write to the bot and return its answer."""
    return await answer_to(user, await user.send_text(words, reply_to=reply_to.id if reply_to else None))
