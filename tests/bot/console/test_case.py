"""One case over HTTP: who sees what of it, and what may be said of it."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256
from html import unescape

import pytest

from ml.about import about
from storage.cases import Cases
from storage.erasure import erase
from storage.outcomes import Outcomes
from storage.people import Person
from storage.records import Case
from storage.reviews import Reviews
from tests.bot.console.browsing import HEATMAP, SCAN, Clinic, Visitor
from tests.storage.desk import COVID, SENT, actions, sql


async def seen(visitor: Visitor, case: Case, query: str = "") -> str:
    """The page of a case."""
    answer = await visitor.get(f"/console/cases/{case.code}{query}")
    assert answer.status_code == 200
    return unescape(answer.text)


async def say(visitor: Visitor, case: Case, opinion: str, note: str = "") -> str:
    """Give an opinion; the page that comes of it."""
    page = f"/console/cases/{case.code}"
    answer = await visitor.send(page, f"{page}/review", opinion=opinion, note=note)
    return unescape(answer.text) if answer.status_code == 200 else await seen(visitor, case)


def pressed(page: str) -> list[str]:
    """The buttons that are marked as chosen."""
    return re.findall(r'value="(\w+)"[^>]* aria-pressed="true"', page.partition('id="side"')[2])


@pytest.fixture
async def readers(clinic: Clinic) -> list[tuple[Person, Visitor]]:
    """Four reviewers, logged in."""
    people = [await clinic.person(number, "reviewer", f"Reader {number}") for number in (11, 12, 13, 14)]
    return [(person, await clinic.visitor(person)) for person in people]


async def test_it_shows_pictures_answer_and_timeline_and_is_logged_once_a_view(clinic: Clinic) -> None:
    case, ada = await clinic.answered(), await clinic.person(5, "reviewer")
    visitor = await clinic.visitor(ada)
    page = await seen(visitor, case)
    assert "COVID" in page and "90 %" in page and "errs far more often" in page and "Not a diagnosis" in page
    pictures = re.findall(r'<img class="\w+" src="([^"]+)"', page)
    for path, data in zip(pictures, (SCAN, HEATMAP), strict=True):
        answer = await visitor.get(path)
        assert answer.content == data and answer.headers["content-type"] == "image/jpeg"
        assert answer.headers["cache-control"] == "no-store"
    logged = await sql(clinic.database, "SELECT actor, case_code, details FROM audit_events WHERE action = 'viewed'")
    assert [tuple(row) for row in logged] == [(ada.actor, case.code, '{"how":"console"}')]


async def test_a_confidence_stands_beside_what_was_measured_of_the_model_that_gave_it(clinic: Clinic) -> None:
    visitor, shipped = await clinic.visitor(await clinic.person(5, "reviewer")), about("ct")
    assert "never seen" not in await seen(visitor, await clinic.answered())  # by a version of which nothing is known
    page = await seen(visitor, await clinic.answered(said=replace(COVID, model_version=shipped.version)))
    assert page.count("On a collection it had never seen") == len(shipped.elsewhere) > 0
    assert f"{shipped.held_out.images:,} pictures" in page and "of the answers wrong" in page


async def test_a_picture_is_for_who_has_opened_its_case_in_this_session(clinic: Clinic) -> None:
    case, other = await clinic.answered(), await clinic.answered()
    first, second = [await clinic.visitor(await clinic.person(n, "reviewer")) for n in (5, 6)]
    path = re.findall(r'src="(/console/cases/[^"]+)"', await seen(first, case))[0]
    assert (await second.get(path)).status_code == 403
    assert (await first.get(path.replace(case.code, other.code))).status_code == 403
    assert (await first.get(path.partition("?")[0])).status_code == 403
    assert (await first.get(path)).status_code == 200


async def test_what_a_visitor_knows_opens_no_picture_of_a_case_that_was_not_shown(clinic: Clinic) -> None:
    case, visitor = await clinic.answered(), await clinic.visitor(await clinic.person(5, "reviewer"))
    [csrf] = re.findall(r'name="csrf" value="(\w+)"', (await visitor.get("/console/")).text)[:1]
    guess = sha256(f"{csrf} {case.code}".encode()).hexdigest()[:32]
    assert (await visitor.get(f"/console/cases/{case.code}/scan.jpg?seen={guess}")).status_code == 403


async def test_who_is_shown_a_case_in_answer_to_a_form_has_looked_at_it_too(clinic: Clinic) -> None:
    case, visitor = await clinic.answered(), await clinic.visitor(await clinic.person(5, "reviewer"))
    page = f"/console/cases/{case.code}"
    told = await visitor.send("/console/", f"{page}/review", opinion="", note="Too early")
    assert case.code in told.text and (await actions(clinic.database)).count("viewed") == 1
    proof = re.findall(r'name="seen" value="(\w+)"', told.text)[0]
    await visitor.send("/console/", f"{page}/review", opinion="", note="Too early", seen=proof)
    assert (await actions(clinic.database)).count("viewed") == 1


async def test_pictures_of_another_shape_are_shown_beside_each_other(clinic: Clinic) -> None:
    case, visitor = await clinic.answered(), await clinic.visitor(await clinic.person(5, "reviewer"))
    assert "shown by itself" not in await seen(visitor, case)
    await sql(clinic.database, "UPDATE images SET width = 100 WHERE width = 160")
    page = await seen(visitor, case)
    assert "shown by itself" in page and 'id="heat"' not in page


async def test_an_erased_case_and_one_past_its_keeping_say_so(clinic: Clinic) -> None:
    erased, old = await clinic.answered(), await clinic.answered()
    visitor = await clinic.visitor(await clinic.person(5, "reviewer"))
    await erase(clinic.database, clinic.images, erased, "person:1")
    assert "erased on request" in await seen(visitor, erased)
    await sql(clinic.database, "UPDATE images SET erased_at = created_at")
    page = await seen(visitor, old)
    assert "no longer kept" in page and "<img class" not in page and 'name="opinion"' in page


async def test_readers_do_not_see_what_others_said_before_they_have_spoken(
    clinic: Clinic, readers: list[tuple[Person, Visitor]]
) -> None:
    case, [(_, first), (_, second), *_] = await clinic.answered(), readers
    assert "Agrees" in await say(first, case, "agree", "Left <base>")
    page = await seen(second, case)
    assert "Another reader has read this case" in page
    assert "Agrees" not in page and "Left <base>" not in page and "Agreed" not in page
    page = await say(second, case, "disagree")
    assert "Disputed" in page and "Agrees" in page and "Left <base>" in page and "Disagrees" in page
    assert pressed(page)[0] == "disagree"


async def test_a_third_reader_decides_and_a_fourth_is_not_needed(
    clinic: Clinic, readers: list[tuple[Person, Visitor]]
) -> None:
    case = await clinic.answered()
    for (_, visitor), opinion in zip(readers, ("agree", "disagree", "disagree"), strict=False):
        page = await say(visitor, case, opinion)
    assert 'Readings · <span class="">Disagreed' in page and "Deciding reader" in page
    fourth = readers[3][1]
    assert "all the readings that it needs" in await seen(fourth, case)
    assert "all the readings that it needs" in await say(fourth, case, "agree")
    first = await seen(readers[0][1], case)
    assert 'name="opinion"' not in first and "Disagreed" in first
    assert 'name="opinion"' in await seen(readers[2][1], case)  # who decided may think again
    assert len(await Reviews(clinic.database).of(case)) == 3


async def test_a_note_is_kept_with_the_opinion_and_has_an_end(
    clinic: Clinic, readers: list[tuple[Person, Visitor]]
) -> None:
    case, [(_, visitor), *_] = await clinic.answered(), readers
    assert "Give your opinion first" in await say(visitor, case, "", "Too early")
    assert "was not saved" in await say(visitor, case, "agree", "x" * 1001)
    assert (await actions(clinic.database)).count("note_too_long") == 1
    assert await Reviews(clinic.database).of(case) == []
    page = await say(visitor, case, "agree", "line\r\n" * 100)
    assert "line\nline" in page
    assert "Blurred" in await say(visitor, case, "", "Blurred")
    [given] = await Reviews(clinic.database).of(case)
    assert (given.opinion, given.note) == ("agree", "Blurred")
    await say(visitor, case, "nonsense", "Forged")
    assert (await actions(clinic.database)).count("console_forged") == 1
    assert (await Reviews(clinic.database).of(case))[0].note == "Blurred"
    assert [one.opinion for one in await Reviews(clinic.database).of(case)] == ["agree"]


async def test_what_a_laboratory_found_is_noted_by_who_reviews(clinic: Clinic) -> None:
    case, visitor = await clinic.answered(), await clinic.visitor(await clinic.person(5, "reviewer"))
    page = f"/console/cases/{case.code}"
    await visitor.send(page, f"{page}/outcome", rt_pcr="negative", note="Second swab")
    found = await Outcomes(clinic.database).of(case)
    assert found and (found.rt_pcr, found.note) == ("negative", "Second swab")
    assert clinic.reported == [case.code]
    assert "contradicts" in await seen(visitor, case) and (await actions(clinic.database)).count("outcome") == 2
    await visitor.send(page, f"{page}/outcome", rt_pcr="", note="Second swab, repeated")
    await visitor.send(page, f"{page}/outcome", rt_pcr="none", note="")
    found = await Outcomes(clinic.database).of(case)
    assert found and (found.rt_pcr, found.note) == (None, None)


async def test_a_result_that_no_button_gives_takes_nothing_back(clinic: Clinic) -> None:
    case, visitor = await clinic.answered(), await clinic.visitor(await clinic.person(5, "reviewer"))
    await Outcomes(clinic.database).report(case, "negative", "person:1")
    page = f"/console/cases/{case.code}"
    for forged in ("Negative", "disputed", "0"):
        answer = await visitor.send(page, f"{page}/outcome", rt_pcr=forged, note="")
        assert answer.status_code == 403 and "nothing was changed" in answer.text
    found = await Outcomes(clinic.database).of(case)
    assert found and found.rt_pcr == "negative"
    assert (await actions(clinic.database)).count("console_forged") == 3


async def test_a_case_without_an_answer_takes_no_opinion_and_no_outcome(clinic: Clinic) -> None:
    sender = await clinic.person(42, "clinician")
    case = await Cases(clinic.database).refuse(
        await Cases(clinic.database).receive(sender, 7, 1, SENT, []), "not_image"
    )
    visitor = await clinic.visitor(await clinic.person(5, "reviewer"))
    page = await seen(visitor, case)
    assert "not a picture that I can read" in page and 'name="opinion"' not in page
    token = re.findall(r'name="csrf" value="(\w+)"', page)[0]
    for what, field in (("review", {"opinion": "agree"}), ("outcome", {"rt_pcr": "positive"})):
        answer = await visitor.post(f"/console/cases/{case.code}/{what}", csrf=token, note="", **field)
        assert "Only an answered case" in unescape(answer.text)


async def test_the_way_leads_to_the_next_case_of_the_same_filters(clinic: Clinic) -> None:
    cases = [await clinic.answered() for _ in range(4)]
    await Outcomes(clinic.database).report(cases[1], "positive", "person:1")
    await Outcomes(clinic.database).report(cases[3], "positive", "person:1")
    visitor = await clinic.visitor(await clinic.person(5, "reviewer"))
    page = await seen(visitor, cases[3], "?outcome=positive")
    assert f'rel="next" href="/console/cases/{cases[1].code}?outcome=positive"' in page and 'rel="prev"' not in page
    page = await seen(visitor, cases[1], "?outcome=positive")
    assert f'rel="prev" href="/console/cases/{cases[3].code}?outcome=positive"' in page and 'rel="next"' not in page


async def test_an_unknown_code_has_a_page_that_says_so(clinic: Clinic) -> None:
    visitor = await clinic.visitor(await clinic.person(5, "admin"))
    for code in ("0000-0000", "x", "%00", "..%2f..%2fetc"):
        answer = await visitor.get(f"/console/cases/{code}")
        assert answer.status_code == 404 and "There is no" in answer.text


async def test_nobody_reviews_a_case_of_their_own_while_somebody_else_can(clinic: Clinic) -> None:
    case, visitor = await clinic.answered(), await clinic.visitor(await clinic.person(42, "reviewer", "Jane Roe"))
    page = f"/console/cases/{case.code}"
    shown = await seen(visitor, case)
    assert "somebody else reviews it" in shown and 'name="opinion"' not in shown
    told = await visitor.send(page, f"{page}/review", opinion="agree")
    assert "somebody else reviews it" in told.text
    assert await Reviews(clinic.database).of(case) == []
    assert "own_case_refused" in await actions(clinic.database)


async def test_where_a_case_was_looked_at_stands_in_its_timeline(clinic: Clinic) -> None:
    case, visitor = await clinic.answered(), await clinic.visitor(await clinic.person(5, "reviewer"))
    for how in ("chat", "review"):
        await Cases(clinic.database).viewed(case, "person:1", how)
    await seen(visitor, case)
    page = re.sub(r"\s+", " ", await seen(visitor, case))
    for words in ("in the chat", "while reviewing in the chat", "in the console"):
        assert f"Looked at: {words} " in page, words


async def test_htmx_shows_what_is_wrong_in_the_place_of_the_page(clinic: Clinic) -> None:
    case, visitor = await clinic.answered(), await clinic.visitor(await clinic.person(5, "reviewer"))
    headers = {"origin": clinic.url, "sec-fetch-site": "same-origin", "hx-request": "true"}
    answer = await visitor.post(f"/console/cases/{case.code}/review", headers, opinion="agree")
    assert answer.status_code == 403 and "out of date" in answer.text
    assert answer.headers["hx-retarget"] == answer.headers["hx-reselect"] == "#content"
