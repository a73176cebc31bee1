"""What is this picture: a chest X-ray, a chest CT slice, or something else?"""

from pathlib import Path

import numpy as np

from ml.models import MODELS, Floats, Model

OTHER = "other"


class Gate:
    """Tells scans from other pictures. Raises models.ModelError where its model cannot be used."""

    def __init__(self, folder: Path = MODELS, threads: int = 1) -> None:
        self.model = Model(folder, "gate", threads)

    def scan(self, pixels: Floats) -> str:
        """`ct`, `xray` or `other` for a pre-processed image (224, 224, 1); `other` where P(other) passes its limit."""
        return decide(
            self.model(pixels).logits,
            self.model.metadata.classes,
            self.model.metadata.operating_point["other_threshold"],
        )


def decide(logits: Floats, classes: tuple[str, ...], other_threshold: float) -> str:
    """The class of gate logits (C,): `other` where P(other) is at least `other_threshold`, else the likelier scan."""
    powers = np.exp(logits - logits.max())
    shares = dict(zip(classes, (powers / powers.sum()).tolist(), strict=True))
    if shares.pop(OTHER) >= other_threshold:
        return OTHER
    return max(shares, key=shares.__getitem__)
