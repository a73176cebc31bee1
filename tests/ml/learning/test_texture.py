# ruff: noqa: E402
"""The reading of the lower blocks beside a network."""

from pathlib import Path

import numpy as np
import pytest
from scipy.special import expit

keras = pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.learning.lessons import Lessons, fit_texture, lessons
from ml.learning.network import HEAD, upper_part
from ml.learning.predictions import NOVELTY
from ml.learning.texture import Affine, Texture, placed, read, texture_of, with_texture
from ml.learning.training import hear_texture, keep_novelty
from ml.novelty import load_novelty

ALL = np.arange(3)


def drawn(count: int, side: int = 4) -> tuple[np.ndarray, np.ndarray]:
    """Features (N, 1, side, side, 3) whose first channel varies more where the target is 1, and the targets."""
    rng, targets = np.random.default_rng(1), np.arange(count) % 2
    features = rng.normal(size=(count, 1, side, side, 3))
    features[..., 0] *= 1 + 2 * targets[:, None, None, None]
    return features.astype(np.float16), targets


def taught(features: np.ndarray, targets: np.ndarray, sources: np.ndarray | None = None) -> Lessons:
    names = np.full(len(targets), "clinic") if sources is None else sources
    return lessons(features, targets, np.ones(len(targets)), names, np.full(len(targets), True))


def right(texture: Texture, features: np.ndarray, targets: np.ndarray) -> float:
    return float(np.mean((texture.margins(texture_of(features, ALL)) > 0) == targets))


def test_a_difference_in_texture_alone_is_learned() -> None:
    features, targets = drawn(200)
    texture = fit_texture(taught(features[:100], targets[:100]))
    assert right(texture, features[100:], targets[100:]) > 0.95


def test_what_no_line_tells_apart_is_learned() -> None:
    features, _ = drawn(400)
    deviation = texture_of(features, ALL)[:, 3]
    targets = (abs(deviation - np.median(deviation)) < np.std(deviation) / 2).astype(int)
    texture = fit_texture(taught(features[:300], targets[:300]))
    unseen = targets[300:]
    assert right(texture, features[300:], unseen) > max(np.mean(unseen), 1 - np.mean(unseen)) + 0.1


def test_which_channels_answer_together_is_learned() -> None:
    features, targets = drawn(500)
    rng = np.random.default_rng(4)
    features[...] = rng.normal(size=features.shape)
    together = targets == 1
    features[together, ..., 1] = 0.6 * features[together, ..., 0] + 0.8 * features[together, ..., 1]
    texture = fit_texture(taught(features[:400], targets[:400]))
    assert right(texture, features[400:], targets[400:]) > 0.8


def test_an_image_that_weighs_more_counts_more() -> None:
    features, _ = drawn(100)
    targets = np.random.default_rng(3).integers(2, size=50)  # nothing to learn
    told, names = texture_of(features, ALL), np.full(50, "clinic")
    heavier = [np.where(targets == heavy, 50.0, 1.0) for heavy in (0, 1)]
    taught_by = [lessons(features[:50], targets, weights, names, targets >= 0) for weights in heavier]
    sums = [fit_texture(of).margins(told[50:]) for of in taught_by]
    assert np.mean(sums[0]) < 0 < np.mean(sums[1])


