"""Whether what a model sees is still like what it was tested on."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st

from ml.about import MODELS, about
from ml.drift import BINS, LEAST, Drift, Reference, State, chance, counted, largest_gap, psi, references
from ml.models import read_metadata

HISTOGRAM = st.lists(st.integers(0, 1000), min_size=10, max_size=10)
FILLED = HISTOGRAM.filter(any)
VALUES = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=200)


def normal(count: int, seed: int, middle: float = 0.0, spread: float = 1.0) -> np.ndarray:
    return np.random.default_rng(seed).normal(middle, spread, count)


@pytest.fixture(scope="module")
def reference() -> Reference:
    return Reference.of(normal(600, 1), 600)


@effort(deadline=None)
@given(HISTOGRAM, HISTOGRAM)
def test_the_stability_index_is_never_negative_and_the_same_either_way(one: list[int], other: list[int]) -> None:
    assert psi(one, other) >= 0
    assert psi(one, other) == pytest.approx(psi(other, one))
    assert math.isfinite(psi(one, other))


@effort(deadline=None)
@given(HISTOGRAM)
def test_the_stability_index_of_the_same_is_nothing(counts: list[int]) -> None:
    assert psi(counts, counts) == 0


def test_the_stability_index_is_the_sum_that_is_written_of_it() -> None:
    before, after = [400_000, 600_000], [500_000, 500_000]
    by_hand = (0.5 - 0.4) * math.log(0.5 / 0.4) + (0.5 - 0.6) * math.log(0.5 / 0.6)
    assert psi(before, after) == pytest.approx(by_hand, rel=1e-4)


@effort(deadline=None)
@given(FILLED, FILLED)
def test_the_largest_gap_is_that_of_the_shares_up_to_an_edge(one: list[int], other: list[int]) -> None:
    naive = max(abs(sum(one[:i]) / sum(one) - sum(other[:i]) / sum(other)) for i in range(11))
    assert largest_gap(one, other) == pytest.approx(naive)


@effort(deadline=None)
@given(VALUES, VALUES)
def test_every_value_is_counted_once_in_the_bin_whose_upper_edge_it_does_not_pass(
    values: list[float], edges: list[float]
) -> None:
    edges = sorted(edges)
    between = zip([-math.inf, *edges], [*edges, math.inf], strict=True)
    assert counted(values, edges) == [sum(low < value <= high for value in values) for low, high in between]


@effort(deadline=None)
@given(st.integers(1, 10**6), st.integers(LEAST, 500), st.floats(-1, 1), st.floats(0.3, 3))
def test_the_gap_and_its_chance_are_those_of_the_two_samples(
    seed: int, images: int, middle: float, spread: float
) -> None:
    stats = pytest.importorskip("scipy.stats", reason="scipy comes with the extra 'train'")
    then, now = normal(400, seed), normal(images, seed + 1, middle, spread)
    known = Reference.of(then, 400)
    drift, exact = known.drift(known.counted(now)), stats.ks_2samp(then, now, method="asymp")
    assert drift.ks <= exact.statistic + 1e-9 <= drift.ks + max(known.counts) / 400 + 2e-9
    off = abs(chance(exact.statistic, 400, images) - exact.pvalue)
    assert off < (0.02 if exact.pvalue > 0.05 else 0.002)


@effort(deadline=None)
@given(st.floats(0, 1), st.integers(1, 10**6), st.integers(1, 10**6))
def test_chance_is_a_probability_and_falls_as_the_gap_grows(gap: float, one: int, other: int) -> None:
    assert 0 <= chance(gap, one, other) <= chance(gap / 2, one, other) <= 1
    assert chance(0, one, other) == 1


def test_too_few_pictures_say_nothing_however_strange(reference: Reference) -> None:
    far = reference.counted(normal(LEAST - 1, 2, 5))
    assert reference.drift(far).state is State.TOO_FEW
    assert reference.drift([0] * BINS) == Drift(0, 0.0, 0.0, 1.0)
    far[BINS - 1] += 1
    assert reference.drift(far).state is State.SHIFTED


@pytest.mark.parametrize("images", [LEAST, 1000])
def test_alike_pictures_seldom_raise_an_alarm(images: int) -> None:
    drifts = []
    for seed in range(0, 1000, 2):
        known = Reference.of(normal(600, seed), 600)
        drifts.append(known.drift(known.counted(normal(images, seed + 1))))
    states = [drift.state for drift in drifts]
    assert states.count(State.SHIFTED) <= 5 and states.count(State.STABLE) >= 485
    by_chance = sum(drift.psi >= 0.1 for drift in drifts)
    assert by_chance > 150 if images == LEAST else by_chance == 0


@pytest.mark.parametrize(
    ("middle", "spread", "state"),
    [(0.05, 1, State.STABLE), (0.28, 1, State.WATCH), (0.7, 1, State.SHIFTED), (0, 1.8, State.SHIFTED)],
)
def test_the_farther_the_pictures_the_worse_the_news(
    reference: Reference, middle: float, spread: float, state: State
) -> None:
    assert reference.drift(reference.counted(normal(3000, 3, middle, spread))).state is state


def test_pictures_of_few_patients_prove_less(reference: Reference) -> None:
    few = Reference(20, reference.edges, reference.counts)
    counts = reference.counted(normal(300, 4, 0.4))
    assert few.drift(counts).p > reference.drift(counts).p
    assert few.drift(counts).psi == reference.drift(counts).psi


def test_a_broken_reference_is_refused(reference: Reference) -> None:
    for edges, counts in (
        (reference.edges[1:], reference.counts),
        (reference.edges, reference.counts[1:]),
        (reference.edges[::-1], reference.counts),
        ((math.nan, *reference.edges[1:]), reference.counts),
        (reference.edges, (-1, *reference.counts[1:])),
    ):
        with pytest.raises(ValueError, match="99 ascending edges"):
            Reference(600, edges, counts)
    with pytest.raises(ValueError, match="100 bins"):
        reference.drift([5])


@pytest.mark.parametrize("name", ["ct", "xray"])
def test_shipped_models_say_what_is_usual_for_them(name: str) -> None:
    usual = references(name)
    assert usual and usual.model_sha256 == read_metadata(MODELS / f"{name}.json").sha256
    for reference in (usual.distance, usual.probability):
        assert sum(reference.counts) == about(name).held_out.images
        assert max(reference.counts) <= 0.02 * sum(reference.counts)
        assert reference.drift(reference.counts).state is State.STABLE
    assert 0 < usual.probability.edges[0] < 0.5 < usual.probability.edges[-1] < 1
    assert 0.5 < usual.distance.edges[50] < 1.5


def test_a_model_exported_without_a_reference_has_none(tmp_path: Path) -> None:
    fields = json.loads((MODELS / "ct.json").read_text())
    del fields["reference"]
    (tmp_path / "ct.json").write_text(json.dumps(fields))
    assert references("ct", tmp_path) is None
