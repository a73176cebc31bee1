"""What a run says of pictures that were altered on purpose: negative controls, and phones' photos of scans."""

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
from PIL import Image
from tqdm import tqdm

from ml.classifier import INDETERMINATE
from ml.gate import OTHER
from ml.images import PREPROCESSING_VERSION, load, preprocess
from ml.learning import masks, metrics, phone
from ml.learning.calibration import read_calibration
from ml.learning.evaluation import Figures, Judged, gate_figures, judge
from ml.learning.manifest import ManifestError, read_manifest
from ml.learning.metrics import Indices
from ml.learning.network import logits_name
from ml.learning.predictions import NOVELTY, Floats, Predictions, damping, read_predictions
from ml.learning.recipe import read_recipe
from ml.learning.tasks import evenly
from ml.novelty import load_novelty
from ml.reading import ImageRefused

NAME, CACHE = "probes.json", "probes.sqlite"
INTACT, NO_LUNGS, BORDER = "intact", "lungs blacked out", "border only"
WHOLE_PHOTO = "photo of a film or screen"
CHUNK = 32
Pixels = npt.NDArray[np.float32]
Alteration = Callable[[Image.Image, np.random.Generator], Pixels]


def probe(run: Path, limit: int) -> Figures:
    """Figures of a run on altered test images, at most `limit` a source and class; written to `probes.json`.

    `negative_control` (classifiers): AUROC with its interval, and the share answered, over all and by source with both
    classes, of the images as they are, with the lungs blacked out, and with only the border left. `robustness`: of
    each corruption of phones (ml.learning.phone) at each severity the figures, and for classifiers how many images get
    another likelier class. Every answer is kept in the run folder, so that a second call is quick and an interrupted
    one goes on. A limit of 0 tries nothing and removes the figures of an earlier call. Raises ManifestError.
    """
    if not limit:
        (run / NAME).unlink(missing_ok=True)
        return {}
    predictions, point = read_predictions(run), read_calibration(run)
    chosen = predictions.where(sample(predictions, limit))
    gate = OTHER in predictions.classes
    controls = {} if gate else negative_controls(read_recipe(run).task)
    photos = phone_photos()
    files = [Path(file) for file in chosen.files.tolist()]
    found = answers(run, {INTACT: _as_it_is, **controls, **photos}, files)
    said = {name: chosen.answered(*values) for name, values in found.items()}
    result: Figures = {"images": len(chosen.files), "limit": limit, "intact": _measured(said[INTACT], None, point)}
    if not gate:
        result["negative_control"] = {name: _by_source(judge(said[name], point)) for name in (INTACT, *controls)}
    result["robustness"] = {}
    for name in photos:
        corruption, _, severity = name.rpartition(" ")
        figures = _measured(said[name], said[INTACT], point)
        result["robustness"].setdefault(corruption, {})[severity] = figures
    (run / NAME).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return result


def compare_photos(run: Path, without: Path) -> Figures:
    """By how much AUROC falls on phone photos, on average over corruptions and severities, for a run and for one
    trained on unaltered pictures alone, and the share of the latter's loss that is won back; added to the run's
    `probes.json`.

    Both were probed; the share is None where there is no loss to win back. Raises ManifestError.
    """
    ours, theirs = _probes(run), _probes(without)
    if ours["images"] != theirs["images"] or "auroc" not in ours["intact"]:
        raise ManifestError(f"{run} and {without} were not tried on the same pictures of scans; evaluate both alike.")
    loss, loss_without = _photo_loss(ours), _photo_loss(theirs)
    share = 1 - loss / loss_without if loss_without > 0 else None
    ours["won_back"] = {"against": without.name, "loss": loss, "loss_without": loss_without, "share": share}
    (run / NAME).write_text(json.dumps(ours, indent=1) + "\n", encoding="utf-8")
    won: Figures = ours["won_back"]
    return won


