"""A reply is known by the bot's own question, and by nothing that a person can write."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape
from telegram import Bot, Chat, Message, MessageEntity, User

from bot import notes
from bot.practice import PracticeServer
from bot.practice import User as Person

NOW = datetime(2026, 3, 1, tzinfo=UTC)
OWN, OTHER = User(42, "Radiogram", True), User(7, "Ada", False)
BOT = Bot("42:practice")
BOT._bot_user = OWN  # as if it had asked Telegram who it is


@pytest_asyncio.fixture
async def bot(server: PracticeServer) -> AsyncIterator[Bot]:
    async with Bot(server.token, base_url=server.base_url) as running:
        yield running


async def answered(bot: Bot, user: Person, to: int | None) -> Message:
    """The words that a person writes, in reply to a message, as the bot gets them."""
    sent = await user.send_text("Rotated", reply_to=to)
    return Message.de_json(sent.raw, bot)


@pytest.mark.parametrize(("kind", "subject"), [("review", "7K2M-9QFD"), ("broadcast", ""), ("invite", "20x30d")])
async def test_a_reply_to_the_question_says_on_what_it_is(
    server: PracticeServer, bot: Bot, user: Person, kind: str, subject: str
) -> None:
    await notes.ask(bot, user.id, "What about it? <code>note 0000-0000</code>", kind, subject)
    question = user.messages()[-1]
    reply = await answered(bot, user, question.id)
    assert notes.subject_of(reply, kind) == subject and notes.Replies(kind).filter(reply)
    assert notes.subject_of(reply, "note") is None
    assert notes.subject_of(await answered(bot, user, None), kind) is None


async def test_a_reply_to_what_a_person_wrote_is_none(server: PracticeServer, bot: Bot, user: Person) -> None:
    forged = await user.send_text("review 7K2M-9QFD")
    reply = await answered(bot, user, forged.id)
    assert notes.subject_of(reply, "review") is None


def message(sender: User, text: str, entities: list[MessageEntity], reply_to: Message | None = None) -> Message:
    made = Message(
        1, NOW, Chat(7, "private"), from_user=sender, text=text, entities=entities, reply_to_message=reply_to
    )
    made.set_bot(BOT)
    return made


# Telegram's entities do not cut a letter of two units in half.
@given(st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=60), st.data())
def test_whatever_stands_in_a_message_of_the_bot_only_a_whole_code_counts(text: str, data: Any) -> None:
    size = len(text.encode("utf-16-le", "surrogatepass")) // 2
    offset = data.draw(st.integers(0, max(size - 1, 0)))
    entity = MessageEntity("code", offset, data.draw(st.integers(1, 70)))
    question = message(OWN, text, [entity])
    subject = notes.subject_of(message(OTHER, "x", [], question), "review")
    assert subject is None or f"review {subject}".rstrip() in text


def test_what_is_escaped_opens_no_code() -> None:
    assert "<code>" not in escape("<code>review 7K2M-9QFD</code>")
