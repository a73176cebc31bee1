# ruff: noqa: E402
"""The reading of the lower blocks beside a network."""

import numpy as np
import pytest

keras = pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.learning.network import HEAD, upper_part
from ml.learning.texture import Affine, Texture, fit_texture, texture_of, with_texture


def drawn(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Features (N, 2, 4, 4, 3) whose first channel varies more where the target is 1, and the targets."""
    rng, targets = np.random.default_rng(1), np.arange(count) % 2
    features = rng.normal(size=(count, 2, 4, 4, 3))
    features[..., 0] *= 1 + 2 * targets[:, None, None, None]
    return features.astype(np.float16), targets


def test_a_difference_in_texture_alone_is_learned() -> None:
    features, targets = drawn(200)
    texture = fit_texture(features, targets, np.ones(200), np.arange(100))
    margins = texture.margins(texture_of(features, np.arange(100, 200)))
    assert np.mean((margins > 0) == targets[100:]) > 0.95


def test_what_no_line_tells_apart_is_learned() -> None:
    features, _ = drawn(400)
    deviation = texture_of(features, np.arange(400))[:, 4]
    targets = (abs(deviation - np.median(deviation)) < np.std(deviation) / 2).astype(int)
    texture = fit_texture(features, targets, np.ones(400), np.arange(300))
    margins = texture.margins(texture_of(features, np.arange(300, 400)))
    assert np.mean((margins > 0) == targets[300:]) > max(np.mean(targets[300:]), 1 - np.mean(targets[300:])) + 0.1


def test_which_channels_answer_together_is_learned() -> None:
    features, targets = drawn(500)
    rng = np.random.default_rng(4)
    features[...] = rng.normal(size=features.shape)
    together = targets == 1
    features[together, ..., 1] = 0.6 * features[together, ..., 0] + 0.8 * features[together, ..., 1]
    texture = fit_texture(features, targets, np.ones(500), np.arange(400))
    margins = texture.margins(texture_of(features, np.arange(400, 500)))
    assert np.mean((margins > 0) == targets[400:]) > 0.8


def test_an_image_that_weighs_more_counts_more() -> None:
    features, _ = drawn(100)
    targets = np.random.default_rng(3).integers(2, size=100)  # nothing to learn
    sums = [
        fit_texture(features, targets, np.where(targets == heavy, 9.0, 1.0), np.arange(50)).margins(
            texture_of(features, np.arange(50, 100))
        )
        for heavy in (0, 1)
    ]
    assert np.mean(sums[0]) < 0 < np.mean(sums[1])


def test_the_share_of_the_texture_is_heard_and_the_logits_stay_the_mean_of_the_map() -> None:
    keras.utils.set_random_seed(1)
    image = keras.Input((4, 4, 3))
    part = upper_part(2, 0.0, keras.Model(image, keras.layers.Conv2D(5, 3, 2, padding="same")(image)))
    rng = np.random.default_rng(2)
    strength, company = (Affine(rng.normal(size=(6, 4)), rng.normal(size=4)) for _ in range(2))
    texture = Texture(strength, company, rng.normal(size=(5, 8)), rng.normal(size=5), 0.25)
    features, _ = drawn(8)
    batch = features[:, 0].astype(np.float32)
    own, heard = part(batch), with_texture(part, texture, 0.3)(batch)
    wanted = 0.7 * np.diff(own["logits"])[:, 0] + texture.margins(texture_of(features, np.arange(8)))
    assert np.allclose(np.diff(heard["logits"])[:, 0], wanted, atol=1e-4)
    assert np.allclose(np.mean(heard[HEAD], axis=(1, 2)), heard["logits"], atol=1e-5)
    assert np.array_equal(own["embedding"], heard["embedding"])