def external(run: Path, manifest: Path) -> Predictions:
    """What a run says of the pictures of another manifest that are of its modality and classes; split is `test`.

    Raises ManifestError, also where the manifest has none.
    """
    classes, task = read_predictions(run).classes, read_recipe(run).task
    gate = OTHER in classes
    rows = [row for row in read_manifest(manifest) if gate or (row.modality == task and row.label in classes)]
    if not rows:
        raise ManifestError(f"{manifest} has no {task} picture labelled {' or '.join(classes)}; add some.")
    logits, damped = answers(run, {INTACT: _as_it_is}, [row.file for row in rows])[INTACT]
    files, sources, groups = (
        np.array([getattr(row, name) for row in rows], str) for name in ("file", "source", "group")
    )
    targets = np.array([classes.index(row.modality if gate else row.label) for row in rows])
    return Predictions(classes, files, sources, groups, np.full(len(rows), "test"), targets, logits, damped)


def negative_controls(modality: str) -> dict[str, Alteration]:
    """The lungs blacked out, and only the border left, of what the model sees."""
    return {
        NO_LUNGS: lambda image, rng: masks.without_lungs(preprocess(image), modality),
        BORDER: lambda image, rng: masks.border_only(preprocess(image)),
    }


def phone_photos() -> dict[str, Alteration]:
    """Every corruption of phones at every severity, named `CORRUPTION SEVERITY`, and all of them together."""

    def photo(image: Image.Image, severity: float, rng: np.random.Generator) -> Image.Image:
        return phone.phone_photo(image, rng, severity)

    def altered(corruption: phone.Corruption, severity: float, image: Image.Image, rng: np.random.Generator) -> Pixels:
        return preprocess(corruption(image, severity, rng))

    corruptions = {WHOLE_PHOTO: photo, **phone.CORRUPTIONS}
    return {
        f"{name} {severity}": partial(altered, corruption, severity)
        for name, corruption in corruptions.items()
        for severity in phone.SEVERITIES
    }


def sample(predictions: Predictions, limit: int) -> Indices:
    """Evenly picked test images, at most `limit` of each source and class, in their order."""
    test = predictions.splits == "test"
    picked: list[int] = []
    for source in np.unique(predictions.sources[test]):
        for target in range(len(predictions.classes)):
            found = np.flatnonzero(test & (predictions.sources == source) & (predictions.targets == target))
            picked += found[evenly(len(found), limit)].tolist()
    return np.array(sorted(picked), dtype=np.int64)


def answers(
    run: Path, alterations: Mapping[str, Alteration], files: Sequence[Path]
) -> dict[str, tuple[Floats, Floats]]:
    """Logits (N, C) and damping (N,) of each alteration of the files, from the run's `model.keras` or an earlier call.

    What is kept counts only for the same model, picture, pre-processing and code of the alterations.
    Raises ManifestError.
    """
    pictures = [_read(file) for file in files]
    version = _version(run)
    with closing(sqlite3.connect(run / CACHE)) as store:
        store.execute("CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, numbers TEXT NOT NULL)")
        keys = {name: [_key(version, name, picture) for picture in pictures] for name in alterations}
        known = dict(store.execute("SELECT key, numbers FROM answers").fetchall())
        missing = [(n, i) for n in alterations for i in range(len(files)) if keys[n][i] not in known]
        if missing:
            total = len(alterations) * len(files)
            with tqdm(total=total, initial=total - len(missing), desc="probes", unit="image") as bar:
                for part, numbers in _run(run, alterations, files, pictures, missing):
                    rows = [
                        (keys[name][i], json.dumps(values)) for (name, i), values in zip(part, numbers, strict=True)
                    ]
                    store.executemany("INSERT OR REPLACE INTO answers VALUES (?, ?)", rows)
                    store.commit()
                    known |= dict(rows)
                    bar.update(len(rows))
    found = {name: np.array([json.loads(known[key]) for key in keys[name]], np.float64) for name in alterations}
    return {name: (numbers[:, 1:], damping(run, numbers[:, 0])) for name, numbers in found.items()}


