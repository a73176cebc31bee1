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


def round_to_float16(model: keras.Model) -> None:
    """Round every weight to a number that float16 holds, so that a float16 export is the same model."""
    model.set_weights([np.float32(np.float16(weights)) for weights in model.get_weights()])
