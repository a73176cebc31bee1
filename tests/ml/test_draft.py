"""What is written is there whole, or not at all."""

from pathlib import Path

import pytest

from ml.draft import draft


def test_a_draft_takes_its_place_once_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "progress.json"
    path.write_text("before")
    with draft(path) as file:
        file.write("é\n")
        assert path.read_text() == "before"
    assert path.read_bytes() == "é\n".encode() and list(tmp_path.iterdir()) == [path]


def test_what_was_there_stays_where_writing_breaks_off(tmp_path: Path) -> None:
    path = tmp_path / "progress.json"
    path.write_text("before")
    with pytest.raises(KeyboardInterrupt), draft(path) as file:
        file.write("hal")
        raise KeyboardInterrupt
    assert path.read_text() == "before"
