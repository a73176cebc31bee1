"""What a training runs on: all GPUs, in mixed precision, or else the processor in single precision."""

from collections.abc import Iterator
from contextlib import contextmanager

import keras
import tensorflow as tf

PRECISION = "mixed_float16"


@contextmanager
def devices(kind: str = "GPU") -> Iterator[int]:
    """Networks made inside learn on every device of a `kind` that TensorFlow knows, each on its share of a batch, and
    compute in float16 with weights in float32 (Micikevicius et al. 2018); gives their number. Without any such device
    nothing changes."""
    found = tf.config.list_logical_devices(kind)
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(PRECISION if found else before)
    several = len(found) > 1
    strategy = tf.distribute.MirroredStrategy([one.name for one in found]) if several else tf.distribute.get_strategy()
    try:
        with strategy.scope():
            yield len(found)
    finally:
        keras.config.set_dtype_policy(before)
