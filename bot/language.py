"""The languages that the bot speaks. Every sentence is a Fluent message (projectfluent.org) in `bot/languages/CODE/`.

Handlers call the language of a person `say`: ``say("late-answer", sent=message.date)``. Messages are Telegram HTML
(Bot API, "HTML style"); what is put into them is escaped here, so that nobody escapes by hand.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_datetime
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import FluentType
from markupsafe import Markup, escape

log = logging.getLogger(__name__)

FOLDER = Path(__file__).parent / "languages"
Value = str | int | float | datetime
# Fluent takes no value of more than 2,500 characters; a Telegram message has up to 4,096, and more when escaped.
resolver.MAX_PART_LENGTH = 100_000
# What is copied or opened may hold no invisible character: codes, commands, addresses, the inside of tags.
_VERBATIM = re.compile("(?P<latin><(code|pre)>.*?</\\2>|(?<!\\w)/[a-z]+)|<[^>]*>|\u2068?https?://\\S+", re.DOTALL)
_ISOLATES = dict.fromkeys(map(ord, "\u2068\u2069"))


@dataclass(frozen=True)
class Language:
    """One language: its IETF ``code``, its own ``name`` for itself, and whether it is written from right to left.

    Its messages are read when the first of them is wanted, or when it is made `ready`. What it has no message for, it
    says in English. Codes of the database go into ids, so ``_`` and capitals there are as good as ``-`` and small
    letters.
    """

    code: str
    name: str
    rtl: bool = False
    files: str = "*.ftl"

    def __call__(self, message_id: str, /, **values: Value) -> Markup:
        """Return a message as Telegram HTML, with ``values`` put in: strings escaped, unless they are Markup, as other
        messages are. Raises KeyError where there is no such message, ValueError where it lacks a value."""
        text = self._format(message_id, {name: _escaped(value) for name, value in values.items()})
        return Markup(_VERBATIM.sub(_verbatim, text) if self.rtl else text)

    def plain(self, message_id: str, /, **values: Value) -> str:
        """Return a message for what Telegram shows as it is: buttons, alerts, commands and descriptions."""
        return self._format(message_id, values)

    async def ready(self) -> Language:
        """Return this language once its messages are read, by a thread: taps are not to wait that long for it."""
        if "_bundle" not in self.__dict__:
            await asyncio.to_thread(lambda: self._bundle)
        return self

    def __contains__(self, message_id: str) -> bool:
        """Whether there is such a message."""
        return ENGLISH._bundle.has_message(_normal(message_id))

    @property
    def translated(self) -> bool:
        """Whether there are messages of this language."""
        return any((FOLDER / self.code).glob(self.files))

    def only(self, file: str) -> Language:
        """Return this language with the messages of one file alone: for what is wanted of all languages at once, since
        to read a whole one takes 50 ms and 1.5 MB."""
        return replace(self, files=file)

    def _format(self, message_id: str, values: Mapping[str, Value]) -> str:
        wanted = _normal(message_id)
        if not self._bundle.has_message(wanted):
            if self is ENGLISH:
                raise KeyError(f"There is no message {wanted}.")
            return ENGLISH._format(wanted, values)
        pattern = self._bundle.get_message(wanted).value
        assert pattern is not None, "messages with attributes alone are not used"
        text, errors = self._bundle.format_pattern(pattern, dict(values))
        if not errors:
            return str(text)
        if self is ENGLISH:
            raise ValueError(f"The message {wanted} cannot be put together: {errors}")
        log.error("the message %s in %s cannot be put together, so English is used: %s", wanted, self.code, errors)
        return ENGLISH._format(wanted, values)

    @cached_property
    def _bundle(self) -> FluentBundle:
        bundle = FluentBundle([self.code], functions={"TIME": _time}, use_isolating=self.rtl)
        for path in sorted((FOLDER / self.code).glob(self.files)):
            bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
        return bundle


ENGLISH = Language("en", "English")
LANGUAGES = (
    ENGLISH,
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("pt", "Português"),
    Language("ar", "العربية", rtl=True),
    Language("fa", "فارسی", rtl=True),
    Language("hi", "हिन्दी"),
    Language("bn", "বাংলা"),
    Language("sw", "Kiswahili"),
    Language("id", "Bahasa Indonesia"),
)
# A message that still wants to know in which language.
Telling = Callable[[Language], str]
_BY_CODE = {language.code: language for language in LANGUAGES}


def language_of(code: str | None) -> Language:
    """Return the language of an IETF language tag, as Telegram tells one (User.language_code); English where the bot
    does not speak it."""
    return _BY_CODE.get(re.split("[-_]", code or "")[0].lower(), ENGLISH)


@dataclass(frozen=True)
class _Time(FluentType):
    """TIME($at, pattern: "dd MMM yyyy, HH:mm") in a message: a time in UTC, by a date pattern of Unicode's (UTS 35)."""

    at: datetime
    pattern: str

    def format(self, locale: Locale) -> str:
        return str(format_datetime(self.at, self.pattern, tzinfo=UTC, locale=locale))


def _time(at: Any, pattern: str = "dd MMM yyyy, HH:mm") -> FluentType:
    return _Time(at, pattern)


def _verbatim(found: re.Match[str]) -> str:
    """Without invisible characters inside. Codes and commands run from left to right: else 2345-9QFD is shown as
    9QFD-2345 after Arabic words, and /help with its slash at the end (Unicode Standard Annex 9, rules W2 and N2)."""
    kept = found[0].translate(_ISOLATES)
    return f"\u2066{kept}\u2069" if found["latin"] else kept


def _escaped(value: Value) -> Value:
    return str(escape(value)) if isinstance(value, str) else value


def _normal(message_id: str) -> str:
    return message_id.replace("_", "-").lower()
