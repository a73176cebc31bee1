"""What a clinician reads: within Telegram's limits, honest, and complete for every outcome."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import texts
from bot.captions import modality_in
from bot.language import ENGLISH as say
from bot.language import LANGUAGES, Language
from bot.profile import ADMIN_COMMANDS, COMMANDS
from ml.reading import Refusal
from storage.albums import Part
from storage.cases import MOVES
from storage.records import Case, Overlay, Verdict
from storage.trouble import Trouble

CASE = Case(
    *(1, "7K2M-9QFD", 1, 1, "en", 1, 1, 2, "analysed", "xray", None, "first_frame"),
    *(datetime.now(UTC), datetime.now(UTC), datetime.now(UTC), None, None, None, None, None),
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
    text = texts.verdict(say, CASE, given_).replace("<b>", "").replace("</b>", "")
    assert said in text
    assert "Not a diagnosis" in text and "RT-PCR" in text and CASE.code in text and "xray 2026.11" in text
    assert "little contrast" in text and "small" in text and "only the first one" in text


def test_why_there_is_no_class_is_said_once() -> None:
    unsure = replace(VERDICT, verdict="Indeterminate", reason="unfamiliar", quality="unfamiliar;blurred")
    told = texts.verdict(say, CASE, unsure)
    assert "unlike those that the model learned from" in told and "cannot tell" not in told
    assert "cannot tell" in texts.verdict(say, CASE, replace(unsure, reason="near_threshold", quality="blurred"))
    sure = texts.verdict(say, CASE, replace(VERDICT, quality="inverted"))
    assert "looks more like the COVID cases" in sure and "negative" in sure


def test_every_text_fits_telegram() -> None:
    assert len(texts.verdict(say, CASE, VERDICT)) <= 1024  # Bot API, caption
    assert len(say.plain("description")) <= 512 and len(say.plain("description-short")) <= 120  # setMyDescription
    assert all(len(say.plain(f"command-{name}")) <= 256 for name in (*COMMANDS, *ADMIN_COMMANDS))  # BotCommand
    assert max(len(say("start")), len(say("help"))) <= 4096  # sendMessage
    alerts = [say.plain("tap-unknown"), say.plain("tap-foreign"), say.plain("stranger-tap")]
    assert max(map(len, [*alerts, *(texts.tap_done(say, state) for state in MOVES)])) <= 200  # answerCallbackQuery


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one.translated])
def test_an_answer_on_a_study_with_all_that_may_be_said_of_it_fits_under_a_picture(language: Language) -> None:
    noticed = "late;first_frame;left_out:120;shrunk;lateral;text_masked;deidentified"
    case = replace(CASE, pictures=300, remarks=noticed, answered_at=None)
    quality = "small;low_contrast;inverted;unfamiliar;blurred"
    shown, unusable = [Overlay(12, ""), Overlay(7, "")], tuple(range(0, 40, 2))
    told = texts.again(language, case, replace(VERDICT, quality=quality, usable=280), shown, unusable)
    assert len(told) <= 1024 and CASE.code in told and language("not-a-diagnosis") in told


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one.translated])
def test_that_writing_was_covered_is_said_whatever_else_is(language: Language) -> None:
    for pictures, remarks in ((1, "late"), (40, "album;unread:2;left_out:12;lateral")):
        case = replace(CASE, pictures=pictures, remarks=f"{remarks};text_masked;deidentified")
        said = replace(VERDICT, verdict="Indeterminate", reason="unfamiliar", quality="unfamiliar;cut_off;text;blurred")
        told = texts.verdict(language, case, replace(said, usable=3 if pictures > 1 else None), unusable=(1, 2, 3))
        assert language("noted-text-masked") in told and len(told) <= 1024


def test_a_study_says_what_it_rests_on_and_what_was_noticed() -> None:
    case = replace(CASE, pictures=40, remarks="left_out:2;text_masked")
    told = texts.verdict(say, case, replace(VERDICT, usable=38), [Overlay(11, ""), Overlay(0, "")], unusable=(3, 39))
    assert "Rests on 38 of 40 pictures" in told and "Not usable: 4, 40." in told and "Shown: 12, 1." in told
    assert "2 other pictures in the file were not read" in told and "was covered" in told


def test_a_study_of_mostly_doubtful_pictures_does_not_say_that_it_rests_on_the_others() -> None:
    doubtful = replace(VERDICT, verdict="Indeterminate", reason="unfamiliar")
    for usable, unusable in ((0, tuple(range(9))), (2, tuple(range(7)))):
        told = texts.verdict(say, replace(CASE, pictures=9), replace(doubtful, usable=usable), unusable=unusable)
        assert "Rests on" not in told and f"{usable} of 9 pictures can be relied on" in told
        assert ("Not usable: 1–7." in told) is (usable > 0)


@pytest.mark.parametrize(
    ("unusable", "said"),
    [
        ((0, 1, 2, 5), "1–3, 6."),
        ((7,), "8."),
        ((3, 4), "4, 5."),
        (tuple(range(0, 60, 2)), "1, 3, 5, 7, 9, 11, 13, 15 …"),
    ],
)
def test_pictures_that_are_not_usable_are_named_shortly(unusable: tuple[int, ...], said: str) -> None:
    told = texts.verdict(say, replace(CASE, pictures=300), replace(VERDICT, usable=200), unusable=unusable)
    assert f"Not usable: {said}" in told


def test_what_came_with_an_album_and_could_not_be_read_is_said_in_the_answer_too() -> None:
    told = texts.verdict(say, replace(CASE, pictures=4, remarks="album;after_tap;unread:2"), VERDICT)
    assert "2 files of the album could not be read" in told and "came after the others" in told


@pytest.mark.parametrize(
    ("remarks", "quality", "said"), [("shrunk", "blurred", True), ("shrunk", "ok", False), ("", "blurred", False)]
)
def test_a_file_is_asked_for_only_where_it_would_arrive_sharper(remarks: str, quality: str, said: bool) -> None:
    told = texts.verdict(say, replace(CASE, remarks=remarks), replace(VERDICT, quality=quality))
    assert ("sent as a file" in told) is said


def test_who_sent_a_dicom_file_is_not_told_to_hold_the_phone_still() -> None:
    said = replace(VERDICT, quality="cut_off;blurred;glare;dark")
    photo, file = (texts.verdict(say, replace(CASE, remarks=remarks), said) for remarks in ("", "deidentified"))
    assert "hold the phone still" in photo and "in the file" not in photo
    assert "phone" not in file and "lamps" not in file and "cut off part" in file
    assert file.count("The picture in the file is blurred or poorly exposed") == 1


def test_the_question_on_a_mixed_album_counts_what_it_shows() -> None:
    parts = [Part(n, 1, None, seen, None) for n, seen in enumerate(("ct", "xray", "ct", "other"))]
    parts.append(Part(9, 0, None, None, "corrupt"))
    told = texts.question(say, replace(CASE, pictures=4, remarks="album;unread:1"), parts=parts)
    assert "2 CT slices and 1 X-ray and 1 other picture" in told and "1 file of the album could not be read" in told
    assert texts.mixed(parts) and not texts.mixed(parts[:1])


@pytest.mark.parametrize("reason", [*Refusal, "not_a_chest_scan", "looks_like_ct", "looks_like_xray"])
def test_every_reason_to_refuse_has_its_own_sentence(reason: str) -> None:
    text = texts.refusal(say, replace(CASE, state="refused", reason=str(reason)))
    assert say(f"refusal-{reason}") in text and CASE.code in text


def test_every_state_after_the_tap_has_its_polite_answer() -> None:
    lost = [state for state in MOVES if texts.tap_done(say, state) == say("tap-unknown")]
    assert lost == ["awaiting_modality"]


@pytest.mark.parametrize(
    ("said", "modality"),
    [
        *(("ct", "ct"), ("CT", "ct"), ("Chest CT", "ct"), ("ct scan", "ct"), ("CT slice.", "ct")),
        *(("x-ray", "xray"), ("X ray", "xray"), ("XRAY!", "xray"), ("chest x-ray", "xray"), ("cxr", "xray")),
        *(("C.T.", "ct"), ("(CT), chest", "ct"), ("#CT", "ct"), ("CT of the chest", "ct"), ("CT\nchest", "ct")),
        *(("x_ray", "xray"), ("Chest X-Ray, PA", "xray"), ("chest radiograph", "xray"), ("\u200fCXR\u200f", "xray")),
        *(("tomografi\u0301a de to\u0301rax", "ct"), ("RADIOGRAFÍA: TÓRAX", "xray"), ("Röntgen Thorax", "xray")),
        *(("أَشِعَّة سِينِيَّة", "xray"), ("سي تي (سكان)", "ct"), ("सी.टी. स्कैन", "ct"), ("छाती का एक्स-रे", "xray")),
        *(("বুকের এক্স–রে", "xray"), ("«سی‌تی اسکن ریه»", "ct"), ("TDM, thoracique", "ct"), ("X-ray ya kifua", "xray")),
        *((None, None), ("", None), ("ct or x-ray?", None), ("not a ct", None), ("exact", None)),
        *(("CT?", None), ("CT/X-ray", None), ("...", None), ("chest", None)),
    ],
)
def test_words_that_name_a_modality(said: str | None, modality: str | None) -> None:
    assert modality_in(said) == modality


@given(st.text())
def test_any_caption_is_read_without_error(said: str) -> None:
    assert modality_in(said) in ("ct", "xray", None)


def test_placeholder_tells_the_place_in_the_line_where_the_wait_is_worth_saying() -> None:
    assert "number" not in texts.reading(say, CASE, "xray", 3, 0.4)
    told = texts.reading(say, CASE, "xray", 11, 17.2)
    assert "you are number 12, about 20 s" in told and CASE.code in told


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.1, "5 s"), (17.2, "20 s"), (60, "60 s"), (61, "2 min"), (3600, "60 min"), (20_000, "6 h")]
)
def test_a_time_is_rounded_up_and_short(seconds: float, said: str) -> None:
    assert texts.duration(say, seconds) == said


def test_an_answer_that_comes_late_says_so_with_the_time_of_the_message() -> None:
    sent = datetime(2026, 3, 1, 9, 5, tzinfo=UTC)
    late = replace(CASE, remarks="first_frame;late", sent_at=sent)
    refused = replace(late, state="refused")
    for text in (texts.question(say, late), texts.verdict(say, late, VERDICT), texts.refusal(say, refused)):
        assert "You sent this on 01 Mar, 09:05 UTC" in text and "late" in text
    kept = replace(CASE, sent_at=sent, queued_at=datetime.now(UTC) - texts.LATE_AFTER * 2)
    assert "comes late" in texts.verdict(say, kept, VERDICT)
    prompt = replace(CASE, sent_at=datetime.now(UTC), queued_at=datetime.now(UTC))
    assert "comes late" not in texts.verdict(say, prompt, VERDICT) + texts.question(say, prompt)


@pytest.mark.parametrize("trouble", [trouble for trouble in Trouble if trouble is not Trouble.BUSY])
def test_people_and_admins_are_told_what_keeps_them_waiting(trouble: Trouble) -> None:
    assert "need not send it again" in say(f"trouble-{trouble}")
    assert "nothing is lost" in say(f"storage-{trouble}")


def test_an_alert_fits_into_what_telegram_shows() -> None:
    assert len(texts.busy(say, 12_345, 86_400)) <= 200  # Bot API, answerCallbackQuery
