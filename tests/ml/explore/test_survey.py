"""One pass over the images: what is kept of each, what is said of the unreadable, and that nothing is read twice."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("imagehash", reason="exploring needs the extra 'train'")

from ml.explore.survey import CHUNK, SIDE, ExploreError, survey
from ml.images import load, preprocess
from ml.learning.manifest import Row
from tests.ml.explore.manifests import draw_rows, write_picture


def replace_unnoticed(file: Path, pixels: np.ndarray) -> None:
    """Other pixels under the same size and time, as nothing but reading the file could tell."""
    status = file.stat()
    write_picture(file, pixels)
    with file.open("ab") as out:
        out.write(bytes(status.st_size - file.stat().st_size))
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def test_what_is_kept_is_what_the_models_see(tmp_path: Path) -> None:
    rows = draw_rows(tmp_path, 3)
    found = survey(rows, tmp_path / "cache")
    record = found.records[1]
    seen = preprocess(load(rows[1].file.read_bytes()))[..., 0]
    assert (record["width"], record["height"]) == (80, 64)
    assert np.abs(record["thumbnail"] / 255 - seen.reshape(SIDE, 2, SIDE, 2).mean(axis=(1, 3))).max() < 0.003
    assert record["stored"].sum() == pytest.approx(1) and record["seen"].sum() == pytest.approx(1)
    assert found.readable("ct").tolist() == [0, 1, 2] and not len(found.readable("xray"))


def test_unreadable_files_are_listed_with_reasons_and_left_out(tmp_path: Path) -> None:
    rows = draw_rows(tmp_path, 4)
    rows[0].file.write_bytes(b"not a picture")
    rows[1].file.unlink()
    rows[2].file.unlink()
    rows[2].file.mkdir()
    found = survey(rows, tmp_path / "cache")
    assert found.readable("ct").tolist() == [3]
    assert "not an image" in found.unreadable[0]
    assert found.unreadable[1] == "The file cannot be opened: No such file or directory."
    assert "Is a directory" in found.unreadable[2]
    assert survey(rows, tmp_path / "cache").unreadable == found.unreadable


def test_an_image_is_read_again_only_when_it_changed(tmp_path: Path) -> None:
    rows = draw_rows(tmp_path, 2)
    before = survey(rows, tmp_path / "cache").records["stored"].copy()
    replace_unnoticed(rows[0].file, np.zeros((64, 80), np.uint8))
    assert np.array_equal(survey(rows, tmp_path / "cache").records["stored"], before)
    os.utime(rows[0].file)
    assert not np.array_equal(survey(rows, tmp_path / "cache").records["stored"], before)


def test_an_interrupted_pass_goes_on_where_it_stopped(tmp_path: Path) -> None:
    rows = draw_rows(tmp_path, CHUNK + 2)
    before = survey(rows, tmp_path / "cache").records["stored"].copy()
    (notes,) = (tmp_path / "cache").glob("*/*.json")
    notes.write_text(json.dumps({"done": CHUNK, "unreadable": {}}))
    for index in (0, CHUNK):
        replace_unnoticed(rows[index].file, np.zeros((64, 80), np.uint8))
    after = survey(rows, tmp_path / "cache").records["stored"]
    changed = np.flatnonzero(np.any(before != after, axis=1))
    assert changed.tolist() == [CHUNK]


def test_torn_notes_of_a_pass_begin_it_anew(tmp_path: Path) -> None:
    rows = draw_rows(tmp_path, 2)
    before = survey(rows, tmp_path / "cache").records["stored"].copy()
    (notes,) = (tmp_path / "cache").glob("*/*.json")
    notes.write_text('{"done": ')
    assert np.array_equal(survey(rows, tmp_path / "cache").records["stored"], before)


def test_no_readable_image_at_all_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"")
    rows = [Row(tmp_path / "a.jpg", "ct", "s", "COVID", "g")]
    with pytest.raises(ExploreError, match=r"None of the 1 images can be read.*a\.jpg: The file is empty"):
        survey(rows, tmp_path / "cache")


def test_a_cache_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(ExploreError, match="--cache"):
        survey(draw_rows(tmp_path, 1), tmp_path / "cache")


def test_sixteen_bit_and_tiny_pictures_are_told_apart(tmp_path: Path) -> None:
    Image.fromarray(np.linspace(0, 60_000, 64 * 64).astype(np.uint16).reshape(64, 64)).save(tmp_path / "deep.png")
    Image.new("L", (20, 20)).save(tmp_path / "tiny.png")
    rows = [Row(tmp_path / name, "ct", "s", "COVID", name) for name in ("deep.png", "tiny.png")]
    found = survey(rows, tmp_path / "cache")
    assert list(found.unreadable) == [1] and "20 by 20" in found.unreadable[1]
