# ruff: noqa: E402
"""The Keras backbone carries PyTorch's numbers, and gives the maps that serving relies on."""

import numpy as np
import pytest

pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.learning import efficientnet_lite
from ml.learning.network import round_to_float16, upper_part, whole
from ml.learning.torch_weights import WeightsError, packaged_checkpoint, read_checkpoint


def test_the_parts_fit_together() -> None:
    lower, part = efficientnet_lite.lower_blocks(64), upper_part(3, 0.2, side=4)
    model = whole(lower, part)
    outputs = model(np.random.default_rng(1).random((2, 64, 64, 1), dtype=np.float32))
    assert outputs["logits"].shape == (2, 3)
    assert outputs["class_activation_map"].shape == (2, 2, 2, 3)
    assert outputs["embedding"].shape == (2, 1280)
    maps = np.asarray(outputs["class_activation_map"])
    assert np.allclose(maps.mean((1, 2)), outputs["logits"], atol=1e-5)


def test_rounded_weights_are_float16_numbers() -> None:
    part = upper_part(2, 0.2, side=4)
    round_to_float16(part)
    assert all(np.array_equal(weights, np.float16(weights)) for weights in part.get_weights())


def test_imagenet_weights_land_in_every_backbone_layer() -> None:
    try:
        tensors = read_checkpoint(packaged_checkpoint(efficientnet_lite.WEIGHTS_PACKAGE))
    except WeightsError as error:
        pytest.skip(str(error))
    lower, upper = efficientnet_lite.lower_blocks(), efficientnet_lite.upper_blocks()
    efficientnet_lite.load_imagenet(lower, upper)
    used = sum(weights.size for model in (lower, upper) for weights in model.get_weights())
    backbone = (array for name, array in tensors.items() if not name.startswith("_fc.") and array.ndim)
    assert used == sum(array.size for array in backbone)
    kernel = upper.get_layer("conv_head").get_weights()[0]
    assert np.array_equal(kernel[0, 0].T, tensors["_conv_head.weight"][:, :, 0, 0])
