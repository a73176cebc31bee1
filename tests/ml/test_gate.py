"""From the gate's logits to what a picture is."""

import numpy as np
import pytest

from ml.gate import Gate


def gate(other_threshold: float) -> Gate:
    return Gate(("ct", "xray", "other"), other_threshold, "1")


@pytest.mark.parametrize(
    ("logits", "scan"), [((5, 0, 0), "ct"), ((0, 5, 0), "xray"), ((0, 0, 5), "other"), ((1, 0, 0.9), "other")]
)
def test_the_likelier_scan_wins_unless_other_is_likely_enough(logits: tuple[float, ...], scan: str) -> None:
    assert gate(0.3).scan(np.array(logits, np.float32)) == scan


def test_the_limit_of_other_is_what_the_operating_point_says() -> None:
    logits = np.log(np.array([0.6, 0.1, 0.3], np.float32))
    assert gate(0.31).scan(logits) == "ct"
    assert gate(0.29).scan(logits) == "other"


def test_huge_logits_do_not_overflow() -> None:
    assert gate(0.5).scan(np.array([1e4, -1e4, 0], np.float32)) == "ct"
