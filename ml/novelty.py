"""How unlike the training pictures a picture is, from its embedding."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating]


@dataclass(frozen=True)
class Novelty:
    """The Mahalanobis distance to the training pictures (Lee et al. 2018, "A simple unified framework for detecting
    out-of-distribution samples"), with the covariance of probabilistic principal components (Tipping and Bishop 1999).

    `mean` (D,), `axes` (K, D) orthonormal rows, `variances` (K,) along them and `rest` in every other direction;
    `usual` is the distance that 95 % of the pictures to calibrate with do not pass, `strange` that of 99 %.
    """

    mean: Floats
    axes: Floats
    variances: Floats
    rest: float
    usual: float
    strange: float

    def distances(self, embeddings: Floats) -> npt.NDArray[np.float64]:
        """Root mean squared deviations (N,), in standard deviations, of embeddings (N, D); about 1 for known ones."""
        centred = embeddings.astype(np.float64) - self.mean
        along = centred @ self.axes.T
        across = np.maximum((centred**2).sum(axis=1) - (along**2).sum(axis=1), 0)
        squared = (along**2 / self.variances).sum(axis=1) + across / self.rest
        distances: npt.NDArray[np.float64] = np.sqrt(squared / len(self.mean))
        return distances

    def damping(self, distances: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """The factor (N,) in (0, 1] by which log odds are shrunk: 1 up to `usual`, and beyond it the less the farther,
        so that what was never seen is answered with less confidence."""
        factors: npt.NDArray[np.float64] = np.minimum(1, (self.usual / np.maximum(distances, 1e-9)) ** 2)
        return factors

    def save(self, path: Path) -> None:
        """Write the arrays as a compressed .npz."""
        names = ("mean", "axes", "variances", "rest", "usual", "strange")
        np.savez_compressed(path, allow_pickle=False, **{name: np.float32(getattr(self, name)) for name in names})


def load_novelty(path: Path) -> Novelty:
    """Read what `Novelty.save` wrote. Raises OSError, ValueError, KeyError."""
    with np.load(path, allow_pickle=False) as arrays:
        return Novelty(
            arrays["mean"].astype(np.float64),
            arrays["axes"].astype(np.float64),
            arrays["variances"].astype(np.float64),
            float(arrays["rest"]),
            float(arrays["usual"]),
            float(arrays["strange"]),
        )
