"""Text near the borders is covered; anatomy and single letters are not."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from ml.lettering import masked
from tests.scans import draw_ct, draw_photograph, draw_xray

CT, XRAY = draw_ct(3), draw_xray(3, (800, 655))


def written(image: Image.Image, at: tuple[int, int], text: str, size: int = 16) -> Image.Image:
    copy = image.copy()
    ImageDraw.Draw(copy).text(
        at, text, fill=255 if image.mode == "L" else (255, 255, 0), font=ImageFont.load_default(size)
    )
    return copy


@pytest.mark.parametrize("size", [12, 16, 24])
@pytest.mark.parametrize("corner", [(8, 6), (300, 6), (8, 478), (300, 478)])
def test_a_name_in_a_corner_is_covered_and_nothing_else_is_touched(size: int, corner: tuple[int, int]) -> None:
    named = written(CT, corner, "DOE, JANE 1957", size)
    covered = masked(named)
    assert covered is not None
    letters = np.asarray(named) != np.asarray(CT)
    bright = np.asarray(covered)[letters & (np.asarray(named) > 200)]
    assert (bright > 200).mean() < 0.05
    changed = np.asarray(covered) != np.asarray(named)
    assert changed.mean() < 0.04 and not changed[100:400, 60:450].any()


def test_several_lines_in_colour_are_covered() -> None:
    named = CT.convert("RGB")
    for line, text in enumerate(("St. Mary Hospital", "DOE, JANE", "M 63")):
        named = written(named, (8, 8 + 20 * line), text)
    covered = masked(named)
    assert covered is not None and covered.mode == "RGB"
    assert not (np.asarray(covered)[:80, :160, 0] > 220).any()


def test_a_side_marker_and_plain_pictures_are_left_alone() -> None:
    assert masked(written(XRAY, (740, 20), "L", 32)) is None
    for seed in range(3):
        assert masked(draw_ct(seed)) is None
        assert masked(draw_xray(seed, (800, 655))) is None
        assert masked(draw_photograph(seed, (400, 300))) is None


def test_a_film_of_any_size_is_looked_through() -> None:
    large = written(draw_xray(3, (2400, 1965)), (40, 30), "DOE, JANE 1957-03-12", 50)
    covered = masked(large)
    assert covered is not None and covered.size == large.size


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_flat_picture_has_no_text(level: int) -> None:
    assert masked(Image.new("L", (48, 48), level)) is None
