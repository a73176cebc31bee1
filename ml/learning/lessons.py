"""What a texture is learned from, and the learning.

The same texture may speak for COVID at one hospital and against it at another. So a picture is compared first with
those of the sources that it resembles (Guo et al. 2018, "Multi-source domain adaptation with mixture of experts"). And
a phone's photo has the texture of a screen or film on top: the more a picture looks altered, the less is said of it.
"""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.svm import SVC

from ml.learning.features import Features
from ml.learning.texture import GAMMA, Affine, Floats, Indices, Texture, compared, placed, texture_of

PENALTY = 10.0  # the C of the machine
CHANNELS = 64  # of the default backbone's 112
AXES = 64
SURENESS = 100.0  # the C of what tells sources apart
DOUBT = 10.0  # the C of what tells altered pictures
SURELY = 30.0  # in log odds
NUISANCES = 2
LEAST_DEVIATION = 1e-4  # what varies less says nothing, and its inverse would not fit into float16
Names = npt.NDArray[np.str_]


@dataclass(frozen=True)
class Lessons:
    """What a texture is learned from: what `texture_of` says of N images by the pairs of `channels`, `told`, and of one
    altered copy of each, of none where there are no copies; 0 or 1 as `targets`, how much each counts as `weights`, and
    its source, (N,) each."""

    told: Floats
    altered: Floats
    channels: Indices
    targets: npt.NDArray[np.int64]
    weights: Floats
    sources: Names

    def where(self, chosen: npt.NDArray[np.bool_]) -> "Lessons":
        """The images that a mask picks."""
        return replace(
            self,
            told=self.told[chosen],
            altered=self.altered[chosen] if len(self.altered) else self.altered,
            targets=self.targets[chosen],
            weights=self.weights[chosen],
            sources=self.sources[chosen],
        )


def lessons(
    features: Features,
    targets: npt.NDArray[np.int64],
    weights: Floats,
    sources: Names,
    learn: npt.NDArray[np.bool_],
) -> Lessons:
    """What the lower features (N, copies, h, w, C) of N images, of which all but the first copy are altered, teach; by
    the images that the mask `learn` picks it is chosen which channels to watch together."""
    channels = _loudest(features, np.flatnonzero(learn))
    told = texture_of(features, channels)
    altered = texture_of(features, channels, 1) if features.shape[1] > 1 else told[:0]
    return Lessons(told, altered, channels, targets, weights, sources)


def _loudest(features: Features, rows: Indices) -> Indices:
    """The channels (L,) that vary most within a picture, on average over some."""
    variances = np.mean([features[row, 0].astype(np.float32).var(axis=(0, 1)) for row in rows], axis=0)
    return np.sort(np.argsort(-variances, kind="stable")[:CHANNELS])


def fit_texture(lessons: Lessons) -> Texture:
    """Learn from images of both classes.

    Sources that have both are told apart; the others are read as what they resemble of these, since of them the source
    alone would give the answer away. What most sets sources apart is left out of the comparison. Altered copies teach
    what altered means and nothing else: as pictures to compare with they make it read other hospitals worse
    (ARCHITECTURE.md).
    """
    size = lessons.told.shape[1] - len(lessons.channels) * (len(lessons.channels) + 1) // 2
    weights = lessons.weights / lessons.weights.mean()
    strength, company = _standardised(lessons.told[:, :size]), _axes(lessons.told[:, size:])
    place = placed(lessons.told, strength, company)
    origins = _told_apart(place, _mixed(lessons.sources, lessons.targets))
    unaltered = _told_from(place, placed(lessons.altered, strength, company))
    nuisance = _nuisance(place, lessons.sources, lessons.targets)
    machine = SVC(C=PENALTY, gamma=GAMMA)
    machine.fit(compared(place, origins, nuisance), lessons.targets, sample_weight=weights)
    return Texture(
        lessons.channels,
        strength,
        company,
        origins,
        unaltered,
        nuisance,
        landmarks=machine.support_vectors_,
        weights=machine.dual_coef_[0],
        bias=float(machine.intercept_[0]),
    )


def _mixed(sources: Names, targets: npt.NDArray[np.int64]) -> Names:
    """The source of each image (N,), empty where that has one class alone."""
    mixed = [name for name in np.unique(sources) if len(np.unique(targets[sources == name])) > 1]
    return np.where(np.isin(sources, mixed), sources, "")


def _told_apart(there: Floats, sources: Names) -> Affine:
    """Tells by places (N, K) the S sources (N,) that have a name, the same to all where there is one."""
    known = sources != ""
    names, labels = np.unique(sources[known], return_inverse=True)
    if len(names) < 2:
        return Affine(np.zeros((there.shape[1], 1)), np.zeros(1))
    machine = LogisticRegression(C=SURENESS, max_iter=1000).fit(there[known], labels)
    kernel, bias = machine.coef_.T, machine.intercept_
    if len(names) == 2:  # one row stands for the second of both
        kernel, bias = np.pad(kernel, ((0, 0), (1, 0))), np.pad(bias, (1, 0))
    return _rounded(kernel, bias)


def _told_from(there: Floats, altered: Floats) -> Affine:
    """Tells places (N, K) of unaltered images from those of altered ones (M, K), of which there may be none."""
    if not len(altered):
        return Affine(np.zeros((there.shape[1], 1)), np.full(1, SURELY))
    labels = np.repeat((1, 0), (len(there), len(altered)))
    machine = LogisticRegression(C=DOUBT, max_iter=1000).fit(np.concatenate([there, altered]), labels)
    return _rounded(machine.coef_.T, machine.intercept_)


def _nuisance(place: Floats, sources: Names, targets: npt.NDArray[np.int64]) -> Floats:
    """The directions (K, J) in which places (N, K) vary most by what their source adds to them, whatever their class;
    none where no source has both classes, since there nobody can say which of the two adds it.

    Solomonoff et al. 2005, "Advances in channel compensation for SVM speaker recognition".
    """
    cells = sorted(set(zip(sources.tolist(), targets.tolist(), strict=True)))
    means = np.array([place[(sources == source) & (targets == target)].mean(0) for source, target in cells])
    names = np.unique(sources)
    design = np.array([[*(names == source), target] for source, target in cells], float)
    added = np.linalg.lstsq(design, means, rcond=None)[0][:-1]
    axes = np.linalg.svd(added - added.mean(0), full_matrices=False)[2]
    kept = min(NUISANCES, len(names) - 1) if len(cells) > len(names) else 0
    return axes[:kept].T.astype(np.float16).astype(np.float32)


def _standardised(data: Floats) -> Affine:
    deviations = np.maximum(data.std(axis=0), LEAST_DEVIATION) * np.sqrt(data.shape[1])
    return _rounded(np.diag(1 / deviations), -data.mean(axis=0) / deviations)


def _axes(data: Floats) -> Affine:
    """The principal axes of standardised data (N, D)."""
    mean, deviations = data.mean(axis=0), np.maximum(data.std(axis=0), LEAST_DEVIATION)
    pca = PCA(min(AXES, *data.shape), svd_solver="randomized", random_state=0).fit((data - mean) / deviations)
    size = max(np.sqrt(pca.explained_variance_.sum()), 1)
    kernel = pca.components_.T / deviations[:, None] / size
    return _rounded(kernel, -mean @ kernel)


def _rounded(kernel: Floats, bias: Floats) -> Affine:
    """In numbers that float16 holds: pictures and landmarks are then placed alike in an exported network."""
    return Affine(kernel.astype(np.float16).astype(np.float32), bias.astype(np.float16).astype(np.float32))
