"""`python -m bench.photos`: how long a phone photo takes to read, beside a plain scan, and what memory."""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from ml.images import clean
from ml.learning.scene import photographed
from ml.reader import Reader, shown
from tests.scans import draw_xray, jpeg

LARGE = (4000, 3000)


def pictures() -> dict[str, bytes]:
    """Return a plain scan, and a film photographed at the size of a chat and at that of a camera, as JPEG in colour."""
    photo = photographed(draw_xray(1), np.random.default_rng(3), 2, monitor=False).photo.convert("RGB")
    return {
        "plain scan, 1280 x 1048": jpeg(draw_xray(1).convert("RGB")),
        "photo of a film, 1280 x 960": jpeg(photo),
        "photo of a film, 4000 x 3000": jpeg(photo.resize(LARGE, Image.Resampling.BICUBIC)),
    }


def timed(work: Callable[[], object], runs: int) -> str:
    """Return the median and the least of the milliseconds of processor time, of one core."""
    work()
    taken = []
    for _ in range(runs):
        start = time.process_time()
        work()
        taken.append(1000 * (time.process_time() - start))
    return f"{statistics.median(taken):10.1f} ({min(taken):.1f})"


def resident() -> float:
    """Return the megabytes that this process holds, or -1 where the system does not say."""
    status = Path("/proc/self/status")
    return int(status.read_text().split("VmRSS:")[1].split()[0]) / 1024 if status.exists() else -1


def main() -> None:
    """Print a line for each picture."""
    parser = argparse.ArgumentParser(prog="python -m bench.photos", description=__doc__)
    parser.add_argument("--runs", type=int, default=20, help="how often each is read")
    runs = parser.parse_args().runs
    reader = Reader()
    print(f"{'ms of one core, median (least)':32}{'decode, rectify':>18}{'read in all':>18}{'clean':>18}{'MB':>8}")
    for name, data in pictures().items():
        columns = (partial(shown, data), partial(reader.read, data, "xray"), partial(clean, data))
        print(f"{name:32}" + "".join(f"{timed(work, runs):>18}" for work in columns) + f"{resident():8.0f}")


if __name__ == "__main__":
    main()
