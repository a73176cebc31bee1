from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.console.manifest import COLUMNS, Manifest, entry_of, label_of, source_of
from storage.exports import Record

_NONE: dict[str, Any] = dict.fromkeys(Record.__dataclass_fields__)
CASE = Record(
    **{
        **_NONE,
        **{"id": 1, "code": "7K2M-9QFD", "created_at": datetime(2026, 3, 1, tzinfo=UTC), "site": "St Mary"},
        **{"sender": 4, "modality": "ct", "state": "answered", "verdict": "COVID", "scan": "a" * 64},
        "media_type": "image/jpeg",
    }
)


@pytest.mark.parametrize(
    ("about", "label"),
    [
        ({"rt_pcr": "positive", "verdict": "Non-COVID"}, ("COVID", "rt_pcr")),
        ({"rt_pcr": "negative", "review": "agree"}, ("Non-COVID", "rt_pcr")),
        ({"rt_pcr": "negative", "verdict": "Indeterminate"}, ("Non-COVID", "rt_pcr")),
        ({"rt_pcr": "pending", "review": "agree"}, ("COVID", "review")),
        ({"review": "agree"}, ("COVID", "review")),
        ({"review": "disagree"}, ("Non-COVID", "review")),
        ({"review": "disagree", "verdict": "Non-COVID"}, ("COVID", "review")),
        ({"review": "agree", "verdict": "Indeterminate"}, None),
        ({"review": "disagree", "verdict": "Indeterminate"}, None),
        ({"review": "unusable", "rt_pcr": "positive"}, None),
        ({"review": "disputed", "rt_pcr": "positive"}, None),
        ({"rt_pcr": "pending"}, None),
        ({}, None),
        ({"state": "refused", "rt_pcr": "positive"}, None),
    ],
)
def test_a_label_is_what_is_known_for_sure(about: dict[str, Any], label: tuple[str, str] | None) -> None:
    assert label_of(replace(CASE, **about)) == label


def test_what_has_no_picture_any_more_is_left_out() -> None:
    known = replace(CASE, rt_pcr="positive")
    assert entry_of(known) and not entry_of(replace(known, scan=None))
    assert not entry_of(replace(known, erased_at=CASE.created_at))


def test_a_picture_that_came_twice_is_there_once_or_not_at_all() -> None:
    manifest, known = Manifest(), replace(CASE, rt_pcr="positive")
    manifest.add([known, replace(known, id=2, site="Elsewhere"), replace(known, id=3, scan="b" * 64)])
    assert [entry.digest[0] for entry in manifest.entries] == ["a", "b"]
    manifest.add([replace(known, id=4, rt_pcr="negative")])
    assert [entry.digest[0] for entry in manifest.entries] == ["b"]


def test_the_columns_are_those_of_a_manifest() -> None:
    collection = pytest.importorskip("ml.data.collection")
    assert collection.COLUMNS == COLUMNS
    entry = entry_of(replace(CASE, rt_pcr="positive"))
    assert entry and len(entry.row) == len(COLUMNS)


@given(st.lists(st.text(max_size=90), unique=True, max_size=8))
def test_sites_become_names_of_their_own_that_any_file_system_takes(sites: list[str]) -> None:
    names = [source_of(site) for site in sites]
    assert len({*names}) == len(sites)
    for name in names:
        assert name and set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") and len(name) <= 47
        assert not name.startswith("-")


def test_splits_are_the_same_in_every_export_and_about_as_large_as_said() -> None:
    entries = [
        entry_of(replace(CASE, rt_pcr="positive", scan=f"{n * 2654435761 % 2**32:08x}" * 8)) for n in range(2000)
    ]
    splits = [entry.split for entry in entries if entry]
    assert splits == [entry.split for entry in entries if entry]
    assert 200 <= splits.count("test") <= 300 and 200 <= splits.count("val") <= 300
