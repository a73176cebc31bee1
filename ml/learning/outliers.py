"""Learns from the embeddings of training pictures what is usual, for `ml.novelty`."""

from typing import Any

import numpy as np
import numpy.typing as npt

from ml.novelty import Novelty

AXES = 64
LEAST = 0.001  # with few pictures the other directions seem not to vary at all
USUAL, STRANGE = 0.95, 0.99
Embeddings = npt.NDArray[np.floating[Any]]


def fit(training: Embeddings, held_out: Embeddings) -> Novelty:
    """Mean and covariance of the embeddings (N, D) of the training pictures; limits from those held out (M, D)."""
    data = training.astype(np.float64)
    mean = data.mean(axis=0)
    _, lengths, axes = np.linalg.svd(data - mean, full_matrices=False)
    kept = min(AXES, len(lengths) - 1)
    variances = lengths**2 / max(len(data) - 1, 1)
    rest = variances[kept:].sum() / max(data.shape[1] - kept, 1)
    floor = max(float(rest), LEAST * float(variances[:kept].mean()), 1e-9)
    learned = Novelty(mean, axes[:kept], np.maximum(variances[:kept], floor), floor, 1.0, 1.0)
    usual, strange = np.quantile(learned.distances(held_out), (USUAL, STRANGE)).tolist()
    return Novelty(learned.mean, learned.axes, learned.variances, learned.rest, usual, strange)
