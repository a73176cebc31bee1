from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from storage.cases import Cases
from storage.database import Database
from storage.erasure import erase
from storage.images import ImageStore
from storage.outcomes import Outcomes
from storage.records import Case, Verdict
from storage.reviews import Reviews
from storage.statistics import Span, Statistics
from storage.tallies import STEPS, TIMES, fold
from tests.storage.desk import REFUSED, case_in, person, picture, sql

MODEL = "a" * 64
EDGES = {MODEL: {"distance": (0.5, 1.0, 2.0), "probability": (0.25, 0.75)}}
_messages = count(500_000)


def _today(**of: str) -> Span:
    now = datetime.now(UTC).date()
    return Span(now - timedelta(days=1), now + timedelta(days=2), **of)


async def _judged(database: Database, probability: float, distance: float | None = None, modality: str = "ct") -> Case:
    """A case with its answer."""
    cases, sender = Cases(database), await person(database)
    case = await cases.receive(sender, 7, next(_messages), datetime.now(UTC), [picture()])
    case = await cases.queue(case, modality, 100, case.sender)
    named = "COVID" if probability > 0.7 else "Non-COVID" if probability < 0.3 else "Indeterminate"
    sure = max(probability, 1 - probability)
    verdict = Verdict(named, modality, probability, sure, "", "ok", modality, "1", MODEL, 0.1, distance)
    return await cases.answered(await cases.judge(case, verdict, {}), 100)


async def test_cases_are_counted_by_what_became_of_them(database: Database) -> None:
    for state in ("answered", "answered", "refused", "failed", "queued", "cancelled"):
        await case_in(database, state)
    await Cases(database).judge(await case_in(database, "queued"), REFUSED, {})
    assert (await fold(database, {})).done
    statistics = Statistics(database)
    assert await statistics.count(_today(), "verdict", "modality", "value") == {("ct", "COVID"): 2}
    assert await statistics.count(_today(), "refused", "value") == {("not_an_image",): 1, ("not_a_scan",): 1}
    assert await statistics.count(_today(), "failed") == {(): 1}
    assert (await statistics.count(_today(), "seconds")).total() == 2
    assert not await statistics.count(_today(modality="xray"), "verdict")
    assert not await statistics.count(Span(date(2020, 1, 1), date(2021, 1, 1)), "verdict")


async def test_what_comes_later_counts_for_the_day_of_the_scan(database: Database) -> None:
    case, statistics = await _judged(database, 0.874), Statistics(database)
    await fold(database, {})
    assert not await statistics.count(_today(), "rt_pcr")
    await Outcomes(database).report(case, "pending", case.sender)
    await fold(database, {})
    assert not await statistics.count(_today(), "rt_pcr")
    await Outcomes(database).report(case, "negative", case.sender)
    for number, opinion in ((1, "agree"), (2, "unusable")):
        await Reviews(database).give(case, await person(database, number), opinion)
    await fold(database, {})
    assert await statistics.count(_today(), "rt_pcr", "value") == {("negative/COVID",): 1}
    assert await statistics.count(_today(), "forecast", "value") == {("negative/0.87",): 1}
    assert await statistics.count(_today(), "readings", "value") == {("agree/unusable",): 1}
    assert await statistics.count(_today(), "verdict", "value") == {("COVID",): 1}


async def test_nothing_is_counted_twice_and_a_little_at_a_time_is_as_good_as_all(database: Database) -> None:
    for probability in (0.1, 0.5, 0.9):
        await _judged(database, probability, 1.5)
    while not (await fold(database, EDGES, most=2)).done:
        pass
    before = await sql(database, "SELECT * FROM tallies")
    bins = await sql(database, "SELECT * FROM histograms")
    assert (await fold(database, EDGES)).done
    await sql(database, "UPDATE tallied SET event = 0")
    assert (await fold(database, EDGES)).done
    assert await sql(database, "SELECT * FROM tallies") == before
    assert await sql(database, "SELECT * FROM histograms") == bins


async def test_measures_fall_into_the_bins_of_their_model(database: Database) -> None:
    for distance in (0.1, 0.5, 0.7, 5.0, None):
        await _judged(database, 0.8, distance)
    await _judged(database, 0.2, 1.0, "xray")
    await fold(database, EDGES)
    statistics = Statistics(database)
    found = await statistics.histogram(_today(), "distance", "modality", "model_sha256")
    assert found == {("ct", MODEL): [2, 1, 0, 1], ("xray", MODEL): [0, 1, 0, 0]}
    assert await statistics.histogram(_today(), "probability") == {(): [1, 0, 5]}
    assert await statistics.histogram(_today(modality="xray"), "probability") == {(): [1, 0, 0]}


async def test_an_erased_case_counts_on_for_no_site(database: Database) -> None:
    case, statistics = await _judged(database, 0.9), Statistics(database)
    await sql(database, "UPDATE cases SET site = 'St Mary'")
    await fold(database, {})
    assert await statistics.sites() == ["St Mary"]
    await erase(database, ImageStore.of(database.settings), case, "person:1")
    await fold(database, {})
    assert await statistics.sites() == []
    assert await statistics.count(_today(), "verdict", "site") == {("",): 1}


async def test_what_was_counted_can_be_asked_by_day_month_and_site(database: Database) -> None:
    await sql(
        database,
        "INSERT INTO tallies VALUES "
        "('verdict', '2026-01-31', 'A', 'ct', 'COVID', 3), ('verdict', '2026-02-01', 'B', 'ct', 'COVID', 4)",
    )
    statistics, span = Statistics(database), Span(date(2026, 1, 1), date(2026, 3, 1))
    assert await statistics.count(span, "verdict", "month") == {("2026-01",): 3, ("2026-02",): 4}
    assert await statistics.count(span, "verdict", "day", "site") == {("2026-01-31", "A"): 3, ("2026-02-01", "B"): 4}
    assert await statistics.count(Span(date(2026, 1, 1), date(2026, 2, 1)), "verdict") == Counter({(): 3})
    assert await statistics.count(Span(date(2026, 1, 1), date(2026, 3, 1), "B"), "verdict") == {(): 4}


@given(st.floats(0.01, 50_000))
def test_times_are_rounded_up_by_a_quarter_or_so_at_most(seconds: float) -> None:
    above = min(edge for edge in TIMES if edge >= seconds)
    assert len(TIMES) == len(set(TIMES)) and list(TIMES) == sorted(TIMES) and len(STEPS) == 10
    assert above <= seconds * 1.29
