"""No cell of a CSV file is a formula, whatever people write."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.spreadsheet import FORMULA, defused


@given(st.text(), st.sampled_from(["", " ", "  ", "\u00a0"]), st.sampled_from(["", *FORMULA]))
def test_a_text_is_kept_and_never_begins_as_a_formula(text: str, blank: str, formula: str) -> None:
    written = blank + formula + text
    cell = defused(written)
    assert not cell.lstrip().startswith(FORMULA) and cell[:1] not in ("\t", "\r", "\n")
    assert cell in (written, f"'{written}")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
def test_cells_come_back_out_of_a_file_as_they_went_in(texts: list[str]) -> None:
    file = io.StringIO(newline="")
    csv.writer(file).writerow(map(defused, texts))
    file.seek(0)
    assert next(csv.reader(file)) == [defused(text) for text in texts]


@pytest.mark.parametrize(
    ("value", "cell"),
    [(None, ""), (-1, "-1"), (-0.5, "-0.5"), ("=1+1", "'=1+1"), ("7K2M-9QFD", "7K2M-9QFD"), ("-1", "'-1"), ("", "")],
)
def test_numbers_stay_numbers(value: object, cell: str) -> None:
    assert defused(value) == cell
