"""Every sentence is there in every language, whole: the code and the Fluent files agree with each other."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markupsafe import Markup

from bot import captions
from bot.buttons import OUTCOMES
from bot.console.asking import CHOICES
from bot.console.queue import SHORTCUTS
from bot.console.rendering import THEMES
from bot.language import ENGLISH, FOLDER, LANGUAGES, Language, language_of
from bot.profile import ADMIN_COMMANDS, COMMANDS, GROUP_COMMANDS
from ml.quality import QUALITY
from ml.reading import Refusal
from storage.cases import MOVES
from storage.invites import Problem
from storage.sessions import Problem as LinkProblem
from storage.tables import STATES
from storage.trouble import Trouble
from storage.worklist import SORTS
from tests.bot.messages import compare, markup_faults, read, said_in, said_on

BOT = FOLDER.parent
SAID = [said for path in sorted(BOT.rglob("*.py")) for said in said_in(path)]
SAID += [said for page in sorted(BOT.glob("console/pages/*.html")) for said in said_on(page)]
SPOKEN = sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir())
# Events of the audit log that are about no case.
OTHER_EVENTS = (
    "image_erased",
    "person_erased",
    "exported",
    "export_ended",
    "role_changed",
    "role_refused",
    "expelled",
    "stranger_refused",
    "tap_refused",
    "edit_ignored",
    "invite_made",
    "invite_used",
    "invite_revoked",
    "consented",
    "consent_withdrawn",
    "checkpoint",
    "audit_verified",
    "audit_broken",
    "console_link",
    "console_link_refused",
    "console_opened",
    "console_closed",
    "console_role_refused",
    "console_forged",
    "listed",
    "console_refused",
    "backup",
    "purged",
    "tidied",
    "digest",
    "drift",
    *(f"invite_refused_{problem}" for problem in Problem),
    "own_case_refused",
    "last_admin_kept",
    "admin_kept",
    "tap_unknown",
    "flooded",
    "note_too_long",
    "put_off",
    "contradiction_told",
    "remind_no_more",
    "nothing_known",
    "broadcast_drafted",
    "broadcast_made",
    "broadcast_cancelled",
    "broadcast_sent",
)
# Ids that are put together: what they begin with, and with what they go on.
FAMILIES: dict[str, set[str]] = {
    "caption-": {"ct", "xray", "around"},
    "command-": {*COMMANDS, *ADMIN_COMMANDS, *GROUP_COMMANDS},
    "console-": {*CHOICES},
    "console-event-": {
        *(state for state in STATES),
        *("told", "viewed", "outcome", "reviewed", "review_note", "erased", "reminded"),
        *("not_reminded", "tap_refused", "case_refused", "note_refused", "edit_ignored", "joined", "split"),
        *OTHER_EVENTS,
    },
    "console-filter-": {*CHOICES},
    "console-place-": {"queue", "numbers", "people", "audit", "export"},
    "console-problem-": {
        *("review-closed", "review-impossible", "review-own", "review-first", "outcome-impossible", "note-too-long"),
    },
    "console-shortcut-": {*SHORTCUTS},
    "console-sort-": {*SORTS},
    "console-theme-": {*THEMES},
    "console-told-": {
        *("closed", "left", "too-many", "role-refused", "forged", "foreign", "wrong-host", "too-long", "not-found"),
        *("failed", "held-up", "no-case", "no-picture", "unseen"),
        *(f"link-{problem}" for problem in LinkProblem),
    },
    "invite-": {*Problem},
    "lowdata-": {"on", "off"},
    "lowdata-turn-": {"on", "off"},
    "album-": {"ct", "xray", "other"},
    "outcome-button-": {choice for row in OUTCOMES for choice in row},
    "quality-": {*QUALITY},
    "refusal-": {
        *Refusal,
        *("file_unavailable", "text", "link", "sticker", "voice", "animation", "other"),
        *("not_a_chest_scan", "looks_like_ct", "looks_like_xray", "duplicate"),
    },
    "storage-": {*Trouble} - {Trouble.BUSY},
    "tap-done-": {*MOVES} - {"awaiting_modality"},
    "trouble-": {*Trouble} - {Trouble.BUSY},
}


def test_what_the_audit_log_may_say_has_words() -> None:
    sources = [path.read_text() for room in ("bot", "storage") for path in sorted((BOT.parent / room).rglob("*.py"))]
    logged = re.compile(r'(?:audit\.append,? ?\(?(?:connection, )?|\.note\(\w+, )"([a-z_]+)"')
    actions = {action for source in sources for action in logged.findall(source)}
    assert len(actions) > 25 and actions <= FAMILIES["console-event-"]


def family(prefix: str) -> set[str]:
    return {prefix + member.replace("_", "-") for member in FAMILIES[prefix]}


def test_what_the_code_says_and_what_there_is_in_english_are_the_same() -> None:
    said = {one.id for one in SAID if not one.family}
    for one in SAID:
        if one.family:
            assert one.id in FAMILIES, f"{one.where}: say in FAMILIES which messages {one.id} may become"
            said |= family(one.id)
    english = read(FOLDER / "en")
    assert said | english.quoted == english.ids


def test_every_message_is_given_the_values_that_it_wants() -> None:
    english = read(FOLDER / "en")
    for one in SAID:
        for name in family(one.id) if one.family else {one.id}:
            assert one.values == english.values(name), f"{one.where}: {name}"


@pytest.mark.parametrize("code", SPOKEN)
def test_a_language_has_every_message_with_its_values_and_tags(code: str) -> None:
    assert compare(read(FOLDER / code), read(FOLDER / "en")) == []


@pytest.mark.parametrize("code", SPOKEN)
def test_what_is_shown_without_markup_holds_none(code: str) -> None:
    messages = read(FOLDER / code)
    for one in SAID:
        for name in (family(one.id) if one.family else {one.id}) if one.plain else set():
            assert not any("<" in form or "&" in form for form in messages.forms(name)), name


@pytest.mark.parametrize("code", SPOKEN)
def test_alerts_commands_and_descriptions_are_as_short_as_telegram_wants(code: str) -> None:
    messages = read(FOLDER / code)
    most = {"description": 512, "description-short": 120, "tap-unknown": 200, "tap-foreign": 200, "stranger-tap": 200}
    most |= dict.fromkeys(family("tap-done-"), 200) | dict.fromkeys(family("command-"), 256)
    most |= dict.fromkeys(
        ("outcome-noted", "outcome-taken-back", "outcome-contradicts", "outcome-closed", "nothing-known"), 200
    )
    most |= dict.fromkeys(("role-given", "role-out", "role-last-admin", "role-by-settings"), 150)
    most |= dict.fromkeys(("menu-unknown", "menu-export-none", "menu-export-wait"), 200)
    most |= dict.fromkeys(("broadcast-over", "broadcast-busy"), 200)
    most |= dict.fromkeys(("review-note-lost", "review-own", "review-closed", "review-gone"), 200)
    most |= {"wait-busy": 200, "revoked": 200, "role-refused": 180}
    most |= {f"consent-{name}": 200 for name in ("changed", "read-first", "needed", "foreign")}
    assert not [name for name, size in most.items() if max(map(len, messages.forms(name))) > size]


@pytest.mark.parametrize("code", SPOKEN)
def test_class_and_confidence_stand_in_the_answer_of_every_language(code: str) -> None:
    say = Language(code, code)  # as if from left to right: without invisible characters
    text = say("verdict-sure", verdict="COVID", confidence=say("percent", number=87))
    assert "COVID" in text and "87" in text


def test_the_words_of_all_languages_name_one_modality_each() -> None:
    ct, xray, around = (captions.words(kind) for kind in ("ct", "xray", "around"))
    assert {"ct", "cat"} <= ct and {"x ray", "cxr"} <= xray and "" not in ct | xray | around
    assert not ct & xray and not around & (ct | xray)
    assert all(captions.modality_in(word.upper()) == "ct" for word in ct)
    assert all(captions.modality_in(word.title()) == "xray" for word in xray)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("hello = Hi\n", "has the values"),
        ("hello = Hi <b>{ $nome }</b>\n", "has the values"),
        ("hello = Hi { $name }\n", "other tags"),
        ("hello = Hi <b>{ $name }</b> <i>x</i>\n", "other tags"),
        ("hello = Hi </b>{ $name }<b>\n", "closes what is not open"),
        ("hello = Hi <b>{ $name }</b> & co\n", "bare"),
        ("hello = Hi <b>{ $name }\n", "other tags"),
        ("hello = Hi <b>{ $name </b>\n", "cannot be read"),
        ("hello = Hi <b>{ $name }</b>\nbye = Bye\n", "not known"),
        ("bye = Hi <b>{ $name }</b>\n", "missing"),
        ("hello = Hi <b>{ $name }</b>{ -who }\n", "there is no -who"),
        ("hello = { $name ->\n [one] Hi <b>{ $name }</b>\n *[other] Hi { $name }\n }\n", "other tags"),
        ("hello = Hi <b>{ $name }</b>\nhello = Ho <b>{ $name }</b>\n", "twice"),
    ],
)
def test_a_wrong_translation_is_found(tmp_path: Path, text: str, fault: str) -> None:
    for folder, content in (("en", "hello = Hi <b>{ $name }</b>\n"), ("xx", text)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "some.ftl").write_text(content)
    wrong = compare(read(tmp_path / "xx"), read(tmp_path / "en"))
    assert any(fault in one for one in wrong), wrong
    assert compare(read(tmp_path / "en"), read(tmp_path / "en")) == []


def test_code_that_hides_which_message_it_says_is_found(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    for code in ("say(name)", "say(f'{name}')", "say('a', **values)", "say.plain(f'{a}-b')", "say('a', 'b')"):
        module.write_text(code)
        with pytest.raises(AssertionError):
            list(said_in(module))
    module.write_text("language_of(code)('a', b=1)\nsay.plain(f'c-{d}')\n")
    assert [(one.id, one.family, one.plain, one.values) for one in said_in(module)] == [
        ("a", False, False, frozenset("b")),
        ("c-", True, True, frozenset()),
    ]


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        *(("en", "en"), ("pt-BR", "pt"), ("pt-br", "pt"), ("PT", "pt"), ("ar", "ar"), ("fa_IR", "fa"), ("bn", "bn")),
        *(("xx", "en"), ("zh-hans", "en"), ("", "en"), (None, "en"), ("-", "en")),
    ],
)
def test_the_language_of_telegram_is_the_language_of_the_bot(code: str | None, spoken: str) -> None:
    assert language_of(code).code == spoken


def test_ten_languages_are_known_by_their_own_names() -> None:
    assert [language.code for language in LANGUAGES] == ["en", "es", "fr", "pt", "ar", "fa", "hi", "bn", "sw", "id"]
    assert len({language.name for language in LANGUAGES}) == 10
    assert {language.code for language in LANGUAGES if language.rtl} == {"ar", "fa"}
    assert set(SPOKEN) <= {language.code for language in LANGUAGES}


@settings(deadline=None)  # the first of them reads English
@given(st.text())
def test_whatever_somebody_is_called_is_shown_and_nothing_else(name: str) -> None:
    text = ENGLISH("role-out", name=name)
    assert Markup(text).unescape().startswith(name) and "<" not in text.replace("&lt;", "")


def test_a_message_in_a_message_is_not_escaped_again_and_a_long_value_is_taken() -> None:
    assert ENGLISH("models-held-out", trial=ENGLISH("trial-wrong", share="7 %")).count("<b>") == 1
    assert ENGLISH("health-well", said="<" * 4096).count("&lt;") == 4096
    assert ENGLISH.plain("health-well", said="<a>") == "✅ In order again: <a>"


def test_what_the_code_gets_wrong_is_an_error() -> None:
    with pytest.raises(KeyError, match="no-such-message"):
        language_of("es")("no-such-message")
    with pytest.raises(ValueError, match="number"):
        ENGLISH("percent")


def test_a_language_falls_back_to_english_message_by_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "es").mkdir()
    (tmp_path / "es" / "some.ftl").write_text("cancel = Cancelar\npercent = { $numero } %\n")
    assert ENGLISH("cancel") == "Cancel"  # read before the folder is another one
    monkeypatch.setattr("bot.language.FOLDER", tmp_path)
    say = Language("es", "Español")
    assert (say("cancel"), say("question"), say("percent", number=5)) == ("Cancelar", ENGLISH("question"), "5 %")
    assert "percent" in caplog.text


def test_a_language_from_right_to_left_sets_values_and_codes_apart_and_what_is_copied_stays_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ar").mkdir()
    (tmp_path / "ar" / "some.ftl").write_text(
        'one = قال { $name } <code>{ $code }</code> <a href="{ $link }">x</a> /help\ntwo = الرابط\n    { $link }\n'
    )
    monkeypatch.setattr("bot.language.FOLDER", tmp_path)
    say = Language("ar", "العربية", rtl=True)
    said = say("one", name="Ada", code="7K2M", link="https://t.me/x")
    assert said == (
        'قال \u2068Ada\u2069 \u2066<code>7K2M</code>\u2069 <a href="https://t.me/x">x</a> \u2066/help\u2069'
    )
    assert say("two", link="https://t.me/x?start=a_b") == "الرابط\nhttps://t.me/x?start=a_b"
    assert "\u2068" not in ENGLISH("role-out", name="Ada")


async def test_others_go_on_while_a_language_is_read() -> None:
    turns, fresh = 0, replace(language_of("ar"))

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(others())
    assert await fresh.ready() is fresh
    task.cancel()
    assert turns > 1 and "_bundle" in fresh.__dict__
    read = turns
    assert await fresh.ready() is fresh and turns == read


def test_numbers_and_times_follow_the_language() -> None:
    at = datetime(2026, 3, 1, 9, 5, tzinfo=UTC)
    assert ENGLISH("late-answer", sent=at).startswith("You sent this on 01 Mar, 09:05 UTC")
    assert ENGLISH("trial-pictures", pictures=12_345) == "12,345 pictures"
    assert ENGLISH("trial-pictures", pictures=1) == "1 picture"


def test_english_is_sound_html() -> None:
    english = read(FOLDER / "en")
    assert not [fault for name in english.ids for form in english.forms(name) for fault in markup_faults(form)]
    assert not english.faults
