"""The text that people agree to cannot change unseen."""

from __future__ import annotations

import ast
from hashlib import sha256

import pytest

from bot.consent import CONSENT_VERSION, TEXTS
from bot.language import ENGLISH, FOLDER
from tests.bot.messages import read


def test_a_change_of_what_is_agreed_to_is_a_new_version() -> None:
    english = read(FOLDER / "en")
    said = "\n".join(english.forms("consent-terms") + english.forms("consent-by-tap"))
    digest = sha256(said.encode()).hexdigest()
    assert TEXTS[CONSENT_VERSION] == digest, "the text has changed: add a version to bot/consent.py"
    assert len({*TEXTS.values()}) == len(TEXTS) and [*TEXTS] == [*range(1, CONSENT_VERSION + 1)]


@pytest.mark.parametrize(
    ("days", "kept"), [(0, "until it is deleted"), (1, "for 1 day"), (365, "for 365 days"), (30, "for 30 days")]
)
def test_the_text_says_how_long_pictures_are_stored(days: int, kept: str) -> None:
    for text in (ENGLISH("consent-terms", days=days), ENGLISH("consent-by-tap", days=days)):
        assert f"stored encrypted {kept}" in text and "/withdraw" in text
        assert "Telegram" in text and "own copy" in text and "eviewers" in text


def test_the_bot_queues_no_case_without_asking_for_consent() -> None:
    calls = [
        node
        for path in FOLDER.parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).endswith((".cases.queue", ".cases.read_as", ".albums.split"))
    ]
    assert len(calls) >= 5
    assert all("CONSENT_VERSION" in ast.unparse(call) for call in calls)
