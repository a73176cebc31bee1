"""What training asks of a backbone."""

from abc import ABC, abstractmethod
from dataclasses import dataclass

import keras

from ml.images import INPUT_SIDE


@dataclass(frozen=True)
class Backbone(ABC):
    """A network in two halves: the lower blocks stay as they are, the upper blocks learn on.

    Both halves are made for pictures of `side` pixels, and hold random weights unless `imagenet` asks for those learned
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
