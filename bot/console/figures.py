"""What *Numbers* shows: counts turned into plots, each with the same in a table, and what is to be said with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_skeleton
from babel.numbers import format_decimal

from bot.console import plots
from bot.console.plots import Plot
from bot.language import Language
from ml.field import Agreement, agreement
from storage.statistics import Span, Statistics
from storage.tables import MODALITIES, OPINIONS

MOST_BARS = 92
VERDICTS = ("COVID", "Non-COVID", "Indeterminate")
Counts = Counter[tuple[str, ...]]


@dataclass(frozen=True)
class Shown:
    """A plot with its title, what its colours mean, a sentence about it, and the same as a table."""

    title: str
    plot: Plot
    columns: Sequence[str]
    rows: Sequence[Sequence[str]]
    legend: Sequence[str] = ()
    note: str = ""


@dataclass(frozen=True)
class Intake:
    """What came in: how many scans were judged, the refusals by reason, seconds to the answer (median, and what 19 of
    20 do not exceed), the verdicts of each (site, modality), and the plots."""

    scans: int
    refused: list[tuple[str, int]]
    failed: list[tuple[str, int]]
    seconds: tuple[float, float] | None
    sites: list[tuple[str, str, list[int]]]
    figures: list[Shown]


@dataclass(frozen=True)
class Readers:
    """How far two readers agree, and the table of first (rows) against second opinions."""

    agreement: Agreement
    table: list[tuple[str, list[int]]]


async def intake(statistics: Statistics, span: Span, say: Language) -> Intake:
    """Count what came in, and how long answers took."""
    by_day = await statistics.count(span, "verdict", "day", "modality")
    by_site = await statistics.count(span, "verdict", "site", "modality", "value")
    refused = await statistics.count(span, "refused", "value")
    failed = await statistics.count(span, "failed", "value")
    times = await statistics.count(span, "seconds", "day", "value")
    places = sorted({(site, modality) for site, modality, _ in by_site})
    return Intake(
        scans=by_day.total(),
        refused=[(reason, count) for (reason,), count in refused.most_common()],
        failed=[(reason, count) for (reason,), count in failed.most_common()],
        seconds=_waited(((value, count) for (_, value), count in times.items())),
        sites=[(site, modality, [by_site[site, modality, name] for name in VERDICTS]) for site, modality in places],
        figures=[_scans(span, by_day, say), _waits(span, times, say)] if by_day else [],
    )


async def readers(statistics: Statistics, span: Span) -> Readers:
    """Compare first and second readings."""
    counts = await statistics.count(span, "readings", "value")
    pairs = {two(value): count for (value,), count in counts.items()}
    table = [(first, [pairs.get((first, second), 0) for second in OPINIONS]) for first in OPINIONS]
    return Readers(agreement(pairs), table)


def day_said(day: date, say: Language) -> str:
    """Return a day without its year."""
    return str(format_skeleton("MMMd", day, locale=say.code))


def _scans(span: Span, by_day: Counts, say: Language) -> Shown:
    starts, size = _buckets(span)
    stacks = [[0] * len(starts) for _ in MODALITIES]
    for (day, modality), count in by_day.items():
        if modality in MODALITIES:
            stacks[MODALITIES.index(modality)][_bucket(span, day, size)] += count
    labels = [day_said(start, say) for start in starts]
    names = [say.plain("modality", modality=modality) for modality in MODALITIES]
    columns = list(zip(*stacks, strict=True))
    described = [
        f"{label}: {', '.join(f'{count} {name}' for count, name in zip(counts, names, strict=True))}"
        for label, counts in zip(labels, columns, strict=True)
    ]
    return Shown(
        say.plain("console-numbers-scans", size=size),
        plots.bars(labels, stacks, described, lambda value: _number(value, say)),
        [say.plain("console-numbers-day"), *names],
        [(label, *(_number(count, say) for count in counts)) for label, counts in zip(labels, columns, strict=True)],
        names,
    )


def _waits(span: Span, times: Counts, say: Language) -> Shown:
    starts, size = _buckets(span)
    buckets: list[list[tuple[str, int]]] = [[] for _ in starts]
    for (day, value), count in times.items():
        buckets[_bucket(span, day, size)].append((value, count))
    waited = [_waited(bucket) for bucket in buckets]
    series = [[found[place] if found else None for found in waited] for place in (0, 1)]
    labels = [day_said(start, say) for start in starts]
    names = [say.plain("console-numbers-median"), say.plain("console-numbers-slow")]

    def seconds(value: float | None) -> str:
        return "" if value is None else say.plain("duration-seconds", count=round(value, 2))

    return Shown(
        say.plain("console-numbers-waits", size=size),
        plots.lines(labels, series, seconds),
        [say.plain("console-numbers-day"), *names],
        [(label, seconds(middle), seconds(slow)) for label, middle, slow in zip(labels, *series, strict=True)],
        names,
    )


def _buckets(span: Span) -> tuple[list[date], int]:
    """The first days of the bars of a span, and how many days each has."""
    days = (span.until - span.since).days
    size = 1 if days <= MOST_BARS else 7 if days <= 7 * MOST_BARS else 28
    first = span.until - timedelta(days=size * -(-days // size))
    return [first + timedelta(days=start) for start in range(0, (span.until - first).days, size)], size


def _bucket(span: Span, day: str, size: int) -> int:
    """The place of a day among the bars; they end with the span."""
    days = (span.until - span.since).days
    return -(-days // size) - 1 - ((span.until - date.fromisoformat(day)).days - 1) // size


def _waited(times: Iterable[tuple[str, int]]) -> tuple[float, float] | None:
    """The median and the 95th percentile of times that were rounded up to the value that each has, evenly below it."""
    counts = sorted((float(value), count) for value, count in times)
    total = sum(count for _, count in counts)
    if not total:
        return None

    def quantile(share: float) -> float:
        below = 0
        for value, count in counts:
            if below + count >= share * total:
                return value * (1 - 0.2 * (1 - (share * total - below) / count))
            below += count
        return counts[-1][0]

    return quantile(0.5), quantile(0.95)


def two(value: str) -> tuple[str, str]:
    """Return the two parts of the value of a tally, such as ``positive/COVID``."""
    first, _, second = value.partition("/")
    return first, second


def _number(value: float, say: Language) -> str:
    return str(format_decimal(value, locale=say.code))


def percent(share: float, say: Language) -> str:
    """Return a share in whole per cent."""
    return say.plain("percent", number=round(share * 100))
