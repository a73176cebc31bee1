"""The log says where and what, and never a secret or what an error quotes."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

from bot.logs import Redacted, about
from tests.e2e.bots import ROOT


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


def test_a_line_names_the_case_it_is_about() -> None:
    with about("7K2M-9QFD"):
        assert "bot.x: case 7K2M-9QFD: it failed" in line("it failed")
    assert line("it failed").endswith("bot.x: it failed")


def test_json_holds_the_same_and_no_secret() -> None:
    record = logging.LogRecord("bot.x", logging.ERROR, __file__, 1, "it %s", ("failed 123:secret",), None)
    with about("7K2M-9QFD"):
        told = json.loads(Redacted(("123:secret",), "json").format(record))
    assert {name: told[name] for name in ("level", "logger", "case", "message")} == {
        "level": "ERROR",
        "logger": "bot.x",
        "case": "7K2M-9QFD",
        "message": "it failed [secret]",
    }


def test_error_without_a_trace_is_told_by_its_kind() -> None:
    assert sys.exc_info()[0] is None
    assert line("it failed", error=KeyError("Mrs Smith")).endswith("KeyError")


def test_the_workflow_engine_prints_nothing_past_it() -> None:
    code = (
        "from bot import logs; logs.configure('123:secret', form='json')\n"
        "from dbos._logger import dbos_logger, init_logger; init_logger()\n"
        "dbos_logger.error('123:secret broke')"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert json.loads(said.stderr)["message"] == "[secret] broke"
