"""A linear probe: what can be told from the frozen ImageNet features of an image, on groups it did not learn from."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

from ml.explore.survey import writing
from ml.learning.backbones.names import DEFAULT
from ml.learning.manifest import Row

Features = npt.NDArray[np.float32]
Names = npt.NDArray[np.str_]
Floats = npt.NDArray[np.float64]
FOLDS = 5
SEED = 7
INVERSE_PENALTY = 0.1
BLOCK = 64


def pooled_features(rows: Sequence[Row], folder: Path) -> Features:
    """(N, C): the mean over the picture of what a texture is read from (EfficientNet-Lite0: C is 112).

    They are computed once and kept in `folder`, 44 kB an image. Raises ExploreError, WeightsError.
    """
    from ml.learning.backbones.registry import BACKBONES
    from ml.learning.features import cached_features
    from ml.learning.network import in_turn

    backbone = BACKBONES[DEFAULT]
    frozen = in_turn(backbone.lower(imagenet=True), backbone.reading(imagenet=True), "frozen_blocks")
    with writing(folder):
        store = cached_features(rows, frozen, copies=1, seed=0, folder=folder, photos=0)
    blocks = (store[start : start + BLOCK, 0].astype(np.float32) for start in range(0, len(rows), BLOCK))
    return np.concatenate([block.mean(axis=(1, 2)) for block in blocks])


def held_out(features: Features, targets: Names, groups: Names) -> Floats:
    """Probabilities (N, C) of the C sorted target names, each image scored by a probe that saw none of its group.

    Up to five folds, stratified by target and split by group; a row is NaN where its fold could not be scored.
    """
    names = np.unique(targets)
    scores = np.full((len(targets), len(names)), np.nan)
    for train, test in _folds(targets, groups):
        if len(set(targets[train])) > 1:
            probe = fitted(features[train], targets[train])
            scores[test] = 0
            scores[np.ix_(test, np.searchsorted(names, probe.classes_))] = probe.predict_proba(features[test])
    return scores


def fitted(features: Features, targets: Names) -> Pipeline:
    """A logistic regression on standardised features."""
    regression = LogisticRegression(C=INVERSE_PENALTY, max_iter=1000)
    return make_pipeline(StandardScaler(), regression).fit(features, targets)


def splittable(targets: Names, groups: Names) -> npt.NDArray[np.bool_]:
    """Which images (N,) can be cross-validated: those of targets with two groups or more."""
    counts = {name: len(set(groups[targets == name])) for name in np.unique(targets)}
    return np.array([counts[name] > 1 for name in targets], dtype=bool)


def _folds(targets: Names, groups: Names) -> list[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
    fewest = min((len(set(groups[targets == name])) for name in np.unique(targets)), default=0)
    if fewest < 2:
        return []
    folds = StratifiedGroupKFold(min(FOLDS, fewest), shuffle=True, random_state=SEED)
    return list(folds.split(targets, targets, groups))
