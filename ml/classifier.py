"""COVID or not: a calibrated probability, and whether it is sure enough to name a class."""

import math
from dataclasses import dataclass

from ml.models import Floats, Metadata, Outputs

COVID, NON_COVID, INDETERMINATE = "COVID", "Non-COVID", "Indeterminate"


@dataclass(frozen=True)
class Judgement:
    """`probability` is the calibrated P(COVID), `confidence` that of the likelier class; `evidence` (7, 7) is how much
    each place speaks for the likelier class, in logits."""

    probability: float
    likelier: str
    confidence: float
    verdict: str
    evidence: Floats


def judge(metadata: Metadata, outputs: Outputs) -> Judgement:
    """What a model's outputs for one image mean, by the calibration and operating point of its metadata."""
    covid, other = metadata.classes.index(COVID), metadata.classes.index(NON_COVID)
    margin = float(outputs.logits[covid] - outputs.logits[other])
    probability = calibrated(margin, metadata.calibration["scale"], metadata.calibration["offset"])
    positive = probability >= 0.5
    confidence = max(probability, 1 - probability)
    likelier = COVID if positive else NON_COVID
    sure = confidence >= metadata.operating_point["answer_confidence"]
    evidence = outputs.activation_map[..., covid] - outputs.activation_map[..., other]
    return Judgement(
        probability, likelier, confidence, likelier if sure else INDETERMINATE, evidence if positive else -evidence
    )


def calibrated(margin: float, scale: float, offset: float) -> float:
    """Platt scaling (Platt 1999): P(COVID) in (0, 1) from the difference of the two logits."""
    z = min(max(scale * margin + offset, -30.0), 30.0)
    return 1 / (1 + math.exp(-z))
