"""The head on the upper blocks, and the whole network put together for saving and serving."""

import keras
import numpy as np
from keras import layers

from ml.learning import efficientnet_lite


def upper_part(classes: int, dropout: float, side: int = efficientnet_lite.LOWER_SHAPE[0]) -> keras.Model:
    """The upper blocks and a linear head: lower features (N, side, side, 112) to a dict of `logits` (N, classes),
    `class_activation_map` (N, side / 2, side / 2, classes) and `embedding` (N, 1280).

    The head convolves before it averages, so that the logits are the mean of the class activation map
    (Zhou et al. 2016).
    """
    upper = efficientnet_lite.upper_blocks(side)
    x = layers.SpatialDropout2D(dropout, name="dropout")(upper.output)
    maps = layers.Conv2D(classes, 1, name="class_activation_map")(x)
    outputs = {
        "logits": layers.GlobalAveragePooling2D(name="logits")(maps),
        "class_activation_map": maps,
        "embedding": layers.GlobalAveragePooling2D(name="embedding")(upper.output),
    }
    return keras.Model(upper.input, outputs, name="upper_part")


def logits_only(part: keras.Model) -> keras.Model:
    """The same layers with the logits as their only output, for training."""
    return keras.Model(part.input, part.output["logits"], name="logits_only")


def whole(lower: keras.Model, part: keras.Model) -> keras.Model:
    """The grey image (N, 224, 224, 1) in [0, 1] to the outputs of `upper_part`."""
    return keras.Model(lower.input, part(lower.output), name="scan_classifier")


def fold_and_round(model: keras.Model) -> None:
    """Fold batch normalisation into the convolutions before it, and round to numbers that float16 holds.

    LiteRT folds before it rounds; done here first, a float16 export holds the same numbers and answers the same.
    """
    convolutions = {}
    for layer in _flat(model):
        if isinstance(layer, layers.Conv2D | layers.DepthwiseConv2D):
            convolutions[id(layer.output)] = layer
        elif isinstance(layer, layers.BatchNormalization):
            _fold(convolutions[id(layer.input)], layer)
    for layer in _flat(model):
        if not isinstance(layer, layers.BatchNormalization):
            layer.set_weights([np.float32(np.float16(weights)) for weights in layer.get_weights()])


def _fold(convolution: keras.Layer, norm: keras.Layer) -> None:
    gamma, beta, mean, variance = norm.get_weights()
    factor = gamma / np.sqrt(variance + norm.epsilon)
    depthwise = isinstance(convolution, layers.DepthwiseConv2D)
    (kernel,) = convolution.get_weights()
    convolution.set_weights([kernel * (factor[:, np.newaxis] if depthwise else factor)])
    shift = np.float32(np.float16(beta - mean * factor))
    norm.set_weights([np.ones_like(gamma), shift, np.zeros_like(mean), np.full_like(variance, 1 - norm.epsilon)])


def _flat(model: keras.Model) -> list[keras.Layer]:
    return [part for layer in model.layers for part in (_flat(layer) if isinstance(layer, keras.Model) else [layer])]
