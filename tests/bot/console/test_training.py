"""A site retrains on its own reviewed cases: what the export writes is what training takes."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

pytest.importorskip("sklearn", reason="training needs the extra 'train'")

from bot.console.archive import Archive
from bot.console.manifest import COLUMNS, Manifest
from bot.spreadsheet import csv_lines
from ml.learning.manifest import read_manifest
from ml.learning.tasks import TASKS, assign_splits
from tests.bot.console.test_manifest import CASE
from tests.scans import draw_ct, jpeg


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """An export of forty cases, unpacked."""
    manifest, archive, parts = Manifest(), Archive(), b""
    pictures = {sha256(data := jpeg(draw_ct(number, (224, 224)))).hexdigest(): data for number in range(40)}
    for number, digest in enumerate(pictures):
        manifest.add([replace(CASE, scan=digest, rt_pcr=("positive", "negative")[number % 2])])
    parts += archive.add("manifest.csv", csv_lines([COLUMNS, *(entry.row for entry in manifest.entries)]))
    for entry in manifest.entries:
        parts += archive.add(entry.path, pictures[entry.digest], compressed=False)
    (tmp_path / "export.zip").write_bytes(parts + archive.end())
    zipfile.ZipFile(tmp_path / "export.zip").extractall(tmp_path / "data")
    return tmp_path / "data"


def test_training_takes_an_exported_manifest_with_the_splits_that_it_says(data: Path) -> None:
    rows = TASKS["ct"].rows(read_manifest(data), "")
    splits = assign_splits(TASKS["ct"], rows, seed=1)
    assert len(rows) == 40 and all(row.file.is_file() for row in rows)
    assert splits.tolist() == [row.split for row in rows] and {*splits.tolist()} == {"train", "val", "test"}


@pytest.mark.slow
def test_a_tiny_run_learns_from_an_exported_manifest(data: Path, tmp_path: Path) -> None:
    from ml.learning.recipe import Recipe
    from ml.learning.training import train  # TensorFlow takes seconds to import

    recipe = Recipe(str(data), "ct", epochs=1, steps=1, copies=1, imagenet=False, texture=0)
    train(recipe, tmp_path / "run", tmp_path / "features")
    assert len((tmp_path / "run" / "predictions.csv").read_text().splitlines()) == 41
