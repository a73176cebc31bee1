# ruff: noqa: E402
"""The figures of a run by source, by protocol, and on altered pictures."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

keras = pytest.importorskip("keras", reason="evaluation needs the extra 'train'")

from ml.__main__ import main
from ml.images import load, preprocess
from ml.learning import masks, probing
from ml.learning.calibration import read_calibration
from ml.learning.evaluation import evaluate, judge, table, verdicts
from ml.learning.manifest import ManifestError
from ml.learning.predictions import read_predictions
from ml.learning.probing import (
    BORDER,
    INTACT,
    NO_LUNGS,
    answers,
    compare_photos,
    external,
    negative_controls,
    phone_photos,
    probe,
)
from ml.learning.protocols import compare, protocol_table
from tests.ml.learning.runs import POINT, make_gate, make_run, write_run
from tests.scans import draw_ct, draw_xray, jpeg

PUBLISHED = {
    *("images", "covid", "groups", "auroc", "auroc_95", "accuracy", "sensitivity", "specificity", "brier", "ece"),
    *("answered", "error_among_answered", "ece_among_answered"),
}


def test_a_run_is_judged_on_its_test_split_by_source(tmp_path: Path) -> None:
    run = make_run(tmp_path / "ct")
    figures = evaluate(run)
    assert set(figures) == {"split", "all", "a", "b"} and figures == json.loads((run / "metrics.json").read_text())
    overall = figures["all"]
    assert set(overall) >= PUBLISHED | {"ppv_at_5", "told_npv_at_20", "aurc", "specificity_at_90_sensitivity"}
    assert overall["images"] == figures["a"]["images"] + figures["b"]["images"] == 60
    assert 0.8 < overall["auroc_95"][0] < overall["auroc"] < overall["auroc_95"][1] <= 1
    assert figures["b"]["auroc"] is None and figures["b"]["sensitivity"] is None and figures["b"]["specificity"] > 0.6
    assert sum(sum(row.values()) for row in overall["confusion"].values()) == 60
    assert {"all", "a", "b"} <= set(table(figures).split())


def test_every_rate_has_an_interval_that_holds_it(tmp_path: Path) -> None:
    overall = evaluate(make_run(tmp_path / "ct"))["all"]
    rates = [name for name in overall if f"{name}_95" in overall]
    assert len(rates) > 20
    for name in set(rates) - {"ece", "ece_among_answered", "aurc"}:  # resampling biases these upwards
        low, high = overall[f"{name}_95"]
        assert low <= overall[name] <= high, name


def test_what_is_told_follows_the_operating_point() -> None:
    predicted = np.array([0.05, 0.25, 0.45, 0.55, 0.75, 0.95])
    point = {"covid_at_least": 0.9, "non_covid_at_most": 0.3, "least_damping": 0.4}
    told = verdicts(predicted, np.array([1, 0.3, 1, 1, 1, 0.5]), point)
    assert told.tolist() == ["Non-COVID"] + ["Indeterminate"] * 4 + ["COVID"]


def test_the_gate_is_judged_by_what_it_refuses(tmp_path: Path) -> None:
    figures = evaluate(make_gate(tmp_path / "gate"))
    assert figures["all"]["scans_refused"] == pytest.approx(1 / 20) and figures["all"]["scans_refused_95"]
    assert figures["all"]["others_refused"] == 1 and figures["all"]["others_refused_95"] is None
    assert figures["of other"]["scans_refused"] is None
    assert figures["all"]["confusion"]["ct"] == {"ct": 9, "xray": 0, "other": 1}


def test_protocols_stand_side_by_side(tmp_path: Path) -> None:
    run = make_run(tmp_path / "ct")
    folds = [make_run(tmp_path / f"random-{k}", 2.5, k, protocol="random", fold=k) for k in range(3)]
    left = [make_run(tmp_path / "without-c", 0.1, leave_out="c"), make_run(tmp_path / "without-d", 0.1, leave_out="d")]
    elsewhere = judge(read_predictions(make_run(tmp_path / "far", 0.5)), POINT)
    rows = compare(run, left, folds, elsewhere)
    found = {(row["protocol"], row["tested_on"]): row for row in rows}
    assert list(found) == [
        ("random, 3 folds", "all sources"),
        ("by group", "all sources"),
        ("leave one source out", "c"),
        ("leave one source out", "d"),
        ("leave one source out", "each left out in turn"),
        ("external", "a, b"),
    ]
    assert rows == json.loads((run / "protocols.json").read_text())
    random, group = rows[0], rows[1]
    assert random["figures"]["images"] == 3 * 48 and random["shared_groups"] > 0.9
    assert random["figures"]["auroc"] > group["figures"]["auroc"] > rows[2]["figures"]["auroc"]
    assert group["figures"]["auroc"] == evaluate(run)["all"]["auroc"]
    assert rows[4]["figures"]["images"] == rows[2]["figures"]["images"] + rows[3]["figures"]["images"]
    assert len(protocol_table(rows).splitlines()) == 7


def test_folds_by_group_are_a_row_that_tests_no_group_it_learned_from(tmp_path: Path) -> None:
    folds = [make_run(tmp_path / f"group-{k}", seed=k, protocol="group-folds", fold=k) for k in range(2)]
    rows = compare(make_run(tmp_path / "ct"), [], folds, None)
    assert [row["protocol"] for row in rows] == ["by group, 2 folds", "by group"]
    assert rows[0]["shared_groups"] == 0


def test_a_source_with_an_official_split_has_a_row_of_its_own(tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.csv"
    header = ["path", "modality", "source", "label", "group", "split"]
    lines = [["0.jpg", "ct", "a", "COVID", "g0", "test"], ["1.jpg", "ct", "b", "Non-COVID", "g1", ""]]
    with manifest.open("w", newline="") as file:
        csv.writer(file).writerows([header, *lines])
    rows = compare(make_run(tmp_path / "ct", data=str(manifest)), [], [], None)
    assert [(row["protocol"], row["tested_on"]) for row in rows] == [
        ("by group", "all sources"),
        ("official split", "a"),
    ]


def test_folds_of_one_source_alone_are_apart(tmp_path: Path) -> None:
    folds = [
        make_run(tmp_path / f"{only}{k}", protocol="random", fold=k, only=only) for k in (0, 1) for only in ("", "a")
    ]
    found = [
        (row["protocol"], row["tested_on"], row["runs"]) for row in compare(make_run(tmp_path / "ct"), [], folds, None)
    ]
    assert found[:2] == [
        ("random, 2 folds", "all sources", ["0", "1"]),
        ("random, 2 folds, learned from it alone", "a", ["a0", "a1"]),
    ]


def test_runs_that_do_not_belong_are_refused(tmp_path: Path) -> None:
    run, fold = make_run(tmp_path / "ct"), make_run(tmp_path / "fold", protocol="random", fold=1)
    with pytest.raises(ManifestError, match="left no source out"):
        compare(run, [fold], [], None)
    with pytest.raises(ManifestError, match="hold a fold twice"):
        compare(run, [], [fold, fold], None)
    with pytest.raises(ManifestError, match="not of ct"):
        compare(run, [], [make_run(tmp_path / "xray", task="xray")], None)
    with pytest.raises(ManifestError, match="is no run folder"):
        compare(run, [tmp_path], [], None)
    with pytest.raises(ManifestError, match="own test split only"):
        compare(make_gate(tmp_path / "gate"), [], [fold], None)


def draw_pictures(folder: Path, cue: str, count: int = 16) -> Path:
    """A run on drawn CT slices whose COVID shows by brighter lungs or by a mark in the corner, and a model of the cue.

    The model is one layer: it weighs the pixels where the cue is.
    """
    weights, rows, base = np.zeros((224, 224, 1, 2)), [], draw_ct(0, (128, 128))
    if cue == "lungs":
        weights[masks.lungs(preprocess(base), "ct"), 0, 1] = 0.01
    else:
        weights[2:12, 2:12, 0, 1] = 0.1
    (folder / "pictures").mkdir(parents=True)
    for i in range(count):
        pixels = np.asarray(base.rotate(i // 2 / 2)).copy()
        if i % 2 and cue == "lungs":
            pixels = np.where((pixels < 90) & (pixels > 12), pixels + 60, pixels).astype(np.uint8)
        elif i % 2:
            pixels[:8, :8] = 255
        file = folder / "pictures" / f"{i}.jpg"
        file.write_bytes(jpeg(Image.fromarray(pixels)))
        label = ("Non-COVID", "COVID")[i % 2]
        rows.append([str(file), "a", f"g{i}", label, "test", 0, 0])
    image = keras.Input((224, 224, 1))
    layer = keras.layers.Dense(2, use_bias=False)
    model = keras.Model(image, {"logits": layer(keras.layers.Flatten()(image))})
    layer.set_weights([weights.reshape(-1, 2)])
    model.save(folder / "model.keras")
    margins = model.predict_on_batch(
        np.stack([preprocess(load((folder / f"pictures/{i}.jpg").read_bytes())) for i in range(count)])
    )
    for row, (_, margin) in zip(rows, np.asarray(margins["logits"]), strict=True):
        row[6] = f"{margin:.5f}"
    offset = -float(np.median([float(row[6]) for row in rows]))
    point = {**POINT, "calibration": {**POINT["calibration"], "offset": offset}}
    write_run(folder, ("Non-COVID", "COVID"), rows, point, {"data": "data", "task": "ct", "leave_out": ""})
    return folder


def test_a_model_that_reads_lungs_falls_to_chance_without_them(tmp_path: Path) -> None:
    run = draw_pictures(tmp_path / "ct", "lungs")
    found = probe(run, 8)
    control = found["negative_control"]
    assert control[INTACT]["all"]["auroc"] > 0.9
    assert 0.2 < control[NO_LUNGS]["all"]["auroc"] < 0.8 and 0.2 < control[BORDER]["all"]["auroc"] < 0.8
    assert found["intact"]["auroc"] == control[INTACT]["all"]["auroc"] == control[INTACT]["a"]["auroc"]
    assert control[INTACT]["all"]["answered"] == found["intact"]["answered"] != control[NO_LUNGS]["all"]["answered"]
    assert found["robustness"]["blur"]["1"]["auroc"] > 0.9
    assert found == json.loads((run / "probes.json").read_text())
    assert probe(run, 0) == {} and not (run / "probes.json").exists()


def test_a_model_that_reads_a_mark_in_the_corner_is_found_out(tmp_path: Path) -> None:
    run = draw_pictures(tmp_path / "ct", "mark")
    files = [Path(file) for file in read_predictions(run).files]
    said = answers(run, {INTACT: lambda image, rng: preprocess(image), **negative_controls("ct")}, files)
    for name in (INTACT, NO_LUNGS, BORDER):
        sick, well = said[name][0][1::2, 1], said[name][0][::2, 1]
        assert sick.min() > well.max(), name


def test_an_interrupted_probe_goes_on_where_it_stopped(tmp_path: Path) -> None:
    run = draw_pictures(tmp_path / "ct", "mark", 40)
    files = [Path(file) for file in read_predictions(run).files]
    seen: list[object] = []

    def counting(image: Image.Image, rng: np.random.Generator) -> probing.Pixels:
        seen.append(image)
        if len(seen) == 36:
            raise KeyboardInterrupt
        return preprocess(image)

    with pytest.raises(KeyboardInterrupt):
        answers(run, {"counted": counting}, files)
    before = len(seen)
    answers(run, {"counted": counting}, files)
    assert len(seen) == before + 8  # 32 of 40 were kept
    answers(run, {"counted": counting}, files)
    assert len(seen) == before + 8


def test_what_phone_photos_in_the_training_win_back_is_told(tmp_path: Path) -> None:
    def probed(name: str, photos: tuple[float, ...], images: int = 20) -> Path:
        robustness = {"blur": {str(i): {"auroc": auroc} for i, auroc in enumerate(photos)}}
        (tmp_path / name).mkdir(exist_ok=True)
        found = {"images": images, "intact": {"auroc": 0.9}, "robustness": robustness}
        (tmp_path / name / "probes.json").write_text(json.dumps(found))
        return tmp_path / name

    run = probed("ct", (0.88, 0.86))
    won = compare_photos(run, probed("without", (0.8, 0.7)))
    assert won["loss"] == pytest.approx(0.03) and won["loss_without"] == pytest.approx(0.15)
    assert won["share"] == pytest.approx(0.8) and json.loads((run / "probes.json").read_text())["won_back"] == won
    assert compare_photos(run, probed("unhurt", (0.9, 0.9)))["share"] is None
    with pytest.raises(ManifestError, match="not tried on the same pictures"):
        compare_photos(run, probed("other", (0.8, 0.7), images=21))
    with pytest.raises(ManifestError, match="was not tried on photos"):
        compare_photos(run, tmp_path)


def test_an_altered_picture_is_the_same_each_time() -> None:
    picture = draw_xray(1, (128, 128))
    for name, alteration in phone_photos().items():
        first, second = (alteration(picture, np.random.default_rng(5)) for _ in range(2))
        assert first.shape == (224, 224, 1) and np.array_equal(first, second), name


@pytest.mark.parametrize(("modality", "draw"), [("ct", draw_ct), ("xray", draw_xray)])
def test_blacking_out_lungs_leaves_the_rest(modality: str, draw) -> None:  # type: ignore[no-untyped-def]
    pixels = preprocess(draw(3))
    mask = masks.lungs(pixels, modality)
    assert 0.1 < mask.mean() < 0.6 and mask[112, 60] and mask[112, 164] and not mask[:8].any()
    black = masks.without_lungs(pixels, modality)
    assert not black[mask].any() and np.array_equal(black[~mask], pixels[~mask])
    border = masks.border_only(pixels)
    assert not border[40:-40, 40:-40].any() and np.array_equal(border[:27], pixels[:27])


def test_a_picture_without_lungs_gets_the_plain_ellipses() -> None:
    mask = masks.lungs(np.full((224, 224, 1), 0.5, np.float32), "ct")
    assert 0.3 < mask.mean() < 0.6 and np.array_equal(mask, mask[:, ::-1])


def test_pictures_from_elsewhere_are_judged_by_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run = draw_pictures(tmp_path / "ct", "mark")
    manifest = tmp_path / "own.csv"
    lines = [[f"ct/pictures/{i}.jpg", "ct", "my hospital", ("Non-COVID", "COVID")[i % 2], f"p{i}"] for i in range(8)]
    lines.append(["unknown.jpg", "xray", "my hospital", "COVID", "p9"])
    with manifest.open("w", newline="") as file:
        csv.writer(file).writerows([["path", "modality", "source", "label", "group"], *lines])
    said = judge(external(run, manifest), read_calibration(run))
    assert len(said.positive) == 8 and not said.wrong.any()
    assert main(["evaluate", "--run", str(run), "--external", str(manifest), "--probe", "0"]) == 0
    assert "external: my hospital" in capsys.readouterr().out
    manifest.write_text("path,modality,source,label,group\nx.jpg,xray,s,COVID,g\n")
    with pytest.raises(ManifestError, match="has no ct picture"):
        external(run, manifest)
    manifest.write_text("path,modality,source,label,group\nx.jpg,ct,s,COVID,g\n")
    with pytest.raises(ManifestError, match=r"x\.jpg cannot be read"):
        external(run, manifest)
