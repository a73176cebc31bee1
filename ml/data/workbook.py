"""Reads the first sheet of an Excel workbook (Office Open XML, ECMA-376) with the standard library alone."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from ml.data.scan import DataError

MAX_MEMBER = 64 * 2**20
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
STRINGS, SHEET = "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"


def read_workbook(path: Path) -> list[dict[str, str]]:
    """The rows below the first one, keyed by the first one's cells; empty cells are left out. Raises DataError."""
    try:
        with zipfile.ZipFile(path) as archive:
            strings = _strings(archive) if STRINGS in archive.namelist() else []
            header, *rows = _rows(_member(archive, SHEET), strings) or [{}]
    except (OSError, zipfile.BadZipFile, KeyError, IndexError, ValueError, ElementTree.ParseError) as error:
        raise DataError(f"{path} cannot be read as an Excel workbook ({error}); fetch it again.") from error
    return [{header[column]: text for column, text in row.items() if column in header} for row in rows]


def _member(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    if archive.getinfo(name).file_size > MAX_MEMBER:
        raise ValueError(f"{name} is larger than {MAX_MEMBER // 2**20} MB")
    content = archive.read(name)
    if b"<!DOCTYPE" in content:
        raise ValueError(f"{name} defines entities")
    return ElementTree.fromstring(content)


def _strings(archive: zipfile.ZipFile) -> list[str]:
    return [_text(item) for item in _member(archive, STRINGS).iter(f"{MAIN}si")]


def _rows(sheet: ElementTree.Element, strings: list[str]) -> list[dict[str, str]]:
    return [dict(_cells(row, strings)) for row in sheet.iter(f"{MAIN}row")]


def _cells(row: ElementTree.Element, strings: list[str]) -> Iterator[tuple[str, str]]:
    """(column letters, text) of a row's cells that hold something."""
    for cell in row.iter(f"{MAIN}c"):
        value = cell.findtext(f"{MAIN}v", "")
        if cell.get("t") == "s":
            value = strings[int(value)]
        elif cell.get("t") == "inlineStr":
            value = _text(cell)
        if value.strip():
            yield re.sub(r"\d", "", cell.get("r", "")), value.strip()


def _text(item: ElementTree.Element) -> str:
    return "".join(part.text or "" for part in item.iter(f"{MAIN}t"))
