"""A model file is used only if it is the one its metadata describes."""

import json
import shutil
from pathlib import Path

import pytest

from ml.about import MODELS
from ml.models import Model, ModelError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for suffix in ("tflite", "npz", "json"):
        shutil.copy(MODELS / f"ct.{suffix}", tmp_path)
    return tmp_path


def change(folder: Path, **fields: object) -> None:
    path = folder / "ct.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | fields))


def refusal(folder: Path) -> str:
    with pytest.raises(ModelError) as caught:
        Model(folder, "ct")
    return str(caught.value)


def test_a_whole_model_loads(folder: Path) -> None:
    metadata = Model(folder, "ct").metadata
    assert (metadata.classes, metadata.gate.classes) == (("Non-COVID", "COVID"), ("ct", "xray", "other"))


@pytest.mark.parametrize("suffix", ["tflite", "npz"])
def test_a_changed_model_is_refused(folder: Path, suffix: str) -> None:
    content = bytearray((folder / f"ct.{suffix}").read_bytes())
    content[len(content) // 2] ^= 1
    (folder / f"ct.{suffix}").write_bytes(content)
    assert "SHA-256 differs" in refusal(folder)


def test_another_preprocessing_is_refused(folder: Path) -> None:
    change(folder, preprocessing_version=0)
    assert "pre-processing version 0" in refusal(folder)


@pytest.mark.parametrize("suffix", ["tflite", "npz", "json"])
def test_a_missing_file_is_named(folder: Path, suffix: str) -> None:
    (folder / f"ct.{suffix}").unlink()
    assert f"ct.{suffix} is missing" in refusal(folder)


@pytest.mark.parametrize("text", ["", "{}", "[1]", "not json"])
def test_broken_metadata_is_a_sentence(folder: Path, text: str) -> None:
    (folder / "ct.json").write_text(text)
    assert "no model metadata" in refusal(folder)


def test_shipped_models_are_small_enough_to_live_in_the_repository() -> None:
    assert sum(file.stat().st_size for file in MODELS.iterdir()) < 40 * 10**6


@pytest.mark.parametrize("name", ["ct", "xray", "gate"])
def test_metadata_says_what_the_model_learned_from(name: str) -> None:
    fields = json.loads((MODELS / f"{name}.json").read_text())
    assert fields["training"]["images"] and fields["figures"]["all"]["images"]
    assert not any("paediatric" in source for source in fields["training"]["images"]) or name == "gate"


def test_both_models_carry_the_gate_that_ships() -> None:
    shipped = json.loads((MODELS / "gate.json").read_text())
    for name in ("ct", "xray"):
        carried = json.loads((MODELS / f"{name}.json").read_text())["gate"]
        assert carried["sha256"] == shipped["sha256"]["keras"] and carried["version"] == shipped["version"]
        assert carried["other_threshold"] == shipped["operating_point"]["other_threshold"]
