"""Films and screens in photos, drawn and photographed by code: they are found, and plain scans stay as they are."""

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from ml.images import load, load_with_tint
from ml.learning.scene import photographed
from ml.reader import RECTIFIED, SHEET_NOT_FOUND, TURNED, WORKING_SIDE, Reader, shown
from ml.rectify import Sheet, find, flatten, homography
from tests.scans import draw_ct, draw_document, draw_photograph, draw_xray, jpeg

SCANS = {"ct": draw_ct(1), "xray": draw_xray(1, (640, 524))}
LIGHT, TABLE = 228, 150


def on_light_box(
    scan: Image.Image, shares: list[tuple[float, float]], size: tuple[int, int] = (800, 640), box: int = LIGHT
) -> Image.Image:
    """A film whose corners lie at `shares` of the width and height of a photo, on an even light box."""
    film = Image.new("L", (scan.width + 60, scan.height + 60), 20)
    film.paste(scan, (30, 30))
    corners = np.array(shares) * size
    frame = np.array([(0, 0), (film.width, 0), film.size, (0, film.height)], float)
    seen = film.transform(size, Image.Transform.PERSPECTIVE, homography(corners, frame), Image.Resampling.BICUBIC)
    mask = Image.new("L", (4 * size[0], 4 * size[1]))
    ImageDraw.Draw(mask).polygon([tuple(4 * corner) for corner in corners], fill=255)
    photo = Image.new("L", size, box)
    photo.paste(seen, mask=mask.resize(size, Image.Resampling.BOX))
    return photo


def distance(sheet: Sheet | None, corners: object) -> float:
    """The farthest that a corner lies off, as a share of the picture."""
    assert sheet is not None
    return float(np.abs(sheet.corners - np.array(corners)).max())


@st.composite
def views(draw: st.DrawFn) -> list[tuple[float, float]]:
    """Corners of a sheet that fills 45 to 85 % of a photo's sides, turned and seen askew."""
    width, height = draw(st.floats(0.45, 0.85)), draw(st.floats(0.45, 0.85))
    angle = np.radians(draw(st.floats(-9, 9)))
    askew = np.array([[draw(st.floats(-0.05, 0.05)) for _ in range(2)] for _ in range(4)])
    corners = (np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) / 2 * (width, height)) * (1 + 2 * askew)
    spin = np.array([(np.cos(angle), -np.sin(angle)), (np.sin(angle), np.cos(angle))])
    turned = corners @ spin.T
    most = np.abs(turned).max()
    return [(float(x), float(y)) for x, y in turned * min(1, 0.45 / most) + 0.5]


@settings(max_examples=40, deadline=None)
@given(corners=views(), modality=st.sampled_from(["ct", "xray"]))
def test_the_corners_of_a_film_on_a_light_box_are_found(corners: list[tuple[float, float]], modality: str) -> None:
    assert distance(find(on_light_box(SCANS[modality], corners)), corners) < 0.012


@pytest.mark.parametrize("severity", [1, 2])
def test_most_sheets_in_drawn_phone_photos_are_found_where_they_are(severity: int) -> None:
    near = 0
    for seed in range(12):
        scene = photographed(SCANS["xray"], np.random.default_rng(seed), severity, monitor=False)
        sheet = find(scene.photo.convert("L"))
        near += sheet is not None and distance(sheet, scene.corners / scene.photo.size) < 0.02
    assert near >= 8


@pytest.mark.parametrize("draw", [draw_xray, draw_ct])
@pytest.mark.parametrize("seed", range(6))
def test_a_plain_scan_is_what_is_judged_bit_by_bit(draw, seed: int) -> None:  # type: ignore[no-untyped-def]
    for picture in (draw(seed), draw(seed).convert("RGB")):
        data = jpeg(picture)
        image, done = shown(data)
        assert done == [] and image.tobytes() == load(data, WORKING_SIDE).tobytes()


@pytest.mark.parametrize("level", [0, 255])
def test_a_scan_with_a_black_or_white_margin_is_no_photo(level: int) -> None:
    framed = Image.new("L", (800, 640), level)
    framed.paste(SCANS["xray"], (90, 50))
    assert find(framed) is None


@pytest.mark.parametrize("draw", [draw_photograph, draw_document])
@pytest.mark.parametrize("seed", range(3))
def test_a_picture_of_something_else_has_no_sheet(draw, seed: int) -> None:  # type: ignore[no-untyped-def]
    assert find(draw(seed).convert("L")) is None


