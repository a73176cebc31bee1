# ruff: noqa: E402
"""The Keras backbone carries PyTorch's numbers, and gives the maps that serving relies on."""

import numpy as np
import pytest

keras = pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.about import MODELS
from ml.images import preprocess
from ml.learning.backbones.efficientnet_lite import FAMILY, EfficientNetLite, set_weights
from ml.learning.network import fold_and_round, upper_part, whole
from ml.learning.torch_weights import WeightsError, packaged_checkpoint, read_checkpoint
from tests.scans import draw_xray


def test_the_parts_fit_together() -> None:
    lower, part = FAMILY[0].lower(64), upper_part(3, 0.2, FAMILY[0].upper(64))
    model = whole(lower, part)
    outputs = model(np.random.default_rng(1).random((2, 64, 64, 1), dtype=np.float32))
    assert outputs["logits"].shape == (2, 3)
    assert outputs["class_activation_map"].shape == (2, 2, 2, 3)
    assert outputs["embedding"].shape == (2, 1280)
    maps = np.asarray(outputs["class_activation_map"])
    assert np.allclose(maps.mean((1, 2)), outputs["logits"], atol=1e-5)


def test_folding_keeps_the_answer_and_leaves_float16_numbers() -> None:
    model = whole(FAMILY[0].lower(64), upper_part(2, 0.2, FAMILY[0].upper(64)))
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


@pytest.mark.parametrize("backbone", FAMILY, ids=lambda backbone: backbone.name)
def test_imagenet_weights_land_in_every_backbone_layer(backbone: EfficientNetLite) -> None:
    try:
        tensors = read_checkpoint(packaged_checkpoint(backbone.package))
    except WeightsError as error:
        pytest.skip(str(error))
    lower, upper = (half(imagenet=True) for half in (backbone.lower, backbone.upper))
    used = sum(weights.size for model in (lower, upper) for weights in model.get_weights())
    trained = (array for name, array in tensors.items() if not name.startswith("_fc.") and array.ndim)
    colours = tensors["_conv_stem.weight"]
    assert used == sum(array.size for array in trained) - colours.size * 2 // 3
    kernel = upper.get_layer("conv_head").get_weights()[0]
    assert np.array_equal(kernel.transpose(3, 2, 0, 1), tensors["_conv_head.weight"])
    reading = backbone.reading(imagenet=True)
    for layer in reading.layers:
        assert all(map(np.array_equal, layer.get_weights(), upper.get_layer(layer.name).get_weights()))
    features = np.asarray(upper(lower(preprocess(draw_xray(1))[np.newaxis])))
    # a network that knows what it sees has most of its features at rest, and a few awake
    assert 0.5 < (features == 0).mean() < 0.99 and features.max() > 1


def test_grey_is_seen_as_three_equal_colours() -> None:
    kernel = np.random.default_rng(3).normal(size=(32, 3, 3, 3)).astype(np.float32)
    lower = FAMILY[0].lower(32)
    set_weights(lower, {"_conv_stem.weight": kernel})
    grey = np.random.default_rng(4).random((1, 32, 32, 1), dtype=np.float32)
    colours = keras.layers.Conv2D(32, 3, strides=2, padding="same", use_bias=False)
    colours.build((None, 32, 32, 3))
    colours.set_weights([kernel.transpose(2, 3, 1, 0)])
    wanted = colours(np.repeat((255 * grey - 127) / 128, 3, axis=-1))
    stem = keras.Model(lower.input, lower.get_layer("conv_stem").output)
    assert np.allclose(stem(grey), wanted, atol=1e-4)


def test_the_family_grows_as_its_authors_had_it() -> None:
    """Repeats and filters by stage of `efficientnet_lite_builder.py`, as the checkpoints have them too."""
    assert [stage[0] for stage in FAMILY[1].stages()] == [1, 3, 3, 4, 4, 5, 1]
    assert [stage[4] for stage in FAMILY[1].stages()] == [stage[4] for stage in FAMILY[0].stages()]
    assert [stage[4] for stage in FAMILY[2].stages()] == [16, 24, 48, 88, 120, 208, 352]


def test_a_shipped_model_has_the_layers_of_the_first_of_the_family() -> None:
    shipped = keras.saving.load_model(MODELS / "ct.keras")
    mine = FAMILY[0].lower(), upper_part(2, 0.3, FAMILY[0].upper()), FAMILY[0].reading()
    heard = shipped.get_layer("upper_part")  # the network with the texture beside it
    theirs = shipped.get_layer("lower_blocks"), heard.get_layer("upper_part"), heard.get_layer("reading_blocks")
    for their, part in zip(theirs, mine, strict=True):
        assert [layer.name for layer in their.layers] == [layer.name for layer in part.layers]
        assert [weights.shape for weights in their.weights] == [weights.shape for weights in part.weights]
