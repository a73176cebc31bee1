"""The way into the console, and who is kept out."""

from __future__ import annotations

import pytest

from bot.console.security import MOST_BYTES, MOST_LOGGED
from bot.settings import Settings
from storage.database import Database
from storage.people import People
from storage.settings import SettingsError
from tests.bot.console.browsing import Clinic, Visitor
from tests.storage.desk import actions, sql

PAGES = ("/console/", "/console/cases/0000-0000", "/console/cases/0000-0000/scan.jpg")
FORMS = ("/console/leave", "/console/leave/everywhere", "/console/theme", "/console/cases/0000-0000/review")


async def test_a_link_opens_the_console_once_and_looking_at_it_uses_nothing_up(clinic: Clinic) -> None:
    link = await clinic.console.link(await clinic.person(5, "reviewer"))
    first, second = Visitor(clinic.url), Visitor(clinic.url)
    for _ in range(3):
        assert (await second.get("/console/open")).status_code == 200  # as the preview of a link does
    assert (await first.enter(link)).status_code == 303
    assert (await first.get("/console/")).status_code == 200
    refused = await second.enter(link)
    assert refused.status_code == 403 and "used already" in refused.text and "set-cookie" not in refused.headers
    assert (await second.get("/console/")).status_code == 401
    assert (await actions(clinic.database))[-2:] == ["console_opened", "console_link_refused"]


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(clinic: Clinic) -> None:
    answer = await Visitor(clinic.url).enter(await clinic.console.link(await clinic.person(5, "reviewer")))
    said = answer.headers["set-cookie"].lower()
    for part in ("httponly", "samesite=strict", "path=/console", "max-age=43200"):
        assert part in said
    assert "secure" not in said  # http:// on this computer


async def test_behind_tls_the_cookie_never_goes_without(
    tmp_path_factory: pytest.TempPathFactory, database: Database
) -> None:
    clinic = Clinic(database, CONSOLE_URL="https://Scans.Example.org:443/")
    await clinic.start()
    assert clinic.console.url == "https://scans.example.org" and not clinic.console.is_local
    code = (await clinic.console.link(await clinic.person(5, "reviewer"))).partition("#")[2]
    proxied = {"host": "scans.example.org", "origin": "https://scans.example.org", "sec-fetch-site": "same-origin"}
    answer = await Visitor(clinic.url).post("/console/open", proxied, code=code)
    assert answer.status_code == 303 and "; secure" in answer.headers["set-cookie"].lower()
    await clinic.listener.stop()


@pytest.mark.parametrize(
    "url", ["scans.example.org", "http://scans.example.org", "https://", "ftp://127.0.0.1", "https://a.org/console"]
)
def test_an_address_that_would_not_do_is_refused_at_start(url: str) -> None:
    with pytest.raises(SettingsError, match="CONSOLE_URL"):
        Settings.from_env({"TELEGRAM_TOKEN": "1:a", "CONSOLE_URL": url})


async def test_without_a_session_nothing_is_shown_and_nothing_changes(clinic: Clinic) -> None:
    visitor = Visitor(clinic.url)
    for path in PAGES:
        answer = await visitor.get(path)
        assert answer.status_code == 401 and "/console" in answer.text
    for path in FORMS:
        assert (await visitor.post(path)).status_code == 401
    visitor.client.cookies.set("radiogram_console", "x" * 43)
    assert (await visitor.get("/console/")).status_code == 401


async def test_a_clinician_with_a_link_of_better_days_stays_out(clinic: Clinic) -> None:
    ada = await clinic.person(5, "reviewer")
    link = await clinic.console.link(ada)
    await clinic.person(5, "clinician")
    refused = await Visitor(clinic.url).enter(link)
    assert refused.status_code == 403 and "set-cookie" not in refused.headers


async def test_a_session_ends_with_the_role(clinic: Clinic) -> None:
    visitor = await clinic.visitor(await clinic.person(5, "reviewer"))
    assert (await visitor.get("/console/")).status_code == 200
    await clinic.person(5, "clinician")
    assert (await visitor.get("/console/")).status_code == 401
    await clinic.person(5, "admin")  # the session is gone, whatever they become
    assert (await visitor.get("/console/")).status_code == 401
    assert "console_closed" in await actions(clinic.database)


async def test_who_logs_out_is_out_here_and_if_they_like_everywhere(clinic: Clinic) -> None:
    ada = await clinic.person(5, "reviewer")
    first, second, third = [await clinic.visitor(ada) for _ in range(3)]
    assert "logged out" in (await first.send("/console/", "/console/leave")).text
    assert [(await one.get("/console/")).status_code for one in (first, second, third)] == [401, 200, 200]
    await second.send("/console/", "/console/leave/everywhere")
    assert [(await one.get("/console/")).status_code for one in (second, third)] == [401, 401]


