"""How unlike the training pictures a picture is."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.learning.outliers import fit
from ml.novelty import Novelty, load_novelty

RNG = np.random.default_rng(5)
SPREAD = np.linspace(3, 0.2, 40)


def known(count: int) -> np.ndarray:
    return RNG.normal(0, SPREAD, (count, 40)) + 1


@pytest.fixture(scope="module")
def novelty() -> Novelty:
    return fit(known(2000), known(1000))


def test_pictures_like_those_learned_from_are_usual(novelty: Novelty) -> None:
    distances = novelty.distances(known(2000))
    assert np.median(distances) == pytest.approx(1, abs=0.1)
    assert np.mean(distances <= novelty.usual) == pytest.approx(0.95, abs=0.02)
    assert np.mean(distances <= novelty.strange) == pytest.approx(0.99, abs=0.01)


def test_what_was_never_seen_is_farther_even_where_each_number_was(novelty: Novelty) -> None:
    turned = known(200)[:, ::-1]
    assert np.median(novelty.distances(turned)) > 2 * novelty.strange


def test_confidence_is_damped_beyond_the_usual_and_only_there(novelty: Novelty) -> None:
    factors = novelty.damping(np.array([0, novelty.usual, 2 * novelty.usual, 1e9]))
    assert factors[:3].tolist() == pytest.approx([1, 1, 0.25])
    assert 0 < factors[3] < 1e-6


def test_it_is_saved_and_read_back_nearly_the_same(novelty: Novelty, tmp_path: Path) -> None:
    novelty.save(tmp_path / "ct.npz")
    pictures = known(50)
    read = load_novelty(tmp_path / "ct.npz")
    assert np.allclose(read.distances(pictures), novelty.distances(pictures), rtol=0.01)
    assert (read.usual, read.strange) == pytest.approx((novelty.usual, novelty.strange))
