"""Codes are read as people write them, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.codes import code_in
from storage.cases import ALPHABET, new_code

CODES = st.text(st.sampled_from(ALPHABET), min_size=8, max_size=8).map(lambda letters: f"{letters[:4]}-{letters[4:]}")


@pytest.mark.parametrize(
    "written",
    ["7K2M-1QF0", "7k2m-1qf0", "7K2M1QF0", " 7k2m 1qf0 ", "7K2M–LQFO", "7k2m-iqfo", "7K2M-lqfo", "7 K2M1Q-F0"],
)
def test_a_code_is_read_as_it_is_written_down_or_heard(written: str) -> None:
    assert code_in(written) == "7K2M-1QF0"


@pytest.mark.parametrize(
    "written", ["", "7K2M", "7K2M-9QFD0", "7K2M-9QFU", "7K2M_9QFD", "７K2M-9QFD", "7K2M-9QF٣", "ß" * 4]
)
def test_what_is_no_code_is_none(written: str) -> None:
    assert code_in(written) is None


@given(CODES)
def test_every_way_to_write_a_code_is_that_code(code: str) -> None:
    spelled = code.replace("0", "O").replace("1", "l")
    assert {code_in(one) for one in (code, code.lower(), code.replace("-", ""), spelled, spelled.lower())} == {code}


@given(st.text())
def test_whatever_is_written_gives_a_code_or_none(written: str) -> None:
    code = code_in(written)
    assert code is None or (len(code) == 9 and code[4] == "-" and set(code) <= {*ALPHABET, "-"})


def test_every_new_code_is_one() -> None:
    assert all(code_in(code) == code for code in (new_code() for _ in range(100)))
