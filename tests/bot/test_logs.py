"""The log says where and what, and never a secret or what an error quotes."""

from __future__ import annotations

import logging
import sys

from bot.logs import Redacted


def line(message: str, *values: object, error: BaseException | None = None) -> str:
    info = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("bot.x", logging.ERROR, __file__, 1, message, values, info)
    return Redacted(("123:secret",)).format(record)


def test_token_is_taken_out_wherever_it_stands() -> None:
    assert "123:secret" not in line("GET https://api.telegram.org/bot123:secret/getMe %s", "123:secret")


def test_error_is_told_by_kind_and_place_but_not_by_its_text() -> None:
    try:
        try:
            raise ValueError("caption of Mrs Smith")
        except ValueError as inner:
            raise RuntimeError("123:secret, Mrs Smith") from inner
    except RuntimeError as error:
        told = line("it failed", error=error)
    assert "RuntimeError at" in told and "ValueError at" in told and "test_logs.py" in told
    assert "Smith" not in told and "secret" not in told.replace("[secret]", "")


def test_error_without_a_trace_is_told_by_its_kind() -> None:
    assert sys.exc_info()[0] is None
    assert line("it failed", error=KeyError("Mrs Smith")).endswith("KeyError")
