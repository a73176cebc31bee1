"""Whether what the models see drifts away from what they were tested on: week by week, for the console and the admins.

Compared are the distance from the training pictures and P(COVID), of the models in use only: what another model said
cannot be compared with what these said of their test pictures.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from ml.drift import TENTHS, Drift, Reference, State, references
from storage.database import Database
from storage.statistics import Span, Statistics
from storage.tables import MODALITIES
from storage.tallies import Edges, fold

MEASURES = ("distance", "probability")
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Week:
    """The scans of the seven days from ``since`` on: how far they lie from the reference, and how many of them in each
    tenth of it."""

    since: date
    drift: Drift
    tenths: tuple[int, ...]


@dataclass(frozen=True)
class Course:
    """The weeks of a ``measure`` (distance or probability) of a modality, oldest first."""

    modality: str
    measure: str
    weeks: tuple[Week, ...]


@cache
def _usual() -> dict[tuple[str, str], tuple[str, Reference]]:
    """What is usual, by modality and measure, with the SHA-256 of the model that it is usual for."""
    found = {}
    for modality in MODALITIES:
        if known := references(modality):
            found[modality, "distance"] = (known.model_sha256, known.distance)
            found[modality, "probability"] = (known.model_sha256, known.probability)
    return found


def edges() -> Edges:
    """Return what `storage.tallies.fold` needs to count the scans of the models in use into bins."""
    found: dict[str, dict[str, tuple[float, ...]]] = {}
    for (_, measure), (model, reference) in _usual().items():
        found.setdefault(model, {})[measure] = reference.edges
    return found


async def courses(statistics: Statistics, span: Span) -> list[Course]:
    """Return the course of each measure of each modality in a span, by weeks that end with it; none without scans."""
    found = []
    for (modality, measure), (model, reference) in _usual().items():
        if span.modality in (None, modality):
            of = Span(span.since, span.until, span.site, modality)
            days = await statistics.histogram(of, measure, "day", "model_sha256")
            counts = {date.fromisoformat(day): bins for (day, by), bins in days.items() if by == model}
            if counts:
                found.append(Course(modality, measure, tuple(_weeks(span, counts, reference))))
    return found


async def shifted(database: Database, today: date) -> dict[str, list[Course]]:
    """Return, by modality, the measures in which the seven days before ``today`` are far from usual.

    All cases are counted first, with pauses as long as the work: at first it takes minutes, and scans come meanwhile.
    """
    done = False
    while not done:
        began = time.monotonic()
        done = (await fold(database, edges())).done
        await asyncio.sleep(0 if done else time.monotonic() - began)
    found: dict[str, list[Course]] = {modality: [] for modality in MODALITIES}
    for course in await courses(Statistics(database), Span(today - WEEK, today)):
        if course.weeks[-1].drift.state == State.SHIFTED:
            found[course.modality].append(course)
    return found


def _weeks(span: Span, counts: dict[date, list[int]], reference: Reference) -> Iterator[Week]:
    until = span.until
    starts = []
    while until > span.since:
        starts.append(until - WEEK)
        until -= WEEK
    for since in reversed(starts):
        days = [counts[day] for number in range(7) if (day := since + timedelta(days=number)) in counts]
        bins = [sum(column) for column in zip(*days, strict=True)] if days else [0] * len(reference.counts)
        size = len(bins) // TENTHS
        tenths = tuple(sum(bins[start : start + size]) for start in range(0, len(bins), size))
        yield Week(since, reference.drift(bins), tenths)
