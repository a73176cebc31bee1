# ruff: noqa: E402
"""The Keras backbone carries PyTorch's numbers, and gives the maps that serving relies on."""

import numpy as np
import pytest

keras = pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.learning import efficientnet_lite
from ml.learning.network import fold_and_round, upper_part, whole
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


def test_folding_keeps_the_answer_and_leaves_float16_numbers() -> None:
    model = whole(efficientnet_lite.lower_blocks(64), upper_part(2, 0.2, side=4))
    rng = np.random.default_rng(2)
    for layer in (part for half in model.layers[1:] for part in half.layers):
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.set_weights([weights + rng.uniform(0, 0.3, weights.shape) for weights in layer.get_weights()])
    image = rng.random((1, 64, 64, 1), dtype=np.float32)
    before = np.asarray(model(image)["logits"])
    fold_and_round(model)
    assert np.allclose(model(image)["logits"], before, atol=0.02)
    convolutions = [layer for half in model.layers[1:] for layer in half.layers if "conv" in layer.name]
    assert convolutions
    for weights in (array for layer in convolutions for array in layer.get_weights()):
        assert np.array_equal(weights, np.float16(weights))


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
