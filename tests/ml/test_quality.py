"""What is flagged of a scan that is hard to judge."""

import pytest
from PIL import Image, ImageOps

from ml.images import preprocess
from ml.quality import flags, inverted
from ml.reader import Reader
from tests.scans import draw_xray, jpeg


@pytest.mark.parametrize(
    ("image", "raised"),
    [
        (Image.linear_gradient("L"), []),
        (Image.linear_gradient("L").resize((120, 120)), ["small"]),
        (Image.new("L", (300, 300), 0), ["low_contrast", "dark"]),
        (Image.new("L", (300, 300), 255), ["low_contrast", "bright"]),
    ],
)
def test_quality_flags(image: Image.Image, raised: list[str]) -> None:
    assert flags(image) == raised


@pytest.mark.parametrize("seed", range(4))
def test_a_negative_is_told_from_an_xray(seed: int) -> None:
    image = draw_xray(seed)
    assert not inverted(preprocess(image))
    assert inverted(preprocess(ImageOps.invert(image)))


def test_a_negative_is_flagged_and_no_class_named(reader: Reader) -> None:
    seen = [reader.read(jpeg(ImageOps.invert(draw_xray(seed))), "xray") for seed in range(4)]
    assert {(reading.scan, reading.verdict, reading.reason) for reading in seen} == {
        ("xray", "Indeterminate", "inverted")
    }
    assert all("inverted" in reading.quality for reading in seen)
    assert "inverted" not in reader.read(jpeg(draw_xray(1)), "xray").quality
