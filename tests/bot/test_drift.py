"""Drift is told by week, and to the admins when it begins and when it is over."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import Connection, text

from bot import admin_texts, drift
from bot.language import ENGLISH
from ml.drift import State, references
from storage.database import Database
from storage.migration import migrate
from storage.settings import StorageSettings
from storage.statistics import Span, Statistics
from storage.tallies import fold
from tests.pilot import Pilot

TODAY = datetime.now(UTC).date()
WEEK = timedelta(days=7)


@pytest.fixture(scope="module")
def pilot(tmp_path_factory: pytest.TempPathFactory) -> StorageSettings:
    """A pilot whose X-rays of the last three weeks are stranger than before."""
    settings = StorageSettings.from_env({"DATA_DIR": str(tmp_path_factory.mktemp("pilot"))})
    migrate(settings)
    assert settings.sqlite_path
    Pilot(settings.sqlite_path).write(4000, 100)
    return settings


@pytest.fixture
async def database(pilot: StorageSettings) -> Database:
    return Database(pilot)


async def test_what_is_shifted_now_was_not_before(database: Database) -> None:
    found = await drift.shifted(database, TODAY)
    assert [course.measure for course in found["xray"]] == ["distance"] and found["ct"] == []
    before = await drift.shifted(database, TODAY - 5 * WEEK)
    assert before == {"ct": [], "xray": []}
    await database.close()


async def test_weeks_end_with_the_span_and_hold_every_scan_once(database: Database) -> None:
    while not (await fold(database, drift.edges())).done:
        pass
    statistics, span = Statistics(database), Span(TODAY - timedelta(days=50), TODAY + timedelta(days=1))
    courses = await drift.courses(statistics, span)
    assert {(course.modality, course.measure) for course in courses} == {
        (modality, measure) for modality in ("ct", "xray") for measure in drift.MEASURES
    }
    for course in courses:
        starts = [week.since for week in course.weeks]
        assert starts[-1] == TODAY - timedelta(days=6) and len(starts) == 8
        assert all(later - earlier == WEEK for earlier, later in pairwise(starts))
        scans = await statistics.count(Span(span.since, span.until, None, course.modality), "verdict")
        assert sum(week.drift.images for week in course.weeks) == scans.total()
        assert all(sum(week.tenths) == week.drift.images and len(week.tenths) == 10 for week in course.weeks)
    one_site = await drift.courses(statistics, Span(span.since, span.until, "St Mary Hospital", "ct"))
    assert [course.modality for course in one_site] == ["ct", "ct"]
    await database.close()


async def test_what_another_model_said_is_left_out(database: Database) -> None:
    await database.write(_another_model)
    await fold(database, drift.edges())
    courses = await drift.courses(Statistics(database), Span(date(2020, 1, 1), date(2020, 2, 1)))
    assert courses == []
    await database.close()


def _another_model(connection: Connection) -> None:
    connection.execute(
        text("INSERT INTO histograms VALUES ('distance', '2020-01-05', '', 'ct', :model, :counts)"),
        {"model": "0" * 64, "counts": b"\1\0\0\0" * 100},
    )


async def test_the_admins_are_told_which_measure_and_how_far(database: Database) -> None:
    found = await drift.shifted(database, TODAY)
    told = admin_texts.drifted("xray", found["xray"], ENGLISH)
    assert (
        "X-ray scans of the last seven days differ" in told
        and re.search(r"PSI \d\.\d", told)
        and "P(COVID)" not in told
    )
    assert "again like" in admin_texts.drift_over("xray", ENGLISH)
    await database.close()


def test_the_models_that_ship_say_what_is_usual() -> None:
    edges = drift.edges()
    for name in ("ct", "xray"):
        known = references(name)
        assert known and set(edges[known.model_sha256]) == set(drift.MEASURES)
        assert known.distance.drift(known.distance.counts).state == State.STABLE
