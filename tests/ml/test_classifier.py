"""Calibration and abstention of a verdict."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.about import MODELS
from ml.classifier import calibrated, judge
from ml.images import preprocess
from ml.models import Model
from tests.scans import draw_ct, draw_xray

MARGINS = st.floats(-100, 100)


@given(MARGINS, st.floats(0.01, 10), st.floats(-5, 5))
def test_probabilities_are_never_certain(margin: float, scale: float, offset: float) -> None:
    assert 0 < calibrated(margin, scale, offset) < 1


@given(MARGINS, MARGINS)
def test_calibration_keeps_the_order(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert calibrated(low, 0.7, 0.2) <= calibrated(high, 0.7, 0.2)


@pytest.mark.parametrize("modality", ["ct", "xray"])
def test_what_was_never_seen_is_damped_and_never_named(modality: str) -> None:
    model = Model(MODELS, modality)
    outputs = model(preprocess(draw_ct(5) if modality == "ct" else draw_xray(5)))
    strange = outputs._replace(
        embedding=outputs.embedding + 6 * np.arange(len(outputs.embedding)) % 7, logits=outputs.logits * [-9, 9]
    )
    judgement = judge(model, strange)
    assert judgement.unfamiliar and judgement.verdict == "Indeterminate"
    scaling, margin = model.metadata.calibration, float(strange.logits[1] - strange.logits[0])
    undamped = calibrated(margin, scaling["scale"], scaling["offset"])
    assert judgement.confidence < max(undamped, 1 - undamped)


@pytest.mark.parametrize(("modality", "image"), [("ct", draw_ct(5)), ("xray", draw_xray(5))])
def test_evidence_is_for_the_likelier_class_and_adds_up_to_it(modality: str, image) -> None:  # type: ignore[no-untyped-def]
    model = Model(MODELS, modality)
    outputs = model(preprocess(image))
    judgement = judge(model, outputs)
    damping = float(model.novelty.damping(model.novelty.distances(outputs.embedding[np.newaxis]))[0])
    calibration = model.metadata.calibration
    sign = 1 if judgement.likelier == "COVID" else -1
    margin = sign * float(judgement.evidence.mean())
    assert judgement.evidence.shape == (7, 7)
    assert calibrated(margin, calibration["scale"], calibration["offset"], damping) == pytest.approx(
        judgement.probability, abs=1e-3
    )
