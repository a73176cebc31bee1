from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.field import Rate, agreement, calibration, performance

OPINIONS = ("agree", "disagree", "unusable")
Readings = list[tuple[str, str]]
readings = st.lists(st.tuples(st.sampled_from(OPINIONS), st.sampled_from(OPINIONS)), min_size=1, max_size=60)
forecasts = st.lists(
    st.tuples(st.integers(0, 1000).map(lambda number: number / 1000), st.sampled_from(("positive", "negative"))),
    min_size=1,
    max_size=60,
)


@given(st.integers(1, 500), st.data())
def test_wilson_holds_the_shares_that_the_score_test_does_not_refuse(n: int, data: st.DataObject) -> None:
    hits = data.draw(st.integers(0, n))
    rate = Rate(hits, n)
    assert rate.interval and rate.share is not None
    low, high = rate.interval
    assert 0 <= low <= rate.share <= high <= 1
    for share in np.linspace(0.001, 0.999, 97):
        kept = abs(rate.share - share) <= 1.959964 * np.sqrt(share * (1 - share) / n)
        assert kept == (low <= share <= high) or min(abs(share - low), abs(share - high)) < 1e-9


def test_wilson_is_what_the_literature_gives() -> None:
    # Newcombe 1998, "Two-sided confidence intervals for the single proportion", Table I, method 3.
    for hits, n, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):
        assert Rate(hits, n).interval == pytest.approx((low, high), abs=5e-5)


def test_wilson_is_that_of_scipy() -> None:
    stats = pytest.importorskip("scipy.stats")
    for hits, n in ((0, 1), (1, 1), (3, 7), (50, 100), (999, 1000)):
        found = stats.binomtest(hits, n).proportion_ci(method="wilson")
        assert Rate(hits, n).interval == pytest.approx((found.low, found.high), abs=1e-6)


def test_of_nothing_there_is_no_figure() -> None:
    assert Rate(0, 0).share is None and Rate(0, 0).interval is None
    assert agreement({}).kappa is None and agreement({}).n == 0
    assert calibration([]).brier is None and calibration([]).bins == []
    assert performance({}).n == 0 and performance({}).sensitivity.share is None


@given(readings)
def test_kappa_is_agreement_beyond_that_of_shuffled_readings(pairs: Readings) -> None:
    found = agreement(Counter(pairs))
    n = len(pairs)
    seen = sum(first == second for first, second in pairs) / n
    chance = sum(first == second for first, _ in pairs for _, second in pairs) / n**2
    assert found.n == n and found.agreed.hits == round(seen * n)
    if chance == 1:
        assert found.kappa is None
    else:
        assert found.kappa == pytest.approx((seen - chance) / (1 - chance))
        assert found.interval and found.interval[0] <= found.kappa <= found.interval[1]


@given(readings)
def test_kappa_does_not_depend_on_who_was_first_or_on_names(pairs: Readings) -> None:
    there = agreement(Counter(pairs))
    back = agreement(Counter((second, first) for first, second in pairs))
    renamed = agreement(Counter((first[::-1], second[::-1]) for first, second in pairs))
    for other in (back, renamed):
        assert other.kappa == (None if there.kappa is None else pytest.approx(there.kappa))
        assert other.interval == (None if there.interval is None else pytest.approx(there.interval))


def test_kappa_and_its_interval_are_those_of_the_literature() -> None:
    # Fleiss, Levin and Paik 2003, "Statistical methods for rates and proportions", table 18.1 and section 18.1:
    # kappa 0.676 with a standard error of 0.088.
    names = ("agree", "disagree", "unusable")
    table = ((75, 1, 4), (5, 4, 1), (0, 0, 10))
    found = agreement({(names[i], names[j]): table[i][j] for i in range(3) for j in range(3)})
    assert found.kappa == pytest.approx(0.676, abs=5e-4) and found.interval
    assert (found.interval[1] - found.kappa) / 1.959964 == pytest.approx(0.088, abs=5e-4)


def test_kappa_is_that_of_scikit_learn() -> None:
    metrics = pytest.importorskip("sklearn.metrics")
    rng = np.random.default_rng(1)
    first, second = (rng.choice(OPINIONS, 200, p=(0.6, 0.3, 0.1)) for _ in range(2))
    second = np.where(rng.random(200) < 0.6, first, second)
    found = agreement(Counter(zip(first.tolist(), second.tolist(), strict=True)))
    assert found.kappa == pytest.approx(metrics.cohen_kappa_score(first, second))


def test_the_interval_of_kappa_holds_it_in_about_95_of_100_samples() -> None:
    rng = np.random.default_rng(3)
    shares = np.array([[0.5, 0.1], [0.1, 0.3]])
    truth = (0.8 - 0.52) / (1 - 0.52)
    held = 0
    for _ in range(1000):
        drawn = rng.multinomial(300, shares.ravel())
        found = agreement({pair: int(drawn[i]) for i, pair in enumerate((a, b) for a in "ad" for b in "ad")})
        assert found.interval
        held += found.interval[0] <= truth <= found.interval[1]
    assert 930 <= held <= 970


@given(
    st.lists(
        st.tuples(st.sampled_from(("COVID", "Non-COVID", "Indeterminate")), st.sampled_from(("positive", "negative")))
    )
)
def test_performance_counts_each_case_once_where_it_belongs(cases: list[tuple[str, str]]) -> None:
    found = performance(Counter(cases))
    sick = [verdict for verdict, rt_pcr in cases if rt_pcr == "positive"]
    well = [verdict for verdict, rt_pcr in cases if rt_pcr == "negative"]
    assert found.n == len(cases)
    assert found.sensitivity == Rate(sick.count("COVID"), len(sick) - sick.count("Indeterminate"))
    assert found.specificity == Rate(well.count("Non-COVID"), len(well) - well.count("Indeterminate"))
    assert (found.found.n, found.cleared.n) == (len(sick), len(well))
    assert found.abstained.hits == sum(verdict == "Indeterminate" for verdict, _ in cases)


@given(forecasts)
def test_calibration_is_what_the_plain_definitions_give(cases: list[tuple[float, str]]) -> None:
    found = calibration((predicted, rt_pcr, count) for (predicted, rt_pcr), count in Counter(cases).items())
    truth = [float(rt_pcr == "positive") for _, rt_pcr in cases]
    forecast = [predicted for predicted, _ in cases]
    assert found.n == len(cases)
    assert found.brier == pytest.approx(sum((p - y) ** 2 for p, y in zip(forecast, truth, strict=True)) / len(cases))
    assert sum(one.positive.hits for one in found.bins) == sum(truth)
    assert found.error is not None and 0 <= found.error <= 1
    for one in found.bins:
        assert min(forecast) - 1e-9 <= one.mean <= max(forecast) + 1e-9


@given(forecasts)
def test_calibration_in_the_field_is_measured_as_before_a_release(cases: list[tuple[float, str]]) -> None:
    metrics = pytest.importorskip("ml.learning.metrics")
    found = calibration((predicted, rt_pcr, 1) for predicted, rt_pcr in cases)
    predicted = np.array([predicted for predicted, _ in cases])
    positive = np.array([rt_pcr == "positive" for _, rt_pcr in cases])
    assert found.brier == pytest.approx(metrics.brier(predicted, positive))
    assert found.error == pytest.approx(metrics.expected_calibration_error(predicted, positive))
    assert [one.positive.n for one in found.bins] == [bin_[2] for bin_ in metrics.reliability(predicted, positive)]
