"""Keras `predict` and LiteRT side by side, each in a process of its own."""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from ml.images import INPUT_SIDE

KINDS = ("keras", "litert")
Predict = Callable[[Any], Any]


def benchmark(models: Path, name: str, images: int) -> str:
    """A table of start time, latency of one image and peak memory for the Keras and the LiteRT file of a model."""
    lines = [f"{'':8}{'ready s':>9}{'p50 ms':>9}{'p95 ms':>9}{'peak MB':>9}"]
    for kind in KINDS:
        command = [sys.executable, "-m", __spec__.name, kind, str(models), name, str(images)]
        measured = json.loads(
            subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1]
        )
        lines.append(f"{kind:8}" + "".join(f"{measured[key]:9.2f}" for key in ("ready", "p50", "p95", "peak")))
    return "\n".join(lines)


def measure(kind: str, models: Path, name: str, images: int) -> dict[str, float]:
    """Seconds until the first answer, milliseconds an image, and megabytes of this process at its peak."""
    pixels = np.random.default_rng(7).random((INPUT_SIDE, INPUT_SIDE, 1), dtype=np.float32)
    start = time.perf_counter()
    predict = _keras(models / f"{name}.keras") if kind == "keras" else _litert(models, name)
    predict(pixels)
    ready = time.perf_counter() - start
    times = []
    for _ in range(images):
        start = time.perf_counter()
        predict(pixels)
        times.append(1000 * (time.perf_counter() - start))
    p50, p95 = np.percentile(times, (50, 95)).tolist()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"ready": ready, "p50": p50, "p95": p95, "peak": peak}


def _keras(path: Path) -> Predict:
    import keras

    model = keras.saving.load_model(path)
    return lambda pixels: model.predict(pixels[np.newaxis], verbose=0)


def _litert(models: Path, name: str) -> Predict:
    from ml.models import Model

    return Model(models, name)


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))))  # noqa: T201
