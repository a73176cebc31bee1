"""`python -m ml classify` as a person meets it."""

import json
from pathlib import Path

import pytest
from PIL import Image

from ml.__main__ import main
from ml.classify import classify
from ml.reader import Reader
from ml.reading import Reading
from tests.files import ct
from tests.scans import draw_ct, draw_document, draw_xray, jpeg


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.jpg"
    path.write_bytes(jpeg(draw_xray(1)))
    return path


def test_one_line_a_file(scan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["classify", str(scan), "--modality", "xray"]) == 0
    line = capsys.readouterr().out.strip()
    assert line.startswith(f"{scan}: ") and line.endswith("]") and "%" in line


def test_json_for_programs(scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ct = tmp_path / "ct.jpg"
    ct.write_bytes(jpeg(draw_ct(1)))
    assert main(["classify", str(scan), str(ct), "--modality", "ct", "--json"]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["path"], first["verdict"], first["reason"]) == (str(scan), "Refused", "looks_like_xray")
    assert second["scan"] == "ct" and 0 < second["probability"] < 1 and "overlay" not in second
    assert first["distance"] is None and second["distance"] > 0


def test_bad_files_are_named_and_the_others_still_read(
    scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "text.jpg"
    text.write_text("hello")
    missing = tmp_path / "missing.jpg"
    assert main(["classify", str(text), str(missing), str(scan), "--modality", "xray"]) == 1
    said = capsys.readouterr()
    assert said.out.startswith(f"{scan}: ")
    assert f"{text}: This is not an image" in said.err and f"{missing}: The file cannot be opened" in said.err


def test_a_refused_picture_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.jpg"
    page.write_bytes(jpeg(draw_document(1)))
    assert main(["classify", str(page), "--modality", "ct"]) == 0
    assert "Refused: this does not look like a chest scan" in capsys.readouterr().out


def test_heatmaps_are_written(scan: Path, tmp_path: Path) -> None:
    single, folder = tmp_path / "heat.jpg", tmp_path / "heat"
    other = tmp_path / "other.jpg"
    other.write_bytes(jpeg(draw_xray(2)))
    assert main(["classify", str(scan), "--modality", "xray", "--overlay", str(single)]) == 0
    assert main(["classify", str(scan), str(other), "--modality", "xray", "--overlay", str(folder)]) == 0
    for path in (single, folder / "scan-overlay.jpg", folder / "other-overlay.jpg"):
        with Image.open(path) as image:
            assert image.format == "JPEG"


def test_missing_models_are_a_sentence(scan: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["classify", str(scan), "--modality", "ct", "--models", str(tmp_path)]) == 1
    assert "ct.json is missing" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["train", "calibrate", "evaluate", "export", "bench", "classify", "score"])
def test_every_command_shows_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])
    assert stopped.value.code == 0
    assert f"example: python -m ml {command}" in capsys.readouterr().out


def test_a_dicom_file_says_itself_what_it_is(tmp_path: Path, reader: Reader) -> None:
    file, photo = tmp_path / "slice", tmp_path / "photo.jpg"
    file.write_bytes(ct(1))
    photo.write_bytes(jpeg(draw_xray(1, (320, 262))))
    (_, reading), (_, sentence) = classify([file, photo], None, reader, False)
    assert isinstance(reading, Reading) and reading.modality == "ct"
    assert isinstance(sentence, str) and "--modality" in sentence
