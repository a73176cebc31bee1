from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from bot.formats import json_lines

texts = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=30)


@given(st.lists(st.tuples(texts, st.none() | st.floats(0, 1)), max_size=5))
def test_json_lines_are_one_object_a_line(rows: list[tuple[str, float | None]]) -> None:
    lines = json_lines(["site", "probability"], rows).decode().split("\n")
    assert [tuple(json.loads(line).values()) for line in lines[:-1]] == rows and lines[-1] == ""
