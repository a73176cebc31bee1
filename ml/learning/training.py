"""Transfer learning on cached features of the frozen lower blocks: the head first, then the upper blocks with it."""

import csv
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeAlias

import keras
import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from ml.draft import draft
from ml.images import INPUT_SIDE
from ml.learning.backbones.registry import BACKBONES
from ml.learning.batches import Batches, FloatArray, sampling_weights
from ml.learning.curves import draw_curves
from ml.learning.devices import devices
from ml.learning.features import Features, cached_features
from ml.learning.lessons import Lessons, fit_texture, lessons
from ml.learning.manifest import ManifestError, read_manifest
from ml.learning.network import HEAD, freeze_upper, gate_part, in_turn, logits_name, logits_only, upper_part, whole
from ml.learning.outliers import fit
from ml.learning.predictions import NAME as PREDICTIONS
from ml.learning.predictions import NOVELTY, write_predictions
from ml.learning.recipe import NAME as CONFIG
from ml.learning.recipe import Recipe, read_recipe
from ml.learning.tasks import TASKS, Task, split
from ml.learning.texture import read, with_texture

LOG, BEST, LEARNED = "log.csv", "best.weights.h5", "learned.weights.h5"
Rate: TypeAlias = "float | keras.optimizers.schedules.LearningRateSchedule"


def train(recipe: Recipe, out: Path, cache: Path, kind: str = "GPU") -> None:
    """Train one model into the folder `out`: config, log, the model, and its logits of every image by split.

    Where there are devices of a `kind`, all of them learn, in mixed precision; the model that is kept is in single
    precision. Started again with the same recipe, it goes on after the last whole epoch, or with what comes after the
    last; a run that has ended is left as it is.
    Raises ManifestError, WeightsError.
    """
    if (out / CONFIG).exists() and read_recipe(out) != recipe:
        raise ManifestError(f"{out} holds a run with other settings; choose another --out or remove it.")
    if (out / PREDICTIONS).exists():
        return
    keras.utils.set_random_seed(recipe.seed)
    task = TASKS[recipe.task]
    rows = task.rows(read_manifest(Path(recipe.data)), recipe.only)
    splits = split(task, rows, recipe)
    targets = task.targets(rows)
    lower, reading, part = _network(task, recipe)
    gate = HEAD not in part.output
    out.mkdir(parents=True, exist_ok=True)
    # Only now: weights that cannot be had leave nothing behind.
    with draft(out / CONFIG) as file:
        json.dump(asdict(recipe), file, indent=1)
    seen = in_turn(lower, reading, lower.name) if gate else lower
    features = cached_features(rows, seen, recipe.copies, recipe.seed, cache, recipe.photos)
    weights = sampling_weights(rows, targets, recipe.balance)
    with devices(kind) as found:
        learner = _network(task, recipe)[2] if found else part
        if not (out / LEARNED).exists():
            _fit(learner, recipe, out, features, targets, splits, weights, max(found, 1))
        logits_only(learner).load_weights(out / LEARNED)
    part.set_weights(learner.get_weights())
    draw_curves(out / LOG, out / "curves.png")
    checked = part
    if recipe.texture and not gate:
        sources = np.array([row.source for row in rows])
        told = lessons(read(reading, features), targets, weights, sources, splits == "train")
        checked, part = hear_texture(part, recipe.texture, features, told, splits, reading)
    whole(lower, in_turn(reading, part, part.name) if gate else part).save(out / "model.keras")
    outputs, name = _predict(part, features), logits_name(part)
    if checked is not part:
        check = np.flatnonzero(splits == "val")
        outputs[name][check] = _predict(checked, features[check, :1])[name]
    distances = None
    if not gate:
        altered = _predict(part, features[:, 1:2])["embedding"] if features.shape[1] > 1 else None
        distances = keep_novelty(out, outputs["embedding"], altered, splits)
    write_predictions(out, task, rows, splits, outputs[name], distances)
    (out / LEARNED).unlink()