def test_each_source_is_read_in_its_own_way() -> None:
    features, targets = drawn(400)
    sources = np.where(np.arange(400) // 2 % 2, "east", "west")
    features[sources == "east", ..., 2] += 3
    targets = np.where(sources == "east", 1 - targets, targets)  # what speaks for it here speaks against it there
    alone = fit_texture(taught(features[:300], targets[:300]))
    apart = fit_texture(taught(features[:300], targets[:300], sources[:300]))
    assert right(apart, features[300:], targets[300:]) > 0.95
    assert apart.origins.kernel.shape[1] == 2 and alone.origins.kernel.shape[1] == 1


def test_sources_that_look_nearly_alike_are_read_better_by_their_names() -> None:
    features, targets = drawn(400)
    sources = np.where(np.arange(400) // 2 % 2, "east", "west")
    features[sources == "east", ..., 2] += 0.8
    targets = np.where(sources == "east", 1 - targets, targets)
    alone = fit_texture(taught(features[:300], targets[:300]))
    apart = fit_texture(taught(features[:300], targets[:300], sources[:300]))
    assert right(apart, features[300:], targets[300:]) >= right(alone, features[300:], targets[300:]) + 0.03


def test_a_source_of_one_class_is_not_told_apart() -> None:
    features, targets = drawn(120)
    sources = np.array(["east", "west", "healthy"])[np.arange(120) // 4 % 3]
    targets = np.where(sources == "healthy", 0, targets)
    assert fit_texture(taught(features, targets, sources)).origins.kernel.shape[1] == 2


def test_what_a_source_adds_to_its_pictures_is_no_evidence() -> None:
    features, targets = drawn(300)
    healthy = np.arange(300) % 4 == 2
    features[healthy, ..., 2] += 4
    clean, marked = features[[0, 1]], features[[0, 1]].copy()
    marked[..., 2] += 4
    learned = [
        fit_texture(taught(features, targets, np.where(healthy, name, "clinic"))) for name in ("clinic", "healthy")
    ]
    fooled, sound = (
        np.abs(texture.margins(texture_of(marked, ALL)) - texture.margins(texture_of(clean, ALL))).mean()
        for texture in learned
    )
    assert sound < 0.5 * fooled
    assert right(learned[1], features, targets) > 0.95


def test_without_a_source_of_both_classes_nothing_is_taken_for_what_a_source_adds() -> None:
    features, targets = drawn(120)
    texture = fit_texture(taught(features, targets, np.where(targets, "ward", "screening")))
    assert texture.nuisance.shape[1] == 0
    assert right(texture, features, targets) > 0.95


def test_the_channels_that_vary_most_within_a_picture_are_watched_together() -> None:
    rng, strengths = np.random.default_rng(6), np.full(80, 0.1)
    strengths[8:72] = 2
    features = (strengths * rng.normal(size=(20, 1, 4, 4, 80)) + 5 * rng.normal(size=80)).astype(np.float16)
    assert np.array_equal(taught(features, np.arange(20) % 2).channels, np.arange(8, 72))


def test_the_more_a_picture_looks_altered_the_less_is_said() -> None:
    features, targets = drawn(300)
    copies = features.copy()
    copies[..., 1] += 2
    texture = fit_texture(taught(np.concatenate([features, copies], axis=1), targets))
    assert right(texture, features, targets) > 0.95
    said, altered = (np.abs(texture.margins(texture_of(of, ALL))).mean() for of in (features, copies))
    assert altered < 0.2 * said


def test_of_what_is_hardly_altered_about_half_is_heard() -> None:
    features, targets = drawn(300)
    copies = features.copy()
    copies[..., 1] += 0.05
    learned = taught(np.concatenate([features, copies], axis=1), targets)
    texture = fit_texture(learned)
    places = (placed(told, texture.strength, texture.company) for told in (learned.told, learned.altered))
    heard, unheard = (expit(texture.unaltered(place)).mean() for place in places)
    assert 0.5 < heard < 0.75 and np.isclose(heard + unheard, 1, atol=0.02)


def small_part(side: int) -> "keras.Model":
    """Features (side, side, 3) to a map of half that side."""
    keras.utils.set_random_seed(1)
    image = keras.Input((side, side, 3))
    return upper_part(2, 0.0, keras.Model(image, keras.layers.Conv2D(5, 3, 2, padding="same")(image)))


def some_texture() -> Texture:
    rng = np.random.default_rng(2)
    strength, company, origins, unaltered = (
        Affine(rng.normal(size=shape), rng.normal(size=shape[1])) for shape in ((6, 4), (6, 4), (8, 2), (8, 1))
    )
    nuisance = np.linalg.qr(rng.normal(size=(8, 2)))[0]
    marks = rng.normal(size=(5, 10))
    return Texture(ALL, strength, company, origins, unaltered, nuisance, marks, rng.normal(size=5), 0.25)


@pytest.mark.parametrize("side", [4, 6, 7])
def test_the_share_of_the_texture_is_heard_and_the_logits_stay_the_mean_of_the_map(side: int) -> None:
    part, texture = small_part(side), some_texture()
    features, _ = drawn(8, side)
    batch = features[:, 0].astype(np.float32)
    own, heard = part(batch), with_texture(part, texture, 0.3)(batch)
    told = texture_of(features, ALL)
    unheard = 1 - expit(texture.unaltered(placed(told, texture.strength, texture.company))[:, 0])
    wanted = (0.7 + 0.15 * unheard) * np.diff(own["logits"])[:, 0] + texture.margins(told)
    assert np.allclose(np.diff(heard["logits"])[:, 0], wanted, atol=1e-4)
    assert heard[HEAD].shape == own[HEAD].shape
    assert np.allclose(np.mean(heard[HEAD], axis=(1, 2)), heard["logits"], atol=1e-4)
    assert np.allclose(heard["embedding"], told[:, :6], atol=1e-3)


def test_a_texture_may_be_read_further_up_than_where_the_network_begins() -> None:
    keras.utils.set_random_seed(6)
    part, texture = small_part(6), some_texture()
    image = keras.Input((6, 6, 3))
    reading = keras.Model(image, keras.layers.Conv2D(3, 3, padding="same")(image))
    features, _ = drawn(300, 6)
    batch = features[:, 0].astype(np.float32)
    shown = read(reading, features)
    assert np.allclose(shown[:, 0], reading(batch), atol=0.01)
    told = texture_of(shown, ALL)
    unheard = 1 - expit(texture.unaltered(placed(told, texture.strength, texture.company))[:, 0])
    wanted = 0.5 * unheard * np.diff(part(batch)["logits"])[:, 0] + texture.margins(told)
    heard = with_texture(part, texture, 1.0, reading)(batch)
    assert np.allclose(np.diff(heard["logits"])[:, 0], wanted, atol=0.02)
    assert np.allclose(np.mean(heard[HEAD], axis=(1, 2)), heard["logits"], atol=1e-4)


def test_of_the_copies_the_first_is_read_too() -> None:
    image = keras.Input((4, 4, 3))
    doubled = keras.Model(image, keras.layers.Rescaling(2.0)(image))
    copies = np.arange(2 * 3 * 4 * 4 * 3, dtype=np.float16).reshape(2, 3, 4, 4, 3)
    assert np.array_equal(read(doubled, copies), 2 * copies[:, :2])
    assert np.array_equal(read(doubled, copies[:, :1]), 2 * copies[:, :1])


def test_the_map_shows_the_place_that_speaks_for_it() -> None:
    features, targets = drawn(300, 8)
    texture = fit_texture(taught(features, targets))
    batch = np.random.default_rng(5).normal(size=(1, 8, 8, 3)).astype(np.float32)
    batch[:, 2:4, 4:6, 0] *= 6
    found = with_texture(small_part(8), texture, 1.0)(batch)[HEAD]
    evidence = np.squeeze(np.diff(found), (0, 3))
    assert np.unravel_index(evidence.argmax(), evidence.shape) == (1, 2)


def test_calibration_hears_no_texture_that_learned_from_its_images() -> None:
    features, targets = drawn(120)
    splits = np.array(["train", "train", "train", "val", "test", "test"])[np.arange(120) // 2 % 6]
    check = splits == "val"
    told, untold = (
        hear_texture(small_part(4), 0.5, features, taught(features, labels), splits)
        for labels in (targets, np.where(check, 1 - targets, targets))
    )
    batch = features[check, 0].astype(np.float32)
    checked, kept = ([part(batch)["logits"] for part in pair] for pair in zip(told, untold, strict=True))
    assert np.array_equal(*checked)
    assert np.abs(kept[0] - kept[1]).max() > 0.05


def test_an_altered_copy_is_no_stranger_and_another_picture_is(tmp_path: Path) -> None:
    rng = np.random.default_rng(8)
    embeddings = rng.normal(size=(200, 6)).astype(np.float32)
    altered = embeddings + np.float32([8, 0, 0, 0, 0, 0])
    splits = np.array(["train", "train", "train", "val"])[np.arange(200) % 4]
    other = embeddings + np.float32([0, 9, 0, 0, 0, 0])
    strange = {}
    for name, copies in (("learned", altered), ("alone", None)):
        keep_novelty(tmp_path, embeddings, copies, splits)
        novelty = load_novelty(tmp_path / NOVELTY)
        strange[name] = [float(np.mean(novelty.distances(seen) > novelty.strange)) for seen in (altered, other)]
    assert strange["alone"][0] > 0.9 and strange["learned"][0] < 0.2
    assert strange["learned"][1] > 0.9
