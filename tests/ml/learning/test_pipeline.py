# ruff: noqa: E402
"""From a manifest of drawn scans to a model that serves: train, calibrate, evaluate, export, parity."""

import csv
import json
import os
import signal
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

keras = pytest.importorskip("keras", reason="training needs the extra 'train'")

from ml.__main__ import main
from ml.about import MODELS
from ml.classifier import calibrated
from ml.drift import references
from ml.images import load, preprocess
from ml.learning.backbones.names import DEFAULT
from ml.learning.backbones.registry import BACKBONES
from ml.learning.batches import mix_styles, mix_up, sampling_weights
from ml.learning.calibration import fit_platt, probabilities
from ml.learning.features import cached_features
from ml.learning.manifest import ManifestError, Row, read_manifest
from ml.learning.metrics import expected_calibration_error
from ml.learning.network import gate_part, upper_part, whole, with_gate
from ml.learning.predictions import Predictions
from ml.learning.recipe import Recipe, read_recipe
from ml.learning.tasks import TASKS, assign_splits, split
from ml.learning.training import train
from ml.models import Model
from ml.novelty import load_novelty
from tests.ml.learning.runs import HEADER, write_manifest
from tests.scans import draw_ct, draw_document, draw_xray, jpeg


@pytest.fixture(scope="module")
def recipe(drawn: Path, small: str) -> Recipe:
    """A short training whose best epoch, of drawn scans, is none of the last two."""
    short = {"epochs": 4, "steps": 3, "copies": 2, "learning_rate": 0.01, "patience": 9}
    return Recipe(str(drawn), "ct", backbone=small, imagenet=False, **short)


