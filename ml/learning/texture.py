"""A reading of frozen blocks by a support-vector machine, beside the fine-tuned network.

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
from scipy.special import expit, softmax

from ml.learning.features import Features
from ml.learning.network import HEAD

GAMMA = 0.6  # each half of what is compared has a mean square of 1
TAKEN_OVER = 0.5
REACH = 1.8  # how far apart pictures of two sources are put, in the same measure
BLOCK = 128
LEAST = 1e-12  # covariances below it count as less than their root
Floats = npt.NDArray[np.floating]
Indices = npt.NDArray[np.intp]


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

    `strength` turns the means and deviations of the channels (2C,), `company` what `texture_of` says of which of the
    `channels` (L,) answer together, into a place (K,). By that `origins` tells which of S sources a picture resembles,
    and `unaltered` that it is no photo of a scan, both in log odds. The place, but for the directions of `nuisance`
    (K, J), orthonormal columns, and the origin are compared with those of M pictures learned from, the `landmarks`
    (M, K + S): exp(-GAMMA |difference|²) of each, times its one of the `weights` (M,), plus `bias`. The sum counts as
    far as the picture is likely to be unaltered.
    """

    channels: Indices
    strength: Affine
    company: Affine
    origins: Affine
    unaltered: Affine
    nuisance: Floats
    landmarks: Floats
    weights: Floats
    bias: float

    def margins(self, told: Floats) -> Floats:
        """(N,) of what `texture_of` gives."""
        place = placed(told, self.strength, self.company)
        there, heard = compared(place, self.origins, self.nuisance), expit(self.unaltered(place)[:, 0])
        squared = (there**2).sum(1)[:, None] + (self.landmarks**2).sum(1) - 2 * there @ self.landmarks.T
        margins: Floats = heard * (np.exp(-GAMMA * squared) @ self.weights + self.bias)
        return margins

    def times(self, factor: float) -> "Texture":
        """The same reading, made stronger or weaker."""
        return replace(self, weights=self.weights * factor, bias=self.bias * factor)


def texture_of(features: Features, channels: Indices, copy: int = 0) -> Floats:
    """What the lower features (N, copies, h, w, C) of one copy of N images, by default the unaltered one, say of
    texture, (N, 2C + P) in single precision: means and standard deviations of all channels over the picture, and the
    signed root of the covariance of each of the P pairs of `channels` (L,), each with itself among them."""
    found = []
    for start in range(0, len(features), BLOCK):
        block = features[start : start + BLOCK, copy].astype(np.float32)
        flat = block.reshape(len(block), -1, block.shape[-1])
        kept = (flat - flat.mean(1, keepdims=True))[..., channels]
        pairs = np.matmul(kept.transpose(0, 2, 1), kept).reshape(len(block), -1)[:, _pairs(len(channels))]
        together = np.sign(pairs) * np.sqrt(np.abs(pairs) / flat.shape[1])
        found.append(np.concatenate([flat.mean(1), flat.std(1), together], axis=1))
    return np.concatenate(found)


def read(reading: keras.Model, features: Features) -> Features:
    """What `reading` blocks make of the lower features (N, copies, h, w, c) of N images themselves and, where there are
    copies, of the first of each, (N, 1 or 2, H, W, C)."""
    copies = min(features.shape[1], 2)
    found = np.empty((len(features), copies, *reading.output_shape[1:]), np.float16)
    for start in range(0, len(features), BLOCK):
        for copy in range(copies):
            block = features[start : start + BLOCK, copy].astype(np.float32)
            found[start : start + BLOCK, copy] = reading.predict_on_batch(block)
    return found


def with_texture(part: keras.Model, texture: Texture, share: float, reading: keras.Model | None = None) -> keras.Model:
    """An upper part of two classes whose logits are 1 - `share` of its own and what the texture says; where that is not
    heard, the part takes over half of its share. The texture is read from what `reading` makes of the same features, or
    from these themselves; its strengths (N, 2C) are the embedding, since what was never learned keeps apart what the
    part's own has learned not to see.

    In the class activation map, whose mean the logits stay, a place speaks for what the texture would say less of
    without it (occlusion: Zeiler and Fergus 2014, "Visualizing and understanding convolutional networks").
    """
    features = keras.Input(part.input_shape[1:], name="lower_features")
    said = part(features)
    map_shape = part.output[HEAD].shape[1:3]
    shown = features if reading is None else reading(features)
    told = _told(shown, texture.channels, _cell(shown.shape[1:3], map_shape))
    margins, heard = _margins(told, texture)
    spoken, places = heard * margins[:, :1], _places(heard * margins, shown.shape[1:3], map_shape)
    own = 1 - share + share * TAKEN_OVER * (1 - heard)
    outputs = {
        "logits": own * said["logits"] + _classes(spoken),
        HEAD: _everywhere(own) * said[HEAD] + _classes(_everywhere(spoken) + places),
        "embedding": told[0][:, 0],
    }
    return keras.Model(features, outputs, name="upper_part")


def _everywhere(numbers: keras.KerasTensor) -> keras.KerasTensor:
    """One number of each picture (N, 1), for every place of a map (N, 1, 1, 1)."""
    return ops.reshape(numbers, (-1, 1, 1, 1))


def _classes(margins: keras.KerasTensor) -> keras.KerasTensor:
    """Margins (…, 1) as the logits (…, 2) of both classes."""
    return ops.concatenate([-margins / 2, margins / 2], axis=-1)


