"""A reading of the frozen lower blocks by a support-vector machine, beside the fine-tuned network.

What fine-tuning learns of its own hospitals fits others worse than what ImageNet taught of texture (Kumar et al. 2022,
"Fine-tuning can distort pretrained features and underperform out-of-distribution"): so both are heard. A texture is
told by how strongly the channels answer, and by which answer together (Gatys et al. 2015, "Texture synthesis using
convolutional neural networks").
"""

from dataclasses import dataclass, replace

import keras
import numpy as np
import numpy.typing as npt
from keras import layers, ops
from sklearn.decomposition import PCA
from sklearn.svm import SVC

from ml.learning.features import Features
from ml.learning.network import HEAD

PENALTY = 10.0  # the C of the machine
AXES = 64
MOST_CHANNELS = 128  # of which it is told which answer together: the default backbone has 112
GAMMA = 0.5  # since each half of what is compared has a mean square of 1
LEAST_DEVIATION = 1e-4  # what varies less says nothing, and its inverse would not fit into float16
BLOCK = 128
Floats = npt.NDArray[np.floating]


@dataclass(frozen=True)
class Affine:
    """x @ `kernel` (D, K) + `bias` (K,)."""

    kernel: Floats
    bias: Floats

    def __call__(self, data: Floats) -> Floats:
        return data @ self.kernel + self.bias


@dataclass(frozen=True)
class Texture:
    """How much speaks for COVID, in logits: a kernel machine (Cortes and Vapnik 1995).

    `strength` turns the means and deviations of the channels (2C,), `company` what `texture_of` says of which answer
    together, into what is compared with M pictures learned from, the `landmarks` (M, K): exp(-|difference|² / 2) of
    each, times its one of the `weights` (M,), plus `bias`.
    """

    strength: Affine
    company: Affine
    landmarks: Floats
    weights: Floats
    bias: float

    def margins(self, told: Floats) -> Floats:
        """(N,) of what `texture_of` gives."""
        there = _placed(told, self.strength, self.company)
        squared = (there**2).sum(1)[:, None] + (self.landmarks**2).sum(1) - 2 * there @ self.landmarks.T
        margins: Floats = np.exp(-GAMMA * squared) @ self.weights + self.bias
        return margins

    def times(self, factor: float) -> "Texture":
        """The same reading, made stronger or weaker."""
        return replace(self, weights=self.weights * factor, bias=self.bias * factor)


def texture_of(features: Features, rows: npt.NDArray[np.intp]) -> Floats:
    """What the lower features (…, copies, h, w, C) of N rows, unaltered, say of texture, (N, 2C + P) in single
    precision: means and standard deviations of the channels over the picture, and the signed root of the covariance of
    each of the P pairs of the first `MOST_CHANNELS`, each with itself among them."""
    found = []
    for start in range(0, len(rows), BLOCK):
        block = features[rows[start : start + BLOCK], 0].astype(np.float32)
        flat = block.reshape(len(block), -1, block.shape[-1])
        kept = (flat - flat.mean(1, keepdims=True))[..., :MOST_CHANNELS]
        pairs = np.matmul(kept.transpose(0, 2, 1), kept).reshape(len(block), -1)[:, _pairs(kept.shape[-1])]
        together = np.sign(pairs) * np.sqrt(np.abs(pairs) / flat.shape[1])
        found.append(np.concatenate([flat.mean(1), flat.std(1), together], axis=1))
    return np.concatenate(found)


def fit_texture(
    features: Features, targets: npt.NDArray[np.int64], weights: Floats, rows: npt.NDArray[np.intp]
) -> Texture:
    """Learn from the `rows`, which count by their `weights`; targets are 0 or 1.

    Altered copies stay out: they make it read photos better, and pictures from elsewhere worse (ARCHITECTURE.md).
    """
    told, size = texture_of(features, rows), 2 * features.shape[-1]
    strength, company = _standardised(told[:, :size]), _axes(told[:, size:])
    machine = SVC(C=PENALTY, gamma=GAMMA)
    counted = weights[rows] / weights[rows].mean()
    machine.fit(_placed(told, strength, company), targets[rows], sample_weight=counted)
    weighed, bias = machine.dual_coef_[0], float(machine.intercept_[0])
    return Texture(strength, company, machine.support_vectors_, weighed, bias)


def with_texture(part: keras.Model, texture: Texture, share: float) -> keras.Model:
    """An upper part of two classes whose logits are 1 - `share` of its own and what the texture says.

    The texture speaks of the whole picture: it is added to every place of the class activation map alike, so that the
    logits stay the map's mean.
    """
    features = keras.Input(part.input_shape[1:], name="lower_features")
    said = part(features)
    spoken = _spoken(features, texture)
    outputs = {
        "logits": (1 - share) * said["logits"] + spoken,
        HEAD: (1 - share) * said[HEAD] + ops.expand_dims(ops.expand_dims(spoken, 1), 1),
        "embedding": said["embedding"],
    }
    return keras.Model(features, outputs, name="upper_part")


def _spoken(features: keras.KerasTensor, texture: Texture) -> keras.KerasTensor:
    """What a texture says of lower features (N, h, w, C), as the logits (N, 2) of both classes."""
    height, width, channels = features.shape[1:]
    mean = ops.mean(features, axis=(1, 2), keepdims=True)
    strengths = [ops.squeeze(mean, (1, 2)), ops.std(features, axis=(1, 2))]
    kept = ops.reshape(features - mean, (-1, height * width, channels))[..., :MOST_CHANNELS]
    size = kept.shape[-1]
    pairs = ops.reshape(ops.matmul(ops.transpose(kept, (0, 2, 1)), kept), (-1, size * size))
    pairs = ops.take(pairs, _pairs(size), axis=1)
    together = ops.sign(pairs) * ops.sqrt(ops.abs(pairs) / (height * width))
    there = layers.Concatenate(name="texture_placed")(
        [
            _dense("texture_strength", texture.strength)(layers.Concatenate(name="texture_strengths")(strengths)),
            _dense("texture_company", texture.company)(together),
        ]
    )
    marks = texture.landmarks
    likeness = _dense("texture_landmarks", Affine(2 * GAMMA * marks.T, -GAMMA * (marks**2).sum(1)))(there)
    alike = ops.exp(likeness - GAMMA * ops.sum(ops.square(there), axis=1, keepdims=True))
    half = np.array([-0.5, 0.5])
    return _dense("texture", Affine(texture.weights[:, None] * half, texture.bias * half))(alike)


def _dense(name: str, affine: Affine) -> layers.Layer:
    dense = layers.Dense(len(affine.bias), name=name)
    dense.build((None, len(affine.kernel)))
    dense.set_weights([affine.kernel, affine.bias])
    return dense


def _pairs(channels: int) -> npt.NDArray[np.intp]:
    """Where each pair of channels stands once in a flattened matrix of all with all."""
    return np.flatnonzero(np.triu(np.ones((channels, channels))))


def _placed(told: Floats, strength: Affine, company: Affine) -> Floats:
    size = len(strength.kernel)
    return np.concatenate([strength(told[:, :size]), company(told[:, size:])], axis=1)


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
