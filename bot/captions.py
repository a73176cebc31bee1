"""What a caption or a message says of the modality, in any of the languages."""

from __future__ import annotations

from functools import cache
from unicodedata import category, normalize

from bot.language import LANGUAGES


def modality_in(text: str | None) -> str | None:
    """Return ``ct`` or ``xray`` where a caption or message says nothing but one of them."""
    around = words("around")
    said = " ".join(word for word in _plain(text or "").split() if word not in around)
    return next((modality for modality in ("ct", "xray") if said in words(modality)), None)


@cache
def words(kind: str) -> frozenset[str]:
    """Return the words for ``ct`` or ``xray``, or those that may stand ``around`` them, of all languages together:
    what somebody writes need not be in the language of their telephone."""
    listed: set[str] = set()
    for language in LANGUAGES:
        say = language.only("captions.ftl")
        listed |= set(map(_plain, say.plain(f"caption-{kind}").split("|")))
    return frozenset(listed)


def _plain(text: str) -> str:
    """Small letters without accents, vowel points and invisible marks, words parted by single spaces; only a question
    mark is kept of all that is no letter, since who asks does not say."""
    letters = ""
    for letter in normalize("NFKD", text.casefold()):
        kind = category(letter)
        if kind not in ("Mn", "Cf"):
            letters += letter if kind[0] in "LMN" or letter in "?؟" else " "
    return " ".join(letters.split())
