"""The probe finds what was planted, and nothing where nothing was planted."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("sklearn", reason="exploring needs the extra 'train'")

from ml.explore.confounds import OTHERS, Confounds, confounds
from ml.explore.probe import held_out
from ml.learning.manifest import Row


def rows_of(counts: dict[tuple[str, str], int], images_a_group: int = 2) -> list[Row]:
    return [
        Row(Path(f"{source}{label}{i}"), "ct", source, label, f"{source}{label}{i // images_a_group}")
        for (source, label), count in counts.items()
        for i in range(count)
    ]


def noise(rows: list[Row]) -> np.ndarray:
    return np.random.default_rng(1).normal(size=(len(rows), 8)).astype(np.float32)


def planted(rows: list[Row], disease: dict[str, float]) -> np.ndarray:
    """Features of noise, a source's own mark, and a sign of COVID as strong as `disease` says of the source."""
    features = noise(rows)
    for feature, row in zip(features, rows, strict=True):
        feature[sorted(disease).index(row.source)] += 6
        feature[7] += disease[row.source] * (row.label == "COVID")
    return features


def probe(found: Confounds, trained: str, tested: str) -> float:
    (auroc,) = [line.auroc for line in found.classes if (line.trained, line.tested) == (trained, tested)]
    assert auroc is not None
    return auroc


BOTH = {(source, label): 60 for source in "ab" for label in ("COVID", "Non-COVID")}


def test_a_planted_source_is_found() -> None:
    rows = rows_of(BOTH)
    found = confounds(rows, rows, planted(rows, {"a": 0, "b": 0})).source
    assert found and found.accuracy > 0.95 and found.majority == 0.5 and found.images == 240
    assert found.sources == ("a", "b") and np.trace(found.confusion) > 228


def test_nothing_planted_nothing_found() -> None:
    rows = rows_of(BOTH)
    found = confounds(rows, rows, noise(rows))
    assert found.source and found.source.accuracy < 0.65
    assert 0.4 < np.mean([line.auroc for line in found.classes]) < 0.6


def test_a_sign_that_means_the_opposite_elsewhere_shows_across_sources() -> None:
    rows = rows_of(BOTH)
    found = confounds(rows, rows, planted(rows, {"a": 4, "b": -4}))
    assert probe(found, "a", "a") > 0.95 and probe(found, "b", "b") > 0.95
    assert probe(found, "a", "b") < 0.05 and probe(found, "b", "a") < 0.05
    assert probe(found, OTHERS, "a") == probe(found, "b", "a")
    assert found.trained == ["a", "b", OTHERS] and found.tested == ["a", "b"]


def test_one_class_sources_join_the_others_to_learn_from() -> None:
    rows = rows_of({**BOTH, ("c", "Non-COVID"): 30})
    found = confounds(rows, rows, planted(rows, {"a": 4, "b": 4, "c": 0}))
    assert found.tested == ["a", "b"] and "c" not in found.trained
    assert probe(found, OTHERS, "a") > 0.9


def test_what_the_source_alone_tells_is_counted() -> None:
    rows = rows_of({("a", "COVID"): 30, ("a", "Non-COVID"): 10, ("b", "Non-COVID"): 60})
    nothing, source = confounds(rows, rows, planted(rows, {"a": 1, "b": 1})).knowing[:2]
    assert (nothing.accuracy, nothing.auroc) == (0.7, 0.5)
    assert source.accuracy == 0.9  # all of b, and 30 of 40 of a
    assert source.auroc == pytest.approx(1 - 0.5 * 10 / 70)


def test_images_of_one_group_do_not_help_each_other() -> None:
    rows = rows_of({("a", "COVID"): 60, ("a", "Non-COVID"): 60}, images_a_group=10)
    groups = np.array([row.group for row in rows])
    rng = np.random.default_rng(1)
    mark = {group: rng.normal(size=32) * 5 for group in sorted(set(groups))}
    features = np.array([mark[group] for group in groups], dtype=np.float32)
    scores = held_out(features, np.array([row.label for row in rows]), groups)
    shuffled = held_out(features, np.array([row.label for row in rows]), np.arange(len(rows)).astype(str))
    truth = np.array([row.label == "COVID" for row in rows])
    assert np.mean((shuffled[:, 0] > 0.5) == truth) > 0.95
    assert np.mean((scores[:, 0] > 0.5) == truth) < 0.8


def test_too_little_data_is_a_note() -> None:
    rows = rows_of({("a", "COVID"): 20})
    found = confounds(rows, rows, planted(rows, {"a": 1}))
    assert found.source is None and found.classes == () and found.knowing == ()
    assert len(found.notes) == 2


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["COVID", "Non-COVID", "Other"]), st.integers(0, 4))))
def test_no_manifest_makes_it_fail(cells: list[tuple[str, str, int]]) -> None:
    rows = [Row(Path("x"), "ct", source, label, f"g{group}") for source, label, group in cells]
    found = confounds(rows, rows, noise(rows))
    assert found.images == len(rows)
    assert all(0 <= line.accuracy <= 1 for line in found.knowing)