def _run(
    run: Path,
    alterations: Mapping[str, Alteration],
    files: Sequence[Path],
    pictures: Sequence[bytes],
    missing: Sequence[tuple[str, int]],
) -> Iterator[tuple[Sequence[tuple[str, int]], list[list[float]]]]:
    """What is missing, a part at a time, with each one's distance from the training images and logits."""
    try:
        model = keras.saving.load_model(run / "model.keras")
    except (OSError, ValueError) as error:
        raise ManifestError(f"{run} holds no trained model to try; run: python -m ml train --out {run} …") from error
    name = logits_name(model)
    novelty = load_novelty(run / NOVELTY) if (run / NOVELTY).exists() else None

    def altered(name: str, index: int) -> Pixels:
        try:
            image = load(pictures[index])
        except ImageRefused as error:
            raise ManifestError(f"{files[index]} cannot be read: {error} Remove it from the manifest.") from error
        return alterations[name](image, np.random.default_rng(list(_key("", name, pictures[index]).encode())))

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for start in range(0, len(missing), CHUNK):
            part = missing[start : start + CHUNK]
            batch = np.stack(list(pool.map(lambda item: altered(*item), part)))
            outputs = model.predict_on_batch(batch)
            distances = novelty.distances(np.asarray(outputs["embedding"])) if novelty else np.zeros(len(part))
            yield part, np.column_stack([distances, outputs[name]]).astype(np.float64).round(5).tolist()


def _measured(said: Predictions, intact: Predictions | None, point: Figures) -> Figures:
    """The figures that robustness is told by, with AUROC's interval, or those of the gate."""
    if OTHER in said.classes:
        return gate_figures(said, point)
    judged = judge(said, point)
    figures = _auroc(judged)
    figures["accuracy"] = metrics.mean(~judged.wrong)
    if intact is not None:
        before = judge(intact, point)
        figures["changed"] = metrics.mean((before.predicted >= 0.5) != (judged.predicted >= 0.5))
    return figures


def _probes(run: Path) -> Figures:
    try:
        found: Figures = json.loads((run / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise ManifestError(f"{run} was not tried on photos; run: python -m ml evaluate --run {run}") from None
    return found


def _photo_loss(probes: Figures) -> float:
    found = [figures["auroc"] for severities in probes["robustness"].values() for figures in severities.values()]
    return float(np.mean([probes["intact"]["auroc"] - auroc for auroc in found]))


def _by_source(judged: Judged) -> Figures:
    parts = {"all": judged, **judged.by_source()}
    return {name: figures for name, part in parts.items() if (figures := _auroc(part))["auroc"] is not None}


def _auroc(judged: Judged) -> dict[str, Any]:
    def rates(drawn: Indices) -> metrics.Rates:
        return {"auroc": metrics.auroc(judged.predicted[drawn], judged.positive[drawn])}

    found, spread = rates(np.arange(len(judged.positive))), metrics.bootstrap(rates, judged.groups)
    answered = metrics.mean(judged.told != INDETERMINATE)
    return {"images": len(judged.positive), "auroc": found["auroc"], "auroc_95": spread["auroc"], "answered": answered}


def _as_it_is(image: Image.Image, rng: np.random.Generator) -> Pixels:
    return preprocess(image)


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ManifestError(
            f"{file} cannot be read ({error.strerror}); start in the folder where train was started, or use --probe 0."
        ) from error


def _version(run: Path) -> str:
    digest = hashlib.sha256(f"{PREPROCESSING_VERSION}".encode())
    for path in (run / "model.keras", run / NOVELTY, Path(masks.__file__), Path(phone.__file__)):
        digest.update(path.read_bytes() if path.exists() else b"")
    return digest.hexdigest()


def _key(version: str, name: str, picture: bytes) -> str:
    return hashlib.sha256(f"{version} {name} ".encode() + picture).hexdigest()[:32]
