"""Keras and the LiteRT formats, timed side by side."""

from pathlib import Path

import pytest

pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.learning.backbones.registry import BACKBONES
from ml.learning.benchmark import COLUMNS, benchmark
from ml.learning.network import upper_part, whole


def test_keras_and_both_litert_formats_are_measured(small: str, tmp_path: Path) -> None:
    lower, upper = BACKBONES[small].lower(), BACKBONES[small].upper()
    whole(lower, upper_part(2, 0.2, upper)).save(tmp_path / "ct.keras")
    header, *rows = benchmark(tmp_path, "ct", images=3).splitlines()
    assert all(title in header for title in COLUMNS.values())
    sizes = {row[:16].strip(): float(row[16:26]) for row in rows}
    assert set(sizes) == {"Keras", "LiteRT float16", "LiteRT int8"} and sizes["LiteRT int8"] < sizes["LiteRT float16"]
    assert all(float(cell) > 0 for row in rows for cell in row[16:].split())
