"""The backbones of `keras.applications`, cut in two where one tensor passes from block to block."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from keras import applications, layers

from ml.images import INPUT_SIDE
from ml.learning.backbones.backbone import Backbone
from ml.learning.backbones.names import OFFLINE
from ml.learning.torch_weights import WeightsError

DOWNLOAD_TIMEOUT = 30.0
Scaling = tuple[float | list[float], float | list[float]]


def _halves(*values: float) -> list[float]:
    """The nearest numbers that float16 holds: an export has no others, and then answers the same."""
    return [float(np.float16(value)) for value in values]


# factor and offset for a value in [0, 1], as `keras.applications.imagenet_utils.preprocess_input` has them by mode
MINUS_ONE_TO_ONE: Scaling = (2.0, -1.0)
CENTRED_BGR: Scaling = (255.0, _halves(-103.939, -116.779, -123.68))
STANDARDISED_RGB: Scaling = (
    _halves(1 / 0.229, 1 / 0.224, 1 / 0.225),
    _halves(-0.485 / 0.229, -0.456 / 0.224, -0.406 / 0.225),
)


@dataclass(frozen=True)
class Application(Backbone):
    """A model of `keras.applications` without its top; `cut` finds the tensor between its halves.

    The ImageNet weights are downloaded once, and then lie where Keras keeps them (`~/.keras/models`).
    """

    make: Callable[..., keras.Model]
    scaling: Scaling
    cut: Callable[[keras.Model], Any]

    def lower(self, side: int = INPUT_SIDE, *, imagenet: bool = False) -> keras.Model:
        whole = self._whole(side, imagenet)
        return keras.Model(whole.inputs[0], self.cut(whole), name="lower_blocks")

    def upper(self, side: int = INPUT_SIDE, *, imagenet: bool = False) -> keras.Model:
        whole = self._whole(side, imagenet)
        return keras.Model(self.cut(whole), whole.output, name="upper_blocks")

    def _whole(self, side: int, imagenet: bool) -> keras.Model:
        image = keras.Input((side, side, 1), name="image")
        rgb = layers.Concatenate(name="replicate")([image, image, image])
        factor, offset = self.scaling
        scaled = layers.Rescaling(factor, offset=offset, name="scale")(rgb)
        if not imagenet:
            return self.make(include_top=False, weights=None, input_tensor=scaled)
        with _download(self.name):
            return self.make(include_top=False, weights="imagenet", input_tensor=scaled)


@contextmanager
def _download(name: str) -> Iterator[None]:
    """A silent server is given up, and what Keras raises, a bare Exception around the reason, becomes a sentence."""
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(DOWNLOAD_TIMEOUT)
    try:
        yield
    except Exception as error:
        reason = getattr(error.__context__, "reason", error)
        others = f"{', '.join(OFFLINE[:-1])} and {OFFLINE[-1]}"
        raise WeightsError(
            f"The ImageNet weights of {name} could not be downloaded ({reason}); {others} train without a download."
        ) from error
    finally:
        socket.setdefaulttimeout(before)


def _after(layer: str) -> Callable[[keras.Model], Any]:
    return lambda model: model.get_layer(layer).output


def _before(layer: str) -> Callable[[keras.Model], Any]:
    return lambda model: model.get_layer(layer).input


def _efficientnet_v2_b0(**options: Any) -> keras.Model:
    return applications.EfficientNetV2B0(include_preprocessing=False, **options)


FAMILY = (
    Application("vgg16", "VGG16", applications.VGG16, CENTRED_BGR, _after("block4_pool")),
    Application("vgg19", "VGG19", applications.VGG19, CENTRED_BGR, _after("block4_pool")),
    Application("resnet50", "ResNet50", applications.ResNet50, CENTRED_BGR, _after("conv4_block4_out")),
    Application("inceptionv3", "InceptionV3", applications.InceptionV3, MINUS_ONE_TO_ONE, _after("mixed7")),
    Application("mobilenetv2", "MobileNetV2", applications.MobileNetV2, MINUS_ONE_TO_ONE, _after("block_12_add")),
    Application("densenet121", "DenseNet121", applications.DenseNet121, STANDARDISED_RGB, _after("pool4_pool")),
    Application("efficientnetv2b0", "EfficientNetV2B0", _efficientnet_v2_b0, STANDARDISED_RGB, _after("block5e_add")),
    # the sums of Xception have no names of their own
    Application("xception", "Xception", applications.Xception, MINUS_ONE_TO_ONE, _before("block11_sepconv1_act")),
)
