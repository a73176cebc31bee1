"""From folders to a manifest: what is kept, how it is grouped, and what is left out, with reasons."""

import csv
import shutil
from pathlib import Path

import pytest
from PIL import Image

pytest.importorskip("imagehash", reason="building a manifest needs the extra 'train'")

from ml.__main__ import main
from ml.learning.manifest import read_manifest
from tests.ml.data.conftest import save, save_ct, save_xray
from tests.scans import jpeg

Rows = dict[str, dict[str, str]]


def run(path: Path, out: Path, *options: str) -> int:
    return main(["data", "import", str(path), "--out", str(out), "--workers", "2", *options])


def rows(path: Path) -> Rows:
    with path.open(newline="") as file:
        return {Path(row["path"]).name: row for row in csv.DictReader(file)}


def reasons(folder: Path) -> dict[str, str]:
    return {name: row["reason"] for name, row in rows(folder / "left-out.csv").items()}


@pytest.fixture
def clinic(tmp_path: Path) -> Path:
    """Three patients a class; two changed copies of one picture among them."""
    folder = tmp_path / "clinic"
    for seed in (1, 2, 3):
        save_ct(folder / "COVID" / f"sick{seed}.png", seed)
        save_ct(folder / "Non-COVID" / f"well{seed}.png", seed + 3)
    image = Image.open(folder / "COVID" / "sick1.png")
    (folder / "COVID" / "sick1-again.jpg").write_bytes(jpeg(image, 60))
    return folder


def test_a_folder_becomes_a_manifest_that_training_reads(clinic: Path, tmp_path: Path) -> None:
    out = tmp_path / "data" / "manifest.csv"
    assert run(clinic, out, "--modality", "ct") == 0
    found = rows(out)
    assert len(read_manifest(out)) == len(found) == 7
    assert found["sick1.png"]["path"] == "../clinic/COVID/sick1.png"
    assert found["sick1.png"]["group"] == found["sick1-again.jpg"]["group"]
    assert len({row["group"] for row in found.values()}) == 6
    assert found["well1.png"]["label"] == "Non-COVID" and found["well1.png"]["source"] == "clinic"
    assert all(len(row["sha256"]) == 64 for row in found.values())
    assert not reasons(out.parent)


