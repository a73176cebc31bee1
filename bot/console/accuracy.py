"""How right the answers are in the field, as *Numbers* shows it: against reported RT-PCR, with intervals."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal

from bot.console import plots
from bot.console.figures import Counts, Shown, percent, two
from bot.console.plots import Estimate, Forecast
from bot.language import Language
from ml.field import Calibration, Performance, Rate, calibration, performance
from storage.statistics import Span, Statistics

FEW = 5  # of fewer a share in percent says more than there is to know
MOST_ROWS = 12
RATES = ("sensitivity", "specificity")


@dataclass(frozen=True)
class Field:
    """The answers against reported RT-PCR; ``judged`` is how many answers there are in all."""

    judged: int
    performance: Performance
    calibration: Calibration
    figures: list[Shown]


async def field(statistics: Statistics, span: Span, say: Language) -> Field:
    """Compare the answers with the RT-PCR that was reported."""
    judged = (await statistics.count(span, "verdict")).total()
    counts = await statistics.count(span, "rt_pcr", "site", "month", "value")
    forecasts = await statistics.count(span, "forecast", "site", "month", "value")
    overall, fit = _performance(counts), _calibration(forecasts)
    if not overall.n:
        return Field(judged, overall, fit, [])
    shown = [_overall(overall, say), _reliability(fit, say)]
    for place, (by, labels) in enumerate((("site", _sites), ("month", _months))):
        answered, foreseen = _parts(counts, place), _parts(forecasts, place)
        named = labels(answered, say)
        parts = [(label, _performance(answered[part])) for part, label in named.items()]
        shown += [_rates(say, rate, by, parts) for rate in RATES]
        shown.append(_fits(say, by, [(label, _calibration(foreseen[part])) for part, label in named.items()]))
    return Field(judged, overall, fit, shown)


def _sites(parts: Mapping[str, Counts], say: Language) -> dict[str, str]:
    """The sites with the most results, and what to call them."""
    most = sorted(parts, key=lambda site: -parts[site].total())[:MOST_ROWS]
    return {site: site or say.plain("console-numbers-no-site") for site in most}


def _months(parts: Mapping[str, Counts], say: Language) -> dict[str, str]:
    """The last months, and what to call them."""
    days = {month: date.fromisoformat(f"{month}-01") for month in sorted(parts)[-MOST_ROWS:]}
    return {month: str(format_date(day, "LLLL y", locale=say.code)) for month, day in days.items()}


def told(rate: Rate, say: Language) -> str:
    """Return a rate in words: in percent with its interval, or only the counts where they are few."""
    if not rate.n:
        return say.plain("console-numbers-rate-none")
    if rate.n < FEW or rate.share is None or rate.interval is None:
        return say.plain("console-numbers-rate-few", hits=rate.hits, n=rate.n)
    low, high = (round(share * 100) for share in rate.interval)
    return say.plain("console-numbers-rate", share=round(rate.share * 100), low=low, high=high, n=rate.n)


def _overall(found: Performance, say: Language) -> Shown:
    rates = [(say.plain("console-numbers-rate-name", rate=name), getattr(found, name)) for name in _KINDS]
    return _forest(say.plain("console-numbers-overall"), rates, say, say.plain("console-numbers-overall-note"))


_KINDS = ("sensitivity", "specificity", "found", "cleared", "abstained")


def _rates(say: Language, rate: str, by: str, parts: Sequence[tuple[str, Performance]]) -> Shown:
    title = say.plain("console-numbers-rate-by", rate=rate, by=by)
    return _forest(title, [(label, getattr(part, rate)) for label, part in parts], say)


def _fits(say: Language, by: str, parts: Sequence[tuple[str, Calibration]]) -> Shown:
    """How often RT-PCR was positive, beside how often the model expected it."""
    forecast, positive = say.plain("console-numbers-forecast"), say.plain("console-numbers-positive")
    rows = [_estimate(label, fit.positive, say, fit.mean) for label, fit in parts]
    return Shown(
        say.plain("console-numbers-rate-by", rate="calibration", by=by),
        plots.forest(rows, lambda share: percent(share, say)),
        ["", positive, forecast],
        [(row.label, row.told, "" if row.forecast is None else percent(row.forecast, say)) for row in rows],
        [positive, forecast],
    )


def _estimate(label: str, rate: Rate, say: Language, forecast: float | None = None) -> Estimate:
    return Estimate(label, rate.share if rate.n >= FEW else None, rate.interval, told(rate, say), forecast)


def _forest(title: str, rates: Sequence[tuple[str, Rate]], say: Language, note: str = "") -> Shown:
    rows = [_estimate(label, rate, say) for label, rate in rates]
    return Shown(
        title,
        plots.forest(rows, lambda share: percent(share, say)),
        ["", say.plain("console-numbers-share")],
        [(row.label, row.told) for row in rows],
        note=note,
    )


def _reliability(fit: Calibration, say: Language) -> Shown:
    rows = [(one.mean, one.positive, told(one.positive, say)) for one in fit.bins]
    points = [
        Forecast(mean, rate.share, rate.interval, words)
        for mean, rate, words in rows
        if rate.n >= FEW and rate.share is not None and rate.interval
    ]
    forecast, positive = say.plain("console-numbers-forecast"), say.plain("console-numbers-positive")
    scores = [format_decimal(score, "0.000", locale=say.code) for score in (fit.brier or 0.0, fit.error or 0.0)]
    return Shown(
        say.plain("console-numbers-calibration"),
        plots.reliability(points, lambda share: percent(share, say), forecast, positive),
        [forecast, positive],
        [(percent(mean, say), words) for mean, _, words in rows],
        note=say.plain("console-numbers-calibration-note", brier=scores[0], error=scores[1], n=fit.n),
    )


def _calibration(counts: Counts) -> Calibration:
    return calibration(
        (float(predicted), rt_pcr, count)
        for (*_, value), count in counts.items()
        for rt_pcr, predicted in (two(value),)
    )


def _performance(counts: Mapping[tuple[str, ...], int]) -> Performance:
    pairs: Counter[tuple[str, str]] = Counter()
    for (*_, value), count in counts.items():
        rt_pcr, verdict = two(value)
        pairs[verdict, rt_pcr] += count
    return performance(pairs)


def _parts(counts: Counts, place: int) -> defaultdict[str, Counts]:
    """The counts of each part, by what stands at a place of the keys."""
    parts: defaultdict[str, Counts] = defaultdict(Counter)
    for key, count in counts.items():
        parts[key[place]][key] = count
    return parts
