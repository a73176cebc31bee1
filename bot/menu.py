"""The menu of admins and reviewers: pages that take each other's place in one message.

Where somebody is says the data of the buttons alone, such as ``people:one:12``; it is no more to be trusted than
anything else that comes in, so that a page looks again at who asks and at what there is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from markupsafe import Markup
from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup

from bot import messenger
from bot.access import NoSuchButton
from bot.language import Language

Row = list[InlineKeyboardButton]
PAGE_SIZE = 8


@dataclass(frozen=True)
class Page:
    """What a message of the menu shows: a text and rows of buttons."""

    text: Markup
    rows: list[Row]

    @property
    def buttons(self) -> InlineKeyboardMarkup | None:
        """The rows as Telegram wants them."""
        return InlineKeyboardMarkup(self.rows) if self.rows else None


def button(label: str, *data: str | int) -> InlineKeyboardButton:
    """Return a button whose data are these words."""
    return InlineKeyboardButton(label, callback_data=":".join(map(str, data)))


def words(data: str | None) -> list[str]:
    """Return the words of a button's data after the first, which says whose it is."""
    return (data or "").split(":")[1:]


def whole(word: str) -> int | None:
    """Return a whole number that a word is, or None."""
    return int(word) if re.fullmatch(r"[0-9]{1,15}", word) else None


def back(say: Language, *data: str | int) -> Row:
    """Return the row with the way back, to the beginning of the menu where nothing else is said."""
    return [button(say.plain("menu-back"), *(data or ("menu", "home")))]


def within(number: int, total: int) -> int:
    """Return the number of the page (from 0) that is there: the list may have become shorter."""
    return max(0, min(number, (total - 1) // PAGE_SIZE))


def turning(say: Language, number: int, total: int, *data: str | int) -> list[Row]:
    """Return a row that turns to the page before and after the one of this ``number`` (from 0), where there are such
    among ``total`` entries."""
    row = [button(say.plain("menu-before"), *data, number - 1)] if number > 0 else []
    row += [button(say.plain("menu-after"), *data, number + 1)] if (number + 1) * PAGE_SIZE < total else []
    return [row] if row else []


async def show(query: CallbackQuery, page: Page, alert: str | None = None) -> None:
    """Answer a tap, with an alert perhaps, and show a page in the place of its message."""
    await messenger.answer(query, alert)
    if query.message:
        chat_id, message_id = query.message.chat.id, query.message.message_id
        await messenger.replace(query.get_bot(), chat_id, message_id, page.text, page.buttons)


async def refuse(query: CallbackQuery, say: Language) -> NoReturn:
    """Say that a button leads nowhere (any more), and raise NoSuchButton, which `access.only` logs."""
    await messenger.answer(query, say.plain("menu-unknown"))
    raise NoSuchButton
