"""The scores file that other programs rely on."""

import csv
from pathlib import Path

import pytest

from ml.__main__ import main
from ml.score import COLUMNS, ScoreError, items
from tests.scans import draw_ct, draw_photograph, draw_xray, jpeg


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.jpg").write_bytes(jpeg(draw_ct(1)))
    (folder / "deep" / "b.jpeg").write_bytes(jpeg(draw_xray(1, (640, 524))))
    (folder / "deep" / "c.jpg").write_bytes(jpeg(draw_photograph(1)))
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and nothing more")
    (folder / "notes.txt").write_text("no picture")
    return folder


def scored(out: Path) -> dict[str, dict[str, str]]:
    with out.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len({row["path"] for row in rows})
    return {row["path"]: row for row in rows}


def run(path: Path, out: Path, modality: str = "ct") -> int:
    return main(["score", str(path), "--modality", modality, "--out", str(out), "--workers", "2"])


def test_a_folder_gives_one_row_a_picture(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "scores.csv"
    assert run(folder, out) == 0
    rows = scored(out)
    assert out.read_text().splitlines()[0] == ",".join(COLUMNS)
    assert set(rows) == {"a.jpg", "deep/b.jpeg", "deep/c.jpg", "broken.png"}
    assert rows["a.jpg"]["scan"] == "ct" and rows["a.jpg"]["verdict"] != "Refused"
    assert rows["deep/b.jpeg"]["verdict"] == "Refused" and rows["deep/b.jpeg"]["reason"] == "looks_like_xray"
    assert rows["deep/c.jpg"]["scan"] == "other" and rows["deep/c.jpg"]["reason"] == "not_a_chest_scan"
    for name in ("a.jpg", "deep/b.jpeg", "deep/c.jpg"):
        assert 0 < float(rows[name]["probability"]) < 1 and rows[name]["quality"]
    assert rows["broken.png"]["verdict"] == "Refused" and rows["broken.png"]["reason"] == "corrupt"
    assert rows["broken.png"]["probability"] == ""


def test_a_manifest_names_files_as_it_likes(folder: Path, tmp_path: Path) -> None:
    manifest = tmp_path / "list.csv"
    absolute = str(folder / "deep" / "b.jpeg")
    manifest.write_text(f"label,path\nCOVID,scans/a.jpg\nNon-COVID,{absolute}\nCOVID,scans/missing.jpg\n")
    out = tmp_path / "scores.csv"
    assert run(manifest, out, "xray") == 0
    rows = scored(out)
    assert list(rows) == ["scans/a.jpg", absolute, "scans/missing.jpg"]
    assert rows[absolute]["scan"] == "xray"
    assert (rows["scans/missing.jpg"]["verdict"], rows["scans/missing.jpg"]["reason"]) == ("Refused", "missing_file")


def test_an_interrupted_run_goes_on(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole, torn = tmp_path / "whole.csv", tmp_path / "torn.csv"
    run(folder, whole)
    lines = whole.read_bytes().splitlines(keepends=True)
    torn.write_bytes(b"".join(lines[:2]) + lines[2][:9])
    assert run(folder, torn) == 0
    assert scored(torn) == scored(whole)
    assert "1 rows were in" in capsys.readouterr().err
    before = torn.read_bytes()
    assert run(folder, torn) == 0
    assert torn.read_bytes() == before


def test_the_rows_of_many_files_are_all_there_in_the_order_of_the_manifest(tmp_path: Path) -> None:
    names = [f"{number * 7 % 311}.png" for number in range(311)]
    (tmp_path / "list.csv").write_text("\n".join(["path", *names]))
    assert run(tmp_path / "list.csv", tmp_path / "out.csv") == 0
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["path"] for row in rows] == names and {row["reason"] for row in rows} == {"missing_file"}


def test_a_folder_with_a_manifest_is_scored_by_it(folder: Path) -> None:
    (folder / "manifest.csv").write_text("path\ndeep/b.jpeg\n")
    assert items(folder) == [("deep/b.jpeg", folder / "deep" / "b.jpeg")]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [("file,label\na,b\n", "no column 'path'"), ("path\n", "holds no images"), (None, "cannot be read")],
)
def test_a_useless_manifest_is_a_sentence(tmp_path: Path, content: str | None, sentence: str) -> None:
    manifest = tmp_path / "list.csv"
    if content is not None:
        manifest.write_text(content)
    with pytest.raises(ScoreError, match=sentence):
        items(manifest)


def test_another_file_is_not_overwritten(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "precious.csv"
    out.write_text("name,age\nx,1\n")
    assert run(folder, out) == 1
    assert "something else than scores" in capsys.readouterr().err
    assert out.read_text() == "name,age\nx,1\n"
