"""Small datasets for the tests of explore: drawn scans in a folder, with their manifest."""

import csv
from pathlib import Path

import numpy as np
from PIL import Image

from ml.learning.manifest import Row
from tests.scans import draw_ct, draw_xray, jpeg

HEADER = ("path", "modality", "source", "label", "group", "split")


def write_manifest(folder: Path, records: list[tuple[str, ...]]) -> Path:
    path = folder / "manifest.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([HEADER, *records])
    return path


def draw_rows(folder: Path, count: int, size: tuple[int, int] = (80, 64)) -> list[Row]:
    """`count` CT slices, a group each, of which every other one is called COVID."""
    rows = []
    base = np.asarray(draw_ct(1, size), dtype=np.int16)
    for i in range(count):
        noise = np.random.default_rng(i).integers(-40, 40, base.shape)
        write_picture(folder / f"{i}.jpg", np.clip(base + noise, 0, 255).astype(np.uint8))
        rows.append(Row(folder / f"{i}.jpg", "ct", "s", ("COVID", "Non-COVID")[i % 2], f"g{i}"))
    return rows


def write_picture(path: Path, pixels: np.ndarray) -> None:
    path.write_bytes(jpeg(Image.fromarray(pixels)))


def draw_dataset(folder: Path, sources: tuple[str, str], each: int = 3) -> Path:
    """A manifest of CT slices of two sources, the second brighter, and X-rays of the second, all of both classes."""
    records = []
    for modality, draw, place in (("ct", draw_ct, 0), ("ct", draw_ct, 1), ("xray", draw_xray, 1)):
        scan = draw(place, (96, 80)).point([min(255, level + 80 * place) for level in range(256)])
        for i in range(2 * each):
            name, label = f"{modality}{place}{i}.jpg", ("COVID", "Non-COVID")[i % 2]
            (folder / name).write_bytes(jpeg(scan.rotate(5 * i)))
            records.append((name, modality, sources[place], label, f"{modality}{place}{i}", ""))
    return write_manifest(folder, records)
