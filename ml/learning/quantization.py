"""LiteRT files of a Keras model in several number formats, and what each gains and loses."""

import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

from ml.learning.calibration import sigmoid

FORMATS = ("float16", "int8")
LARGEST_LOSS = 0.002
LARGEST_GAP = 0.01
TIMED = 60
Pixels = npt.NDArray[np.float32]
Scorer = Callable[[npt.NDArray[np.float64]], float | None]


@dataclass(frozen=True)
class Variant:
    """A file of `format`: its `size` in bytes, median milliseconds an image on one core, by how much AUROC falls
    against Keras, and the largest change of P(COVID) before calibration, both on the pictures compared."""

    format: str
    size: int
    milliseconds: float
    auroc_loss: float | None
    largest_gap: float
    content: bytes

    @property
    def loses_nothing(self) -> bool:
        """Whether it may ship: AUROC falls by no more than 0.002 and no probability moves by more than 0.01."""
        return (self.auroc_loss or 0) <= LARGEST_LOSS and self.largest_gap <= LARGEST_GAP

    def figures(self) -> dict[str, Any]:
        """Everything but the file."""
        return {name: value for name, value in asdict(self).items() if name != "content"}


def compare(model: keras.Model, names: tuple[str, ...], pixels: Pixels, auroc: Scorer) -> list[Variant]:
    """Convert `model` to every format, with the outputs `names`, and judge each on `pixels` (N, side, side, 1).

    `auroc` gives the AUROC by group of margins (N,), or None where there is one class. The int8 file is calibrated
    with the first 200 pictures.
    """
    exact = _margins(model.predict(pixels, batch_size=32, verbose=0)["logits"])
    best = auroc(exact)
    found = []
    for kind in FORMATS:
        content = to_litert(model, names, kind, pixels[:200])
        margins, milliseconds = _run(content, pixels)
        reached = auroc(margins)
        loss = None if best is None or reached is None else best - reached
        gap = float(np.abs(sigmoid(margins) - sigmoid(exact)).max())
        found.append(Variant(kind, len(content), milliseconds, loss, gap, content))
    return found


def smallest(variants: list[Variant]) -> Variant:
    """The smallest variant that loses nothing; float16, the first, where none does."""
    return min(
        (variant for variant in variants if variant.loses_nothing), key=lambda one: one.size, default=variants[0]
    )


def to_litert(
    model: keras.Model, names: tuple[str, ...], kind: str = "float16", samples: Pixels | None = None
) -> bytes:
    """A LiteRT model of one image a call, the outputs `names` by name in its signature.

    `float16` keeps half-precision weights and computes in float32; `int8` quantises weights and activations by the
    ranges seen on `samples` (N, side, side, 1), with float32 in and out (Jacob et al. 2018).
    """

    @tf.function(input_signature=[tf.TensorSpec((1, *model.input_shape[1:]), tf.float32, name="image")])  # type: ignore[untyped-decorator]
    def serve(image: Any) -> Any:
        outputs = model(image, training=False)
        return {name: outputs[name] for name in names}

    def representative() -> Iterator[dict[str, Pixels]]:
        assert samples is not None
        for sample in samples:
            yield {"image": sample[np.newaxis]}

    module = tf.Module()
    module.variables_of_model = [variable.value for variable in model.variables]  # else they would not be frozen
    with tempfile.TemporaryDirectory() as folder:
        tf.saved_model.save(module, folder, signatures={"serving_default": serve})
        converter = tf.lite.TFLiteConverter.from_saved_model(folder, signature_keys=["serving_default"])
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        if kind == "int8":
            converter.representative_dataset = representative
            builtin = tf.lite.OpsSet
            converter.target_spec.supported_ops = [builtin.TFLITE_BUILTINS_INT8, builtin.TFLITE_BUILTINS]
        else:
            converter.target_spec.supported_types = [tf.float16]
        converted: bytes = converter.convert()
    return converted


def _run(content: bytes, pixels: Pixels) -> tuple[npt.NDArray[np.float64], float]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.tflite"
        path.write_bytes(content)
        run = Interpreter(str(path), num_threads=1).get_signature_runner()
        (name,) = run.get_input_details()
        logits, times = [], []
        for image in pixels:
            start = time.perf_counter()
            logits.append(run(**{name: image[np.newaxis]})["logits"][0])
            times.append(time.perf_counter() - start)
    return _margins(np.array(logits)), 1000 * float(np.median(times[:TIMED]))


def _margins(logits: Any) -> npt.NDArray[np.float64]:
    margins: npt.NDArray[np.float64] = np.asarray(logits, np.float64)[:, 1] - np.asarray(logits, np.float64)[:, 0]
    return margins
