"""The queue over HTTP: what its addresses mean, and that whatever people wrote is shown as they wrote it."""

from __future__ import annotations

import json
import re
from html import unescape
from urllib.parse import parse_qsl, quote, urlsplit

from hypothesis import example, given
from hypothesis import strategies as st

from bot.console.asking import Asked, mark
from bot.console.queue import SIZE
from storage.outcomes import Outcomes
from storage.people import People
from storage.reviews import Reviews
from storage.seeking import Mark
from tests.bot.console.browsing import HOSTILE, Clinic, Visitor
from tests.storage.desk import sql


def codes(page: str) -> list[str]:
    """The codes of the cases that a page lists, in order."""
    return re.findall(r'data-case href="/console/cases/([0-9A-Z-]{9})', page)


def links(page: str) -> list[str]:
    """The addresses of the buttons under the list."""
    return [unescape(found) for found in re.findall(r'rel="next" href="([^"]+)"', page)]


async def _page_after_page(visitor: Visitor, path: str) -> list[str]:
    found: list[str] = []
    while path:
        page = (await visitor.get(path)).text
        found += codes(page)
        path = next(iter(links(page)), "")
    return found


async def test_it_lists_every_case_once_page_after_page(clinic: Clinic) -> None:
    logged = [(await clinic.answered()).code for _ in range(SIZE + 3)]
    visitor = await clinic.visitor(await clinic.person(5, "reviewer"))
    assert await _page_after_page(visitor, "/console/") == logged[::-1]
    assert await _page_after_page(visitor, "/console/?sort=oldest") == logged
    assert sorted(await _page_after_page(visitor, "/console/?sort=least")) == sorted(logged)


async def test_it_is_logged_who_was_shown_which_cases_but_not_whom_they_looked_for(clinic: Clinic) -> None:
    logged = [(await clinic.answered()).code for _ in range(SIZE + 3)]
    ada = await clinic.person(5, "admin")
    visitor = await clinic.visitor(ada)
    await _page_after_page(visitor, "/console/?modality=ct")
    await visitor.get("/console/?text=Roe")
    await visitor.get("/console/?verdict=Non-COVID")  # of which there is none
    rows = await sql(clinic.database, "SELECT actor, details FROM audit_events WHERE action = 'listed' ORDER BY id")
    assert {row.actor for row in rows} == {ada.actor}
    assert [json.loads(row.details) for row in rows][:2] == [
        {"count": SIZE, "first": logged[-1], "last": logged[3], "modality": "ct"},
        {"count": 3, "first": logged[2], "last": logged[0], "modality": "ct"},
    ]
    assert not any("Roe" in row.details for row in rows)


async def test_filters_of_the_address_choose_and_stay_in_its_links(clinic: Clinic) -> None:
    case, other = await clinic.answered(), await clinic.answered()
    await Outcomes(clinic.database).report(case, "positive", "person:1")
    await Outcomes(clinic.database).disagree(other, True, other.sender)
    visitor = await clinic.visitor(await clinic.person(5, "reviewer"))
    for query, found in (
        ("outcome=positive", [case]),
        ("outcome=none", [other]),
        ("outcome=disagrees", [other]),
        ("outcome=positive&verdict=COVID&modality=ct&review=none&least=90", [case]),
        ("verdict=Non-COVID", []),
        (f"text={case.code[:6]}", [case]),
        ("outcome=nonsense&least=abc&since=2026-13-45&sort=up&after=%00&modality=", [other, case]),
    ):
        page = (await visitor.get(f"/console/?{query}")).text
        assert codes(page) == [one.code for one in found], query
    page = (await visitor.get("/console/?outcome=positive&sort=least")).text
    assert f'href="/console/cases/{case.code}?outcome=positive&amp;sort=least"' in page
    assert '<option value="positive" selected>' in page


async def test_htmx_gets_the_list_alone_and_the_address_that_leads_to_it(clinic: Clinic) -> None:
    case = await clinic.answered()
    visitor = await clinic.visitor(await clinic.person(5, "reviewer"))
    answer = await visitor.get("/console/?verdict=COVID&modality=&site=&text=", **{"hx-request": "true"})
    assert "<html" not in answer.text and codes(answer.text) == [case.code]
    assert answer.headers["hx-push-url"] == "/console/?verdict=COVID"
    closed = await Visitor(clinic.url).get("/console/", **{"hx-request": "true"})
    assert closed.status_code == 401 and closed.headers["hx-refresh"] == "true"


