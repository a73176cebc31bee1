"""Learns to see from whole scans, and from parts of them, when a chest is cut off, for `ml.framing`."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image
from sklearn.linear_model import LogisticRegression
from tqdm import tqdm

from ml.framing import Framing, coarse
from ml.images import content_box, load, preprocess
from ml.learning.predictions import Predictions, read_predictions
from ml.reader import WORKING_SIDE

Floats = npt.NDArray[np.float32]

SIDES = ("left", "top", "right", "bottom")
LEARNED = (0.3, 0.4)
TRIED = (0.1, 0.2, 0.3, 0.4)
ALARMS = 0.01  # the share of whole validation scans that may be called cut off
STRENGTH = 0.01
LEAST_SIDE = 24


def framing(run: Path) -> dict[str, Any]:
    """What `ml.framing.read_framing` reads, learned from a classifier's training scans and from what is left of each
    where 30 or 40 % of one side are cut away; and how many of the test scans, whole and cut, are called cut off.

    One whole validation scan in 100 lies beyond the limit. Raises ManifestError.
    """
    predictions = read_predictions(run)
    training, held_out, test = (predictions.where(predictions.splits == name) for name in ("train", "val", "test"))
    learned = _fit(_seen(training, LEARNED))
    limit = float(np.quantile(_seen(held_out, ())[:, 0] @ learned, 1 - ALARMS))
    rounded = Framing(learned.astype(np.float16).astype(np.float32), limit)
    return {**rounded.fields(), "measured": _measured(rounded, _seen(test, TRIED))}


def cropped(image: Image.Image, side: str, share: float) -> Image.Image:
    """An image without a share of its content (`ml.images.content_box`) at one of `SIDES`."""
    box = list(content_box(image))
    at = SIDES.index(side)
    across, down = box[2] - box[0], box[3] - box[1]
    box[at] += (1, 1, -1, -1)[at] * share * (across, down)[at % 2]
    return image.crop((round(box[0]), round(box[1]), round(box[2]), round(box[3])))


def _seen(predictions: Predictions, shares: tuple[float, ...]) -> Floats:
    """(N, 1 + 4 S, 784): what is seen of each whole scan, and of what is left of it by share and side."""
    with ThreadPoolExecutor() as pool:
        work = pool.map(partial(_views, shares), predictions.files.tolist())
        return np.stack(list(tqdm(work, total=len(predictions.files), desc="framing", unit="scan")))


def _views(shares: tuple[float, ...], file: str) -> Floats:
    image = load(Path(file).read_bytes(), WORKING_SIDE)
    return np.stack([coarse(preprocess(view)) for view in (image, *_parts(image, shares))])


def _parts(image: Image.Image, shares: tuple[float, ...]) -> Iterator[Image.Image]:
    for share in shares:
        for side in SIDES:
            part = cropped(image, side, share)
            yield part if min(part.size) >= LEAST_SIDE else image


def _fit(seen: Floats) -> Floats:
    """The weights (784,) of a logistic regression of cut from whole; both count the same."""
    views = seen.reshape(-1, seen.shape[-1])
    cut = np.tile(np.arange(seen.shape[1]) > 0, len(seen))
    spread = views.std(axis=0) + 1e-3
    fitted = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=500).fit(views / spread, cut)
    weights: Floats = (fitted.coef_[0] / spread).astype(np.float32)
    return weights


def _measured(learned: Framing, seen: Floats) -> dict[str, Any]:
    called = (seen @ learned.weights > learned.limit).mean(axis=0).round(3).tolist()
    shares = {f"{share:.0%}": called[1 + 4 * at : 5 + 4 * at] for at, share in enumerate(TRIED)}
    return {
        "images": len(seen),
        "whole": called[0],
        "cut": {share: dict(zip(SIDES, values, strict=True)) for share, values in shares.items()},
    }
