"""Numbers, people, audit and export of the console, over HTTP: what each role sees, and what leaves the house."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import os
import re
import time
import zipfile
from collections.abc import AsyncIterator
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from bot.console.manifest import source_of
from ml.learning.manifest import read_manifest
from storage.cases import Cases
from storage.checkpoints import find, parse
from storage.images import ImageStore
from storage.outcomes import Outcomes
from storage.people import People
from storage.records import Case, StoredImage, Verdict
from storage.reviews import Reviews
from tests.e2e.browser import DESKTOP, PHONE, Phone, faults, forget
from tests.e2e.console_desk import COOKIE, Answer, Desk, desk
from tests.pilot import FORMULA, HOSTILE, SITES
from tests.scans import draw_ct, jpeg
from tests.storage.desk import SENT, sql

together = pytest.mark.asyncio(loop_scope="module")
PAGES = {"numbers": "reviewer", "people": "admin", "audit": "admin", "export": "admin"}
FORMS = {
    "/console/people/5/role": {"role": "reviewer"},
    "/console/invites": {"site": "X", "people": "1", "days": "7", "role": "clinician"},
    "/console/invites/1/revoke": {},
    "/console/audit/verify": {},
    "/console/audit/checkpoint": {},
    "/console/export": {"kind": "csv"},
}
SENSITIVE = ("telegram_id", "name", "note")
_messages = count(700_000)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def clinic(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Desk]:
    async with desk(tmp_path_factory.mktemp("console"), 600) as opened:
        for number in range(24):
            await scan(opened, number, "COVID" if number % 2 else "Non-COVID")
        yield opened


async def scan(clinic: Desk, number: int, verdict: str, site: str = "Trial") -> Case:
    """A case with a stored picture; of most its RT-PCR was reported, of others two reviewers have read it."""
    cases, data = Cases(clinic.database), jpeg(draw_ct(number, (256, 256)))
    sender = await People(clinic.database).by_number(4)
    assert sender
    image = StoredImage(await clinic.images.put(data), "image/jpeg", len(data), 256, 256)
    case = await cases.receive(sender, 7, next(_messages), SENT, [image])
    await sql(clinic.database, "UPDATE cases SET site = :site WHERE id = :id", site=site, id=case.id)
    case = await cases.queue(case, "ct", 100, case.sender)
    said = Verdict(verdict, "ct", 0.9 if verdict == "COVID" else 0.1, 0.9, "", "ok", "ct", "1", "a" * 64, 0.1, 1.0)
    case = await cases.answered(await cases.judge(case, said, {}), 100)
    if number % 4 < 2:
        await Outcomes(clinic.database).report(case, "positive" if verdict == "COVID" else "negative", case.sender)
    else:
        for reader in (2, 3):
            person = await People(clinic.database).by_number(reader)
            assert person
            await Reviews(clinic.database).give(case, person, "agree")
    await Outcomes(clinic.database).note(case, '=cmd|"/C calc"!A0', case.sender)
    return case


async def logged(clinic: Desk, action: str) -> list[tuple[str, dict[str, object]]]:
    """The events of a kind: who, and the details."""
    rows = await sql(clinic.database, f"SELECT actor, details FROM audit_events WHERE action = '{action}' ORDER BY id")
    return [(row.actor, json.loads(row.details)) for row in rows]


def unpacked(answer: Answer, name: str) -> str:
    """A file of the archive that was sent, in which nothing but a checkpoint lies beside it."""
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        assert archive.namelist() == [name, "checkpoint.txt"]
        parse(archive.read("checkpoint.txt").decode())
        return archive.read(name).decode("utf-8-sig")


def table(answer: Answer) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(unpacked(answer, "cases.csv"), newline="")))


@together
@pytest.mark.parametrize("role", ["stranger", "clinician", "reviewer", "admin"])
@pytest.mark.parametrize("page", PAGES)
async def test_each_role_sees_the_pages_that_are_for_it(clinic: Desk, page: str, role: str) -> None:
    answer = await clinic.people[role].get(f"/console/{page}")
    may = role == "admin" or (role == "reviewer" and PAGES[page] == "reviewer")
    assert answer.status == (200 if may else 403 if role == "reviewer" else 401)
    places = re.findall(r'<a href="/console/([a-z]+)"', answer.text)
    assert places == ({"admin": [*PAGES], "reviewer": ["numbers"]}.get(role, []))


@together
@pytest.mark.parametrize("path", FORMS)
async def test_a_form_needs_its_token_and_the_role(clinic: Desk, path: str) -> None:
    before = await sql(clinic.database, "SELECT count(*) AS n FROM invites")
    roles = await sql(clinic.database, "SELECT id, role FROM people ORDER BY id")
    for csrf in (None, "0" * 64):
        answer = await clinic.people["admin"].post(path, csrf, **FORMS[path])
        assert answer.status == 403 and "nothing was changed" in answer.text
    for role, status in (("reviewer", 403), ("clinician", 401), ("stranger", 401)):
        token = "0" * 64 if role in ("clinician", "stranger") else ""
        assert (await clinic.people[role].post(path, token, **FORMS[path])).status == status
    assert await sql(clinic.database, "SELECT count(*) AS n FROM invites") == before
    assert await sql(clinic.database, "SELECT id, role FROM people ORDER BY id") == roles
    assert await logged(clinic, "exported") == [] or path != "/console/export"


@together
async def test_numbers_are_those_of_the_database(clinic: Desk) -> None:
    answer = await clinic.people["reviewer"].get("/console/numbers", days="365")
    [judged] = await sql(clinic.database, "SELECT count(*) AS n FROM verdicts WHERE verdict <> 'Refused'")
    known = "SELECT count(*) AS n FROM outcomes WHERE rt_pcr IN ('positive', 'negative')"
    [results] = await sql(clinic.database, known)
    assert f"{judged.n} scans were judged" in answer.text
    assert f"{results.n} cases have a result, of {judged.n}" in answer.text
    assert "not a sample of all" in answer.text and "kappa is" in answer.text
    for title in ("Sensitivity by site", "Specificity by month", "Calibration by site", "Calibration by month"):
        assert title in answer.text
    assert ">Calibration<" in answer.text and "Share of scans in each tenth" in answer.text
    assert "too few scans" in answer.text and "Population stability index" not in answer.text
    assert answer.text.count("<svg") == answer.text.count("</svg>") and "style=" not in answer.text
    refused = await sql(clinic.database, "SELECT count(*) AS n FROM cases WHERE reason = 'not_a_chest_scan'")
    assert re.search(rf"Not a chest scan</th><td class=\"number\">{refused[0].n}<", answer.text)


@together
async def test_what_the_model_expected_at_a_site_stands_beside_what_came_true(clinic: Desk) -> None:
    page = (await clinic.people["reviewer"].get("/console/numbers", days="365")).text
    by_site = page.partition(">Calibration by site<")[2].partition("</figure>")[0]
    for site in ("St Mary Hospital", "Kigali District Hospital"):
        [wanted] = await sql(
            clinic.database,
            "SELECT count(*) AS n, sum(rt_pcr = 'positive') AS hits, avg(round(probability, 2)) AS mean "
            "FROM outcomes o JOIN verdicts v ON v.case_id = o.case_id JOIN cases c ON c.id = o.case_id "
            "WHERE rt_pcr IN ('positive', 'negative') AND verdict <> 'Refused' AND site = :site",
            site=site,
        )
        row = re.search(rf"<bdi>{site}</bdi></th>(.*?)</tr>", by_site, re.DOTALL)
        assert row and wanted.n > 5
        told, forecast = re.findall(r'<td class="number">(.*?)</td>', row[1])
        assert told.startswith(f"{round(100 * wanted.hits / wanted.n)} % (") and told.endswith(f"n = {wanted.n}")
        assert abs(int(forecast.removesuffix(" %")) - 100 * wanted.mean) <= 1


@together
async def test_a_site_and_a_modality_can_be_chosen_and_few_cases_have_no_percentage(clinic: Desk) -> None:
    reviewer = clinic.people["reviewer"]
    answer = await reviewer.get("/console/numbers", days="365", site=HOSTILE, modality="ct")
    assert "too few" in answer.text and "<img" not in re.sub(r'<img src="/console/static[^>]*>', "", answer.text)
    assert "St Mary Hospital</bdi>" not in answer.text
    nothing = await reviewer.get("/console/numbers", site="Nowhere", since="2020-01-01", until="2020-02-01")
    assert nothing.status == 200 and "Nothing came in" in nothing.text


@together
async def test_what_somebody_called_themselves_is_shown_and_does_nothing(clinic: Desk) -> None:
    for page in PAGES:
        text = (await clinic.people["admin"].get(f"/console/{page}", days="365")).text
        assert "<script>alert" not in text and "onerror=alert(1)>" not in text
    people = (await clinic.people["admin"].get("/console/people")).text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in people and "&lt;img src=x onerror=alert(1)&gt;" in people


@together
async def test_a_role_is_changed_and_the_settings_and_the_last_admin_stay(clinic: Desk) -> None:
    admin = clinic.people["admin"]
    assert "Jean Uwimana is now: reviewer." in (await admin.post("/console/people/5/role", role="reviewer")).notice
    refused = await admin.post("/console/people/1/role", role="clinician")
    assert refused.status == 409 and "ADMIN_IDS" in refused.notice
    assert await logged(clinic, "admin_kept") == [("person:1", {"person": 1})]
    assert (await admin.post("/console/people/5/role", role="surgeon")).status == 400
    assert (await admin.post("/console/people/999/role", role="admin")).status == 409
    assert "no longer" in (await admin.post("/console/people/5/role", role="out")).notice
    assert "Jean Uwimana" not in (await admin.get("/console/people")).text
    assert ("person:1", {"person": 5, "role": "reviewer"}) in await logged(clinic, "role_changed")
    assert await logged(clinic, "expelled") == [("person:1", {"person": 5})]


@together
async def test_people_are_found_by_name_number_or_site_with_what_they_sent(clinic: Desk) -> None:
    admin = clinic.people["admin"]
    found = (await admin.get("/console/people", text="rosa")).text
    [sent] = await sql(clinic.database, "SELECT count(*) AS n FROM cases WHERE person_id = 6")
    assert "1 person was let in" in found and "Amina" not in found.split("members")[1]
    assert re.search(rf'class="number">{sent.n}</td>', found)
    assert "Nobody found" in (await admin.get("/console/people", text="nobody of that name", page="9")).text


@together
async def test_an_invitation_is_a_link_and_a_picture_shown_once_and_can_be_taken_back(clinic: Desk) -> None:
    admin = clinic.people["admin"]
    wanted = {"site": f"  {HOSTILE}  ", "people": "20", "days": "30", "role": "reviewer"}
    made = await admin.post("/console/invites", **wanted)
    link = re.search(r'href="https://t\.me/radiogram_bot\?start=([\w-]{22})"', made.text)
    assert link and "for 20 people" in made.text and re.search(r'<svg [^>]*class="qr"', made.text)
    [stored] = await sql(clinic.database, "SELECT * FROM invites")
    assert (stored.site, stored.most, stored.role) == (HOSTILE, 20, "reviewer")
    assert stored.digest == sha256(link[1].encode()).hexdigest()
    assert link[1] not in (await admin.get("/console/people")).text
    taken = await admin.post(f"/console/invites/{stored.id}/revoke")
    assert "was taken back" in taken.notice and "There are none." in taken.text
    assert (await admin.post("/console/invites/999/revoke")).status == 404
    for wrong in (
        {"people": "0"},
        {"days": "91"},
        {"site": " "},
        {"site": "x" * 81},
        {"role": "root"},
        {"people": "x"},
    ):
        answer = await admin.post("/console/invites", **(wanted | wrong))
        assert answer.status == 400 and "No invitation was made" in answer.notice
    assert len(await sql(clinic.database, "SELECT * FROM invites")) == 1


@together
async def test_the_log_is_verified_against_checkpoints_and_nothing_else_is_read(clinic: Desk, tmp_path: Path) -> None:
    admin = clinic.people["admin"]
    made = await admin.post("/console/audit/checkpoint")
    [checkpoint] = find(re.sub(r"<[^>]+>", "\n", made.text))
    told = await admin.post("/console/audit/verify", checkpoint=f"kept:\n{checkpoint.text}\n")
    assert "The audit log holds" in told.notice and "fits every checkpoint given (1)" in told.notice
    secret = tmp_path / "secret.txt"
    secret.write_text("RGC1 not for anybody")
    for wrong in (str(secret), checkpoint.text[:-1], checkpoint.text.replace(" ", "  "), "--key x"):
        answer = await admin.post("/console/audit/verify", checkpoint=wrong)
        assert answer.status == 400 and "not for anybody" not in answer.text
    forged = checkpoint.text[:-1] + ("0" if checkpoint.text[-1] != "0" else "1")
    assert "forged" in (await admin.post("/console/audit/verify", checkpoint=forged)).notice
    assert [who for who, _ in await logged(clinic, "audit_verified")] == ["person:1"]
    other = Ed25519PrivateKey.generate()
    said = checkpoint.text.rsplit(" ", 2)[0] + f" {other.public_key().public_bytes_raw().hex()}"
    foreign = await admin.post("/console/audit/verify", checkpoint=f"{said} {other.sign(said.encode()).hex()}")
    assert "it is not from this log" in foreign.notice and "was not verified" in foreign.notice
    assert await logged(clinic, "audit_broken") == [] and len(await logged(clinic, "audit_verified")) == 1


@together
async def test_how_far_the_log_was_read_is_told_and_who_leaves_stops_it(clinic: Desk) -> None:
    admin = clinic.people["admin"]
    told = await admin.post("/console/audit/verify")
    [events] = await sql(clinic.database, "SELECT max(id) AS n FROM audit_events WHERE action <> 'audit_verified'")
    steps = [int(read) for read in re.findall(r'<progress max="\d+" value="(\d+)"', told.text)]
    assert steps and steps == sorted(steps) and steps[0] == 1000 and steps[-1] <= events.n
    assert "The audit log holds" in told.notice and told.text.rstrip().endswith("</html>")
    verified, csrf = len(await logged(clinic, "audit_verified")), told.csrf
    address, form, origin = f"{admin.url}/console/audit/verify", {"csrf": csrf}, {"Origin": admin.url}
    async with admin.client.post(address, data=form, headers=origin) as first:
        assert b'class="steps"' in await first.content.read(100_000)
        second = await admin.post("/console/audit/verify", csrf)
        assert second.status == 409 and "being read just now" in second.notice
        first.close()
    async with asyncio.timeout(20):
        while (await admin.post("/console/audit/verify", csrf)).status == 409:
            await asyncio.sleep(0.02)
    assert len(await logged(clinic, "audit_verified")) == verified + 1


@together
async def test_who_looked_at_what_can_be_asked_page_by_page(clinic: Desk) -> None:
    admin = clinic.people["admin"]
    wanted = await sql(clinic.database, "SELECT id FROM audit_events WHERE action = 'viewed' AND actor = 'person:2'")
    seen: list[int] = []
    address = "/console/audit?person=2&action=viewed"
    while address:
        page = (await admin.get(address)).text
        seen += [int(number) for number in re.findall(r'<td class="number"[^>]*>(\d+)</td>', page)]
        older = re.search(r'href="(/console/audit\?[^"]*before=\d+)"', page)
        address = older[1].replace("&amp;", "&") if older else ""
    assert seen == sorted((row.id for row in wanted), reverse=True) and len(seen) > 50
    [row] = await sql(clinic.database, "SELECT code FROM cases WHERE id = 5")
    of_case = (await admin.get("/console/audit", case=row.code.lower())).text
    assert f'case={row.code}"' in of_case and '<td data-label="What">Received</td>' in of_case
    for nonsense in ({"person": "'; DROP"}, {"before": "x"}, {"since": "yesterday"}, {"case": "<b>"}):
        assert (await admin.get("/console/audit", **nonsense)).status == 200


@together
async def test_a_table_leaves_with_every_case_and_without_names(clinic: Desk) -> None:
    answer = await clinic.people["admin"].post("/console/export", kind="csv")
    assert answer.status == 200 and answer.headers["Content-Type"] == "application/zip"
    assert re.search(r'attachment; filename="radiogram-[-0-9]+\.zip"', answer.headers["Content-Disposition"])
    rows, [stored] = table(answer), await sql(clinic.database, "SELECT count(*) AS n FROM cases")
    assert len(rows) == stored.n and len({row["code"] for row in rows}) == stored.n
    assert not {*SENSITIVE} & {*rows[0]} and {"site", "verdict", "probability", "rt_pcr", "review"} <= {*rows[0]}
    assert {row["site"] for row in rows} == {"Trial", f"'{FORMULA}", *SITES} - {FORMULA}
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
    assert (await logged(clinic, "exported"))[-1][1] == {"how": "csv", "names": False, "pictures": False}
    assert (await logged(clinic, "export_ended"))[-1] == ("person:1", {"count": stored.n, "how": "csv"})


@together
async def test_names_leave_only_where_they_are_asked_for(clinic: Desk) -> None:
    answer = await clinic.people["admin"].post("/console/export", kind="csv", personal="on", site="Trial")
    rows = table(answer)
    assert len(rows) == 24 and {row["name"] for row in rows} == {"Amina Okafor"}
    assert {row["note"] for row in rows} == {'\'=cmd|"/C calc"!A0'} and rows[0]["telegram_id"] == "10"
    assert (await logged(clinic, "exported"))[-1][1]["names"] is True


@together
async def test_json_lines_hold_what_the_filters_ask_for(clinic: Desk) -> None:
    query = {"modality": "ct", "verdict": "COVID", "outcome": "positive"}
    answer = await clinic.people["admin"].post("/console/export", kind="jsonl", **query)
    found = [json.loads(line) for line in unpacked(answer, "cases.jsonl").splitlines()]
    wanted = await sql(
        clinic.database,
        "SELECT c.code FROM cases c JOIN verdicts v ON v.case_id = c.id JOIN outcomes o ON o.case_id = c.id "
        "WHERE c.modality = 'ct' AND v.verdict = 'COVID' AND o.rt_pcr = 'positive' ORDER BY c.id",
    )
    assert [row["code"] for row in found] == [row.code for row in wanted] and len(found) > 5
    assert all(isinstance(row["probability"], float) and row["modality"] == "ct" for row in found)
    assert (await logged(clinic, "exported"))[-1][1]["outcome"] == "positive"
    nothing = await clinic.people["admin"].post("/console/export", kind="jsonl", until="1999-01-01")
    assert nothing.status == 200 and unpacked(nothing, "cases.jsonl") == ""


@together
async def test_pictures_leave_in_an_archive_with_a_checkpoint_that_holds(clinic: Desk) -> None:
    answer = await clinic.people["admin"].post("/console/export", kind="csv", pictures="on", site="Trial")
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        assert archive.testzip() is None
        rows = list(csv.DictReader(io.StringIO(archive.read("cases.csv").decode("utf-8-sig"), newline="")))
        assert {row["picture"] for row in rows} | {"cases.csv", "checkpoint.txt"} == {*archive.namelist()}
        for row in rows:
            [stored] = await sql(
                clinic.database,
                "SELECT digest FROM case_images JOIN cases ON id = case_id WHERE code = :code AND role = 'scan'",
                code=row["code"],
            )
            assert sha256(archive.read(row["picture"])).hexdigest() == stored.digest
        checkpoint = parse(archive.read("checkpoint.txt").decode())
    ended = await sql(clinic.database, "SELECT id, action FROM audit_events ORDER BY id DESC LIMIT 2")
    assert [row.action for row in ended] == ["checkpoint", "export_ended"] and checkpoint.count == ended[0].id


@together
async def test_a_manifest_leaves_that_training_reads(clinic: Desk, tmp_path: Path) -> None:
    unusable = await scan(clinic, 1000, "COVID")
    for reader, opinion in ((2, "unusable"), (3, "unusable")):
        person = await People(clinic.database).by_number(reader)
        assert person
        await Reviews(clinic.database).give(unusable, person, opinion)
    lost = await scan(clinic, 1001, "COVID")
    [digest] = await sql(clinic.database, "SELECT digest FROM case_images WHERE case_id = :id", id=lost.id)
    await ImageStore.of(clinic.database.settings).remove(digest.digest, lost.created_at.replace(year=2099))
    answer = await clinic.people["admin"].post("/console/export", kind="manifest", site="Trial")
    assert answer.status == 200 and "training" in answer.headers["Content-Disposition"]
    with zipfile.ZipFile(io.BytesIO(answer.body)) as archive:
        archive.extractall(tmp_path)
    rows = read_manifest(tmp_path)
    missing = (tmp_path / "missing.txt").read_text().split()
    assert len(rows) == 25 and missing == [f"pictures/{digest.digest}.jpg"]
    assert {row.label for row in rows} == {"COVID", "Non-COVID"} and {row.modality for row in rows} == {"ct"}
    assert len({row.group for row in rows}) == len(rows) and {row.source for row in rows} == {source_of("Trial")}
    listed = list(csv.DictReader((tmp_path / "manifest.csv").open(newline="")))
    for record in listed:
        if record["path"] not in missing:
            assert sha256((tmp_path / record["path"]).read_bytes()).hexdigest() == record["sha256"]
    assert {record["finding"] for record in listed} == {"rt_pcr", "review"}
    assert "each is a group of its own" in (tmp_path / "README.txt").read_text()
    nothing = await clinic.people["admin"].post("/console/export", kind="manifest", site=SITES[0], until="1999-01-01")
    assert nothing.status == 409 and "Nothing was exported" in nothing.notice


@together
async def test_a_kind_that_there_is_not_is_refused_and_nothing_is_logged(clinic: Desk) -> None:
    before = await logged(clinic, "exported")
    answer = await clinic.people["admin"].post("/console/export", kind="exe")
    assert answer.status == 400 and "choose CSV" in answer.notice and await logged(clinic, "exported") == before


@together
async def test_an_export_that_nobody_waits_for_is_logged_as_far_as_it_came(clinic: Desk) -> None:
    before, admin = len(await logged(clinic, "export_ended")), clinic.people["admin"]
    csrf = (await admin.get("/console/export")).csrf
    form = {"kind": "csv", "pictures": "on", "csrf": csrf}
    async with admin.client.post(f"{admin.url}/console/export", data=form, headers={"Origin": admin.url}) as got:
        assert got.status == 200 and await got.content.read(10)
        got.close()
    async with asyncio.timeout(20):
        while len(await logged(clinic, "export_ended")) == before:
            await asyncio.sleep(0.05)


@together
async def test_every_page_can_be_read_and_used_by_everybody_on_a_phone(
    clinic: Desk, screens: dict[str, webdriver.Chrome], tmp_path: Path
) -> None:
    secret, url = await clinic.secret("admin"), clinic.people["admin"].url
    await asyncio.to_thread(_look_at_every_page, screens["phone"], url, secret, PHONE["width"], tmp_path)


@together
async def test_every_page_can_be_read_and_used_by_everybody_at_a_desk(
    clinic: Desk, screens: dict[str, webdriver.Chrome], tmp_path: Path
) -> None:
    secret, url = await clinic.secret("admin"), clinic.people["admin"].url
    await asyncio.to_thread(_look_at_every_page, screens["desktop"], url, secret, DESKTOP[0], tmp_path)


def _entered(driver: webdriver.Chrome, url: str, secret: str) -> Phone:
    """A browser in which the console is open."""
    forget(driver)
    driver.get(f"{url}/console/open")
    driver.add_cookie({"name": COOKIE, "value": secret, "path": "/console"})
    return Phone(driver)


def _look_at_every_page(driver: webdriver.Chrome, url: str, secret: str, width: float, folder: Path) -> None:
    pictures = Path(os.environ.get("RADIOGRAM_SCREENSHOTS", folder))
    screen = _entered(driver, url, secret)
    for page in ("numbers?days=365", *PAGES):
        screen.open(f"{url}/console/{page}")
        screen.see("h1")
        screen.picture(pictures / f"console-{page.partition('?')[0]}-{width}.png")
        for details in screen.driver.find_elements(By.CSS_SELECTOR, "main details"):
            screen.driver.execute_script("arguments[0].open = true", details)
        # A phone would show a page that is too wide as a whole, only smaller.
        wide = screen.driver.execute_script("return document.documentElement.scrollWidth")
        assert wide <= width, f"{page} is {wide} pixels wide"
        assert faults(driver) == [], page
    assert screen.complaints() == []


@together
async def test_an_admin_verifies_the_log_invites_and_exports_by_hand(
    clinic: Desk, screens: dict[str, webdriver.Chrome], tmp_path: Path
) -> None:
    secret, url = await clinic.secret("admin"), clinic.people["admin"].url
    await asyncio.to_thread(_by_hand, screens["phone"], url, secret, tmp_path)
    [downloaded] = tmp_path.glob("radiogram-*.zip")
    with zipfile.ZipFile(downloaded) as archive:
        rows = list(csv.DictReader(io.StringIO(archive.read("cases.csv").decode("utf-8-sig"), newline="")))
    wanted = await sql(clinic.database, "SELECT count(*) AS n FROM cases WHERE modality = 'ct' AND site = 'Trial'")
    assert len(rows) == wanted[0].n and {row["modality"] for row in rows} == {"ct"}


def _by_hand(driver: webdriver.Chrome, url: str, secret: str, folder: Path) -> None:
    screen = _entered(driver, url, secret)
    screen.open(f"{url}/console/audit")
    screen.see("button", "Read the whole log").click()
    assert "The audit log holds" in screen.see("main .notice", "holds", 60).text
    assert len(screen.driver.find_elements(By.CSS_SELECTOR, "main")) == 1
    screen.open(f"{url}/console/people")
    screen.see("input[name=site]").send_keys("Ward 3", Keys.ENTER)
    assert "t.me/radiogram_bot?start=" in screen.see(".made a").text
    screen.driver.execute_cdp_cmd("Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": str(folder)})
    screen.open(f"{url}/console/export")
    Select(screen.see("select[name=modality]")).select_by_value("ct")
    Select(screen.see("select[name=site]")).select_by_visible_text("Trial")
    screen.see("main button", "Export").click()
    until = time.monotonic() + 20
    while not [*folder.glob("radiogram-*.zip")] and time.monotonic() < until:
        time.sleep(0.05)
    assert screen.complaints() == []