async def test_hostile_names_notes_and_sites_are_shown_as_they_are(clinic: Clinic) -> None:
    case = await clinic.answered(HOSTILE)
    await Outcomes(clinic.database).note(case, HOSTILE, "person:1")
    await sql(clinic.database, "UPDATE cases SET site = :site", site=HOSTILE)
    admin = await clinic.person(5, "admin", HOSTILE)
    await Reviews(clinic.database).give(case, admin, "disagree")
    await Reviews(clinic.database).note(case, admin, HOSTILE)
    visitor = await clinic.visitor(admin)
    for path in (
        f"/console/?text={quote(HOSTILE)}&site={quote(HOSTILE)}",
        f"/console/cases/{case.code}?text={quote(HOSTILE)}",
    ):
        page = (await visitor.get(path)).text
        assert HOSTILE in unescape(page) and case.code in page
        for broken in ("<script>alert", "<img src=x", "'><img"):
            assert broken not in page


async def test_only_admins_see_and_find_who_sent_a_case(clinic: Clinic) -> None:
    case = await clinic.answered("Grace Hopper")
    admin, reviewer = await clinic.person(5, "admin"), await clinic.person(6, "reviewer")
    for person, sees in ((admin, True), (reviewer, False)):
        visitor = await clinic.visitor(person)
        assert (codes((await visitor.get("/console/?text=hopper")).text) == [case.code]) == sees
        for path in ("/console/", f"/console/cases/{case.code}"):
            assert ("Grace Hopper" in (await visitor.get(path)).text) == sees


async def test_what_others_said_does_not_show_in_the_list_before_the_own_opinion(clinic: Clinic) -> None:
    case, first = await clinic.answered(), await clinic.person(5, "reviewer")
    second = await clinic.person(6, "reviewer")
    await Reviews(clinic.database).give(case, first, "unusable")
    for person, sees in ((first, True), (second, False)):
        page = (await (await clinic.visitor(person)).get("/console/")).text
        assert ("Unusable</span>" in page) == sees


async def test_a_second_reader_finds_what_one_other_has_read(clinic: Clinic) -> None:
    cases = [await clinic.answered() for _ in range(4)]
    readers = [await clinic.person(number, "reviewer") for number in (5, 6)]
    reviews = Reviews(clinic.database)
    for case, opinions in zip(cases, ((), ("agree",), ("agree", "disagree"), ("unusable",)), strict=True):
        for person, opinion in zip(readers, opinions, strict=False):
            await reviews.give(case, person, opinion)
    first, second = [await clinic.visitor(person) for person in readers]
    assert codes((await first.get("/console/?review=second")).text) == []
    page = (await second.get("/console/?review=second")).text
    assert codes(page) == [cases[3].code, cases[1].code] and "Agreed</span>" not in page
    assert re.search(r'href="/console/\?review=second" aria-current="true">For a second reader', page)
    await reviews.give(cases[1], readers[1], "agree")
    assert codes((await second.get("/console/?review=second&sort=least")).text) == [cases[3].code]


async def test_what_is_listed_can_be_exported_by_admins(clinic: Clinic) -> None:
    await clinic.answered()
    admin, reviewer = [await clinic.visitor(await clinic.person(n, r)) for n, r in ((5, "admin"), (6, "reviewer"))]
    query = "verdict=COVID&least=60"
    link = f"/console/export?{query}"
    assert unescape((await admin.get(f"/console/?{query}&sort=most")).text).count(f'href="{link}"') == 1
    assert "/console/export" not in (await reviewer.get(f"/console/?{query}")).text
    page = (await admin.get(link)).text
    assert '<option value="COVID" selected>' in page and re.search(r'name="least"[^>]* value="60"', page)


async def test_arabic_names_the_same_cases(clinic: Clinic) -> None:
    case, ada = await clinic.answered(), await clinic.person(5, "reviewer")
    await People(clinic.database).choose_language(ada, "fa")
    assert codes((await (await clinic.visitor(ada)).get("/console/")).text) == [case.code]


FIELDS = [*Asked.read({}, True).filters.__dict__, "sort", "after"]


@given(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=90)))
def test_whatever_an_address_says_comes_to_filters_that_its_links_keep(fields: dict[str, str]) -> None:
    asked = Asked.read(fields, True)
    again = dict(parse_qsl(urlsplit(asked.address("/console/", Mark(7, 0.1))).query))
    assert mark(again["after"]) == Mark(7, 0.1)
    assert Asked.read(again, True) == asked and asked.filters == Asked.read(again, True).filters


@given(st.text(max_size=40) | st.from_regex(r"[0-9_.e-]{1,40}", fullmatch=True))
@example("0_1e20")
def test_a_mark_that_makes_no_sense_is_none(text: str) -> None:
    read = mark(text)
    assert read is None or mark(Asked({}, False).address("", read).partition("=")[2]) == read


@given(st.integers(0, 10**17), st.none() | st.floats(0, 1))
def test_a_mark_is_read_as_it_was_written(number: int, confidence: float | None) -> None:
    address = Asked({}, False).address("/", Mark(number, confidence))
    assert mark(dict(parse_qsl(urlsplit(address).query))["after"]) == Mark(number, confidence)
