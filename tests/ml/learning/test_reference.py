"""What a model's file says is usual for it."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.__main__ import main
from ml.about import MODELS
from ml.drift import State, references
from ml.learning.manifest import read_manifest
from ml.learning.recipe import Recipe
from ml.learning.reference import SPLIT, reference
from ml.learning.tasks import TASKS, evenly, split
from ml.reader import Reader
from tests.ml.learning.runs import POINT, make_run


@pytest.fixture
def run(tmp_path: Path) -> Path:
    folder = make_run(tmp_path / "run")
    shutil.copy(MODELS / "ct.npz", folder / "novelty.npz")
    return folder


@pytest.fixture
def renew(run: Path, tmp_path: Path) -> list[str]:
    return ["export", "--run", str(run), "--out", str(tmp_path), "--only", "reference"]


def test_only_the_reference_is_renewed(run: Path, renew: list[str], tmp_path: Path) -> None:
    exported = json.loads((MODELS / "ct.json").read_text()) | {"calibration": POINT["calibration"]}
    whole, target = json.dumps({**exported, "reference": reference(run)}, indent=1) + "\n", tmp_path / "ct.json"
    for before in (whole, json.dumps({**exported, "reference": {}}), json.dumps(_without(exported, "reference"))):
        target.write_text(before)
        assert main(renew) == 0
        assert target.read_text() == whole
    assert {file.name for file in tmp_path.iterdir()} == {"ct.json", "run"}


def test_another_runs_model_is_left_as_it_is(
    run: Path, renew: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(renew) == 1
    assert "not both there" in capsys.readouterr().err
    shutil.copy(MODELS / "ct.json", tmp_path)  # calibrated otherwise
    assert main(renew) == 1
    shutil.copy(MODELS / "xray.npz", run / "novelty.npz")
    assert main(renew) == 1
    assert capsys.readouterr().err.count("exported from another run") == 2
    assert (tmp_path / "ct.json").read_bytes() == (MODELS / "ct.json").read_bytes()


@pytest.mark.parametrize("name", ["ct", "xray"])
def test_what_shipped_models_say_of_their_test_pictures_is_as_their_files_have_it(
    name: str, dataset: Path, reader: Reader
) -> None:
    fields, usual = json.loads((MODELS / f"{name}.json").read_text()), references(name)
    recipe = Recipe(**fields["training"]["recipe"])
    rows = TASKS[name].rows(read_manifest(dataset))
    tested = np.flatnonzero(split(TASKS[name], rows, recipe) == SPLIT)
    assert usual and len(tested) == fields["reference"]["images"] == sum(usual.distance.counts)
    shown = [rows[i].file.read_bytes() for i in tested[evenly(len(tested), 150)].tolist()]
    readings = [reading for data in shown if (reading := reader.read(data, name, overlay=False)).distance is not None]
    for measured, known in (("distance", usual.distance), ("probability", usual.probability)):
        drift = known.drift(known.counted([getattr(reading, measured) for reading in readings]))
        print(f"{name} {measured}: {drift}")
        assert drift.psi < 0.1 and drift.state is State.STABLE


def _without(fields: dict[str, object], name: str) -> dict[str, object]:
    return {key: value for key, value in fields.items() if key != name}
