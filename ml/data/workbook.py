"""Reads the first sheet of an Excel workbook."""

import zipfile
from pathlib import Path
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from ml.data.scan import DataError


def read_workbook(path: Path) -> list[dict[str, str]]:
    """The rows below the first one, keyed by the first one's cells; empty cells are left out. Raises DataError."""
    try:
        sheet = load_workbook(path, read_only=True, data_only=True).worksheets[0]
        header, *rows = sheet.iter_rows(values_only=True)
    except (OSError, zipfile.BadZipFile, InvalidFileException, KeyError, IndexError, ValueError, ParseError) as error:
        raise DataError(f"{path} cannot be read as an Excel workbook ({error}); fetch it again.") from error
    names = [_text(name) for name in header]
    return [
        {name: _text(value) for name, value in zip(names, row, strict=False) if name and _text(value)} for row in rows
    ]


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()
