"""No cell of a CSV file is a formula, whatever people write."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.spreadsheet import FORMULA, csv_lines, defused

texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=30)
nasty = st.one_of(texts, st.tuples(st.sampled_from(FORMULA), texts).map("".join))


@given(st.text(), st.sampled_from(["", " ", "  ", "\u00a0"]), st.sampled_from(["", *FORMULA]))
def test_a_text_is_kept_and_never_begins_as_a_formula(text: str, blank: str, formula: str) -> None:
    written = blank + formula + text
    cell = defused(written)
    assert not cell.lstrip().startswith(FORMULA) and cell[:1] not in ("\t", "\r", "\n")
    assert cell in (written, f"'{written}")


@given(st.lists(st.lists(nasty, min_size=1, max_size=5), max_size=5))
def test_cells_come_back_out_of_a_file_as_they_went_in(rows: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(csv_lines(rows).decode(), newline="")))
    assert read == [[defused(cell) for cell in row] for row in rows]


@pytest.mark.parametrize(
    "text", ["=1+1", "+41 44", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", " =1", "=cmd|' /C calc'!A0"]
)
def test_what_a_spreadsheet_would_reckon_is_shown_as_it_is(text: str) -> None:
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "7K2M-9QFD", "St Mary", "a=b", "'=1", "2026-01-01"])
def test_what_is_harmless_stays_as_it_is(text: str) -> None:
    assert defused(text) == text


def test_numbers_stay_numbers_and_half_a_character_costs_no_row() -> None:
    assert csv_lines([[-0.5, 3, None, True, -1]]) == b"-0.5,3,,True,-1\r\n"
    assert csv_lines([["\ud83d"]]) == b"?\r\n"
