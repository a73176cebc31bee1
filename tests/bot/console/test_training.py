# ruff: noqa: E402
"""A site retrains on its own reviewed cases: what the export writes is what training takes."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

keras = pytest.importorskip("keras", reason="training needs the extra 'train'")

from bot.console.archive import Archive
from bot.console.formats import csv_lines
from bot.console.manifest import COLUMNS, Manifest
from ml.learning.recipe import Recipe
from ml.learning.training import train
from tests.bot.console.test_manifest import CASE
from tests.scans import draw_ct, jpeg


def test_a_tiny_run_learns_from_an_exported_manifest(tmp_path: Path) -> None:
    manifest, archive, parts = Manifest(), Archive(), b""
    pictures = {sha256(data := jpeg(draw_ct(number, (224, 224)))).hexdigest(): data for number in range(40)}
    for number, digest in enumerate(pictures):
        manifest.add([replace(CASE, scan=digest, rt_pcr=("positive", "negative")[number % 2])])
    parts += archive.add("manifest.csv", csv_lines([COLUMNS, *(entry.row for entry in manifest.entries)]))
    for entry in manifest.entries:
        parts += archive.add(entry.path, pictures[entry.digest], compressed=False)
    (tmp_path / "export.zip").write_bytes(parts + archive.end())
    zipfile.ZipFile(tmp_path / "export.zip").extractall(tmp_path / "data")
    assert {entry.split for entry in manifest.entries} == {"train", "val", "test"}
    recipe = Recipe(str(tmp_path / "data"), "ct", epochs=1, steps=1, copies=1, imagenet=False, texture=0)
    train(recipe, tmp_path / "run", tmp_path / "features")
    assert {"model.keras", "predictions.csv"} <= {file.name for file in (tmp_path / "run").iterdir()}
    assert len((tmp_path / "run" / "predictions.csv").read_text().splitlines()) == 41
