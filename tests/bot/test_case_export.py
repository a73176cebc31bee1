"""A table that is too large to be sent is given up, and nothing of it counts as sent."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import AsyncIterator
from zipfile import ZipFile

import pytest

from bot import case_export
from bot.case_export import CaseExport
from storage.database import Database
from storage.exports import newest
from storage.seeking import Filters
from tests.storage.desk import case_in, person


async def _wanted(database: Database) -> CaseExport:
    return CaseExport(database, await person(database), "csv", Filters(), {}, await newest(database))


async def test_a_packed_table_holds_every_case_in_order(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_export, "BATCH", 2)
    codes = [
        (await case_in(database, state)).code for state in ("answered", "refused", "answered", "received", "queued")
    ]
    wanted, file = await _wanted(database), io.BytesIO()
    await case_in(database, "answered")  # which came later
    assert await wanted.pack(file) and wanted.sent == 5
    rows = csv.DictReader(io.StringIO(ZipFile(file).read("cases.csv").decode("utf-8-sig"), newline=""))
    assert [row["code"] for row in rows] == codes and not {"name", "telegram_id", "note"} & {*(rows.fieldnames or ())}


async def test_a_table_that_is_too_large_counts_nothing_as_sent(database: Database) -> None:
    for _ in range(20):
        await case_in(database, "answered")
    wanted, whole = await _wanted(database), io.BytesIO()
    assert await wanted.pack(whole) and wanted.sent == 20
    size = len(whole.getvalue())
    assert await (await _wanted(database)).pack(io.BytesIO(), size)
    assert not await wanted.pack(io.BytesIO(), size - 1) and wanted.sent == 0


async def test_a_table_is_given_up_as_soon_as_it_is_too_large(database: Database) -> None:
    class Endless(CaseExport):
        async def file(self) -> AsyncIterator[bytes]:
            while True:
                yield os.urandom(50_000)

    wanted, file = Endless(database, await person(database), "csv", Filters(), {}, 0), io.BytesIO()
    assert not await wanted.pack(file, 10**6)
    assert len(file.getvalue()) < 1.2 * 10**6


async def test_of_nothing_it_is_known_before_anything_is_written(database: Database) -> None:
    assert await (await _wanted(database)).empty()
    await case_in(database, "answered")
    assert not await (await _wanted(database)).empty()