def _network(task: Task, recipe: Recipe) -> tuple[keras.Model, keras.Model, keras.Model]:
    """The lower blocks, those on them that a texture is read from, and what learns: of a gate on the latter."""
    backbone, classes = BACKBONES[recipe.backbone], len(task.classes)
    lower, reading = (half(INPUT_SIDE, imagenet=recipe.imagenet) for half in (backbone.lower, backbone.reading))
    if task.name == "gate":
        return lower, reading, gate_part(classes, recipe.dropout, reading.output_shape[1:])
    return lower, reading, upper_part(classes, recipe.dropout, backbone.upper(INPUT_SIDE, imagenet=recipe.imagenet))


class _LastClass(keras.metrics.AUC):  # type: ignore[misc]
    """AUROC of the last class, COVID or (of the gate) other, against the rest."""

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        super().update_state(y_true[:, -1], keras.ops.softmax(y_pred)[:, -1], sample_weight)


class _Progress(keras.callbacks.Callback):  # type: ignore[misc]
    def __init__(self, batches: Batches, epochs: int) -> None:
        super().__init__()
        self.batches, self.epochs = batches, epochs

    def on_epoch_begin(self, epoch: int, logs: object = None) -> None:
        self.batches.epoch = epoch
        self.bar = tqdm(total=self.batches.recipe.steps, desc=f"epoch {epoch + 1}/{self.epochs}")

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        self.bar.set_postfix(loss=f"{(logs or {}).get('loss', 0):.3f}", refresh=False)
        self.bar.update()

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        shown = ("loss", "accuracy", "val_loss", "val_accuracy", "val_auroc")
        self.bar.set_postfix({name: f"{(logs or {}).get(name, 0):.3f}" for name in shown})
        self.bar.close()


def _fit(
    part: keras.Model,
    recipe: Recipe,
    out: Path,
    features: Features,
    targets: npt.NDArray[np.int64],
    splits: npt.NDArray[np.str_],
    weights: FloatArray,
    shares: int,
) -> None:
    """Two phases, and the best epoch's weights as LEARNED; what the first phase kept stays until the second has ended,
    so that an interrupted one finds it."""
    model = logits_only(part)
    one_hot = np.eye(model.output_shape[-1])[targets]
    learn = splits == "train"
    batches = Batches(recipe, features, one_hot, np.where(learn, weights, 0))
    validation = _validation(features, one_hot, weights, np.flatnonzero(splits == "val"), shares)
    head_epochs = recipe.head_epochs if HEAD in part.output else 0  # a gate is nothing but a head
    total = head_epochs + recipe.epochs
    always = [keras.callbacks.CSVLogger(out / LOG, append=True), _Progress(batches, total)]
    backup = out / "backup"
    if head_epochs:
        freeze_upper(part, True)
        _compile(model, recipe, recipe.learning_rate)
        kept = keras.callbacks.BackupAndRestore(backup / "head", delete_checkpoint=False)
        model.fit(batches, epochs=head_epochs, validation_data=validation, verbose=0, callbacks=[kept, *always])
        freeze_upper(part, False)
        model = logits_only(part)  # anew, since a model remembers the epoch where it was taken up
    schedule = keras.optimizers.schedules.CosineDecay(
        0.0, max(1, recipe.steps * (recipe.epochs - 1)), warmup_target=recipe.learning_rate, warmup_steps=recipe.steps
    )
    _compile(model, recipe, schedule, recipe.ema)
    best = out / BEST
    model.fit(
        batches,
        initial_epoch=head_epochs,
        epochs=total,
        validation_data=validation,
        verbose=0,
        callbacks=[
            keras.callbacks.BackupAndRestore(backup),
            *([keras.callbacks.SwapEMAWeights(swap_on_epoch=True)] if recipe.ema else []),
            # Ranking goes on improving after confidence has run away, which calibration mends (Guo et al. 2017).
            keras.callbacks.EarlyStopping("val_auroc", patience=recipe.patience, mode="max"),
            keras.callbacks.ModelCheckpoint(
                best,
                "val_auroc",
                mode="max",
                save_best_only=True,
                save_weights_only=True,
                initial_value_threshold=_reached(out, head_epochs) if best.exists() else None,
            ),
            *always,
        ],
    )
    best.rename(out / LEARNED)