@pytest.fixture(scope="module")
def run(recipe: Recipe, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs")
    train(recipe, folder / "ct", folder / "features")
    return folder / "ct"


@pytest.fixture(scope="module")
def gate(run: Path, drawn: Path, small: str) -> Path:
    """A gate for the same lower blocks, trained on the drawn scans, an X-ray and documents."""
    records = list(csv.reader((drawn / "manifest.csv").open()))[1:]
    for i in range(40):
        kind = ("xray", "other")[i % 2]
        image = (draw_xray if kind == "xray" else draw_document)(i, (256, 256))
        (drawn / f"{kind}{i}.jpg").write_bytes(jpeg(image))
        records.append([f"{kind}{i}.jpg", kind, kind, "-", f"{kind}{i}", ""])
    manifest = drawn / "gate.csv"
    with manifest.open("w", newline="") as file:
        csv.writer(file).writerows([HEADER, *records])
    folder = run.parent / "gate"
    recipe = Recipe(str(manifest), "gate", backbone=small, imagenet=False, epochs=1, steps=3, copies=1)
    train(recipe, folder, run.parent / "gate-features")
    for command in (["calibrate"], ["evaluate", "--probe", "1"]):
        assert main([*command, "--run", str(folder)]) == 0
    return folder


def test_training_to_export_ends_in_a_model_that_serves(run: Path, gate: Path, tmp_path: Path) -> None:
    assert {file.name for file in run.iterdir()} >= {"config.json", "log.csv", "model.keras", "predictions.csv"}
    assert {"curves.png", "novelty.npz"} <= {file.name for file in run.iterdir()}
    # so few steps teach nothing; turn the logits so that calibration has something to work with
    rows = list(csv.DictReader((run / "predictions.csv").open()))
    for row in rows:
        row["COVID"] = str(float(row["COVID"]) + 2 * (row["label"] == "COVID"))
    with (run / "predictions.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    for command in (["calibrate"], ["evaluate", "--probe", "1"]):
        assert main([*command, "--run", str(run)]) == 0
    for gate_or_run in (gate, run):
        assert main(["export", "--run", str(gate_or_run), "--out", str(tmp_path), "--version", "test"]) == 0
    model = Model(tmp_path, "ct")
    assert model.metadata.gate.classes == ("ct", "xray", "other")
    pixels = preprocess(draw_ct(2))
    exact = keras.saving.load_model(tmp_path / "ct.keras")(pixels[np.newaxis])
    assert np.abs(model(pixels).logits - np.asarray(exact["logits"])[0]).max() < 0.05
    assert json.loads((tmp_path / "ct.json").read_text())["figures"]["all"]["images"] > 0
    tested = [float(row["distance"]) for row in rows if row["split"] == "test"]
    usual = references("ct", tmp_path)
    assert usual and usual.distance.counted(tested) == list(usual.distance.counts)
    assert 0 < sum(usual.probability.counts) == len(tested)


def test_a_classifier_is_not_exported_without_its_gate(run: Path, tmp_path: Path, capsys) -> None:  # type: ignore[no-untyped-def]
    assert main(["calibrate", "--run", str(run)]) == 0
    assert main(["export", "--run", str(run), "--out", str(tmp_path), "--version", "test"]) == 1
    assert "export the gate there first" in capsys.readouterr().err


def test_what_is_usual_is_learned_from_altered_copies_too(run: Path) -> None:
    (store,) = (run.parent / "features").glob("*.npy")
    learn = np.array([row["split"] == "train" for row in csv.DictReader((run / "predictions.csv").open())])
    features = np.load(store)[learn].astype(np.float32)
    part = keras.saving.load_model(run / "model.keras").get_layer("upper_part")
    image, altered = (np.asarray(part(features[:, copy])["embedding"]).mean(axis=0) for copy in (0, 1))
    mean = load_novelty(run / "novelty.npz").mean
    between = np.linalg.norm(altered - image) / 2
    assert between > 0 and np.linalg.norm(mean - (image + altered) / 2) < 0.05 * between


def test_training_again_in_the_same_folder_needs_the_same_recipe(run: Path, drawn: Path) -> None:
    with pytest.raises(ManifestError, match="other settings"):
        train(Recipe(str(drawn), "ct", seed=8), run, run.parent / "features")


def test_a_run_that_has_ended_is_left_as_it_is(run: Path, drawn: Path) -> None:
    before = (run / "model.keras").stat().st_mtime_ns
    train(read_recipe(run), run, run.parent / "no-features-here")
    assert (run / "model.keras").stat().st_mtime_ns == before and not (run.parent / "no-features-here").exists()


def test_a_disk_without_room_for_the_features_is_said_before_anything_is_written(drawn: Path, tmp_path: Path) -> None:
    rows = TASKS["ct"].rows(read_manifest(drawn))
    with pytest.raises(ManifestError, match=r"needs [\d.]+ GB .* fewer --copies"):
        cached_features(rows, BACKBONES[DEFAULT].lower(224), 10**9, 7, tmp_path / "features", 0.5)
    assert not list((tmp_path / "features").iterdir())


def test_what_the_system_says_of_a_file_is_a_sentence(drawn: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (drawn / "a-file").write_text("")
    assert main(["train", "--data", str(drawn), "--modality", "ct", "--out", str(drawn / "a-file/run")]) == 1
    said = capsys.readouterr().err
    assert "a-file" in said and "cannot be written or read" in said and "Traceback" not in said


def test_an_interrupted_training_remembers_its_best_epoch(recipe: Recipe, run: Path, tmp_path: Path) -> None:
    epochs = list(csv.DictReader((run / "log.csv").open()))
    ranked = [float(row["val_auroc"]) for row in epochs[recipe.head_epochs :]]
    assert ranked.index(max(ranked)) < len(ranked) - 2, "the best epoch must come before the interruption"
    with pytest.raises(KeyboardInterrupt):  # two epochs before the end: on a busy machine the key may come late
        train_until(len(epochs) - 2, recipe, tmp_path / "cut", run.parent / "features")
    train(recipe, tmp_path / "cut", run.parent / "features")
    whole, cut = (keras.saving.load_model(folder / "model.keras").get_weights() for folder in (run, tmp_path / "cut"))
    assert max(float(np.abs(one - other).max()) for one, other in zip(whole, cut, strict=True)) < 1e-3


def test_what_was_learned_is_not_learned_again(recipe: Recipe, run: Path, tmp_path: Path) -> None:
    (tmp_path / "cut/novelty.npz").mkdir(parents=True)  # where a file is to be written after the last epoch
    with pytest.raises(IsADirectoryError):
        train(recipe, tmp_path / "cut", run.parent / "features")
    (tmp_path / "cut/novelty.npz").rmdir()
    learned = (tmp_path / "cut/log.csv").read_text()
    train(recipe, tmp_path / "cut", run.parent / "features")
    assert (tmp_path / "cut/log.csv").read_text() == learned
    ended = {file.name for file in (tmp_path / "cut").iterdir()}
    assert ended == {"config.json", "curves.png", "log.csv", "model.keras", "novelty.npz", "predictions.csv"}


def train_until(logged: int, recipe: Recipe, out: Path, cache: Path) -> None:
    """Train, and press Ctrl-C once so many epochs are in the log."""

    def press() -> None:
        while not (out / "log.csv").exists() or len((out / "log.csv").read_text().splitlines()) <= logged:
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGINT)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # a worker of pytest-xdist ignores it
    threading.Thread(target=press, daemon=True).start()
    try:
        train(recipe, out, cache)
    finally:
        signal.signal(signal.SIGINT, before)


def test_training_sees_what_serving_sees(run: Path, drawn: Path) -> None:
    rows = TASKS["ct"].rows(read_manifest(drawn))
    (store,) = (run.parent / "features").glob("*.npy")
    lower = keras.saving.load_model(run / "model.keras")
    part = lower.layers[-1]
    cached = part(np.load(store)[:1, 0].astype(np.float32))["logits"]
    served = lower(preprocess(load(rows[0].file.read_bytes()))[np.newaxis])["logits"]
    assert np.allclose(cached, served, atol=0.02)


@pytest.fixture(scope="module")
def fifty() -> np.ndarray:
    scans = [draw(seed) for draw in (draw_ct, draw_xray) for seed in range(4)]
    turned = [scan.rotate(7 * angle) for scan in scans for angle in range(6)]
    return np.stack([preprocess(image) for image in [*turned, draw_document(0), Image.linear_gradient("L")]])


@pytest.mark.parametrize("name", ["ct", "xray"])
def test_shipped_litert_and_keras_agree_on_fifty_scans(name: str, fifty: np.ndarray) -> None:
    assert len(fifty) == 50
    assert max(disagreements(name, fifty).values()) <= 0.01


@pytest.mark.parametrize("name", ["ct", "xray"])
def test_shipped_litert_and_keras_agree_on_the_dataset(name: str, dataset: Path) -> None:
    rows = TASKS[name].rows(read_manifest(dataset))
    batch = np.stack([preprocess(load(row.file.read_bytes())) for row in rows[:: len(rows) // 49][:50]])
    found = disagreements(name, batch)
    print(f"{name}: max |dp| {found}")
    assert len(batch) == 50
    assert max(found.values()) <= 0.01


def test_the_gate_says_the_same_alone_and_carried_by_either_model(fifty: np.ndarray) -> None:
    alone = _softmax(keras.saving.load_model(MODELS / "gate.keras").predict_on_batch(fifty)["scan_logits"])
    for name in ("ct", "xray"):
        model = Model(MODELS, name)
        assert np.abs(_softmax(np.stack([model(pixels).scan_logits for pixels in fifty])) - alone).max() <= 0.01


def disagreements(name: str, batch: np.ndarray) -> dict[str, float]:
    """The largest |dp| between the Keras and the LiteRT file of a shipped model, of its classes and of the gate's."""
    exact, fast = keras.saving.load_model(MODELS / f"{name}.keras").predict_on_batch(batch), Model(MODELS, name)
    found = [fast(pixels)._asdict() for pixels in batch]
    return {
        output: float(np.abs(_softmax(exact[output]) - _softmax(np.stack([one[output] for one in found]))).max())
        for output in ("logits", "scan_logits")
    }


def test_groups_are_never_split_and_official_splits_stay() -> None:
    rows = [
        Row(Path(f"{i}.jpg"), "ct", "a", ("COVID", "Non-COVID")[i // 3 % 2], f"g{i // 3}", "test" if i < 3 else "")
        for i in range(90)
    ]
    splits = assign_splits(TASKS["ct"], rows, 7)
    assert set(splits) == {"train", "val", "test"} and set(splits[:3]) == {"test"}
    for start in range(0, 90, 3):
        assert len(set(splits[start : start + 3])) == 1


def test_a_left_out_source_is_only_tested_on() -> None:
    rows = [Row(Path(f"{i}"), "ct", "ab"[i % 2], ("COVID", "Non-COVID")[i // 2 % 2], f"g{i}") for i in range(80)]
    splits = assign_splits(TASKS["ct"], rows, 7, leave_out="b")
    assert set(splits[1::2]) == {"test"} and {"train", "val"} <= set(splits[::2])


def test_a_random_split_tests_every_image_once_and_takes_no_heed_of_groups() -> None:
    rows = [Row(Path(f"{i}"), "ct", "a", ("COVID", "Non-COVID")[i % 2], f"g{i // 20}", "train") for i in range(200)]
    folds = [split(TASKS["ct"], rows, Recipe("", "ct", protocol="random", fold=fold)) for fold in range(5)]
    assert np.array_equal(np.sum([splits == "test" for splits in folds], axis=0), np.ones(200))
    assert all({"train", "val", "test"} == set(splits) for splits in folds)
    assert len({row.group for row, part in zip(rows, folds[0], strict=True) if part == "test"}) == 10


def test_folds_by_group_test_every_group_once_and_never_split_one() -> None:
    rows = [Row(Path(f"{i}"), "ct", "a", ("COVID", "Non-COVID")[i // 5 % 2], f"g{i // 5}", "train") for i in range(200)]
    folds = [split(TASKS["ct"], rows, Recipe("", "ct", protocol="group-folds", fold=fold)) for fold in range(5)]
    assert np.array_equal(np.sum([splits == "test" for splits in folds], axis=0), np.ones(200))
    for splits in folds:
        assert {"train", "val", "test"} == set(splits)
        assert all(len(set(splits[start : start + 5])) == 1 for start in range(0, 200, 5))


def test_folds_by_group_want_groups_enough() -> None:
    rows = [Row(Path(f"{i}"), "ct", "a", ("COVID", "Non-COVID")[i % 2], f"g{i % 12}") for i in range(200)]
    with pytest.raises(ManifestError, match="12 groups for ct; 13 are needed"):
        split(TASKS["ct"], rows, Recipe("", "ct", protocol="group-folds"))


def test_a_class_that_a_fold_leaves_nothing_of_is_named() -> None:
    rows = [Row(Path(f"{i}"), "ct", "a", "COVID" if i < 10 else "Non-COVID", f"g{i // 10}") for i in range(200)]
    recipes = [Recipe("", "ct", protocol="group-folds", fold=fold) for fold in range(5)]
    for recipe in recipes:  # all with COVID are one patient's: either tested on, or learned from, or validated on
        with pytest.raises(ManifestError, match=r"No image of class COVID is left to (train|val) ct on"):
            split(TASKS["ct"], rows, recipe)


def test_one_source_can_be_learned_from_alone() -> None:
    rows = [Row(Path(f"{i}"), "ct", "ab"[i % 2], ("COVID", "Non-COVID")[i // 2 % 2], f"g{i}") for i in range(8)]
    assert {row.source for row in TASKS["ct"].rows(rows, only="b")} == {"b"}


def test_a_gate_of_other_lower_blocks_is_not_carried() -> None:
    shape = BACKBONES[DEFAULT].lower(64).output_shape[1:]
    classifier = whole(BACKBONES[DEFAULT].lower(64), upper_part(2, 0.2, BACKBONES[DEFAULT].upper(64)))
    with pytest.raises(ValueError, match="other lower blocks"):
        with_gate(classifier, whole(BACKBONES[DEFAULT].lower(64), gate_part(3, 0.2, shape)))


def test_children_are_left_out_of_the_xray_model() -> None:
    rows = [
        Row(Path(str(i)), "xray", source, label, f"g{i}")
        for i, (source, label) in enumerate(
            [("covid19_radiography_paediatric", "Non-COVID"), ("cohen", "COVID"), ("cohen", "Non-COVID")]
        )
    ]
    assert {row.source for row in TASKS["xray"].rows(rows)} == {"cohen"}


@pytest.mark.parametrize(
    ("records", "header", "sentence"),
    [
        ([["a", "ct"]], ["path", "modality"], "lacks the column"),
        ([["a", "mri", "s", "COVID", "g", ""]], HEADER, "line 2: modality is 'mri'"),
        ([["a", "ct", "s", "", "g", ""]], HEADER, "line 2: label is empty"),
        ([["a", "ct", "s", "COVID", "g", "train"], ["b", "ct", "s", "COVID", "g", "test"]], HEADER, "two splits"),
        ([], HEADER, "lists no images"),
    ],
)
def test_a_bad_manifest_is_a_sentence(
    tmp_path: Path, records: list[list[str]], header: list[str], sentence: str
) -> None:
    with pytest.raises(ManifestError, match=sentence):
        read_manifest(write_manifest(tmp_path, records, header))


def test_every_class_and_every_source_of_it_is_drawn() -> None:
    rows = [Row(Path(), "ct", source, "", "") for source in "a" * 90 + "b" * 10 + "a" * 5]
    targets = np.array([0] * 100 + [1] * 5)
    for balance, share in ((0, 0.1), (0.5, 0.25), (1, 0.5)):
        weights = sampling_weights(rows, targets, balance)
        assert weights[targets == 0].sum() == pytest.approx(1) and weights[targets == 1].sum() == pytest.approx(1)
        assert weights[90:100].sum() == pytest.approx(share)


def test_mixing_keeps_shapes_and_can_be_switched_off() -> None:
    rng = np.random.default_rng(1)
    features, targets = rng.random((8, 4, 4, 3), dtype=np.float32), np.eye(2)[[0, 1] * 4]
    assert np.allclose(mix_styles(features, rng, 0), features, atol=1e-5)
    assert np.array_equal(mix_up(features, targets, rng, 0)[0], features)
    mixed, shares = mix_up(features, targets, rng, 0.4)
    assert mixed.shape == features.shape and np.allclose(shares.sum(axis=1), 1)


def test_platt_scaling_recovers_known_probabilities_damped_or_not() -> None:
    rng = np.random.default_rng(2)
    margins, damping = rng.normal(0, 4, 20_000), rng.uniform(0.2, 1, 20_000)
    targets = (rng.random(20_000) < 1 / (1 + np.exp(-damping * (0.5 * margins + 0.7)))).astype(int)
    scale, offset = fit_platt(margins, damping, targets, np.full(20_000, 1 / 20_000))
    assert (scale, offset) == (pytest.approx(0.5, abs=0.03), pytest.approx(0.7, abs=0.06))
    names = np.full(20_000, "x")
    logits = np.stack([np.zeros(20_000), margins], axis=1)
    images = Predictions(("Non-COVID", "COVID"), names, names, names, names, targets, logits, damping)
    predicted = probabilities(images, {"scale": scale, "offset": offset})
    assert predicted[0] == pytest.approx(calibrated(float(margins[0]), scale, offset, float(damping[0])))
    assert expected_calibration_error(predicted, targets == 1) < 0.02


def _softmax(logits: np.ndarray) -> np.ndarray:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)
