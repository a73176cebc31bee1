"""A linear reading of the frozen lower blocks, which steadies a fine-tuned network where pictures come from elsewhere.

What fine-tuning learns of its own hospitals fits others worse than what ImageNet taught of texture (Kumar et al. 2022,
"Fine-tuning can distort pretrained features and underperform out-of-distribution"): so both are heard.
"""

from dataclasses import dataclass

import keras
import numpy as np
import numpy.typing as npt
from keras import layers
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from ml.learning.features import Features
from ml.learning.network import HEAD

REGULARISATION = 0.01
BLOCK = 256
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Texture:
    """How much speaks for COVID: `kernel` (2C,) times the means and the standard deviations of the C channels of the
    lower features over the picture, plus `bias`, in logits."""

    kernel: Floats
    bias: float

    def margins(self, pooled: Floats) -> Floats:
        """(N,) of what `pooled` gives."""
        margins: Floats = pooled @ self.kernel + self.bias
        return margins

    def times(self, factor: float) -> "Texture":
        """The same reading, made stronger or weaker."""
        return Texture(self.kernel * factor, self.bias * factor)


def pooled(features: Features, rows: npt.NDArray[np.intp], copy: int) -> Floats:
    """(N, 2C): means and standard deviations of the channels of lower features (…, copies, h, w, C), of N rows."""
    found = []
    for start in range(0, len(rows), BLOCK):
        block = features[rows[start : start + BLOCK], copy].astype(np.float32)
        found.append(np.concatenate([block.mean((1, 2)), block.std((1, 2))], axis=1))
    return np.concatenate(found).astype(np.float64)


def fit_texture(
    features: Features, targets: npt.NDArray[np.int64], weights: Floats, rows: npt.NDArray[np.intp]
) -> Texture:
    """Logistic regression on every copy of the `rows` to learn from, drawn by their `weights`; targets are 0 or 1."""
    copies = features.shape[1]
    data = np.concatenate([pooled(features, rows, copy) for copy in range(copies)])
    scaler = StandardScaler().fit(data)
    shares = np.tile(weights[rows] / weights[rows].mean(), copies) / copies
    model = LogisticRegression(C=REGULARISATION, max_iter=500)
    model.fit(scaler.transform(data), np.tile(targets[rows], copies), sample_weight=shares)
    kernel = model.coef_[0] / scaler.scale_
    return Texture(kernel, float(model.intercept_[0] - scaler.mean_ @ kernel))


def with_texture(part: keras.Model, texture: Texture, share: float) -> keras.Model:
    """An upper part of two classes whose logits are 1 - `share` of its own and what the texture says.

    The texture speaks of the whole picture: it is added to every place of the class activation map alike, so that the
    logits stay the map's mean.
    """
    features = keras.Input(part.input_shape[1:], name="lower_features")
    said = part(features)
    parts = [keras.ops.mean(features, axis=(1, 2)), keras.ops.std(features, axis=(1, 2))]
    half = np.stack([-texture.kernel, texture.kernel], axis=1) / 2
    dense = layers.Dense(2, name="texture")
    spoken = dense(layers.Concatenate(name="pooled")(parts))
    dense.set_weights([half, np.array([-texture.bias, texture.bias]) / 2])
    outputs = {
        "logits": (1 - share) * said["logits"] + spoken,
        HEAD: (1 - share) * said[HEAD] + keras.ops.expand_dims(keras.ops.expand_dims(spoken, 1), 1),
        "embedding": said["embedding"],
    }
    return keras.Model(features, outputs, name="upper_part")
