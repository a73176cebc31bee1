"""The worklist gives exactly what a plain look at every case gives, page by page, in either direction."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st
from sqlalchemy import Connection, event, update

from storage import seeking, worklist
from storage.cases import Cases
from storage.database import Database, sync_engine
from storage.erasure import erase
from storage.images import ImageStore
from storage.outcomes import Outcomes
from storage.people import Person
from storage.records import Verdict
from storage.reviews import Reviews
from storage.seeking import DISAGREES, NONE, SECOND, Filters, Mark
from storage.settings import StorageSettings
from storage.tables import RT_PCR, VERDICTS, cases
from storage.worklist import SORTS, Line, Worklist
from tests.storage.desk import COVID, SENT, case_in, person, picture, received

SITES = ("St Mary", "O'Hara <b>", "المستشفى")
NOTES = (None, "Fever", "50% off", "a_b")
DAY = timedelta(days=1)
COUNT = 60


@dataclass(frozen=True)
class Known:
    """A case with all that a filter can ask of it, as it was put in."""

    line: Line
    outcome_note: str | None
    own_note: str | None
    waits_for_second: bool
    disagrees: bool


async def _fill(database: Database, reader: Person) -> None:
    """Write cases that differ in everything, by the ways that the bot takes."""
    desk, outcomes, reviews = Cases(database), Outcomes(database), Reviews(database)
    other = await person(database, 2)
    for number in range(COUNT):
        case = await received(database, picture("abcdef"[number % 6]))
        if number % 10 == 9:
            case = await desk.refuse(case, "not_an_image")
        else:
            modality = ("ct", "xray")[number % 2]
            case = await desk.queue(case, modality, 100, case.sender)
            verdict = VERDICTS[number % 4]
            said: Verdict = replace(COVID, verdict=verdict, scan=modality, confidence=0.5 + number % 7 / 14)
            said = replace(said, reason="not_a_scan", confidence=None) if verdict == "Refused" else said
            case = await desk.judge(case, said, {})
            if verdict != "Refused":
                case = await desk.answered(case, 100)
                await outcomes.disagree(case, number % 5 == 1, "person:1")
                if number % 3:
                    await outcomes.report(case, (*RT_PCR, None)[number % 4], "person:1")
                    await outcomes.note(case, NOTES[number % 4], "person:1")
                for who in ((reader, other), (other, reader))[number % 2][: number % 5]:
                    opinion = ("agree", "disagree", "unusable")[(number + who.id) % 3]
                    await reviews.give(case, who, opinion)
                    await reviews.note(case, who, NOTES[(number + 1) % 4])
        day = number - 3 * (number % 7 == 3)  # now and then the clock is turned back
        values = {"site": (None, *SITES)[number % 4], "created_at": SENT + day * DAY}
        await database.write(lambda connection, n=case.id, v=values: _put(connection, n, v))
    await erase(database, ImageStore.of(database.settings), case, "person:1")


def _put(connection: Connection, number: int, values: dict[str, Any]) -> None:
    connection.execute(update(cases).where(cases.c.id == number).values(values))


async def _known(database: Database, reader: Person) -> list[Known]:
    """Read every case one by one."""
    found = []
    for number in range(1, COUNT + 1):
        file = await Cases(database).file(number)
        case, said = file.case, file.verdict
        outcome, readings = await Outcomes(database).of(case), await Reviews(database).of(case)
        mine = next((one for one in readings if one.person_id == reader.id), None)
        judged = (said.verdict, said.probability, said.confidence, said.quality) if said else (None, None, None, None)
        name = None if case.erased_at else "Jane Roe"
        line = Line(
            *(case.id, case.code, case.created_at, case.state, case.modality, case.reason, case.site, case.review),
            *(case.erased_at, name, *judged, outcome and outcome.rt_pcr, mine and mine.opinion),
        )
        open_ = case.state == "answered" and case.erased_at is None
        second = open_ and [one.person_id == reader.id for one in readings] == [False]
        found.append(
            Known(
                line,
                outcome.note if outcome else None,
                mine.note if mine else None,
                second,
                bool(outcome and outcome.disagrees),
            )
        )
    return found


def _fits(known: Known, wanted: Filters) -> bool:
    line = known.line
    unread = line.review is None and line.state == "answered" and line.erased_at is None
    read = {NONE: unread, SECOND: known.waits_for_second}
    text, code = (wanted.text or "").lower(), line.code.replace("-", "")
    noted = [note for note in (known.outcome_note, known.own_note, line.sender if wanted.names else None) if note]
    return all(
        (
            wanted.modality in (None, line.modality),
            wanted.verdict in (None, line.verdict),
            wanted.least is None or (line.confidence is not None and line.confidence >= wanted.least),
            wanted.most is None or (line.confidence is not None and line.confidence <= wanted.most),
            known.disagrees if wanted.outcome == DISAGREES else wanted.outcome in (None, line.rt_pcr or NONE),
            wanted.review is None or read.get(wanted.review, line.review == wanted.review),
            wanted.site in (None, line.site),
            wanted.since is None or line.created_at >= wanted.since,
            wanted.until is None or line.created_at < wanted.until,
            not text or code.startswith(text.replace("-", "").upper()) or any(text in note.lower() for note in noted),
        )
    )


def _naive(known: list[Known], wanted: Filters, sort: str) -> list[Line]:
    fitting = [one.line for one in known if _fits(one, wanted)]
    if sort in ("newest", "oldest"):
        return sorted(fitting, key=lambda line: line.id, reverse=sort == "newest")
    sure = [line for line in fitting if line.confidence is not None]
    return sorted(sure, key=lambda line: (line.confidence, line.id), reverse=sort == "most")


async def _read(worklist: Worklist, wanted: Filters, sort: str, size: int) -> list[Line]:
    """Read page after page to the end."""
    lines: list[Line] = []
    after: Mark | None = None
    while True:
        page = await worklist.page(wanted, sort, after, size)
        lines += page.lines
        assert len(page.lines) == size if page.full else len(page.lines) <= size
        if page.after is None:
            return lines
        after = page.after


maybe = st.none()
days = st.integers(-2, 62).map(lambda number: SENT + number * DAY)
FILTERS = st.builds(
    Filters,
    modality=maybe | st.sampled_from(["ct", "xray"]),
    verdict=maybe | st.sampled_from(VERDICTS),
    least=maybe | st.floats(0.5, 1),
    most=maybe | st.floats(0.5, 1),
    outcome=maybe | st.sampled_from([*RT_PCR, DISAGREES, NONE]),
    review=maybe | st.sampled_from(["agree", "disagree", "unusable", "disputed", NONE, SECOND]),
    site=maybe | st.sampled_from([*SITES, "nowhere"]),
    since=maybe | days,
    until=maybe | days,
    text=maybe | st.sampled_from(["fever", "Jane", "0", "7", "%", "_", "'", "A-", "\\", "x"]),
    names=st.booleans(),
)


@dataclass(frozen=True)
class Filled:
    """What `_fill` wrote, and the reader whose worklist it is; all in one event loop, as PostgreSQL's driver wants."""

    runner: asyncio.Runner
    database: Database
    reader: Person
    known: list[Known]


