"""What a caption or a message says of the modality, in any of the languages."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import normalize

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
    """Small letters in one form, words parted by single spaces, no full stop at the end."""
    folded = normalize("NFKC", text).casefold().strip().strip(".!।")
    return " ".join(re.split(r"[\s\-‐‑–]+", folded)).strip()
