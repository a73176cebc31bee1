"""COVID or not: a calibrated probability, and whether it is sure enough to name a class."""

import math
from dataclasses import dataclass
from pathlib import Path

from ml.models import MODELS, Floats, Model

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


class Classifier:
    """The classifier of one modality, `ct` or `xray`. Raises models.ModelError where its model cannot be used."""

    def __init__(self, modality: str, folder: Path = MODELS, threads: int = 1) -> None:
        self.model = Model(folder, modality, threads)

    def judge(self, pixels: Floats) -> Judgement:
        """Judge one pre-processed image (224, 224, 1)."""
        metadata = self.model.metadata
        covid, other = metadata.classes.index(COVID), metadata.classes.index(NON_COVID)
        outputs = self.model(pixels)
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
