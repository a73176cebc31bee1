"""The heads on the lower blocks, and the whole network put together for saving and serving."""

import math

import keras
import numpy as np
import numpy.typing as npt
from keras import layers

from ml.learning.backbones.names import DEFAULT
from ml.learning.backbones.registry import BACKBONES

GATE_WIDTH = 64
HEAD = "class_activation_map"
CONVOLUTIONS = (layers.Conv2D, layers.DepthwiseConv2D, layers.SeparableConv2D)
Floats = npt.NDArray[np.float32]


def upper_part(classes: int, dropout: float, upper: keras.Model | None = None) -> keras.Model:
    """A backbone's upper blocks (of the default where None) and a linear head: lower features (N, h, w, c) to a dict of
    `logits` (N, classes), `class_activation_map` (N, H, W, classes) and `embedding` (N, C), where the upper blocks give
    (N, H, W, C).

    The head convolves before it averages, so that the logits are the mean of the class activation map
    (Zhou et al. 2016).
    """
    upper = upper or BACKBONES[DEFAULT].upper()
    x = layers.SpatialDropout2D(dropout, name="dropout")(upper.output)
    maps = layers.Conv2D(classes, 1, name=HEAD)(x)
    outputs = {
        "logits": layers.GlobalAveragePooling2D(name="logits")(maps),
        HEAD: maps,
        "embedding": layers.GlobalAveragePooling2D(name="embedding")(upper.output),
    }
    return keras.Model(upper.input, outputs, name="upper_part")


def gate_part(classes: int, dropout: float, shape: tuple[int, int, int]) -> keras.Model:
    """A small head: lower features (N, *shape) to a dict of `scan_logits` (N, classes).

    On the default backbone it has 18,000 weights and 0.5 % of a classifier's multiplications, so that a classifier
    carries it along: what a picture is and what a scan shows are answered in one pass.
    """
    features = keras.Input(shape, name="lower_features")
    x = layers.ReLU(6, name="gate_relu0")(layers.Conv2D(GATE_WIDTH, 1, name="gate_expand")(features))
    x = layers.DepthwiseConv2D(5, 2, padding="same", name="gate_depthwise")(x)
    x = layers.Conv2D(2 * GATE_WIDTH, 1, name="gate_mix")(layers.ReLU(6, name="gate_relu1")(x))
    x = layers.SpatialDropout2D(dropout, name="gate_dropout")(layers.ReLU(6, name="gate_relu2")(x))
    x = layers.GlobalAveragePooling2D(name="gate_pool")(x)
    return keras.Model(features, {"scan_logits": layers.Dense(classes, name="scan_logits")(x)}, name="gate_part")


def logits_name(model: keras.Model) -> str:
    """What the logits are called that a part, or the whole network of one, was trained for."""
    return "logits" if "logits" in model.output else "scan_logits"


def logits_only(part: keras.Model) -> keras.Model:
    """The same layers with the logits as their only output, for training."""
    return keras.Model(part.input, part.output[logits_name(part)], name="logits_only")


def freeze_upper(part: keras.Model, frozen: bool) -> None:
    """Let all of an upper part learn, or where `frozen` its head alone."""
    for layer in part.layers:
        layer.trainable = not frozen or layer.name == HEAD


def whole(lower: keras.Model, *parts: keras.Model) -> keras.Model:
    """The grey image (N, 224, 224, 1) in [0, 1] to the outputs of all `parts`, each a head on the same `lower`."""
    image = keras.Input(lower.input_shape[1:], name="image")
    features = lower(image)
    outputs = {name: output for part in parts for name, output in part(features).items()}
    return keras.Model(image, outputs, name="scan_classifier")


def in_turn(first: keras.Model, second: keras.Model, name: str) -> keras.Model:
    """What `second` makes of what `first` gives."""
    start = keras.Input(first.input_shape[1:])
    return keras.Model(start, second(first(start)), name=name)


def with_gate(classifier: keras.Model, gate: keras.Model) -> keras.Model:
    """A classifier that gives the gate's `scan_logits` too. Raises ValueError where their lower blocks differ."""
    lower, other = classifier.get_layer("lower_blocks"), gate.get_layer("lower_blocks")
    mine, theirs = lower.get_weights(), other.get_weights()
    if len(mine) != len(theirs) or not all(map(np.array_equal, mine, theirs)):
        raise ValueError("the gate was trained on other lower blocks than the classifier")
    return whole(lower, classifier.get_layer("upper_part"), gate.get_layer("gate_part"))


def fold_and_round(model: keras.Model) -> None:
    """Fold batch normalisation into the convolutions before it, and round to numbers that float16 holds.

    LiteRT folds before it rounds; done here first, a float16 export holds the same numbers and answers the same. Where
    no convolution comes before it (DenseNet), the normalisation keeps its factor, rounded.
    """
    convolutions = {}
    for layer in _flat(model):
        if isinstance(layer, CONVOLUTIONS):
            convolutions[id(layer.output)] = layer
        elif isinstance(layer, layers.BatchNormalization):
            _fold(convolutions.get(id(layer.input)), layer)
    for layer in _flat(model):
        if not isinstance(layer, layers.BatchNormalization):
            layer.set_weights([_rounded(weights) for weights in layer.get_weights()])


def _fold(convolution: keras.Layer | None, norm: keras.Layer) -> None:
    *gamma, beta, mean, variance = norm.get_weights()  # Inception's have no gamma
    factor = math.prod(gamma) / np.sqrt(variance + norm.epsilon)
    if convolution is None:
        gamma = [_rounded(factor)]
    else:
        gamma = [np.ones_like(weights) for weights in gamma]
        mean = mean - _absorb(convolution, factor)
    shift = _rounded(beta - mean * factor)
    norm.set_weights([*gamma, shift, np.zeros_like(mean), np.full_like(variance, 1 - norm.epsilon)])


def _absorb(convolution: keras.Layer, factor: Floats) -> Floats:
    """Multiply a convolution's output channels by `factor` (channels,), and take its bias (channels,) out of it."""
    weights = convolution.get_weights()
    bias = [weights.pop()] if convolution.use_bias else []
    depthwise = isinstance(convolution, layers.DepthwiseConv2D)
    weights[-1] = weights[-1] * (factor[:, np.newaxis] if depthwise else factor)
    convolution.set_weights([*weights, *map(np.zeros_like, bias)])
    return sum(bias, np.zeros_like(factor))


def _rounded(weights: Floats) -> Floats:
    return weights.astype(np.float16).astype(np.float32)


def _flat(model: keras.Model) -> list[keras.Layer]:
    return [part for layer in model.layers for part in (_flat(layer) if isinstance(layer, keras.Model) else [layer])]
