"""Transfer learning: the upper blocks and the head learn on cached features of the frozen lower blocks."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from ml.learning import efficientnet_lite
from ml.learning.features import Features, cached_features
from ml.learning.manifest import ManifestError, Row, read_manifest
from ml.learning.network import gate_part, logits_only, upper_part, whole
from ml.learning.predictions import write_predictions
from ml.learning.recipe import Recipe
from ml.learning.tasks import TASKS, assign_splits

BATCH = 32
FloatArray = npt.NDArray[np.float64]


def train(recipe: Recipe, out: Path, cache: Path) -> None:
    """Train one model into the folder `out`: config, log, the model, and its logits of every image by split.

    Started again with the same recipe, it goes on after the last whole epoch. Raises ManifestError, WeightsError.
    """
    _keep_config(recipe, out)
    keras.utils.set_random_seed(recipe.seed)
    task = TASKS[recipe.task]
    rows = task.rows(read_manifest(Path(recipe.data)))
    splits = assign_splits(task, rows, recipe.seed, recipe.leave_out)
    targets = task.targets(rows)
    head = gate_part if task.name == "gate" else upper_part
    lower, part = efficientnet_lite.lower_blocks(), head(len(task.classes), recipe.dropout)
    if recipe.imagenet:
        efficientnet_lite.load_imagenet(lower, part)
    features = cached_features(rows, lower, recipe.copies, recipe.seed, cache)
    classifier = logits_only(part)
    _fit(classifier, recipe, out, features, targets, splits, sampling_weights(rows, targets))
    whole(lower, part).save(out / "model.keras")
    logits = _predict(classifier, features)
    write_predictions(out, task, rows, splits, logits)


def sampling_weights(rows: Sequence[Row], targets: npt.NDArray[np.int64]) -> FloatArray:
    """How often each row is drawn, (N,): every class alike, and within it a source by the root of its size.

    A source that has many images of one class then pays less to be learned by heart.
    """
    weights = np.zeros(len(rows))
    sources = np.array([row.source for row in rows])
    for target in np.unique(targets):
        for source in np.unique(sources[targets == target]):
            chosen = (targets == target) & (sources == source)
            weights[chosen] = 1 / np.sqrt(chosen.sum())
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


class _Batches(keras.utils.PyDataset):  # type: ignore[misc]
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


class _Progress(keras.callbacks.Callback):  # type: ignore[misc]
    def __init__(self, batches: _Batches) -> None:
        super().__init__()
        self.batches = batches

    def on_epoch_begin(self, epoch: int, logs: object = None) -> None:
        self.batches.epoch = epoch
        self.bar = tqdm(total=self.batches.recipe.steps, desc=f"epoch {epoch + 1}/{self.batches.recipe.epochs}")

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        self.bar.set_postfix(loss=f"{(logs or {}).get('loss', 0):.3f}", refresh=False)
        self.bar.update()

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        shown = ("loss", "accuracy", "val_loss", "val_accuracy")
        self.bar.set_postfix({name: f"{(logs or {}).get(name, 0):.3f}" for name in shown})
        self.bar.close()


def _keep_config(recipe: Recipe, out: Path) -> None:
    config = out / "config.json"
    if config.exists() and json.loads(config.read_text()) != asdict(recipe):
        raise ManifestError(f"{out} holds a run with other settings; choose another --out or remove it.")
    out.mkdir(parents=True, exist_ok=True)
    config.write_text(json.dumps(asdict(recipe), indent=1))


def _fit(
    part: keras.Model,
    recipe: Recipe,
    out: Path,
    features: Features,
    targets: npt.NDArray[np.int64],
    splits: npt.NDArray[np.str_],
    weights: FloatArray,
) -> None:
    one_hot = np.eye(part.output_shape[-1])[targets]
    learn, check = splits == "train", np.flatnonzero(splits == "val")
    batches = _Batches(recipe, features, one_hot, np.where(learn, weights, 0))
    schedule = keras.optimizers.schedules.CosineDecay(
        0.0, max(1, recipe.steps * (recipe.epochs - 1)), warmup_target=recipe.learning_rate, warmup_steps=recipe.steps
    )
    part.compile(
        optimizer=keras.optimizers.AdamW(schedule, weight_decay=recipe.weight_decay),
        loss=keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=recipe.label_smoothing),
        metrics=["accuracy"],
    )
    validation = (features[check, 0].astype(np.float32), one_hot[check], weights[check] / weights[check].mean())
    part.fit(
        batches,
        epochs=recipe.epochs,
        validation_data=validation,
        verbose=0,
        callbacks=[
            keras.callbacks.BackupAndRestore(out / "backup"),
            keras.callbacks.CSVLogger(out / "log.csv", append=True),
            keras.callbacks.EarlyStopping("val_loss", patience=recipe.patience, restore_best_weights=True),
            _Progress(batches),
        ],
    )


def _predict(part: keras.Model, features: Features) -> npt.NDArray[np.float32]:
    parts = [
        part.predict_on_batch(features[start : start + 64, 0].astype(np.float32))
        for start in tqdm(range(0, len(features), 64), desc="logits")
    ]
    return np.concatenate(parts)
