# ruff: noqa: E402
"""Pictures that are alike are found, whatever was done to them, and others are not."""

import io
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageEnhance

imagehash = pytest.importorskip("imagehash", reason="building a manifest needs the extra 'train'")

from ml.data.duplicates import ALIKE, SAME, alike_pairs, clusters
from ml.data.fingerprints import BITS, NAME, bits, fingerprint, fingerprints
from ml.data.scan import DataError
from tests.ml.data.conftest import save_ct
from tests.scans import draw_ct, draw_xray, jpeg


def distance(left: Image.Image, right: Image.Image, folder: Path) -> int:
    prints = []
    for name, image in (("left.png", left), ("right.png", right)):
        image.save(folder / name)
        prints.append(fingerprint(folder / name))
    first, second = bits(prints)
    return int(np.count_nonzero(first != second))


@pytest.mark.parametrize("draw", [draw_ct, draw_xray])
def test_a_changed_copy_is_the_same_picture_and_another_patient_is_not(draw, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    image = draw(1, (300, 300))
    changed = [
        image.resize((150, 150)),
        image.resize((448, 448)),
        ImageEnhance.Brightness(image).enhance(1.2),
        ImageEnhance.Contrast(image).enhance(0.8),
        Image.open(io.BytesIO(jpeg(image, 40))),
    ]
    assert max(distance(image, copy, tmp_path) for copy in changed) <= SAME
    assert distance(image, draw(2, (300, 300)).rotate(20), tmp_path) > ALIKE


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, 60), st.integers(0, 12))
def test_pairs_and_clusters_are_those_of_plain_counting(seed: int, count: int, limit: int) -> None:
    rng = np.random.default_rng(seed)
    hashes = rng.random((max(count // 4, 1), 24))[rng.integers(0, max(count // 4, 1), count)] > 0.5
    hashes ^= rng.random(hashes.shape) < 0.05
    pairs, distances = alike_pairs(hashes, limit)
    apart = {(a, b): int(np.count_nonzero(hashes[a] != hashes[b])) for a, b in combinations(range(count), 2)}
    assert all(apart[a, b] == found <= limit for (a, b), found in zip(pairs.tolist(), distances, strict=True))
    close = [pair for pair, found in apart.items() if found <= limit]
    assert clusters(count, pairs.tolist()).tolist() == clusters(count, close).tolist()
    together = defaultdict(set)
    for index, first in enumerate(clusters(count, close).tolist()):
        together[first].add(index)
    assert all(min(members) == first for first, members in together.items())


def test_equal_keys_cluster_and_empty_ones_do_not() -> None:
    assert clusters(5, [(3, 4)], ["a", "", "", "a", ""]).tolist() == [0, 1, 2, 0, 0]


def test_many_copies_stay_cheap() -> None:
    pairs, _ = alike_pairs(np.zeros((20_000, BITS), np.bool_))
    assert len(pairs) == 19_999
    assert set(clusters(20_000, pairs.tolist()).tolist()) == {0}


def test_files_that_did_not_change_are_not_read_again(tmp_path: Path) -> None:
    files = [save_ct(tmp_path / f"{seed}.png", seed) for seed in (1, 2)]
    before = fingerprints(files, tmp_path)
    cache = tmp_path / NAME
    cache.write_text(cache.read_text().replace(before[0].sha256, "0" * 64))
    assert fingerprints(files, tmp_path)[0].sha256 == "0" * 64
    save_ct(files[0], 3)
    assert fingerprints(files, tmp_path)[0].sha256 not in ("0" * 64, before[0].sha256)
    assert fingerprints(files, tmp_path)[1] == before[1]


def test_an_interrupted_reading_goes_on(tmp_path: Path) -> None:
    files = [save_ct(tmp_path / f"{seed}.png", seed) for seed in (1, 2, 3)]
    whole = fingerprints(files, tmp_path)
    cache = tmp_path / NAME
    cache.write_bytes(cache.read_bytes()[:-30])
    assert fingerprints(files, tmp_path) == whole
    assert len(cache.read_text().splitlines()) == 4


def test_a_file_of_another_kind_is_not_written_to(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("name,age\nx,1\n")
    with pytest.raises(DataError, match="something else than fingerprints"):
        fingerprints([], tmp_path)
    assert (tmp_path / NAME).read_text() == "name,age\nx,1\n"


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_have_a_hash_or_a_reason(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(content)
    found = fingerprint(path)
    assert found.sha256 and bool(found.phash) != bool(found.sentence)
