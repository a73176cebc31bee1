"""Variants of scans to learn from."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from ml.learning.augmentation import SIDE, augment
from tests.scans import draw_ct, draw_xray

SCAN = draw_ct(0, (256, 256))


def test_the_share_of_phone_photos_can_be_chosen() -> None:
    seen = [augment(SCAN, np.random.default_rng(seed), photos) for photos in (0, 1) for seed in range(3)]
    assert all(np.array_equal(seen[i], augment(SCAN, np.random.default_rng(i), 0)) for i in range(3))
    assert not any(np.array_equal(seen[i], seen[i + 3]) for i in range(3))


def test_a_variant_is_told_by_its_seed_and_leaves_the_scan_alone() -> None:
    before = SCAN.tobytes()
    first, again, other = (augment(SCAN, np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert first.tobytes() == again.tobytes() != other.tobytes()
    assert SCAN.tobytes() == before


def test_a_large_scan_is_reduced_first() -> None:
    scan = draw_xray(0, (2000, 1600))
    for seed in range(8):
        variant = augment(scan, np.random.default_rng(seed))
        assert 0.7 * SIDE < variant.width < 1.6 * SIDE


def test_a_variant_still_shows_the_scan() -> None:
    """Most variants are more like their own scan than like another one; mirrored ones are held up to a mirror."""
    scans = [draw_ct(0, (200, 200)), draw_xray(0, (200, 200))]
    alike = []
    for seed in range(40):
        variant = augment(scans[seed % 2], np.random.default_rng(seed))
        likeness = [max(_correlation(scan, variant), _correlation(scan, _mirrored(variant))) for scan in scans]
        alike.append(int(np.argmax(likeness)) == seed % 2)
    assert np.mean(alike) > 0.9


@settings(max_examples=60, deadline=None)
@given(width=st.integers(48, 700), height=st.integers(48, 700), seed=st.integers(0, 2**32))
def test_every_variant_is_grey_and_of_nearly_the_same_size(width: int, height: int, seed: int) -> None:
    variant = augment(SCAN.resize((width, height)), np.random.default_rng(seed))
    scale = min(1, SIDE / max(width, height))
    slack = 0.6 * scale * max(width, height)
    assert variant.mode == "L"
    assert 0.8 * scale * width - 2 < variant.width < scale * width + slack
    assert 0.8 * scale * height - 2 < variant.height < scale * height + slack


def _mirrored(image: Image.Image) -> Image.Image:
    return image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)


def _correlation(one: Image.Image, other: Image.Image) -> float:
    flat = [np.asarray(image.resize((32, 32)), np.float32).ravel() for image in (one, other)]
    return float(np.corrcoef(flat)[0, 1])
