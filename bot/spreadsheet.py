"""Cells of CSV files that a spreadsheet shows as they are: one that it would take for a formula begins with ``'``.

After OWASP, "CSV Injection": names, notes and sites come from people, and a spreadsheet runs what begins with ``=``.
"""

from __future__ import annotations

# With the full-width forms, which some spreadsheets take for the same.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def defused(value: object) -> str:
    """Return the cell for a value: None is empty, a number stays one, a text that could be a formula gets a ``'``."""
    if value is None:
        return ""
    text = str(value)
    if isinstance(value, int | float):
        return text
    # Blanks before it are no help: a spreadsheet may drop them.
    return f"'{text}" if text.startswith(FORMULA) or text.lstrip().startswith(FORMULA) else text
