"""What a caption or a message says of the modality, in any of the languages."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import normalize

from fluent.runtime import FluentBundle, FluentResource

from bot.language import FOLDER


def modality_in(text: str | None) -> str | None:
    """Return ``ct`` or ``xray`` where a caption or message says nothing but one of them."""
    around = words("caption-around")
    said = " ".join(word for word in _plain(text or "").split() if word not in around)
    return next((modality for modality in ("ct", "xray") if said in words(f"caption-{modality}")), None)


@cache
def words(message_id: str) -> frozenset[str]:
    """Return what a message of `captions.ftl` lists, of all languages together: what somebody writes need not be in
    the language of their telephone. That one file is read by itself, since no other message of them is needed."""
    listed: list[str] = []
    for path in FOLDER.glob("*/captions.ftl"):
        bundle = FluentBundle([path.parent.name])
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
        pattern = bundle.get_message(message_id).value
        assert pattern is not None
        listed += str(bundle.format_pattern(pattern)[0]).split("|")
    return frozenset(map(_plain, listed))


def _plain(text: str) -> str:
    """Small letters in one form, words parted by single spaces, no full stop at the end."""
    folded = normalize("NFKC", text).casefold().strip().strip(".!।؟")
    return " ".join(re.split(r"[\s\-‐‑–]+", folded)).strip()
