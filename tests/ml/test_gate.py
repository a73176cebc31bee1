"""From the gate's logits to what a picture is."""

import numpy as np
import pytest

from ml.gate import decide

CLASSES = ("ct", "xray", "other")


@pytest.mark.parametrize(
    ("logits", "scan"), [((5, 0, 0), "ct"), ((0, 5, 0), "xray"), ((0, 0, 5), "other"), ((1, 0, 0.9), "other")]
)
def test_the_likelier_scan_wins_unless_other_is_likely_enough(logits: tuple[float, ...], scan: str) -> None:
    assert decide(np.array(logits, np.float32), CLASSES, 0.3) == scan


def test_the_limit_of_other_is_what_the_operating_point_says() -> None:
    logits = np.log(np.array([0.6, 0.1, 0.3], np.float32))
    assert decide(logits, CLASSES, 0.31) == "ct"
    assert decide(logits, CLASSES, 0.29) == "other"


def test_huge_logits_do_not_overflow() -> None:
    assert decide(np.array([1e4, -1e4, 0], np.float32), CLASSES, 0.5) == "ct"
