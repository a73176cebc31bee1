"""A shipped model: a LiteRT file, what is usual for it, and the metadata beside them, checked before use."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from ai_edge_litert.interpreter import Interpreter

from ml.framing import Framing, read_framing
from ml.gate import Gate
from ml.images import INPUT_SIDE, PREPROCESSING_VERSION
from ml.novelty import load_novelty

Floats = npt.NDArray[np.float32]


class ModelError(Exception):
    """A model that cannot be used; the text is a sentence for people."""


class Outputs(NamedTuple):
    """`logits` (C,), `activation_map` (7, 7, C) whose mean is the logits, `embedding` (D,) by which
    `ml.novelty` tells what is strange, and the gate's `scan_logits` (3,)."""

    logits: Floats
    activation_map: Floats
    embedding: Floats
    scan_logits: Floats


NAMES = ("logits", "class_activation_map", "embedding", "scan_logits")


@dataclass(frozen=True)
class Metadata:
    """What serving needs of a model's JSON file; the file holds training data and figures too."""

    name: str
    version: str
    classes: tuple[str, ...]
    calibration: dict[str, Any]
    operating_point: dict[str, Any]
    gate: Gate
    framing: Framing
    sha256: str
    novelty_sha256: str


class Model:
    """A LiteRT model that is what its metadata says, and its `novelty`. Raises ModelError where they are not."""

    def __init__(self, folder: Path, name: str, threads: int = 1) -> None:
        path, usual = folder / f"{name}.tflite", folder / f"{name}.npz"
        self.metadata = read_metadata(folder / f"{name}.json")
        for file, wanted in ((path, self.metadata.sha256), (usual, self.metadata.novelty_sha256)):
            if _sha256(file) != wanted:
                raise ModelError(f"{file} is not the file that {name}.json describes (SHA-256 differs); restore both.")
        self.novelty = load_novelty(usual)
        self._interpreter = Interpreter(str(path), num_threads=threads)
        self._run = self._interpreter.get_signature_runner()
        (self._input,) = self._run.get_input_details()

    def __call__(self, pixels: Floats) -> Outputs:
        """Run on one pre-processed image, (224, 224, 1) in [0, 1]."""
        outputs = self._run(**{self._input: pixels[np.newaxis]})
        return Outputs(*(outputs[name][0] for name in NAMES))


def read_metadata(path: Path) -> Metadata:
    """Read a model's JSON file, refusing one made for another pre-processing. Raises ModelError."""
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        made_for = fields["preprocessing_version"]
        metadata = Metadata(
            fields["name"],
            fields["version"],
            tuple(fields["classes"]),
            fields["calibration"],
            fields["operating_point"],
            Gate(tuple(fields["gate"]["classes"]), fields["gate"]["other_threshold"], fields["gate"]["version"]),
            read_framing(fields["framing"]),
            fields["sha256"]["tflite"],
            fields["sha256"]["npz"],
        )
    except FileNotFoundError:
        raise ModelError(f"{path} is missing; restore the models folder or export a model into it.") from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{path} is no model metadata: {error!r}; restore it or export the model anew.") from error
    if made_for != PREPROCESSING_VERSION or fields.get("input_size") != INPUT_SIDE:
        raise ModelError(
            f"{path} was made for pre-processing version {made_for}, this program has version {PREPROCESSING_VERSION}; "
            "train and export the model anew, or use the models of this release."
        )
    return metadata


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        raise ModelError(f"{path} is missing or unreadable; restore the models folder.") from None
