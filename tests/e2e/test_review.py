"""The review deck: case after case in one message, blinded, logged, and only for who may review."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.practice.people import Message, User
from tests.e2e.clinic import Clinic, opened

pytestmark = pytest.mark.asyncio(loop_scope="module")

NOTE = "<b>Rotated</b> & cut off </code>"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def open_clinic(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Clinic]:
    async with opened(tmp_path_factory.mktemp("review")) as clinic:
        await clinic.ask(clinic.admin, "/help")
        yield clinic


@pytest.fixture
def clinic(open_clinic: Clinic) -> Clinic:
    """The clinic, whose cases were all reviewed by now: each test brings its own."""
    settle = "SELECT code FROM cases WHERE (review IS NULL OR review = 'disputed') AND erased_at IS NULL"
    assert not open_clinic.bot.rows(settle), "a test left a case behind"
    return open_clinic


def reviews(clinic: Clinic, code: str) -> list[tuple[int, str, str | None]]:
    query = (
        "SELECT reading, opinion, note FROM reviews JOIN cases ON cases.id = case_id WHERE code = ? ORDER BY reading"
    )
    return [tuple(row) for row in clinic.bot.rows(query, code)]


def viewed(clinic: Clinic, code: str, user: User) -> int:
    query = "SELECT id FROM audit_events WHERE action = 'viewed' AND case_code = ? AND actor = ? AND details = ?"
    return len(clinic.bot.rows(query, code, f"person:{clinic.person(user)}", '{"how":"review"}'))


async def showing(user: User, code: str) -> Message:
    return await user.wait_for(lambda message: message.photo is not None and code in message.text, 20)


async def test_case_after_case_is_shown_in_one_message_until_none_is_left(clinic: Clinic) -> None:
    ada, reviewer = await clinic.member("clinician", "<i>Ada</i>"), await clinic.member("reviewer")
    codes = [await clinic.answered(ada, verdict) for verdict in ("COVID", "Non-COVID", "Indeterminate")]
    deck = await clinic.ask(reviewer, "/review")
    assert deck.text.split("\n") == [
        "COVID — 93 % confidence",
        f"Chest X-ray · case {codes[0]}",
        "Sent on 01 Mar 2026, 12:00 UTC",
        "Site: St Mary",
    ]
    assert "Ada" not in deck.text
    assert [label for label, _ in deck.buttons] == [
        *("Picture", "Agree", "Disagree", "Unusable", "Note", "Skip", "Stop")
    ]
    await clinic.tap(reviewer, deck, "Skip")
    await clinic.tap(reviewer, await showing(reviewer, codes[1]), "Disagree")
    assert "Indeterminate — 93 % COVID" in (await showing(reviewer, codes[2])).text
    await clinic.tap(reviewer, await showing(reviewer, codes[2]), "Unusable")
    again = await showing(reviewer, codes[0])
    assert again.id == deck.id, "what was skipped comes once more, in the same message"
    end = await clinic.turn(reviewer, again, "Agree", "No other case waits")
    assert not end.photo and deck.id not in [message.id for message in reviewer.messages()]
    assert [reviews(clinic, code) for code in codes] == [
        *([(1, "agree", None)], [(1, "disagree", None)], [(1, "unusable", None)])
    ]
    assert [viewed(clinic, code, reviewer) for code in codes] == [2, 1, 1]


async def test_picture_and_heatmap_take_each_others_place(clinic: Clinic) -> None:
    ada, reviewer = await clinic.member("clinician"), await clinic.member("reviewer")
    code = await clinic.answered(ada)
    deck = await clinic.ask(reviewer, "/review")

    def shown(message: Message) -> bytes:
        assert message.photo
        return clinic.server.state.files.by_id[message.photo["file_id"]].data

    heatmap = shown(deck)
    await clinic.tap(reviewer, deck, "Picture")
    picture = await reviewer.wait_for(lambda message: ("Heatmap", f"review:heatmap:{code}") in message.buttons, 20)
    assert picture.id == deck.id and shown(picture) != heatmap and picture.text == deck.text
    await clinic.tap(reviewer, picture, "Heatmap")
    back = await reviewer.wait_for(lambda message: ("Picture", f"review:picture:{code}") in message.buttons, 20)
    assert shown(back) == heatmap and viewed(clinic, code, reviewer) == 3
    await clinic.turn(reviewer, back, "Agree", "No other case waits")


async def test_two_who_differ_are_followed_by_a_third_who_does_not_see_what_they_said(clinic: Clinic) -> None:
    ada = await clinic.member("clinician")
    readers = [await clinic.member("reviewer") for _ in range(3)]
    code = await clinic.answered(ada)
    alert = await clinic.ask(readers[0], "/help")
    for reader, opinion in zip(readers[:2], ("agree", "disagree"), strict=True):
        await clinic.tap(
            reader, alert if reader is readers[0] else await clinic.ask(reader, "/help"), f"review:open:{code}"
        )
        await clinic.tap(reader, await showing(reader, code), f"review:{opinion}:{code}")
    assert "two reviewers differ: 1" in (await clinic.ask(clinic.admin, "/admin")).text
    deck = await clinic.ask(readers[2], "/review")
    assert code in deck.text and not re.search("agree|differ", deck.text, re.IGNORECASE)
    await clinic.turn(readers[2], deck, "Unusable", "No other case waits")
    assert [opinion for _, opinion, _ in reviews(clinic, code)] == ["agree", "disagree", "unusable"]
    told = await clinic.tap(clinic.admin, await clinic.ask(clinic.admin, "/help"), f"review:agree:{code}")
    assert "settled this case already" in told and len(reviews(clinic, code)) == 3


async def test_a_note_is_typed_as_a_reply_and_kept_beside_the_opinion(clinic: Clinic) -> None:
    ada, reviewer = await clinic.member("clinician"), await clinic.member("reviewer")
    code = await clinic.answered(ada)
    deck = await clinic.ask(reviewer, "/review")
    await clinic.tap(reviewer, deck, "Note")
    question = await reviewer.wait_for(lambda message: "Reply to this message" in message.text, 20)
    assert "at most 1,000 letters" in (await clinic.ask(reviewer, "x" * 1001, reply_to=question)).text
    asked = await clinic.ask(reviewer, NOTE, reply_to=question)
    assert "what do you say" in asked.text and reviews(clinic, code) == []
    await clinic.turn(reviewer, asked, "Disagree", "is kept")
    assert reviews(clinic, code) == [(1, "disagree", NOTE)]
    assert f"note on case {code} is kept" in (await clinic.ask(reviewer, "Second thoughts", reply_to=question)).text
    assert reviews(clinic, code) == [(1, "disagree", "Second thoughts")]
    logged = clinic.bot.rows("SELECT details FROM audit_events")
    assert not any("Rotated" in row["details"] or "thoughts" in row["details"] for row in logged)
    assert "Rotated" not in clinic.bot.log.read_text()


async def test_a_note_of_somebody_who_may_not_review_is_kept_nowhere(clinic: Clinic) -> None:
    ada, reviewer = await clinic.member("clinician"), await clinic.member("reviewer")
    code = await clinic.answered(ada)
    deck = await clinic.ask(reviewer, "/review")
    await clinic.tap(reviewer, deck, "Note")
    question = await reviewer.wait_for(lambda message: "Reply to this message" in message.text, 20)
    ada.chat.put({**question.raw, "chat": ada.chat.about})
    assert "Only reviewers and admins" in (await clinic.ask(ada, "Mine", reply_to=question)).text
    assert "Only reviewers and admins" in await clinic.tap(ada, question, f"review:agree:{code}")
    assert reviews(clinic, code) == []
    await clinic.turn(reviewer, deck, "Agree", "No other case waits")


async def test_nobody_reviews_a_case_of_their_own(clinic: Clinic) -> None:
    reviewer = await clinic.member("reviewer")
    code = await clinic.answered(reviewer)
    assert "No other case waits" in (await clinic.ask(reviewer, "/review")).text
    told = await clinic.tap(reviewer, await clinic.ask(reviewer, "/help"), f"review:agree:{code}")
    assert "You sent this case yourself" in told and reviews(clinic, code) == []
    deck = await clinic.ask(clinic.admin, "/review")
    await clinic.turn(clinic.admin, deck, "Agree", "No other case waits")
    assert len(reviews(clinic, code)) == 1


async def test_the_deck_opens_in_the_menu_and_stops_into_it(clinic: Clinic) -> None:
    code = await clinic.answered(await clinic.member("clinician"))
    menu = await clinic.ask(clinic.admin, "/admin")
    await clinic.tap(clinic.admin, menu, "Review cases (1)")
    deck = await showing(clinic.admin, code)
    assert deck.id == menu.id
    stopped = await clinic.turn(clinic.admin, deck, "Stop", "Stopped")
    assert not stopped.photo
    await clinic.tap(clinic.admin, stopped, "Go on reviewing")
    deck = await showing(clinic.admin, code)
    await clinic.turn(clinic.admin, deck, "Agree", "No other case waits")


async def test_a_case_that_was_erased_meanwhile_goes_from_the_screen(clinic: Clinic) -> None:
    ada = await clinic.member("clinician")
    erased, kept = await clinic.answered(ada), await clinic.answered(ada)
    deck = await clinic.ask(clinic.admin, "/review")
    await clinic.erase(erased)
    assert "cannot be reviewed any more" in await clinic.tap(clinic.admin, deck, "Picture")
    following = await showing(clinic.admin, kept)
    assert following.id == deck.id and reviews(clinic, erased) == []
    await clinic.turn(clinic.admin, following, "Agree", "No other case waits")


async def test_a_case_whose_picture_is_lost_can_be_skipped(clinic: Clinic) -> None:
    ada = await clinic.member("clinician")
    lost, kept = await clinic.answered(ada), await clinic.answered(ada)
    query = "SELECT digest FROM case_images JOIN cases ON cases.id = case_id WHERE code = ? AND role = 'overlay'"
    digest = clinic.bot.rows(query, lost)[0]["digest"]
    files = [path for path in (clinic.bot.folder / "data").rglob(f"*{digest[2:]}*") if path.is_file()]
    assert len(files) == 1
    moved = files[0].rename(clinic.bot.folder / "moved")
    page = await clinic.ask(clinic.admin, "/review")
    assert "cannot be found" in page.text and lost in page.text
    await clinic.tap(clinic.admin, page, "Skip")
    deck = await showing(clinic.admin, kept)
    moved.rename(files[0])
    await clinic.tap(clinic.admin, deck, "Agree")
    await clinic.turn(clinic.admin, await showing(clinic.admin, lost), "Agree", "No other case waits")
