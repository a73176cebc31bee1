"""Sources and classes, and a sample of them that is always the same."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("imagehash", reason="exploring needs the extra 'train'")

from ml.explore import tables
from ml.explore.sheets import PICTURES, mean, sheet
from ml.explore.strata import BLOCK, Stratum, spread, strata
from ml.explore.survey import RECORD, SIDE, Survey
from ml.learning.manifest import Row


def surveyed(rows: list[Row]) -> Survey:
    """A survey of images that need not exist, each of an even grey of its own."""
    records = np.zeros(len(rows), RECORD)
    records["readable"] = True
    records["width"], records["height"] = 100 + np.arange(len(rows)), 100
    records["thumbnail"] = (np.arange(len(rows)) % 200)[:, None, None]
    return Survey(rows, records, {}, Path())


@pytest.fixture
def mixed() -> Survey:
    kinds = [(source, label) for label in ("COVID", "Non-COVID") for source in "ab"]
    return surveyed([Row(Path(str(i)), "ct", *kinds[i % 4], f"g{i // 4}", "test") for i in range(40)])


def test_a_sample_is_spread_from_first_to_last() -> None:
    indices = np.arange(100, 200)
    assert spread(indices, 3).tolist() == [100, 149, 199]
    assert spread(indices, 1000).tolist() == indices.tolist()


def test_strata_are_the_sources_and_classes_in_order(mixed: Survey) -> None:
    found = strata(mixed, "ct")
    assert [(part.source, part.label) for part in found] == [
        ("a", "COVID"),
        ("a", "Non-COVID"),
        ("b", "COVID"),
        ("b", "Non-COVID"),
    ]
    assert found[0].indices.tolist() == list(range(0, 40, 4))
    assert strata(mixed, "xray") == []


def test_counts_name_groups_and_official_splits(mixed: Survey) -> None:
    counts = [tables.count(mixed, part) for part in strata(mixed, "ct")]
    assert counts[0].groups == 10 and counts[0].splits["test"] == 10
    assert tables.splits(counts) == ["test"]


def test_sizes_give_least_median_and_most(mixed: Survey) -> None:
    found = tables.size(mixed, Stratum("a", "COVID", np.array([0, 10, 30])))
    assert found.width == (100, 110, 130) and found.height == (100, 100, 100) and found.aspect == (1, 1.1, 1.3)


def test_a_contact_sheet_shows_the_same_few_every_time(mixed: Survey) -> None:
    part = Stratum("a", "COVID", np.arange(40))
    once, again = sheet(mixed, part), sheet(mixed, part)
    assert once.pictures == again.pictures and len(once.pictures) == PICTURES
    assert once.pictures[0].image.startswith("data:image/jpeg;base64,")


def test_the_mean_image_is_over_all_images() -> None:
    many = surveyed([Row(Path(str(i)), "ct", "a", "COVID", "g") for i in range(BLOCK + 50)])
    part = Stratum("a", "COVID", np.arange(BLOCK + 50))
    flat = int(many.records["thumbnail"][:, 0, 0].mean())
    even = surveyed([Row(Path("0"), "ct", "a", "COVID", "g")])
    even.records["thumbnail"] = np.full((SIDE, SIDE), flat)
    assert mean(many, part).mean == mean(even, Stratum("a", "COVID", np.array([0]))).mean
