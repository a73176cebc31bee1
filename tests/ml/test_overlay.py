"""The heatmap colours evidence, and leaves the rest of the scan as it is."""

import io

import numpy as np
from PIL import Image

from ml.overlay import COLOURS, draw

GREY = Image.new("L", (640, 480), 100)
WHOLE = (0, 0, 640, 480)


def drawn(evidence: np.ndarray, image: Image.Image = GREY, box: tuple[float, ...] = WHOLE) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(draw(image, evidence.astype(np.float32), box))), dtype=float)


def colourfulness(pixels: np.ndarray) -> np.ndarray:
    return pixels.max(axis=-1) - pixels.min(axis=-1)


def test_no_evidence_leaves_the_scan_grey() -> None:
    assert colourfulness(drawn(np.full((7, 7), -3.0))).max() < 6


def test_only_the_place_of_evidence_is_coloured() -> None:
    evidence = np.full((7, 7), -1.0)
    evidence[0, 0] = 9
    colour = colourfulness(drawn(evidence))
    assert colour[:60, :80].mean() > 60
    assert colour[240:, 320:].max() < 6


def test_weak_evidence_is_not_blown_up() -> None:
    evidence = np.zeros((7, 7))
    evidence[3, 3] = 0.5
    assert colourfulness(drawn(evidence)).max() < 12


def test_evidence_lies_inside_the_box_it_stems_from() -> None:
    colour = colourfulness(drawn(np.full((7, 7), 9.0), box=(320, 0, 640, 480)))
    assert colour[:, :310].max() < 8 and colour[100:400, 400:600].min() > 20


def test_anatomy_stays_visible_under_full_colour() -> None:
    ramp = Image.linear_gradient("L").resize((640, 480))
    lightness = drawn(np.full((7, 7), 9.0), ramp).mean(axis=(1, 2))
    assert lightness[-20:].mean() - lightness[:20].mean() > 60


def test_large_scans_are_drawn_at_720_pixels() -> None:
    assert drawn(np.zeros((7, 7)), Image.new("L", (2000, 1000)), (0, 0, 2000, 1000)).shape == (360, 720, 3)


def test_colours_grow_lighter_with_evidence() -> None:
    table = np.reshape(COLOURS, (256, 3))
    lightness = table @ (0.2126, 0.7152, 0.0722)
    assert (np.diff(lightness) >= -1).all() and lightness[-1] - lightness[0] > 200