def _cell(size: tuple[int, int], wanted: tuple[int, int]) -> int:
    """The side of the square cells, in places, that features of a `size` are cut into: as few as `wanted`, or more."""
    return max(side for side in range(1, size[0] // wanted[0] + 1) if not size[0] % side and not size[1] % side)


def _told(features: keras.KerasTensor, channels: Indices, cell: int) -> tuple[keras.KerasTensor, keras.KerasTensor]:
    """What `texture_of` says of lower features (N, h, w, C), and of all but each of Q cells of them, as the means and
    deviations (N, Q + 1, 2C), and the pairs of `channels` (N, Q + 1, P); all spread is around the mean of the whole
    picture, which a cell hardly moves."""
    height, width, count = features.shape[1:]
    places, cells = height * width, (height // cell) * (width // cell)
    mean = ops.mean(features, axis=(1, 2), keepdims=True)
    centred = features - mean
    corners = [centred[:, down::cell, right::cell] for down in range(cell) for right in range(cell)]
    cut = ops.stack([ops.reshape(corner, (-1, cells, count)) for corner in corners], axis=2)
    kept = ops.take(cut, channels, axis=3)
    products = ops.reshape(ops.matmul(ops.transpose(kept, (0, 1, 3, 2)), kept), (-1, cells, len(channels) ** 2))
    left = np.append(places, np.full(cells, places - cell * cell)).astype(np.float32)[:, np.newaxis]
    means = ops.reshape(mean, (-1, 1, count)) - _taken(ops.sum(cut, axis=2)) / left
    deviations = ops.sqrt(ops.maximum(_all_but(ops.sum(ops.square(cut), axis=2)) / left, 0))
    pairs = _all_but(ops.take(products, _pairs(len(channels)), axis=2)) / left
    return ops.concatenate([means, deviations], axis=2), pairs / ops.sqrt(ops.maximum(ops.abs(pairs), LEAST))


def _taken(cells: keras.KerasTensor) -> keras.KerasTensor:
    """Sums over each of Q cells (N, Q, D) after that over none, (N, Q + 1, D)."""
    return ops.concatenate([ops.zeros_like(cells[:, :1]), cells], axis=1)


def _all_but(cells: keras.KerasTensor) -> keras.KerasTensor:
    """Of sums over each of Q cells (N, Q, D) those over all, and over all but each, (N, Q + 1, D)."""
    return ops.sum(cells, axis=1, keepdims=True) - _taken(cells)


def _margins(
    told: tuple[keras.KerasTensor, keras.KerasTensor], texture: Texture
) -> tuple[keras.KerasTensor, keras.KerasTensor]:
    """What the texture says (N, Q + 1) of strengths and pairs, and how far (N, 1) it is heard of the first."""
    strengths, pairs = told
    place = ops.concatenate(
        [_dense("texture_strength", texture.strength)(strengths), _dense("texture_company", texture.company)(pairs)],
        axis=2,
    )
    there = ops.concatenate([_settled(place, texture.nuisance), REACH * _likely(place, texture.origins)], axis=2)
    marks = texture.landmarks
    likeness = _dense("texture_landmarks", Affine(2 * GAMMA * marks.T, -GAMMA * (marks**2).sum(1)))(there)
    alike = ops.exp(likeness - GAMMA * ops.sum(ops.square(there), axis=2, keepdims=True))
    margins = _dense("texture", Affine(texture.weights[:, np.newaxis], np.array([texture.bias])))(alike)
    heard = ops.sigmoid(_dense("texture_unaltered", texture.unaltered)(place[:, :1]))
    return ops.squeeze(margins, 2), ops.squeeze(heard, 2)


def _settled(place: keras.KerasTensor, nuisance: Floats) -> keras.KerasTensor:
    size, count = nuisance.shape
    if not count:
        return place
    along = _dense("texture_nuisance", Affine(nuisance, np.zeros(count)))(place)
    return place - _dense("texture_moved", Affine(nuisance.T, np.zeros(size)))(along)


def _likely(place: keras.KerasTensor, origins: Affine) -> keras.KerasTensor:
    if len(origins.bias) == 1:
        return ops.ones_like(place[..., :1])
    return ops.softmax(_dense("texture_origins", origins)(place))


def _places(margins: keras.KerasTensor, size: tuple[int, int], wanted: tuple[int, int]) -> keras.KerasTensor:
    """How much more each place of a map (N, H, W, 1) speaks for COVID than all on average, from the margins (N, Q + 1)
    of a picture and of it without each cell."""
    cell = _cell(size, wanted)
    cells = (size[0] // cell, size[1] // cell)
    lost = cells[0] * cells[1] * (margins[:, :1] - margins[:, 1:])
    places = ops.reshape(lost, (-1, *cells, 1))
    if cells != wanted:
        places = ops.image.resize(places, wanted)
    return places - ops.mean(places, axis=(1, 2), keepdims=True)


def _dense(name: str, affine: Affine) -> layers.Layer:
    dense = layers.Dense(len(affine.bias), name=name)
    dense.build((None, len(affine.kernel)))
    dense.set_weights([affine.kernel, affine.bias])
    return dense


def _pairs(channels: int) -> Indices:
    """Where each pair of channels stands once in a flattened matrix of all with all."""
    return np.flatnonzero(np.triu(np.ones((channels, channels))))


def compared(place: Floats, origins: Affine, nuisance: Floats) -> Floats:
    """Places (N, K) without their nuisance, and how likely each is one of each source, (N, K + S)."""
    settled = place - place @ nuisance @ nuisance.T
    return np.concatenate([settled, REACH * softmax(origins(place), axis=1)], axis=1)


def placed(told: Floats, strength: Affine, company: Affine) -> Floats:
    """Where in the space of textures (N, K) lies what `texture_of` gives."""
    size = len(strength.kernel)
    return np.concatenate([strength(told[:, :size]), company(told[:, size:])], axis=1)
