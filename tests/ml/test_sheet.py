"""Heatmaps of a study beside each other, and small ones."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from ml.sheet import SMALL_BYTES, sheet
from tests.scans import draw_ct, draw_xray, jpeg

HEATMAPS = [jpeg(draw_ct(seed, (720, 720))) for seed in range(3)]


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def test_the_first_heatmap_keeps_its_size_and_the_others_stand_beside_it() -> None:
    made = opened(sheet(HEATMAPS, ["3/9", "1/9", "8/9"]))
    assert made.height == 720 and 720 < made.width < 2 * 720
    right = np.asarray(made.convert("L"))[:, 730:]
    assert right[:350].std() > 10 and right[370:].std() > 10


def test_a_label_stands_on_its_heatmap() -> None:
    plain, labelled = (np.asarray(opened(sheet(HEATMAPS[:1], [label]))).astype(int) for label in ("", "12/40"))
    changed = np.argwhere(np.abs(plain - labelled).max(axis=2) > 60)
    assert len(changed) and changed.max() < 360


@pytest.mark.parametrize("many", [1, 2, 3])
def test_a_small_one_has_few_bytes_even_of_noise(many: int) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (720, 720, 3), dtype=np.uint8)
    for picture in (Image.fromarray(noise), draw_xray(1)):
        made = sheet([jpeg(picture)] * many, ["1/3"] * many, small=True)
        assert len(made) <= SMALL_BYTES and max(opened(made).size) <= 480
