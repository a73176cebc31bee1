"""From a run to a shipped model: the Keras file, the LiteRT file made from it, and metadata."""

import hashlib
import json
import shutil
import tempfile
import zipfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import keras
import numpy as np

from ml.images import INPUT_SIDE, PREPROCESSING_VERSION, load, preprocess
from ml.learning.backbones.registry import BACKBONES
from ml.learning.calibration import read_calibration
from ml.learning.evaluation import NAME as METRICS
from ml.learning.evaluation import evaluate
from ml.learning.framing import framing
from ml.learning.manifest import ManifestError
from ml.learning.metrics import auroc
from ml.learning.network import fold_and_round, with_gate
from ml.learning.predictions import NOVELTY, Predictions, read_predictions
from ml.learning.quantization import Variant, compare, smallest
from ml.learning.recipe import Recipe, left_out_source, read_recipe
from ml.learning.reference import reference
from ml.learning.studies import NAME as STUDIES
from ml.learning.studies import published
from ml.learning.tasks import evenly
from ml.models import NAMES

GATE = "gate"
KINDS = ("tflite", "keras", "npz")
COMPARED = 1000
PARTS = {"framing": framing, "reference": reference, "studies": published}
ARCHITECTURES = (
    "{}, {} weights, upper blocks and linear head fine-tuned; beside them a reading of texture, and the gate",
    "{}'s lower blocks, {} weights, and a small convolutional head trained on them",
)


def export(run: Path, out: Path, version: str, others: list[Path]) -> None:
    """Write what ships of a run into `out`: NAME.keras, NAME.json and, of a classifier, NAME.tflite and NAME.npz.

    The LiteRT file is the smallest of several number formats that loses nothing; all are compared in the metadata.
    NAME.npz is what is usual for the model. A classifier carries along the gate that lies in `out`, what tells a chest
    that is cut off, how far its test pictures are from those learned from and what it says of them, to see drift by,
    and its figures on studies where they were measured. `others` are evaluated runs with a source left out, whose
    figures are published with the model's own. Raises ManifestError.
    """
    if not (run / "model.keras").exists():
        raise ManifestError(f"{run} holds no trained model; run: python -m ml train --out {run} …")
    recipe, point = read_recipe(run), read_calibration(run)
    name = recipe.task
    left = ["--left-out", *map(str, others)] if others else []
    out.mkdir(parents=True, exist_ok=True)
    model = keras.saving.load_model(run / "model.keras")
    fold_and_round(model)
    predictions = read_predictions(run)
    carried: dict[str, Any] = {}
    if name != GATE:
        carried["gate"] = _gate(out)
        model = _gated(model, out)
        variants = _variants(model, predictions)
        chosen = smallest(variants)
        carried |= {"format": chosen.format, "formats": [variant.figures() for variant in variants]}
        (out / f"{name}.tflite").write_bytes(chosen.content)
        shutil.copy(run / NOVELTY, out / f"{name}.npz")
    save_packed(model, out / f"{name}.keras")
    images = {f"{source}/{label}": splits for (source, label), splits in predictions.counts().items()}
    metadata = {
        "name": name,
        "version": version,
        "architecture": _architecture(recipe),
        "classes": predictions.classes,
        "outputs": list(model.output),
        "input_size": INPUT_SIDE,
        "input_range": [0, 1],
        "preprocessing_version": PREPROCESSING_VERSION,
        "calibration": point["calibration"],
        "operating_point": point["operating_point"],
        **carried,
        "training": {"recipe": asdict(recipe), "images": images},
        "figures": evaluate(run),
        "left_out": {other.name: _left_out_figures(other) for other in others},
        "sha256": {kind: _sha256(file) for kind in KINDS if (file := out / f"{name}.{kind}").exists()},
        "command": " ".join(["python -m ml export --run", str(run), "--out", str(out), "--version", version, *left]),
    }
    if name != GATE:
        metadata |= {"framing": framing(run), "reference": reference(run)}
    if (run / STUDIES).exists():
        metadata["studies"] = published(run)
    (out / f"{name}.json").write_text(json.dumps(metadata, indent=1) + "\n", encoding="utf-8")


def renew(run: Path, out: Path, part: str) -> None:
    """Write one of PARTS into the NAME.json that a run was exported to, and change nothing else. Raises ManifestError
    where that is none, or of another run."""
    path, learned = out / f"{read_recipe(run).task}.json", run / NOVELTY
    if not (path.exists() and learned.exists()):
        raise ManifestError(f"{path} and {learned} are not both there; export a run of ct or xray as a whole.")
    metadata = json.loads(path.read_text(encoding="utf-8"))
    same = metadata["sha256"]["npz"] == _sha256(learned)
    if not same or metadata["calibration"] != read_calibration(run)["calibration"]:
        raise ManifestError(f"{path} was exported from another run than {run}; name the one it is from.")
    parts = {name: metadata.pop(name) for name in PARTS if name in metadata} | {part: PARTS[part](run)}
    metadata |= {name: parts[name] for name in PARTS if name in parts}  # in the order that `export` has
    path.write_text(json.dumps(metadata, indent=1) + "\n", encoding="utf-8")


def _architecture(recipe: Recipe) -> str:
    weights = "ImageNet" if recipe.imagenet else "random"
    return ARCHITECTURES[recipe.task == GATE].format(BACKBONES[recipe.backbone].title, weights)


def _gate(out: Path) -> dict[str, Any]:
    """What a classifier's metadata says of the gate in `out`."""
    try:
        fields = json.loads((out / f"{GATE}.json").read_text(encoding="utf-8"))
    except OSError:
        raise ManifestError(f"{out} holds no gate for the classifier to carry; export the gate there first.") from None
    return {
        "version": fields["version"],
        "classes": fields["classes"],
        "other_threshold": fields["operating_point"]["other_threshold"],
        "sha256": fields["sha256"]["keras"],
    }


def _gated(classifier: keras.Model, out: Path) -> keras.Model:
    try:
        return with_gate(classifier, keras.saving.load_model(out / f"{GATE}.keras"))
    except ValueError as error:
        raise ManifestError(f"{out / GATE}.keras does not fit the classifier: {error}; train both alike.") from error


def save_packed(model: keras.Model, target: Path) -> None:
    """Save a .keras file (a stored ZIP) compressed; Keras reads it as any other.

    Weights rounded to float16 then take half the space, and bzip2 finds more of it than deflate (6.2 to 8.0 MB).
    """
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "model.keras"
        model.save(plain)
        with zipfile.ZipFile(plain) as old, zipfile.ZipFile(target, "w") as new:
            for name in sorted(old.namelist()):
                new.writestr(zipfile.ZipInfo(name), old.read(name), zipfile.ZIP_BZIP2)


def _variants(model: keras.Model, predictions: Predictions) -> list[Variant]:
    """The LiteRT files of a classifier, compared on test images, at most 1,000 evenly picked ones."""
    test = np.flatnonzero(predictions.splits == "test")
    shown = predictions.where(test[evenly(len(test), COMPARED)])
    pixels = np.stack([preprocess(load(Path(file).read_bytes())) for file in shown.files.tolist()])
    return compare(model, NAMES, pixels, lambda margins: auroc(margins, shown.targets == 1))


def _left_out_figures(run: Path) -> Any:
    source = left_out_source(run)
    try:
        return json.loads((run / METRICS).read_text(encoding="utf-8"))[source]
    except (OSError, KeyError):
        raise ManifestError(f"{run} is not evaluated; run: python -m ml evaluate --run {run}") from None


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
