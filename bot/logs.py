"""Logs: one line an event on standard error, without the token and without anything about a patient or a person.

A line names the case that it is about; with LOG_FORMAT=json it is a JSON object, for programs that gather logs.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from types import TracebackType

ExceptionInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

# These log full addresses (token included), whole updates (names and captions) or SQL.
TALKATIVE = (
    "httpx",
    "httpcore",
    "telegram",
    "apscheduler",
    "sqlalchemy",
    "dbos",
    "alembic",
    "PIL",
    "uvicorn",
    "asyncio",
)


_case: ContextVar[str] = ContextVar("case", default="")


@contextmanager
def about(case: str) -> Iterator[None]:
    """Have every line that is logged inside name this case, by its code."""
    token = _case.set(case)
    try:
        yield
    finally:
        _case.reset(token)


class Redacted(logging.Formatter):
    """Formats a record, error traces included, as a line of text or of JSON, and takes the secrets out of it."""

    def __init__(self, secrets: tuple[str, ...], form: str = "text") -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s:%(case)s %(message)s", "%Y-%m-%dT%H:%M:%S%z")
        self._secrets = tuple(secret for secret in secrets if secret)
        self._form = form

    def format(self, record: logging.LogRecord) -> str:
        case = _case.get()
        record.case = f" case {case}:" if case else ""
        text = super().format(record) if self._form == "text" else self._json(record, case)
        for secret in self._secrets:
            text = text.replace(secret, "[secret]")
        return text

    def _json(self, record: logging.LogRecord, case: str) -> str:
        told = {"at": self.formatTime(record, self.datefmt), "level": record.levelname, "logger": record.name}
        told |= {"case": case} if case else {}
        told |= {"message": record.getMessage()}
        told |= {"error": self.formatException(record.exc_info)} if record.exc_info else {}
        return json.dumps(told, ensure_ascii=False)

    def formatException(self, ei: ExceptionInfo) -> str:
        """Return where it happened and the kind of each error, without the errors' texts, which may quote a caption."""
        return " <- ".join(_chain(ei[1]))


def _chain(error: BaseException | None) -> list[str]:
    lines: list[str] = []
    while error is not None:
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        code = trace.tb_frame.f_code if trace else None
        place = f" at {code.co_filename}:{trace.tb_lineno} in {code.co_name}" if code and trace else ""
        lines.append(f"{type(error).__name__}{place}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return lines


def configure(*secrets: str, form: str = "text") -> None:
    """Send every log record through `Redacted` to standard error: ours from INFO on, the libraries' from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacted(secrets, form))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    # Without any handler, DBOS would give its logger one that redacts nothing.
    logging.getLogger("dbos").addHandler(logging.NullHandler())