def test_what_cannot_teach_is_left_out_with_its_reason(
    clinic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (clinic / "COVID" / "torn.png").write_bytes((clinic / "COVID" / "sick2.png").read_bytes()[:400])
    (clinic / "COVID" / "letter.pdf").write_bytes(b"%PDF-1.7 a letter")
    save(Image.new("L", (40, 40)), clinic / "COVID" / "thumbnail.png", 40)
    shutil.copy(clinic / "Non-COVID" / "well1.png", clinic / "Non-COVID" / "well1_copy.png")
    (clinic / "Non-COVID" / "sick2.jpg").write_bytes(jpeg(Image.open(clinic / "COVID" / "sick2.png"), 70))
    out = tmp_path / "manifest.csv"
    assert run(clinic, out, "--modality", "ct") == 0
    assert reasons(tmp_path) == {
        "torn.png": "unreadable",
        "letter.pdf": "unreadable",
        "thumbnail.png": "too small",
        "well1_copy.png": "duplicate",
        "sick2.png": "label conflict",
        "sick2.jpg": "label conflict",
    }
    left = rows(tmp_path / "left-out.csv")
    assert "damaged" in left["torn.png"]["sentence"] and "PDF" in left["letter.pdf"]["sentence"]
    assert left["sick2.png"]["other"] == "clinic/Non-COVID/sick2.jpg"
    assert left["well1_copy.png"]["other"] == "clinic/Non-COVID/well1.png"
    assert not set(rows(out)) & set(left)
    told = capsys.readouterr().out
    assert "label conflict" in told and "6 pictures left out" in told


def test_children_are_left_out_wherever_they_are(radiography: Path, clinic: Path, tmp_path: Path) -> None:
    out = tmp_path / "manifest.csv"
    assert run(radiography, out) == 0
    children = {"Normal-2.png", "Viral Pneumonia-1.png", "Viral Pneumonia-2.png"}
    assert {name for name, reason in reasons(tmp_path).items() if reason == "child"} == children
    child = radiography / "COVID-19_Radiography_Dataset" / "Normal" / "images" / "Normal-2.png"
    mine = tmp_path / "mine"
    save_xray(mine / "COVID" / "a.png", 30)
    save(Image.open(child), mine / "Non-COVID" / "b.png", 160)
    assert run(mine, out, "--modality", "xray", "--add") == 0
    assert reasons(tmp_path) == dict.fromkeys(children | {"b.png"}, "child")
    assert "The same picture as a child's" in rows(tmp_path / "left-out.csv")["b.png"]["sentence"]
    assert set(rows(out)) == {"COVID-1.png", "COVID-2.png", "Normal-1.png", "a.png"} | {
        f"Lung_Opacity-{number}.png" for number in (1, 2)
    }


def test_what_is_added_is_grouped_with_what_was_there(clinic: Path, tmp_path: Path) -> None:
    out = tmp_path / "manifest.csv"
    run(clinic, out, "--modality", "ct")
    other = tmp_path / "other"
    save(Image.open(clinic / "COVID" / "sick3.png"), other / "covid" / "figure.png", 200)
    save_ct(other / "noncovid" / "new.png", 20)
    assert run(other, out, "--modality", "ct", "--add") == 0
    found = rows(out)
    assert len(found) == 9
    assert found["figure.png"]["group"] == found["sick3.png"]["group"]
    assert found["figure.png"]["source"] == "other"
    before = out.read_bytes()
    assert run(other, out, "--modality", "ct", "--add") == 0
    assert sorted(out.read_bytes().splitlines()) == sorted(before.splitlines())


def test_a_conflict_is_remembered_when_more_is_added(clinic: Path, tmp_path: Path) -> None:
    out = tmp_path / "manifest.csv"
    sick = Image.open(clinic / "COVID" / "sick2.png")
    save(sick, clinic / "Non-COVID" / "twin.png", 120)
    run(clinic, out, "--modality", "ct")
    third = tmp_path / "third"
    save(sick, third / "COVID" / "again.png", 140)
    save_ct(third / "Non-COVID" / "new.png", 20)
    assert run(third, out, "--modality", "ct", "--add") == 0
    assert reasons(tmp_path) == dict.fromkeys(("sick2.png", "twin.png", "again.png"), "label conflict")


def test_a_group_in_two_official_splits_keeps_the_tested_one(ucsd: Path, tmp_path: Path) -> None:
    images = ucsd / "Images-processed" / "CT_COVID"
    save(Image.open(images / "2%test.png"), images / "0%train.png", 130)
    extra = save(Image.open(images / "1%val.png"), images / "no-split.png", 130)
    out = tmp_path / "manifest.csv"
    assert run(ucsd, out) == 0
    assert reasons(tmp_path) == {"0%train.png": "in two splits"}
    left = rows(tmp_path / "left-out.csv")["0%train.png"]
    assert left["sentence"] == "In train, but alike or of one patient with pictures in test."
    assert left["other"].endswith("2%test.png")
    assert rows(out)[extra.name]["split"] == "val"
    assert {row["split"] for row in rows(out).values()} == {"train", "val", "test"}


def test_one_patient_stays_one_group(tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    files = [save_ct(tmp_path / f"{seed}.png", seed).name for seed in (1, 2, 3)]
    listed.write_text("path,label,patient\n" + "\n".join(f"{file},COVID,{file > files[0]}" for file in files))
    out = tmp_path / "out" / "manifest.csv"
    assert run(listed, out, "--modality", "ct") == 0
    found = rows(out)
    assert found["2.png"]["group"] == found["3.png"]["group"] != found["1.png"]["group"]


def test_the_seed_recipe_keeps_all_covid_xrays_and_draws_the_others(
    radiography: Path, clinic: Path, tmp_path: Path
) -> None:
    normal = radiography / "COVID-19_Radiography_Dataset" / "Lung_Opacity" / "images"
    for seed in range(20, 26):
        save_xray(normal / f"Lung_Opacity-{seed}.png", seed)
    out, again = tmp_path / "manifest.csv", tmp_path / "again" / "manifest.csv"
    recipe = ("--seed-recipe", "--others", "4", "--seed", "3")
    assert run(radiography, out, *recipe) == 0
    assert run(radiography, again, *recipe) == 0
    assert set(rows(out)) == set(rows(again))
    labels = [row["label"] for row in rows(out).values()]
    assert (labels.count("COVID"), labels.count("Non-COVID")) == (2, 4)
    assert list(reasons(tmp_path).values()).count("not drawn") == 5
    drawn = set(rows(out))
    assert run(clinic, out, "--modality", "ct", "--add") == 0
    assert set(rows(out)) == drawn | {file.name for file in clinic.rglob("*.*")}
    assert list(reasons(tmp_path).values()).count("not drawn") == 5


def test_a_manifest_is_not_overwritten(clinic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "manifest.csv"
    out.write_text("precious")
    assert run(clinic, out, "--modality", "ct") == 1
    assert "give --add to add to it" in capsys.readouterr().err
    assert run(clinic, out, "--modality", "ct", "--add") == 1
    assert "lacks the column(s) path, label" in capsys.readouterr().err
    assert out.read_text() == "precious"


def test_a_full_disk_is_a_sentence(clinic: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "manifest.csv.part").symlink_to("/dev/full")
    assert run(clinic, tmp_path / "manifest.csv", "--modality", "ct") == 1
    told = capsys.readouterr().err
    assert "manifest.csv cannot be written (No space left on device); make room" in told
    assert not (tmp_path / "manifest.csv").exists()


def test_a_list_of_files_that_are_not_there_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text("path,label\nlost.png,COVID\n")
    assert run(listed, tmp_path / "out" / "manifest.csv", "--modality", "ct") == 1
    assert "lost.png: The file cannot be opened: No such file" in capsys.readouterr().err


def test_the_projects_own_manifest_is_read(dataset: Path, tmp_path: Path) -> None:
    with (dataset / "manifest.csv").open(newline="") as file:
        header, *lines = csv.reader(file)
    few = lines[:: len(lines) // 60]
    listed = tmp_path / "few.csv"
    with listed.open("w", newline="") as file:
        csv.writer(file).writerows([header, *([str(dataset / line[0]), *line[1:]] for line in few)])
    out = tmp_path / "out" / "manifest.csv"
    assert run(listed, out) == 0
    found = {row["sha256"]: row for row in rows(out).values()}
    assert {sha: (row["label"], row["source"], row["split"]) for sha, row in found.items()} == {
        line[7]: (line[3], line[2], line[6]) for line in few
    }


def test_an_xray_and_a_ct_cannot_be_one_picture(tmp_path: Path) -> None:
    listed = tmp_path / "list.csv"
    save_xray(tmp_path / "a.png", 1)
    shutil.copy(tmp_path / "a.png", tmp_path / "b.png")
    save_ct(tmp_path / "c.png", 2)
    listed.write_text("path,label,modality\na.png,COVID,ct\nb.png,COVID,xray\nc.png,COVID,ct\n")
    assert run(listed, tmp_path / "manifest.csv") == 0
    assert reasons(tmp_path) == {"a.png": "label conflict", "b.png": "label conflict"}
