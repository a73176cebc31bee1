"""What is this picture: a chest X-ray, a chest CT slice, or something else?"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

OTHER = "other"


@dataclass(frozen=True)
class Gate:
    """How a classifier's `scan_logits` are read: their classes, and from which P(other) on a picture is no scan."""

    classes: tuple[str, ...]
    other_threshold: float
    version: str

    def scan(self, logits: npt.NDArray[Any]) -> str:
        """The class of logits (C,): `other` where P(other) is at least its threshold, else the likelier scan."""
        shares = self.shares(logits)
        if shares.pop(OTHER) >= self.other_threshold:
            return OTHER
        return max(shares, key=shares.__getitem__)

    def shares(self, logits: npt.NDArray[Any]) -> dict[str, float]:
        """The probability of each class, of logits (C,)."""
        powers = np.exp(logits - logits.max())
        return dict(zip(self.classes, (powers / powers.sum()).tolist(), strict=True))