@pytest.fixture
def filled(settings: StorageSettings) -> Iterator[Filled]:
    async def fill() -> tuple[Database, Person, list[Known]]:
        database = Database(settings)
        reader = await person(database, 1)
        await _fill(database, reader)
        return database, reader, await _known(database, reader)

    with asyncio.Runner() as runner:
        made = Filled(runner, *runner.run(fill()))
        yield made
        runner.run(made.database.close())


@effort(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=FILTERS, sort=st.sampled_from(SORTS), size=st.integers(1, 70), looked=st.integers(5, 80))
def test_every_combination_of_filters_gives_what_a_plain_look_gives(
    filled: Filled, wanted: Filters, sort: str, size: int, looked: int
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(seeking, "MOST_LOOKED", looked)
        lines = filled.runner.run(_read(Worklist(filled.database, filled.reader.id), wanted, sort, size))
    assert lines == _naive(filled.known, wanted, sort)


async def test_the_case_beside_another_is_the_next_of_the_same_filters(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seeking, "MOST_LOOKED", 2)
    reader, found = await person(database, 1), [await case_in(database, "answered") for _ in range(9)]
    for case in (found[0], found[8]):
        await Outcomes(database).note(case, "Ward 7", "person:1")
        await Outcomes(database).report(case, "positive", "person:1")
    listed, wanted = Worklist(database, reader.id), Filters(modality="ct", outcome="positive")
    beside = await listed.beside(wanted, "newest", Mark(found[8].id), back=False)
    assert beside and beside.code == found[0].code
    beside = await listed.beside(wanted, "newest", Mark(found[0].id), back=True)
    assert beside and beside.code == found[8].code
    assert await listed.beside(wanted, "newest", Mark(found[0].id), back=False) is None


@pytest.mark.parametrize("sort", SORTS)
async def test_no_page_has_postgresql_read_a_whole_table_to_join_it(settings: StorageSettings, sort: str) -> None:
    if settings.sqlite_path:
        pytest.skip("SQLite joins by looking up")
    engine, asked = sync_engine(settings), []

    @event.listens_for(engine, "before_cursor_execute")
    def executed(connection: Any, cursor: Any, statement: str, values: Any, context: Any, many: bool) -> None:
        asked.append((statement, values))

    with engine.connect() as connection:
        worklist._page(connection, 1, Filters(text="Ward 7", names=True), sort, None, 50)
        for statement, values in [*asked]:
            rows = connection.exec_driver_sql(f"EXPLAIN {statement}", values)
            plan = "\n".join(row[0] for row in rows)
            assert "Hash" not in plan.replace("HashAggregate", "") and "Merge" not in plan, plan
        connection.rollback()
        assert connection.exec_driver_sql("SHOW enable_hashjoin").scalar() == "on", "what is set ends with the page"
    engine.dispose()


async def test_sites_are_told_once_each_by_name(database: Database) -> None:
    listed = Worklist(database, 1)
    assert await listed.sites() == []
    for number, site in enumerate(("B", "A", None, "B")):
        case = await case_in(database, "answered")
        await database.write(lambda connection, n=case.id, s=site: _put(connection, n, {"site": s}))
        assert number + 1 == case.id
    assert await listed.sites() == ["A", "B"]
