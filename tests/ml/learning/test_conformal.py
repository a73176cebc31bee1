"""Abstention keeps the error that it states."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.learning.conformal import thresholds


def scans(rng: np.random.Generator, count: int, skill: float) -> tuple[np.ndarray, np.ndarray]:
    targets = (rng.random(count) < 0.4).astype(int)
    return 1 / (1 + np.exp(-rng.normal(skill * (2 * targets - 1), 1))), targets


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.floats(0, 3), st.sampled_from([0.02, 0.05, 0.1]))
def test_no_class_is_called_the_other_more_often_than_stated(seed: int, skill: float, error_rate: float) -> None:
    rng = np.random.default_rng(seed)
    predicted, targets = scans(rng, 3000, skill)
    limits = thresholds(predicted, targets, np.ones(3000), error_rate)
    new, truth = scans(rng, 20_000, skill)
    assert np.mean(new[truth == 1] <= limits["non_covid_at_most"]) <= error_rate + 0.04
    assert np.mean(new[truth == 0] >= limits["covid_at_least"]) <= error_rate + 0.04


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 10_000), st.integers(4, 200), st.floats(0.01, 0.5))
def test_the_limits_never_cross(seed: int, count: int, error_rate: float) -> None:
    rng = np.random.default_rng(seed)
    predicted, targets = rng.random(count), np.arange(count) % 2
    limits = thresholds(predicted, targets, rng.random(count) + 0.1, error_rate)
    assert 0 <= limits["non_covid_at_most"] <= 0.5 <= limits["covid_at_least"] <= 1


def test_a_better_model_abstains_less() -> None:
    spans = []
    for skill in (0.5, 1.5, 3):
        limits = thresholds(*scans(np.random.default_rng(1), 5000, skill), np.ones(5000), 0.05)
        spans.append(limits["covid_at_least"] - limits["non_covid_at_most"])
    assert spans == sorted(spans, reverse=True)


def test_with_too_few_pictures_to_state_an_error_nothing_is_named() -> None:
    limits = thresholds(np.array([0.9, 0.8, 0.1, 0.2]), np.array([1, 1, 0, 0]), np.ones(4), 0.01)
    assert limits == {"covid_at_least": 1.0, "non_covid_at_most": 0.0}
