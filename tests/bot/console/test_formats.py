from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.console.formats import FORMULA, csv_lines, defused, json_lines

texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=30)
nasty = st.one_of(texts, st.tuples(st.sampled_from(FORMULA), texts).map("".join))


@given(st.lists(st.lists(nasty, min_size=1, max_size=5), max_size=5))
def test_no_cell_begins_as_a_formula_and_nothing_is_lost(rows: list[list[str]]) -> None:
    read = list(csv.reader(io.StringIO(csv_lines(rows).decode(), newline="")))
    assert [row for row in read if row] == [[defused(cell) for cell in row] for row in rows]
    for row, told in zip(rows, [row for row in read if row], strict=True):
        for cell, shown in zip(row, told, strict=True):
            assert not shown.startswith(FORMULA) and not shown.lstrip(" ").startswith(FORMULA)
            assert shown in (cell, f"'{cell}")


@pytest.mark.parametrize(
    "text", ["=1+1", "+41 44", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", " =1", "=cmd|' /C calc'!A0"]
)
def test_what_a_spreadsheet_would_reckon_is_shown_as_it_is(text: str) -> None:
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "7K2M-9QFD", "St Mary", "a=b", "'=1", "2026-01-01"])
def test_what_is_harmless_stays_as_it_is(text: str) -> None:
    assert defused(text) == text


def test_numbers_stay_numbers() -> None:
    assert csv_lines([[-0.5, 3, None, True]]) == b"-0.5,3,,True\r\n"


@given(st.lists(st.tuples(nasty, st.none() | st.floats(0, 1)), max_size=5))
def test_json_lines_are_one_object_a_line(rows: list[tuple[str, float | None]]) -> None:
    lines = json_lines(["site", "probability"], rows).decode().split("\n")
    assert [tuple(json.loads(line).values()) for line in lines[:-1]] == rows and lines[-1] == ""
