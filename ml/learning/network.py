"""The heads on the lower blocks, and the whole network put together for saving and serving."""

import keras
import numpy as np
from keras import layers

from ml.learning import efficientnet_lite

GATE_WIDTH = 64


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


def gate_part(classes: int, dropout: float, side: int = efficientnet_lite.LOWER_SHAPE[0]) -> keras.Model:
    """A small head: lower features (N, side, side, 112) to a dict of `scan_logits` (N, classes).

    It has 18,000 weights and takes a hundredth of a classifier's time, so that a classifier carries it along: what a
    picture is and what a scan shows are answered in one pass.
    """
    features = keras.Input((side, side, efficientnet_lite.LOWER_SHAPE[2]), name="lower_features")
    x = layers.ReLU(6, name="gate_relu0")(layers.Conv2D(GATE_WIDTH, 1, name="gate_expand")(features))
    x = layers.DepthwiseConv2D(5, 2, padding="same", name="gate_depthwise")(x)
    x = layers.Conv2D(2 * GATE_WIDTH, 1, name="gate_mix")(layers.ReLU(6, name="gate_relu1")(x))
    x = layers.SpatialDropout2D(dropout, name="gate_dropout")(layers.ReLU(6, name="gate_relu2")(x))
    x = layers.GlobalAveragePooling2D(name="gate_pool")(x)
    return keras.Model(features, {"scan_logits": layers.Dense(classes, name="scan_logits")(x)}, name="gate_part")


def logits_only(part: keras.Model) -> keras.Model:
    """The same layers with the logits as their only output, for training."""
    name = "scan_logits" if "scan_logits" in part.output else "logits"
    return keras.Model(part.input, part.output[name], name="logits_only")


def whole(lower: keras.Model, *parts: keras.Model) -> keras.Model:
    """The grey image (N, 224, 224, 1) in [0, 1] to the outputs of all `parts`, each a head on the same `lower`."""
    image = keras.Input(lower.input_shape[1:], name="image")
    features = lower(image)
    outputs = {name: output for part in parts for name, output in part(features).items()}
    return keras.Model(image, outputs, name="scan_classifier")


def with_gate(classifier: keras.Model, gate: keras.Model) -> keras.Model:
    """A classifier that gives the gate's `scan_logits` too. Raises ValueError where their lower blocks differ."""
    lower, other = classifier.get_layer("lower_blocks"), gate.get_layer("lower_blocks")
    mine, theirs = lower.get_weights(), other.get_weights()
    if len(mine) != len(theirs) or not all(map(np.array_equal, mine, theirs)):
        raise ValueError("the gate was trained on other lower blocks than the classifier")
    return whole(lower, classifier.get_layer("upper_part"), gate.get_layer("gate_part"))


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
