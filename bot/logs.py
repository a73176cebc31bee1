"""Logs: one line an event on standard error, without the token and without anything about a patient or a person."""

from __future__ import annotations

import logging
import sys
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


class Redacted(logging.Formatter):
    """Formats a record, error traces included, and takes the secrets out of the result."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S%z")
        self._secrets = tuple(secret for secret in secrets if secret)

    def format(self, record: logging.LogRecord) -> str:
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, "[secret]")
        return text

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


def configure(*secrets: str) -> None:
    """Send every log record through `Redacted` to standard error: ours from INFO on, the libraries' from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacted(secrets))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
