"""What a clinician reads: within Telegram's limits, honest, and complete for every outcome."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import texts
from bot.handlers.scan import modality_in
from ml.reading import Refusal
from storage.cases import MOVES
from storage.records import Case, Verdict

CASE = Case(
    *(1, "7K2M-9QFD", 1, 1, "en", 1, 1, 2, "analysed", "xray", None, "first_frame"),
    *(datetime.now(UTC), datetime.now(UTC), datetime.now(UTC), None, None),
)
VERDICT = Verdict("COVID", "xray", 0.87, 0.87, "", "low_contrast;small", "xray", "2026.11", "a" * 64, 0.02)


@pytest.mark.parametrize(
    ("verdict", "probability", "said"),
    [
        ("COVID", 0.874, "COVID — 87 % confidence"),
        ("Non-COVID", 0.126, "Non-COVID — 87 % confidence"),
        ("COVID", 0.99999, "COVID — 99 % confidence"),
        ("Indeterminate", 0.56, "Indeterminate — 56 % COVID"),
        ("Indeterminate", 0.44, "Indeterminate — 56 % Non-COVID"),
    ],
)
def test_headline_names_the_class_and_its_confidence(verdict: str, probability: float, said: str) -> None:
    given_ = replace(VERDICT, verdict=verdict, probability=probability, confidence=max(probability, 1 - probability))
    text = texts.verdict(CASE, given_).replace("<b>", "").replace("</b>", "")
    assert said in text
    assert "Not a diagnosis" in text and "RT-PCR" in text and CASE.code in text and "xray 2026.11" in text
    assert "little contrast" in text and "small" in text and "only the first one" in text


def test_every_text_fits_telegram() -> None:
    assert len(texts.verdict(CASE, VERDICT)) <= 1024  # Bot API, caption
    assert len(texts.DESCRIPTION) <= 512 and len(texts.SHORT_DESCRIPTION) <= 120  # setMyDescription
    assert all(len(text) <= 256 for text in texts.COMMANDS.values())  # BotCommand
    for text in (texts.START, texts.HELP, texts.STRANGER, *texts.REFUSALS.values()):
        assert len(text) <= 4096
    for text in (texts.TAP_UNKNOWN, texts.TAP_FOREIGN, *texts.TAPS_DONE.values()):
        assert len(text) <= 200  # answerCallbackQuery


@pytest.mark.parametrize("reason", [*Refusal, "not_a_chest_scan", "looks_like_ct", "looks_like_xray"])
def test_every_reason_to_refuse_has_its_own_sentence(reason: str) -> None:
    text = texts.refusal(replace(CASE, state="refused", reason=str(reason)))
    assert texts.REFUSALS[str(reason)] in text and CASE.code in text


def test_every_state_after_the_tap_has_its_polite_answer() -> None:
    assert set(texts.TAPS_DONE) == set(MOVES) - {"awaiting_modality"}


@pytest.mark.parametrize(
    ("said", "modality"),
    [
        *(("ct", "ct"), ("CT", "ct"), ("Chest CT", "ct"), ("ct scan", "ct"), ("CT slice.", "ct")),
        *(("x-ray", "xray"), ("X ray", "xray"), ("XRAY!", "xray"), ("chest x-ray", "xray"), ("cxr", "xray")),
        *((None, None), ("", None), ("ct or x-ray?", None), ("not a ct", None), ("exact", None)),
    ],
)
def test_words_that_name_a_modality(said: str | None, modality: str | None) -> None:
    assert modality_in(said) == modality


@given(st.text())
def test_any_caption_is_read_without_error(said: str) -> None:
    assert modality_in(said) in ("ct", "xray", None)
