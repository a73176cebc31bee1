"""The frozen lower blocks' output of every image and of its augmented copies, computed once and kept on disk."""

import hashlib
import json
import math
import os
import shutil
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from ml.draft import draft
from ml.images import PREPROCESSING_VERSION, load, preprocess
from ml.learning.augmentation import AUGMENTATION_VERSION, augment
from ml.learning.manifest import ManifestError, Row
from ml.reading import ImageRefused

Features = npt.NDArray[np.float16]
CHUNK = 16


def cached_features(
    rows: Sequence[Row], lower: keras.Model, copies: int, seed: int, folder: Path, photos: float
) -> Features:
    """(N, copies, h, w, c) float16 on disk; copy 0 is the image itself, the others are augmented, a share of `photos`
    as phone photos.

    An interrupted run goes on where it stopped; `folder` keeps one file for each set of images, copies and seed.
    Raises ManifestError for an image that cannot be read, and where the disk has too little room.
    """
    folder.mkdir(parents=True, exist_ok=True)
    key = _key(rows, lower, f"{copies} {seed} {photos}")
    path, progress = folder / f"{key}.npy", folder / f"{key}.json"
    shape = (len(rows), copies, *lower.output_shape[1:])
    done = json.loads(progress.read_text())["done"] if progress.exists() and path.exists() else 0
    if not done:
        _refuse_full_disk(folder, math.prod(shape) * np.dtype(np.float16).itemsize)
    mode = "r+" if done else "w+"
    store = np.lib.format.open_memmap(path, mode=mode, dtype=np.float16, shape=None if done else shape)
    with ThreadPoolExecutor(os.cpu_count()) as pool, tqdm(total=len(rows), initial=done, desc="features") as bar:
        for start in range(done, len(rows), CHUNK):
            part = range(start, min(start + CHUNK, len(rows)))
            images = np.concatenate(list(pool.map(lambda i: _copies(rows[i], copies, seed, i, photos), part)))
            outputs = lower.predict_on_batch(images)
            store[part.start : part.stop] = outputs.reshape(len(part), *shape[1:])
            store.flush()
            with draft(progress) as file:
                json.dump({"done": part.stop}, file)
            bar.update(len(part))
    finished: Features = np.load(path, mmap_mode="r")
    return finished


def _refuse_full_disk(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise ManifestError(
            f"{folder} needs {needed / 1e9:.1f} GB for what the lower blocks give, and its disk has "
            f"{free / 1e9:.1f} GB left; make room, name another folder with --cache, or take fewer --copies."
        )


def _copies(row: Row, copies: int, seed: int, index: int, photos: float) -> npt.NDArray[np.float32]:
    try:
        image = load(row.file.read_bytes())
    except (OSError, ImageRefused) as error:
        raise ManifestError(f"{row.file} cannot be learned from: {error} Remove it from the manifest.") from error
    rng = np.random.default_rng([seed, index])
    return np.stack([preprocess(image), *(preprocess(augment(image, rng, photos)) for _ in range(1, copies))])


def _key(rows: Sequence[Row], lower: keras.Model, settings: str) -> str:
    digest = hashlib.sha256(f"{PREPROCESSING_VERSION} {AUGMENTATION_VERSION} {settings}".encode())
    for row in rows:
        digest.update(str(row.file.resolve()).encode())
    for weights in lower.get_weights():
        digest.update(weights.tobytes())
    return digest.hexdigest()[:16]