def test_a_flattened_sheet_is_the_scan_again() -> None:
    corners = [(0.12, 0.15), (0.83, 0.08), (0.9, 0.92), (0.07, 0.8)]
    photo = on_light_box(SCANS["xray"], corners, (1600, 1280))
    sheet = find(photo)
    assert sheet is not None
    flat = np.asarray(flatten(photo, sheet, 640).resize((700, 584)), float)[32:-32, 32:-32]
    scan = np.asarray(SCANS["xray"], float)
    assert np.corrcoef(flat.ravel(), scan[2:-2, 2:-2].ravel())[0, 1] > 0.99


@pytest.mark.parametrize("size", [(48, 48), (48, 4000), (4000, 48), (1, 1), (1, 900), (49, 130), (130, 48)])
def test_pictures_of_any_size_are_searched(size: tuple[int, int]) -> None:
    for picture in (SCANS["ct"].resize(size), Image.new("L", size, 90), Image.effect_noise(size, 90)):
        assert find(picture) is None


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.tuples(st.floats(-0.2, 1.2), st.floats(-0.2, 1.2)), min_size=4, max_size=4, unique=True),
    st.integers(1, 300),
)
def test_whatever_is_called_a_sheet_is_flattened_to_a_picture_or_refused_as_no_quadrangle(
    corners: list[tuple[float, float]], most: int
) -> None:
    try:
        flat = flatten(SCANS["ct"], Sheet(np.array(corners), 1, 1.0), most)
    except np.linalg.LinAlgError:
        return
    assert min(flat.size) >= 1 and max(flat.size) <= most


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_a_photo_is_rectified_whatever_its_pixels_are(mode: str) -> None:
    photo = on_light_box(SCANS["ct"], [(0.2, 0.2), (0.75, 0.15), (0.8, 0.85), (0.15, 0.8)]).convert(mode)
    image, done = shown(jpeg(photo))
    assert done == [RECTIFIED]
    assert image.mode == "L" and max(image.size) < 640


def test_colour_is_told_from_grey_and_leaves_the_grey_alone() -> None:
    tinted = Image.merge(
        "RGB", [SCANS["xray"].point([round(level * gain) for level in range(256)]) for gain in (0.8, 0.95, 1)]
    )
    for picture, least, most in ((SCANS["xray"], 0, 0), (SCANS["xray"].convert("RGB"), 0, 1), (tinted, 5, 40)):
        for kind in ("JPEG", "PNG", "WEBP"):
            out = io.BytesIO()
            picture.save(out, kind)
            grey, tint = load_with_tint(out.getvalue(), 640)
            assert grey.tobytes() == load(out.getvalue(), 640).tobytes()
            assert least <= tint <= most, kind


def test_a_photo_in_colour_without_a_sheet_says_so(reader: Reader) -> None:
    tinted = Image.merge(
        "RGB", [draw_xray(2).point([round(level * gain) for level in range(256)]) for gain in (0.8, 0.95, 1)]
    )
    reading = reader.read(jpeg(tinted), "xray")
    assert reading.scan == "xray" and SHEET_NOT_FOUND in reading.quality.split(";")


def test_the_heatmap_lies_over_the_rectified_sheet_that_was_judged(reader: Reader) -> None:
    photo = on_light_box(draw_xray(1), [(0.25, 0.1), (0.8, 0.15), (0.75, 0.9), (0.2, 0.85)], (1280, 1280))
    reading = reader.read(jpeg(photo), "xray")
    image, _ = shown(jpeg(photo))
    assert (reading.scan, reading.overlay_size) == ("xray", image.size)
    assert RECTIFIED in reading.quality.split(";")
    plain = reader.read(jpeg(draw_xray(1)), "xray")
    assert reading.probability is not None and plain.probability is not None
    assert abs(reading.probability - plain.probability) < 0.25


@pytest.mark.parametrize("turn", [Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270])
def test_an_xray_on_its_side_is_turned_upright(reader: Reader, turn: Image.Transpose) -> None:
    righted = 0
    for seed in range(6):
        upright = draw_xray(seed)
        reading = reader.read(jpeg(upright.transpose(turn)), "xray")
        if TURNED in reading.quality.split(";"):
            righted += 1
            assert reading.scan == "xray" and reading.overlay_size == (640, 524)
    assert righted >= 4
