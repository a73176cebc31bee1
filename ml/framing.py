"""Whether a picture shows all of the chest, or part of it is cut off."""

import base64
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

SIDE = 28
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Framing:
    """A linear probe: `weights` (784,) of the coarse pixels that a model sees, and the `limit` of their sum from which
    on a chest is called cut off."""

    weights: Floats
    limit: float

    def cut_off(self, pixels: Floats) -> bool:
        """Whether part of the chest is missing from a pre-processed scan (224, 224, 1)."""
        return bool(coarse(pixels) @ self.weights > self.limit)

    def fields(self) -> dict[str, Any]:
        """What `read_framing` reads: the weights as little-endian float16, in Base64."""
        packed = base64.b64encode(self.weights.astype("<f2").tobytes()).decode()
        return {"weights": packed, "limit": self.limit}


def read_framing(fields: dict[str, Any]) -> Framing:
    """Read the part `framing` of a model's metadata. Raises KeyError, TypeError, ValueError where it is none."""
    weights = np.frombuffer(base64.b64decode(fields["weights"], validate=True), "<f2").astype(np.float32)
    if weights.shape != (SIDE * SIDE,):
        raise ValueError(f"framing has {weights.size} weights, not {SIDE * SIDE}")
    return Framing(weights, float(fields["limit"]))


def coarse(pixels: Floats) -> Floats:
    """The means of squares of 8 pixels: (784,) in [0, 1] of a pre-processed scan (224, 224, 1)."""
    rows = pixels.reshape(SIDE, 8, 8 * SIDE).sum(axis=1)  # first over whole rows, which takes a quarter of the time
    means: Floats = rows.reshape(SIDE, SIDE, 8).sum(axis=2).ravel() / 64
    return means
