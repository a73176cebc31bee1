"""Consent: which version of the text people agree to before a scan of theirs is analysed."""

from __future__ import annotations

from markupsafe import Markup

from bot.language import Language
from storage.people import Person
from storage.records import Case

# What each version says in English, as the SHA-256 of consent-terms and consent-by-tap (tests/bot/test_consent.py).
# Who changes the text adds a version, and everybody is asked again; what an earlier one said stays here.
TEXTS = {1: "448f89f3b08491cf36f99595e6265940f7febddd8907c01518b346276d8a608b"}
CONSENT_VERSION = max(TEXTS)


def agreed(who: Person | Case) -> bool:
    """Return whether somebody, or the sender of a case, agrees to what the text says now."""
    return who.consent_version == CONSENT_VERSION


def terms(say: Language, days: int) -> Markup:
    """Return what people agree to, where pictures are stored for so many ``days`` (0: for ever)."""
    return say("consent-terms", days=days)


def by_tap(say: Language, days: int) -> Markup:
    """Return the same in short, for above the question CT or X-ray: whose buttons are the consent then."""
    return say("consent-by-tap", days=days)
