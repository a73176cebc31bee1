# ruff: noqa: E402
"""The figures of a diagnostic test, against definitions, scikit-learn and known cases."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sklearn_metrics = pytest.importorskip("sklearn.metrics", reason="figures need the extra 'train'")

from ml.learning import metrics

forecasts = st.lists(st.tuples(st.integers(0, 20), st.booleans()), min_size=1, max_size=60)


def arrays(drawn: list[tuple[int, bool]]) -> tuple[np.ndarray, np.ndarray]:
    """Probabilities with many ties, and truths."""
    return np.array([level / 20 for level, _ in drawn]), np.array([truth for _, truth in drawn])


@given(forecasts)
def test_auroc_is_that_of_scikit_learn(drawn: list[tuple[int, bool]]) -> None:
    scores, positive = arrays(drawn)
    if positive.all() or not positive.any():
        assert metrics.auroc(scores, positive) is None
    else:
        assert metrics.auroc(scores, positive) == pytest.approx(sklearn_metrics.roc_auc_score(positive, scores))
        assert metrics.auroc(-scores, positive) == pytest.approx(1 - metrics.auroc(scores, positive))


@given(forecasts, st.sampled_from([0.5, 0.8, 0.9, 1.0]))
def test_specificity_at_a_sensitivity_is_the_best_that_has_it(drawn: list[tuple[int, bool]], least: float) -> None:
    scores, positive = arrays(drawn)
    found = metrics.specificity_at(least, scores, positive)
    if positive.all() or not positive.any():
        assert found is None
        return
    thresholds = [t for t in np.unique(scores) if metrics.sensitivity(scores >= t, positive) >= least - 1e-9]
    assert found == max(metrics.specificity(scores >= t, positive) for t in thresholds)


@given(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30), st.integers(0, 30))
def test_predictive_values_are_the_shares_that_one_would_count(tp: int, fn: int, fp: int, tn: int) -> None:
    positives, negatives = tp + fn, fp + tn
    if not positives or not negatives:
        assert metrics.predictive_value(None, 0.5, 0.5) is None
        return
    share = positives / (positives + negatives)
    found = metrics.predictive_value(tp / positives, fp / negatives, share)
    assert found == (pytest.approx(tp / (tp + fp)) if tp + fp else None)


def test_a_good_test_is_mostly_wrong_where_the_disease_is_rare() -> None:
    assert metrics.predictive_value(0.9, 0.1, 0.01) == pytest.approx(0.0833, abs=1e-4)


@given(forecasts)
def test_the_reliability_bins_hold_every_image_once(drawn: list[tuple[int, bool]]) -> None:
    predicted, positive = arrays(drawn)
    bins = metrics.reliability(predicted, positive)
    assert sum(images for *_, images in bins) == len(predicted)
    assert sum(images * share for _, share, images in bins) == pytest.approx(positive.sum())
    assert 0 <= metrics.expected_calibration_error(predicted, positive) <= 1
    assert 0 <= metrics.brier(predicted, positive) <= 1


def test_a_true_forecast_is_well_calibrated_and_a_boasting_one_is_not() -> None:
    rng = np.random.default_rng(1)
    predicted = rng.random(20_000)
    positive = rng.random(20_000) < predicted
    assert metrics.expected_calibration_error(predicted, positive) < 0.02
    assert metrics.expected_calibration_error(np.where(predicted > 0.5, 1.0, 0.0), positive) > 0.2


@given(forecasts, st.randoms(use_true_random=False))
def test_risk_by_coverage_ends_at_the_error_rate_and_knows_no_order(drawn: list[tuple[int, bool]], random) -> None:  # type: ignore[no-untyped-def]
    confidence, wrong = arrays(drawn)
    coverage, risk = metrics.risk_coverage(confidence, wrong)
    assert coverage[-1] == 1 and risk[-1] == pytest.approx(wrong.mean())
    shuffled = list(drawn)
    random.shuffle(shuffled)
    assert np.allclose(risk, metrics.risk_coverage(*arrays(shuffled))[1])


def test_knowing_when_one_is_wrong_lowers_the_area_under_risk_and_coverage() -> None:
    wrong = np.array([False] * 80 + [True] * 20)
    knows = np.linspace(1, 0.5, 100)
    assert metrics.area_under_risk_coverage(knows, wrong) < 0.03
    assert metrics.area_under_risk_coverage(np.full(100, 0.8), wrong) == pytest.approx(0.2)
    assert metrics.area_under_risk_coverage(knows[::-1], wrong) > 0.5


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("abc")), min_size=1))
def test_the_confusion_matrix_counts_every_image_once(pairs: list[tuple[str, str]]) -> None:
    truth, told = (np.array(column) for column in zip(*pairs, strict=True))
    counts = metrics.confusion(truth, told, ("a", "b", "c"))
    assert sum(sum(row.values()) for row in counts.values()) == len(pairs)
    assert set(counts) == set(truth.tolist())


@settings(max_examples=20)
@given(forecasts)
def test_an_interval_is_in_order_and_the_same_each_time(drawn: list[tuple[int, bool]]) -> None:
    scores, positive = arrays(drawn)

    def measure(chosen: np.ndarray) -> metrics.Rates:
        return {"auroc": metrics.auroc(scores[chosen], positive[chosen]), "share": metrics.mean(positive[chosen])}

    groups = np.arange(len(scores)) // 2
    first, second = (metrics.bootstrap(measure, groups, resamples=40) for _ in range(2))
    assert first == second and set(first) == {"auroc", "share"}
    for interval in first.values():
        assert interval is None or 0 <= interval[0] < interval[1] <= 1


def test_groups_are_drawn_whole() -> None:
    groups = np.array(["a"] * 5 + ["b"] * 3 + list("cdef"))

    def measure(chosen: np.ndarray) -> metrics.Rates:
        drawn = groups[chosen].tolist()
        assert drawn.count("a") % 5 == 0 and drawn.count("b") % 3 == 0
        return {"images": float(len(drawn))}

    assert metrics.bootstrap(measure, groups)["images"] is not None


def test_images_of_one_patient_tell_less_than_images_of_many() -> None:
    rng = np.random.default_rng(4)
    patients = np.repeat(rng.random(20) < 0.5, 30)

    def measure(chosen: np.ndarray) -> metrics.Rates:
        return {"share": metrics.mean(patients[chosen])}

    by_patient = metrics.bootstrap(measure, np.repeat(np.arange(20), 30))["share"]
    by_image = metrics.bootstrap(measure, np.arange(600))["share"]
    assert by_patient[1] - by_patient[0] > 3 * (by_image[1] - by_image[0])


def test_there_is_no_interval_of_a_few_groups_nor_where_nothing_varies() -> None:
    def measure(chosen: np.ndarray) -> metrics.Rates:
        return {"errors": 0.0, "images": float(len(chosen)), "none": None}

    def varying(chosen: np.ndarray) -> metrics.Rates:
        return {"share": metrics.mean(chosen)}

    assert set(metrics.bootstrap(varying, np.arange(8) // 2).values()) == {None}
    assert set(metrics.bootstrap(measure, np.arange(9)).values()) == {None}


def test_auroc_and_its_interval() -> None:
    scores, positive = np.array([0.1, 0.4, 0.35, 0.8] * 10), np.array([False, False, True, True] * 10)
    assert metrics.auroc(scores, positive) == 0.75
    found = metrics.bootstrap(lambda drawn: {"auroc": metrics.auroc(scores[drawn], positive[drawn])}, np.arange(40))
    low, high = found["auroc"]
    assert low < 0.75 < high
