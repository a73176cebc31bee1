"""Verdicts on groups of several pictures: figures that are right, where others find them, and those that ship."""

import json
import shutil
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.__main__ import main
from ml.about import MODELS, about
from ml.learning import metrics
from ml.learning.calibration import read_calibration
from ml.learning.card import write_card
from ml.learning.evaluation import evaluate
from ml.learning.manifest import ManifestError, read_manifest
from ml.learning.predictions import read_predictions
from ml.learning.recipe import Recipe
from ml.learning.studies import LEAST, RULES, evaluate_studies, groups, published, verdicts
from ml.learning.tasks import TASKS, split
from ml.reader import Reader
from tests.ml.learning.runs import POINT, make_gate, make_run, write_run


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return make_run(tmp_path / "ct", 0.5)


def test_the_table_names_every_rule_and_both_ways_of_judging(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere = make_run(tmp_path / "without-c", 0.1, leave_out="c")
    assert main(["evaluate-studies", "--run", str(run), "--left-out", str(elsewhere)]) == 0
    text, found = capsys.readouterr().out, json.loads((run / "studies.json").read_text())
    for name in RULES:
        assert f"val: {name} " in text and f"test: {name} " in text
    for row in ("all studies", "all one by one", "a studies", "without-c all studies", "without-c all one by one"):
        assert f"\n{row} " in text
    assert f"would need {found['limits']['needed']} groups" in text and found["limits"]["needed"] == 9
    assert found["test"]["all"] == {**found["test"]["all"], "judged": 30, "groups": 30}
    assert found["one_by_one"]["all"] == {**found["one_by_one"]["all"], "judged": 60, "groups": 30}
    assert found["left_out"]["without-c"]["test"]["all"]["judged"] == 40


def test_two_pictures_of_a_group_say_more_than_one_and_their_figures_are_right(run: Path) -> None:
    found = evaluate_studies(run)
    test = (predictions := read_predictions(run)).where(predictions.splits == "test")
    members: defaultdict[str, list[float]] = defaultdict(list)
    for group, margin in zip(test.groups.tolist(), test.margins.tolist(), strict=True):
        members[group].append(margin)
    truth = np.array([test.targets[test.groups == group][0] == 1 for group in members])
    means = np.array([np.mean(margins) for margins in members.values()])
    together, alone = found["test"]["all"], found["one_by_one"]["all"]
    assert together["auroc"] == pytest.approx(metrics.auroc(means, truth))
    assert together["accuracy"] == np.mean((means >= 0) == truth)
    sure = (means >= np.log(0.7 / 0.3)) | (means <= -np.log(0.7 / 0.3))
    assert together["answered"] == np.mean(sure)
    assert together["error_among_answered"] == np.mean((means[sure] >= 0) != truth[sure])
    assert together["auroc"] > alone["auroc"] and together["auroc_95"][0] < together["auroc"] < together["auroc_95"][1]


def test_a_study_of_pictures_too_unlike_those_learned_from_is_not_answered(run: Path) -> None:
    predictions, point = read_predictions(run), read_calibration(run)
    strange = predictions.answered(predictions.logits * 10, np.full(len(predictions.files), 0.4))
    told = verdicts(groups(strange, "ct", point), point["operating_point"]).told
    assert set(told.tolist()) == {"Indeterminate"}
    known = predictions.answered(predictions.logits * 10, np.full(len(predictions.files), 0.6))
    assert np.mean(verdicts(groups(known, "ct", point), point["operating_point"]).told != "Indeterminate") > 0.7


def test_copies_of_one_picture_make_adding_rules_surer_and_averaging_ones_not(tmp_path: Path) -> None:
    rows: list[list[object]] = []
    for i in range(40):
        margin, label = (1.0, "COVID") if i % 2 else (-1.0, "Non-COVID")
        for copy in range(6):
            name, logits = f"{i}-{copy}.jpg", (f"{-margin / 2}", f"{margin / 2}")
            rows.append([name, "a", f"g{i}", label, "val" if i < 20 else "test", *logits])
    write_run(tmp_path / "run", ("Non-COVID", "COVID"), rows, POINT, {"data": "data", "task": "ct", "leave_out": ""})
    rules = evaluate_studies(tmp_path / "run")["rules"]
    single = 1 / (1 + np.exp(-1))
    for name in ("mean of log odds", "median", "mean of P(COVID)", "highest"):
        assert rules[name]["test"]["confidence"] == pytest.approx(single)
    assert rules["sum of log odds"]["test"]["confidence"] == pytest.approx(1 / (1 + np.exp(-6)))
    assert rules["noisy or"]["test"]["confidence"] > 0.9 > single


def test_a_run_without_groups_and_the_gate_are_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [[f"{i}.jpg", "a", f"g{i}", "COVID", "val" if i % 2 else "test", "0", "1"] for i in range(10)]
    config = {"data": "data", "task": "ct", "leave_out": ""}
    write_run(tmp_path / "single", ("Non-COVID", "COVID"), rows, POINT, config)
    for folder, sentence in ((tmp_path / "single", "no groups of 2"), (make_gate(tmp_path / "gate"), "a run of ct")):
        assert main(["evaluate-studies", "--run", str(folder)]) == 1
        assert sentence in capsys.readouterr().err
    with pytest.raises(ManifestError, match="evaluate-studies"):
        published(tmp_path / "single")


def test_a_card_has_the_figures_of_studies_once_they_are_measured(run: Path) -> None:
    evaluate(run)
    assert "Studies of several pictures" not in write_card(run, run / "card").read_text()
    together = evaluate_studies(run)["test"]["all"]
    text = write_card(run, run / "card").read_text()
    assert "Studies of several pictures" in text and all(f"| {name} |" in text for name in RULES)
    assert f"| all | as studies | 30 ({together['covid']}) | {together['auroc']:.3f} (" in text


def test_only_the_figures_of_studies_are_renewed(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(MODELS / "ct.npz", run / "novelty.npz")
    exported = json.loads((MODELS / "ct.json").read_text()) | {"calibration": POINT["calibration"], "studies": {}}
    (tmp_path / "ct.json").write_text(json.dumps(exported))
    renew = ["export", "--run", str(run), "--out", str(tmp_path), "--only", "studies"]
    assert main(renew) == 1 and "evaluate-studies" in capsys.readouterr().err
    found = evaluate_studies(run)
    assert main(renew) == 0
    assert json.loads((tmp_path / "ct.json").read_text()) == exported | {"studies": published(run)}
    told = about("ct", tmp_path).studies
    assert told and (told.images, told.auroc, told.wrong) == (
        30,
        found["test"]["all"]["auroc"],
        found["test"]["all"]["error_among_answered"],
    )


def test_shipped_models_read_studies_as_their_files_say(dataset: Path, reader: Reader) -> None:
    fields = json.loads((MODELS / "ct.json").read_text())
    rows = TASKS["ct"].rows(read_manifest(dataset))
    tested = split(TASKS["ct"], rows, Recipe(**fields["training"]["recipe"])) == "test"
    members: defaultdict[tuple[str, str, str], list[bytes]] = defaultdict(list)
    for row, chosen in zip(rows, tested.tolist(), strict=True):
        if chosen:
            members[row.source, row.group, row.label].append(row.file.read_bytes())
    studies = {key: pictures for key, pictures in members.items() if len(pictures) >= LEAST}
    read = [reader.read_study(pictures, "ct") for pictures in studies.values()]
    truth = np.array([label == "COVID" for _, _, label in studies])
    predicted = np.array([study.probability for study in read])
    answered = np.array([study.verdict in ("COVID", "Non-COVID") for study in read])
    wrong = (predicted >= 0.5) != truth
    known = fields["studies"]["test"]
    print(f"AUROC {metrics.auroc(predicted, truth)}, answered {answered.mean()}, wrong {wrong[answered].mean()}")
    assert len(read) == known["judged"]
    assert metrics.auroc(predicted, truth) == pytest.approx(known["auroc"], abs=0.02)
    assert answered.mean() == pytest.approx(known["answered"], abs=0.05)
    assert wrong[answered].mean() == pytest.approx(known["error_among_answered"], abs=0.05)