def _reached(out: Path, head_epochs: int) -> float | None:
    """The best validation AUROC in a run's log after its `head_epochs`; None where there is none yet."""
    with (out / LOG).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return max((float(row["val_auroc"]) for row in rows if int(row["epoch"]) >= head_epochs), default=None)


def _validation(
    features: Features, targets: FloatArray, weights: FloatArray, rows: npt.NDArray[np.intp], shares: int
) -> tuple[npt.NDArray[np.float32], FloatArray, FloatArray]:
    """Features, targets and weights of the images to validate on, filled up with some that weigh nothing: Keras wants
    each of the `shares` that several devices take of a batch to be of the same size."""
    filling = -len(rows) % shares
    counted = np.pad(weights[rows] / weights[rows].mean(), (0, filling))
    filled = np.append(rows, np.repeat(rows[:1], filling))
    return features[filled, 0].astype(np.float32), targets[filled], counted


def _compile(model: keras.Model, recipe: Recipe, rate: Rate, ema: float = 0.0) -> None:
    averaged = {"use_ema": True, "ema_momentum": ema} if ema else {}
    model.compile(
        optimizer=keras.optimizers.AdamW(rate, weight_decay=recipe.weight_decay, **averaged),
        loss=keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=recipe.label_smoothing),
        weighted_metrics=["accuracy", _LastClass(name="auroc", num_thresholds=500)],
    )


def _predict(part: keras.Model, features: Features) -> dict[str, npt.NDArray[np.float32]]:
    """Every output but the map, of each image itself."""
    wanted = keras.Model(part.input, {name: output for name, output in part.output.items() if name != HEAD})
    parts = [
        wanted.predict_on_batch(features[start : start + 64, 0].astype(np.float32))
        for start in tqdm(range(0, len(features), 64), desc="logits")
    ]
    return {name: np.concatenate([found[name] for found in parts]) for name in parts[0]}


def hear_texture(
    part: keras.Model,
    share: float,
    features: Features,
    told: Lessons,
    splits: npt.NDArray[np.str_],
    reading: keras.Model | None = None,
) -> tuple[keras.Model, keras.Model]:
    """The part with a texture beside it, read from what `reading` makes of its features, whose margins on the
    validation images vary as much as the part's own do, each by its share: one learned without these images, to
    calibrate with, and the one to keep, learned from them too."""
    learn, check = splits == "train", splits == "val"
    own = np.diff(_predict(part, features[np.flatnonzero(check), :1])["logits"])
    first, last = (fit_texture(told.where(rows)) for rows in (learn, learn | check))
    factor = share * float(own.std()) / float(first.margins(told.told[check]).std())
    checked, kept = (with_texture(part, one.times(factor), share, reading) for one in (first, last))
    return checked, kept


def keep_novelty(
    out: Path,
    embeddings: npt.NDArray[np.float32],
    altered: npt.NDArray[np.float32] | None,
    splits: npt.NDArray[np.str_],
) -> FloatArray:
    """Learn what is usual from the embeddings (N, D) of the training images and of an altered copy of each, so that a
    phone's photo is no stranger; return every image's distance to it, (N,). Validation images set the limits."""
    learn = splits == "train"
    known = embeddings[learn] if altered is None else np.concatenate([embeddings[learn], altered[learn]])
    novelty = fit(known, embeddings[splits == "val"])
    novelty.save(out / NOVELTY)
    return novelty.distances(embeddings)
