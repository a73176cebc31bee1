"""Drift, as *Numbers* shows it: how the scans of each week lie among those that the models were tested on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from babel.numbers import format_decimal

from bot import drift
from bot.console import plots
from bot.console.figures import Shown, day_said
from bot.drift import Course, Week
from bot.language import Language
from ml.drift import SHIFTED, WATCH, State
from storage.statistics import Span, Statistics

MOST_WEEKS = 26


@dataclass(frozen=True)
class Drifts:
    """A measure of a modality: the ``state`` of its last week, and plots of its weeks; where each has too few scans,
    one only."""

    modality: str
    measure: str
    state: State
    figures: list[Shown]


async def shown(statistics: Statistics, span: Span, say: Language) -> list[Drifts]:
    """Return the drift of the weeks of a span, the last half year of it at most."""
    since = max(span.since, span.until - timedelta(weeks=MOST_WEEKS))
    return [told(course, say) for course in await drift.courses(statistics, replace(span, since=since))]


def told(course: Course, say: Language) -> Drifts:
    """Return the drift of one course."""
    enough = any(week.drift.state != State.TOO_FEW for week in course.weeks)
    figures = [_tenths(course, say), *([_psi(course, say)] if enough else [])]
    return Drifts(course.modality, course.measure, course.weeks[-1].drift.state, figures)


def _tenths(course: Course, say: Language) -> Shown:
    labels = [day_said(week.since, say) for week in course.weeks]

    def share(count: int, week: Week) -> str:
        return say.plain("percent", number=round(100 * count / week.drift.images)) if week.drift.images else ""

    return Shown(
        say.plain("console-numbers-tenths"),
        plots.tenths(
            labels,
            [week.tenths for week in course.weeks],
            lambda place, of: f"{labels[place]}: {say.plain('percent', number=round(of * 100))}",
        ),
        [say.plain("console-numbers-week"), *(f"{tenth * 10}–{tenth * 10 + 10}" for tenth in range(10))],
        [
            (label, *(share(count, week) for count in week.tenths))
            for label, week in zip(labels, course.weeks, strict=True)
        ],
        note=say.plain("console-numbers-tenths-note", measure=course.measure),
    )


def _psi(course: Course, say: Language) -> Shown:
    labels = [day_said(week.since, say) for week in course.weeks]
    found = [week.drift for week in course.weeks]
    values = [None if one.state == State.TOO_FEW else (one.psi, one.state.value) for one in found]
    columns = [say.plain("console-numbers-week"), say.plain("console-numbers-images"), "PSI", "KS", "p"]
    columns.append(say.plain("console-numbers-state"))
    return Shown(
        say.plain("console-numbers-psi"),
        plots.levels(labels, values, {State.WATCH.value: WATCH, State.SHIFTED.value: SHIFTED}),
        columns,
        [_row(label, week, say) for label, week in zip(labels, course.weeks, strict=True)],
        note=say.plain("console-numbers-psi-note"),
    )


def _row(label: str, week: Week, say: Language) -> Sequence[str]:
    found = week.drift
    state = say.plain("drift-state", state=found.state.value)
    images = str(format_decimal(found.images, locale=say.code))
    if found.state == State.TOO_FEW:
        return label, images, "", "", "", state
    figures = (found.psi, found.ks, found.p)
    return label, images, *(str(format_decimal(figure, "0.00", locale=say.code)) for figure in figures), state
