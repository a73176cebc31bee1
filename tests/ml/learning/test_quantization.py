# ruff: noqa: E402
"""Number formats of the exported model, judged on pictures."""

import numpy as np
import pytest

keras = pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.learning.quantization import Variant, compare, smallest


@pytest.fixture(scope="module")
def model() -> keras.Model:
    keras.utils.set_random_seed(1)
    image = keras.Input((16, 16, 1))
    x = keras.layers.Conv2D(64, 3, activation="relu")(image)
    x = keras.layers.Conv2D(64, 3, activation="relu")(x)
    return keras.Model(image, {"logits": keras.layers.Dense(2)(keras.layers.GlobalAveragePooling2D()(x))})


def test_each_format_is_converted_timed_and_compared(model: keras.Model) -> None:
    pixels = np.random.default_rng(1).random((24, 16, 16, 1), dtype=np.float32)
    median = float(np.median(np.diff(model.predict(pixels, verbose=0)["logits"])))
    half, eighth = compare(model, ("logits",), pixels, lambda margins: float(np.mean((margins > median)[::2])))
    assert (half.format, eighth.format) == ("float16", "int8")
    assert eighth.size < half.size and half.milliseconds > 0 and half.largest_gap < eighth.largest_gap < 0.2
    assert half.loses_nothing and "content" not in half.figures()


@pytest.mark.parametrize(
    ("loss", "gap", "chosen"), [(0.0, 0.001, "int8"), (0.003, 0.001, "float16"), (0.0, 0.1, "float16")]
)
def test_the_smallest_that_loses_nothing_ships(loss: float, gap: float, chosen: str) -> None:
    variants = [Variant("float16", 100, 1.0, 0.0, 0.0, b""), Variant("int8", 50, 1.0, loss, gap, b"")]
    assert smallest(variants).format == chosen
