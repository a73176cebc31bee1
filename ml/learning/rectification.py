"""What rectification gains: photos of held-out scans, drawn by code, read with their sheet found and without."""

import hashlib
import io
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image
from tqdm import tqdm

from ml.classifier import judge
from ml.images import load, preprocess
from ml.learning import metrics
from ml.learning.metrics import Booleans, Floats, Indices, Interval, Rates
from ml.learning.phone import SEVERITIES
from ml.learning.predictions import Predictions
from ml.learning.scene import photographed
from ml.models import Model
from ml.reader import RECTIFIED, WORKING_SIDE, shown

JPEG_QUALITY = 92
WAYS = ("plain", "whole", "found")
COLUMNS = ("images", *WAYS, "gain")
HEADER = f"{'severity':>8} {'sheet':8}" + "".join(f"{name:>7}" for name in COLUMNS) + f"  {'95 % interval':16} sheets"


class Answer(NamedTuple):
    """P(COVID) of one picture, and whether the gate lets it pass."""

    probability: float
    passed: bool


@dataclass(frozen=True)
class Trial:
    """One scan as a photo: what is said of the scan, of the whole photo, and of what `ml.reader` makes of the photo;
    `rectified` says that a sheet was found."""

    plain: Answer
    whole: Answer
    found: Answer
    rectified: bool
    monitor: bool


def gain(predictions: Predictions, modality: str, models: Path, workers: int) -> str:
    """A table by severity and kind of sheet: AUROC of the scans, of whole photos and of rectified ones, the gain with
    its 95 % interval by group, and the shares of sheets found and of pictures that pass the gate."""
    files = predictions.files.tolist()
    positive, lines = predictions.targets == 1, [HEADER + "".join(f"{f'{way} pass':>12}" for way in WAYS)]
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        for severity in SEVERITIES:
            work = pool.map(partial(_trial, models, modality, severity), files, (i % 2 == 1 for i in range(len(files))))
            trials = list(tqdm(work, total=len(files), desc=f"severity {severity}", unit="photo"))
            for kind, chosen in _kinds(trials).items():
                part = [trials[i] for i in chosen]
                lines.append(f"{severity:8} {kind:8}" + _row(part, positive[chosen], predictions.groups[chosen]))
    return "\n".join(lines)


def _kinds(trials: Sequence[Trial]) -> dict[str, Indices]:
    monitor = np.array([trial.monitor for trial in trials])
    return {"film": np.flatnonzero(~monitor), "monitor": np.flatnonzero(monitor), "both": np.arange(len(trials))}


def _row(trials: Sequence[Trial], positive: Booleans, groups: npt.NDArray[np.str_]) -> str:
    answers = {way: [getattr(trial, way) for trial in trials] for way in WAYS}
    said = {way: np.array([answer.probability for answer in answers[way]]) for way in WAYS}
    everything = np.arange(len(trials))
    measured = _aurocs(said, positive, everything)
    spread = metrics.bootstrap(partial(_aurocs, said, positive), groups)["gain"]
    passed = [np.mean([answer.passed for answer in answers[way]]) for way in WAYS]
    numbers = "".join(f"{_shown(measured[name]):>7}" for name in (*WAYS, "gain"))
    return (
        f"{len(trials):7}{numbers}  {_interval(spread):16}{np.mean([trial.rectified for trial in trials]):7.2f}"
        + "".join(f"{share:12.2f}" for share in passed)
    )


def _aurocs(said: dict[str, Floats], positive: Booleans, drawn: Indices) -> Rates:
    found = {way: metrics.auroc(said[way][drawn], positive[drawn]) for way in WAYS}
    whole, rectified = found["whole"], found["found"]
    return {**found, "gain": None if whole is None or rectified is None else rectified - whole}


def _shown(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _interval(spread: Interval | None) -> str:
    return f"{spread[0]:+.3f} to {spread[1]:+.3f}" if spread else ""


def _trial(models: Path, modality: str, severity: float, file: str, monitor: bool) -> Trial:
    picture = Path(file).read_bytes()
    seed = hashlib.sha256(f"{severity} ".encode() + picture).digest()
    photo = io.BytesIO()
    scene = photographed(load(picture), np.random.default_rng(list(seed)), severity, monitor)
    scene.photo.save(photo, "JPEG", quality=JPEG_QUALITY)
    image, done = shown(photo.getvalue())
    answer = partial(_answer, models, modality)
    whole = answer(load(photo.getvalue(), WORKING_SIDE))
    return Trial(answer(load(picture, WORKING_SIDE)), whole, answer(image), RECTIFIED in done, monitor)


def _answer(models: Path, modality: str, image: Image.Image) -> Answer:
    model = _model(models, modality)
    outputs = model(preprocess(image))
    return Answer(judge(model, outputs).probability, model.metadata.gate.scan(outputs.scan_logits) == modality)


@cache
def _model(models: Path, modality: str) -> Model:
    return Model(models, modality)
