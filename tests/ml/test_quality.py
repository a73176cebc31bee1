"""What is flagged of a scan that is hard to judge."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

from ml.about import MODELS
from ml.classifier import judge
from ml.framing import SIDE, coarse
from ml.images import INPUT_SIDE, content_box, preprocess
from ml.models import Model, read_metadata
from ml.quality import MOST, QUALITY, doubt, flags, inverted
from ml.reader import Reader
from tests.scans import draw_ct, draw_xray, jpeg


def flagged(image: Image.Image, modality: str = "xray") -> list[str]:
    box = content_box(image)
    return flags(image, preprocess(image, box), box, modality, read_metadata(MODELS / f"{modality}.json").framing)


def test_coarse_pixels_are_the_means_of_squares() -> None:
    pixels = preprocess(draw_ct(1))
    found = coarse(pixels).reshape(SIDE, SIDE)
    assert np.allclose(found[3, 20], pixels[24:32, 160:168].mean()) and np.allclose(found.mean(), pixels.mean())


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("draw", "modality"), [(draw_xray, "xray"), (draw_ct, "ct")])
def test_what_is_hard_to_judge_is_flagged(draw, modality: str, seed: int) -> None:  # type: ignore[no-untyped-def]
    scan = draw(seed, (640, 560))
    assert set(flagged(scan, modality)) <= {"blurred"}  # a drawing is softer than a scan
    assert "small" in flagged(scan.resize((150, 130)), modality)
    assert "dark" in flagged(scan.point([level // 5 for level in range(256)]), modality)
    assert "low_contrast" in flagged(scan.point([100 + level // 6 for level in range(256)]), modality)
    assert "bright" in flagged(scan.point([150 + level * 100 // 255 for level in range(256)]), modality)
    assert "blurred" in flagged(scan.filter(ImageFilter.GaussianBlur(7)), modality)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize(("draw", "modality"), [(draw_xray, "xray"), (draw_ct, "ct")])
@pytest.mark.parametrize("side", [0, 2])
def test_a_chest_of_which_a_third_is_missing_is_cut_off(draw, modality: str, seed: int, side: int) -> None:  # type: ignore[no-untyped-def]
    scan = draw(seed, (640, 560))
    box = [0, 0, *scan.size]
    box[side] += 220 * (1 - side)
    assert "cut_off" in flagged(scan.crop(tuple(box)), modality) and "cut_off" not in flagged(scan, modality)


def test_a_note_written_over_the_lungs_is_text_and_a_side_marker_is_none() -> None:
    scan = draw_xray(1, (640, 560))
    noted, marked = scan.copy(), scan.copy()
    ImageDraw.Draw(noted).text((150, 250), "Bed 12, please review", 255, ImageFont.load_default(28))
    ImageDraw.Draw(marked).text((40, 40), "L", 255, ImageFont.load_default(40))
    assert "text" in flagged(noted)
    assert "text" not in flagged(scan) and "text" not in flagged(marked)


def test_a_lamp_mirrored_over_the_lungs_of_an_xray_is_glare() -> None:
    scan = draw_xray(1, (640, 524))
    lit = scan.copy()
    ImageDraw.Draw(lit).ellipse((180, 150, 330, 320), fill=255)
    assert "glare" in flagged(lit) and "glare" not in flagged(scan)


def test_the_flags_fit_into_the_database() -> None:
    longest = sorted(QUALITY, key=len)[-MOST:]
    assert len(";".join(longest)) <= 64


def test_a_blurred_xray_is_answered_with_less_confidence(reader: Reader) -> None:
    model = Model(MODELS, "xray")
    outputs = model(preprocess(draw_xray(1)))
    sure, unsure = (judge(model, outputs, doubt(raised, "xray")) for raised in ([], ["blurred"]))
    assert 0.5 <= unsure.confidence < sure.confidence and unsure.likelier == sure.likelier
    assert doubt(["blurred"], "ct") == doubt(["dark", "small"], "xray") == 1


@pytest.mark.parametrize("seed", range(4))
def test_a_negative_is_told_from_an_xray(seed: int) -> None:
    image = draw_xray(seed)
    assert not inverted(preprocess(image))
    assert inverted(preprocess(ImageOps.invert(image)))


def test_a_picture_a_little_brighter_at_the_belly_is_no_negative_and_one_darker_there_is() -> None:
    pixels = np.full((INPUT_SIDE, INPUT_SIDE, 1), 0.5, np.float32)
    pixels[185:] += 0.01
    assert not inverted(pixels) and inverted(1 - pixels)


def test_a_negative_is_flagged_and_no_class_named(reader: Reader) -> None:
    seen = [reader.read(jpeg(ImageOps.invert(draw_xray(seed))), "xray") for seed in range(4)]
    assert {(reading.scan, reading.verdict, reading.reason) for reading in seen} == {
        ("xray", "Indeterminate", "inverted")
    }
    assert all("inverted" in reading.quality for reading in seen)
    assert "inverted" not in reader.read(jpeg(draw_xray(1)), "xray").quality
