"""Phone photos of scans: what each corruption does, and that it does more of it the more severe it is."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from ml.learning.phone import CORRUPTIONS, SEVERITIES, jpeg, lettered, phone_photo
from ml.learning.viewpoint import LIGHT_BOX, SURROUNDINGS, seen
from tests.scans import draw_ct, draw_xray

SCANS = (draw_ct(0, (256, 256)), draw_xray(1, (256, 210)))
each_corruption = pytest.mark.parametrize("name", CORRUPTIONS)


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def change(before: Image.Image, after: Image.Image) -> float:
    """Mean absolute difference in grey levels, over the three channels and at the size of `before`."""
    pixels = [np.asarray(image.resize(before.size).convert("RGB"), np.float32) for image in (before, after)]
    return float(np.abs(pixels[0] - pixels[1]).mean())


def mean_change(corrupted: list[Image.Image]) -> float:
    return float(np.mean([change(SCANS[i % 2], image) for i, image in enumerate(corrupted)]))


def test_the_corruptions_are_those_that_reach_the_bot() -> None:
    assert list(CORRUPTIONS) == [
        *("perspective", "rotation", "glare", "moire", "cast", "blur"),
        *("noise", "exposure", "jpeg", "screen", "borders"),
    ]


@each_corruption
def test_a_corruption_grows_with_its_severity(name: str) -> None:
    changes = [
        mean_change([CORRUPTIONS[name](SCANS[seed % 2], severity, rng(seed)) for seed in range(8)])
        for severity in SEVERITIES
    ]
    assert 0.2 < changes[0] < changes[1] < changes[2]


@each_corruption
def test_a_corruption_is_told_by_its_seed_and_leaves_its_input_alone(name: str) -> None:
    before = SCANS[0].tobytes()
    first, again, other = (CORRUPTIONS[name](SCANS[0], 2, rng(seed)) for seed in (1, 1, 2))
    assert first.tobytes() == again.tobytes() != other.tobytes()
    assert SCANS[0].tobytes() == before


@each_corruption
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_a_corruption_gives_an_image_of_about_the_size_it_took(name: str, mode: str) -> None:
    image = SCANS[1].convert(mode)
    for severity in SEVERITIES:
        corrupted = CORRUPTIONS[name](image, severity, rng(severity))
        assert corrupted.mode in (mode, "RGB")
        assert all(1 <= new / old <= 1.5 for new, old in zip(corrupted.size, image.size, strict=True))


@pytest.mark.parametrize(("name", "least", "most"), [("moire", 0.5, 60), ("cast", 0, 3)])
def test_colour_shows_and_a_reader_of_grey_sees_bands_but_hardly_a_cast(name: str, least: float, most: float) -> None:
    corrupted = CORRUPTIONS[name](SCANS[1], 3, rng())
    assert corrupted.mode == "RGB"
    assert np.ptp(np.asarray(corrupted, np.int16), axis=2).mean() > 1
    assert least < change(SCANS[1], corrupted.convert("L")) < most


def test_a_chat_reduces_a_large_photo_to_1280_pixels() -> None:
    assert jpeg(Image.new("L", (2000, 1000), 90), 1, rng()).size == (1280, 640)


def test_noise_is_of_the_stated_strength() -> None:
    noisy = np.asarray(CORRUPTIONS["noise"](Image.new("L", (200, 200), 128), 2, rng()), np.float32)
    assert abs(noisy.mean() - 128) < 1
    assert 4 <= noisy.std() <= 8.5


def test_glare_lightens_and_darkens_softly() -> None:
    grey = Image.new("L", (200, 200), 128)
    lit = np.asarray(CORRUPTIONS["glare"](grey, 3, rng()), np.int16)
    assert lit.max() > 150
    assert lit.min() < 128
    assert np.abs(np.diff(lit, axis=0)).max() < 30


def test_motion_and_defocus_take_detail_away_and_keep_the_light() -> None:
    dots = rng().integers(0, 200, (200, 200), np.uint8)
    for seed in range(6):
        blurred = np.asarray(CORRUPTIONS["blur"](Image.fromarray(dots), 3, rng(seed)), np.float32)
        assert blurred.std() < 0.7 * dots.std()
        assert abs(blurred.mean() - dots.mean()) < 2


def test_what_is_seen_from_straight_ahead_stays_as_it_was() -> None:
    for around in SURROUNDINGS:
        assert seen(SCANS[0], 0, 0, around, rng()).tobytes() == SCANS[0].tobytes()


def test_a_film_seen_askew_has_its_light_box_around_it() -> None:
    black = Image.new("L", (200, 160))
    askew = np.asarray(seen(black, 0.15, 10, LIGHT_BOX, rng(3)))
    assert askew.shape == (160, 200)
    assert askew[80, 100] == 0
    assert 0.05 < (askew > 180).mean() < 0.5


def test_letters_are_written_in_the_corners_only() -> None:
    black = Image.new("L", (300, 300))
    for seed in range(5):
        written = np.asarray(lettered(black, 1, rng(seed)))
        assert written.max() > 140
        assert not written[110:190, 110:190].any()
    assert lettered(black, 0, rng()).tobytes() == black.tobytes()


def test_phone_photos_are_told_by_their_seed_vary_and_get_worse_with_severity() -> None:
    photos = {
        severity: [phone_photo(SCANS[i % 2], rng(i), severity) for i in range(24)] for severity in (*SEVERITIES, 1.5)
    }
    assert phone_photo(SCANS[0], rng(0), 2).tobytes() == photos[2][0].tobytes()
    assert len({photo.tobytes() for photo in photos[3]}) == 24
    assert mean_change(photos[1]) < mean_change(photos[2]) < mean_change(photos[3])
    assert {photo.mode for photo in photos[3]} == {"L", "RGB"}


@settings(max_examples=40, deadline=None)
@given(
    size=st.tuples(st.integers(48, 400), st.integers(48, 400)),
    severity=st.floats(0.01, 3),
    seed=st.integers(0, 2**32),
    mode=st.sampled_from(["L", "RGB"]),
)
def test_any_scan_can_be_photographed(size: tuple[int, int], severity: float, seed: int, mode: str) -> None:
    image = SCANS[seed % 2].resize(size).convert(mode)
    longest = max(size)
    for corrupted in (
        phone_photo(image, rng(seed), severity),
        *(c(image, severity, rng(seed)) for c in CORRUPTIONS.values()),
    ):
        assert all(old <= new <= old + 0.6 * longest for new, old in zip(corrupted.size, size, strict=True))