async def test_a_form_without_the_token_of_its_session_changes_nothing(clinic: Clinic) -> None:
    ada, eve = await clinic.person(5, "reviewer"), await clinic.person(6, "admin", "Eve")
    visitor, other = await clinic.visitor(ada), await clinic.visitor(eve)
    token = (await other.get("/console/")).text.partition('name="csrf" value="')[2][:64]
    for fields in ({}, {"csrf": ""}, {"csrf": "0" * 64}, {"csrf": token}, {"csrf": "é"}):
        answer = await visitor.post("/console/leave/everywhere", **fields)
        assert answer.status_code == 403 and "out of date" in answer.text
    assert (await visitor.get("/console/")).status_code == 200
    assert (await actions(clinic.database)).count("console_forged") == 5


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
        {"origin": "http://127.0.0.1:1"},
        {"origin": "OWN", "sec-fetch-site": "cross-site"},
    ],
)
async def test_what_comes_from_another_site_is_refused(clinic: Clinic, headers: dict[str, str]) -> None:
    visitor = await clinic.visitor(await clinic.person(5, "reviewer"))
    token = (await visitor.get("/console/")).text.partition('name="csrf" value="')[2][:64]
    sent = {name: clinic.url if value == "OWN" else value for name, value in headers.items()}
    answer = await visitor.post("/console/leave", sent, csrf=token)
    assert answer.status_code == 403 and "another site" in answer.text
    link = await clinic.console.link(await clinic.person(6, "reviewer"))
    assert (await Visitor(clinic.url).post("/console/open", sent, code=link.partition("#")[2])).status_code == 403
    assert (await visitor.get("/console/")).status_code == 200
    logged = await sql(clinic.database, "SELECT actor, details FROM audit_events WHERE action = 'console_refused'")
    assert [tuple(row) for row in logged] == [("person:2", '{"why":"foreign"}'), ("stranger", '{"why":"foreign"}')]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", ""])
async def test_another_name_for_this_computer_is_no_address_of_the_console(clinic: Clinic, host: str) -> None:
    visitor = await clinic.visitor(await clinic.person(5, "admin"))
    answer = await visitor.get("/console/", host=host)
    assert answer.status_code == 421 and "CONSOLE_URL" in answer.text


async def test_wrong_links_are_answered_slowly_and_fill_no_log_but_a_right_one_opens(
    clinic: Clinic, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.console.login.PAUSE", 0.01)
    visitor = Visitor(clinic.url)
    statuses = [(await visitor.post("/console/open", code=f"wrong {n}")).status_code for n in range(MOST_LOGGED + 5)]
    assert statuses == [403] * MOST_LOGGED + [429] * 5
    assert (await actions(clinic.database)).count("console_link_refused") == MOST_LOGGED
    assert (await visitor.enter(await clinic.console.link(await clinic.person(5, "reviewer")))).status_code == 303


async def test_every_answer_forbids_what_pages_do_not_need(clinic: Clinic) -> None:
    visitor = await clinic.visitor(await clinic.person(5, "reviewer"))
    for path in ("/console/", "/console/nowhere", "/console/static/console.css", "/console/static/../app.py"):
        headers = (await visitor.get(path)).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff" and headers["referrer-policy"] == "same-origin"
    assert (await visitor.get("/console/")).headers["cache-control"] == "no-store"


async def test_a_form_that_is_too_long_is_not_read(clinic: Clinic) -> None:
    visitor = await clinic.visitor(await clinic.person(5, "reviewer"))
    answer = await visitor.post("/console/leave", note="x" * MOST_BYTES)
    assert answer.status_code == 413 and "1,000 letters" in answer.text
    logged = await sql(clinic.database, "SELECT actor, details FROM audit_events WHERE action = 'console_refused'")
    assert [tuple(row) for row in logged] == [("person:2", '{"why":"too-long"}')]


async def test_requests_of_strangers_do_not_fill_the_log(clinic: Clinic) -> None:
    visitor = Visitor(clinic.url)
    for _ in range(MOST_LOGGED + 5):
        assert (await visitor.post("/console/open", {}, code="x")).status_code == 403
    assert (await actions(clinic.database)).count("console_refused") == MOST_LOGGED


async def test_the_light_is_remembered_and_leads_nowhere_else(clinic: Clinic) -> None:
    visitor = await clinic.visitor(await clinic.person(5, "reviewer"))
    assert 'data-theme="dark"' in (await visitor.get("/console/")).text
    answer = await visitor.send("/console/", "/console/theme", theme="light", back="https://evil.example/")
    assert answer.headers["location"] == "/console/"
    assert 'data-theme="light"' in (await visitor.get("/console/")).text


async def test_the_pages_speak_the_language_of_the_person(clinic: Clinic) -> None:
    ada = await clinic.person(5, "reviewer")
    await People(clinic.database).choose_language(ada, "ar")
    page = (await (await clinic.visitor(ada)).get("/console/")).text
    assert '<html lang="ar" dir="rtl"' in page
