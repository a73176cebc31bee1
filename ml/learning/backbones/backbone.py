"""What training asks of a backbone."""

from abc import ABC, abstractmethod
from dataclasses import dataclass

import keras
from keras import layers

from ml.images import INPUT_SIDE


@dataclass(frozen=True)
class Backbone(ABC):
    """A network in two halves: the lower blocks stay as they are, the upper blocks learn on.

    Its parts are made for pictures of `side` pixels, and hold random weights unless `imagenet` asks for those learned
    from ImageNet; these raise torch_weights.WeightsError where they cannot be had.
    """

    name: str
    title: str

    @abstractmethod
    def lower(self, side: int = INPUT_SIDE, *, imagenet: bool = False) -> keras.Model:
        """Grey (N, side, side, 1) in [0, 1] to features (N, h, w, c), scaled inside as it was trained with."""

    @abstractmethod
    def upper(self, side: int = INPUT_SIDE, *, imagenet: bool = False) -> keras.Model:
        """The features that `lower` gives of pictures of `side` pixels to the last feature map."""

    def reading(self, side: int = INPUT_SIDE, *, imagenet: bool = False) -> keras.Model:
        """The features that `lower` gives to those that a texture is read from: the same ones, or what blocks that stay
        as they are make of them."""
        features = keras.Input(self.lower(side).output_shape[1:], name="lower_features")
        return keras.Model(features, layers.Identity(name="as_they_are")(features), name="reading_blocks")
