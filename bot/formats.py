"""Cases as rows of a table, and as JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime

from storage.exports import Record

PERSONAL = ("telegram_id", "name", "note")
INTERNAL = ("id", "media_type")
Cell = str | int | float | bool | None


def columns(personal: bool, pictures: bool) -> list[str]:
    """Return the names of the columns: with names, Telegram numbers and notes only where these are asked for."""
    hidden = {*INTERNAL, "scan", *(() if personal else PERSONAL)}
    names = [field.name for field in fields(Record) if field.name not in hidden]
    return [*names, "picture"] if pictures else names


def picture_name(record: Record) -> str:
    """Return where the picture of a case lies in an archive, or nothing where it is not stored any more."""
    if record.scan is None:
        return ""
    return f"pictures/{record.code}.{suffix(record)}"


def suffix(record: Record) -> str:
    """Return the ending of the name of a picture's file."""
    return {"image/jpeg": "jpg", "image/png": "png"}.get(record.media_type or "", "bin")


def json_lines(names: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Return rows as JSON Lines: an object a line."""
    objects = (dict(zip(names, row, strict=True)) for row in rows)
    return "".join(json.dumps(found, ensure_ascii=False) + "\n" for found in objects).encode(errors="replace")


def values(record: Record, names: Sequence[str]) -> list[Cell]:
    """Return what stands in these columns; times are ISO 8601 in UTC."""
    found = [picture_name(record) if name == "picture" else getattr(record, name) for name in names]
    return [value.isoformat(timespec="seconds") if isinstance(value, datetime) else value for value in found]
