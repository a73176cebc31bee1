"""What a network learns from, step by step: balanced draws of features, blended with each other."""

from collections.abc import Sequence

import keras
import numpy as np
import numpy.typing as npt

from ml.learning.features import Features
from ml.learning.manifest import Row
from ml.learning.recipe import Recipe

BATCH = 32
FloatArray = npt.NDArray[np.float64]


def sampling_weights(rows: Sequence[Row], targets: npt.NDArray[np.int64], balance: float) -> FloatArray:
    """How often each row is drawn, (N,): every class alike, and within it a source of n rows as n^(1 - `balance`).

    A source that has many images of one class then pays less to be learned by heart, and the small ones, which are
    figures from many hospitals, weigh more.
    """
    weights = np.zeros(len(rows))
    sources = np.array([row.source for row in rows])
    for target in np.unique(targets):
        for source in np.unique(sources[targets == target]):
            chosen = (targets == target) & (sources == source)
            weights[chosen] = float(chosen.sum()) ** -balance
        weights[targets == target] /= weights[targets == target].sum()
    return weights


def mix_styles(features: npt.NDArray[np.float32], rng: np.random.Generator, share: float) -> npt.NDArray[np.float32]:
    """Give a `share` of the images (N, h, w, c) a blend of their own and another's channel means and deviations.

    Zhou et al. 2021, "Domain generalization with MixStyle".
    """
    mean = features.mean((1, 2), keepdims=True)
    deviation = features.std((1, 2), keepdims=True) + 1e-5
    other = rng.permutation(len(features))
    blend = rng.beta(0.1, 0.1, (len(features), 1, 1, 1)).astype(np.float32)
    blend[rng.random(len(features)) >= share] = 1
    new_mean = blend * mean + (1 - blend) * mean[other]
    new_deviation = blend * deviation + (1 - blend) * deviation[other]
    mixed: npt.NDArray[np.float32] = (features - mean) / deviation * new_deviation + new_mean
    return mixed


def mix_up(
    features: npt.NDArray[np.float32], targets: FloatArray, rng: np.random.Generator, alpha: float
) -> tuple[npt.NDArray[np.float32], FloatArray]:
    """Blend each image and its targets with another's, by a share drawn from Beta(alpha, alpha); 0 leaves all alone.

    Zhang et al. 2018, "mixup: Beyond empirical risk minimization".
    """
    if not alpha:
        return features, targets
    other = rng.permutation(len(features))
    share = rng.beta(alpha, alpha, (len(features), 1, 1, 1)).astype(np.float32)
    flat = share[:, :, 0, 0]
    return share * features + (1 - share) * features[other], flat * targets + (1 - flat) * targets[other]


class Batches(keras.utils.PyDataset):  # type: ignore[misc]
    """Balanced draws of training features, each from one of the image's copies."""

    def __init__(self, recipe: Recipe, features: Features, targets: FloatArray, weights: FloatArray) -> None:
        super().__init__(workers=2, use_multiprocessing=False, max_queue_size=8)
        self.recipe, self.features, self.targets = recipe, features, targets
        self.shares = weights / weights.sum()
        self.epoch = 0

    def __len__(self) -> int:
        return self.recipe.steps

    def __getitem__(self, step: int) -> tuple[npt.NDArray[np.float32], FloatArray]:
        rng = np.random.default_rng([self.recipe.seed, self.epoch, step])
        chosen = rng.choice(len(self.shares), BATCH, p=self.shares)
        copies = rng.integers(self.features.shape[1], size=BATCH)
        batch = mix_styles(self.features[chosen, copies].astype(np.float32), rng, self.recipe.mixstyle)
        return mix_up(batch, self.targets[chosen], rng, self.recipe.mixup)

    def on_epoch_end(self) -> None:
        self.epoch += 1
