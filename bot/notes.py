"""Words typed as a reply: the bot asks, and a code in its question says what the reply is for. Nothing is remembered,
so that any replica can take the reply, days later too."""

from __future__ import annotations

import re

from markupsafe import Markup
from telegram import Bot, ForceReply, Message, ReplyParameters
from telegram.constants import MessageEntityType
from telegram.ext import filters

from bot.messenger import HTML
from bot.texts import LINES

KINDS = ("note", "review", "broadcast", "invite")
_TAG = re.compile(rf"({'|'.join(KINDS)})(?: ([\w-]{{1,32}}))?", re.ASCII)


async def ask(bot: Bot, chat_id: int, text: str, kind: str, subject: str = "", to: int | None = None) -> None:
    """Ask with ``text`` (Telegram HTML) for words of one of the ``KINDS``, on ``subject``, such as the code of a case;
    the person's Telegram opens the reply by itself (Bot API, ForceReply), in a group that of who sent ``to`` alone."""
    tag = f"{kind} {subject}".rstrip()
    assert _TAG.fullmatch(tag), tag
    asked = LINES.join((text, Markup("<code>{}</code>").format(tag)))
    await bot.send_message(
        chat_id,
        asked,
        parse_mode=HTML,
        reply_markup=ForceReply(selective=to is not None),
        reply_parameters=None if to is None else ReplyParameters(to, allow_sending_without_reply=True),
    )


def subject_of(message: Message, kind: str) -> str | None:
    """Return on what subject ('' where there is none) a message answers a question of this kind; None where it does
    not. The question is the bot's own, but it may be an old one, passed on by anybody: check again who may what."""
    question = message.reply_to_message
    if question is None or question.from_user is None or question.from_user.id != message.get_bot().id:
        return None
    codes = [*question.parse_entities([MessageEntityType.CODE]).values()]
    tag = _TAG.fullmatch(codes[-1]) if codes else None
    return (tag[2] or "") if tag and tag[1] == kind else None


class Replies(filters.MessageFilter):
    """Lets through the replies to questions of one kind."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind

    def filter(self, message: Message) -> bool:
        """Whether ``message`` is such a reply (filters.MessageFilter.filter)."""
        return subject_of(message, self._kind) is not None
