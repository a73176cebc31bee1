"""CSV files whose cells a spreadsheet shows as they are: one that it would take for a formula begins with ``'``.

After OWASP, "CSV Injection": names, notes and sites come from people, and a spreadsheet runs what begins with ``=``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

BOM = "\ufeff"  # the mark at the beginning of a file by which spreadsheets know UTF-8
# With the full-width forms, which some spreadsheets take for the same.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_lines(rows: Iterable[Iterable[object]]) -> bytes:
    """Return rows as CSV (RFC 4180) in UTF-8, no cell of which a spreadsheet takes for a formula."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([defused(value) for value in row] for row in rows)
    return text.getvalue().encode(errors="replace")


def defused(value: object) -> str:
    """Return the cell for a value: None is empty, a number stays one, a text that could be a formula gets a ``'``."""
    if value is None:
        return ""
    text = str(value)
    if isinstance(value, int | float):
        return text
    # Blanks before it are no help: a spreadsheet may drop them.
    return f"'{text}" if text.startswith(FORMULA) or text.lstrip().startswith(FORMULA) else text
