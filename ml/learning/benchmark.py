"""Keras `predict` and LiteRT in each number format side by side, each in a process of its own."""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from ml.images import INPUT_SIDE

COLUMNS = {"size": "MB", "ready": "ready s", "p50": "p50 ms", "p95": "p95 ms", "peak": "peak MB"}
Predict = Callable[[Any], Any]


def benchmark(models: Path, name: str, images: int) -> str:
    """A table of file size, start time, latency of one image and peak memory of the process, for the Keras file of a
    model and the LiteRT files that can be made of it.

    Keras takes all cores, LiteRT one. The int8 file is calibrated with noise: it is timed here, not judged, which
    `export` does on scans.
    """
    lines = ["".join([f"{'':16}", *(f"{title:>10}" for title in COLUMNS.values())])]
    with tempfile.TemporaryDirectory() as folder:
        for kind, file in _files(models / f"{name}.keras", Path(folder)).items():
            command = [sys.executable, "-m", __spec__.name, str(file), str(images)]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            measured = json.loads(done.stdout.splitlines()[-1])
            lines.append("".join([f"{kind:16}", *(f"{measured[column]:10.2f}" for column in COLUMNS)]))
    return "\n".join(lines)


def measure(file: Path, images: int) -> dict[str, float]:
    """Megabytes of the file and of this process at its peak, seconds until the first answer, milliseconds an image."""
    pixels = _noise(1)
    start = time.perf_counter()
    predict = _keras(file) if file.suffix == ".keras" else _litert(file)
    predict(pixels)
    ready = time.perf_counter() - start
    times = []
    for _ in range(images):
        start = time.perf_counter()
        predict(pixels)
        times.append(1000 * (time.perf_counter() - start))
    p50, p95 = np.percentile(times, (50, 95)).tolist()
    return {"size": file.stat().st_size / 2**20, "ready": ready, "p50": p50, "p95": p95, "peak": _peak()}


def _peak() -> float:
    """Megabytes of this process at its peak; Linux's `ru_maxrss` would count those of the process that started it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return float(status.read_text().split("VmHWM:")[1].split()[0]) / 1024


def _files(source: Path, folder: Path) -> dict[str, Path]:
    import keras

    from ml.learning.quantization import FORMATS, to_litert

    model, files = keras.saving.load_model(source), {"Keras": source}
    for kind in FORMATS:
        files[f"LiteRT {kind}"] = folder / f"{kind}.tflite"
        files[f"LiteRT {kind}"].write_bytes(to_litert(model, tuple(model.output), kind, _noise(20)))
    return files


def _noise(count: int) -> Any:
    return np.random.default_rng(7).random((count, INPUT_SIDE, INPUT_SIDE, 1), dtype=np.float32)


def _keras(file: Path) -> Predict:
    import keras

    model = keras.saving.load_model(file)
    return lambda pixels: model.predict(pixels, verbose=0)


def _litert(file: Path) -> Predict:
    from ai_edge_litert.interpreter import Interpreter

    run = Interpreter(str(file), num_threads=1).get_signature_runner()
    (name,) = run.get_input_details()
    return lambda pixels: run(**{name: pixels})


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]))))  # noqa: T201
